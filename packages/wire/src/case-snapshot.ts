/** What a device keeps of case files between two openings, once unsealed. It holds keys: it rests only sealed under her own. */
import { ok, type Result } from '@holdfast/domain';
import { z } from 'zod';
import { caseEntry, caseEpoch } from './case-entries.ts';
import { type CborIssue, cborFrom, toCbor } from './cbor.ts';
import { type ParseIssue, parse } from './parse.ts';
import { bytes, id, line } from './primitives.ts';

const count = z.number().int().min(0);
const keptCase = z.strictObject({
  id: id<'case'>(),
  keys: z.array(z.strictObject({ epoch: count, raw: bytes(32, 32) })),
  epochs: z.array(caseEpoch),
  entries: z.array(caseEntry),
  setAside: z.array(z.strictObject({ sequence: count, code: line(40) })),
  head: z.nullable(z.strictObject({ sequence: count, hash: bytes(32, 32) })),
  stopped: z.exactOptional(line(40)),
});
export type KeptCase = z.infer<typeof keptCase>;

const snapshot = z.strictObject({ v: z.literal(1), cases: z.array(keptCase) });

/** The bytes to seal. */
export function toCaseSnapshotBytes(cases: readonly KeptCase[]): Uint8Array<ArrayBuffer> {
  return toCbor({ v: 1, cases });
}

/** The cases in unsealed bytes, or why there are none. */
export function caseSnapshotFrom(opened: Uint8Array): Result<readonly KeptCase[], CborIssue | ParseIssue> {
  const read = cborFrom(opened);
  const parsed = read.ok ? parse(snapshot, read.value) : read;
  return parsed.ok ? ok(parsed.value.cases) : parsed;
}
