/**
 * For the administrator of an agency: what it decided about supervisors and keeping, and the whole list of what this server could hand
 * over about case files if someone asks with a court's paper. It can show no more than is there, and no word of a case is.
 */

import { Button, EmptyState, Field, Notice, Select, Table, Tick } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecoveryPart } from '../members/recovery-part.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { keepingWords } from './keeping-words.ts';

type Holding = ApiReply<'caseHoldings'>['holdings'][number];

/** Policy above, list below. */
export function KeepingScreen(): JSX.Element {
  const [decided, setDecided] = createSignal(0);
  const { client, print } = useWorkspace();
  const asking = createAsking(
    () => 'all',
    () => client('caseHoldings', {}),
  );
  const rows = () => asking.value()?.holdings ?? [];
  return (
    <Panes focus="thing">
      <div class="stack-wide">
        <PaperHead title={keepingWords.whatThisServerHoldsOf} />
        <PageTitle tab={keepingWords.caseFiles}>{keepingWords.caseFiles}</PageTitle>
        <Policy onDecided={() => setDecided((count) => count + 1)} />
        <RecoveryPart decided={decided()} />
        <section class="stack" aria-label={keepingWords.legalRequest}>
          <header class="row-apart">
            <h2>{keepingWords.ifSomeoneAsksWithA}</h2>
            <Button icon="printer" tone="quiet" onPress={print}>
              {keepingWords.print}
            </Button>
          </header>
          <p>{keepingWords.thisIsAllThatWhoever}</p>
          <Problem issue={asking.issue()} onRetry={asking.again} />
          <Show
            when={rows().length > 0}
            fallback={
              <EmptyState title={keepingWords.noCaseFilesAreKept}>
                <p>{keepingWords.eachCaseThatAnAdvocate}</p>
              </EmptyState>
            }
          >
            <Table
              caption={keepingWords.caseFilesOnThisServer}
              columns={[
                { title: keepingWords.number, cell: (row: Holding) => <span class="code">{row.id}</span> },
                { title: keepingWords.begun, cell: (row: Holding) => sayDate(row.begunOn) },
                {
                  title: keepingWords.lastEntry,
                  cell: (row: Holding) => (row.lastOn === undefined ? '–' : sayDate(row.lastOn)),
                },
                { title: keepingWords.entries, cell: (row: Holding) => row.entries, number: true },
                { title: keepingWords.sealedBytes, cell: (row: Holding) => row.sealedBytes, number: true },
                { title: keepingWords.staffWithAKey, cell: (row: Holding) => row.readers.join(', ') || '–' },
                { title: keepingWords.keeping, cell: sayKeeping },
              ]}
              rows={rows()}
            />
          </Show>
        </section>
      </div>
    </Panes>
  );
}

function sayKeeping(row: Holding): string {
  if (row.erasedOn !== undefined) return keepingWords.destroyedOn(sayDate(row.erasedOn));
  const until = row.retainUntil === undefined ? keepingWords.noDaySet : keepingWords.untilDay(sayDate(row.retainUntil));
  return row.held ? keepingWords.isHeld(until) : until;
}

function Policy(props: { readonly onDecided: () => void }): JSX.Element {
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
    if ((await sending.send(() => client('putCasePolicy', { body }))) === undefined) return;
    say(keepingWords.decided);
    props.onDecided();
  };
  return (
    <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={submit}>
      <h2>{keepingWords.whatYourAgencyDecided}</h2>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      {/* Before it is read nothing can be chosen: the answer would be laid over it. */}
      <Show when={asking.value()}>
        <Tick
          label={keepingWords.supervisorsMayBeAssignedTo}
          hint={keepingWords.offUnlessYouTurnIt}
          checked={supervisors()}
          onChange={setSupervisors}
        />
        <Field
          kind="digits"
          short
          label={keepingWords.monthsACaseIsUsually}
          value={months()}
          onInput={setMonths}
          error={tried() && wrong() ? keepingWords.from1To240 : undefined}
        />
        <Select
          label={keepingWords.whoTogetherCanOpenA}
          hint={keepingWords.nobodyUnlessYouNameTwo}
          value={first()}
          unchosen={keepingWords.nobody}
          options={options(second())}
          onChoose={setFirst}
        />
        <Select
          label={keepingWords.andWho}
          value={second()}
          unchosen={keepingWords.nobody}
          options={options(first())}
          onChoose={setSecond}
          error={tried() && oneOnly() ? keepingWords.nameTwoOrNobody : undefined}
        />
        <Notice title={keepingWords.nothingIsDestroyedByItself}>
          <p>{keepingWords.onTheDayAfterIt}</p>
        </Notice>
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" busy={sending.busy()}>
            {keepingWords.decide}
          </Button>
        </div>
      </Show>
    </form>
  );
}
