// Finds a Chromium that really starts, and launches it the way every journey does. It never falls silent: no browser
// is an error with a remedy, and the browser found says its own name and version.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core';

export type FoundChromium = {
  readonly executablePath: string;
  readonly from: 'HOLDFAST_CHROMIUM' | 'system' | 'installed from Debian' | '@sparticuz/chromium';
  readonly version: string;
  readonly args: readonly string[];
};

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

// A browser that talks to its maker would make the journeys depend on the network, and leave traffic that is not ours.
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Playwright switches the back-forward cache off; exit tests would then pass because nothing can be gone back to.
const keptDefaults = ['--disable-back-forward-cache'];

const isRoot = (): boolean => process.getuid?.() === 0;

/** What the program answers to `--version`; undefined when it is absent or does not start. */
const versionOf = (executablePath: string): string | undefined => {
  if (!existsSync(executablePath)) return undefined;
  try {
    const words = execFileSync(executablePath, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return words.trim();
  } catch {
    return undefined;
  }
};

const installFromDebian = (): void => {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  } catch {
    console.error('Debian would not give a chromium package; trying the npm package instead.');
  }
};

// The package's own flags switch web security and site isolation off, which are what the journeys test. Its build has no
// sandbox beside it, so that one flag is needed for every user.
const fromPackage = async (): Promise<FoundChromium | undefined> => {
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const version = versionOf(executablePath);
  return version === undefined
    ? undefined
    : { executablePath, from: '@sparticuz/chromium', version, args: ['--no-sandbox'] };
};

/**
 * The browser the journeys run in: the one named by HOLDFAST_CHROMIUM, the system's, Debian's (installed when `install`
 * is set and we are root), or the npm package. Throws with a remedy when none of them starts.
 */
export const findChromium = async ({ install = false }: { install?: boolean } = {}): Promise<FoundChromium> => {
  const named = process.env['HOLDFAST_CHROMIUM'];
  if (named !== undefined) {
    const version = versionOf(named);
    if (version === undefined) throw new Error(`HOLDFAST_CHROMIUM names ${named}, which does not start.`);
    return { executablePath: named, from: 'HOLDFAST_CHROMIUM', version, args: [] };
  }
  for (const from of install ? (['system', 'installed from Debian'] as const) : (['system'] as const)) {
    if (from === 'installed from Debian') installFromDebian();
    for (const executablePath of systemPaths) {
      const version = versionOf(executablePath);
      if (version !== undefined) return { executablePath, from, version, args: [] };
    }
  }
  const packaged = await fromPackage();
  if (packaged !== undefined) return packaged;
  throw new Error(
    'No Chromium starts here. Install one (Debian: apt-get install chromium) or set HOLDFAST_CHROMIUM to its path.',
  );
};

/** One line that says which browser this is. */
export const describeChromium = (found: FoundChromium): string =>
  `${found.version}, ${found.from} (${found.executablePath})`;

const optionsFor = (found: FoundChromium, more: readonly string[]): LaunchOptions => ({
  executablePath: found.executablePath,
  headless: true,
  args: [...quietFlags, ...(isRoot() ? ['--no-sandbox'] : []), ...found.args, ...more],
  ignoreDefaultArgs: [...keptDefaults],
});

/** A browser whose contexts leave nothing on disk. The caller closes it. */
export const launch = async ({ args = [] }: { args?: readonly string[] } = {}): Promise<Browser> =>
  chromium.launch(optionsFor(await findChromium(), args));

/**
 * A browser with a profile folder of its own, so that what it left on disk can be searched after it is closed.
 * The caller makes the folder, closes the context and removes the folder.
 */
export const launchWithProfile = async ({
  profileFolder,
  context = {},
  args = [],
}: {
  profileFolder: string;
  context?: BrowserContextOptions;
  args?: readonly string[];
}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profileFolder, { ...optionsFor(await findChromium(), args), ...context });
