/** What a supervisor marks: conflicts, orders that describe nobody, and the roster. Each mark asks for its reason; a conflict is ended, never taken away. */
import { Button, EmptyState, Field, Select, sayMoment, Table, Tag } from '@holdfast/ui';
import type { WatchMarksAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { RosterForm } from './roster-form.tsx';
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
      setTold('Give the order’s number, the member and the reason.');
      return;
    }
    const found = await sending.send(() => client('findOrderByNumber', { body: { orderNumber: number().trim() } }));
    if (found === undefined) return;
    if (found.orderIds.length === 0) {
      setTold('No order that you may see bears this number.');
      return;
    }
    for (const id of found.orderIds) {
      const body = { staffId: member.staffId, kind: 'marked', reason: reason().trim() } as const;
      const marked = await sending.send(() => client('markConflict', { params: { id }, body }));
      if (marked === undefined) return;
    }
    say(`Marked: ${member.name} does not see ${number().trim()}`);
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
    say('The conflict is ended');
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="conflicts">
      <h2 id="conflicts">Who must not look</h2>
      <p class="measure">
        A member who is a party, lives with one, or is marked here is refused that order, by name and by number, and you
        are told.
      </p>
      <Problem issue={sending.issue()} />
      <Show
        when={props.marks.conflicts.length > 0}
        fallback={
          <EmptyState title="Nobody is marked" icon="users">
            <p>Names that an administrator gave are compared with every order that comes in.</p>
          </EmptyState>
        }
      >
        <Table
          caption="Conflicts"
          rows={[...props.marks.conflicts]}
          columns={[
            { title: 'Who', names: true, cell: ({ staffName }) => staffName },
            { title: 'Order', cell: ({ orderNumber, orderId }) => <span class="code">{orderNumber ?? orderId}</span> },
            { title: 'Why', cell: (each) => conflictWords(each) },
            { title: 'Since', cell: ({ markedAt }) => sayMoment(markedAt, time()) },
            {
              title: 'State',
              cell: ({ endedAt, endedBecause }) =>
                endedAt === undefined ? <Tag state="open">Stands</Tag> : `Ended: ${endedBecause ?? ''}`,
            },
            {
              title: 'Acts',
              cell: (each) => (
                <Show when={each.endedAt === undefined && each.staffId !== me().staffId}>
                  <Button tone="quiet" label={`End it: conflict of ${each.staffName}`} onPress={() => setEnding(each)}>
                    End it
                  </Button>
                </Show>
              ),
            },
          ]}
        />
      </Show>
      <Show when={ending()}>
        {(one) => (
          <form class="stack form" onSubmit={end} aria-label="End a conflict">
            <Field
              label={`Why ${one().staffName} may look again`}
              value={because()}
              onInput={setBecause}
              maxLength={500}
            />
            <div class="row">
              <Button kind="submit" tone="primary" busy={sending.busy()}>
                End it with this reason
              </Button>
              <Button onPress={() => setEnding(undefined)}>Leave it</Button>
            </div>
          </form>
        )}
      </Show>
      <form class="stack form" autocomplete="off" onSubmit={mark} aria-label="Mark a conflict">
        <h3>Mark a conflict</h3>
        <Field kind="code" label="Number of the order" value={number()} onInput={setNumber} maxLength={60} />
        <Select label="Who must not look" unchosen="Choose" value={staff()} options={others()} onChoose={setStaff} />
        <Field label="Why" hint="It stays on record." value={reason()} onInput={setReason} maxLength={500} />
        <Show when={told()}>{(words) => <p role="alert">{words()}</p>}</Show>
        <div class="row">
          <Button kind="submit" busy={sending.busy()}>
            Mark it
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
    say('Put on record');
    props.onChanged();
  };
  return (
    <section class="stack-tight" aria-labelledby="nobody">
      <h2 id="nobody">Orders that describe nobody</h2>
      <p class="measure">
        An invented order looks like any other. Nobody has cause to look for it, so whoever finds it is asked what they
        were looking for.
      </p>
      <Problem issue={sending.issue()} />
      <Show when={props.marks.canaries.length > 0}>
        <Table
          caption="Invented orders"
          rows={[...props.marks.canaries]}
          columns={[
            { title: 'Number', names: true, cell: ({ orderNumber }) => <span class="code">{orderNumber}</span> },
            { title: 'Invented name', cell: ({ name: invented }) => invented },
            { title: 'Since', cell: ({ plantedAt }) => sayMoment(plantedAt, time()) },
          ]}
        />
      </Show>
      <form class="stack form" autocomplete="off" onSubmit={make} aria-label="Make an invented order">
        <h3>Make one</h3>
        <Field label="Restrained: a name that is nobody’s" value={name()} onInput={setName} maxLength={200} />
        <Field label="Protected: another that is nobody’s" value={other()} onInput={setOther} maxLength={200} />
        <Field kind="code" label="A number that no court gave" value={number()} onInput={setNumber} maxLength={60} />
        <Field label="Court it seems to come from" value={court()} onInput={setCourt} maxLength={200} />
        <div class="row">
          <Button kind="submit" busy={sending.busy()}>
            Put it on record
          </Button>
        </div>
      </form>
    </section>
  );
}
