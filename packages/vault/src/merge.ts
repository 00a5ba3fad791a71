/**
 * One order for what several devices wrote: the same for every device that holds the same entries, however and in whatever order
 * they came. What a device had seen stands before what it then wrote; only what was written apart is ordered by the clocks.
 *
 * [Note: Clocks decide little]
 * A phone's clock can be a day wrong. So an entry that says what a device had seen holds everything after it behind that, and a
 * correction can never land before what it corrects. A clock that runs back does not take its own later entries along.
 */
import { cborFrom } from '@holdfast/wire';
import type { StoredEntry } from './fold.ts';
import { seenFrom } from './log/chains.ts';

/** An entry as the log gives it: its number in the chain of the device that wrote it. */
export interface DeviceEntry extends StoredEntry {
  /** The public key of that chain. */
  readonly signer: Uint8Array;
}

interface Read {
  readonly entry: DeviceEntry;
  /** When it was written by its device's clock, and never before the entry it follows; empty when none says. */
  readonly at: string;
  readonly draft: string | null;
  /** `undefined` where the payload is no canonical CBOR: whoever needs it reads it again and is told. */
  readonly value: unknown;
}

interface Line {
  readonly name: string;
  readonly entries: Read[];
  next: number;
  /** How far each other line must be placed before the next entry of this one. */
  readonly after: Map<string, number>;
}

const nameOf = (signer: Uint8Array): string =>
  Array.from(signer, (byte) => byte.toString(16).padStart(2, '0')).join('');

function fieldOf(value: unknown, name: 'at' | 'kind' | 'form'): string {
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof field === 'string' ? field : '';
}

function readEntry(entry: DeviceEntry, before: string): Read {
  const read = cborFrom(entry.payload);
  const value = read.ok ? read.value : undefined;
  const at = fieldOf(value, 'at');
  const draft = fieldOf(value, 'kind') === 'draft-kept' ? fieldOf(value, 'form') : null;
  return { entry, at: at > before ? at : before, draft, value };
}

/** The chains, each in its own order, each entry once. */
function linesOf(entries: readonly DeviceEntry[]): readonly Line[] {
  const lines = new Map<string, Line>();
  const names = new Map<Uint8Array, string>();
  for (const entry of entries.toSorted((left, right) => left.sequence - right.sequence)) {
    const name = names.get(entry.signer) ?? nameOf(entry.signer);
    names.set(entry.signer, name);
    const line: Line = lines.get(name) ?? { name, entries: [], next: 0, after: new Map() };
    lines.set(name, line);
    const last = line.entries.at(-1);
    if (last?.entry.sequence === entry.sequence) continue;
    line.entries.push(readEntry(entry, last?.at ?? ''));
  }
  return [...lines.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** Notes what the next entry of `line` says was seen before it. */
function noteSeen(line: Line): void {
  const next = line.entries[line.next];
  for (const { signer, sequence } of next === undefined ? [] : (seenFrom(next.entry.payload) ?? [])) {
    const name = nameOf(signer);
    line.after.set(name, Math.max(sequence, line.after.get(name) ?? -1));
  }
}

/** Whether everything that is here and was seen before the next entry of `line` is placed already. */
function isReady(line: Line, lines: readonly Line[]): boolean {
  return lines.every((other) => {
    const waiting = other.entries[other.next];
    return other === line || waiting === undefined || waiting.entry.sequence > (line.after.get(other.name) ?? -1);
  });
}

function earliest(lines: readonly Line[]): Line | undefined {
  return lines.reduce<Line | undefined>((first, line) => {
    const at = line.entries[line.next]?.at ?? '';
    return first === undefined || at < (first.entries[first.next]?.at ?? '') ? line : first;
  }, undefined);
}

/**
 * The entries of all devices in one order, numbered anew from one; with a single device they keep their order. Half-written
 * forms stay with their device: one from elsewhere is marked as left out when this device (`own`) has kept that form itself, so that
 * nobody's half sentence is written over. What this device wrote after everything else is numbered from `after` on. Pure; throws
 * on nothing.
 */
export function mergeDevices(
  entries: readonly DeviceEntry[],
  own: Uint8Array | undefined,
  after = 0,
): readonly StoredEntry[] {
  const lines = linesOf(entries);
  const ownName = own === undefined ? '' : nameOf(own);
  const ownForms = new Set(
    lines.filter(({ name }) => name === ownName).flatMap((line) => line.entries.map(({ draft }) => draft)),
  );
  const merged: StoredEntry[] = [];
  let place = after;
  for (const line of lines) noteSeen(line);
  for (;;) {
    const open = lines.filter((line) => line.next < line.entries.length);
    // Two devices that each claim to have seen the other's later entry cannot be honest; the order stays the same for everyone.
    const ready = open.filter((line) => isReady(line, open));
    const line = earliest(ready.length > 0 ? ready : open);
    const read = line?.entries[line.next];
    if (line === undefined || read === undefined) return merged;
    line.next += 1;
    noteSeen(line);
    if (seenFrom(read.entry.payload) !== null) continue;
    // Counted also when it is left out, so that places are the same on every device.
    place += 1;
    const isLeftOut = read.draft !== null && line.name !== ownName && ownForms.has(read.draft);
    const stored = { sequence: place, payload: read.entry.payload, read: read.value };
    merged.push(isLeftOut ? { ...stored, isLeftOut } : stored);
  }
}
