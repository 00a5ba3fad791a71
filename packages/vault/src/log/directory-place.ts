/**
 * A place in the browser's private file system, by synchronous handles: for a dedicated worker only. It refuses to touch
 * anything but its three files, whose names say nothing.
 */
import { ok } from '@holdfast/domain';
import { type LogResult, refusedWith } from './issues.ts';
import type { LogPlace, LogStorage } from './log-storage.ts';

/** What is used of a FileSystemSyncAccessHandle. Early Safari answers promises where the standard has values. */
export interface SyncFile {
  readonly read: (into: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly truncate: (length: number) => void | Promise<void>;
  readonly getSize: () => number | Promise<number>;
  readonly flush: () => void | Promise<void>;
  readonly close: () => void | Promise<void>;
}

/** What is used of a FileSystemDirectoryHandle inside a dedicated worker. */
export interface SyncDirectory {
  readonly getFileHandle: (
    name: string,
    options: { readonly create: true },
  ) => Promise<{ readonly createSyncAccessHandle: () => Promise<SyncFile> }>;
}

export interface DirectoryPlaceOptions {
  readonly directory: SyncDirectory;
  /** File names, seen by whoever looks at the phone's storage. */
  readonly logName?: string;
  readonly headerName?: string;
  readonly summaryName?: string;
}

async function readWhole(file: SyncFile): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.getSize());
  let at = 0;
  while (at < bytes.length) {
    const count = file.read(bytes.subarray(at), { at });
    if (count === 0) break;
    at += count;
  }
  return bytes.subarray(0, at);
}

/** Writes all of it or says `not-written`; a full disk throws or writes less, by platform. */
async function writeWhole(file: SyncFile, bytes: Uint8Array, from: number): Promise<LogResult<true>> {
  try {
    const owned = Uint8Array.from(bytes);
    let done = 0;
    while (done < owned.length) {
      const count = file.write(owned.subarray(done), { at: from + done });
      if (count === 0) return refusedWith('not-written');
      done += count;
    }
    await file.flush();
    return ok(true);
  } catch {
    return refusedWith('not-written');
  }
}

async function replaceWhole(file: SyncFile, bytes: Uint8Array): Promise<LogResult<true>> {
  const written = await writeWhole(file, bytes, 0);
  return written.ok ? truncateTo(file, bytes.length) : written;
}

async function truncateTo(file: SyncFile, length: number): Promise<LogResult<true>> {
  try {
    if (length < (await file.getSize())) await file.truncate(length);
    await file.flush();
    return ok(true);
  } catch {
    return refusedWith('not-written');
  }
}

function isHeldElsewhere(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}

/** A place of three files in `directory`. Handles exclude each other across tabs, so one writer is the platform's promise. */
export function directoryPlace(options: DirectoryPlaceOptions): LogPlace {
  const { directory, logName = 'history.dat', headerName = 'settings.dat', summaryName = 'recent.dat' } = options;
  const handleFor = async (name: string): Promise<SyncFile> => {
    const file = await directory.getFileHandle(name, { create: true });
    return file.createSyncAccessHandle();
  };

  async function opened([log, header, summary]: readonly [SyncFile, SyncFile, SyncFile]): Promise<LogStorage> {
    let size = await log.getSize();
    let isOpen = true;
    return {
      readAll: () => readWhole(log),
      append: async (bytes) => {
        const written = await writeWhole(log, bytes, size);
        size = await log.getSize();
        return written;
      },
      truncate: async (length) => {
        const cut = await truncateTo(log, length);
        size = await log.getSize();
        return cut;
      },
      readHeader: async () => ((await header.getSize()) === 0 ? null : readWhole(header)),
      writeHeader: (bytes) => replaceWhole(header, bytes),
      readSummary: async () => ((await summary.getSize()) === 0 ? null : readWhole(summary)),
      writeSummary: (bytes) => (bytes === null ? truncateTo(summary, 0) : replaceWhole(summary, bytes)),
      close: async () => {
        if (!isOpen) return;
        isOpen = false;
        await log.close();
        await header.close();
        await summary.close();
      },
    };
  }

  return {
    open: async () => {
      const held: SyncFile[] = [];
      const hold = async (name: string): Promise<SyncFile> => {
        const file = await handleFor(name);
        held.push(file);
        return file;
      };
      try {
        return ok(await opened([await hold(logName), await hold(headerName), await hold(summaryName)]));
      } catch (error) {
        for (const file of held) await file.close();
        return refusedWith(isHeldElsewhere(error) ? 'in-use' : 'not-written');
      }
    },
  };
}
