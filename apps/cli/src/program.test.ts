/** The program run for real, as a child: exit codes, streams, languages, and that it leaves the server alone when it can. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scenarioReading } from '@holdfast/wire';
import { afterAll, describe, expect, it } from 'vitest';

const checkout = path.join(import.meta.dirname, '..', '..', '..');
const main = path.join(import.meta.dirname, 'main.ts');
const example = path.join(checkout, 'docs', 'examples', 'ca-text-after-service.json');

/** What Node compiled for one child serves the next; the program itself keeps nothing. */
const compiled = mkdtempSync(path.join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: readonly string[],
  { input = '', before = [], cwd = checkout }: { input?: string; before?: readonly string[]; cwd?: string } = {},
): Promise<Ended> {
  return ended(process.execPath, { args: [...before, main, ...args], cwd, input });
}

function ended(
  program: string,
  { args, cwd, input }: { args: readonly string[]; cwd: string; input: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      args,
      { cwd, timeout: 25_000, env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
      (problem, stdout, stderr) => {
        if (problem !== null && typeof problem.code === 'string') reject(problem);
        else resolve({ status: child.exitCode, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

describe.concurrent('holdfast law', () => {
  it('prints a table of places with how far each is confirmed', async () => {
    const { status, stdout, stderr } = await run(['law']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^us-ca +California +\d+ +\d+ \(\d+%\) +\d+ \(\d+%\) +\d+ \(\d+%\) +\d{4}-\d{2}-\d{2}$/m);
    expect(stdout).toMatch(/^gb-eaw +England and Wales/m);
  });

  it('prints the rules of a place by who owes them, in either language and any case', async () => {
    const { stdout } = await run(['law', 'US-CA']);
    expect(stdout).toContain('OFFICER\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Cal. Penal Code § 13730(c) [confirmed; copy of July 21, 2026; read again by',
    );
    expect((await run(['law', 'us-ca', '--language', 'es'])).stdout).toContain('AGENTE DE POLICÍA\n');
  });

  it('prints both as JSON', async () => {
    const places = JSON.parse((await run(['law', '--json'])).stdout);
    expect(places).toHaveLength(15);
    const { place, rules } = JSON.parse((await run(['law', 'us-ca', '--json'])).stdout);
    expect([place, rules.length]).toEqual(['US-CA', places[0].rules]);
  });

  it('refuses a place that is not kept, with the list, on standard error', async () => {
    const { status, stdout, stderr } = await run(['law', 'atlantis']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^no-such-place: [\s\S]*us-ca, us, gb-eaw/);
  });
});

describe.concurrent('holdfast duties', () => {
  it('reads a file', async () => {
    const { status, stdout, stderr } = await run(['duties', example]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('IN SHORT\n');
  });

  it('reads standard input, and says the same', async () => {
    expect(await run(['duties', '-'], { input: readFileSync(example, 'utf8') })).toEqual(
      await run(['duties', example]),
    );
  });

  it('reads a path from where it was asked', async () => {
    expect((await run(['duties', path.basename(example)], { cwd: path.dirname(example) })).status).toBe(0);
  });

  it('prints JSON of the published shape', async () => {
    const { status, stdout } = await run(['duties', example, '--json']);
    expect(status).toBe(0);
    expect(scenarioReading.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });

  it('speaks Spanish, and to an officer', async () => {
    expect((await run(['duties', example, '--language', 'es'])).stdout).toContain('EN RESUMEN\n');
    expect((await run(['duties', example, '--audience', 'officer'])).stdout).not.toBe(
      (await run(['duties', example])).stdout,
    );
  });

  it.each([
    ['a file that is not there', ['duties', 'no-such-file.json'], /^cannot-read: /],
    ['a folder', ['duties', 'docs'], /^cannot-read: /],
    ['no JSON', ['duties', 'README.md'], /^not-json: .* line 1, column 1/],
    ['no scenario', ['duties', 'package.json'], /^bad-scenario: [\s\S]*\n {2}jurisdiction: It is missing\.\n/],
    ['no file named', ['duties'], /^not-understood: /],
    ['an unknown command', ['dutys'], /^not-understood: /],
  ])('%s ends with 2 and says why on standard error', async (_name, args, why) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(why);
  });

  it('is not broken by a reader that has seen enough', async () => {
    const shell = `"${process.execPath}" "${main}" duties "${example}" | head -n 1`;
    const { status, stderr } = await ended('sh', { args: ['-c', shell], cwd: checkout, input: '' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.concurrent('what is loaded', () => {
  const noServer = [
    '--import',
    `data:text/javascript,${encodeURIComponent(`
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name === '@holdfast/server') throw new Error('the server was loaded');
        return next(name, context);
      } });
    `)}`,
  ];

  it.each([['law'], ['law us-ca --json'], [`duties ${example}`], ['--help'], ['nonsense']])(
    '%s leaves the server alone',
    async (line) => {
      const { status, stderr } = await run(line.split(' '), { before: noServer });
      expect(stderr).not.toContain('the server was loaded');
      expect(status).toBe(line === 'nonsense' ? 2 : 0);
    },
  );

  it('a start does not: the watch above sees it', async () => {
    expect((await run(['start', '--config', 'no-such-file.json'], { before: noServer })).stderr).toContain(
      'the server was loaded',
    );
  });
});
