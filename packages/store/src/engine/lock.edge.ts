/**
 * One Holdfast to a data folder. The lock is a listening socket, which the kernel releases when its process dies however
 * it dies: no stale lock is left to be explained or deleted. It refuses to wait.
 */
import { rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform } from 'node:os';
import path from 'node:path';
import { StoreFault } from '../issues.ts';

export interface FolderLock {
  release(): Promise<void>;
}

/** Holds `folder`, which must exist. Throws `already-open` when a living process holds it, under whatever path. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const { dev, ino } = await stat(folder);
  // Linux has names without files for sockets; they vanish with their owner. Device and inode name the folder itself,
  // so that a link to it meets the same lock.
  const name = platform() === 'linux' ? `\0holdfast-store-${dev}-${ino}` : path.join(folder, 'lock.sock');
  try {
    return await listening(name);
  } catch (cause) {
    if (name.startsWith('\0') || (await answers(name))) throw new StoreFault('already-open', { cause });
    await rm(name, { force: true });
    return await listening(name);
  }
}

function listening(name: string): Promise<FolderLock> {
  return new Promise((resolve, reject) => {
    const server: Server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ path: name }, () => {
      server.unref();
      resolve({ release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
