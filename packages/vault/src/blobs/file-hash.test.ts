import { sha256 } from '@holdfast/crypto';
import { expect, test } from 'vitest';
import { mostHeld, startFileHash } from './file-hash.ts';

const lengths = [0, 1, 1_048_576, mostHeld - 1, mostHeld, mostHeld + 1, mostHeld + 2_000_000];
const expectations = [undefined, 'right', 'less', 'more'] as const;

test.each(lengths)(
  'of a file of %i bytes is SHA-256, whatever was expected, and holds none of what it was given',
  async (length) => {
    const bytes = new Uint8Array(length).fill(7);
    for (let at = 3; at < length; at += 4_999) bytes[at] = at % 251;
    for (const expectation of expectations) {
      const off = expectation === 'less' ? -1 : expectation === 'more' ? 1 : 0;
      const hash = startFileHash(expectation === undefined ? undefined : Math.max(0, length + off));
      for (let at = 0; at < length; at += 1_048_576) {
        const part = bytes.slice(at, at + 1_048_576);
        hash.add(part);
        part.fill(0);
      }
      expect(await hash.finish()).toEqual(sha256(bytes));
    }
  },
);
