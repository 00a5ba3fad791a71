/** Starts the demonstration and tells its story. Its secrets are public by design; nothing in it may ever be real. */
import {
  defaultDataFolder,
  demonstration,
  demonstrationHelp,
  eraseStore,
  keptSecret,
  type Running,
  seedDemonstration,
  seedHelp,
  seedResponseAudits,
  startServer,
} from '@holdfast/server';
import { builtApps, checkout, coverFolder, sealHelpNear, sealSetUpCodes, workspaceFolder } from './apps.edge.ts';
import type { Ports } from './arguments.ts';
import { storyOf } from './story.ts';

/** Typed into the calculator, it opens set-up. Chosen to be easy to tell and to look like a sum someone might type. */
export const demonstrationSetUpCode = '31415926535';

/** Starts it and prints where to go. Throws with a coded fault when it cannot. */
export async function startDemonstration({
  fresh,
  ports,
  environment,
  say,
}: {
  readonly fresh: boolean;
  readonly ports: Ports;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}): Promise<Running> {
  const dataFolder = environment['HOLDFAST_DATA'] ?? (await defaultDataFolder(checkout));
  if (fresh) await eraseStore(dataFolder);
  await builtApps(say);
  await sealSetUpCodes({ codes: [demonstrationSetUpCode], kind: 'demonstration' });
  await sealHelpNear(demonstrationHelp);
  const running = await startServer({
    cover: { host: '127.0.0.1', port: ports.cover },
    workspace: { host: '127.0.0.1', port: ports.workspace },
    store: { dataFolder, ...databaseFrom(environment) },
    signInSecret: () => keptSecret(dataFolder),
    coverFolder,
    workspaceFolder,
    demonstration,
    prepare: async (made) => {
      await seedDemonstration(made);
      await seedResponseAudits(made);
      await seedHelp(made);
    },
    write: logWriter(environment),
  });
  const { coverOrigin, workspaceOrigin } = running;
  say(
    storyOf({
      coverOrigin,
      workspaceOrigin,
      setUpCode: demonstrationSetUpCode,
      people: demonstration.people,
      dataFolder,
    }),
  );
  return running;
}

/** Another database than the embedded one, when the environment names it. */
export function databaseFrom(environment: Readonly<Record<string, string | undefined>>) {
  const { DATABASE_URL: databaseUrl, HOLDFAST_APP_PASSWORD: appPassword } = environment;
  return {
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(appPassword === undefined ? {} : { appPassword }),
  };
}

/** A story on a screen is not for log lines: they are written only where someone collects them, or asked for. */
function logWriter(environment: Readonly<Record<string, string | undefined>>): (line: string) => void {
  const wanted = !process.stderr.isTTY || environment['HOLDFAST_LOG'] === 'yes';
  return (line) => {
    if (wanted) process.stderr.write(line);
  };
}
