/** What is overdue and what is due within seven days, across the whole caseload. It says what it rests on, and that silence is not "nothing". */
import { actorWords } from '@holdfast/domain';
import { EmptyState, sayMoment, Tag } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { useWorkspace } from '../workspace.ts';
import { type OwedInCase, owedAcross } from './caseload-duties.ts';
import { CasesGate, Standing } from './cases-screen.tsx';
import { words } from './screen-words.ts';
import { titleOf } from './who.ts';

/** The page of what is owed. */
export function OwedScreen(): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const owed = createMemo(() => owedAcross({ cases: caseRoom.cases().values(), now: now(), zone: zone() }));
  const of = (state: OwedInCase['state']) => owed().filter((one) => one.state === state);
  return (
    <CasesGate>
      <Panes focus="thing">
        <Standing />
        <PaperHead title={words.dueTitle[language()]} />
        <PageTitle tab="Owed">{words.dueTitle[language()]}</PageTitle>
        <Show
          when={owed().length > 0}
          fallback={
            <EmptyState title={words.nothingOwed[language()]} icon="clock">
              <p>{words.nothingOwedMore[language()]}</p>
            </EmptyState>
          }
        >
          <Rows title={words.overdue[language()]} state="overdue" rows={of('overdue')} />
          <Rows title={words.dueWeek[language()]} state="open" rows={of('due-this-week')} />
          <Rows title={words.timeOver[language()]} state="cannot-tell" rows={of('not-known')} />
        </Show>
      </Panes>
    </CasesGate>
  );
}

function Rows(props: {
  readonly title: string;
  readonly state: 'overdue' | 'open' | 'cannot-tell';
  readonly rows: readonly OwedInCase[];
}): JSX.Element {
  const { caseRoom, time } = useWorkspace();
  const language = caseRoom.language;
  return (
    <Show when={props.rows.length > 0}>
      <section class="stack-tight" aria-label={props.title}>
        <h2>
          {props.title} <span class="quiet small figures">{props.rows.length}</span>
        </h2>
        <ul class="case-items">
          <For each={props.rows}>
            {({ one, duty, by }) => (
              <li class="case-item">
                <div class="row-apart">
                  <h3>{duty.rule.title[language()]}</h3>
                  <Tag state={props.state}>{props.title}</Tag>
                </div>
                <p>
                  {sayMoment(by, time())} · {actorWords[duty.rule.actor].title}
                </p>
                <p class="quiet small">
                  {duty.rule.citation.text}
                  <Show when={duty.rule.citation.confirmation !== 'confirmed'}>. {words.believed[language()]}</Show>
                </p>
                <p>
                  <Link to={`/cases/${one.id}`}>{titleOf(one)}</Link>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
