/**
 * Attacks the promise that what was acknowledged stays: the whole process group is killed during writes, again and again,
 * and once only the program is killed while its database lives on. Real folder, real fsync.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from '@holdfast/crypto';
import { listAgencies, openStore, type SystemActing, verifyAuditChain } from '@holdfast/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Program, startProgram } from './program.ts';

const setUp: SystemActing = { kind: 'system', actor: 'reader', purpose: 'fault-test' };
const acknowledged = ({ lines }: Program): string[] =>
  lines.filter((line) => line.startsWith('ack ')).map((line) => line.slice(4));

describe('a store that is killed during writes', () => {
  let folder: string;
  const promised = new Set<string>();
  beforeAll(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'hf-kill-')), 'data');
    // A folder made by mkdtemp is for its owner only; a first start makes its own, which the database user can pass.
    await rm(path.dirname(folder), { recursive: true });
  });
  afterAll(async () => await rm(path.dirname(folder), { recursive: true, force: true }));

  /** Opens after the kill, in this process, and checks every promise made so far. */
  const check = async () => {
    const store = await openStore({ dataFolder: folder, randomBytes });
    try {
      const { kept, chain } = await store.withActor(setUp, async (session) => ({
        kept: new Set<string>((await listAgencies(session)).map((agency) => agency.id)),
        chain: (await verifyAuditChain(session)).find((each) => each.chain === 'system'),
      }));
      const lost = [...promised].filter((id) => !kept.has(id));
      expect(lost).toEqual([]);
      // Both halves of each transaction are there or neither: as many audit entries as agencies.
      expect(chain?.entries).toBe(kept.size);
      expect(chain).not.toHaveProperty('brokenAt');
      return kept.size;
    } finally {
      await store.close();
    }
  };

  const killAfter = async ({
    label,
    milliseconds,
    kill,
  }: {
    label: string;
    milliseconds: number;
    kill: (program: Program) => void;
  }) => {
    const program = startProgram({ args: [folder, label] });
    await program.says('ack ');
    await pause(milliseconds);
    kill(program);
    expect(await program.ended).toBe('SIGKILL');
    const acks = acknowledged(program);
    expect(acks.length).toBeGreaterThan(0);
    for (const id of acks) promised.add(id);
  };

  test.each([
    [1, 40],
    [2, 250],
    [3, 5],
    [4, 600],
    [5, 120],
  ])('round %i: the group is killed after %i ms; every acknowledged write is there', async (round, milliseconds) => {
    await killAfter({ label: `r${round}`, milliseconds, kill: (program) => program.killGroup() });
    expect(await check()).toBeGreaterThanOrEqual(promised.size);
  });

  test('killed again while it recovers, and started once more, nothing acknowledged is lost', async () => {
    await killAfter({ label: 'before', milliseconds: 300, kill: (program) => program.killGroup() });
    for (const milliseconds of [150, 220, 300]) {
      const program = startProgram({ args: [folder, `recovering-${milliseconds}`] });
      await pause(milliseconds);
      program.killGroup();
      await program.ended;
      for (const id of acknowledged(program)) promised.add(id);
    }
    expect(await check()).toBeGreaterThanOrEqual(promised.size);
  });

  test('only the program is killed: the next start stops the database left behind and loses nothing', async () => {
    await killAfter({ label: 'orphan', milliseconds: 100, kill: (program) => program.child.kill('SIGKILL') });
    expect(existsSync(path.join(folder, 'postgres', 'postmaster.pid'))).toBe(true);
    expect(await check()).toBeGreaterThanOrEqual(promised.size);
  });

  test('a process number that now belongs to another program does not stop the next start', async () => {
    const { readFile, writeFile } = await import('node:fs/promises');
    await killAfter({ label: 'reused', milliseconds: 50, kill: (program) => program.killGroup() });
    const file = path.join(folder, 'postgres', 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    // This test's own process stands for the other program.
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));
    expect(await check()).toBeGreaterThanOrEqual(promised.size);
  });
});
