/**
 * What every place for large files must keep, and what the store over it must, as cases any runner can run: in Node over
 * memory, in a real browser over its file system and its database. It throws at the first broken promise.
 */
import { concatBytes, equalBytes, randomBytes, sha256 } from '@holdfast/crypto';
import { headLength, sealingKeyFrom } from '@holdfast/crypto/open';
import type { LogResult } from '../../log/issues.ts';
import { type BlobPlace, partLength } from '../blob-place.ts';
import { type BlobStore, blobStore } from '../blob-store.ts';
import type { KeptFile } from '../kept-file.ts';

export interface BlobPlaceCase {
  readonly name: string;
  /** `fresh` gives a new empty place at every call. Throws when the promise is broken. */
  readonly run: (fresh: () => Promise<BlobPlace>) => Promise<void>;
}

function must(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`broken promise: ${promise}`);
}
function given<Value>(result: LogResult<Value>, what: string): Value {
  if (!result.ok) throw new Error(`refused: ${what}: ${result.issue.code}`);
  return result.value;
}
function mustRefuse<Value>(result: LogResult<Value>, code: string, promise: string): void {
  must(!result.ok && result.issue.code === code, `${promise} (${result.ok ? 'accepted' : result.issue.code})`);
}

const blobKey = (): Promise<CryptoKey> => sealingKeyFrom(new Uint8Array(32).fill(6));
const storeOver = async (place: BlobPlace): Promise<BlobStore> =>
  blobStore({ place, blobKey: await blobKey(), random: randomBytes });

async function writeFile(place: BlobPlace, name: string, parts: readonly Uint8Array[]): Promise<void> {
  const writer = given(await place.create(name), 'a new name');
  for (const part of parts) given(await writer.add(part), 'a part');
  given(await writer.end(), 'the end');
}

async function keep(store: BlobStore, bytes: Uint8Array, step = 700_001): Promise<KeptFile> {
  const { name } = given(await store.begin(), 'begin');
  for (let at = 0; at < bytes.length; at += step) given(await store.add(name, bytes.slice(at, at + step)), 'add');
  return given(await store.end(name), 'end');
}

async function readBack(store: BlobStore, file: KeptFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < file.length; ) {
    const part = given(await store.read(file, at, file.length), 'read');
    must(part.length > 0, 'reading goes on until the end');
    parts.push(part);
    at += part.length;
  }
  return concatBytes(...parts);
}

export const blobPlaceCases: readonly BlobPlaceCase[] = [
  {
    name: 'a new place has no files, and opening one says so',
    run: async (fresh) => {
      const place = await fresh();
      must((await place.names()).length === 0, 'a new place is empty');
      mustRefuse(await place.open('a.dat'), 'missing', 'what was never written is missing');
      must((await place.remove('a.dat')).ok, 'removing nothing is no mistake');
      await place.close();
    },
  },
  {
    name: 'parts come back as they were given, also after closing and opening again',
    run: async (fresh) => {
      const place = await fresh();
      const parts = [randomBytes(headLength), randomBytes(partLength), randomBytes(200_016)];
      await writeFile(place, 'a.dat', parts);
      await writeFile(place, 'b.dat', [randomBytes(headLength)]);
      await place.close();
      must([...(await place.names())].sort().join() === 'a.dat,b.dat', 'both files are listed');
      const reader = given(await place.open('a.dat'), 'open');
      must(reader.length === headLength + partLength + 200_016, 'the length is that of all parts');
      for (const [index, part] of parts.entries())
        must(equalBytes(await reader.part(index), part), `part ${index} comes back`);
      must((await reader.part(3)).length === 0, 'past the end there is nothing');
      await reader.close();
      await place.close();
    },
  },
  {
    name: 'a name is written once',
    run: async (fresh) => {
      const place = await fresh();
      await writeFile(place, 'a.dat', [randomBytes(headLength)]);
      mustRefuse(await place.create('a.dat'), 'not-written', 'a second file of one name is refused');
      await place.close();
    },
  },
  {
    name: 'what was dropped or removed is gone, and the others stay',
    run: async (fresh) => {
      const place = await fresh();
      await writeFile(place, 'a.dat', [randomBytes(headLength), randomBytes(partLength)]);
      await writeFile(place, 'b.dat', [randomBytes(headLength), randomBytes(partLength)]);
      const writer = given(await place.create('c.dat'), 'create');
      given(await writer.add(randomBytes(headLength)), 'a part');
      await writer.drop();
      given(await place.remove('a.dat'), 'remove');
      must((await place.names()).join() === 'b.dat', 'only the other is left');
      mustRefuse(await place.open('a.dat'), 'missing', 'a removed file is missing');
      await place.close();
    },
  },
  {
    name: 'files of many lengths are the bytes they were, whole and by range, with their hash',
    run: async (fresh) => {
      const store = await storeOver(await fresh());
      for (const length of [0, 1, 131_072, 1_048_575, 1_048_576, 1_048_577, 2_500_000]) {
        const bytes = randomBytes(length);
        const file = await keep(store, bytes);
        must(file.length === length && equalBytes(file.sha256, sha256(bytes)), `hash of ${length} bytes as they came`);
        must(equalBytes(await readBack(store, file), bytes), `${length} bytes come back`);
        for (const [from, wanted] of [
          [1_048_570, 100],
          [7, 3],
          [length, 5],
        ] as const) {
          const part = given(await store.read(file, from, wanted), 'range');
          const stop = Math.min(from + wanted, length, (Math.floor(from / 1_048_576) + 1) * 1_048_576);
          must(equalBytes(part, bytes.subarray(from, Math.max(from, stop))), `range ${from} of ${length}`);
        }
      }
      await store.close();
    },
  },
  {
    name: 'what was being written when everything ended is collected later, and nothing else is',
    run: async (fresh) => {
      const place = await fresh();
      const killed = await storeOver(place);
      const { name } = given(await killed.begin(), 'begin');
      given(await killed.add(name, randomBytes(2_000_000)), 'add');
      const writer = given(await place.create('torn.dat'), 'a file nobody ended');
      given(await writer.add(randomBytes(headLength)), 'a part');
      // A killed tab closes the handle without a word; only ending lets the test's own hand go as well.
      given(await writer.end(), 'let go');
      await killed.close();
      const store = await storeOver(place);
      const file = await keep(store, randomBytes(300_000));
      const begun = given(await store.begin(), 'begin another');
      must(given(await store.keepOnly([]), 'collect') === 1, 'the file nobody named is taken away');
      must((await readBack(store, file)).length === 300_000, 'a file that an entry is about to name is spared');
      given(await store.add(begun.name, randomBytes(10)), 'and one that is being written goes on');
      given(await store.end(begun.name), 'to its end');
      await store.close();
      const later = await storeOver(place);
      must(given(await later.keepOnly([file.name]), 'collect') === 1, 'at a later opening only named files stay');
      must((await readBack(later, file)).length === 300_000, 'and open');
      await later.close();
    },
  },
  {
    name: 'a removed file does not open, for its owner neither',
    run: async (fresh) => {
      const place = await fresh();
      const store = await storeOver(place);
      const file = await keep(store, randomBytes(400_000));
      given(await store.read(file, 0, 10), 'read');
      given(await store.remove(file.name), 'remove');
      mustRefuse(await store.read(file, 0, 10), 'missing', 'a removed file is missing');
      must((await place.names()).length === 0, 'and leaves nothing');
      await store.close();
    },
  },
];
