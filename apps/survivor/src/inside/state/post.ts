/**
 * The one way out of the phone, as the screens see it: an operation in, an answer or a plain reason back. Nothing is sent
 * unless a screen asks.
 */
import type { ChannelAnswer, ChannelOperation } from '@holdfast/wire';

export type PostAnswer =
  | { readonly ok: true; readonly answer: ChannelAnswer }
  /** `no-way`: no network or no server. `not-understood`: the answer could not be read. */
  | { readonly ok: false; readonly issue: 'no-way' | 'not-understood' };

export type Post = (operation: ChannelOperation) => Promise<PostAnswer>;
