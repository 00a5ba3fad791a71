/**
 * What a picture file is made of, by its bytes and never by its name: which of the three kinds that can be cleaned here, and
 * what it carries besides the picture. A part that is not on the list of a clean picture is not clean.
 */

export type PictureKind = 'jpeg' | 'png' | 'webp';

/** What a file may carry besides the picture. `other` is anything nobody here knows. */
export type Trace = 'place' | 'camera' | 'small-picture' | 'words' | 'other';

const text = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

export const mediaTypes: Readonly<Record<PictureKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Which picture it is, or `null` for anything else. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | null {
  if (u16(bytes, 0) === 0xffd8 && bytes[2] === 0xff) return 'jpeg';
  if (u32(bytes, 0) === 0x89504e47 && u32(bytes, 4) === 0x0d0a1a0a) return 'png';
  return text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP' ? 'webp' : null;
}

/** What it carries besides the picture; empty for a clean one. `null` when it cannot be read to its end. */
export function tracesIn(bytes: Uint8Array): readonly Trace[] | null {
  const found = new Set<Trace>();
  const note = (traces: readonly Trace[]): void => {
    for (const trace of traces) found.add(trace);
  };
  const kind = pictureKindOf(bytes);
  const whole =
    kind === 'jpeg'
      ? walkJpeg(bytes, note)
      : kind === 'png'
        ? walkPng(bytes, note)
        : kind === 'webp' && walkWebp(bytes, note);
  return whole ? [...found] : null;
}

type Note = (traces: readonly Trace[]) => void;

/** Source: ITU-T T.81, table B.1 (markers); Exif 2.32, 4.5.4 and 4.7.2; read 2026-11-21. */
function walkJpeg(bytes: Uint8Array, note: Note): boolean {
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) {
      if (at + 2 < bytes.length) note(['other']);
      return true;
    }
    const length = u16(bytes, at + 2);
    if (length < 2) return false;
    const from = at + 4;
    const end = at + 2 + length;
    note(tracesOfSegment(bytes, { marker, from, end }));
    at = marker === 0xda ? endOfScan(bytes, end) : end;
  }
  return false;
}

/** The first marker after the coded picture that is not part of it: stuffed zeros and restarts are. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function tracesOfSegment(
  bytes: Uint8Array,
  segment: { readonly marker: number; readonly from: number; readonly end: number },
): readonly Trace[] {
  const { marker, from, end } = segment;
  const isFrame = marker >= 0xc0 && marker <= 0xcf;
  if (isFrame || [0xda, 0xdb, 0xdd].includes(marker)) return [];
  const starts = (words: string): boolean => text(bytes, from, from + words.length) === words;
  // The JFIF part may hold a small picture; without one it is sixteen bytes long.
  if (marker === 0xe0) return starts('JFIF\0') && end - from <= 14 ? [] : ['small-picture'];
  if (marker === 0xe1 && starts('Exif\0\0')) return tracesInTiff(bytes.subarray(from + 6, end));
  if (marker === 0xe1) return ['words', 'place'];
  if (marker === 0xe2 && starts('ICC_PROFILE\0')) return [];
  if (marker === 0xee && starts('Adobe')) return [];
  return marker === 0xed || marker === 0xfe ? ['words'] : ['other'];
}

/** Source: TIFF 6.0, section 2; Exif 2.32, 4.6.3 (GPS 0x8825) and 4.5.5 (the second directory is the small picture). */
function tracesInTiff(tiff: Uint8Array): readonly Trace[] {
  const isLittle = text(tiff, 0, 2) === 'II';
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  try {
    const first = view.getUint32(4, isLittle);
    const count = view.getUint16(first, isLittle);
    const tags = Array.from({ length: count }, (_, index) => view.getUint16(first + 2 + index * 12, isLittle));
    const second = view.getUint32(first + 2 + count * 12, isLittle);
    return [
      'camera',
      ...(tags.includes(0x8825) ? ['place' as const] : []),
      ...(second > 0 ? ['small-picture' as const] : []),
    ];
  } catch {
    return ['camera', 'place'];
  }
}

/** Source: PNG (third edition), section 11; read 2026-11-21. */
const plainChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'iCCP',
  'sBIT',
  'pHYs',
  'bKGD',
]);

function walkPng(bytes: Uint8Array, note: Note): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = u32(bytes, at);
    const name = text(bytes, at + 4, at + 8);
    if (name === 'eXIf') note(tracesInTiff(bytes.subarray(at + 8, at + 8 + length)));
    else if (/^[itz](TX|EX)t$/.test(name) || name === 'tIME') note(['words']);
    else if (!plainChunks.has(name)) note(['other']);
    at += 12 + length;
    if (name === 'IEND') {
      if (at < bytes.length) note(['other']);
      return at <= bytes.length;
    }
  }
  return false;
}

/** Source: WebP container specification, "Extended file format"; read 2026-11-21. */
const plainWebp = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function walkWebp(bytes: Uint8Array, note: Note): boolean {
  const little = (at: number): number => new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at, true);
  const end = little(4) + 8;
  if (end > bytes.length) return false;
  if (end < bytes.length) note(['other']);
  let at = 12;
  while (at + 8 <= end) {
    const name = text(bytes, at, at + 4);
    const length = little(at + 4);
    if (name === 'EXIF') note(tracesInTiff(bytes.subarray(at + 8, at + 8 + length)));
    else if (name === 'XMP ') note(['words', 'place']);
    else if (!plainWebp.has(name)) note(['other']);
    at += 8 + length + (length % 2);
  }
  return at === end;
}
