/** What a supervisor marks: conflicts, orders that describe nobody, and the roster. Each mark asks for its reason; a conflict is ended, never taken away. */

import { Button, EmptyState, Field, Select, sayMoment, Table, Tag } from '@holdfast/ui';
import type { WatchMarksAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { RosterForm } from './roster-form.tsx';
import { watchWords } from './watch-page-words.ts';
import { conflictWords } from './watch-words.ts';

type Conflict = WatchMarksAnswer['conflicts'][number];

/** Reads the marks and draws them with their forms. */
export function MarksPart(): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => 'marks',
    () => client('watchMarks', {}),
  );
  return (
    <>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>
        {(marks) => (
          <>
            <Conflicts marks={marks()} onChanged={reading.again} />
            <Canaries marks={marks()} onChanged={reading.again} />
            <RosterForm marks={marks()} onChanged={reading.again} />
          </>
        )}
      </Show>
    </>
  );
}

interface PartProps {
  readonly marks: WatchMarksAnswer;
  readonly onChanged: () => void;
}

function Conflicts(props: PartProps): JSX.Element {
  const { client, say, time, me } = useWorkspace();
  const sending = createSending();
  const [number, setNumber] = createSignal('');
  const [staff, setStaff] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [ending, setEnding] = createSignal<Conflict>();
  const [because, setBecause] = createSignal('');
  const [told, setTold] = createSignal('');
  const others = () =>
    props.marks.members
      .filter(({ staffId }) => staffId !== me().staffId)
      .map(({ staffId, name }) => ({ value: String(staffId), label: name }));
  const mark = async (event: SubmitEvent) => {
    event.preventDefault();
    setTold('');
    const member = props.marks.members.find(({ staffId }) => staffId === staff());
    if (member === undefined || number().trim() === '' || reason().trim() === '') {
      setTold(watchWords.giveTheOrdersNumberThe);
      return;
    }
    const found = await sending.send(() => client('findOrderByNumber', { body: { orderNumber: number().trim() } }));
    if (found === undefined) return;
    if (found.orderIds.length === 0) {
      setTold(watchWords.noOrderThatYouMay);
      return;
    }
    for (const id of found.orderIds) {
      const body = { staffId: member.staffId, kind: 'marked', reason: reason().trim() } as const;
      const marked = await sending.send(() => client('markConflict', { params: { id }, body }));
      if (marked === undefined) return;
    }
    say(watchWords.marked(member.name, number().trim()));
    setNumber('');
    setReason('');
    props.onChanged();
  };
  const end = async (event: SubmitEvent) => {
    event.preventDefault();
    const mine = ending();
    if (mine === undefined || because().trim() === '') return;
    const ended = await sending.send(() =>
      client('endConflict', {
        params: { id: mine.orderId },
        body: { staffId: mine.staffId, because: because().trim() },
      }),
    );
    if (ended === undefined) return;
    setEnding(undefined);
    setBecause('');
    say(watchWords.theConflictIsEnded);
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="conflicts">
      <h2 id="conflicts">{watchWords.whoMustNotLook}</h2>
      <p class="measure">{watchWords.aMemberWhoIsA}</p>
      <Problem issue={sending.issue()} />
      <Show
        when={props.marks.conflicts.length > 0}
        fallback={
          <EmptyState title={watchWords.nobodyIsMarked} icon="users">
            <p>{watchWords.namesThatAnAdministratorGave}</p>
          </EmptyState>
        }
      >
        <Table
          caption={watchWords.conflicts}
          rows={[...props.marks.conflicts]}
          columns={[
            { title: watchWords.who, names: true, cell: ({ staffName }) => staffName },
            {
              title: watchWords.order,
              cell: ({ orderNumber, orderId }) => <span class="code">{orderNumber ?? orderId}</span>,
            },
            { title: watchWords.why, cell: (each) => conflictWords(each) },
            { title: watchWords.since, cell: ({ markedAt }) => sayMoment(markedAt, time()) },
            {
              title: watchWords.state,
              cell: ({ endedAt, endedBecause }) =>
                endedAt === undefined ? (
                  <Tag state="open">{watchWords.stands}</Tag>
                ) : (
                  watchWords.endedBecause(endedBecause ?? '')
                ),
            },
            {
              title: watchWords.acts,
              cell: (each) => (
                <Show when={each.endedAt === undefined && each.staffId !== me().staffId}>
                  <Button tone="quiet" label={watchWords.endConflictOf(each.staffName)} onPress={() => setEnding(each)}>
                    {watchWords.endIt}
                  </Button>
                </Show>
              ),
            },
          ]}
        />
      </Show>
      <Show when={ending()}>
        {(one) => (
          <form class="stack form" onSubmit={end} aria-label={watchWords.endAConflict}>
            <Field
              label={watchWords.whyAgain(one().staffName)}
              value={because()}
              onInput={setBecause}
              maxLength={500}
            />
            <div class="row">
              <Button kind="submit" tone="primary" busy={sending.busy()}>
                {watchWords.endItWithThisReason}
              </Button>
              <Button onPress={() => setEnding(undefined)}>{watchWords.leaveIt}</Button>
            </div>
          </form>
        )}
      </Show>
      <form class="stack form" autocomplete="off" onSubmit={mark} aria-label={watchWords.markAConflict}>
        <h3>{watchWords.markAConflict}</h3>
        <Field kind="code" label={watchWords.numberOfTheOrder} value={number()} onInput={setNumber} maxLength={60} />
        <Select
          label={watchWords.whoMustNotLook}
          unchosen={watchWords.choose}
          value={staff()}
          options={others()}
          onChoose={setStaff}
        />
        <Field
          label={watchWords.why}
          hint={watchWords.itStaysOnRecord}
          value={reason()}
          onInput={setReason}
          maxLength={500}
        />
        <Show when={told()}>{(words) => <p role="alert">{words()}</p>}</Show>
        <div class="row">
          <Button kind="submit" busy={sending.busy()}>
            {watchWords.markIt}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Canaries(props: PartProps): JSX.Element {
  const { client, say, time } = useWorkspace();
  const sending = createSending();
  const [name, setName] = createSignal('');
  const [other, setOther] = createSignal('');
  const [number, setNumber] = createSignal('');
  const [court, setCourt] = createSignal('');
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = {
      name: name().trim(),
      protectedName: other().trim(),
      orderNumber: number().trim(),
      court: court().trim(),
    };
    if (Object.values(body).some((value) => value === '')) return;
    const made = await sending.send(() => client('makeCanary', { body }));
    if (made === undefined) return;
    setName('');
    setOther('');
    setNumber('');
    say(watchWords.putOnRecord);
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="nobody">
      <h2 id="nobody">{watchWords.ordersThatDescribeNobody}</h2>
      <p class="measure">{watchWords.anInventedOrderLooksLike}</p>
      <Problem issue={sending.issue()} />
      <Show when={props.marks.canaries.length > 0}>
        <Table
          caption={watchWords.inventedOrders}
          rows={[...props.marks.canaries]}
          columns={[
            {
              title: watchWords.number,
              names: true,
              cell: ({ orderNumber }) => <span class="code">{orderNumber}</span>,
            },
            { title: watchWords.inventedName, cell: ({ name: invented }) => invented },
            { title: watchWords.since, cell: ({ plantedAt }) => sayMoment(plantedAt, time()) },
          ]}
        />
      </Show>
      <form class="stack form" autocomplete="off" onSubmit={make} aria-label={watchWords.makeAnInventedOrder}>
        <h3>{watchWords.makeOne}</h3>
        <Field label={watchWords.restrainedANameThatIs} value={name()} onInput={setName} maxLength={200} />
        <Field label={watchWords.protectedAnotherThatIsNobodys} value={other()} onInput={setOther} maxLength={200} />
        <Field kind="code" label={watchWords.aNumberThatNoCourt} value={number()} onInput={setNumber} maxLength={60} />
        <Field label={watchWords.courtItSeemsToCome} value={court()} onInput={setCourt} maxLength={200} />
        <div class="row">
          <Button kind="submit" busy={sending.busy()}>
            {watchWords.putItOnRecord}
          </Button>
        </div>
      </form>
    </section>
  );
}
