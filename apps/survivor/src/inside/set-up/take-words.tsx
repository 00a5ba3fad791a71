/** The recovery words at the end of set-up: offered, never needed, and refused without a second question. */
import { Button } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { RecoveryWords } from '../views/settings.tsx';

export function TakeWords(props: { readonly onDone: () => void }): JSX.Element {
  return (
    <main class="screen stack">
      <Heading words="Your notes are ready" />
      <RecoveryWords />
      <Button tone="primary" wide onPress={() => props.onDone()}>
        Go to my notes
      </Button>
      <p class="small quiet">You can come back to the words in Settings.</p>
    </main>
  );
}
