#!/usr/bin/env node
/**
 * The program `holdfast`. It reads the command line, starts what was asked for and stops it cleanly; its one top-level handler
 * turns a fault into a code, what happened and what to do.
 */
import {
  defaultDataFolder,
  ListenerFault,
  listenerFaults,
  type Running,
  StoreFault,
  storeFaults,
  verifyAudit,
} from '@holdfast/server';
import { checkout } from './apps.edge.ts';
import { commandFrom, usage } from './arguments.ts';
import { databaseFrom, startDemonstration } from './demonstration.edge.ts';
import { NotConfigured, startReal } from './real.edge.ts';

const say = (line: string): void => {
  console.log(line);
};
const environment = process.env;

async function main(): Promise<void> {
  const command = commandFrom(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      return say(usage);
    case 'not-understood':
      process.exitCode = 2;
      return console.error(`not-understood: ${command.words}\n\n${usage}`);
    case 'demonstration':
      return stopOnSignal(await startDemonstration({ ...command, environment, say }));
    case 'real': {
      const running = await startReal({ ...command, environment, say });
      say(`Holdfast is ready: ${running.coverOrigin} and ${running.workspaceOrigin}`);
      return stopOnSignal(running);
    }
    case 'verify-audit':
      return await sayVerified();
  }
}

function stopOnSignal(running: Running): void {
  const stop = () => {
    running.stop().then(
      () => process.exit(0),
      (problem: unknown) => fail(problem),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
}

async function sayVerified(): Promise<void> {
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

function fail(problem: unknown): never {
  console.error(wordsFor(problem));
  process.exit(1);
}

function wordsFor(problem: unknown): string {
  if (problem instanceof NotConfigured) {
    const lines = problem.problems.map(({ what, remedy }) => `  ${what}\n    ${remedy}`);
    return `not-configured: Holdfast does not start without these.\n${lines.join('\n')}`;
  }
  if (problem instanceof StoreFault)
    return `${problem.code}: ${storeFaults[problem.code].words}\n  ${storeFaults[problem.code].remedy}`;
  if (problem instanceof ListenerFault) {
    return `${problem.code}: port ${problem.port}. ${listenerFaults[problem.code].words}\n  ${listenerFaults[problem.code].remedy}`;
  }
  // A defect of ours at start-up, on the operator's own terminal, before anyone's data was read.
  return problem instanceof Error ? `fault: ${problem.stack ?? problem.message}` : 'fault';
}

await main().catch(fail);
