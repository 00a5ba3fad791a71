// The program as an operator runs it: it starts, keeps what was done, stops when told, and refuses with a code what it must
// not do. Real processes, on ports and a folder of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = path.resolve('apps/cli/src/main.ts');
let folder: string;
const started = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hf-start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOLDFAST_DATA: path.join(folder), ...environment },
  });
  started.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => text, ended };
}

/** The two addresses, once the story has been told. */
async function ready(running: Run): Promise<{ readonly cover: string; readonly workspace: string }> {
  for (;;) {
    const match = /Her app\s+(http:\S+)[\s\S]*Workspace\s+(http:\S+)[\s\S]*Begin again/.exec(running.output());
    if (match?.[1] !== undefined && match[2] !== undefined) return { cover: match[1], workspace: match[2] };
    const exited = await Promise.race([
      running.ended,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50)),
    ]);
    if (exited !== undefined) throw new Error(`it ended: ${running.output()}`);
  }
}

test('the demonstration starts, refuses a second one, stops on SIGTERM, and keeps what was done', async () => {
  const first = run(['start', '--demonstration', '--ports', '0,0']);
  const { cover, workspace } = await ready(first);
  expect(first.output()).toContain('set-up code 31415926535');
  expect(await (await fetch(cover)).text()).toContain('<title>');
  expect(await (await fetch(`${workspace}/api/about`)).json()).toEqual({ name: 'Holdfast', demonstration: true });

  const onSameFolder = run(['start', '--demonstration', '--ports', '0,0']);
  expect(await onSameFolder.ended).toBe(1);
  expect(onSameFolder.output()).toContain('already-open: ');

  const beginAgain = run(['start', '--demonstration', '--fresh', '--ports', '0,0']);
  expect(await beginAgain.ended).toBe(1);
  expect(beginAgain.output()).toContain('already-open: ');

  const takenPort = new URL(cover).port;
  const onSamePort = run(['start', '--demonstration', '--ports', `${takenPort},0`]);
  expect(await onSamePort.ended).toBe(1);
  expect(onSamePort.output()).toContain(`port-in-use: port ${takenPort}.`);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  const verified = run(['verify-audit']);
  expect(await verified.ended).toBe(0);
  const entries = /whole {3}system: (\d+) entries/.exec(verified.output())?.[1];
  expect(Number(entries)).toBeGreaterThan(300);

  const second = run(['start', '--demonstration', '--ports', '0,0']);
  await ready(second);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  const again = run(['verify-audit']);
  expect(await again.ended).toBe(0);
  expect(/whole {3}system: (\d+) entries/.exec(again.output())?.[1]).toBe(entries);
});

test('real mode refuses to start without its secrets, and says how to make each', async () => {
  const config = path.join(folder, 'real.json');
  await writeFile(config, '{}');
  const refused = run(['start', '--config', config]);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(/not-configured: /);
  expect(refused.output()).toMatch(/HOLDFAST_SIGN_IN_SECRET is missing/);
  expect(refused.output()).toMatch(/HOLDFAST_SET_UP_CODES is missing/);
});

test('real mode with all of it starts, is no demonstration, and hands over the first administrator’s link once it can', async () => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'hf-real-'));
  const config = path.join(folder, 'whole.json');
  await writeFile(
    config,
    JSON.stringify({
      cover: { host: '127.0.0.1', port: 0, origin: 'https://sums.example' },
      workspace: { host: '127.0.0.1', port: 0, origin: 'https://workspace.example' },
      dataFolder,
      partnership: {
        id: 'marlow',
        name: 'Marlow County partnership',
        timeZone: 'America/Los_Angeles',
        jurisdiction: 'US-CA',
      },
      agencies: [{ id: 'harbor-house', name: 'Harbor Lantern Advocacy', kind: 'advocacy' }],
      administrators: [{ agencyId: 'harbor-house', name: 'Cass Wrenfield', email: 'cass@harbor-house.example' }],
    }),
  );
  const codes = '31415926535';
  const real = run(['start', '--config', config], {
    HOLDFAST_SIGN_IN_SECRET: 's'.repeat(43),
    HOLDFAST_SET_UP_CODES: codes,
  });
  try {
    while (!real.output().includes('Holdfast is ready')) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(real.output()).toMatch(
      /Invitation for Cass Wrenfield.*https:\/\/workspace\.example\/invitation\/[A-Za-z0-9_-]{32}/,
    );
    const port = /"workspacePort":(\d+)/.exec(real.output())?.[1];
    const about = await fetch(`http://127.0.0.1:${port}/api/about`);
    expect(await about.json()).toEqual({ name: 'Holdfast', demonstration: false });
    expect(about.headers.get('strict-transport-security')).toContain('max-age=');
    expect((await fetch(`http://127.0.0.1:${port}/api/demonstration/sign-ins`)).status).toBe(404);
  } finally {
    real.child.kill('SIGTERM');
    await real.ended;
    await rm(dataFolder, { recursive: true, force: true });
  }
});
