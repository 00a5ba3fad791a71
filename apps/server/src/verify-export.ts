/**
 * Checks a chain of audit entries that a partner took away, on any machine: one entry a line, each naming the hash of the one before. It needs no server and no
 * database, and says nothing of entries after the last: compare the head with the one noted at the next taking.
 */
import { sha256, utf8 } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { exportedEntry, parse } from '@holdfast/wire';

export interface CheckedChain {
  readonly chain: string;
  readonly entries: number;
  /** In hexadecimal, as in the file. */
  readonly head: string;
  /** The first entry that does not follow from the one before it, or is not what its hash says. */
  readonly brokenAt?: number;
}

export type ExportIssue =
  | { readonly code: 'not-an-entry'; readonly line: number }
  | { readonly code: 'another-chain'; readonly line: number }
  | { readonly code: 'nothing-here' };

const chainStart = '0'.repeat(64);

/** Reads and recomputes a chain from its first entry. Refuses a line that is no entry and a file of more than one chain. */
export function exportedChain(text: string): Result<CheckedChain, ExportIssue> {
  let previous = chainStart;
  let count = 0;
  let chain: string | undefined;
  let brokenAt: number | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entryIn(line);
    if (entry === undefined) return refused({ code: 'not-an-entry', line: index + 1 });
    if (chain !== undefined && chain !== entry.agencyId) return refused({ code: 'another-chain', line: index + 1 });
    chain = entry.agencyId;
    count += 1;
    const fits = entry.sequence === count && entry.previousHash === previous && entry.hash === hashOf(entry);
    if (!fits && brokenAt === undefined) brokenAt = entry.sequence;
    previous = entry.hash;
  }
  if (chain === undefined) return refused({ code: 'nothing-here' });
  return ok({ chain, entries: count, head: previous, ...(brokenAt === undefined ? {} : { brokenAt }) });
}

type Entry = NonNullable<ReturnType<typeof entryIn>>;

function entryIn(line: string) {
  try {
    const read = parse(exportedEntry, JSON.parse(line));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

/** The recipe stands in the migration that made the chain, under "What a chained hash covers": PostgreSQL writes a blank after each comma. */
function hashOf(entry: Entry): string {
  const fields = [
    entry.agencyId,
    String(entry.sequence),
    entry.actor,
    entry.role,
    entry.code,
    entry.recordKind,
    entry.recordId,
    entry.purpose,
    entry.recordedAt,
    entry.previousHash,
  ];
  const text = `[${fields.map((field) => JSON.stringify(field)).join(', ')}]`;
  return [...sha256(utf8(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
