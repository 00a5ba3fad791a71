/** The recovery words at the end of set-up: offered, never needed, and refused without a second question. */
import { Button } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { RecoveryWords } from '../views/settings.tsx';
import { useLent } from './lent.ts';

export function TakeWords(props: { readonly onDone: () => void }): JSX.Element {
  const { words, language } = useLent();
  const say = () => words().takeWords;
  return (
    <main class="screen stack">
      <Heading words={say().heading} />
      <RecoveryWords say={say()} language={language()} />
      <Button tone="primary" wide onPress={() => props.onDone()}>
        {say().done}
      </Button>
      <p class="small quiet">{say().later}</p>
    </main>
  );
}
