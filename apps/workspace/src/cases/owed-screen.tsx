/** What is overdue and what is due within seven days, across the whole caseload. It says what it rests on, and that silence is not "nothing". */

import { wordsIn } from '@holdfast/domain';
import { EmptyState, Notice, sayMoment, Tag } from '@holdfast/ui';
import { createEffect, createMemo, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { Watermark } from '../disclosures/watermark.tsx';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { useWorkspace } from '../workspace.ts';
import { type OwedInCase, type OwedInView, type OwedNow, owedAcross, owedInView } from './caseload-duties.ts';
import { CasesGate, Standing } from './cases-screen.tsx';
import { keepingWords } from './keeping-words.ts';
import { words } from './screen-words.ts';
import { titleOf } from './who.ts';

/** The page of what is owed. */
export function OwedScreen(): JSX.Element {
  const { client, caseRoom, sitting, now, zone } = useWorkspace();
  const language = caseRoom.language;
  // What she took back since it was opened leaves this page too: the server is asked each time it is entered, and each minute.
  const asking = createAsking(
    () => (sitting.opened().length > 0 ? now() : undefined),
    () => client('disclosures', {}),
  );
  createEffect(() => {
    const known = asking.value()?.disclosures;
    if (known !== undefined) sitting.keepOnly(known, now());
  });
  const inView = createMemo(() =>
    owedInView({ opened: sitting.opened(), cases: caseRoom.cases().values(), now: now() }),
  );
  const owed = createMemo(() => owedAcross({ cases: caseRoom.cases().values(), now: now(), zone: zone() }));
  const of = (state: OwedInCase['state']) => owed().filter((one) => one.state === state);
  return (
    <CasesGate>
      <Panes focus="thing">
        <Standing />
        <PaperHead title={words.dueTitle[language()]} />
        <PageTitle tab={keepingWords.owed}>{words.dueTitle[language()]}</PageTitle>
        <InView rows={inView()} />
        <Show
          when={owed().length > 0 || inView().length > 0}
          fallback={
            <EmptyState title={words.nothingOwed[language()]} icon="clock">
              <p>{words.nothingOwedMore[language()]}</p>
            </EmptyState>
          }
        >
          <Rows title={words.overdue[language()]} rows={of('overdue')} />
          <Rows title={words.dueWeek[language()]} rows={of('due-this-week')} />
          <Rows title={words.timeOver[language()]} rows={of('not-known')} />
        </Show>
      </Panes>
    </CasesGate>
  );
}

/** What was only shown to her advocate: on this page while it may be seen, on no paper, and with the reader's name over it. */
function InView(props: { readonly rows: readonly OwedInView[] }): JSX.Element {
  const { caseRoom, me, now, time } = useWorkspace();
  const language = caseRoom.language;
  const from = (row: OwedInView) => row.of.from ?? words.noNameGiven[language()];
  return (
    <Show when={props.rows.length > 0}>
      <section class="stack-tight opened view-only" aria-label={words.inView[language()]}>
        <Watermark words={`${me().name}, ${sayMoment(now(), time())}`} />
        <h2>
          {words.inView[language()]} <span class="quiet small figures">{props.rows.length}</span>
        </h2>
        <Notice icon="eye" title={words.notKeptHere[language()]}>
          <p>{words.notKeptMore[language()]}</p>
        </Notice>
        <ul class="case-items">
          <For each={props.rows}>
            {(row) => (
              <Row row={row} title={stateTitles[row.state][language()]}>
                <Link to={`/disclosures/${row.of.id}`}>
                  {words.sharedBy[language()]} {from(row)}
                </Link>
                <span class="quiet small">
                  {' '}
                  {(row.of.mayKeepCopy ? words.copyAllowed : words.viewOnly)[language()]}
                </span>
              </Row>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

const stateTitles = { overdue: words.overdue, 'due-this-week': words.dueWeek, 'not-known': words.timeOver } as const;
const tagStates = { overdue: 'overdue', 'due-this-week': 'open', 'not-known': 'cannot-tell' } as const;

function Row(props: { readonly row: OwedNow; readonly title: string; readonly children: JSX.Element }): JSX.Element {
  const { caseRoom, time } = useWorkspace();
  const language = caseRoom.language;
  const rule = () => props.row.duty.rule;
  return (
    <li class="case-item">
      <div class="row-apart">
        <h3>{rule().title[language()]}</h3>
        <Tag state={tagStates[props.row.state]}>{props.title}</Tag>
      </div>
      <p>
        {sayMoment(props.row.by, time())} · {wordsIn(language()).actorWords[rule().actor].title}
      </p>
      <p class="quiet small">
        {rule().citation.text}
        <Show when={rule().citation.confirmation !== 'confirmed'}>. {words.believed[language()]}</Show>
      </p>
      <p>{props.children}</p>
    </li>
  );
}

function Rows(props: { readonly title: string; readonly rows: readonly OwedInCase[] }): JSX.Element {
  return (
    <Show when={props.rows.length > 0}>
      <section class="stack-tight" aria-label={props.title}>
        <h2>
          {props.title} <span class="quiet small figures">{props.rows.length}</span>
        </h2>
        <ul class="case-items">
          <For each={props.rows}>
            {(row) => (
              <Row row={row} title={props.title}>
                <Link to={`/cases/${row.one.id}`}>{titleOf(row.one)}</Link>
              </Row>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
