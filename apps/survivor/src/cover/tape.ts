/**
 * The keys typed since the last clear, one byte each, so that they can be emptied; it refuses to hold text.
 */
import type { Key } from './calculator.ts';

const most = 64;
const bytes: Readonly<Partial<Record<Key, number>>> = {
  plus: 0x2b,
  minus: 0x2d,
  times: 0x2a,
  divide: 0x2f,
  percent: 0x25,
  point: 0x2e,
  sign: 0x6e,
};

export type Tape = {
  /** Notes one key: `clear` empties, `back` takes one off, memory keys and `equals` are not noted. */
  readonly note: (key: Key) => void;
  /** The bytes so far, as a copy the caller owns and must empty. */
  readonly peek: () => Uint8Array<ArrayBuffer>;
  /** The same, and the tape itself is emptied. */
  readonly take: () => Uint8Array<ArrayBuffer>;
};

/** A tape of at most 64 keys. What is typed past that is dropped, and the tape then never matches anything. */
export function createTape(): Tape {
  const held = new Uint8Array(most);
  let length = 0;
  const empty = () => {
    held.fill(0);
    length = 0;
  };
  return {
    note(key) {
      if (key === 'clear') return empty();
      if (key === 'back') {
        if (length > 0) held[--length] = 0;
        return;
      }
      const byte = byteOf(key);
      if (byte !== null && length < most) held[length++] = byte;
    },
    peek: () => held.slice(0, length),
    take() {
      const copy = held.slice(0, length);
      empty();
      return copy;
    },
  };
}

/** The byte one key stands for; `null` for keys that are not part of a sum. */
export function byteOf(key: Key): number | null {
  return /^[0-9]$/.test(key) ? key.charCodeAt(0) : (bytes[key] ?? null);
}
