import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureKindOf, tracesIn } from './picture-parts.ts';
import { copyForSharing } from './share-copy.ts';
import { ascii, joined, jpegWithTraces, pngWithTraces, survivorsIn } from './testing/pictures.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** One grey point, as small programs write it. */
const plainPng = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
);
const plainJpeg = bytesOf(
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
);
const little = (value: number): Uint8Array => Uint8Array.of(value & 255, (value >> 8) & 255, 0, 0);

/** An extended WebP: a head, and one more chunk that nobody decodes here. */
function webpWith(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = joined(ascii('WEBPVP8X'), little(10), new Uint8Array(10));
  const all = joined(head, ascii(name), little(content.length), content);
  return joined(ascii('RIFF'), little(all.length), all);
}

describe('what a picture carries', () => {
  test('is told by its bytes, of the three kinds and of nothing else', () => {
    expect([plainJpeg, plainPng, webpWith('VP8L', ascii('xx'))].map(pictureKindOf)).toEqual(['jpeg', 'png', 'webp']);
    for (const other of ['GIF89a', '%PDF-1.7', '<svg onload="x()">', '', 'ftypheic'])
      expect(pictureKindOf(new TextEncoder().encode(other))).toBeNull();
  });

  test('is nothing for one that holds only a picture', () => {
    expect(tracesIn(plainJpeg)).toEqual([]);
    expect(tracesIn(plainPng)).toEqual([]);
    expect(tracesIn(webpWith('VP8L', ascii('xx')))).toEqual([]);
  });

  test('is place, camera, small picture, words and what nobody knows for one from a phone', () => {
    expect(new Set(tracesIn(jpegWithTraces(plainJpeg).bytes))).toEqual(
      new Set(['camera', 'place', 'small-picture', 'words', 'other']),
    );
    expect(new Set(tracesIn(pngWithTraces(plainPng).bytes))).toEqual(
      new Set(['camera', 'place', 'small-picture', 'words', 'other']),
    );
    expect(new Set(tracesIn(webpWith('XMP ', ascii('xx'))))).toEqual(new Set(['words', 'place']));
    expect(tracesIn(webpWith('ABCD', ascii('xx')))).toEqual(['other']);
  });

  test('cannot be told of one that is cut', () => {
    for (const picture of [plainJpeg, plainPng]) expect(tracesIn(picture.subarray(0, picture.length - 1))).toBeNull();
  });

  test('an Exif block that cannot be read may hold a place', () => {
    const broken = webpWith('EXIF', joined(ascii('II*\0'), new Uint8Array(4).fill(255)));
    expect(new Set(tracesIn(broken))).toEqual(new Set(['camera', 'place']));
  });

  test('no bytes make it throw', () => {
    const heads = fc.constantFrom(
      ...[plainJpeg, plainPng, webpWith('VP8L', ascii('xx'))].map((picture) => picture.subarray(0, 12)),
    );
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        tracesIn(Uint8Array.from([...head, ...rest]));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a copy for sharing', () => {
  const filmCleaner = async () => null;
  const drawnAs = (bytes: Uint8Array<ArrayBuffer>) => ({
    redraw: async () => ({ bytes, width: 1, height: 1 }),
    filmCleaner,
  });

  test('is what was drawn anew, with what was left out', async () => {
    const original = jpegWithTraces(plainJpeg);
    const outcome = await copyForSharing(original.bytes, drawnAs(plainJpeg));
    expect(outcome).toMatchObject({ ok: true, copy: { mediaType: 'image/jpeg', what: 'picture' } });
    if (!outcome.ok) throw new Error(outcome.issue);
    expect(outcome.copy.leftOut).toContain('place');
    expect(survivorsIn(outcome.copy.bytes, original)).toEqual([]);
  });

  test('is refused when the browser wrote more than a picture', async () => {
    const original = jpegWithTraces(plainJpeg);
    expect(survivorsIn(original.bytes, original)).toEqual([...original.parts.keys()]);
    expect(await copyForSharing(original.bytes, drawnAs(original.bytes))).toEqual({ ok: false, issue: 'not-clean' });
    expect(await copyForSharing(plainJpeg, drawnAs(plainJpeg.slice(0, 50)))).toEqual({ ok: false, issue: 'not-clean' });
  });

  test('is refused for what is not one of the three kinds, and for what the browser cannot draw', async () => {
    const film = new TextEncoder().encode('....ftypmp42');
    expect(await copyForSharing(film, drawnAs(plainJpeg))).toEqual({ ok: false, issue: 'not-read' });
    const paper = new TextEncoder().encode('%PDF-1.7');
    expect(await copyForSharing(paper, drawnAs(plainJpeg))).toEqual({ ok: false, issue: 'not-a-picture' });
    expect(await copyForSharing(plainPng, { redraw: async () => null, filmCleaner })).toEqual({
      ok: false,
      issue: 'cannot-be-drawn',
    });
  });
});
