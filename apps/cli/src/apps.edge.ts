/**
 * The two web apps on disk: built when their sources changed, with the codes that open set-up sealed into the cover. Where the
 * workshop is absent, as in a release, the built apps must be there.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const checkout = path.resolve(import.meta.dirname, '..', '..', '..');
export const coverFolder = path.join(checkout, 'dist', 'survivor');
export const workspaceFolder = path.join(checkout, 'dist', 'workspace');

/** Builds what is stale. `say` hears of each app that is built anew. Throws when a build fails. */
export async function builtApps(say: (line: string) => void): Promise<void> {
  const workshop = path.join(checkout, 'scripts', 'build.ts');
  if (!existsSync(workshop)) return;
  const build = await functionIn(workshop, 'buildApps');
  await build((line: string) => {
    if (line.endsWith('built')) say(line);
  });
}

/** Seals set-up codes into the built cover. Left alone when they were sealed before, unless `again`. */
export async function sealSetUpCodes({
  codes,
  again,
}: {
  readonly codes: readonly string[];
  readonly again: boolean;
}): Promise<void> {
  if (!again && existsSync(path.join(coverFolder, 'a', 'k.bin'))) return;
  const writeCodes = await functionIn(path.join(checkout, 'apps', 'survivor', 'build.ts'), 'writeCodes');
  await writeCodes({ outDir: coverFolder, codes });
}

// Loaded only when needed: the bundler behind it takes longer to load than the server to start.
async function functionIn(file: string, name: string): Promise<(given: unknown) => Promise<unknown>> {
  const loaded: unknown = await import(pathToFileURL(file).href);
  const found: unknown =
    typeof loaded === 'object' && loaded !== null
      ? Object.entries(loaded).find(([key]) => key === name)?.[1]
      : undefined;
  if (typeof found !== 'function') throw new Error(`${path.basename(file)} has no ${name}`);
  return async (given) => await found(given);
}
