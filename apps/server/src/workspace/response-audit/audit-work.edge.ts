/**
 * Runs the audits that wait, one after the other, each in a process of its own. The file of a run lies in a folder of this server's until the run is over, and
 * then nowhere; how far a run is, is what the database holds. A server that was killed begins a run again that it had begun.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type AuditMapping,
  type AuditRun,
  proposeForFiles,
  type ReadIssue,
  releasedFrom,
  reportHtml,
  runAudit,
  wholeShare,
} from '@holdfast/audit';
import { type Instant, ok, type Result, refused } from '@holdfast/domain';
import { type AuditRunChange, changeAuditRun, type SystemActing, unfinishedAuditRuns } from '@holdfast/store';
import type { AuditRunState } from '@holdfast/wire';
import type { Concerns } from '../../concerns.ts';
import { dayOf } from '../../days.ts';
import { faultOf } from '../../log.ts';
import { mappingFrom } from './mapping.ts';
import { resultOf } from './to-wire.ts';

export interface AuditWork {
  /** There may be something to run, to stop or to delete. Answers at once. */
  readonly wake: () => void;
  /** Resolves when nothing is left to do now. */
  readonly idle: () => Promise<void>;
  /** Stops the run under way and keeps its file, for the next start. */
  readonly stop: () => Promise<void>;
  /** Takes the bytes of a run's file, over what came before. `too-large` where more come than were told of. */
  readonly receive: (file: ReceivedFile) => Promise<Result<number, { readonly code: 'too-large' }>>;
  /** What the columns of a received file are taken to mean. */
  readonly propose: (run: {
    readonly id: string;
    readonly fileName: string;
  }) => Promise<Result<AuditMapping, ReadIssue>>;
  /** Deletes what lies here of a run that is over. */
  readonly forget: (id: string) => Promise<void>;
}

export interface ReceivedFile {
  readonly id: string;
  readonly fileName: string;
  readonly most: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const who: SystemActing = { kind: 'system', actor: 'response-audit', purpose: 'response-audit' };
/** A file nobody has confirmed a mapping for waits a day. Source: product decision. */
const longestWaitMilliseconds = 24 * 60 * 60 * 1000;
/** Smaller steps are not worth a write. */
const stepOfProgress = 0.02;

/** Makes the work over a store and a folder. A defect is logged and waits for the next waking; it never stops the server. */
export function auditWork({
  store,
  now,
  log,
  folder,
}: Pick<Concerns, 'store' | 'now' | 'log'> & { readonly folder: string }): AuditWork {
  let working: Promise<void> | undefined;
  let again = false;
  let stopping = false;
  let running: { readonly id: string; readonly run: AuditRun } | undefined;

  const placeOf = (id: string): string => path.join(folder, id);
  const fileOf = (id: string, fileName: string): string => path.join(placeOf(id), 'file', plainName(fileName));
  const forget = async (id: string): Promise<void> => {
    await rm(placeOf(id), { recursive: true, force: true, maxRetries: 5 });
  };
  const change = async (id: string, from: readonly AuditRunState[], made: AuditRunChange): Promise<boolean> =>
    await store.withActor(who, (session) => changeAuditRun(session, { id, from, change: made }));

  const runOne = async ({ id, fileName, kept }: { id: string; fileName: string; kept: unknown }): Promise<void> => {
    const mapping = mappingFrom(kept);
    const file = fileOf(id, fileName);
    if (mapping === null || !(await isThere(file))) return;
    if (!(await change(id, ['waiting', 'running'], { state: 'running', stage: 'opening', done: 0 }))) return;
    const scratch = path.join(placeOf(id), 'work');
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    let told = -1;
    let telling = false;
    const run = runAudit({
      order: { paths: [file], mapping },
      scratchParent: scratch,
      onProgress: (progress) => {
        const { stage } = progress;
        const at = wholeShare(progress);
        if (telling || at < told + stepOfProgress) return;
        [told, telling] = [at, true];
        change(id, ['running'], { stage, done: at })
          .then((still) => {
            if (!still) run.stop();
          })
          .catch((problem: unknown) => log(faultOf('jobs', problem)))
          .finally(() => {
            telling = false;
          });
      },
    });
    running = { id, run };
    const result = await run.result.finally(() => {
      running = undefined;
    });
    // Stopped because the server ends: its file and its state stay, and the next start begins it again.
    if (!result.ok && result.issue.code === 'stopped' && stopping) return;
    const endedAt = now();
    const over = { stage: null, done: null, endedAt } as const;
    if (result.ok) {
      const report = reportHtml(result.value.answer, { writtenOn: dayOf(endedAt) });
      await change(id, ['running'], {
        ...over,
        state: 'done',
        answer: { result: resultOf(releasedFrom(result.value.answer)), report },
      });
    } else await change(id, ['running'], { ...over, state: 'failed', fault: result.issue.code });
    await forget(id);
  };

  const sweep = async (): Promise<void> => {
    const runs = await store.withActor(who, unfinishedAuditRuns);
    const alive = new Set(runs.map(({ id }) => id));
    for (const id of await readdir(folder).catch(() => [])) if (!alive.has(id)) await forget(id);
    for (const { id, state, startedAt } of runs) {
      if ((state !== 'receiving' && state !== 'proposed') || !isOld(startedAt, now())) continue;
      await change(id, ['receiving', 'proposed'], { state: 'cancelled', endedAt: now() });
      await forget(id);
    }
  };

  const workOff = async (): Promise<void> => {
    do {
      again = false;
      try {
        await sweep();
        const runs = await store.withActor(who, unfinishedAuditRuns);
        for (const { id, state, fileName, mapping } of runs) {
          if (stopping) return;
          if (state === 'waiting' || state === 'running') await runOne({ id, fileName, kept: mapping });
        }
      } catch (problem) {
        log(faultOf('jobs', problem));
        return;
      }
    } while (again && !stopping);
  };

  return {
    wake: () => {
      again = true;
      if (stopping || working !== undefined) return;
      working = workOff().finally(() => {
        working = undefined;
      });
    },
    idle: async () => {
      while (working !== undefined) await working;
    },
    stop: async () => {
      stopping = true;
      running?.run.stop();
      await working;
    },
    receive: async ({ id, fileName, most, bytes }) => {
      const file = fileOf(id, fileName);
      await forget(id);
      await mkdir(path.dirname(file), { recursive: true });
      let come = 0;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const piece of bytes) {
          come += piece.length;
          if (come > most) throw new TooMuch();
          yield piece;
        }
      }
      try {
        await pipeline(Readable.from(counted()), createWriteStream(file, { mode: 0o600 }));
      } catch (problem) {
        await forget(id);
        if (problem instanceof TooMuch) return refused({ code: 'too-large' });
        throw problem;
      }
      return ok(come);
    },
    propose: async ({ id, fileName }) => {
      const scratchFolder = path.join(placeOf(id), 'look');
      await mkdir(scratchFolder, { recursive: true });
      try {
        return await proposeForFiles({ paths: [fileOf(id, fileName)], scratchFolder });
      } finally {
        await rm(scratchFolder, { recursive: true, force: true });
      }
    },
    forget: async (id) => {
      if (running?.id === id) running.run.stop();
      else await forget(id);
    },
  };
}

class TooMuch extends Error {}

function isOld(since: Instant, at: Instant): boolean {
  return Date.parse(at) - Date.parse(since) > longestWaitMilliseconds;
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

/** The name that the report shows, and nothing that leads out of the folder. */
function plainName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^[. ]+/, '');
  return plain === '' ? 'export' : plain.slice(0, 120);
}
