/**
 * What a signed request may do, each in one transaction that acts for its account: find a person by code, leave sealed content,
 * read the openings, end a permission, keep and read back her sealed log. A request is taken once.
 */
import { type ChainHead, chainStart, checkChainLink, equalBytes, sha256 } from '@holdfast/crypto';
import {
  assertNever,
  type CivilDate,
  daysBetween,
  type Instant,
  longestReleaseDays,
  ok,
  type Result,
  refused,
} from '@holdfast/domain';
import {
  type AccountActing,
  type AccountId,
  appendEntries,
  listOpenings,
  lookUpPairingCode,
  putDisclosure,
  readEntries,
  rememberRequest,
  revokeRelease,
  type Session,
} from '@holdfast/store';
import {
  type ChannelAnswer,
  type ChannelOperation,
  type ChannelRequest,
  type IssueCode,
  type SealedEntry,
  toCbor,
} from '@holdfast/wire';
import type { Concerns } from '../concerns.ts';
import { dayOf } from '../days.ts';

/** As many entries as one answer carries. Source: 64 KiB each at most, so that an answer stays below four mebibytes. */
const mostEntries = 60;

type Outcome = Result<ChannelAnswer, { readonly code: IssueCode }>;

interface Act<Operation extends ChannelOperation> {
  readonly session: Session<AccountActing>;
  readonly operation: Operation;
  readonly now: Instant;
  readonly today: CivilDate;
  /** Hash of the request as signed, and her signature over it. */
  readonly proof: Uint8Array;
}

/** Performs one request and answers it, or refuses it with a code. A refused request counts as seen. */
export async function perform({
  concerns,
  request,
  account,
  signed,
}: {
  readonly concerns: Concerns;
  readonly request: ChannelRequest;
  readonly account: AccountId;
  readonly signed: { readonly request: Uint8Array; readonly signature: Uint8Array };
}): Promise<Outcome> {
  const now = concerns.now();
  const today = dayOf(now);
  const acting: AccountActing = { kind: 'account', actor: account, purpose: request.operation.op };
  return await concerns.store.withActor(acting, async (session) => {
    const first = await rememberRequest(session, { nonce: request.nonce, on: today });
    if (!first.ok) return first;
    // Not the request itself: it holds the wrapped key, which must be gone when it is destroyed.
    const proof = toCbor({ requestHash: sha256(signed.request), signature: signed.signature });
    return await operate({ session, operation: request.operation, now, today, proof });
  });
}

async function operate(act: Act<ChannelOperation>): Promise<Outcome> {
  const { operation } = act;
  switch (operation.op) {
    case 'look-up':
      return await lookUp({ ...act, operation });
    case 'put':
      return await put({ ...act, operation });
    case 'openings':
      return ok({ kind: 'openings', rows: [...(await listOpenings(act.session))] });
    case 'revoke':
      return done(await revokeRelease(act.session, { releaseId: operation.releaseId, on: act.today }));
    case 'append':
      return await append({ ...act, operation });
    case 'read': {
      const { entries, head } = await readEntries(act.session, { after: operation.after, most: mostEntries });
      return ok({ kind: 'entries', entries: [...entries], head });
    }
    default:
      return assertNever(operation);
  }
}

async function lookUp({
  session,
  operation,
  now,
}: Act<Extract<ChannelOperation, { op: 'look-up' }>>): Promise<Outcome> {
  const found = await lookUpPairingCode(session, { code: operation.code.trim().toUpperCase(), at: now });
  if (!found.ok) return found;
  const { recipientId, name, role, agencyName, recipient } = found.value;
  return ok({ kind: 'recipient', recipientId, name, role, agencyName, recipient });
}

async function put({
  session,
  operation,
  today,
  proof,
}: Act<Extract<ChannelOperation, { op: 'put' }>>): Promise<Outcome> {
  const days = daysBetween(today, operation.endsOn);
  if (days < 0 || days > longestReleaseDays) return refused({ code: 'term-too-long' });
  const { disclosureId, releaseId, recipientId, endsOn, mayKeepCopy, contentCiphertext, wrappedKey } = operation;
  const sealed = {
    id: disclosureId,
    releaseId,
    recipientId,
    endsOn,
    mayKeepCopy,
    contentCiphertext,
    wrappedKey,
    signed: proof,
  };
  return done(await putDisclosure(session, { sealed, on: today }));
}

/**
 * Checks number, link, signature and hash of every entry before any is kept. The first entry of a log follows a hash that only
 * its signer's log has, so the whole log has one signer.
 */
async function append({
  session,
  operation,
  today,
}: Act<Extract<ChannelOperation, { op: 'append' }>>): Promise<Outcome> {
  const { entries, signer: publicKey } = operation;
  const first = await firstEntry(session, entries);
  if (first === undefined || !equalBytes(first.previousHash, chainStart(publicKey)))
    return refused({ code: 'out-of-order' });
  let previous = await headBefore(session, entries);
  for (const entry of entries) {
    const checked = checkChainLink({ previous, entry, publicKey });
    if (!checked.ok) return refused({ code: issueOfLink[checked.issue.code] ?? 'out-of-order' });
    previous = checked.value;
  }
  return done(await appendEntries(session, { entries, on: today }));
}

async function firstEntry(
  session: Session<AccountActing>,
  sent: readonly SealedEntry[],
): Promise<SealedEntry | undefined> {
  const { entries } = await readEntries(session, { after: -1, most: 1 });
  return entries[0] ?? sent[0];
}

const issueOfLink: Readonly<Partial<Record<string, IssueCode>>> = {
  'bad-signature': 'bad-signature',
  'bad-shape': 'bad-input',
};

async function headBefore(session: Session<AccountActing>, entries: readonly SealedEntry[]): Promise<ChainHead | null> {
  const first = entries[0]?.sequence ?? 0;
  const { entries: kept } = await readEntries(session, { after: Math.max(first, 1) - 2, most: 1 });
  const last = kept.find((entry) => entry.sequence === first - 1);
  return last === undefined ? null : { sequence: last.sequence, hash: last.hash };
}

function done(outcome: Result<unknown, { readonly code: IssueCode }>): Outcome {
  return outcome.ok ? ok({ kind: 'done' }) : outcome;
}
