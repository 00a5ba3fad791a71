/** What kind of file one is that cannot be cleaned here, told by its bytes first and by what the device said of it second. */

export const uncleanables = ['heic', 'video', 'sound', 'pdf', 'other'] as const;
export type Uncleanable = (typeof uncleanables)[number];

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Source: ISO/IEC 23008-12, annex B (brands of HEIF and HEIC); AV1 Image File Format 1.1, section 6; read 2026-11-22. */
const pictureBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis']);

/** What it is; `other` where neither says. `head` are its first bytes, sixteen or more if it has them. */
export function uncleanableOf(head: Uint8Array, mediaType: string): Uncleanable {
  if (ascii(head, 0, 5) === '%PDF-') return 'pdf';
  if (ascii(head, 4, 8) === 'ftyp') return pictureBrands.has(ascii(head, 8, 12)) ? 'heic' : audioOr(mediaType);
  const [major] = mediaType.split('/');
  if (/^image\/(heic|heif|avif)/.test(mediaType)) return 'heic';
  if (major === 'video') return 'video';
  if (major === 'audio') return 'sound';
  return mediaType === 'application/pdf' ? 'pdf' : 'other';
}

/** Whether it begins as films and sound of the MP4 family do, or with the parts of a film as old ones do. */
export function isFilm(bytes: Uint8Array): boolean {
  return ['ftyp', 'moov', 'mdat', 'wide'].includes(ascii(bytes, 4, 8));
}

/** One container for both: only the device can say which. */
function audioOr(mediaType: string): 'sound' | 'video' {
  return mediaType.startsWith('audio/') ? 'sound' : 'video';
}
