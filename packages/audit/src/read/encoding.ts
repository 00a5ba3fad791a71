/**
 * Which encoding the beginning of a file is in. It looks at bytes only, and says "binary" rather than reading a picture as text.
 * Latin-1 is read as Windows-1252: they differ in 0x80 to 0x9F alone, where Latin-1 has only control letters that no export holds.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface EncodingGuess {
  /** `utf-8` here means: nothing in this beginning speaks against it. */
  readonly encoding: Encoding | 'binary';
  /** Bytes of the mark at the beginning, to be passed over. */
  readonly mark: 0 | 2 | 3;
}

/** Reads the beginning of a file; a few thousand bytes are enough. */
export function encodingOf(head: Uint8Array): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const [even, odd, control] = tally(head);
  const half = head.length / 2;
  // In a western export nearly every second byte of UTF-16 is nought, on one side only.
  if (odd > half * 0.6 && even < half * 0.1) return { encoding: 'utf-16le', mark: 0 };
  if (even > half * 0.6 && odd < half * 0.1) return { encoding: 'utf-16be', mark: 0 };
  if (even + odd > 0 || control > head.length * 0.01) return { encoding: 'binary', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

/** Noughts at even and at odd places, and control letters that stand in no text; unit and record separators do. */
function tally(head: Uint8Array): readonly [number, number, number] {
  let even = 0;
  let odd = 0;
  let control = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 0x1c && (byte < 9 || byte > 13) && byte !== 1) control += 1;
  }
  return [even, odd, control];
}
