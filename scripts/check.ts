// Everything that can be checked without a database or a browser: format, lint, types, the house's own rules, the
// files that are written from code. It runs every step even after one fails, and names the ones that did; rules of law whose day to
// be read again has come are listed.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

type Step = { readonly name: string; readonly holds: () => boolean | Promise<boolean> };

const runs = (program: string, args: readonly string[]): boolean =>
  spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

/** Every configuration is its own program: browser rooms see a DOM, pure rooms see neither DOM nor Node. */
const typeConfigs = globSync(['tsconfig.json', 'tsconfig.*.json', '{apps,packages}/*/tsconfig*.json'], { cwd: root })
  .filter((file) => file !== 'tsconfig.base.json')
  .sort();

/** Whether `docs/openapi.json` is what the server would generate now. */
const apiDescriptionIsCurrent = async (): Promise<boolean> => {
  const committed = join(root, 'docs/openapi.json');
  const { openApiText } = await import('../apps/server/src/openapi.ts');
  const same = existsSync(committed) && readFileSync(committed, 'utf8') === openApiText();
  if (!same) console.error('docs/openapi.json is not what the server would say now. Run: npm run openapi');
  return same;
};

/** Whether each file is what its command would write now. Names the ones that are not, and the command. */
const areCurrent = (files: readonly { readonly path: string; readonly text: string }[], command: string): boolean => {
  const stale = files.filter(({ path, text }) => {
    const committed = join(root, path);
    return !existsSync(committed) || readFileSync(committed, 'utf8') !== text;
  });
  for (const { path } of stale) console.error(`${path} is not what it would be now. Run: ${command}`);
  return stale.length === 0;
};

const schemasAreCurrent = async (): Promise<boolean> => {
  const { publishedSchemas } = await import('./schemas.ts');
  return areCurrent(publishedSchemas(), 'npm run schemas');
};

const lawPagesAreCurrent = async (): Promise<boolean> => {
  const { lawPages } = await import('./law-pages/index.ts');
  return areCurrent(lawPages(), 'npm run law-pages');
};

const examplesAreCurrent = async (): Promise<boolean> => {
  const { exampleAnswers } = await import('./examples.ts');
  return areCurrent(exampleAnswers(root), 'npm run examples');
};

/** Tells which rules have to be read again. It is no failure: the text may well still stand, and only a person can look. */
const sayRulesPastReview = async (): Promise<boolean> => {
  const { rulesPastReview } = await import('./law-pages/index.ts');
  const { civilDateOf } = await import('@holdfast/domain');
  const late = rulesPastReview(civilDateOf(new Date().toISOString().slice(0, 10)));
  for (const { id, citation } of late) console.log(`  read again since ${citation.reviewOn}: ${id}, ${citation.text}`);
  console.log(
    late.length === 0 ? '  no rule of law is past its day to be read again' : `  ${late.length} rules to read again`,
  );
  return true;
};

/** A step that cannot even run does not hold; the steps after it are still asked. */
const holds = async (step: Step): Promise<boolean> => {
  try {
    return await step.holds();
  } catch (error) {
    console.error(error);
    return false;
  }
};

const steps: readonly Step[] = [
  { name: 'format and lint', holds: () => runs('biome', ['ci', '--error-on-warnings']) },
  ...typeConfigs.map((config) => ({
    name: `types of ${config}`,
    holds: () => runs('tsc', ['--noEmit', '--project', config]),
  })),
  {
    name: 'house rules (imports, glossary, links, licences)',
    holds: () => runs('vitest', ['run', '--project', 'architecture']),
  },
  { name: 'API description', holds: apiDescriptionIsCurrent },
  { name: 'published schemas', holds: schemasAreCurrent },
  { name: 'pages of law', holds: lawPagesAreCurrent },
  { name: 'printed examples', holds: examplesAreCurrent },
  { name: 'law to read again (told, never failing)', holds: sayRulesPastReview },
];

const failed: string[] = [];
for (const step of steps) {
  const started = performance.now();
  const held = await holds(step);
  if (!held) failed.push(step.name);
  console.log(`${held ? 'ok    ' : 'FAILED'} ${step.name} (${Math.round(performance.now() - started)} ms)`);
}
if (failed.length > 0) console.error(`Did not hold: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
