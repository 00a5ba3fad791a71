/**
 * The two web apps on disk: built when their sources changed, with the codes that open set-up sealed into the cover. Where the
 * workshop is absent, as in a release, the built apps must be there.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const checkout = path.resolve(import.meta.dirname, '..', '..', '..');
export const coverFolder = path.join(checkout, 'dist', 'survivor');
/** Beside what is served, never in it. */
const coverPrivateFolder = `${coverFolder}-private`;
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

/**
 * Seals set-up codes into the built cover. The demonstration's own code is sealed once a build; a real server's each time,
 * because they may have changed.
 */
export async function sealSetUpCodes({
  codes,
  kind,
}: {
  readonly codes: readonly string[];
  readonly kind: 'demonstration' | 'real';
}): Promise<void> {
  const sealed = path.join(coverFolder, 'a', 'k.bin');
  const note = path.join(coverPrivateFolder, 'codes-of');
  if (kind === 'demonstration' && existsSync(sealed) && (await readFile(note, 'utf8').catch(() => '')) === kind) return;
  const wrap = await functionIn(path.join(checkout, 'apps', 'survivor', 'wrap-code.ts'), 'wrapBundleKey');
  const bundleKey = new Uint8Array(await readFile(path.join(coverPrivateFolder, 'bundle.key')));
  const bytes = await wrap({ codes, bundleKey });
  if (!(bytes instanceof Uint8Array)) throw new Error('the set-up codes were not sealed');
  await writeFile(sealed, bytes);
  await writeFile(note, kind);
}

/** Seals a directory of help near her into the built cover; an empty one where there is no file. Does nothing where the same lies there. */
export async function sealHelpNear(
  help: { readonly text: string; readonly confidential?: readonly string[] } | null,
): Promise<void> {
  const seal = await functionIn(path.join(checkout, 'apps', 'survivor', 'seal-help.ts'), 'sealHelp');
  await seal({ outDir: coverFolder, privateDir: coverPrivateFolder, help });
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
