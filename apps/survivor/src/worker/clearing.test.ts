import { randomBytes, utf8 } from '@holdfast/crypto';
import { type BlobPlace, memoryBlobs } from '@holdfast/vault/blobs';
import { type Desk, deskAt, type LogPlace, type MemoryPlace, memoryPlace } from '@holdfast/vault/log';
import { expect, test } from 'vitest';
import { clearAll } from './clearing.ts';

const code = () => Uint8Array.from(utf8('4829*17365'));
const levels = [{ memoryKiB: 64, iterations: 1 }];

async function used(): Promise<{
  readonly desk: Desk;
  readonly place: MemoryPlace;
  readonly blobs: ReturnType<typeof memoryBlobs>;
}> {
  const place = memoryPlace();
  const blobs = memoryBlobs();
  const desk = deskAt({ place, blobs, clock: () => 0, levels });
  await desk.create({ code: code() });
  await desk.append({ payload: utf8('what was written') });
  const rest = await desk.readRest({});
  if (!rest.ok) throw new Error('not read');
  await desk.keepSummary({ bytes: utf8('what was written, in short'), ends: rest.value.ends });
  const begun = await desk.beginFile({});
  if (!begun.ok) throw new Error('not begun');
  await desk.addToFile({ name: begun.value.name, bytes: Uint8Array.from(randomBytes(2_000)) });
  await desk.endFile({ name: begun.value.name });
  return { desk, place, blobs };
}

/** The same places, noting what is done to them, in order. */
function noting(place: LogPlace, blobs: BlobPlace): { place: LogPlace; blobs: BlobPlace; done: string[] } {
  const done: string[] = [];
  return {
    done,
    place: {
      open: async () => {
        const opened = await place.open();
        if (!opened.ok) return opened;
        const { writeHeader, truncate, writeSummary } = opened.value;
        return {
          ok: true,
          value: {
            ...opened.value,
            writeHeader: (bytes) => {
              done.push('key');
              return writeHeader(bytes);
            },
            truncate: (length) => {
              done.push('log');
              return truncate(length);
            },
            writeSummary: (bytes) => {
              done.push('summary');
              return writeSummary(bytes);
            },
          },
        };
      },
    },
    blobs: {
      ...blobs,
      remove: (name) => {
        done.push('file');
        return blobs.remove(name);
      },
    },
  };
}

test('the key goes first, then the log and its summary, then the files; the code and a new beginning are as on a new phone', async () => {
  const { desk, place, blobs } = await used();
  const before = place.bytes();
  expect(before.log.length).toBeGreaterThan(0);
  expect(before.summary).not.toBeNull();
  expect(await blobs.names()).toHaveLength(1);
  const noted = noting(place, blobs);
  expect(await clearAll({ desk, place: noted.place, blobs: noted.blobs })).toBe(true);
  expect(noted.done).toEqual(['key', 'log', 'summary', 'file']);
  const after = place.bytes();
  expect(after.log).toHaveLength(0);
  expect(after.summary).toBeNull();
  expect(after.header).toHaveLength(before.header?.length ?? -1);
  expect(after.header).not.toEqual(before.header);
  expect(await blobs.names()).toEqual([]);

  const again = deskAt({ place, blobs, clock: () => 0, levels });
  expect(await again.unlock({ code: code() })).toMatchObject({ ok: false, issue: { code: 'none' } });
  expect((await again.create({ code: code() })).ok).toBe(true);
});

test('when the key cannot be destroyed, nothing is touched', async () => {
  const { desk, place, blobs } = await used();
  const before = place.bytes();
  const stuck: LogPlace = {
    open: async () => {
      const opened = await place.open();
      if (!opened.ok) return opened;
      const refuse = async () => ({ ok: false, issue: { code: 'not-written' } }) as const;
      return { ok: true, value: { ...opened.value, writeHeader: refuse } };
    },
  };
  expect(await clearAll({ desk, place: stuck, blobs })).toBe(false);
  expect(place.bytes()).toEqual(before);
  expect(await blobs.names()).toHaveLength(1);
});
