/**
 * Sending the first page of an epoch, with half of its key for each of the two who together could open the case again. Where the agency
 * named nobody, or one of the two has no key yet, there are no halves, and the page says so by naming nobody.
 */
import { base64urlFrom, toBase64url } from '@holdfast/crypto';
import type { CaseId } from '@holdfast/domain';
import type { SealedEpoch, WrappedFor } from '@holdfast/vault/cases';
import { type ApiReply, type Client, type RecoveryCard, toSealedCaseEntryText } from '@holdfast/wire';
import type { OpenCase } from './case-room-shape.ts';

type Named = ApiReply<'caseColleagues'>['recovery'][number];

/** Someone whom the agency named, with the keys they entered; nothing while they have entered none. */
export function recoveryCardFrom({ staffId, name, recipient, signingKey }: Named): RecoveryCard | undefined {
  const key = signingKey === undefined ? undefined : base64urlFrom(signingKey);
  if (recipient === undefined || key?.ok !== true) return undefined;
  return { staffId, name, recipient, signingKey: new Uint8Array(key.value) };
}

/** The two, when the agency named two and both have keys. */
export function recoveryPair(named: readonly Named[]): readonly [RecoveryCard, RecoveryCard] | undefined {
  const [first, second] = named.map(recoveryCardFrom);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** As the server says now; nobody when it does not answer. */
export async function askRecoveryPair(client: Client): Promise<readonly [RecoveryCard, RecoveryCard] | undefined> {
  const asked = await client('caseColleagues', {});
  return asked.ok ? recoveryPair(asked.value.recovery) : undefined;
}

const asText = ({ staffId, wrappedKey }: WrappedFor) => ({ staffId, wrappedKey: toBase64url(wrappedKey) });

/** Leaves the halves of a case's epoch. What was left before stays; a refusal is no reason to stop work on the case. */
export async function leaveHalves(options: {
  readonly client: Client;
  readonly caseId: CaseId;
  readonly epoch: number;
  readonly halves: readonly WrappedFor[];
}): Promise<boolean> {
  const { client, caseId, epoch, halves } = options;
  if (halves.length === 0) return true;
  const left = await client('leaveCaseHalves', { params: { id: caseId }, body: { epoch, halves: halves.map(asText) } });
  return left.ok || left.issue.code === 'already-there';
}

/** A case that was opened again for this reader has no halves yet: whoever opened it could not leave them. */
export async function leaveOwedHalves(options: {
  readonly client: Client;
  readonly cases: Iterable<Pick<OpenCase, 'id' | 'reading'>>;
  /** Those done before; what is done now is added. */
  readonly left: Set<CaseId>;
  readonly halvesFor: (caseId: CaseId) => Promise<readonly WrappedFor[]>;
}): Promise<void> {
  const { client, left } = options;
  for (const { id: caseId, reading } of options.cases) {
    const last = reading.epochs.at(-1);
    if (last?.reason !== 'recovered' || left.has(caseId)) continue;
    const halves = await options.halvesFor(caseId);
    if (await leaveHalves({ client, caseId, epoch: last.epoch, halves })) left.add(caseId);
  }
}

/** Begins the case, or its next epoch, and leaves the halves behind it. */
export async function sendEpoch(options: {
  readonly client: Client;
  readonly caseId: CaseId;
  readonly sealed: SealedEpoch;
  readonly first: boolean;
}) {
  const { client, caseId, sealed, first } = options;
  const entry = toSealedCaseEntryText(sealed.entry);
  const keys = sealed.keys.map(asText);
  const sent = first
    ? await client('beginCase', { body: { id: caseId, entry, keys } })
    : await client('changeCaseReaders', { params: { id: caseId }, body: { entry, keys } });
  if (sent.ok) await leaveHalves({ client, caseId, epoch: sealed.entry.epoch, halves: sealed.halves });
  return sent;
}
