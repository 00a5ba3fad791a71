/** Stub. */
import type { JSX } from 'solid-js';
import { Screen } from '../views/screen.tsx';

export function ReleaseView(_props: { readonly id?: string; readonly recipientId?: string }): JSX.Element {
  return <Screen title="ReleaseView">{''}</Screen>;
}
