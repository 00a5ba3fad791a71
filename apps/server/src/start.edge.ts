/**
 * Starts a whole server: two open ports, the store, both apps, the jobs; and stops them in the right order. The one file of this
 * room that knows the time and keeps a timer.
 */
import path from 'node:path';
import { newId, type RandomBytes, randomBytes } from '@holdfast/crypto';
import { type Instant, instantOf } from '@holdfast/domain';
import { openStore, type Store, type StoreOptions } from '@holdfast/store';
import type { Demonstration } from './demonstration/demonstration.ts';
import { openListener } from './listener.edge.ts';
import { type Log, logTo } from './log.ts';
import { coverNotReady, workspaceNotReady } from './not-ready.ts';
import { createServer, type Server } from './server.ts';
import type { SignInLibrary } from './sign-in/library.ts';
import type { UsedCodes } from './sign-in/used-codes.ts';
import { staticFilesIn } from './static-files.ts';
import type { AuditWork } from './workspace/response-audit/audit-work.edge.ts';

export interface OriginOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** As browsers write it. Left out, it is `http://localhost` with the port. */
  readonly origin?: string;
}

/** What a preparation may use. */
export interface Prepared {
  readonly store: Store;
  readonly signIn: SignInLibrary;
  readonly workspaceOrigin: string;
  readonly random: RandomBytes;
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly audits: AuditWork;
}

export interface StartOptions {
  readonly cover: OriginOptions;
  readonly workspace: OriginOptions;
  readonly store: Omit<StoreOptions, 'randomBytes'>;
  /** Asked for once the data folder exists. */
  readonly signInSecret: () => Promise<string>;
  readonly coverFolder: string;
  readonly workspaceFolder: string;
  readonly demonstration?: Demonstration;
  /** Runs once the store is open and before any request is answered. */
  readonly prepare?: (made: Prepared) => Promise<void>;
  /** Standard error unless given. */
  readonly write?: (line: string) => void;
  readonly now?: () => Instant;
  /** Only tests give their own. */
  readonly usedCodes?: UsedCodes;
}

export interface Running {
  readonly coverOrigin: string;
  readonly workspaceOrigin: string;
  readonly store: Store;
  readonly server: Server;
  readonly log: Log;
  /** Says "not ready", ends what is under way, stops the store. May be called twice. */
  readonly stop: () => Promise<void>;
}

const jobsEveryMilliseconds = 60_000;
/** A registry of some gigabytes over an office's line; staff only, and every other request is small. */
const longestUploadMilliseconds = 3_600_000;

/** Starts everything, or throws with nothing left running. */
export async function startServer(options: StartOptions): Promise<Running> {
  const now = options.now ?? (() => instantOf(Date.now()));
  const began = performance.now();
  const log = logTo({ write: options.write ?? ((line) => process.stderr.write(line)), now });
  log({ event: 'starting' });
  const undo: (() => Promise<void>)[] = [];
  try {
    const cover = await openListener({ ...options.cover, notReady: coverNotReady(isTls(options.cover)) });
    undo.push(cover.close);
    const workspace = await openListener({
      ...options.workspace,
      notReady: workspaceNotReady(isTls(options.workspace)),
      longestRequestMilliseconds: longestUploadMilliseconds,
    });
    undo.push(workspace.close);
    const coverOrigin = options.cover.origin ?? `http://localhost:${cover.port}`;
    const workspaceOrigin = options.workspace.origin ?? `http://localhost:${workspace.port}`;
    const store = await openStore({ ...options.store, randomBytes });
    undo.push(store.close);
    const server = await createServer({
      store,
      signInSecret: await options.signInSecret(),
      coverOrigin,
      workspaceOrigin,
      coverFiles: await staticFilesIn(options.coverFolder),
      workspaceFiles: await staticFilesIn(options.workspaceFolder),
      now,
      newId: () => newId(),
      random: randomBytes,
      log,
      auditFolder: path.join(options.store.dataFolder, 'audits-under-way'),
      ...(options.demonstration === undefined ? {} : { demonstration: options.demonstration }),
      ...(options.usedCodes === undefined ? {} : { usedCodes: options.usedCodes }),
    });
    undo.push(server.close);
    await options.prepare?.({
      store,
      signIn: server.signIn,
      workspaceOrigin,
      random: randomBytes,
      newId: () => newId(),
      now,
      audits: server.audits,
    });
    await server.runJobs();
    cover.attach((request, response) => server.cover.routing(request, response));
    workspace.attach((request, response) => server.workspace.routing(request, response));
    const timer = setInterval(() => void server.runJobs(), jobsEveryMilliseconds);
    timer.unref();
    log({
      event: 'ready',
      coverPort: cover.port,
      workspacePort: workspace.port,
      milliseconds: Math.round(performance.now() - began),
    });

    let stopping: Promise<void> | undefined;
    const stopAll = async () => {
      log({ event: 'stopping' });
      clearInterval(timer);
      cover.detach();
      workspace.detach();
      await Promise.all([cover.close(), workspace.close()]);
      await server.close();
      await store.close();
      log({ event: 'stopped' });
    };
    const stop = () => {
      stopping ??= stopAll();
      return stopping;
    };
    return { coverOrigin, workspaceOrigin, store, server, log, stop };
  } catch (problem) {
    for (const step of undo.reverse()) await step();
    throw problem;
  }
}

function isTls({ origin }: OriginOptions): boolean {
  return origin?.startsWith('https:') ?? false;
}
