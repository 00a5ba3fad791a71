/** A run as the API answers it, and the measures of an audit as they are kept. Pure. What was hidden stays hidden: it takes only an answer that was released. */
import type { AuditAnswer } from '@holdfast/audit';
import type { AuditRunOnRecord } from '@holdfast/store';
import { type AuditResult, type AuditRunAnswer, auditResult } from '@holdfast/wire';
import { z } from 'zod';
import { mappingFrom, proposalOf } from './mapping.ts';

/** What is kept of a finished run: its measures, and its report as it was written that day. */
const kept = z.strictObject({ result: auditResult, report: z.string() });
export type KeptAnswer = z.infer<typeof kept>;

/** What was kept; null where nothing was, or nothing that can be read. */
export function keptAnswer(answer: unknown): KeptAnswer | null {
  const read = kept.safeParse(answer);
  return read.success ? read.data : null;
}

/** The measures of a released answer, without what only the report shows. */
export function resultOf(answer: AuditAnswer): AuditResult {
  const short = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
  return auditResult.parse({
    kind: answer.source.kind,
    ...(answer.source.period === undefined ? {} : { period: { ...answer.source.period } }),
    rows: answer.rows,
    calls: answer.calls,
    violations: answer.orderViolations.calls,
    measures: answer.definitions.flatMap(({ id, unit, question, caveat }) => {
      const measure = answer.measures[id];
      // Their numbers are in the tables, and in the report.
      if (measure === undefined || unit === 'table' || unit === 'series') return [];
      const { state, n, of, value, interval, p90, why } = measure;
      return [
        {
          id,
          unit,
          question,
          caveat,
          state,
          n,
          of,
          value,
          why,
          ...(interval === null ? {} : { low: interval[0], high: interval[1] }),
          ...(p90 === undefined || p90 === null ? {} : { p90 }),
        },
      ];
    }),
    labels: answer.orderViolations.labels.slice(0, 200).map(({ label, class: read, count, why }) => ({
      label: short(label, 1000),
      class: read,
      count,
      why: short(why, 800),
    })),
    exclusions: answer.exclusions.map(({ code, count, why }) => ({ code, count, why: short(why, 800) })),
    warnings: answer.warnings.map(({ code, count, text }) => ({ code, count, text: short(text, 800) })),
    tables: answer.tables.map(({ by, title, cells, unknown }) => ({
      by,
      title,
      cells: cells.map(({ group, count }) => ({ group: short(group, 200), count })),
      unknown,
    })),
  });
}

const faultWords: Readonly<Record<string, string>> = {
  'file-gone': 'The file was no longer here after a restart. Send it again.',
  'out-of-memory':
    'The file needs more memory than this server gives an audit. Use holdfast audit on a larger machine.',
  'not-a-table':
    'The file holds no table that can be read. It may be CSV or any delimited text, XLSX, JSON, packed as gz or zip.',
  'no-rows': 'The file has a header and no rows.',
  'file-empty': 'The file is empty.',
  'expands-too-much': 'The file becomes far larger than an export when it is unpacked.',
  'zip-encrypted': 'The archive is locked with a password.',
  'xls-too-old': 'This is the Excel format of before 2007. Save it as XLSX or CSV.',
};

/** A run as it is answered to somebody of the agency `askedBy`. */
export function runToWire(run: AuditRunOnRecord, askedBy: string): AuditRunAnswer {
  const mapping = run.state === 'proposed' ? mappingFrom(run.mapping) : null;
  const answer = keptAnswer(run.answer);
  const stage = (['opening', 'reading', 'counting'] as const).find((one) => one === run.stage);
  return {
    id: run.id,
    agencyName: run.agencyName,
    mine: run.agencyId === askedBy,
    state: run.state,
    fileName: run.fileName,
    fileBytes: run.fileBytes,
    receivedBytes: run.receivedBytes,
    startedAt: run.startedAt,
    by: run.startedByName,
    ...(run.endedAt === null ? {} : { endedAt: run.endedAt }),
    ...(run.sharedAt === null ? {} : { sharedAt: run.sharedAt }),
    ...(stage === undefined ? {} : { stage }),
    ...(run.done === null ? {} : { done: run.done }),
    ...(run.fault === null
      ? {}
      : {
          fault: {
            code: run.fault,
            words:
              faultWords[run.fault] ??
              'The file could not be read. Export it again, and look whether it opens elsewhere.',
          },
        }),
    ...(mapping === null ? {} : { proposal: proposalOf(mapping) }),
    ...(answer === null ? {} : { result: answer.result }),
  };
}
