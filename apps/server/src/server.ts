/**
 * The server as a list of what it is made of. Everything it needs is an argument, so that a test builds the same server; it
 * opens no port and starts no clock.
 */
import type { RandomBytes } from '@holdfast/crypto';
import { agencyKeyFrom, deviceKeyFrom } from '@holdfast/crypto/sign';
import type { Instant } from '@holdfast/domain';
import { type Store, sharedTurn } from '@holdfast/store';
import type { FastifyInstance } from 'fastify';
import type { Concerns } from './concerns.ts';
import { coverApp } from './cover/cover-app.ts';
import type { Demonstration } from './demonstration/demonstration.ts';
import { runJobs } from './jobs.ts';
import type { Log } from './log.ts';
import { type SignInLibrary, signInLibrary } from './sign-in/library.ts';
import { secondsToNextTry, triesAtOnce } from './sign-in/terms.ts';
import { triesOf } from './sign-in/tries.ts';
import { type UsedCodes, usedCodes } from './sign-in/used-codes.ts';
import type { StaticFiles } from './static-files.ts';
import { indexArrivals } from './workspace/answers/orders.ts';
import { importWork } from './workspace/registry/import-work.ts';
import { type AuditWork, auditWork } from './workspace/response-audit/audit-work.edge.ts';
import { workspaceApp } from './workspace/workspace-app.ts';

export interface ServerOptions {
  readonly store: Store;
  /** Signs the cookies of the staff, seals their one-time-code keys, and is what the agencies' signing keys are made from. */
  readonly signInSecret: string;
  readonly coverOrigin: string;
  readonly workspaceOrigin: string;
  readonly coverFiles: StaticFiles;
  readonly workspaceFiles: StaticFiles;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly random: RandomBytes;
  readonly log: Log;
  /** Where files that are audited lie until their audit is over; it may be emptied while the server stands still. */
  readonly auditFolder: string;
  readonly demonstration?: Demonstration;
  /** Only tests give their own. */
  readonly usedCodes?: UsedCodes;
}

export interface Server {
  readonly cover: FastifyInstance;
  readonly workspace: FastifyInstance;
  /** For set-up only: who may sign in. */
  readonly signIn: SignInLibrary;
  /** One run of the server's own jobs. */
  readonly runJobs: () => Promise<void>;
  /** Resolves when every row that is here was read: for tests and measurements. */
  readonly importsIdle: () => Promise<void>;
  /** Audits of exports: for the demonstration and for tests. */
  readonly audits: AuditWork;
  /** Closes both apps; the store is its opener's to close. */
  readonly close: () => Promise<void>;
}

/** Makes both apps over one store, ready to answer. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { store, now, newId, random, log, coverOrigin, workspaceOrigin } = options;
  const signIn = signInLibrary({
    pool: store.signInPool,
    secret: options.signInSecret,
    origin: workspaceOrigin,
    newId,
    now,
    usedCodes: options.usedCodes ?? usedCodes(),
  });
  const imports = importWork({ store, now, newId, log });
  const audits = auditWork({ store, now, log, folder: options.auditFolder });
  const concerns: Concerns = {
    store,
    imports,
    audits,
    indexArrivals: sharedTurn(() => indexArrivals({ store, now: now() })),
    signIn,
    tries: triesOf({ atOnce: triesAtOnce, secondsToNext: secondsToNextTry }),
    now,
    newId,
    random,
    log,
    agencyKey: (agencyId) => agencyKeyFrom({ secret: options.signInSecret, agencyId }),
    deviceKey: (member) => deviceKeyFrom({ secret: options.signInSecret, ...member }),
    coverOrigin,
    workspaceOrigin,
    ...(options.demonstration === undefined ? {} : { demonstration: options.demonstration }),
  };
  const cover = coverApp({ concerns, files: options.coverFiles });
  const workspace = workspaceApp({ concerns, files: options.workspaceFiles });
  await Promise.all([cover.ready(), workspace.ready()]);
  return {
    cover,
    workspace,
    signIn,
    runJobs: async () => {
      await runJobs(concerns);
      imports.wake();
      audits.wake();
    },
    importsIdle: imports.idle,
    audits,
    close: async () => {
      await Promise.all([cover.close(), workspace.close(), imports.stop(), audits.stop()]);
    },
  };
}
