/** The commands that need the server: to start it, or to look at its data. Each stops what it started. */
import { readFile } from 'node:fs/promises';
import { defaultDataFolder, exportedChain, type Running, verifyAudit } from '@holdfast/server';
import { checkout } from './apps.edge.ts';
import type { Command } from './arguments.ts';
import { databaseFrom, startDemonstration } from './demonstration.edge.ts';
import { startReal } from './real.edge.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const say = (line: string): void => {
  console.log(line);
};

/** Runs the command. Throws a coded fault when it cannot. */
export async function run({
  command,
  environment,
}: {
  readonly command: Extract<Command, { readonly kind: 'demonstration' | 'real' | 'verify-audit' }>;
  readonly environment: Environment;
}): Promise<void> {
  switch (command.kind) {
    case 'demonstration':
      return stopOnSignal(await startDemonstration({ ...command, environment, say }));
    case 'real': {
      const running = await startReal({ ...command, environment, say });
      say(`Holdfast is ready: ${running.coverOrigin} and ${running.workspaceOrigin}`);
      return stopOnSignal(running);
    }
    case 'verify-audit':
      return command.file === undefined
        ? await sayVerified(environment)
        : await sayExport(command.file, command.agencyKey);
  }
}

function stopOnSignal(running: Running): void {
  const stop = () => {
    running.stop().then(
      () => process.exit(0),
      async (problem: unknown) => {
        const { wordsForFault } = await import('./fault.edge.ts');
        console.error(wordsForFault(problem));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
}

async function sayVerified(environment: Environment): Promise<void> {
  const dataFolder = environment['HOLDFAST_DATA'] ?? (await defaultDataFolder(checkout));
  const chains = await verifyAudit({ dataFolder, ...databaseFrom(environment) });
  for (const { chain, entries, head, brokenAt } of chains) {
    say(
      `${brokenAt === undefined ? 'whole ' : 'BROKEN'}  ${chain}: ${entries} entries, head ${head}${brokenAt === undefined ? '' : `, first at ${brokenAt}`}`,
    );
  }
  if (chains.length === 0) say('There is no entry yet.');
  if (chains.some(({ brokenAt }) => brokenAt !== undefined)) process.exitCode = 1;
}

/** Says whether an export is whole. The head is to be compared with one noted before: only that shows entries cut off its end. */
async function sayExport(file: string, agencyKey: string | undefined): Promise<void> {
  const checked = exportedChain(await readFile(file, 'utf8'), { agencyKey });
  if (!checked.ok) {
    const { issue } = checked;
    say(`NOT READ  ${issue.code}${'line' in issue ? `, line ${issue.line}` : ''}`);
    process.exitCode = 1;
    return;
  }
  const { chain, entries, head, brokenAt, signed } = checked.value;
  say(
    `${brokenAt === undefined ? 'whole ' : 'BROKEN'}  ${chain}: ${entries} entries, head ${head}${brokenAt === undefined ? '' : `, first at ${brokenAt}`}`,
  );
  // Without a key to compare, a signature says only that somebody signed it.
  if (signed === undefined) say('not signed: entries cut off its end would not show');
  else
    say(
      `signed ${signed.at} by the key ${signed.agencyKey}${agencyKey === undefined ? ', to be compared with the one the agency published' : ''}`,
    );
  if (brokenAt !== undefined) process.exitCode = 1;
}
