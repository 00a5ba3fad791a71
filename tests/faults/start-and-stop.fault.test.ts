/**
 * Attacks the promises of starting and stopping: one Holdfast to a folder, a clean end on SIGTERM, a start by root and by an
 * ordinary user, a checkout hidden from other users, a folder that is somebody else's, a first start cut short.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { randomBytes } from '@holdfast/crypto';
import { defaultDataFolder, eraseStore, openStore, StoreFault } from '@holdfast/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Program, startProgram } from './program.ts';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../..', import.meta.url));
const isRoot = process.getuid?.() === 0;
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  await work.then(
    () => 'opened',
    (problem) => (problem instanceof StoreFault ? problem.code : String(problem)),
  );

describe('starting and stopping', () => {
  let place: string;
  let programs: Program[];
  beforeEach(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'hf-start-'));
    await chmod(place, 0o755);
    programs = [];
  });
  afterEach(async () => {
    for (const { child, killGroup, ended } of programs) {
      if (child.exitCode === null && child.signalCode === null) killGroup();
      await ended;
    }
    await pause(200);
    await rm(place, { recursive: true, force: true });
  });
  const start = (options: Parameters<typeof startProgram>[0]): Program => {
    const program = startProgram(options);
    programs.push(program);
    return program;
  };

  test('a second start on one folder is refused, by a link to it too, and does not disturb the first', async () => {
    const folder = path.join(place, 'data');
    const first = start({ args: [folder, 'first'] });
    await first.says('ack ');
    const second = start({ args: [folder, 'second'] });
    expect(await second.says('fault')).toBe('fault already-open');
    expect(await second.ended).toBe(3);
    await symlink(folder, path.join(place, 'link'));
    expect(await codeOf(openStore({ dataFolder: path.join(place, 'link'), randomBytes }))).toBe('already-open');
    const before = first.lines.length;
    await pause(200);
    expect(first.lines.length).toBeGreaterThan(before);
  });

  test('of two first starts at once one opens and the other is refused', async () => {
    const folder = path.join(place, 'data');
    const outcomes = await Promise.all(
      [0, 1].map(async () => {
        const program = start({ args: [folder, 'race'] });
        return await Promise.race(
          [program.says('open'), program.says('fault')].map(
            async (each) => await each.catch(async () => await new Promise<string>(() => undefined)),
          ),
        );
      }),
    );
    expect(outcomes.sort()).toEqual(['fault already-open', 'open']);
  });

  test('SIGTERM during writes ends cleanly, and the next start has nothing to recover', async () => {
    const folder = path.join(place, 'data');
    const program = start({ args: [folder, 'term'] });
    await program.says('ack ');
    await pause(100);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.lines).toContain('closed');
    const left = await stat(path.join(folder, 'postgres', 'postmaster.pid')).catch(() => undefined);
    expect(left).toBeUndefined();
    const store = await openStore({ dataFolder: folder, randomBytes });
    await store.close();
    const log = await readFile(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('was shut down at');
    expect(log).not.toContain('recovery');
  });

  test('a first start cut short anywhere leaves nothing that stops the next', async () => {
    const folder = path.join(place, 'data');
    for (const milliseconds of [120, 250, 400, 600, 800, 1000]) {
      const program = start({ args: [folder, `cut-${milliseconds}`] });
      await pause(milliseconds);
      program.killGroup();
      await program.ended;
    }
    const store = await openStore({ dataFolder: folder, randomBytes });
    await store.close();
  });

  test('a folder in use is not emptied; one whose program was killed is, though its database lives on', async () => {
    const folder = path.join(place, 'data');
    const program = start({ args: [folder, 'erase'] });
    await program.says('ack ');
    expect(await codeOf(eraseStore(folder))).toBe('already-open');
    program.child.kill('SIGKILL');
    await program.ended;
    await eraseStore(folder);
    expect(await readdir(folder)).toEqual([]);
    const store = await openStore({ dataFolder: folder, randomBytes });
    expect(store.migrated.length).toBeGreaterThan(0);
    await store.close();
    await writeFile(path.join(place, 'letter.txt'), 'dear');
    expect(await codeOf(eraseStore(place))).toBe('data-folder-foreign');
  });

  test('closing twice is closing once, and the folder can be opened again', async () => {
    const folder = path.join(place, 'data');
    const store = await openStore({ dataFolder: folder, randomBytes });
    await Promise.all([store.close(), store.close()]);
    expect(store.migrated.length).toBeGreaterThan(0);
    const again = await openStore({ dataFolder: folder, randomBytes });
    expect(again.migrated).toEqual([]);
    await again.close();
  });

  test('passwords are in one file that only its owner can read, and stay the same', async () => {
    const folder = path.join(place, 'data');
    const file = path.join(folder, 'credentials.json');
    await (await openStore({ dataFolder: folder, randomBytes })).close();
    const first = await readFile(file, 'utf8');
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
    await (await openStore({ dataFolder: folder, randomBytes })).close();
    expect(await readFile(file, 'utf8')).toBe(first);
  });

  test('no network port is opened and writes wait for the disk', async () => {
    const store = await openStore({ dataFolder: path.join(place, 'data'), randomBytes });
    const { rows } = await store.signInPool.query(`
      select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as waits, current_setting('full_page_writes') as pages`);
    await store.close();
    expect(rows).toEqual([{ addresses: '', fsync: 'on', waits: 'on', pages: 'on' }]);
  });

  test('a folder with a long path works', async () => {
    const folder = path.join(place, 'a-rather-long-name-for-a-folder'.repeat(4), 'data');
    const store = await openStore({ dataFolder: folder, randomBytes });
    await store.close();
  });

  test('a folder that holds something else is refused and left as it was', async () => {
    const folder = path.join(place, 'letters');
    await mkdir(folder, { mode: 0o755 });
    await writeFile(path.join(folder, 'letter.txt'), 'dear');
    expect(await codeOf(openStore({ dataFolder: folder, randomBytes }))).toBe('data-folder-foreign');
    expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('755');
  });

  test('a cluster of another major version is refused', async () => {
    const folder = path.join(place, 'data');
    await (await openStore({ dataFolder: folder, randomBytes })).close();
    await writeFile(path.join(folder, 'postgres', 'PG_VERSION'), '9\n');
    expect(await codeOf(openStore({ dataFolder: folder, randomBytes }))).toBe('engine-version-differs');
  });

  test('a database that does not answer is refused in so many words', async () => {
    const open = openStore({
      dataFolder: path.join(place, 'data'),
      databaseUrl: 'postgresql://owner@127.0.0.1:9/none',
      randomBytes,
    });
    expect(await codeOf(open)).toBe('database-unreachable');
  });

  // The following need root, who alone can become someone else. As an ordinary user the tests above are the other half.
  describe('as root', () => {
    beforeEach((context) => context.skip(!isRoot, 'only root can become someone else'));

    test('the database runs as a system user without a shell, in a folder only it can read', async () => {
      const folder = path.join(place, 'data');
      const program = start({ args: [folder, 'root'] });
      await program.says('open');
      const pid = (await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0] ?? '';
      const { stdout: user } = await run('ps', ['-o', 'user=', '-p', pid]);
      expect(user.trim()).toBe('holdfast');
      expect((await run('getent', ['passwd', 'holdfast'])).stdout).toMatch(/nologin$/m);
      expect(((await stat(path.join(folder, 'postgres'))).mode & 0o777).toString(8)).toBe('700');
    });

    test('a data folder that the system user cannot reach is refused in so many words', async () => {
      const hidden = path.join(place, 'hidden');
      await mkdir(hidden, { mode: 0o700 });
      expect(await codeOf(openStore({ dataFolder: path.join(hidden, 'data'), randomBytes }))).toBe(
        'data-folder-hidden',
      );
    });

    test('a checkout in a hidden folder starts: binaries and data go to a state folder', async () => {
      const hidden = path.join(place, 'hidden');
      await mkdir(hidden, { mode: 0o700 });
      const copy = await copyOfCheckout(path.join(hidden, 'checkout'));
      const folder = await defaultDataFolder(copy);
      expect(folder).toMatch(/^\/var\/lib\/holdfast\/[0-9a-f]{16}$/);
      expect(await defaultDataFolder(path.join(place, 'open', 'checkout'))).toBe(
        path.join(place, 'open', 'checkout', '.holdfast', 'data'),
      );
      try {
        const program = start({ script: path.join(copy, 'tests/faults/writing-program.ts'), args: [folder, 'hidden'] });
        await program.says('ack ');
        program.child.kill('SIGTERM');
        expect(await program.ended).toBe(0);
        expect((await run('ls', [folder])).stdout).toContain('engine-');
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });

    test('an ordinary user starts it as themselves, in a folder of their own', async () => {
      const { stdout: uid } = await run('id', ['-u', 'nobody']);
      const user = { uid: Number(uid), gid: Number((await run('id', ['-g', 'nobody'])).stdout) };
      const folder = path.join(place, 'theirs');
      await mkdir(folder, { mode: 0o755 });
      await chown(folder, user.uid, user.gid);
      // A copy of checkout and runtime: this one may itself lie where nobody else can enter.
      const copy = await copyOfCheckout(path.join(place, 'checkout'));
      const runtime = path.join(place, 'node');
      await cp(process.execPath, runtime);
      const theirs = { script: path.join(copy, 'tests/faults/writing-program.ts'), runtime, user };
      const program = start({ ...theirs, args: [path.join(folder, 'data'), 'nobody'] });
      await program.says('ack ');
      const owner = await stat(path.join(folder, 'data', 'postgres'));
      expect(owner.uid).toBe(user.uid);
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      const elsewhere = start({ ...theirs, args: [path.join(place, 'not-theirs', 'data'), 'nobody'] });
      expect(await elsewhere.says('fault')).toBe('fault data-folder-unusable');
    });
  });
});

/** The rooms the program needs and the packages they load, as a fresh clone would have them in that place. */
async function copyOfCheckout(to: string): Promise<string> {
  await mkdir(path.join(to, 'node_modules', '@holdfast'), { recursive: true });
  const asked: string[] = [];
  for (const room of ['domain', 'wire', 'crypto', 'store']) {
    await cp(path.join(checkout, 'packages', room), path.join(to, 'packages', room), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    });
    await symlink(path.join('..', '..', 'packages', room), path.join(to, 'node_modules', '@holdfast', room));
    asked.push(...(await namesAskedBy(path.join(checkout, 'packages', room))));
  }
  await cp(path.join(checkout, 'tests/faults'), path.join(to, 'tests/faults'), { recursive: true });
  await cp(path.join(checkout, 'package.json'), path.join(to, 'package.json'));
  const copied = new Set<string>();
  for (let name = asked.pop(); name !== undefined; name = asked.pop()) {
    const from = path.join(checkout, 'node_modules', name);
    // A room is linked above; binaries of other machines are not installed.
    if (copied.has(name) || name.startsWith('@holdfast/') || !existsSync(from)) continue;
    copied.add(name);
    await cp(from, path.join(to, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    asked.push(...(await namesAskedBy(from)));
  }
  return to;
}

/** What a package says it needs, all of it that an installation would bring. */
async function namesAskedBy(folder: string): Promise<string[]> {
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
}
