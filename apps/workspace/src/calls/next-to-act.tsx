/** Who must act next on a call: the first duty that is late or open, with who owes it and by when. */

import { byUrgency, type Duty, isOpen, policeActors, stateOfDuty, wordsIn } from '@holdfast/domain';
import { Notice } from '@holdfast/ui';
import { createMemo, type JSX, Show } from 'solid-js';
import { dueWords } from '../duties/duty-state.ts';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';

/** The line; nothing while no duty of the police is known to be open. */
export function NextToAct(props: { readonly duties: readonly Duty[] }): JSX.Element {
  const { time } = useWorkspace();
  const next = createMemo(() => {
    const open = props.duties.filter(
      (duty) => isOpen(duty) && policeActors.includes(duty.rule.actor) && stateOfDuty(duty) !== 'cannot-tell',
    );
    return byUrgency(open, (duty) => duty)[0];
  });
  return (
    <Show when={next()}>
      {(duty) => (
        <Notice
          tone="owed"
          icon="arrow-right"
          title={callWords.nextFor(wordsIn(language()).actorWords[duty().rule.actor].title)}
        >
          <p>
            {duty().rule.title[language()]}
            <Show when={dueWords(duty(), time())}>{(due) => <>. {due()}</>}</Show>.
          </p>
        </Notice>
      )}
    </Show>
  );
}
