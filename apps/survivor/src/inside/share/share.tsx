/** Stub. */
import type { JSX } from 'solid-js';
import { Screen } from '../views/screen.tsx';

export function Share(_props: { readonly id?: string; readonly recipientId?: string }): JSX.Element {
  return <Screen title="Share">{''}</Screen>;
}
