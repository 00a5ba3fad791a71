// Changes the duty engine in small ways, one at a time, and runs the tests beside it. A change that no test notices points to a
// missing test, or alters nothing a caller can see. Never part of `npm test`.
//
//   npm run mutation                 every file, then the section of docs/performance.md
//   npm run mutation -- calendar.ts  one file; the section is written once every file has a report
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'tests/artifacts/mutation');
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
const reportOf = (source: string): string =>
  join(reports, `${basename(dirname(source))}-${basename(source, '.ts')}.json`);

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'files' in value && typeof value.files === 'object';

const mutatedIn = (source: string): Mutated => {
  const read: unknown = JSON.parse(readFileSync(reportOf(source), 'utf8'));
  if (!isReport(read)) throw new Error(`${reportOf(source)} is no report.`);
  return read.files[source] ?? { source: '', mutants: [] };
};

/** Runs the tests against every change of one file. Throws when Stryker itself fails. */
const mutate = (source: string): void => {
  mkdirSync(reports, { recursive: true });
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
  renameSync(join(reports, 'last.json'), reportOf(source));
};

const count = (mutants: readonly Mutant[], ...statuses: readonly string[]): number =>
  mutants.filter((mutant) => statuses.includes(mutant.status)).length;

const score = (mutants: readonly Mutant[]): string => {
  const caught = count(mutants, 'Killed', 'Timeout');
  const all = caught + count(mutants, 'Survived', 'NoCoverage');
  return all === 0 ? '' : `${((100 * caught) / all).toFixed(1)} %`;
};

const row = (name: string, mutants: readonly Mutant[]): string =>
  `| ${name} | ${count(mutants, 'Killed', 'Timeout')} | ${count(mutants, 'Survived')} | ${count(mutants, 'NoCoverage')} | ${score(mutants)} |`;

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', '´').replaceAll('|', '∣').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

const originalOf = ({ source }: Mutated, { location: { start, end } }: Mutant): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  if (start.line === end.line) return (lines[0] ?? '').slice(start.column - 1, end.column - 1);
  return lines.join(' ').slice(start.column - 1);
};

const survivorsOf = (source: string, mutated: Mutated): readonly string[] =>
  mutated.mutants
    .filter((mutant) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
    .map((mutant) => {
      const where = `${basename(dirname(source))}/${basename(source)}:${mutant.location.start.line}`;
      const missed = mutant.status === 'NoCoverage' ? ' (no test comes there)' : '';
      return `- ${where}: \`${short(originalOf(mutated, mutant))}\` → \`${short(mutant.replacement ?? '')}\`${missed}`;
    });

const section = (): string => {
  const read = sources
    .map((source) => ({ source, mutated: mutatedIn(source) }))
    .filter(({ mutated }) => mutated.mutants.length > 0);
  const all = read.flatMap(({ mutated }) => mutated.mutants);
  return `${heading}

Written by \`npm run mutation\`. Each figure counts small changes to a file, made one at a time, each followed by the tests beside that
file. Caught: a test failed, or never ended. Taken on ${new Date().toISOString().slice(0, 10)}.

| file | caught | lived | not reached | score |
|---|---|---|---|---|
${read.map(({ source, mutated }) => row(source.replace('packages/domain/src/', ''), mutated.mutants)).join('\n')}
${row('**all**', all)}

Those that lived, to be read one by one. Most alter nothing a caller can see: a branch that only the types ask for, \`<\` for \`<=\` where both sides are then the
same, a memory that only saves time.

${read.flatMap(({ source, mutated }) => survivorsOf(source, mutated)).join('\n')}
`;
};

const chosen = process.argv.slice(2);
for (const source of sources) {
  if (chosen.length === 0 || chosen.some((name) => source.endsWith(name))) mutate(source);
}
const missing = sources.filter((source) => !existsSync(reportOf(source)));
if (missing.length > 0) {
  console.log(`No section written yet: no report of ${missing.map((source) => basename(source)).join(', ')}.`);
} else {
  const [before = ''] = readFileSync(page, 'utf8').split(`\n${heading}\n`);
  writeFileSync(page, `${before.trimEnd()}\n\n${section()}`);
  console.log('wrote docs/performance.md');
}
