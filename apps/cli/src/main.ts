#!/usr/bin/env node
/**
 * The program `holdfast`. It reads the command line and does what was asked for; its one top-level handler turns a fault into a
 * code, what happened and what to do. Each command is loaded only when asked for: the server takes longer to load than the law.
 */
import { commandFrom, usage } from './arguments.ts';
import type { Printed } from './text/printed.ts';

const environment = process.env;

async function main(): Promise<void> {
  const command = commandFrom(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      return print({ out: `${usage}\n`, code: 0 });
    case 'not-understood':
      return print({ problem: `not-understood: ${command.words}\n\n${usage}\n`, code: 2 });
    case 'law': {
      const { lawOf } = await import('@holdfast/law');
      const { printLaw } = await import('./law/print-law.ts');
      return print(printLaw({ ...command, law: lawOf, terminal: terminal() }));
    }
    case 'duties': {
      const { printDuties } = await import('./duties/print-duties.edge.ts');
      return print(await printDuties({ ...command, terminal: terminal() }));
    }
    case 'audit': {
      const { printAudit } = await import('./audit/print-audit.edge.ts');
      return print(await printAudit({ ...command, terminal: terminal() }));
    }
    case 'labels': {
      const { printLabels } = await import('./labels/print-labels.edge.ts');
      return print(await printLabels({ ...command, terminal: terminal() }));
    }
    case 'verify': {
      const { mayBePacket, verifyPacketAt } = await import('./packet/verify-packet.edge.ts');
      if (await mayBePacket(command.file)) return print(await verifyPacketAt({ ...command, terminal: terminal() }));
      const { verifyReceipt } = await import('./verify/verify-receipt.edge.ts');
      return print(await verifyReceipt({ ...command, terminal: terminal() }));
    }
    case 'demonstration':
    case 'real':
    case 'verify-audit': {
      const { run } = await import('./running.edge.ts');
      return await run({ command, environment });
    }
  }
}

function terminal() {
  const { isTTY, columns } = process.stdout;
  return { colour: isTTY === true && (environment['NO_COLOR'] ?? '') === '', columns: isTTY ? columns : undefined };
}

/** Writes and leaves the exit to Node, so that a pipe is never cut off. */
function print({ out, problem, code }: Printed): void {
  if (out !== undefined) process.stdout.write(out);
  if (problem !== undefined) process.stderr.write(problem);
  process.exitCode = code;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

await main().catch(async (problem: unknown) => {
  const { wordsForFault } = await import('./fault.edge.ts');
  console.error(wordsForFault(problem));
  process.exit(1);
});
