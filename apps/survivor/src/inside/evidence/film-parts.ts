/**
 * A clean copy of a film or a sound file of the MP4 family, made without touching picture and sound: what is not on the list of a plain
 * film is emptied where it stands, so that nothing moves. It answers none for a file it cannot read to its end, and it refuses to say
 * what the picture itself shows.
 *
 * Source: ISO/IEC 14496-12 (the boxes and their fields); Apple's QuickTime File Format Specification; read 2026-11-22.
 */
import type { Trace } from './picture-parts.ts';

interface Box {
  readonly type: string;
  readonly at: number;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** What a plain film has in each box. Anything else in it is emptied. */
const plain: Readonly<Record<string, readonly string[]>> = {
  file: ['ftyp', 'moov', 'mdat'],
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'edts', 'mdia'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'hdlr', 'dinf', 'stbl'],
  dinf: ['dref'],
  stbl: ['stsd', 'stts', 'ctts', 'cslg', 'stss', 'stsc', 'stsz', 'stz2', 'stco', 'co64'],
  vide: ['avcC', 'hvcC', 'vpcC', 'av1C', 'dvcC', 'dvvC', 'esds', 'colr', 'pasp', 'clap', 'btrt', 'fiel'],
  soun: ['esds', 'dOps', 'dac3', 'dec3', 'dfLa', 'alac', 'damr', 'pcmC', 'chan', 'btrt', 'wave'],
  wave: ['frma', 'esds', 'mp4a', 'alac', 'damr', 'enda', 'chan', '\0\0\0\0'],
};
const nested = new Set(['moov', 'trak', 'edts', 'mdia', 'minf', 'dinf', 'stbl', 'wave']);
/** A film in pieces says where each piece is in another way; it is not read here. */
const inPieces = new Set(['moof', 'sidx', 'mfra']);
const kinds = new Set(['vide', 'soun']);
/** How far the fixed part of a sample's description reaches, by kind and, for sound, by QuickTime's version. */
const fixedVideo = 78;
const fixedSound = [28, 44, 64] as const;

class Unreadable extends Error {}

/** The copy being made, and what was found in it. */
interface Work {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  readonly found: Set<Trace>;
}

/** The copy, what kind it is, and what the original held besides picture and sound; `null` where it cannot be made. */
export function cleanedFilm(
  original: Uint8Array,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string; readonly leftOut: readonly Trace[] } | null {
  const bytes = Uint8Array.from(original);
  const work: Work = { bytes, view: new DataView(bytes.buffer), found: new Set() };
  try {
    const shown = cleanFile(work);
    const isOld = text(bytes, 8, 12) === 'qt  ' || text(bytes, 4, 8) !== 'ftyp';
    const mediaType = shown.has('vide') ? (isOld ? 'video/quicktime' : 'video/mp4') : 'audio/mp4';
    return { bytes, mediaType, leftOut: [...work.found] };
  } catch (error) {
    // What ends before its end is read past its end; either way it is no film that is known here.
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  }
}

/** Empties everything that is not on the lists; answers which kinds of track are left. */
function cleanFile(work: Work): ReadonlySet<string> {
  const all = boxesIn(work, 0, work.bytes.length);
  const moov = all.find(({ type }) => type === 'moov');
  if (moov === undefined || all.some(({ type }) => inPieces.has(type))) throw new Unreadable();
  const tracks = boxesIn(work, moov.from, moov.to).filter(({ type }) => type === 'trak');
  const kept = tracks.filter((track) => kinds.has(kindOf(work, track)));
  if (kept.length === 0) throw new Unreadable();
  const used = kept.flatMap((track) => samplesOf(work, track));
  for (const track of tracks) if (!kept.includes(track)) empty(work, track, 'other');
  for (const box of all) {
    if (box.type === 'mdat') emptyUnused(work, box, used);
    else if (!isPlain('file', box)) empty(work, box);
  }
  const places = all.filter(({ type }) => type === 'mdat');
  if (used.some(([from, to]) => !places.some((mdat) => mdat.from <= from && to <= mdat.to))) throw new Unreadable();
  cleanInside(work, moov);
  return new Set(kept.map((track) => kindOf(work, track)));
}

function cleanInside(work: Work, box: Box): void {
  for (const inner of boxesIn(work, box.from, box.to)) {
    if (inner.type === 'mvex') throw new Unreadable();
    if (!isPlain(box.type, inner)) {
      empty(work, inner);
      continue;
    }
    if (nested.has(inner.type)) cleanInside(work, inner);
    else cleanFields(work, inner);
  }
}

/** The fields of a box that stays: when it was made, by what, and which file it leads to. */
function cleanFields(work: Work, box: Box): void {
  const { bytes, view } = work;
  switch (box.type) {
    case 'mvhd':
    case 'tkhd':
    case 'mdhd':
      zero(work, box.from + 4, box.from + 4 + (bytes[box.from] === 1 ? 16 : 8), 'camera');
      return;
    case 'hdlr':
      zero(work, box.from + 12, box.to, 'words');
      return;
    case 'dref':
      for (const entry of boxesIn(work, box.from + 8, box.to)) {
        // It leads to another file: then this one is not all of the film.
        if ((view.getUint32(entry.from) & 1) === 0) throw new Unreadable();
        zero(work, entry.from + 4, entry.to, 'words');
      }
      return;
    case 'stsd':
      for (const entry of boxesIn(work, box.from + 8, box.to)) cleanDescription(work, entry);
  }
}

/** How the samples of a track are coded; sound and picture are told apart by how long the fixed part is. */
function cleanDescription(work: Work, entry: Box): void {
  const { view } = work;
  const isVideo = videoCodings.has(entry.type);
  if (!isVideo && !soundCodings.has(entry.type)) throw new Unreadable();
  const fixed = isVideo ? fixedVideo : fixedSound[view.getUint16(entry.from + 8)];
  if (fixed === undefined || entry.from + fixed > entry.to) throw new Unreadable();
  // Who made the program that coded it, and its name.
  zero(work, entry.from + 12, entry.from + 16, 'words');
  if (isVideo) zero(work, entry.from + 42, entry.from + 74, 'words');
  for (const inner of boxesIn(work, entry.from + fixed, entry.to)) {
    if (!isPlain(isVideo ? 'vide' : 'soun', inner)) empty(work, inner);
    else if (inner.type === 'wave') cleanInside(work, inner);
  }
}

/** Source: the registered codings of mp4ra.org that phones write; read 2026-11-22. */
const videoCodings = new Set(['avc1', 'avc3', 'hvc1', 'hev1', 'dvh1', 'dvhe', 'mp4v', 'vp09', 'av01', 's263']);
const soundCodings = new Set([
  'mp4a',
  'alac',
  'samr',
  'sawb',
  'Opus',
  'fLaC',
  'ac-3',
  'ec-3',
  'sowt',
  'twos',
  'lpcm',
  'ipcm',
]);

function isPlain(parent: string, { type }: Box): boolean {
  return (plain[parent] ?? []).includes(type);
}

function kindOf(work: Work, track: Box): string {
  const handler = within(work, track, 'mdia', 'hdlr');
  return handler === undefined ? '' : text(work.bytes, handler.from + 8, handler.from + 12);
}

function within(work: Work, box: Box, ...names: readonly string[]): Box | undefined {
  const [name, ...rest] = names;
  const inner = boxesIn(work, box.from, box.to).find(({ type }) => type === name);
  return inner === undefined || rest.length === 0 ? inner : within(work, inner, ...rest);
}

/** Where the samples of a track lie in the file: from, and up to. */
function samplesOf(work: Work, track: Box): readonly (readonly [from: number, to: number])[] {
  const { view } = work;
  const table = within(work, track, 'mdia', 'minf', 'stbl');
  const part = (name: string) => (table === undefined ? undefined : within(work, table, name));
  const [sizes, runs, small, large] = [part('stsz'), part('stsc'), part('stco'), part('co64')];
  const chunks = small ?? large;
  // Sizes packed into half bytes are an old economy that no phone uses.
  if (sizes === undefined || runs === undefined || chunks === undefined) throw new Unreadable();
  const same = view.getUint32(sizes.from + 4);
  const count = view.getUint32(sizes.from + 8);
  const ranges: (readonly [number, number])[] = [];
  const runCount = view.getUint32(runs.from + 4);
  const chunkCount = view.getUint32(chunks.from + 4);
  let sample = 0;
  let run = 0;
  for (let chunk = 0; chunk < chunkCount && sample < count; chunk += 1) {
    while (run + 1 < runCount && view.getUint32(runs.from + 8 + (run + 1) * 12) <= chunk + 1) run += 1;
    const inChunk = view.getUint32(runs.from + 8 + run * 12 + 4);
    const from =
      small === undefined
        ? Number(view.getBigUint64(chunks.from + 8 + chunk * 8))
        : view.getUint32(chunks.from + 8 + chunk * 4);
    let to = from;
    for (let index = 0; index < inChunk && sample < count; index += 1, sample += 1)
      to += same === 0 ? view.getUint32(sizes.from + 12 + sample * 4) : same;
    ranges.push([from, to]);
  }
  if (sample < count) throw new Unreadable();
  return ranges;
}

/** What lies between the samples of the tracks that stay belongs to none of them. */
function emptyUnused(work: Work, mdat: Box, used: readonly (readonly [from: number, to: number])[]): void {
  let at = mdat.from;
  for (const [from, to] of used.toSorted(([left], [right]) => left - right)) {
    if (to <= mdat.from || from >= mdat.to) continue;
    if (from > at) zero(work, at, from, 'other');
    at = Math.max(at, to);
  }
  if (at < mdat.to) zero(work, at, mdat.to, 'other');
}

function zero({ bytes, found }: Work, from: number, to: number, trace: Trace): void {
  if (to > bytes.length) throw new Unreadable();
  const part = bytes.subarray(from, to);
  if (part.some((byte) => byte !== 0)) found.add(trace);
  part.fill(0);
}

/** Leaves a box of nothing of the same length, so that what comes after it stays where it is. */
function empty(work: Work, box: Box, trace?: Trace): void {
  const { bytes } = work;
  if (box.type !== 'free' && box.type !== 'skip' && box.type !== 'wide') {
    const held = text(bytes, box.from, Math.min(box.to, box.from + 65_536));
    if (/\u00a9xyz|loci|location/i.test(box.type + held)) work.found.add('place');
    else work.found.add(trace ?? 'words');
  }
  bytes.set([0x66, 0x72, 0x65, 0x65], box.at + 4);
  bytes.fill(0, box.from, box.to);
}

function boxesIn({ bytes, view }: Work, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  // QuickTime may end a list with four bytes of nothing.
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (length < header || at + length > to) throw new Unreadable();
    boxes.push({ type: text(bytes, at + 4, at + 8), at, from: at + header, to: at + length });
    at += length;
  }
  if (bytes.subarray(at, to).some((byte) => byte !== 0)) throw new Unreadable();
  return boxes;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  let said = '';
  for (const byte of bytes.subarray(from, to)) said += String.fromCharCode(byte);
  return said;
}
