/**
 * A place for large files in the browser's private file system, by synchronous handles: for a dedicated worker only. All lie
 * in one folder of their own, made when the first is; it refuses to touch anything outside it.
 */
import { plainBytes, randomBytes } from '@holdfast/crypto';
import { headLength } from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import type { SyncFile } from '../log/directory-place.ts';
import { type LogResult, refusedWith } from '../log/issues.ts';
import { type BlobPlace, type BlobReader, type BlobWriter, longestPart, partStart } from './blob-place.ts';

interface FileHandle {
  readonly createSyncAccessHandle: () => Promise<SyncFile>;
}

/** What is used of the FileSystemDirectoryHandle of the folder. */
export interface BlobFolder {
  readonly getFileHandle: (name: string, options: { readonly create: boolean }) => Promise<FileHandle>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly keys: () => AsyncIterable<string>;
}

/** What is used of the FileSystemDirectoryHandle it lies in. */
export interface BlobDirectory {
  readonly getDirectoryHandle: (name: string, options: { readonly create: boolean }) => Promise<BlobFolder>;
}

export interface DirectoryBlobsOptions {
  readonly directory: BlobDirectory;
  /** Seen by whoever looks at the phone's storage. */
  readonly folderName?: string;
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

/** The code for what the platform threw. */
function refusalFor(error: unknown): ReturnType<typeof refusedWith> {
  if (isNamed(error, 'NotFoundError')) return refusedWith('missing');
  if (isNamed(error, 'NoModificationAllowedError')) return refusedWith('in-use');
  return refusedWith(isNamed(error, 'QuotaExceededError') ? 'full' : 'not-written');
}

/** Writes all of it, or says why not; a full disk throws or writes less, by platform. */
async function writeAt(file: SyncFile, bytes: Uint8Array, at: number): Promise<LogResult<true>> {
  try {
    const owned = plainBytes(bytes);
    for (let done = 0; done < owned.length; ) {
      const count = file.write(owned.subarray(done), { at: at + done });
      if (count === 0) return refusedWith('full');
      done += count;
    }
    return ok(true);
  } catch (error) {
    return refusalFor(error);
  }
}

/** A place of files in one folder of `directory`. */
export function directoryBlobs(options: DirectoryBlobsOptions): BlobPlace {
  const { directory, folderName = 'data' } = options;
  const folder = (create: boolean): Promise<BlobFolder> => directory.getDirectoryHandle(folderName, { create });

  const isThere = async (name: string): Promise<boolean> => {
    try {
      await (await folder(false)).getFileHandle(name, { create: false });
      return true;
    } catch {
      return false;
    }
  };
  async function held(name: string, create: boolean): Promise<SyncFile> {
    const handle = await (await folder(create)).getFileHandle(name, { create });
    return handle.createSyncAccessHandle();
  }
  async function forget(name: string): Promise<LogResult<true>> {
    try {
      await (await folder(false)).removeEntry(name);
      return ok(true);
    } catch (error) {
      return isNamed(error, 'NotFoundError') ? ok(true) : refusalFor(error);
    }
  }

  function writerOf(name: string, file: SyncFile): BlobWriter {
    let at = 0;
    return {
      add: async (part) => {
        const written = await writeAt(file, part, at);
        if (written.ok) at += part.length;
        return written;
      },
      end: async () => {
        try {
          await file.flush();
          await file.close();
          return ok(true);
        } catch (error) {
          return refusalFor(error);
        }
      },
      drop: async () => {
        await file.close();
        await forget(name);
      },
    };
  }

  async function readerOf(file: SyncFile): Promise<BlobReader> {
    const length = await file.getSize();
    return {
      length,
      part: async (index) => {
        const from = partStart(index);
        const bytes = new Uint8Array(Math.max(0, Math.min(longestPart(index), length - from)));
        const count = bytes.length === 0 ? 0 : file.read(bytes, { at: from });
        return bytes.subarray(0, count);
      },
      close: async () => file.close(),
    };
  }

  return {
    names: async () => {
      const found: string[] = [];
      try {
        for await (const name of (await folder(false)).keys()) found.push(name);
      } catch (error) {
        if (!isNamed(error, 'NotFoundError')) throw error;
      }
      return found;
    },
    create: async (name) => {
      if (await isThere(name)) return refusedWith('not-written');
      try {
        return ok(writerOf(name, await held(name, true)));
      } catch (error) {
        return refusalFor(error);
      }
    },
    open: async (name) => {
      try {
        return ok(await readerOf(await held(name, false)));
      } catch (error) {
        return refusalFor(error);
      }
    },
    remove: async (name) => {
      try {
        const file = await held(name, false);
        const noise = randomBytes(Math.min(headLength, await file.getSize()));
        const written = await writeAt(file, noise, 0);
        await file.flush();
        await file.close();
        return written.ok ? forget(name) : written;
      } catch (error) {
        return isNamed(error, 'NotFoundError') ? ok(true) : refusalFor(error);
      }
    },
    close: async () => undefined,
  };
}
