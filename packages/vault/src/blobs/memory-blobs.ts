/**
 * A place for large files in memory, for tests and for trying out. It can be looked at and damaged from outside, which the
 * real ones cannot; it refuses what they refuse.
 */
import { randomBytes } from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { refusedWith } from '../log/issues.ts';
import type { BlobPlace } from './blob-place.ts';

export interface MemoryBlobs extends BlobPlace {
  /** The parts of every file, by name. A test may change them, as a fault would. */
  readonly files: Map<string, Uint8Array[]>;
  /** Bytes that still fit; `null` for no end. */
  readonly roomLeft: (bytes: number | null) => void;
  /** Part 0 of every removed file as it was left, in order. */
  readonly overwritten: readonly Uint8Array[];
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** A new empty place. */
export function memoryBlobs(): MemoryBlobs {
  const files = new Map<string, Uint8Array[]>();
  const overwritten: Uint8Array[] = [];
  let room: number | null = null;
  return {
    files,
    overwritten,
    roomLeft: (bytes) => {
      room = bytes;
    },
    names: async () => [...files.keys()],
    create: async (name) => {
      if (files.has(name)) return refusedWith('not-written');
      const parts: Uint8Array[] = [];
      files.set(name, parts);
      return ok({
        add: async (part) => {
          if (room !== null && part.length > room) {
            parts.push(part.slice(0, room));
            room = 0;
            return refusedWith('full');
          }
          if (room !== null) room -= part.length;
          parts.push(part.slice());
          return ok(true);
        },
        end: async () => ok(true),
        drop: async () => {
          files.delete(name);
        },
      });
    },
    open: async (name) => {
      const parts = files.get(name);
      if (parts === undefined) return refusedWith('missing');
      return ok({
        length: lengthOf(parts),
        part: async (index) => (parts[index] ?? new Uint8Array(0)).slice(),
        close: async () => undefined,
      });
    },
    remove: async (name) => {
      const [head] = files.get(name) ?? [];
      if (head !== undefined) {
        head.set(randomBytes(head.length));
        overwritten.push(head);
      }
      files.delete(name);
      return ok(true);
    },
    close: async () => undefined,
  };
}
