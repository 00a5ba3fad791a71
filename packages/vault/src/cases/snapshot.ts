/** Everything a desk holds, as bytes and back, so that two thousand cases open without asking the server for all of them again. */
import { caseSnapshotFrom, type KeptCase, toCaseSnapshotBytes } from '@holdfast/wire';
import { type CaseIssueCode, caseIssues } from './case-issues.ts';
import { epochKeyOf, type HeldCase } from './read-case.ts';

const isIssueCode = (text: string): text is CaseIssueCode => Object.hasOwn(caseIssues, text);
/** A code of a program that is not this one: it stands for "cannot be read" and nothing milder. */
const issueCodeOf = (text: string): CaseIssueCode => (isIssueCode(text) ? text : 'unreadable');

/** The bytes to seal. Keys are in them. */
export function toSnapshot(cases: readonly HeldCase[]): Uint8Array {
  return toCaseSnapshotBytes(
    cases.map(
      ({ keys, epochs, entries, setAside, head, ...rest }): KeptCase => ({
        ...rest,
        epochs: [...epochs],
        entries: [...entries],
        setAside: [...setAside],
        head: head === null ? null : { sequence: head.sequence, hash: new Uint8Array(head.hash) },
        keys: [...keys].map(([epoch, { raw }]) => ({ epoch, raw: new Uint8Array(raw) })),
      }),
    ),
  );
}

/** What was held, or `null` for bytes of another shape, such as those of an older program: then the server is asked again. */
export async function snapshotFrom(opened: Uint8Array): Promise<readonly HeldCase[] | null> {
  const read = caseSnapshotFrom(opened);
  if (!read.ok) return null;
  return await Promise.all(
    read.value.map(async ({ keys, setAside, stopped, ...rest }): Promise<HeldCase> => {
      const known = await Promise.all(keys.map(async ({ epoch, raw }) => [epoch, await epochKeyOf(raw)] as const));
      return {
        ...rest,
        keys: new Map(known),
        setAside: setAside.map(({ sequence, code }) => ({ sequence, code: issueCodeOf(code) })),
        ...(stopped === undefined ? {} : { stopped: issueCodeOf(stopped) }),
      };
    }),
  );
}
