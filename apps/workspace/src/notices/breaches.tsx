/** Breaches alleged of a notice or order, and what became of each. An alleged one is never said as found. */
import type { NoticeCourse } from '@holdfast/domain';
import { Notice, sayMoment, Table } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { noticeWords } from './notice-page-words.ts';
import { breachOutcomeWords } from './notice-words.ts';

/** The table; nothing while none is alleged. */
export function Breaches(props: { readonly course: NoticeCourse }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <Show when={props.course.breaches.length > 0}>
      <Table
        caption={noticeWords.breachesAlleged}
        rows={[...props.course.breaches]}
        columns={[
          { title: noticeWords.breach, names: true, cell: ({ number }) => String(number) },
          { title: noticeWords.when, cell: ({ at }) => sayMoment(at, time()) },
          {
            title: noticeWords.terms,
            cell: ({ conditionNumbers }) => conditionNumbers.join(', ') || noticeWords.notSaid,
          },
          {
            title: noticeWords.arrested,
            cell: ({ arrestedAt }) => (arrestedAt === undefined ? noticeWords.no : sayMoment(arrestedAt, time())),
          },
          {
            title: noticeWords.beforeACourt,
            cell: ({ broughtToCourtAt }) =>
              broughtToCourtAt === undefined ? noticeWords.no : sayMoment(broughtToCourtAt, time()),
          },
          {
            title: noticeWords.found,
            cell: ({ outcome, penalty }) =>
              outcome === undefined
                ? noticeWords.notYet
                : `${breachOutcomeWords[outcome]}${penalty === undefined ? '' : `. ${penalty}`}`,
          },
        ]}
      />
      <Show when={props.course.breaches.some(({ arrestedAt }) => arrestedAt === undefined)}>
        <Notice tone="ask" title={noticeWords.anAllegedBreachWithoutAn}>
          <p>{noticeWords.recordTheArrestOrWhat}</p>
        </Notice>
      </Show>
    </Show>
  );
}
