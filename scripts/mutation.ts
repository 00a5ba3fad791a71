// Changes the duty engine in small ways, one at a time, and runs the tests beside it. A change that no test notices points to a
// missing test, or alters nothing a caller can see. Never part of `npm test`.
//
//   npm run mutation                           every file
//   npm run mutation -- deadlines/calendar.ts  one file
//
// It writes the section of docs/performance.md; of a file that was not run now the lines of last time stay, with their day.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, 'tests/artifacts/mutation/last.json');
const page = join(root, 'docs/performance.md');
const heading = '## Mutation testing';

type Place = { readonly line: number; readonly column: number };
type Mutant = {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
};
type Mutated = { readonly source: string; readonly mutants: readonly Mutant[] };
type Report = { readonly files: Readonly<Record<string, Mutated>> };

const sources = globSync('packages/domain/src/{deadlines,duties}/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();
const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'files' in value && typeof value.files === 'object';

/** Runs the tests against every change of one file. Throws when Stryker itself fails. */
const mutate = (source: string): Mutated => {
  mkdirSync(dirname(report), { recursive: true });
  const run = spawnSync(
    join(root, 'node_modules/.bin/stryker'),
    ['run', 'tests/mutation/stryker.config.json', '--mutate', source],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, MUTATED_FOLDER: basename(dirname(source)) },
    },
  );
  if (run.status !== 0) throw new Error(`Stryker failed on ${source}.`);
  const read: unknown = JSON.parse(readFileSync(report, 'utf8'));
  if (!isReport(read)) throw new Error('Stryker left no report.');
  return read.files[source] ?? { source: '', mutants: [] };
};

/** What the page says of one file. */
type Entry = {
  readonly file: string;
  readonly caught: number;
  readonly lived: number;
  readonly unreached: number;
  readonly takenOn: string;
  readonly survivors: readonly string[];
};

const nameOf = (source: string): string => source.replace('packages/domain/src/', '');

const rowOf = ({ file, caught, lived, unreached, takenOn }: Omit<Entry, 'survivors'>): string => {
  const all = caught + lived + unreached;
  const score = all === 0 ? 'nothing to change' : `${((100 * caught) / all).toFixed(1)} %`;
  return `| ${file} | ${caught} | ${lived} | ${unreached} | ${score} | ${takenOn} |`;
};

/** The entries of last time, read back from the page. */
const entriesIn = (text: string): ReadonlyMap<string, Entry> => {
  const rows = text.matchAll(/^\| ([\w-]+\/[\w-]+\.ts) \| (\d+) \| (\d+) \| (\d+) \| [^|]* \| ([\d-]+) \|$/gm);
  return new Map(
    [...rows].map(([, file = '', caught, lived, unreached, takenOn = '']) => [
      file,
      {
        file,
        caught: Number(caught),
        lived: Number(lived),
        unreached: Number(unreached),
        takenOn,
        survivors: text.split('\n').filter((line) => line.startsWith(`- ${file}:`)),
      },
    ]),
  );
};

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', '´').replaceAll('|', '∣').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

const originalOf = ({ source }: Mutated, { location: { start, end } }: Mutant): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  if (start.line === end.line) return (lines[0] ?? '').slice(start.column - 1, end.column - 1);
  return lines.join(' ').slice(start.column - 1);
};

const entryOf = (source: string, mutated: Mutated): Entry => {
  const count = (...statuses: readonly string[]) =>
    mutated.mutants.filter((mutant) => statuses.includes(mutant.status)).length;
  return {
    file: nameOf(source),
    caught: count('Killed', 'Timeout'),
    lived: count('Survived'),
    unreached: count('NoCoverage'),
    takenOn: new Date().toISOString().slice(0, 10),
    survivors: mutated.mutants
      .filter((mutant) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
      .map((mutant) => {
        const missed = mutant.status === 'NoCoverage' ? ' (no test comes there)' : '';
        const change = `\`${short(originalOf(mutated, mutant))}\` → \`${short(mutant.replacement ?? '')}\``;
        return `- ${nameOf(source)}:${mutant.location.start.line}: ${change}${missed}`;
      }),
  };
};

const sumOf = (entries: readonly Entry[], key: 'caught' | 'lived' | 'unreached'): number =>
  entries.reduce((sum, entry) => sum + entry[key], 0);

const section = (entries: readonly Entry[], missing: readonly string[]): string => {
  const last = entries.map((entry) => entry.takenOn).reduce((a, b) => (a > b ? a : b), '');
  const all = {
    file: '**all of these**',
    caught: sumOf(entries, 'caught'),
    lived: sumOf(entries, 'lived'),
    unreached: sumOf(entries, 'unreached'),
    takenOn: last,
  };
  return `${heading}

Written by \`npm run mutation\`. Each figure counts small changes to a file, made one at a time, each followed by the tests beside that file. Caught: a test
failed, or never ended.

| file | caught | lived | not reached | score | taken on |
|---|---|---|---|---|---|
${entries.map(rowOf).join('\n')}
${rowOf(all)}
${missing.length === 0 ? '' : `\nNot run yet: ${missing.join(', ')}.\n`}
Those that lived, to be read one by one. Each of 2026-11-22 was read, and none alters what a caller can see:

- a branch that only the types ask for, or that says what the next line would say;
- a list of nothing for which Stryker puts a list of one thing that nothing has;
- a word that nobody compares, because the answer is told from the others;
- \`<\` for \`<=\` where equals were dealt with before;
- a memory or a shortcut that only saves time: what a criterion reads, one that reads each fact once, a single order, an order left out beside itself.

${entries.flatMap((entry) => entry.survivors).join('\n')}
`;
};

const chosen = process.argv.slice(2);
const wanted = sources.filter((source) => chosen.length === 0 || chosen.some((name) => source.endsWith(name)));
for (const source of wanted) {
  const entry = entryOf(source, mutate(source));
  // Written after each file, so that a run cut short keeps what it found.
  const [before = '', old = ''] = readFileSync(page, 'utf8').split(`\n${heading}\n`);
  const known = new Map([...entriesIn(old), [entry.file, entry]]);
  const entries = sources.flatMap((one) => known.get(nameOf(one)) ?? []);
  const missing = sources.map(nameOf).filter((name) => !known.has(name));
  writeFileSync(page, `${before.trimEnd()}\n\n${section(entries, missing)}`);
}
console.log('wrote docs/performance.md');
