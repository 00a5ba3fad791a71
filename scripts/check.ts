// Everything that can be checked without a database or a browser: format, lint, types, the house's own rules, the
// committed API description. It runs every step even after one fails, and names the ones that did.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

const hasDescription = (loaded: unknown): loaded is { openApiDocument: () => unknown } =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'openApiDocument' in loaded &&
  typeof loaded.openApiDocument === 'function';

/** Whether `docs/openapi.json` is what the server would generate now. */
const apiDescriptionIsCurrent = async (): Promise<boolean> => {
  const generator = join(root, 'apps/server/src/openapi.ts');
  const committed = join(root, 'docs/openapi.json');
  const loaded: unknown = existsSync(generator) ? await import(pathToFileURL(generator).href) : undefined;
  if (!hasDescription(loaded)) {
    console.error('apps/server/src/openapi.ts must export openApiDocument().');
    return false;
  }
  const fresh: unknown = await loaded.openApiDocument();
  const kept: unknown = existsSync(committed) ? JSON.parse(readFileSync(committed, 'utf8')) : undefined;
  const same = JSON.stringify(kept) === JSON.stringify(fresh);
  if (!same) console.error('docs/openapi.json is out of date. Run: npm run openapi');
  return same;
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
];

const failed: string[] = [];
for (const step of steps) {
  const started = performance.now();
  const held = await step.holds();
  if (!held) failed.push(step.name);
  console.log(`${held ? 'ok    ' : 'FAILED'} ${step.name} (${Math.round(performance.now() - started)} ms)`);
}
if (failed.length > 0) console.error(`Did not hold: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
