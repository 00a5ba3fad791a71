import { randomBytes, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import { type Desk, deskAt, type MemoryPlace, memoryPlace } from '@holdfast/vault/log';
import { beforeAll, expect, test } from 'vitest';
import { wrapBundleKey } from '../../wrap-code.ts';
import type { Tried } from './messages.ts';
import { type Files, isBegun, tryKeys } from './opening.ts';

const firstCode = '31415926535';
const passcode = '4829*17365';
let files: Files;
let kept = 0;
/** Another build of the same screens. */
let later: Files;

beforeAll(async () => {
  const bundleKey = randomBytes(32);
  const key = await sealingKeyFrom(bundleKey);
  const sealedOf = async (module: string) => {
    const gzipped = new Blob([utf8(module)]).stream().pipeThrough(new CompressionStream('gzip'));
    const packed = new Uint8Array(await new Response(gzipped).arrayBuffer());
    return sealBytes({ key, bytes: packed, purpose: utf8('v/1'), random: randomBytes });
  };
  const sealed = await sealedOf('the module');
  const sealedLater = await sealedOf('a later module');
  const wrapped = await wrapBundleKey({ codes: [firstCode], bundleKey });
  files = {
    module: async () => [sealed],
    key: async () => wrapped,
    keep: async () => {
      kept += 1;
    },
  };
  later = { ...files, module: async () => [sealedLater] };
});

/** A phone: one place, and a new worker for each thing that is typed. */
function phone(place: MemoryPlace = memoryPlace()) {
  let lent: Desk | null = null;
  const type = async (keys: string, by = files): Promise<Tried> => {
    const desk = deskAt({ place, clock: () => 0, levels: [{ memoryKiB: 64, iterations: 1 }] });
    await desk.prepare({});
    const serve = (served: Desk) => {
      lent = served;
      return new MessageChannel().port1;
    };
    const pause = async () => {};
    return tryKeys({ desk, files: by, begun: () => isBegun(place), serve, pause }, Uint8Array.from(utf8(keys)));
  };
  const desk = (): Desk => {
    if (!lent) throw new Error('nothing opened');
    return lent;
  };
  return { place, type, desk };
}

async function used() {
  const hers = phone();
  await hers.type(firstCode);
  const begun = await hers.desk().create({ code: Uint8Array.from(utf8(passcode)) });
  const numbers = await hers.desk().recoveryNumbers({});
  await hers.desk().lock({});
  if (!begun.ok || !numbers.ok) throw new Error('not begun');
  return { ...hers, numbers: numbers.value };
}

async function bytesAt(place: MemoryPlace): Promise<string> {
  const storage = await place.open();
  if (!storage.ok) throw new Error('held');
  const bytes = [...((await storage.value.readHeader()) ?? []), ...(await storage.value.readAll())];
  await storage.value.close();
  return bytes.join();
}

test('on a phone nobody uses, the first code opens the first visit', async () => {
  const tried = await phone().type(firstCode);
  expect(tried).toMatchObject({ kind: 'open', opened: null, again: false });
});

test('on a phone in use, the first code is a sum, and not a byte changes', async () => {
  const hers = await used();
  const before = await bytesAt(hers.place);
  const copies = kept;
  expect(await hers.type(firstCode)).toEqual({ kind: 'sum' });
  expect(await bytesAt(hers.place)).toBe(before);
  expect(kept).toBe(copies);
});

test('24 times it leads to the words on a phone in use, and is a sum on any other', async () => {
  expect(await phone().type(`24*${firstCode}`)).toEqual({ kind: 'sum' });
  const hers = await used();
  expect(await hers.type(`24*${firstCode}`)).toMatchObject({ kind: 'open', opened: null, again: true });
  const code = Uint8Array.from(utf8('77*1034+9'));
  expect(await hers.desk().recover({ code, numbers: [...hers.numbers] })).toMatchObject({ ok: true });
  await hers.desk().lock({});
  expect(await hers.type('77*1034+9')).toMatchObject({ kind: 'open', again: false });
});

test('her own code opens what is kept, on the calculator and on the converter alike', async () => {
  const hers = await used();
  const tried = await hers.type(passcode);
  expect(tried).toMatchObject({ kind: 'open', again: false });
  expect(tried.kind === 'open' && tried.opened !== null).toBe(true);
});

test('where the place cannot be looked at, the first code is a sum', async () => {
  const place = memoryPlace();
  const holder = await place.open();
  expect(holder.ok).toBe(true);
  expect(await phone(place).type(firstCode)).toEqual({ kind: 'sum' });
});

test.each(['12345678', '31415926536', '24*31415926536', '24*', '24*24*31415926535'])('%s is a sum', async (keys) => {
  expect(await phone().type(keys)).toEqual({ kind: 'sum' });
  expect(await (await used()).type(keys)).toEqual({ kind: 'sum' });
});

test('what was summed up is given to the version that did it, and every entry to any other', async () => {
  const hers = await used();
  await hers.type(passcode);
  const rest = async () => {
    const read = await hers.desk().readRest({});
    if (!read.ok) throw new Error(read.issue.code);
    const { summary, entries, ends } = read.value;
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { summary: summary && text(summary), entries: entries.map(({ payload }) => text(payload)), ends };
  };
  await hers.desk().append({ payload: utf8('first') });
  const { ends, ...before } = await rest();
  // The entry with the module's key is no record of hers.
  expect(before).toEqual({ summary: null, entries: ['first'] });
  expect(await hers.desk().keepSummary({ bytes: utf8('first, in short'), ends })).toEqual({ ok: true, value: true });
  await hers.desk().append({ payload: utf8('second') });
  await hers.desk().lock({});

  await hers.type(passcode);
  expect(await rest()).toMatchObject({ summary: 'first, in short', entries: ['second'] });
  await hers.desk().lock({});
  await hers.type(passcode, later);
  expect(await rest()).toMatchObject({ summary: null, entries: ['first', 'second'] });
});
