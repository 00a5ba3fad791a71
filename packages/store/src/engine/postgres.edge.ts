/**
 * The life of one embedded PostgreSQL: made once, started, recovered after a crash, stopped cleanly. It listens on a
 * socket in its own folder and on no network, and its log holds no statement and no value of a row.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  access,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StoreFault } from '../issues.ts';
import type { Binaries } from './binaries.edge.ts';
import type { SystemUser } from './system-user.edge.ts';

const run = promisify(execFile);

/** The role initdb makes; nothing but start-up signs in as it. */
export const engineRole = 'holdfast_engine';

/** Recovery after a crash reads the whole write-ahead log since the last checkpoint; a slow disk may need long. */
const longestStart = 120_000;
const longestStop = 15_000;

/** Source: sun_path in Linux unix(7) holds 108 bytes; PostgreSQL's own name takes the last 15. */
const longestSocketFolder = 90;

export interface Engine {
  /** The folder of the socket, as PostgreSQL clients take it for `host`. */
  readonly socketFolder: string;
  /** Stops it and waits until every page is on disk. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: SystemUser | undefined;
  readonly password: string;
  /** Only a test that throws its database away may say no. */
  readonly durable: boolean;
}

/** Makes the cluster when there is none, then starts it. The caller holds the folder's lock. Throws coded `StoreFault`s. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const cluster = path.join(options.folder, 'postgres');
  await makeCluster({ ...options, cluster });
  await clearTheWay({ cluster, folder: options.folder });
  const socketFolder = await placeForSocket(options);
  const log = await open(path.join(options.folder, 'postgres.log'), 'w', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(options.binaries.postgres, ['-D', cluster, ...settings({ socketFolder, durable: options.durable })], {
      ...options.user,
      cwd: cluster,
      env: plainEnvironment,
      stdio: ['ignore', log.fd, log.fd],
    });
  } finally {
    await log.close();
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  ended.then(() => process.off('exit', endWithUs));
  await untilReady({ cluster, child });
  // The database must not keep a finished program alive: whoever opened the store closes it.
  child.unref();
  return {
    socketFolder,
    stop: async () => {
      await stop({ child, ended });
      if (!socketFolder.startsWith(options.folder)) await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function settings({ socketFolder, durable }: { socketFolder: string; durable: boolean }): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '80',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // Messages at `error` carry values of rows ("invalid input ..."), so only the server's own affairs are logged.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_connections: 'off',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function makeCluster({
  cluster,
  folder,
  binaries,
  user,
  password,
  durable,
}: EngineOptions & { cluster: string }): Promise<void> {
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() !== binaries.majorVersion) throw new StoreFault('engine-version-differs');
    return;
  }
  // Made beside and renamed: a first start that was cut short leaves nothing that looks like a cluster.
  const partial = path.join(folder, 'postgres.partial');
  const secret = path.join(folder, 'password.partial');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  await writeFile(secret, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) {
    await chown(partial, user.uid, user.gid);
    await chown(secret, user.uid, user.gid);
  }
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${partial}`,
        `--username=${engineRole}`,
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...user, cwd: partial, env: plainEnvironment },
    );
  } catch (cause) {
    throw new StoreFault('engine-failed', { cause });
  } finally {
    await rm(secret, { force: true });
  }
  await rename(partial, cluster);
}

/**
 * After a crash lock files stay. If the server they name still runs (only our own process was killed) it is stopped. Then
 * we wait until nobody works in the cluster: the server's children outlive it by a moment, and two generations on one set
 * of files would destroy them. Only then are the files removed: PostgreSQL itself would take a process that is dead but
 * not yet reaped, or a stranger with the same number, for a living server. We hold the folder's lock meanwhile.
 */
export async function clearTheWay({ cluster, folder }: { cluster: string; folder: string }): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  // Without /proc nobody can be seen at work, and PostgreSQL's own, more timid check has to do.
  if (
    text === undefined ||
    !(await access('/proc/self/cwd').then(
      () => true,
      () => false,
    ))
  )
    return;
  const pid = Number(text.split('\n')[0]);
  if (Number.isSafeInteger(pid) && pid > 1 && (await worksIn({ pid, cluster }))) process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < longestStop && (await workersIn(cluster)).length > 0; waited += 20) await pause(20);
  if ((await workersIn(cluster)).length > 0) throw new StoreFault('already-open');
  await rm(file, { force: true });
  await rm(path.join(folder, 'socket'), { recursive: true, force: true });
}

/** PostgreSQL's processes work in their data folder. */
async function workersIn(cluster: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const pids = names.map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 1 && pid !== process.pid);
  const answers = await Promise.all(pids.map(async (pid) => ((await worksIn({ pid, cluster })) ? [pid] : [])));
  return answers.flat();
}

async function worksIn({ pid, cluster }: { pid: number; cluster: string }): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch {
    return false;
  }
}

async function placeForSocket({ folder, user }: EngineOptions): Promise<string> {
  const inside = path.join(folder, 'socket');
  if (Buffer.byteLength(inside) > longestSocketFolder) {
    const short = await mkdtemp(path.join(tmpdir(), 'hf-'));
    if (user !== undefined) await chown(short, user.uid, user.gid);
    return short;
  }
  await mkdir(inside, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(inside, user.uid, user.gid);
  return inside;
}

async function untilReady({ cluster, child }: { cluster: string; child: ChildProcess }): Promise<void> {
  for (let waited = 0; waited < longestStart; waited += 5) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new StoreFault('engine-failed');
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    await pause(5);
  }
  child.kill('SIGINT');
  throw new StoreFault('engine-failed');
}

async function stop({ child, ended }: { child: ChildProcess; ended: Promise<void> }): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const late = new AbortController();
  const inTime = await Promise.race([
    ended.then(() => true),
    pause(longestStop, false, { signal: late.signal }).catch(() => false),
  ]);
  late.abort();
  if (inTime) return;
  child.kill('SIGQUIT');
  await ended;
}
