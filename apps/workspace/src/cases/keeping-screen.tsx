/**
 * For the administrator of an agency: what it decided about supervisors and keeping, and the whole list of what this server could hand
 * over about case files if someone asks with a court's paper. It can show no more than is there, and no word of a case is.
 */
import { Button, EmptyState, Field, Notice, Select, sayDate, Table, Tick } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecoveryPart } from '../members/recovery-part.tsx';
import { useWorkspace } from '../workspace.ts';

type Holding = ApiReply<'caseHoldings'>['holdings'][number];

/** Policy above, list below. */
export function KeepingScreen(): JSX.Element {
  const { client, print } = useWorkspace();
  const asking = createAsking(
    () => 'all',
    () => client('caseHoldings', {}),
  );
  const rows = () => asking.value()?.holdings ?? [];
  return (
    <Panes focus="thing">
      <div class="stack-wide">
        <PaperHead title="What this server holds of case files" />
        <PageTitle tab="Case files">Case files</PageTitle>
        <Policy />
        <RecoveryPart />
        <section class="stack" aria-label="Legal request">
          <header class="row-apart">
            <h2>If someone asks with a court’s paper</h2>
            <Button icon="printer" tone="quiet" onPress={print}>
              Print
            </Button>
          </header>
          <p>
            This is all that whoever runs this server can hand over about case files: the rows below; the sealed bytes
            and the wrapped keys, which nobody here can open; the public keys of staff; and the lines of the audit that
            say who began, changed, held or listed which case, and when. There is no name of a client and no word of a
            case. Hold a case before its last day if you must keep it. Ask a lawyer before you answer.
          </p>
          <Problem issue={asking.issue()} onRetry={asking.again} />
          <Show
            when={rows().length > 0}
            fallback={
              <EmptyState title="No case files are kept here">
                <p>Each case that an advocate begins is one row, with days and sizes.</p>
              </EmptyState>
            }
          >
            <Table
              caption="Case files on this server"
              columns={[
                { title: 'Number', cell: (row: Holding) => <span class="code">{row.id}</span> },
                { title: 'Begun', cell: (row: Holding) => sayDate(row.begunOn) },
                { title: 'Last entry', cell: (row: Holding) => (row.lastOn === undefined ? '–' : sayDate(row.lastOn)) },
                { title: 'Entries', cell: (row: Holding) => row.entries, number: true },
                { title: 'Sealed bytes', cell: (row: Holding) => row.sealedBytes, number: true },
                { title: 'Staff with a key', cell: (row: Holding) => row.readers.join(', ') || '–' },
                { title: 'Keeping', cell: keepingWords },
              ]}
              rows={rows()}
            />
          </Show>
        </section>
      </div>
    </Panes>
  );
}

function keepingWords(row: Holding): string {
  if (row.erasedOn !== undefined) return `Destroyed ${sayDate(row.erasedOn)}`;
  const until = row.retainUntil === undefined ? 'No day set' : `Until ${sayDate(row.retainUntil)}`;
  return row.held ? `${until}, held` : until;
}

function Policy(): JSX.Element {
  const { client, say } = useWorkspace();
  const asking = createAsking(
    () => 'policy',
    () => client('casePolicy', {}),
  );
  const sending = createSending();
  const [supervisors, setSupervisors] = createSignal(false);
  const [months, setMonths] = createSignal('');
  const [first, setFirst] = createSignal('');
  const [second, setSecond] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const members = createAsking(
    () => 'all',
    () => client('staff', {}),
  );
  const administrators = () => (members.value()?.members ?? []).filter(({ role }) => role === 'administrator');
  const options = (without: string) =>
    administrators()
      .filter(({ staffId }) => staffId !== without)
      .map(({ staffId, name }) => ({ value: staffId, label: name }));
  createEffect(() => {
    const known = asking.value();
    if (known === undefined) return;
    setSupervisors(known.supervisorsMayRead);
    setMonths(String(known.retainMonths));
    setFirst(known.recovery?.[0] ?? '');
    setSecond(known.recovery?.[1] ?? '');
  });
  const wrong = () => !/^\d{1,3}$/.test(months()) || Number(months()) < 1 || Number(months()) > 240;
  const oneOnly = () => (first() === '') !== (second() === '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong() || oneOnly()) return;
    const named = [first(), second()].flatMap((id) => administrators().find(({ staffId }) => staffId === id) ?? []);
    const recovery = named.map(({ staffId }) => staffId);
    const body = {
      supervisorsMayRead: supervisors(),
      retainMonths: Number(months()),
      ...(recovery.length === 2 ? { recovery } : {}),
    };
    if ((await sending.send(() => client('putCasePolicy', { body }))) !== undefined) say('Decided');
  };
  return (
    <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={submit}>
      <h2>What your agency decided</h2>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Tick
        label="Supervisors may be assigned to case files"
        hint="Off unless you turn it on. An advocate still has to assign one, case by case, and tells her. They may also open what is disclosed to an advocate, where the person who shared it said yes; her phone tells her what you decided before she shares."
        checked={supervisors()}
        onChange={setSupervisors}
      />
      <Field
        kind="digits"
        short
        label="Months a case is usually kept after it is closed"
        value={months()}
        onInput={setMonths}
        error={tried() && wrong() ? 'From 1 to 240.' : undefined}
      />
      <Select
        label="Who together can open a case again"
        hint="Nobody, unless you name two administrators. One alone never can. It holds for cases begun or assigned from then on, and their advocates tell her."
        value={first()}
        unchosen="Nobody"
        options={options(second())}
        onChoose={setFirst}
      />
      <Select
        label="And"
        value={second()}
        unchosen="Nobody"
        options={options(first())}
        onChoose={setSecond}
        error={tried() && oneOnly() ? 'Name two, or nobody.' : undefined}
      />
      <Notice title="Nothing is destroyed by itself until someone sets a last day on a case">
        <p>On the day after it, keys and entries of that case are destroyed, unless it is held.</p>
      </Notice>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" busy={sending.busy()}>
          Decide
        </Button>
      </div>
    </form>
  );
}
