/**
 * Attacks the promise that an import loses no row and reads none twice: program and database are killed together while pieces are read,
 * again and again, until it comes to its end. Real folder, real fsync.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProgram } from './program.ts';

const script = fileURLToPath(new URL('./registry-program.ts', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'hf-registry-')), 'data');
  // A folder made by mkdtemp is for its owner only; a first start makes its own, which the database user can pass.
  await rm(path.dirname(folder), { recursive: true });
});
afterAll(async () => await rm(path.dirname(folder), { recursive: true, force: true }));

test('killed with its database in the middle, four times, an import ends with every row an order or rejected, once', async () => {
  for (const piece of [3, 0, 7, 5]) {
    const program = startProgram({ script, args: [folder, '40'] });
    await program.says(`piece ${piece}`);
    program.killGroup();
    expect(await program.ended).toBe('SIGKILL');
  }
  const last = startProgram({ script, args: [folder, '40'] });
  expect(await last.says('under way')).toBe('under way 1');
  const ended: unknown = JSON.parse((await last.says('ended ')).slice('ended '.length));
  // 2,000 rows, each tenth wrong; the kills fell on pieces that were read and on one that was not.
  expect(ended).toMatchObject({
    state: 'done',
    rowsRead: 2_000,
    newOrders: 1_800,
    sameOrders: 0,
    changedOrders: 0,
    rejectedRows: 200,
  });
  expect(await last.ended).toBe(0);
});
