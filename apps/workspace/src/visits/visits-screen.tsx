/** Visits that are due, missed or soon to come. Each leads to its notice, where how she may be reached stands before the form. */
import { EmptyState, Select, sayDay, Table, Tag } from '@holdfast/ui';
import type { VisitToMake } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { shiftWords, visitStandingWords, whyVisitWords } from '../notices/notice-words.ts';
import { useWorkspace } from '../workspace.ts';
import { visitTags } from './visit-table.tsx';

/** First what is for a supervisor, then the days to come. */
export function VisitsScreen(): JSX.Element {
  const { client, me, time } = useWorkspace();
  const [area, setArea] = createSignal('');
  const reading = createAsking(
    () => 'all',
    () => client('visits', {}),
  );
  const visits = () => reading.value()?.visits ?? [];
  const areas = () =>
    [...new Set(visits().flatMap(({ area: where }) => (where === undefined ? [] : [where])))].toSorted();
  const shown = () => visits().filter((visit) => area() === '' || area() === 'all' || visit.area === area());
  const toLookAt = () => shown().filter(({ why }) => why !== undefined);
  const toMake = () => shown().filter(({ why }) => why === undefined);
  const who = (visit: VisitToMake) => {
    if (visit.area === undefined) return 'Nobody yet';
    const shift = (['early', 'late', 'night'] as const).find((one) => one === visit.shift);
    const name = visit.staffId === me().staffId ? 'You' : (visit.staffName ?? 'Whoever is on');
    return [name, visit.area, shift === undefined ? '' : shiftWords[shift].toLowerCase()]
      .filter((part) => part !== '')
      .join(', ');
  };
  const columns = [
    {
      title: 'Visit',
      names: true,
      cell: (visit: VisitToMake) => (
        <Link to={`/notices/${visit.noticeId}`}>
          {visit.protectedName}, visit {visit.visit}
        </Link>
      ),
    },
    { title: 'On', cell: (visit: VisitToMake) => sayDay(visit.on, time()) },
    {
      title: 'State',
      cell: (visit: VisitToMake) => <Tag state={visitTags[visit.standing]}>{visitStandingWords[visit.standing]}</Tag>,
    },
    { title: 'Who goes', cell: who },
    { title: 'Order', cell: (visit: VisitToMake) => <span class="code">{visit.number ?? ''}</span> },
  ];
  return (
    <Panes focus="thing">
      <PageTitle tab="Visits">Visits</PageTitle>
      <p class="quiet">
        Late ones, today’s, and those of the week to come. Open a visit to read how she may be reached before you go.
        That each was shown is recorded.
      </p>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={areas().length > 1}>
        <div class="screen-only form">
          <Select
            label="Patrol area"
            value={area()}
            unchosen="All areas"
            options={[{ value: 'all', label: 'All areas' }, ...areas().map((value) => ({ value, label: value }))]}
            onChoose={setArea}
          />
        </div>
      </Show>
      <Show when={toLookAt().length > 0}>
        <Table
          caption={`${toLookAt().length} for a supervisor to look at`}
          rows={toLookAt()}
          columns={[
            ...columns.slice(0, 2),
            { title: 'Why', cell: (visit) => (visit.why === undefined ? '' : whyVisitWords[visit.why]) },
            ...columns.slice(3),
          ]}
        />
      </Show>
      <Show
        when={toMake().length > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title="No visit in the week to come" icon="calendar">
              <p>Visits planned after an order are listed here from a week before.</p>
            </EmptyState>
          </Show>
        }
      >
        <Table caption="To make" rows={toMake()} columns={columns} />
      </Show>
    </Panes>
  );
}
