import { equalBytes, randomBytes } from '@holdfast/crypto';
import { headLength } from '@holdfast/crypto/open';
import { describe, expect, test } from 'vitest';
import { type BlobFolder, directoryBlobs } from './directory-blobs.ts';

/** A folder that writes down what is done to it: after a removal no real one could show the order. */
function watchedFolder() {
  const files = new Map<string, Uint8Array>();
  const acts: string[] = [];
  const missing = () => new DOMException('', 'NotFoundError');
  let thrown: string | null = null;
  const folder: BlobFolder = {
    getFileHandle: async (name, { create }) => {
      if (!files.has(name) && !create) throw missing();
      if (!files.has(name)) files.set(name, new Uint8Array(0));
      return {
        createSyncAccessHandle: async () => ({
          read: (into, { at }) => {
            const some = (files.get(name) ?? new Uint8Array(0)).subarray(at, at + into.length);
            into.set(some);
            return some.length;
          },
          write: (bytes, { at }) => {
            if (thrown !== null) throw new DOMException('', thrown);
            const before = files.get(name) ?? new Uint8Array(0);
            const after = new Uint8Array(Math.max(before.length, at + bytes.length));
            after.set(before);
            after.set(bytes, at);
            files.set(name, after);
            acts.push(`write ${at} ${bytes.length}`);
            return bytes.length;
          },
          truncate: () => undefined,
          getSize: () => (files.get(name) ?? new Uint8Array(0)).length,
          flush: () => {
            acts.push('flush');
          },
          close: () => undefined,
        }),
      };
    },
    removeEntry: async (name) => {
      if (!files.delete(name)) throw missing();
      acts.push('remove');
    },
    keys: async function* () {
      yield* files.keys();
    },
  };
  const refuseWith = (name: string | null) => {
    thrown = name;
  };
  return { files, acts, refuseWith, place: directoryBlobs({ directory: { getDirectoryHandle: async () => folder } }) };
}

describe('a file in a folder', () => {
  test('has noise written and flushed over its head before it is removed', async () => {
    const { files, acts, place } = watchedFolder();
    const head = randomBytes(headLength);
    const writer = await place.create('a.dat');
    if (!writer.ok) throw new Error(writer.issue.code);
    await writer.value.add(head);
    await writer.value.add(randomBytes(200_016));
    await writer.value.end();
    let left: Uint8Array | undefined;
    const remove = files.delete.bind(files);
    files.delete = (name) => {
      left = files.get(name);
      return remove(name);
    };
    acts.length = 0;
    expect(await place.remove('a.dat')).toEqual({ ok: true, value: true });
    expect(acts).toEqual([`write 0 ${headLength}`, 'flush', 'remove']);
    expect(left).toHaveLength(headLength + 200_016);
    expect(equalBytes(left?.subarray(0, headLength) ?? head, head)).toBe(false);
  });

  test('says full for a full device, and not-written for anything else', async () => {
    const { place, refuseWith } = watchedFolder();
    const writer = await place.create('a.dat');
    if (!writer.ok) throw new Error(writer.issue.code);
    refuseWith('QuotaExceededError');
    expect(await writer.value.add(randomBytes(10))).toEqual({ ok: false, issue: { code: 'full' } });
    refuseWith('InvalidStateError');
    expect(await writer.value.add(randomBytes(10))).toEqual({ ok: false, issue: { code: 'not-written' } });
  });
});
