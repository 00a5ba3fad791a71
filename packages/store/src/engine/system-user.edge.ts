/**
 * The user that PostgreSQL runs as. An ordinary user runs it themselves; root, whom PostgreSQL refuses, lends it to a
 * system user of its own. It never gives that user a shell, a home or a password.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { StoreFault } from '../issues.ts';

const run = promisify(execFile);

/** The name of the system user made when root starts the store. */
export const systemUserName = 'holdfast';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Whether this process is root's. Never on systems that have no root. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user to run PostgreSQL as: absent when this process is an ordinary user's, which runs it itself.
 * Makes the system user when root has none yet; throws `no-system-user` when it cannot be made.
 */
export async function systemUser(): Promise<SystemUser | undefined> {
  if (!runsAsRoot()) return undefined;
  const known = await lookUp();
  if (known !== undefined) return known;
  let cause: unknown;
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      systemUserName,
    ]);
  } catch (problem) {
    // Two first starts may race to make the user; what counts is whether it is there now.
    cause = problem;
  }
  const made = await lookUp();
  if (made === undefined) throw new StoreFault('no-system-user', { cause });
  return made;
}

/** Whether `user` can reach and list `folder`. The kernel is asked, so that access lists and mounts count too. */
export async function mayEnter({ user, folder }: { user: SystemUser; folder: string }): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'test -x "$1" && test -r "$1"', 'sh', folder], { ...user, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/** Whether `user` could reach a folder to be made at `folder`: its nearest existing parent decides. */
export async function mayReach({ user, folder }: { user: SystemUser; folder: string }): Promise<boolean> {
  try {
    await run(
      '/bin/sh',
      [
        '-c',
        'at="$1"; while ! test -e "$at"; do test "$at" = / && exit 1; up=$(dirname "$at"); test -x "$up" || test ! -e "$up" || exit 1; at="$up"; done; test -x "$at"',
        'sh',
        path.resolve(folder),
      ],
      { ...user, cwd: '/' },
    );
    return true;
  } catch {
    return false;
  }
}

async function lookUp(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', systemUserName]), run('id', ['-g', systemUserName])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
