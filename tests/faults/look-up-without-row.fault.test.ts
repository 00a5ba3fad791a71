/**
 * Attacks the promise that no look-up is answered without its row: everything is killed while many look up at once, again and again; whatever was answered stands in the
 * agency's chain, with the row that supervisors see, and the chain is whole. What a killed database had not written to its log is lost with it, so an answer that does not
 * wait for the disk is found out. Real folder, real fsync.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { randomBytes } from '@holdfast/crypto';
import { openStore } from '@holdfast/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../../packages/store/src/testing/open-test-store.edge.ts';
import { type Program, startProgram } from './program.ts';

const script = fileURLToPath(new URL('./looking-program.ts', import.meta.url));
const answered = ({ lines }: Program): string[] =>
  lines.filter((line) => line.startsWith('ack ')).map((line) => line.slice(4));

describe('a store that is killed during look-ups', () => {
  let folder: string;
  const promised = new Set<string>();
  beforeAll(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'hf-look-')), 'data');
    // A folder made by mkdtemp is for its owner only; a first start makes its own, which the database user can pass.
    await rm(path.dirname(folder), { recursive: true });
  });
  afterAll(async () => await rm(path.dirname(folder), { recursive: true, force: true }));

  /** Opens after the kill and answers what is kept of each look-up, and what waits outside a chain. */
  const kept = async () => {
    const store = await openStore({ dataFolder: folder, randomBytes });
    const beyond = await connectBeyondPolicies(folder);
    try {
      const ids = async (text: string) => new Set((await beyond.query<{ id: string }>(text)).rows.map((row) => row.id));
      const { rows } = await beyond.query<{ broken: number; waiting: number }>(
        `select (select count(broken_at)::int from audit.verify()) as broken, (select count(*)::int from audit.entry_to_chain) as waiting`,
      );
      return {
        chained: await ids(
          `select split_part(purpose, ' ', 2) as id from audit.entry where code in ('order-found', 'no-order-found')`,
        ),
        watched: await ids('select id from open_plane.look_up'),
        broken: rows[0]?.broken,
        waiting: rows[0]?.waiting,
      };
    } finally {
      await beyond.end();
      await store.close();
    }
  };

  test.each([
    [1, 60],
    [2, 5],
    [3, 310],
    [4, 130],
    [5, 700],
    [6, 20],
  ])(
    'round %i: everything is killed after %i ms; every look-up that was answered has its row in a whole chain',
    async (round, milliseconds) => {
      const program = startProgram({ script, args: [folder, `r${round}`] });
      await program.says('ack ');
      await pause(milliseconds);
      program.killGroup();
      expect(await program.ended).toBe('SIGKILL');
      const acks = answered(program);
      expect(acks.length).toBeGreaterThan(0);
      for (const id of acks) promised.add(id);
      const { chained, watched, broken, waiting } = await kept();
      expect([...promised].filter((id) => !chained.has(id))).toEqual([]);
      expect([...promised].filter((id) => !watched.has(id))).toEqual([]);
      // Both rows of a look-up are there or neither, whether it was answered or not.
      expect([...chained].filter((id) => !watched.has(id))).toEqual([]);
      expect([...watched].filter((id) => !chained.has(id))).toEqual([]);
      expect([broken, waiting]).toEqual([0, 0]);
    },
  );
});
