/** What the page and the key worker say to each other. Secrets go in; only public keys and opened content come out. */
import type { CaseAsked, CaseTold } from './case-messages.ts';

/** Something sealed once, with its key for two people. */
export interface SealedForTwo {
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly secondKey: Uint8Array;
}

export type KeyRequest = { readonly turn: number } & (
  | { readonly kind: 'make'; readonly passphrase: string }
  | { readonly kind: 'unlock'; readonly passphrase: string; readonly wrapped: Uint8Array }
  | { readonly kind: 'open'; readonly contentCiphertext: Uint8Array; readonly wrappedKey: Uint8Array }
  | { readonly kind: 'pass-on'; readonly wrappedKey: Uint8Array; readonly recipient: string }
  | { readonly kind: 'seal'; readonly recipient: string; readonly second: string; readonly bytes: Uint8Array }
  | { readonly kind: 'cases'; readonly asked: CaseAsked }
);

export type KeyAnswer = { readonly turn: number } & (
  | { readonly kind: 'made'; readonly recipient: string; readonly wrapped: Uint8Array }
  | { readonly kind: 'unlocked'; readonly recipient: string }
  | { readonly kind: 'opened'; readonly content: Uint8Array }
  | { readonly kind: 'passed-on'; readonly wrappedKey: Uint8Array }
  | ({ readonly kind: 'sealed' } & SealedForTwo)
  | { readonly kind: 'cases'; readonly told: CaseTold }
  | { readonly kind: 'refused'; readonly code: string }
);
