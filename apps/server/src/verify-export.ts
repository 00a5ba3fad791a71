/**
 * Checks a chain of audit entries that a partner took away, on any machine: one entry a line, each naming the hash of the one before. It needs no server and no
 * database, and says nothing of entries after the last: compare the head with the one noted at the next taking.
 */
import { sha256, utf8 } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { type AuditHead, auditHead, exportedEntry, isSignedHead, parse } from '@holdfast/wire';

export interface CheckedChain {
  readonly chain: string;
  readonly entries: number;
  /** In hexadecimal, as in the file. */
  readonly head: string;
  /** The first entry that does not follow from the one before it, or is not what its hash says. */
  readonly brokenAt?: number;
  /** The agency's own word of how far it went; present only where it fits the lines before it. */
  readonly signed?: { readonly agencyKey: string; readonly at: string };
}

export type ExportIssue =
  | { readonly code: 'not-an-entry'; readonly line: number }
  | { readonly code: 'another-chain'; readonly line: number }
  | { readonly code: 'nothing-here' }
  /** The last line says another length or head than the lines before it, or nobody with that key signed it. */
  | { readonly code: 'head-does-not-fit' }
  | { readonly code: 'not-signed' }
  | { readonly code: 'another-key' };

const chainStart = '0'.repeat(64);

/**
 * Reads and recomputes a chain from its first entry. Refuses a line that is no entry, a file of more than one chain, and a signed head that
 * does not fit. With `agencyKey`, refuses a file that this key did not sign.
 */
export function exportedChain(
  text: string,
  { agencyKey }: { readonly agencyKey?: string | undefined } = {},
): Result<CheckedChain, ExportIssue> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const head = headIn(lines.at(-1) ?? '');
  if (agencyKey !== undefined && head === undefined) return refused({ code: 'not-signed' });
  if (agencyKey !== undefined && head?.agencyKey !== agencyKey) return refused({ code: 'another-key' });
  const checked = chainOf(head === undefined ? lines : lines.slice(0, -1));
  if (!checked.ok || head === undefined) return checked;
  const { chain, entries, head: last } = checked.value;
  const fits = head.agencyId === chain && head.entries === entries && head.head === last && isSignedHead(head);
  if (!fits) return refused({ code: 'head-does-not-fit' });
  return ok({ ...checked.value, signed: { agencyKey: head.agencyKey, at: head.signedAt } });
}

function headIn(line: string): AuditHead | undefined {
  try {
    const read = parse(auditHead, JSON.parse(line));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

function chainOf(lines: readonly string[]): Result<CheckedChain, ExportIssue> {
  let previous = chainStart;
  let count = 0;
  let chain: string | undefined;
  let brokenAt: number | undefined;
  for (const [index, line] of lines.entries()) {
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
