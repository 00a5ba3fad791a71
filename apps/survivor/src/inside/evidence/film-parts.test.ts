import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFilm } from './cannot-clean.ts';
import { cleanedFilm } from './film-parts.ts';
import { copyForSharing } from './share-copy.ts';
import { avif, film, plantedInFilm, voice } from './testing/films.ts';

const ascii = (words: string): Uint8Array => new TextEncoder().encode(words);
const latin = new TextDecoder('latin1');
/** Where words stand last: the list of a film comes after its beginning. */
const at = (bytes: Uint8Array, words: string): number => latin.decode(bytes).lastIndexOf(words);
const holds = (bytes: Uint8Array, words: string): boolean => at(bytes, words) !== -1;
/** From the first byte of its content to the last. */
const contentOf = (bytes: Uint8Array, box: string): Uint8Array => {
  const name = at(bytes, box);
  return bytes.subarray(name + 4, name - 4 + new DataView(bytes.buffer).getUint32(name - 4));
};
const renamed = (bytes: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> => {
  const changed = bytes.slice();
  changed.set(ascii(to), at(changed, from));
  return changed;
};

describe('a clean film', () => {
  const original = film();
  const cleaned = cleanedFilm(original);
  if (cleaned === null) throw new Error('not cleaned');

  test('holds nothing of what came beside picture and sound, and no time', () => {
    expect(plantedInFilm.filter((words) => !holds(original, words))).toEqual([]);
    expect(plantedInFilm.filter((words) => holds(cleaned.bytes, words))).toEqual([]);
    for (const box of ['loci', 'udta', 'meta', '\u00a9too', 'Lavf']) expect(holds(cleaned.bytes, box), box).toBe(false);
    expect([...contentOf(cleaned.bytes, 'mvhd').subarray(4, 12)]).toEqual(Array(8).fill(0));
    expect(cleaned.leftOut).toEqual(expect.arrayContaining(['place', 'camera', 'words']));
    expect(cleaned.mediaType).toBe('video/mp4');
  });

  test('has every byte of picture and sound where it was, and the original is as it was', () => {
    expect(contentOf(cleaned.bytes, 'mdat')).toEqual(contentOf(original, 'mdat'));
    expect(cleaned.bytes.length).toBe(original.length);
    expect(original).toEqual(film());
    expect(cleanedFilm(cleaned.bytes)).toEqual({ ...cleaned, leftOut: [] });
  });

  test('has no track but picture and sound, and of a lost track not one sample', () => {
    // Phones keep where they were, second by second, in a track of its own kind.
    const withPlaces = renamed(original, 'soun', 'meta');
    const clean = cleanedFilm(withPlaces);
    if (clean === null) throw new Error('not cleaned');
    expect(clean.leftOut).toContain('other');
    expect(holds(clean.bytes, 'smhd')).toBe(false);
    const before = contentOf(original, 'mdat');
    const after = contentOf(clean.bytes, 'mdat');
    const changed = before.filter((byte, index) => byte !== after[index]).length;
    expect(changed).toBeGreaterThan(1000);
    expect(before.every((byte, index) => after[index] === byte || after[index] === 0)).toBe(true);
  });

  test('has nothing after its end, and nothing between its samples', () => {
    const tail = new Uint8Array([0, 0, 0, 24, ...ascii('uuidSENT_tail_bytes_')]);
    const longer = Uint8Array.from([...original, ...tail]);
    const clean = cleanedFilm(longer);
    expect(clean && holds(clean.bytes, 'SENT_tail')).toBe(false);
    const loose = new Uint8Array([0, 0, 0, 24, ...ascii('mdatSENT_loose_bytes')]);
    const cleanOfLoose = cleanedFilm(Uint8Array.from([...original, ...loose]));
    expect(cleanOfLoose && holds(cleanOfLoose.bytes, 'SENT_loose')).toBe(false);
  });

  test('is none where the film is in pieces, cut short, in an unknown coding, or leads to another file', () => {
    const piece = new Uint8Array([0, 0, 0, 8, ...ascii('moof')]);
    expect(cleanedFilm(Uint8Array.from([...original, ...piece]))).toBeNull();
    expect(cleanedFilm(original.slice(0, -9))).toBeNull();
    expect(cleanedFilm(renamed(original, 'avc1', 'xxxx'))).toBeNull();
    const elsewhere = original.slice();
    elsewhere[at(elsewhere, 'url ') + 7] = 0;
    expect(cleanedFilm(elsewhere)).toBeNull();
    const outside = original.slice();
    new DataView(outside.buffer).setUint32(at(outside, 'stco') + 12, 1);
    expect(cleanedFilm(outside)).toBeNull();
  });

  test('is made or refused, and never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const odd = original.slice();
        for (const [index, byte] of changes) odd[index] = byte;
        cleanedFilm(odd);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a copy for sharing', () => {
  const filmCleaner = async () => cleanedFilm;
  const never = async () => {
    throw new Error('not to be drawn');
  };

  test('of a voice memo is sound alone', async () => {
    const original = voice();
    expect(holds(original, 'SENT_voice')).toBe(true);
    const outcome = await copyForSharing(original, { redraw: never, filmCleaner });
    if (!outcome.ok) throw new Error(outcome.issue);
    expect([outcome.copy.what, outcome.copy.mediaType]).toEqual(['sound', 'audio/mp4']);
    for (const words of ['SENT_voice', 'loci']) expect(holds(outcome.copy.bytes, words)).toBe(false);
  });

  test('of a picture that can be read here and not written becomes another kind', async () => {
    const plainPng = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
      (one) => one.charCodeAt(0),
    );
    const outcome = await copyForSharing(avif(), {
      redraw: async () => ({ bytes: plainPng, width: 1, height: 1 }),
      filmCleaner,
    });
    expect(outcome).toMatchObject({ ok: true, copy: { what: 'picture', mediaType: 'image/png', leftOut: null } });
    expect(await copyForSharing(avif(), { redraw: async () => null, filmCleaner })).toEqual({
      ok: false,
      issue: 'cannot-be-drawn',
    });
  });

  test('knows a film by its bytes', () => {
    expect([film(), voice()].map(isFilm)).toEqual([true, true]);
    expect(isFilm(ascii('%PDF-1.7 nothing'))).toBe(false);
  });
});
