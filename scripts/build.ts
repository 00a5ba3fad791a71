// Builds the two web apps into `dist/`, once per state of their sources. It refuses to guess: what is built is keyed by
// a hash of every source file that could reach the page, so a stale page is never served.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export type WebApp = 'survivor' | 'workspace';
export const webApps: readonly WebApp[] = ['survivor', 'workspace'];

const builtFrom = (app: WebApp): string[] => [
  `apps/${app}/**/*`,
  'packages/{domain,law,crypto,wire,vault,evidence,ui}/**/*',
  'package-lock.json',
  'scripts/build.ts',
];

/** The hash of all that goes into one app. Tests and prose do not count: they cannot reach the page. */
const sourceHash = (app: WebApp): string => {
  const hash = createHash('sha256');
  const files = globSync(builtFrom(app), {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'node_modules',
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.tsx?$|\.md$/.test(file))
    .sort();
  for (const file of files) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

export const builtFolder = (app: WebApp): string => join(root, 'dist', app);

type Builder = { build(options: { outDir: string }): Promise<void> };

const isBuilder = (loaded: unknown): loaded is Builder =>
  typeof loaded === 'object' && loaded !== null && 'build' in loaded && typeof loaded.build === 'function';

/**
 * Builds one app unless its sources are as they were. Answers whether it built. Throws when the app has no builder or
 * the build fails; then the old build is gone too.
 */
export const buildApp = async (app: WebApp): Promise<boolean> => {
  const outDir = builtFolder(app);
  const stamp = join(root, 'dist', `${app}.sha256`);
  const hash = sourceHash(app);
  if (existsSync(outDir) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(stamp, { force: true });
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const loaded: unknown = await import(pathToFileURL(join(root, 'apps', app, 'build.ts')).href);
  if (!isBuilder(loaded)) throw new Error(`apps/${app}/build.ts must export build({ outDir }).`);
  await loaded.build({ outDir });
  writeFileSync(stamp, hash);
  return true;
};

/** Builds whatever is stale; calls `say` once per app. */
export const buildApps = async (say: (line: string) => void): Promise<void> => {
  for (const app of webApps) {
    const built = await buildApp(app);
    say(`${app}: ${built ? 'built' : 'unchanged'}`);
  }
};

if (import.meta.main) await buildApps((line) => console.log(line));
