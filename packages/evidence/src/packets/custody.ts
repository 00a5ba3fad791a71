/**
 * The custody log of a packet: what became of each thing, in order, each line holding the hash of the one before. A line that
 * was changed, taken out or put in shows itself and everything after it. It refuses to say who did it.
 */
import { hashLink, utf8 } from '@holdfast/crypto';
import type { Instant } from '@holdfast/domain';
import { instant } from '@holdfast/wire';
import { z } from 'zod';
import { hexFrom, toHex } from './manifest.ts';

/** `left-out`: known, and not in this packet. */
export const custodyActs = [
  'written',
  'corrected',
  'came-in',
  'described-anew',
  'removed',
  'taken-out',
  'taken-out-cleaned',
  'left-out',
] as const;
export type CustodyAct = (typeof custodyActs)[number];

/** What happened to one thing, before it has its place in the log. */
export interface CustodyFact {
  readonly at: Instant;
  readonly act: CustodyAct;
  /** What it happened to: a kind and an id, such as `incident 0e9…`. */
  readonly of: string;
  /** Where it lies in the packet, if it does. */
  readonly path?: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256?: string;
}

export interface CustodyEntry extends CustodyFact {
  /** From 1. */
  readonly number: number;
  /** The hash of the entry before; 64 zeros before the first. */
  readonly previous: string;
  readonly hash: string;
}

const beginning = '0'.repeat(64);

/** What is hashed of an entry: its fields in a fixed order, so that no two entries read the same. */
function hashOf(entry: Omit<CustodyEntry, 'hash'>): string {
  const { number, at, act, of, path = '', sha256 = '', previous } = entry;
  const text = JSON.stringify([String(number), at, act, of, path, sha256]);
  return toHex(hashLink(hexFrom(previous) ?? new Uint8Array(32), utf8(text)));
}

/** The log of `facts`, earliest first; what happened at the same moment stays in the order given. */
export function custodyLog(facts: readonly CustodyFact[]): readonly CustodyEntry[] {
  const sorted = facts.toSorted((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  let previous = beginning;
  return sorted.map((fact, index) => {
    const unhashed = { number: index + 1, ...fact, previous };
    previous = hashOf(unhashed);
    return { ...unhashed, hash: previous };
  });
}

/** The number of the first entry that is not what it was; `null` when all are. */
export function firstBrokenEntry(log: readonly CustodyEntry[]): number | null {
  let previous = beginning;
  for (const [index, entry] of log.entries()) {
    if (entry.number !== index + 1 || entry.previous !== previous || hashOf(entry) !== entry.hash) return index + 1;
    previous = entry.hash;
  }
  return null;
}

const hex = z.string().regex(/^[0-9a-f]{64}$/, 'not-a-hash');
const custodyEntry: z.ZodType<CustodyEntry> = z.strictObject({
  number: z.number().int().min(1),
  at: instant,
  act: z.enum(custodyActs),
  of: z.string().max(200),
  path: z.exactOptional(z.string().max(1000)),
  sha256: z.exactOptional(hex),
  previous: hex,
  hash: hex,
});
const custodyFile = z.strictObject({ custody: z.array(custodyEntry) });

/** The log as it lies in a packet. */
export function custodyBytes(log: readonly CustodyEntry[]): Uint8Array<ArrayBuffer> {
  const lines = log.map((entry) => `    ${JSON.stringify(entry)}`);
  return utf8(`{\n  "custody": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

/** Reads it again; `null` when it is no custody log. */
export function custodyFrom(text: string): readonly CustodyEntry[] | null {
  try {
    const read = custodyFile.safeParse(JSON.parse(text));
    return read.success ? read.data.custody : null;
  } catch {
    return null;
  }
}
