/** Reading the caseload from the server: which cases are mine now, what is new in them, and which are mine no more. It writes nothing. */
import { base64urlFrom } from '@holdfast/crypto';
import type { CaseId } from '@holdfast/domain';
import type { CaseReading, TakenCase } from '@holdfast/vault/cases';
import { type ApiReply, type Client, mostCasesAsked, sealedCaseEntryFrom } from '@holdfast/wire';

type OwnCase = ApiReply<'cases'>['cases'][number];
type SealedText = ApiReply<'readCaseEntries'>['cases'][number]['entries'][number];

/** From the beginning where a key was missing: someone who is assigned again has it now. */
function readTo(reading: CaseReading | undefined): number {
  return reading === undefined || reading.stopped === 'no-key' ? -1 : (reading.head?.sequence ?? -1);
}

export interface ReadCases {
  readonly keeping: ReadonlyMap<CaseId, OwnCase>;
  /** Held here and not mine any more: taken off the list, never off what someone remembers. */
  readonly gone: readonly CaseId[];
}

/** Takes in everything new, one answer after another, so that the first cases show before the last came. */
export async function readFromServer({
  client,
  cases,
  takeIn,
}: {
  readonly client: Client;
  readonly cases: ReadonlyMap<CaseId, { readonly reading: CaseReading }>;
  readonly takeIn: (cases: readonly TakenCase[]) => Promise<void>;
}): Promise<ReadCases | 'no-answer' | 'refused'> {
  const listed = await client('cases', {});
  if (!listed.ok) return listed.issue.code === 'no-answer' ? 'no-answer' : 'refused';
  const keeping = new Map(listed.value.cases.map((one) => [one.id, one]));
  const after = new Map(listed.value.cases.map(({ id }) => [id, readTo(cases.get(id)?.reading)] as const));
  // A case is taken in whole: its newest key opens its last pages first.
  const come = new Map<CaseId, SealedText[]>();
  const behind = () => listed.value.cases.filter(({ id, head }) => head > (after.get(id) ?? -1));
  for (let asking = behind(); asking.length > 0; asking = behind()) {
    const from = asking.slice(0, mostCasesAsked).map(({ id }) => ({ id, after: after.get(id) ?? -1 }));
    const read = await client('readCaseEntries', { body: { from } });
    if (!read.ok) return read.issue.code === 'no-answer' ? 'no-answer' : 'refused';
    if (read.value.cases.length === 0) break;
    for (const { id, entries } of read.value.cases) {
      come.set(id, [...(come.get(id) ?? []), ...entries]);
      after.set(id, entries.at(-1)?.sequence ?? Number.POSITIVE_INFINITY);
    }
    const whole = [...come].filter(([id]) => (after.get(id) ?? -1) >= (keeping.get(id)?.head ?? 0));
    for (const [id] of whole) come.delete(id);
    await takeIn(whole.flatMap(([id, entries]) => takenFrom(keeping.get(id), entries)));
  }
  return { keeping, gone: [...cases.keys()].filter((id) => !keeping.has(id)) };
}

function takenFrom(own: OwnCase | undefined, texts: readonly SealedText[]): readonly TakenCase[] {
  if (own === undefined) return [];
  const wrapped = base64urlFrom(own.wrappedKey);
  const entries = texts.flatMap((text) => {
    const read = sealedCaseEntryFrom(text);
    return read.ok ? [read.value] : [];
  });
  return [{ caseId: own.id, epoch: own.epoch, wrappedKey: wrapped.ok ? wrapped.value : new Uint8Array(), entries }];
}
