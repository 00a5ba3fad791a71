/** What would happen if every key of this case were lost: whether two administrators together could open it again, and letting them. */
import { Button } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { recoveryPair } from './case-epochs.ts';
import type { OpenCase } from './case-room-shape.ts';
import { words } from './screen-words.ts';

/** Who the case names, whom the agency names now, and making the first the second. She is told before it is done. */
export function OpeningAgain(props: {
  readonly one: OpenCase;
  readonly named: ApiReply<'caseColleagues'>['recovery'];
}): JSX.Element {
  const { caseRoom, say } = useWorkspace();
  const language = caseRoom.language;
  const [busy, setBusy] = createSignal(false);
  const last = () => props.one.reading.epochs.at(-1);
  const names = () => (last()?.recovery ?? []).map(({ name }) => name).join(', ');
  const pair = () => recoveryPair(props.named);
  const differs = () => {
    const now = pair()?.map(({ recipient }) => recipient) ?? [];
    return now.length > 0 && now.some((one) => last()?.recovery?.some(({ recipient }) => recipient === one) !== true);
  };
  const renew = async () => {
    const members = last()?.members;
    if (members === undefined || busy()) return;
    setBusy(true);
    const options = { caseId: props.one.id, members, supervisorsMayRead: true, evenIfSame: true };
    const changed = await caseRoom.change(options);
    setBusy(false);
    say((changed.ok ? words.saved : words.notWritten)[language()]);
  };
  return (
    <section class="stack-tight" aria-label={words.againTitle[language()]}>
      <h3>{words.againTitle[language()]}</h3>
      <p>
        <Show when={names() !== ''} fallback={words.againNobody[language()]}>
          {words.againTwo[language()]} {names()}. {words.againTell[language()]}
        </Show>
      </p>
      <Show when={differs()}>
        <div class="row screen-only">
          <Button busy={busy()} onPress={() => void renew()}>
            {words.againLet[language()]}
          </Button>
        </div>
      </Show>
    </section>
  );
}
