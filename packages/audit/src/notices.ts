/** What an audit left out and what to beware of, from what was counted while reading. Pure; it decides nothing about measures. */
import type { Language } from '@holdfast/domain';
import type { AuditWarning, Exclusion, RowKind } from './answer.ts';
import type { Joined } from './load/join-files.edge.ts';
import type { Decisions } from './load/label-bits.ts';
import type { LoadedTable } from './load/load-rows.edge.ts';
import type { Looked } from './load/look-over.edge.ts';
import type { CallCounts } from './load/make-calls.edge.ts';
import { timeMeanings } from './mapping/meanings.ts';
import { meaningIn } from './words/missing-words.ts';
import { type ExclusionCode, noticeIn, type WarningCode } from './words/notice-words.ts';

export interface Noticed {
  readonly language: Language;
  readonly kind: RowKind;
  readonly main: readonly LoadedTable[];
  readonly unused: readonly LoadedTable[];
  readonly hasNumber: boolean;
  readonly counts: CallCounts;
  readonly decisions: Decisions;
  readonly looked: Looked;
  readonly joined: readonly Joined[];
  readonly timezone: string | undefined;
}

/** Row counts at which servers of open data and spreadsheets cut off. Source: Socrata (1,000 and 50,000), ArcGIS (1,000; 2,000; 16,000; 32,000), CKAN (100; 32,000), Excel (1,048,575 under a header). */
const pageLimits: ReadonlySet<number> = new Set([
  100, 500, 1000, 2000, 5000, 10_000, 16_000, 20_000, 32_000, 50_000, 100_000, 1_000_000, 1_048_575,
]);
/** New Orleans' own yearly counts, 2011 to 2023, never fell under 1.3 in 100; one in 100 is below what any whole record showed. */
const fewestDomestic = 0.01;
const fewestToJudge = 300;

/** Everything left out, with its count; nothing that is nought. */
export function exclusionsOf({ language, main, counts, looked, kind }: Noticed): readonly Exclusion[] {
  const times = kind === 'calls';
  const timed = main.some(({ mapping }) =>
    mapping.meanings.some(
      ({ meaning, confirmed }) => confirmed && (meaning === 'arrived' || meaning === 'seconds-to-arrival'),
    ),
  );
  const say = (code: ExclusionCode, count: number, detail?: string): Exclusion[] =>
    count === 0
      ? []
      : [{ code, count, why: noticeIn({ language, code, count, ...(detail === undefined ? {} : { detail }) }) }];
  const bad = main.flatMap(({ badTimes }) => Object.entries(badTimes));
  return [
    ...say(
      'unreadable-rows',
      main.reduce((sum, { unreadable }) => sum + unreadable, 0),
    ),
    ...say('further-rows-of-a-call', counts.furtherRows),
    ...say('duplicate-rows', counts.alikeLeftOut ? counts.alike : 0),
    ...say('order-service-calls', looked.service),
    ...(times && timed
      ? [
          ...say('officer-initiated', looked.officer),
          ...say('arrived-at-once', looked.originSaid > 0 ? 0 : looked.atOnce),
          ...say('no-arrival-time', looked.noArrival),
          ...say('reversed-times', looked.reversed),
        ]
      : []),
    ...say('midnight-times', looked.midnightSuspicious ? looked.midnight : 0, `${looked.midnightRows}`),
    ...bad.flatMap(([meaning, count]) => say('unreadable-times', count, meaningIn(language, meaning))),
  ];
}

/** Everything to beware of. */
export function warningsOf(noticed: Noticed): readonly AuditWarning[] {
  const { language, kind, main, unused, counts, decisions, looked, joined, hasNumber, timezone } = noticed;
  const say = (code: WarningCode, count: number, detail?: string): AuditWarning => ({
    code,
    count,
    text: noticeIn({ language, code, count, ...(detail === undefined ? {} : { detail }) }),
  });
  const when = (code: WarningCode, count: number, detail?: string): AuditWarning[] =>
    count === 0 ? [] : [say(code, count, detail)];
  const meanings = main.flatMap(({ mapping }) => mapping.meanings);
  const times = meanings.filter(
    ({ meaning, time, confirmed }) => confirmed && time !== undefined && timeMeanings.has(meaning),
  );
  const zoned = times.some(({ time }) => time?.zone !== 'none');
  const exact = times.filter(({ time, with: clock }) => time?.kind !== 'date' || clock !== undefined).length;
  const unread = decisions.unread.reduce((sum, { rows }) => sum + rows, 0);
  const isKind = (one: RowKind): number => (kind === one ? 1 : 0);
  return [
    ...when('rows-are-stops', isKind('stops')),
    ...when('rows-are-reports', isKind('reports')),
    ...when('rows-are-arrests', isKind('arrests')),
    ...when('rows-are-totals', isKind('totals')),
    ...main
      .filter(({ mapping }) => !mapping.rowsConfirmed)
      .map(({ mapping }) => say('rows-not-confirmed', 1, mapping.rows)),
    ...meanings
      .filter(({ confirmed }) => !confirmed)
      .map(({ column, meaning }) => say('column-not-confirmed', 1, `"${column}": ${meaningIn(language, meaning)}`)),
    ...(kind === 'totals' || hasNumber ? [] : [say('no-number', 1)]),
    ...when('rows-without-number', hasNumber && counts.countedBy === 'number' ? counts.rowsWithoutNumber : 0),
    ...when('number-of-several-calls', counts.countedBy === 'row' && hasNumber ? counts.repeatedNumbers : 0),
    ...when('alike-rows', counts.alikeLeftOut || !(hasNumber || exact > 0) ? 0 : counts.alike),
    ...(decisions.cutAt === null ? [] : [say('labels-cut-off', decisions.cutAt.labels, `${decisions.cutAt.length}`)]),
    ...main
      .filter(({ table, rows }) => table.cutOff || pageLimits.has(rows))
      .map(({ table, rows }) => say('page-limit', rows, table.name)),
    ...(kind === 'calls' && looked.labelled >= fewestToJudge && looked.domestic < looked.labelled * fewestDomestic
      ? [say('few-domestic', looked.domestic)]
      : []),
    ...when('unknown-labels', looked.unknownLabels),
    ...when('unread-dispositions', unread, decisions.unread[0]?.text.slice(0, 60)),
    ...meanings
      .filter(({ time, confirmed }) => confirmed && time?.order === 'either')
      .map(({ column }) => say('day-or-month', 1, column)),
    ...when('zone-not-known', zoned && timezone === undefined ? 1 : 0),
    ...when('clock-changes', !zoned && exact >= 2 && timezone === undefined && kind === 'calls' ? 1 : 0),
    ...when('over-a-day', kind === 'calls' ? looked.overADay : 0),
    ...joined.filter(({ by }) => by === null).map(({ file, rows }) => say('does-not-join', rows, file)),
    ...joined
      .filter(({ by, rows, matched }) => by !== null && matched < rows)
      .map(({ file, rows, matched }) => say('joined-in-part', rows - matched, file)),
    ...unused.map(({ table, rows }) => say('file-not-used', rows, table.name)),
  ];
}
