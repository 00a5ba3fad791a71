/** Starts a real server from a file and the environment's secrets, or says everything that is missing and starts nothing. */
import { readFile } from 'node:fs/promises';
import { type Running, setUp, startServer } from '@holdfast/server';
import { builtApps, coverFolder, sealHelpNear, sealSetUpCodes, workspaceFolder } from './apps.edge.ts';
import { type ConfigProblem, configFrom } from './config.ts';

/** Real mode without its configuration. Holds what is missing, never a value. */
export class NotConfigured extends Error {
  readonly code = 'not-configured';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super('not-configured');
    this.name = 'NotConfigured';
    this.problems = problems;
  }
}

export async function startReal({
  config: file,
  environment,
  say,
}: {
  readonly config: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}): Promise<Running> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const read = configFrom({ text, environment });
  if ('problems' in read) throw new NotConfigured(read.problems);
  const { cover, workspace, dataFolder, helpFile, partnership, agencies, administrators, secrets } = read.config;
  const { signInSecret, setUpCodes, databaseUrl, appPassword } = secrets;
  await builtApps(say);
  await sealSetUpCodes({ codes: setUpCodes, kind: 'real' });
  await sealHelpNear(helpFile === undefined ? null : { text: await readFile(helpFile, 'utf8') });
  return await startServer({
    cover,
    workspace,
    store: {
      dataFolder,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(appPassword === undefined ? {} : { appPassword }),
    },
    signInSecret: async () => signInSecret,
    coverFolder,
    workspaceFolder,
    prepare: async ({ store, signIn, workspaceOrigin: origin, random, now }) => {
      const links = await setUp({
        store,
        signIn,
        wanted: { partnership, agencies, administrators },
        origin,
        random,
        now: now(),
      });
      for (const { name, link } of links)
        say(`Invitation for ${name}, good for seven days, to be handed over: ${link}`);
    },
  });
}
