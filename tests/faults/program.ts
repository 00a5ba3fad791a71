/** Starts the writing program in a process group of its own, listens to it, and kills it in the ways a machine can. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Program {
  readonly lines: readonly string[];
  readonly child: ChildProcess;
  /** Resolves when a line begins so; rejects when the program ends without one. */
  says(beginning: string): Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** The whole group at once, as when a machine stops. */
  killGroup(): void;
}

/** `script` and `runtime` are paths of their own, so that a test can start a copy of the checkout, also for another user. */
export function startProgram({
  script,
  runtime = process.execPath,
  args,
  user,
}: {
  script?: string;
  runtime?: string;
  args: readonly string[];
  user?: { uid: number; gid: number };
}): Program {
  const file = script ?? fileURLToPath(new URL('./writing-program.ts', import.meta.url));
  const child = spawn(runtime, [file, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    ...user,
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const check of waiting) check();
  };
  let over = false;
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => {
    lines.push(line);
    wake();
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    // One that could not be started at all never says "exit", and would be waited for until the clock runs out.
    child.once('error', (problem) => resolve(problem.message));
  });
  const drained = new Promise<void>((resolve) => output.once('close', resolve));
  Promise.all([ended, drained]).then(() => {
    over = true;
    wake();
  });
  const says = (beginning: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = () => {
        const found = lines.find((line) => line.startsWith(beginning));
        if (found === undefined && !over) return;
        waiting.delete(check);
        if (found === undefined)
          reject(new Error(`ended without saying "${beginning}": ${lines.slice(-3).join(' | ')}`));
        else resolve(found);
      };
      waiting.add(check);
      check();
    });
  const killGroup = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  return { lines, child, says, ended: Promise.all([ended, drained]).then(([how]) => how), killGroup };
}
