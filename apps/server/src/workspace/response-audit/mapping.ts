/**
 * The mapping of an audit as the screen asks about it, and as a person hands it back. Pure. It refuses to give a column the meaning of a time whose cells
 * cannot be read as one.
 */
import {
  type AuditMapping,
  auditMapping,
  type ColumnMapping,
  type FileMapping,
  type Meaning,
  mappingFor,
  meaningIn,
  meanings,
} from '@holdfast/audit';
import { ok, type Result, refused } from '@holdfast/domain';
import type { ApiBody, AuditProposal } from '@holdfast/wire';
import type { Issue } from '../../refusal.ts';

const times: ReadonlySet<string> = new Set<Meaning>([
  'queued',
  'dispatched',
  'enroute',
  'arrived',
  'cleared',
  'occurred',
  'arrest-time',
]);
const durations: ReadonlySet<string> = new Set<Meaning>([
  'seconds-to-dispatch',
  'seconds-to-arrival',
  'seconds-travelled',
]);

const isMeaning = (text: string): text is Meaning => meanings.some((one) => one === text);

/** A mapping as it was kept; null where it is none. */
export function mappingFrom(kept: unknown): AuditMapping | null {
  const read = auditMapping.safeParse(kept);
  return read.success ? read.data : null;
}

/** The proposal, with what somebody confirmed for files of the same columns before in its place. */
export function knownAgain(
  proposed: AuditMapping,
  before: readonly AuditMapping[],
): { readonly mapping: AuditMapping; readonly known: boolean } {
  let known = true;
  const files = proposed.files.map((file) => {
    for (const one of before) {
      const found = mappingFor(one, file.columns);
      if (found !== null && found.columns.length === file.columns.length) return found;
    }
    known = false;
    // However sure the names are, nobody has looked at this file yet.
    return { ...file, meanings: file.meanings.map((one) => ({ ...one, confirmed: false })) };
  });
  const timezone = known ? before.find((one) => one.timezone !== undefined)?.timezone : undefined;
  return { mapping: { ...proposed, files, ...(timezone === undefined ? {} : { timezone }) }, known };
}

/** The question to a person: each column, what it is taken for, and why. */
export function proposalOf({ files }: AuditMapping): AuditProposal {
  return {
    files: files.map((file) => ({
      rows: file.rows,
      columns: file.columns.map((column) => {
        const found = file.meanings.find((one) => one.column === column);
        return {
          column,
          meaning: found?.meaning ?? '',
          ...(found?.why === undefined ? {} : { why: found.why }),
          isTime: found?.time !== undefined,
        };
      }),
    })),
    meanings: meanings
      .filter((meaning) => !durations.has(meaning))
      .map((meaning) => ({ meaning, words: meaningIn('en', meaning), isTime: times.has(meaning) })),
    known: files.every(({ meanings: all }) => all.length > 0 && all.every(({ confirmed }) => confirmed)),
  };
}

/** The mapping as a person handed it back: everything in it is confirmed. `bad-input` names the column that cannot mean what was said. */
export function confirmedBy(
  proposed: AuditMapping,
  { files: said, timezone }: ApiBody<'confirmAuditRun'>,
): Result<AuditMapping, Issue> {
  const files: FileMapping[] = [];
  for (const [at, file] of proposed.files.entries()) {
    const answer = said[at];
    if (answer === undefined) return refused({ code: 'bad-input', fields: [{ field: 'files', code: 'missing' }] });
    const columns: ColumnMapping[] = [];
    for (const { column, meaning } of answer.columns) {
      const before = file.meanings.find((one) => one.column === column);
      if (meaning === '' || !file.columns.includes(column)) continue;
      const fits =
        isMeaning(meaning) &&
        (times.has(meaning) ? before?.time !== undefined : !durations.has(meaning) || before?.meaning === meaning);
      if (!fits) return refused({ code: 'bad-input', fields: [{ field: column, code: 'not-a-time' }] });
      const stays = before?.meaning === meaning;
      columns.push({
        column,
        meaning,
        confirmed: true,
        ...(before?.time !== undefined && times.has(meaning) ? { time: before.time } : {}),
        ...(before?.with !== undefined && times.has(meaning) ? { with: before.with } : {}),
        ...(before?.unit !== undefined && stays ? { unit: before.unit } : {}),
        ...(before?.why !== undefined && stays ? { why: before.why } : {}),
      });
    }
    files.push({ ...file, rows: answer.rows, rowsConfirmed: true, meanings: columns });
  }
  return ok({ ...proposed, files, ...(timezone === undefined ? {} : { timezone }) });
}
