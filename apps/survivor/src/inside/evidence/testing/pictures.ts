/**
 * Pictures that carry what phones put into them, made in the test: place, camera, a small picture, words, a film at the end.
 * Each planted part is random, so that finding none of it in a copy means something.
 */

export type Planted = { readonly bytes: Uint8Array<ArrayBuffer>; readonly parts: ReadonlyMap<string, Uint8Array> };

export const ascii = (words: string): Uint8Array => new TextEncoder().encode(words);
const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255);
const u32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function noise(length: number): Uint8Array {
  // No 0xff, so that it can lie inside a coded picture.
  return globalThis.crypto.getRandomValues(new Uint8Array(length)).map((byte) => byte & 0x7f);
}

const tag = (id: number, type: number, count: number, value: Uint8Array): Uint8Array =>
  joined(u16(id), u16(type), u32(count), value);

/** An Exif block, big-endian: maker, turned by a quarter, place, and a second directory with a small picture. */
function exif(planted: {
  readonly maker: Uint8Array;
  readonly place: Uint8Array;
  readonly small: Uint8Array;
}): Uint8Array {
  const { maker, place, small } = planted;
  const firstAt = 8;
  const secondAt = firstAt + 2 + 3 * 12 + 4;
  const gpsAt = secondAt + 2 + 2 * 12 + 4;
  const makerAt = gpsAt + 2 + 2 * 12 + 4;
  const placeAt = makerAt + maker.length;
  const smallAt = placeAt + place.length;
  const first = joined(
    u16(3),
    tag(0x010f, 2, maker.length, u32(makerAt)),
    tag(0x0112, 3, 1, joined(u16(6), u16(0))),
    tag(0x8825, 4, 1, u32(gpsAt)),
    u32(secondAt),
  );
  const second = joined(u16(2), tag(0x0201, 4, 1, u32(smallAt)), tag(0x0202, 4, 1, u32(small.length)), u32(0));
  const gps = joined(u16(2), tag(1, 2, 2, ascii('N\0\0\0')), tag(2, 5, 3, u32(placeAt)), u32(0));
  return joined(ascii('MM'), u16(42), u32(firstAt), first, second, gps, maker, place, small);
}

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(0xff, marker), u16(content.length + 2), content);

/** A JPEG as a phone would have made it, from one that holds only a picture. */
export function jpegWithTraces(plain: Uint8Array): Planted {
  const maker = joined(ascii('Marlow Camera '), noise(18));
  const place = joined(u32(37), u32(1), u32(48), u32(1), noise(8));
  const small = joined(
    Uint8Array.of(0xff, 0xd8, 0xff, 0xfe),
    u16(402),
    noise(400),
    noise(900),
    Uint8Array.of(0xff, 0xd9),
  );
  const xmp = joined(ascii('http://ns.adobe.com/xap/1.0/\0'), ascii('<x:xmpmeta>'), noise(200));
  const words = joined(ascii('a comment '), noise(40));
  const program = joined(ascii('Photoshop 3.0\0'), noise(60));
  const film = joined(ascii('ftypmp42'), noise(2000));
  const bytes = joined(
    plain.subarray(0, 2),
    segment(0xe1, joined(ascii('Exif\0\0'), exif({ maker, place, small }))),
    segment(0xe1, xmp),
    segment(0xed, program),
    segment(0xfe, words),
    segment(0xe7, noise(30)),
    plain.subarray(2),
    film,
  );
  const parts = new Map(Object.entries({ maker, place, small, xmp, words, program, film }));
  return { bytes, parts };
}

let crcTable: Uint32Array | undefined;
function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined(ascii(name), content);
  return joined(u32(content.length), named, u32(crc32(named)));
}

/** A PNG with place, words and a time, from one that holds only a picture. */
export function pngWithTraces(plain: Uint8Array): Planted {
  const [maker, place, small, words, more, time] = [noise(30), noise(24), noise(300), noise(80), noise(20), noise(7)];
  const afterHeader = 8 + 12 + 13;
  const bytes = joined(
    plain.subarray(0, afterHeader),
    chunk('eXIf', exif({ maker, place, small })),
    chunk('tEXt', joined(ascii('Comment\0'), words)),
    chunk('tIME', time),
    chunk('zzZz', more),
    plain.subarray(afterHeader),
  );
  return { bytes, parts: new Map(Object.entries({ maker, place, small, words, more, time })) };
}

/** The planted parts of which `bytes` hold any run of eight bytes. */
export function survivorsIn(bytes: Uint8Array, planted: Planted): readonly string[] {
  const letters = (some: Uint8Array): string => Array.from(some, (byte) => String.fromCharCode(byte)).join('');
  const all = letters(bytes);
  return [...planted.parts].flatMap(([name, part]) => {
    const longest = Math.min(8, part.length);
    for (let at = 0; at + longest <= part.length; at += 1) {
      const run = part.subarray(at, at + longest);
      if (new Set(run).size > 3 && all.includes(letters(run))) return [name];
    }
    return [];
  });
}
