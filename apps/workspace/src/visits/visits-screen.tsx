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
import { visitWords } from './visit-words.ts';

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
    if (visit.area === undefined) return visitWords.nobodyYet;
    const shift = (['early', 'late', 'night'] as const).find((one) => one === visit.shift);
    const name = visit.staffId === me().staffId ? visitWords.you : (visit.staffName ?? visitWords.whoeverIsOn);
    return [name, visit.area, shift === undefined ? '' : shiftWords[shift].toLowerCase()]
      .filter((part) => part !== '')
      .join(', ');
  };
  const columns = [
    {
      title: visitWords.visit,
      names: true,
      cell: (visit: VisitToMake) => (
        <Link to={`/notices/${visit.noticeId}`}>
          {visit.protectedName}
          {visitWords.visitNumber} {visit.visit}
        </Link>
      ),
    },
    { title: visitWords.onDay, cell: (visit: VisitToMake) => sayDay(visit.on, time()) },
    {
      title: visitWords.state,
      cell: (visit: VisitToMake) => <Tag state={visitTags[visit.standing]}>{visitStandingWords[visit.standing]}</Tag>,
    },
    { title: visitWords.whoGoes, cell: who },
    { title: visitWords.order, cell: (visit: VisitToMake) => <span class="code">{visit.number ?? ''}</span> },
  ];
  return (
    <Panes focus="thing">
      <PageTitle tab={visitWords.visits}>{visitWords.visits}</PageTitle>
      <p class="quiet">{visitWords.lateOnesTodaysAndThose}</p>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={areas().length > 1}>
        <div class="screen-only form">
          <Select
            label={visitWords.patrolArea}
            value={area()}
            unchosen={visitWords.allAreas}
            options={[
              { value: 'all', label: visitWords.allAreas },
              ...areas().map((value) => ({ value, label: value })),
            ]}
            onChoose={setArea}
          />
        </div>
      </Show>
      <Show when={toLookAt().length > 0}>
        <Table
          caption={visitWords.toLookAt(toLookAt().length)}
          rows={toLookAt()}
          columns={[
            ...columns.slice(0, 2),
            { title: visitWords.why, cell: (visit) => (visit.why === undefined ? '' : whyVisitWords[visit.why]) },
            ...columns.slice(3),
          ]}
        />
      </Show>
      <Show
        when={toMake().length > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title={visitWords.noVisitInTheWeek} icon="calendar">
              <p>{visitWords.visitsPlannedAfterAnOrder}</p>
            </EmptyState>
          </Show>
        }
      >
        <Table caption={visitWords.toMake} rows={toMake()} columns={columns} />
      </Show>
    </Panes>
  );
}
