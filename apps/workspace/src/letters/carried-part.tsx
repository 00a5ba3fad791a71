/** What became of a letter that went to a workspace: to whom, opened, received, and taking it back. It shows no answer that is not one. */
import type { CarriedLetter } from '@holdfast/domain';
import { Button, Notice, sayMoment } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { carryWords as words } from './carry-words.ts';
import { useSentLetter } from './sent-letters.tsx';

/** Under a letter; `onTakenBack` once it is destroyed. */
export function CarriedPart(props: {
  readonly carried: CarriedLetter;
  readonly onTakenBack: () => Promise<void>;
}): JSX.Element {
  const { client, time } = useWorkspace();
  const sending = createSending();
  const { standing, isBad, again } = useSentLetter(() => props.carried.letterId);
  const takeBack = async () => {
    const done = await sending.send(() =>
      client('withdrawLetter', { params: { id: props.carried.letterId }, body: {} }),
    );
    if (done === undefined) return;
    await props.onTakenBack();
    again();
  };
  return (
    <div class="stack-tight">
      <p class="quiet small">{words.sentTo(props.carried.to.name, props.carried.to.agencyName)}</p>
      <Show when={standing()}>
        {(known) => (
          <>
            <p class="quiet small">
              {known().openedAt === undefined
                ? words.notOpened
                : words.openedAt(sayMoment(known().openedAt ?? known().sentAt, time()))}
              <Show when={known().acknowledgedAt}>
                {(at) => <>. {words.acknowledgedAt(sayMoment(at(), time()))}</>}
              </Show>
              <Show when={known().standing !== 'open'}>. {words.over}</Show>
            </p>
            <Show when={known().standing === 'open'}>
              <div class="row screen-only">
                <Button tone="quiet" icon="unlink-2" busy={sending.busy()} onPress={() => void takeBack()}>
                  {words.takeBack}
                </Button>
                <span class="quiet small">{words.takeBackMore}</span>
              </div>
            </Show>
          </>
        )}
      </Show>
      <Show when={isBad()}>
        <Notice tone="owed" title={words.badAnswer}>
          <p>{words.badAnswerMore}</p>
        </Notice>
      </Show>
      <Problem issue={sending.issue()} />
    </div>
  );
}
