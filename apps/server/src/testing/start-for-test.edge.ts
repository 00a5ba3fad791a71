/**
 * A whole server for tests, here and in journeys: real PostgreSQL in a folder that goes away, both built apps, the demonstration
 * on record, ports of its own. Nothing of it is used by the program itself.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Instant } from '@holdfast/domain';
import type { DemonstrationPerson } from '../demonstration/demonstration.ts';
import { demonstration } from '../demonstration/people.ts';
import { seedDemonstration } from '../demonstration/seed.ts';
import { seedResponseAudits } from '../demonstration/seed-audits.ts';
import { seedHelp } from '../demonstration/seed-help.ts';
import { codesAcceptedAgain } from '../sign-in/used-codes.ts';
import { type Running, startServer } from '../start.edge.ts';

export interface TestServerOptions {
  /** A built survivor's app, as `scripts/build.ts` leaves it. Left out, a page with nothing on it. */
  readonly coverFolder?: string;
  readonly workspaceFolder?: string;
  /** 0, any free port, unless given. */
  readonly coverPort?: number;
  readonly workspacePort?: number;
  /** Real time unless given. The sign-in library keeps real time whatever is given here. */
  readonly now?: () => Instant;
  /** False leaves the county's orders and calls out. */
  readonly county?: boolean;
  /** True begins the demonstration’s audits of exports, each in a process of its own. */
  readonly audits?: boolean;
  /** True brings the demonstration’s directory of help in. */
  readonly help?: boolean;
  /** True as the program does it. Left out, a code opens as often as a test signs in within its minute. */
  readonly codesOpenOnce?: boolean;
}

export interface TestServer extends Running {
  readonly people: readonly DemonstrationPerson[];
  readonly dataFolder: string;
  /** Every line the server has logged so far. */
  readonly logged: readonly string[];
  /** The six digits that person's authenticator shows now. */
  readonly codeOf: (person: DemonstrationPerson) => Promise<string>;
}

/** Starts it; `stop` ends it and removes its folder. */
export async function startForTest(options: TestServerOptions = {}): Promise<TestServer> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'hf-server-'));
  const blank = await mkdtemp(path.join(tmpdir(), 'hf-blank-'));
  const logged: string[] = [];
  const running = await startServer({
    cover: { host: '127.0.0.1', port: options.coverPort ?? 0 },
    workspace: { host: '127.0.0.1', port: options.workspacePort ?? 0 },
    store: { dataFolder, durable: false, connections: 4 },
    signInSecret: async () => 'only for tests, only for tests, only for tests',
    coverFolder: options.coverFolder ?? (await blankFolder(blank)),
    workspaceFolder: options.workspaceFolder ?? (await blankFolder(blank)),
    demonstration,
    prepare: async (made) => {
      await seedDemonstration({ ...made, county: options.county ?? true });
      if (options.audits === true) await seedResponseAudits(made);
      if (options.help === true) {
        // Twice, as two starts of the demonstration would.
        await seedHelp(made);
        await seedHelp(made);
      }
    },
    write: (line) => logged.push(line),
    ...(options.codesOpenOnce === true ? {} : { usedCodes: codesAcceptedAgain }),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  return {
    ...running,
    people: demonstration.people,
    dataFolder,
    logged,
    codeOf: async ({ codeSecret }) =>
      (await running.server.signIn.api.generateTOTP({ body: { secret: codeSecret } })).code,
    stop: async () => {
      await running.stop();
      for (const folder of [dataFolder, blank]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function blankFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Calculator</title>');
  return folder;
}
