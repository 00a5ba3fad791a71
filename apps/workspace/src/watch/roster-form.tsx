/** When members work, so that a look-up outside every shift can be seen. What is on the roster stays; a shift is added, not altered. */

import { Button, DateField, Select, sayMoment, Table } from '@holdfast/ui';
import type { WatchMarksAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { instantFromWall } from '../calls/wall-time.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { watchWords } from './watch-page-words.ts';

/** The newest shifts, and one more. */
export function RosterForm(props: { readonly marks: WatchMarksAnswer; readonly onChanged: () => void }): JSX.Element {
  const { client, say, time, zone } = useWorkspace();
  const sending = createSending();
  const [staff, setStaff] = createSignal('');
  const [begins, setBegins] = createSignal('');
  const [ends, setEnds] = createSignal('');
  const [told, setTold] = createSignal('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    setTold('');
    const member = props.marks.members.find(({ staffId }) => staffId === staff());
    const [beginsAt, endsAt] = [instantFromWall(begins(), zone()), instantFromWall(ends(), zone())];
    if (member === undefined || beginsAt === undefined || endsAt === undefined || endsAt <= beginsAt) {
      setTold(watchWords.giveTheMemberWhenThe);
      return;
    }
    const body = { shifts: [{ staffId: member.staffId, beginsAt, endsAt }] };
    if ((await sending.send(() => client('putShifts', { body }))) === undefined) return;
    say(watchWords.theShiftIsOnThe);
    setBegins('');
    setEnds('');
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="roster">
      <h2 id="roster">{watchWords.roster}</h2>
      <Problem issue={sending.issue()} />
      <Show when={props.marks.shifts.length > 0} fallback={<p class="quiet">{watchWords.noShiftIsOnThe}</p>}>
        <details>
          <summary>
            {props.marks.shifts.length} {watchWords.shiftsTheNewestFirst}
          </summary>
          <Table
            caption={watchWords.shifts}
            captionUnseen
            rows={[...props.marks.shifts]}
            columns={[
              { title: watchWords.who, names: true, cell: ({ staffName }) => staffName },
              { title: watchWords.shiftFrom, cell: ({ beginsAt }) => sayMoment(beginsAt, time()) },
              { title: watchWords.shiftTo, cell: ({ endsAt }) => sayMoment(endsAt, time()) },
            ]}
          />
        </details>
      </Show>
      <form class="stack form" autocomplete="off" onSubmit={add} aria-label={watchWords.addAShift}>
        <h3>{watchWords.addAShift}</h3>
        <Select
          label={watchWords.whoWorks}
          unchosen={watchWords.choose}
          value={staff()}
          options={props.marks.members.map(({ staffId, name }) => ({ value: String(staffId), label: name }))}
          onChoose={setStaff}
        />
        <div class="two">
          <DateField kind="date-and-time" label={watchWords.begins} value={begins()} onInput={setBegins} />
          <DateField kind="date-and-time" label={watchWords.ends} value={ends()} onInput={setEnds} />
        </div>
        <Show when={told()}>{(words) => <p role="alert">{words()}</p>}</Show>
        <div class="row">
          <Button kind="submit" busy={sending.busy()}>
            {watchWords.addIt}
          </Button>
        </div>
      </form>
    </section>
  );
}
