/**
 * An audit of an agency's own export as it crosses a boundary: how far a run is, what its columns were taken to mean, and the measures it answered. There is no
 * place here for a row, a cell or a name of a person; a count of 1 to 10 is `null`, which is not 0.
 */
import { z } from 'zod';
import { instant, line } from './primitives.ts';

export const auditRunStates = ['receiving', 'proposed', 'waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type AuditRunState = (typeof auditRunStates)[number];

export const auditRowKinds = ['calls', 'reports', 'stops', 'arrests', 'totals', 'unknown'] as const;

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const shown = count.nullable();

/** What one column of a file is taken to mean; no meaning where it is not used. */
const columnMeaning = z.strictObject({
  column: z.string().max(1000),
  meaning: z.string().max(40),
  why: z.exactOptional(z.string().max(400)),
  /** Whether what it holds can be read as a time: only then can it be given a meaning of that kind. */
  isTime: z.boolean(),
});

export const auditProposal = z.strictObject({
  files: z.array(z.strictObject({ rows: z.enum(auditRowKinds), columns: z.array(columnMeaning).max(4096) })).max(50),
  /** What a column can mean, in words, by its code. */
  meanings: z.array(z.strictObject({ meaning: z.string().max(40), words: z.string().max(200), isTime: z.boolean() })),
  /** Whether it is the mapping that somebody confirmed for a file of the same columns before. */
  known: z.boolean(),
});
export type AuditProposal = z.infer<typeof auditProposal>;

export const auditMeasure = z.strictObject({
  id: z.string().max(80),
  unit: z.enum(['count', 'share', 'seconds', 'change']),
  question: z.string().max(400),
  caveat: z.string().max(800),
  state: z.enum(['computed', 'not-computable', 'too-few']),
  n: shown,
  of: shown,
  value: z.number().nullable(),
  low: z.exactOptional(z.number()),
  high: z.exactOptional(z.number()),
  p90: z.exactOptional(z.number()),
  why: z.string().max(1000),
});
export type AuditMeasure = z.infer<typeof auditMeasure>;

export const auditResult = z.strictObject({
  kind: z.enum(auditRowKinds),
  period: z.exactOptional(z.strictObject({ from: z.string().max(10), to: z.string().max(10) })),
  rows: count,
  calls: count,
  violations: shown,
  measures: z.array(auditMeasure).max(100),
  labels: z.array(
    z.strictObject({ label: z.string().max(1000), class: z.string().max(20), count: shown, why: z.string().max(800) }),
  ),
  exclusions: z.array(z.strictObject({ code: z.string().max(60), count: shown, why: z.string().max(800) })),
  warnings: z.array(z.strictObject({ code: z.string().max(60), count: shown, text: z.string().max(800) })),
  tables: z.array(
    z.strictObject({
      by: z.string().max(40),
      title: z.string().max(200),
      cells: z.array(z.strictObject({ group: z.string().max(200), count: shown })),
      unknown: shown,
    }),
  ),
});
export type AuditResult = z.infer<typeof auditResult>;

export const auditRun = z.strictObject({
  id: z.string().max(64),
  agencyName: line(200),
  /** Whether it is of the asker's own agency: only then may it be changed. */
  mine: z.boolean(),
  state: z.enum(auditRunStates),
  fileName: line(255),
  fileBytes: count,
  receivedBytes: count,
  startedAt: instant,
  by: line(200),
  endedAt: z.exactOptional(instant),
  sharedAt: z.exactOptional(instant),
  stage: z.exactOptional(z.enum(['opening', 'reading', 'counting'])),
  done: z.exactOptional(share),
  /** A code of what went wrong, and what that means. */
  fault: z.exactOptional(z.strictObject({ code: z.string().max(60), words: z.string().max(400) })),
  proposal: z.exactOptional(auditProposal),
  result: z.exactOptional(auditResult),
});
export type AuditRunAnswer = z.infer<typeof auditRun>;

/** Source: product decision; five million calls are about eight hundred megabytes. */
export const largestExport = 2 * 1024 * 1024 * 1024;

/** Where the bytes of an export go, as `application/octet-stream`; not in the table, because it takes no JSON. */
export function addressOfExportToAudit(runId: string): string {
  return `/api/response-audits/${runId}/file`;
}
/** Where the printable report of a run is; it answers a page to keep. */
export function addressOfAuditReport(runId: string): string {
  return `/api/response-audits/${runId}/report`;
}

const auditors = ['supervisor'] as const;
const readers = ['supervisor', 'coordinator'] as const;
const byId = z.strictObject({ id: z.string().max(64) });

export const auditRunAddresses = {
  auditRuns: {
    method: 'GET',
    path: '/api/response-audits',
    summary: 'Audits of exports: of my agency, or those that agencies share with the partnership; newest first',
    roles: readers,
    answer: z.strictObject({ runs: z.array(auditRun) }),
  },
  beginAuditRun: {
    method: 'POST',
    path: '/api/response-audits',
    summary: 'Begin an audit of a file; its bytes follow, and are deleted when it ends',
    roles: auditors,
    body: z.strictObject({ fileName: line(255), fileBytes: z.int().min(1, 'empty').max(largestExport, 'too-large') }),
    answer: auditRun,
  },
  readAuditRun: {
    method: 'GET',
    path: '/api/response-audits/:id',
    summary: 'How far an audit is, and what it answered',
    roles: readers,
    params: byId,
    answer: auditRun,
  },
  confirmAuditRun: {
    method: 'POST',
    path: '/api/response-audits/:id/confirmations',
    summary: 'What the columns mean; the audit then runs, and the mapping is kept for the next file',
    roles: auditors,
    params: byId,
    body: z.strictObject({
      files: z
        .array(
          z.strictObject({
            rows: z.enum(auditRowKinds),
            columns: z.array(z.strictObject({ column: z.string().max(1000), meaning: z.string().max(40) })).max(4096),
          }),
        )
        .min(1)
        .max(50),
      timezone: z.exactOptional(line(64)),
    }),
    answer: auditRun,
  },
  cancelAuditRun: {
    method: 'POST',
    path: '/api/response-audits/:id/cancellations',
    summary: 'End an audit where it is; its file is deleted',
    roles: auditors,
    params: byId,
    body: z.strictObject({}),
    answer: auditRun,
  },
  shareAuditRun: {
    method: 'POST',
    path: '/api/response-audits/:id/sharings',
    summary: 'Let the partnership compare it, or no more',
    roles: auditors,
    params: byId,
    body: z.strictObject({ shared: z.boolean() }),
    answer: auditRun,
  },
} as const;
