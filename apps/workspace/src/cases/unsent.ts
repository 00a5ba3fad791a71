/**
 * What was written and not taken by the server yet, and forms begun and not finished: as bytes and back. They rest only sealed, and
 * an older program's bytes are refused as a whole rather than read in part.
 */
import type { CaseEntry, CaseId } from '@holdfast/domain';
import { caseEntry, cborFrom, id, line, parse, prose, toCbor } from '@holdfast/wire';

export interface UnsentEntry {
  readonly caseId: CaseId;
  readonly entry: CaseEntry;
}

/** A form by case and kind: what each field holds. */
export interface CaseDraft {
  readonly caseId: CaseId;
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Unsent {
  readonly entries: readonly UnsentEntry[];
  readonly drafts: readonly CaseDraft[];
}

const caseId = id<'case'>();
const formName = line(60);
const text = prose(30_000);

/** The bytes to seal. */
export function toUnsentBytes({ entries, drafts }: Unsent): Uint8Array {
  return toCbor({ v: 1, entries, drafts });
}

/** What was kept, or `null` when the bytes hold anything else. */
export function unsentFrom(bytes: Uint8Array): Unsent | null {
  const read = cborFrom(bytes);
  if (!read.ok || !isRecord(read.value) || read.value['v'] !== 1) return null;
  const { entries, drafts } = read.value;
  if (!Array.isArray(entries) || !Array.isArray(drafts)) return null;
  const kept = entries.map(unsentEntryFrom);
  const begun = drafts.map(draftFrom);
  const whole = [...kept, ...begun].every((one) => one !== null);
  return whole ? { entries: kept.filter((one) => one !== null), drafts: begun.filter((one) => one !== null) } : null;
}

function unsentEntryFrom(value: unknown): UnsentEntry | null {
  if (!isRecord(value)) return null;
  const [of, entry] = [parse(caseId, value['caseId']), parse(caseEntry, value['entry'])];
  return of.ok && entry.ok ? { caseId: of.value, entry: entry.value } : null;
}

function draftFrom(value: unknown): CaseDraft | null {
  if (!isRecord(value) || !isRecord(value['values'])) return null;
  const [of, form] = [parse(caseId, value['caseId']), parse(formName, value['form'])];
  if (!of.ok || !form.ok) return null;
  const values: Record<string, string> = {};
  for (const [name, each] of Object.entries(value['values'])) {
    const read = parse(text, each);
    if (!read.ok) return null;
    values[name] = read.value;
  }
  return { caseId: of.value, form: form.value, values };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
