/** The visits of one notice: planned, assigned, made, missed; and what a supervisor is told of. */

import {
  civilDateAt,
  type NoticeCourse,
  type NoticeRegime,
  type PlannedVisit,
  visitEscalations,
  visitStanding,
} from '@holdfast/domain';
import { Button, Notice, sayDay, sayMoment, Table, Tag, type TagState } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { language } from '../language.ts';
import type { Act } from '../notices/acts.ts';
import { shiftWords, visitOutcomeWords, visitStandingWords, whyVisitWords } from '../notices/notice-words.ts';
import { useWorkspace } from '../workspace.ts';
import { visitWords } from './visit-words.ts';

export const visitTags: Readonly<Record<ReturnType<typeof visitStanding>, TagState>> = {
  'to-come': 'plain',
  due: 'open',
  missed: 'overdue',
  done: 'met',
  'try-again': 'open',
  concern: 'overdue',
};

export interface VisitTableProps {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly acts: readonly Act[];
  readonly onAct: (id: string) => void;
}

/** The plan as a table; each open visit with what can be done about it. */
export function VisitTable(props: VisitTableProps): JSX.Element {
  const { now } = useWorkspace();
  const time = () => ({ zone: props.regime.timeZone, now: now(), language: language() });
  const today = () => civilDateAt(now(), props.regime.timeZone);
  const escalations = () => (props.course.stage === 'ended' ? [] : visitEscalations(props.course.visits, today()));
  const actsOf = (visit: PlannedVisit) =>
    props.acts.filter(({ id }) => id === `visit-${visit.number}` || id === `assign-${visit.number}`);
  return (
    <section class="stack-tight" aria-label={visitWords.thePlanOfVisits}>
      <Show when={escalations().length > 0}>
        <Notice tone="owed" title={visitWords.aSupervisorLooksAtThis}>
          <ul class="list-marked">
            <For each={escalations()}>
              {(one) => (
                <li>
                  {visitWords.visit} {one.visit}: {whyVisitWords[one.why].toLowerCase()}
                  {one.why === 'missed' ? visitWords.daysAgo(one.days) : ''}.
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
      <Table
        caption={visitWords.visits}
        rows={[...props.course.visits]}
        columns={[
          { title: visitWords.visit, names: true, cell: ({ number }) => String(number) },
          { title: visitWords.onDay, cell: ({ on }) => sayDay(on, time()) },
          {
            title: visitWords.state,
            cell: (visit) => (
              <Tag state={visitTags[visitStanding(visit, today())]}>
                {visitStandingWords[visitStanding(visit, today())]}
              </Tag>
            ),
          },
          {
            title: visitWords.assigned,
            cell: ({ assigned }) =>
              assigned === undefined
                ? visitWords.nobody
                : `${assigned.staffName ?? visitWords.whoeverIsOn}, ${assigned.area}, ${shiftWords[assigned.shift].toLowerCase()}`,
          },
          {
            title: visitWords.howItWent,
            cell: ({ done }) =>
              done === undefined
                ? ''
                : `${visitOutcomeWords[done.outcome]}, ${sayMoment(done.at, time())}${done.note === undefined ? '' : `. ${done.note}`}`,
          },
          {
            title: visitWords.acts,
            cell: (visit) => (
              <div class="row screen-only">
                <For each={actsOf(visit)}>
                  {(act) => (
                    <Button tone="quiet" label={act.label} onPress={() => props.onAct(act.id)}>
                      {act.id.startsWith('visit-') ? visitWords.record : visitWords.assign}
                    </Button>
                  )}
                </For>
              </div>
            ),
          },
        ]}
      />
    </section>
  );
}
