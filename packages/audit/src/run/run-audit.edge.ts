/**
 * Runs an audit in a process of its own, with a bound on its memory: so that its progress can be shown, it can be stopped by ending it, and a
 * file that brings it down brings down nothing else. Makes the scratch folder, and deletes it whatever happens.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Result, refused } from '@holdfast/domain';
import type { AuditAsked, Audited, AuditStage } from '../audit.ts';
import type { ReadIssue } from '../read/issue.ts';

/** What may come of a run beside what may come of a file. */
export interface RunIssue {
  readonly code: 'stopped' | 'out-of-memory';
  readonly file: '';
  readonly detail?: string;
}

export type AuditIssue = ReadIssue | RunIssue;

export interface AuditProgress {
  readonly stage: AuditStage;
  /** 0 to 1; null where it cannot be known. */
  readonly done: number | null;
}

/** What each stage is of a whole run, as it takes on files of millions of rows; together 1. */
const shares: Readonly<Record<AuditStage, number>> = { opening: 0.05, reading: 0.65, counting: 0.3 };

/** How much of the whole run is done, 0 to 1. It goes back only where a file has to be read a second time. */
export function wholeShare({ stage, done }: AuditProgress): number {
  const before = stage === 'opening' ? 0 : stage === 'reading' ? shares.opening : shares.opening + shares.reading;
  return before + shares[stage] * (done ?? 0);
}

export type AuditOrder = Omit<AuditAsked, 'scratchFolder' | 'onStage'>;

export interface AuditRun {
  /** Settles once, after the scratch folder is gone. Rejects only on a defect. */
  readonly result: Promise<Result<Audited, AuditIssue>>;
  /** Ends the run; the result is then `stopped`. May be called at any time, also twice. */
  readonly stop: () => void;
}

export type ToChild = { readonly asked: Omit<AuditAsked, 'onStage'> };
export type FromChild =
  | { readonly kind: 'progress'; readonly progress: AuditProgress }
  | { readonly kind: 'result'; readonly result: Result<Audited, AuditIssue> }
  | { readonly kind: 'defect'; readonly message: string };

const program = fileURLToPath(new URL('./child.edge.ts', import.meta.url));
/** For our own objects beside DuckDB's memory, which has its own limit. */
const heapMegabytes = 768;

/** Begins a run. `scratchParent` is where the scratch folder is made; the system's own place by default. */
export function runAudit({
  order,
  onProgress,
  scratchParent = tmpdir(),
}: {
  readonly order: AuditOrder;
  readonly onProgress?: (progress: AuditProgress) => void;
  readonly scratchParent?: string;
}): AuditRun {
  const stopper = new AbortController();
  return { result: running({ order, onProgress, scratchParent, signal: stopper.signal }), stop: () => stopper.abort() };
}

async function running({
  order,
  onProgress,
  scratchParent,
  signal,
}: {
  readonly order: AuditOrder;
  readonly onProgress: ((progress: AuditProgress) => void) | undefined;
  readonly scratchParent: string;
  readonly signal: AbortSignal;
}): Promise<Result<Audited, AuditIssue>> {
  const scratchFolder = await mkdtemp(join(scratchParent, 'holdfast-audit-'));
  try {
    return await inChild({ asked: { ...order, scratchFolder }, onProgress, signal });
  } finally {
    await rm(scratchFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function inChild({
  asked,
  onProgress,
  signal,
}: {
  readonly asked: ToChild['asked'];
  readonly onProgress: ((progress: AuditProgress) => void) | undefined;
  readonly signal: AbortSignal;
}): Promise<Result<Audited, AuditIssue>> {
  if (signal.aborted) return Promise.resolve(refused({ code: 'stopped', file: '' }));
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((settle, fail) => {
    let told: FromChild | undefined;
    const stop = (): void => {
      child.kill('SIGKILL');
    };
    signal.addEventListener('abort', stop);
    child.on('message', (message: FromChild) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else told = message;
    });
    child.on('error', fail);
    child.on('exit', (code, ended) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) settle(refused({ code: 'stopped', file: '' }));
      else if (told?.kind === 'result') settle(told.result);
      else if (told?.kind === 'defect') fail(new Error(told.message));
      // V8 and the system both end a process that wants too much memory without a word.
      else settle(refused({ code: 'out-of-memory', file: '', detail: ended ?? `${code ?? ''}` }));
    });
    child.send({ asked } satisfies ToChild);
  });
}
