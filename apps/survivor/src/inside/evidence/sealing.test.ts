import { randomBytes, sha256 } from '@holdfast/crypto';
import { memoryBlobs } from '@holdfast/vault/blobs';
import { type Desk, deskAt, memoryPlace } from '@holdfast/vault/log';
import { sealedFile } from '@holdfast/wire';
import { describe, expect, test } from 'vitest';
import { kindOf, mediaTypeFrom, originalNameFrom } from './kind-of-file.ts';
import { type Outcome, type Source, sealSource, wholeFile } from './sealing.ts';

const quick = [{ memoryKiB: 64, iterations: 1 }];

async function begun() {
  const blobs = memoryBlobs();
  const desk = deskAt({ place: memoryPlace(), blobs, clock: () => 0, levels: quick });
  await desk.create({ code: Uint8Array.of(1, 2, 3) });
  return { blobs, desk };
}

function sourceOf(bytes: Uint8Array<ArrayBuffer>): Source {
  return { size: bytes.length, slice: (from, to) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer }) };
}

const seal = (
  desk: Desk,
  source: Source,
  more: { isCancelled?: () => boolean; onProgress?: (to: number) => void } = {},
) => sealSource({ desk, source, onProgress: () => undefined, isCancelled: () => false, ...more });
const issueOf = (outcome: Outcome): string => (outcome.ok ? 'kept' : outcome.issue);

describe('sealing what was chosen', () => {
  test('keeps every byte as it came, under the hash of exactly those, and tells how far it is', async () => {
    const { desk } = await begun();
    for (const length of [0, 1, 1_048_576, 2_700_000]) {
      const bytes = randomBytes(length);
      const heard: number[] = [];
      const outcome = await seal(desk, sourceOf(bytes), { onProgress: (to) => heard.push(to) });
      if (!outcome.ok) throw new Error(outcome.issue);
      expect(outcome.file.sha256).toEqual(sha256(bytes));
      expect(await wholeFile(desk, outcome.file)).toEqual(bytes);
      expect(heard).toEqual(heard.toSorted((left, right) => left - right));
      expect(heard.at(-1) ?? 1).toBe(1);
      expect(sealedFile.safeParse(outcome.file).success).toBe(true);
    }
  });

  test('cancelled, leaves nothing', async () => {
    const { desk, blobs } = await begun();
    let heard = 0;
    const isCancelled = () => heard > 1;
    const outcome = await seal(desk, sourceOf(randomBytes(5_000_000)), { isCancelled, onProgress: () => (heard += 1) });
    expect(issueOf(outcome)).toBe('cancelled');
    expect(heard, 'it went no further').toBe(2);
    expect(blobs.files.size).toBe(0);
  });

  test('on a full device says so and leaves nothing of it', async () => {
    const { desk, blobs } = await begun();
    blobs.roomLeft(1_500_000);
    expect(issueOf(await seal(desk, sourceOf(randomBytes(5_000_000))))).toBe('full');
    expect(blobs.files.size).toBe(0);
  });

  test('a file that the device does not give, or gives in part, is not kept in part', async () => {
    const { desk, blobs } = await begun();
    const gone: Source = { size: 3_000_000, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    const shorter: Source = { size: 3_000_000, slice: () => ({ arrayBuffer: async () => new ArrayBuffer(10) }) };
    expect(issueOf(await seal(desk, gone))).toBe('unreadable');
    expect(issueOf(await seal(desk, shorter))).toBe('unreadable');
    expect(blobs.files.size).toBe(0);
  });
});

describe('a first guess at what a file is', () => {
  test.each([
    ['image/jpeg', 'IMG_2041.jpg', 'chosen', 'photo'],
    ['image/png', 'Screenshot_20261004-021455.png', 'chosen', 'screenshot'],
    ['image/png', 'Captura de pantalla.png', 'chosen', 'screenshot'],
    ['video/mp4', 'VID_1.mp4', 'chosen', 'video'],
    ['audio/mp4', 'voicemail-3.m4a', 'chosen', 'voicemail'],
    ['audio/webm;codecs=opus', '', 'recorded-here', 'recording'],
    ['application/pdf', 'order.pdf', 'chosen', 'document'],
    ['application/octet-stream', 'x', 'chosen', 'document'],
  ] as const)('%s called %s, %s: %s', (mediaType, name, way, kind) => {
    expect(kindOf({ mediaType, name, way })).toBe(kind);
  });

  test('takes media types in one form, and none for what is not one', () => {
    expect(mediaTypeFrom('Audio/WebM; codecs=opus')).toBe('audio/webm;codecs=opus');
    for (const odd of ['', 'jpeg', 'image/"><b', `image/${'x'.repeat(200)}`])
      expect(mediaTypeFrom(odd)).toBe('application/octet-stream');
  });

  test('writes no name down that reads as another or would be refused', () => {
    expect(originalNameFrom('Foto vom 4. Oktober.jpg')).toEqual({ originalName: 'Foto vom 4. Oktober.jpg' });
    for (const odd of ['', ' ', 'a\u202Eb', 'a\nb', 'a\ud800', 'x'.repeat(256)])
      expect(originalNameFrom(odd)).toEqual({});
  });
});
