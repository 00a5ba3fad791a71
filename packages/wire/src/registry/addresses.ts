/** The addresses of the registry in the workspace's API; joined into the one table. The two that carry whole files are named here too. */
import { z } from 'zod';
import { base64url, line } from '../primitives.ts';
import { order } from '../records.ts';
import { fileFault, registryImport, registrySource, rejectedRow, rowCells, rowFault } from './records.ts';
import { orderFields, registryFormats, sourceSettings } from './settings.ts';

const keepers = ['supervisor', 'liaison'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const byRow = z.strictObject({ id: z.string().max(64), row: z.string().regex(/^[1-9]\d{0,8}$/, 'not-a-number') });

/** Source: product decision; as much of a file as its look needs, and within what one request may carry. */
export const longestLook = 96 * 1024;
/** Source: product decision; ten times the largest registry extract read. */
export const largestFile = 4 * 1024 * 1024 * 1024;

/** Where a file's bytes go, as `application/octet-stream`; not in the table, because it takes no JSON. */
export function addressOfFile(importId: string): string {
  return `/api/registry/imports/${importId}/file`;
}
/** Where the whole registry is asked for; it answers a file. */
export const addressOfExport = '/api/registry/exports';
export const exportBody = z.strictObject({ format: z.enum(registryFormats), reason: line(200) });

export const registryAddresses = {
  registrySources: {
    method: 'GET',
    path: '/api/registry/sources',
    summary: 'How each source of my agency writes its files',
    roles: keepers,
    answer: z.strictObject({ sources: z.array(registrySource) }),
  },
  saveRegistrySource: {
    method: 'POST',
    path: '/api/registry/sources',
    summary: 'Save how a source writes its files',
    roles: keepers,
    body: z.strictObject({ id: z.exactOptional(z.string().max(64)), name: line(120), settings: sourceSettings }),
    answer: registrySource,
  },
  lookAtFile: {
    method: 'POST',
    path: '/api/registry/looks',
    summary: 'What the beginning of a file tells, and its first rows by a mapping; nothing is stored',
    roles: keepers,
    body: z.strictObject({ head: base64url(longestLook), settings: z.exactOptional(sourceSettings) }),
    answer: z.strictObject({
      format: z.enum(registryFormats),
      encoding: z.string(),
      delimiter: z.string(),
      columns: z.array(z.strictObject({ title: z.string(), neverKept: z.boolean() })),
      guess: z.partialRecord(z.enum(orderFields), z.string()),
      rows: z.array(
        z.strictObject({ row: z.int(), line: z.int(), order: z.exactOptional(order), faults: z.array(rowFault) }),
      ),
      fault: z.exactOptional(fileFault),
    }),
  },
  registryImports: {
    method: 'GET',
    path: '/api/registry/imports',
    summary: 'Files my agency has brought in, newest first',
    roles: keepers,
    answer: z.strictObject({ imports: z.array(registryImport) }),
  },
  beginImport: {
    method: 'POST',
    path: '/api/registry/imports',
    summary: 'Begin to bring in a file of a saved source; its bytes follow',
    roles: keepers,
    body: z.strictObject({
      sourceId: z.string().max(64),
      fileName: line(255),
      fileBytes: z.int().min(1, 'empty').max(largestFile, 'too-large'),
    }),
    answer: registryImport,
  },
  readImport: {
    method: 'GET',
    path: '/api/registry/imports/:id',
    summary: 'How far an import is',
    roles: keepers,
    params: byId,
    answer: registryImport,
  },
  cancelImport: {
    method: 'POST',
    path: '/api/registry/imports/:id/cancellations',
    summary: 'End an import where it is; what was read stays',
    roles: keepers,
    params: byId,
    body: z.strictObject({}),
    answer: registryImport,
  },
  rejectedRows: {
    method: 'GET',
    path: '/api/registry/imports/:id/rejected',
    summary: 'Rows that could not be taken, with the reasons; by row number after `after`',
    roles: keepers,
    params: byId,
    query: z.strictObject({
      after: z.exactOptional(z.string().regex(/^\d{1,9}$/, 'not-a-number')),
      settled: z.exactOptional(z.enum(['yes'])),
    }),
    answer: z.strictObject({ rows: z.array(rejectedRow) }),
  },
  correctRow: {
    method: 'POST',
    path: '/api/registry/imports/:id/rejected/:row/tries',
    summary: 'Try a rejected row again with corrected cells',
    roles: keepers,
    params: byRow,
    body: z.strictObject({ cells: rowCells, tries: z.int().min(1) }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('taken'),
        orderId: z.exactOptional(z.string().max(64)),
        callId: z.exactOptional(z.string().max(64)),
      }),
      z.strictObject({ kind: z.literal('still-refused'), row: rejectedRow }),
    ]),
  },
  setRowAside: {
    method: 'POST',
    path: '/api/registry/imports/:id/rejected/:row/settings-aside',
    summary: 'Settle a rejected row that is not to be kept, with the reason',
    roles: keepers,
    params: byRow,
    body: z.strictObject({ reason: line(500), tries: z.int().min(1) }),
    answer: rejectedRow,
  },
} as const;
