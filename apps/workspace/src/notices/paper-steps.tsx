/** What is done with the paper of an emergency order, one press each, with the moment it was done. What follows service waits for it. */
import { type NoticeCourse, type NoticeRegime, type PaperStep, paperSteps } from '@holdfast/domain';
import { Button, Card, sayMoment, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { epoWords, paperStepWords } from './epo-words.ts';

/** The list; nothing before the order is given, and nothing where a court follows. */
export function PaperSteps(props: {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly busy: boolean;
  readonly onStep: (step: PaperStep) => void;
}): JSX.Element {
  const { caseRoom, now } = useWorkspace();
  const language = caseRoom.language;
  const time = () => ({ zone: props.regime.timeZone, now: now(), language: language() });
  const waits = (step: PaperStep) =>
    props.course.served === undefined && (step === 'proof-entered' || step === 'proof-filed');
  return (
    <Show when={props.regime.order === undefined && props.course.decided?.decision === 'given'}>
      <Card label={epoWords.paperTitle[language()]}>
        <h2>{epoWords.paperTitle[language()]}</h2>
        <p class="small quiet screen-only">{epoWords.paperWhy[language()]}</p>
        <ul class="plain-list stack">
          <For each={paperSteps}>
            {(step) => (
              <li class="row-apart">
                <span>{paperStepWords[step][language()]}</span>
                <Show
                  when={props.course.paper[step]}
                  fallback={
                    <Show
                      when={!waits(step)}
                      fallback={<span class="small quiet">{epoWords.afterService[language()]}</span>}
                    >
                      <span class="screen-only">
                        <Button
                          busy={props.busy}
                          label={`${epoWords.doneNow[language()]}: ${paperStepWords[step][language()]}`}
                          onPress={() => props.onStep(step)}
                        >
                          {epoWords.doneNow[language()]}
                        </Button>
                      </span>
                    </Show>
                  }
                >
                  {(at) => <Tag state="met">{sayMoment(at(), time())}</Tag>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Card>
    </Show>
  );
}
