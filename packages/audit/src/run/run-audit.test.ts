/** The process of an audit: it answers what the audit answers, can be ended at any time, and leaves no scratch folder behind. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { auditFiles } from '../audit.ts';
import { callColumns, delimitedText, inventedCalls, placeForFiles } from '../testing/written-files.ts';
import { type AuditProgress, runAudit, wholeShare } from './run-audit.edge.ts';

const place = placeForFiles();
afterAll(() => place.remove());
const path = place.write('calls.csv', delimitedText([callColumns, ...inventedCalls(800).map(({ cells }) => cells)]));
const parent = (name: string): string => {
  const folder = join(place.folder, name);
  mkdirSync(folder);
  return folder;
};

test('it answers, and its scratch folder is gone', async () => {
  const scratchParent = parent('whole');
  const seen: AuditProgress[] = [];
  const { result } = runAudit({ order: { paths: [path] }, scratchParent, onProgress: (one) => seen.push(one) });
  const answer = await result;
  expect(answer.ok && answer.value.answer.orderViolations.calls).toBe(200);
  expect(readdirSync(scratchParent)).toEqual([]);
});

test('ended, it says so, and its scratch folder is gone too', async () => {
  const scratchParent = parent('ended');
  const { result, stop } = runAudit({ order: { paths: [path] }, scratchParent });
  stop();
  stop();
  const answer = await result;
  expect(!answer.ok && answer.issue.code).toBe('stopped');
  expect(readdirSync(scratchParent)).toEqual([]);
});

test('ended in the middle of reading, likewise', async () => {
  const scratchParent = parent('middle');
  const long = place.write(
    'long.csv',
    delimitedText([callColumns, ...inventedCalls(60_000).map(({ cells }) => cells)]),
  );
  const { result, stop } = runAudit({ order: { paths: [long] }, scratchParent, onProgress: () => stop() });
  const answer = await result;
  expect(!answer.ok && answer.issue.code).toBe('stopped');
  expect(readdirSync(scratchParent)).toEqual([]);
});

test('how far it is never goes back, and goes through every stage', async () => {
  const told: AuditProgress[] = [];
  const result = await auditFiles({
    paths: [path],
    scratchFolder: place.scratch(),
    onStage: (stage, done) => told.push({ stage, done: done() }),
  });
  expect(result.ok).toBe(true);
  expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['opening', 'reading', 'counting']);
  const shares = told.map(wholeShare);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBeGreaterThan(0.9);
});

test('a file that cannot be read is an issue here too', async () => {
  const { result } = runAudit({
    order: { paths: [place.write('page.html', '<html></html>')] },
    scratchParent: parent('page'),
  });
  expect(await result).toEqual({ ok: false, issue: { code: 'not-a-table', file: 'page.html' } });
});
