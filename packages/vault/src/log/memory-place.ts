/**
 * A place in memory, for tests and for trying out. It refuses a second opener like the real ones, and can be looked at
 * and damaged from outside, which the real ones cannot.
 */
import { ok } from '@holdfast/domain';
import { refusedWith } from './issues.ts';
import type { LogPlace, LogStorage } from './log-storage.ts';

interface MemoryBytes {
  readonly log: Uint8Array;
  readonly header: Uint8Array | null;
  readonly summary: Uint8Array | null;
}

export interface MemoryPlace extends LogPlace {
  /** What rests there now. */
  readonly bytes: () => MemoryBytes;
  /** Puts other bytes there, as a fault would. */
  readonly put: (bytes: Partial<MemoryBytes>) => void;
  /** From the next append on, store only so many bytes of it and refuse, as a full disk would. `null` ends that. */
  readonly failAfter: (length: number | null) => void;
}

interface Growing {
  readonly bytes: () => Uint8Array;
  readonly add: (bytes: Uint8Array) => void;
  readonly cut: (length: number) => void;
  readonly put: (bytes: Uint8Array) => void;
}

/** Bytes that grow at the end. The room behind them doubles: copying all of them at each append would cost their square. */
function growing(): Growing {
  let room = new Uint8Array(1024);
  let length = 0;
  return {
    bytes: () => room.slice(0, length),
    add: (bytes) => {
      if (length + bytes.length > room.length) {
        const wider = new Uint8Array(Math.max(room.length * 2, length + bytes.length));
        wider.set(room.subarray(0, length));
        room = wider;
      }
      room.set(bytes, length);
      length += bytes.length;
    },
    cut: (wanted) => {
      length = Math.min(length, wanted);
    },
    put: (bytes) => {
      room = bytes.slice();
      length = bytes.length;
    },
  };
}

/** A new empty place. */
export function memoryPlace(): MemoryPlace {
  const log = growing();
  let header: Uint8Array | null = null;
  let summary: Uint8Array | null = null;
  let isHeld = false;
  let roomLeft: number | null = null;

  const opened = (): LogStorage => {
    let isOpen = true;
    const held = (): void => {
      if (!isOpen) throw new Error('this storage was closed');
    };
    return {
      readAll: async () => {
        held();
        return log.bytes();
      },
      append: async (bytes) => {
        held();
        const fits = roomLeft === null || bytes.length <= roomLeft;
        log.add(fits ? bytes : bytes.subarray(0, roomLeft ?? 0));
        return fits ? ok(true) : refusedWith('not-written');
      },
      truncate: async (length) => {
        held();
        log.cut(length);
        return ok(true);
      },
      readHeader: async () => {
        held();
        return header === null ? null : header.slice();
      },
      writeHeader: async (bytes) => {
        held();
        header = bytes.slice();
        return ok(true);
      },
      readSummary: async () => {
        held();
        return summary === null ? null : summary.slice();
      },
      writeSummary: async (bytes) => {
        held();
        summary = bytes === null ? null : bytes.slice();
        return ok(true);
      },
      close: async () => {
        if (isOpen) isHeld = false;
        isOpen = false;
      },
    };
  };

  return {
    open: async () => {
      if (isHeld) return refusedWith('in-use');
      isHeld = true;
      return ok(opened());
    },
    bytes: () => ({ log: log.bytes(), header: header === null ? null : header.slice(), summary }),
    put: (bytes) => {
      if (bytes.log !== undefined) log.put(bytes.log);
      if (bytes.header !== undefined) header = bytes.header;
      if (bytes.summary !== undefined) summary = bytes.summary;
    },
    failAfter: (length) => {
      roomLeft = length;
    },
  };
}
