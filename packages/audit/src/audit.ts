/**
 * The audit of an agency's files: reads them, decides what a call is, counts, and answers what may be said. It keeps no row: what it writes lies in
 * the scratch folder, which whoever called deletes. Time, files and progress come from outside.
 */
import { type Language, ok, type Result, refused, type Said } from '@holdfast/domain';
import type { AuditAnswer, RowKind } from './answer.ts';
import { labelCounts } from './load/decide-labels.edge.ts';
import { joinFiles } from './load/join-files.edge.ts';
import { type LoadedTable, planFor } from './load/load-rows.edge.ts';
import { eligibleSql, lookOver } from './load/look-over.edge.ts';
import { columnQuality } from './load/quality.ts';
import { readRows } from './load/read-rows.edge.ts';
import { type AuditMapping, confirmed, mappingFor } from './mapping/mapping.ts';
import { proposeMapping } from './mapping/propose.ts';
import { answerMeasures } from './measures/answer-measures.ts';
import { type MeasureDefinition, measureDefinitions } from './measures/definitions.ts';
import { gatherFacts } from './measures/gather.edge.ts';
import { hasDays, type JoinState, type Study, writtenTimes } from './measures/study.ts';
import { exclusionsOf, warningsOf } from './notices.ts';
import type { ReadIssue, ReadLimits } from './read/issue.ts';
import { openTables } from './read/open-tables.edge.ts';
import type { ReadyTable } from './read/table.ts';
import { openScratch, type Scratch } from './scratch/scratch.edge.ts';
import { ofKind } from './words/kind-words.ts';

export interface AuditAsked {
  readonly paths: readonly string[];
  /** An empty folder that the caller deletes afterwards. */
  readonly scratchFolder: string;
  readonly mapping?: AuditMapping;
  readonly timezone?: string;
  readonly language?: Language;
  readonly memory?: string;
  readonly limits?: ReadLimits;
  /** How rows are held while they are counted; `short` by default, which falls back on `whole` by itself. Both answer the same. */
  readonly way?: 'short' | 'whole';
  /** Told at the beginning of each stage; `done` can be asked at any time and is 0 to 1, or null where it cannot be known. */
  readonly onStage?: (stage: AuditStage, done: () => number | null) => void;
}

export type AuditStage = 'opening' | 'reading' | 'counting';

export interface Audited {
  readonly answer: AuditAnswer;
  /** What was used, and what is only proposed; to be kept and handed in again. */
  readonly mapping: AuditMapping;
  /** How the rows were held; nothing in the answer differs by it. */
  readonly way: 'short' | 'whole';
}

/** The audit of the files together. An issue is a file that cannot be read; everything else is in the answer. */
export async function auditFiles(asked: AuditAsked): Promise<Result<Audited, ReadIssue>> {
  const { paths, scratchFolder, limits, onStage, memory } = asked;
  onStage?.('opening', () => null);
  const opened = await openTables({ paths, scratch: scratchFolder, ...(limits === undefined ? {} : { limits }) });
  if (!opened.ok) return refused(opened.issue);
  const mayRead = opened.value.map(({ path }) => path);
  const scratch = await openScratch({ folder: scratchFolder, mayRead, ...(memory === undefined ? {} : { memory }) });
  try {
    return ok(await auditTables({ asked, tables: opened.value, scratch }));
  } finally {
    scratch.close();
  }
}

/** What the files hold, without counting anything: for a person to confirm. */
export async function proposeForFiles({
  paths,
  scratchFolder,
  limits,
}: Pick<AuditAsked, 'paths' | 'scratchFolder' | 'limits'>): Promise<Result<AuditMapping, ReadIssue>> {
  const opened = await openTables({ paths, scratch: scratchFolder, ...(limits === undefined ? {} : { limits }) });
  if (!opened.ok) return refused(opened.issue);
  return ok({ version: 1, files: opened.value.map((table) => proposeMapping(table)), labels: {}, dispositions: {} });
}

/** Which kind the audit is of, where files of several kinds come together: the one from which most can be said. */
const kindOrder: readonly RowKind[] = ['calls', 'stops', 'reports', 'arrests', 'unknown', 'totals'];

async function auditTables({
  asked,
  tables,
  scratch,
}: {
  readonly asked: AuditAsked;
  readonly tables: readonly ReadyTable[];
  readonly scratch: Scratch;
}): Promise<Audited> {
  const given = asked.mapping === undefined ? undefined : confirmed(asked.mapping);
  const timezone = asked.timezone ?? given?.timezone;
  const language = asked.language ?? given?.language ?? 'en';
  const mapped = tables.map((table) => ({
    table,
    mapping: (given === undefined ? null : mappingFor(given, table.shape.columns)) ?? proposeMapping(table),
  }));
  const kind = kindOrder.find((one) => mapped.some(({ mapping }) => mapping.rows === one)) ?? 'unknown';
  const plan = planFor(mapped.map(({ mapping }) => mapping));
  const meanings = new Set(
    mapped.flatMap(({ mapping }) =>
      mapping.rows === kind ? mapping.meanings.filter((one) => one.confirmed).map(({ meaning }) => meaning) : [],
    ),
  );
  const times = writtenTimes(mapped.flatMap(({ mapping }) => (mapping.rows === kind ? [mapping] : [])));
  const start = times.get('queued') ?? times.get('occurred');
  const exact = start?.fineness === 'second';
  const hasNumber = meanings.has('call-id');
  // How far counting is, by what of it is done: the queries of its parts begin anew each time, and would send a bar back and forth.
  const counted = (share: number): void => asked.onStage?.('counting', () => share);
  const { loaded, main, others, counts, decisions, priorityName, way } = await readRows({
    scratch,
    mapped,
    kind,
    plan,
    given,
    language,
    timezone,
    hasNumber,
    startsToTheSecond: exact,
    way: asked.way ?? 'short',
    onStage: asked.onStage,
    onCount: (share) => counted(share * 0.5),
  });
  counted(0.5);
  const unused = loaded.filter((one) => !main.includes(one) && !others.includes(one));
  const looked = await lookOver({ scratch, exact, rowsAreCalls: counts.furtherRows === 0 });
  counted(0.6);
  const numbered = meanings.has('report-id') ? looked.withReportNumber / Math.max(1, counts.calls) : 0;
  const reportNumbers = numbered === 0 ? 'none' : numbered > 0.97 ? 'every' : 'some';
  const joined = await joinFiles({
    scratch,
    others,
    reportNumbers: reportNumbers === 'some',
    midnightUnknown: looked.midnightSuspicious,
  });
  const stateOf = (one: 'reports' | 'arrests'): JoinState => {
    const files = joined.filter((file) => file.kind === one);
    if (files.length === 0) return 'none';
    return files.some(({ by }) => by !== null) ? 'joined' : 'nothing-joins';
  };
  const study: Study = {
    kind,
    meanings,
    times,
    recorded: decisions.recorded,
    joined: { reports: stateOf('reports'), arrests: stateOf('arrests') },
    onTheWall: start === undefined || start.zone === 'none' || timezone !== undefined,
    timezone,
    reportNumbers,
    calls: counts.calls,
    days: looked.days,
  };
  counted(0.65);
  const facts = await gatherFacts({ scratch, study, eligible: eligibleSql(looked), priorityName });
  counted(0.9);
  const answered = answerMeasures({ facts, language });
  const labels = await labelCounts({ scratch, labelColumns: plan.labels, decisions });
  const noticed = { language, kind, main, unused, hasNumber, counts, decisions, looked, joined, timezone };
  const answer: AuditAnswer = {
    version: 1,
    language,
    source: {
      files: loaded.map(({ table, rows }) => ({
        name: table.name,
        format: table.format,
        encoding: table.encoding,
        delimiter: table.shape.delimiter,
        rows,
        columns: table.shape.columns,
      })),
      kind,
      ...(looked.days === null || !hasDays(study) ? {} : { period: { from: looked.days.from, to: looked.days.to } }),
      ...(timezone === undefined ? {} : { timezone }),
    },
    rows: main.reduce((sum, { rows, unreadable }) => sum + rows + unreadable, 0),
    calls: kind === 'totals' ? 0 : counts.calls,
    orderViolations: { calls: facts.violations.known ? facts.violations.facts : null, labels },
    ...answered,
    tables: answered.tables.map((table) => ({ ...table, title: ofKind(table.title, { language, kind }) })),
    exclusions:
      kind === 'totals'
        ? []
        : exclusionsOf(noticed).map((one) => ({ ...one, why: ofKind(one.why, { language, kind }) })),
    warnings: warningsOf(noticed),
    definitions: measureDefinitions.map((one) => ({
      id: one.id,
      unit: one.unit,
      ...inWords(one, { language, kind: answered.measures[one.id]?.state === 'not-computable' ? 'calls' : kind }),
      caveat: one.caveat[language],
      source: one.source[language],
    })),
    quality: loaded.flatMap((table) => columnQuality({ table, language })),
  };
  return { answer, mapping: mappingUsed({ loaded, given, timezone }), way };
}

/** What is asked and counted, of what the rows are. What cannot be computed is asked of calls, which is what it would take. */
function inWords(
  { question, numerator, denominator, leavesOut }: MeasureDefinition,
  { language, kind }: { readonly language: Language; readonly kind: RowKind },
): Pick<AuditAnswer['definitions'][number], 'question' | 'numerator' | 'denominator' | 'leavesOut'> {
  const say = (words: Said): string => ofKind(words[language], { language, kind });
  return {
    question: say(question),
    numerator: say(numerator),
    denominator: say(denominator),
    leavesOut: say(leavesOut),
  };
}

function mappingUsed({
  loaded,
  given,
  timezone,
}: {
  readonly loaded: readonly LoadedTable[];
  readonly given: AuditMapping | undefined;
  readonly timezone: string | undefined;
}): AuditMapping {
  return {
    version: 1,
    ...(timezone === undefined ? {} : { timezone }),
    files: loaded.map(({ mapping }) => mapping),
    labels: given?.labels ?? {},
    dispositions: given?.dispositions ?? {},
  };
}
