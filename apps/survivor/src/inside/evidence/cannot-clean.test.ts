import { expect, test } from 'vitest';
import { uncleanableOf } from './cannot-clean.ts';

const ftyp = (brand: string) => new TextEncoder().encode(`\0\0\0\x18ftyp${brand}\0\0\0\0`);
const text = (words: string) => new TextEncoder().encode(words);

test.each([
  [ftyp('heic'), 'image/heic', 'heic'],
  // A phone that renames it does not change it.
  [ftyp('mif1'), 'image/jpeg', 'heic'],
  [ftyp('isom'), 'video/mp4', 'video'],
  [ftyp('M4A '), 'audio/mp4', 'sound'],
  [text('%PDF-1.7'), 'application/octet-stream', 'pdf'],
  [text('RIFF....WAVE'), 'audio/wav', 'sound'],
  [text('\x1aE\xdf\xa3'), 'video/webm', 'video'],
  [text(''), 'application/pdf', 'pdf'],
  [text('<svg'), 'image/jpeg', 'other'],
  [text('PK'), 'application/zip', 'other'],
] as const)('%# is told as %s %s', (head, mediaType, kind) => {
  expect(uncleanableOf(head, mediaType)).toBe(kind);
});
