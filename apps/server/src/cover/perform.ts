/**
 * What a signed request may do, each in one transaction that acts for its account: find a person by code, leave sealed content,
 * read the openings, end a permission, keep and read back her sealed log. A request is taken once.
 */
import { type ChainHead, chainStart, checkChainLink, sealedLengthOf, sha256 } from '@holdfast/crypto';
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
  agencyKindOf,
  appendEntries,
  beginCopy,
  casesOpenAgain,
  copyHeads,
  countRequest,
  endCopy,
  listOpenings,
  listReceipts,
  lookUpPairingCode,
  putDisclosure,
  readDirectoryOf,
  readEntries,
  rememberRequest,
  revokeRelease,
  type Session,
  supervisorsMayOpen,
} from '@holdfast/store';
import {
  type ChannelAnswer,
  type ChannelOperation,
  type ChannelRequest,
  cborFrom,
  headMessage,
  type IssueCode,
  parse,
  receiptOfReport,
  toCbor,
} from '@holdfast/wire';
import type { Concerns } from '../concerns.ts';
import { dayOf } from '../days.ts';
import { dayLimits, mostCopyBytes } from './sizes.ts';

/** As many entries as one answer carries. Source: 64 KiB each at most, so that an answer stays below four mebibytes. */
const mostEntries = 60;

type Outcome = Result<ChannelAnswer, { readonly code: IssueCode }>;

interface Act<Operation extends ChannelOperation> {
  readonly session: Session<AccountActing>;
  readonly agencyKey: Concerns['agencyKey'];
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
    const counted = await countRequest(session, { bytes: signed.request.length, on: today, limits: dayLimits });
    if (!counted.ok) return counted;
    // Not the request itself: it holds the wrapped key, which must be gone when it is destroyed.
    const proof = toCbor({ requestHash: sha256(signed.request), signature: signed.signature });
    const { agencyKey } = concerns;
    return await operate({ session, agencyKey, operation: request.operation, now, today, proof });
  });
}

async function operate(act: Act<ChannelOperation>): Promise<Outcome> {
  const { operation } = act;
  switch (operation.op) {
    case 'look-up':
      return await lookUp({ ...act, operation });
    case 'put':
      return await put({ ...act, operation });
    case 'key-of':
      return await keyOf({ ...act, operation });
    case 'receipts':
      return await receipts(act);
    case 'openings':
      return ok({ kind: 'openings', rows: [...(await listOpenings(act.session))] });
    case 'revoke':
      return done(await revokeRelease(act.session, { releaseId: operation.releaseId, on: act.today }));
    case 'begin-copy':
      await beginCopy(act.session, { on: act.today });
      return ok({ kind: 'done' });
    case 'end-copy':
      await endCopy(act.session);
      return ok({ kind: 'done' });
    case 'heads':
      return await heads(act);
    case 'append':
      return await append({ ...act, operation });
    case 'read': {
      const { entries, head } = await readEntries(act.session, {
        chain: operation.chain,
        after: operation.after,
        most: mostEntries,
      });
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
  const kind = await agencyKindOf(session, { recipientId });
  if (!kind.ok) return kind;
  return ok({ kind: 'recipient', recipientId, name, role, agencyName, agencyKind: kind.value, recipient });
}

/** The directory from a row she knew on, and how far it goes, signed by the agency: what is not there cannot be sealed to. */
async function keyOf({
  session,
  agencyKey,
  operation,
}: Act<Extract<ChannelOperation, { op: 'key-of' }>>): Promise<Outcome> {
  const read = await readDirectoryOf(session, operation);
  if (!read.ok) return read;
  const { agencyId, rows } = read.value;
  const last = rows.at(-1);
  if (last === undefined) return refused({ code: 'not-found' });
  const key = agencyKey(agencyId);
  const head = {
    agencyId,
    sequence: last.sequence,
    hash: new Uint8Array(last.hash),
    agencyKey: key.publicKey,
  };
  const entries = rows.map((row) => ({
    ...row,
    previousHash: new Uint8Array(row.previousHash),
    hash: new Uint8Array(row.hash),
  }));
  const decided = {
    ...((await supervisorsMayOpen(session, operation)) ? { supervisorsMayOpen: true } : {}),
    ...((await casesOpenAgain(session, operation)) ? { casesOpenAgain: true } : {}),
  };
  return ok({ kind: 'key', entries, head: { ...head, signature: key.sign(headMessage(head)) }, ...decided });
}

async function receipts({ session }: Act<ChannelOperation>): Promise<Outcome> {
  const kept = (await listReceipts(session)).flatMap((bytes) => {
    const read = cborFrom(bytes);
    const receipt = read.ok ? parse(receiptOfReport, read.value) : read;
    return receipt.ok ? [receipt.value] : [];
  });
  return ok({ kind: 'receipts', receipts: kept });
}

async function put({
  session,
  operation,
  today,
  proof,
}: Act<Extract<ChannelOperation, { op: 'put' }>>): Promise<Outcome> {
  const days = daysBetween(today, operation.endsOn);
  if (days < 0 || days > longestReleaseDays) return refused({ code: 'term-too-long' });
  const { op: _op, disclosureId, ...released } = operation;
  const { contentCiphertext, wrappedKey } = released;
  // Whatever is not a whole age file would open for nobody, or hold what the server could read.
  if (!sealedLengthOf(contentCiphertext).ok || !sealedLengthOf(wrappedKey).ok) return refused({ code: 'not-sealed' });
  const sealed = { ...released, id: disclosureId, signed: proof };
  return done(await putDisclosure(session, { sealed, on: today }));
}

async function heads({ session, today }: Act<ChannelOperation>): Promise<Outcome> {
  const found = await copyHeads(session);
  if (!found.ok) return found;
  return ok({ kind: 'heads', heads: [...found.value.heads], lastOn: found.value.lastOn, today });
}

/**
 * Checks number, link, signature and hash of every entry before any is kept. The first entry of a chain follows a hash that only
 * its signer's chain has, so a whole chain has one signer.
 */
async function append({
  session,
  operation,
  today,
}: Act<Extract<ChannelOperation, { op: 'append' }>>): Promise<Outcome> {
  const { entries, signer: publicKey } = operation;
  const chain = chainStart(publicKey);
  let previous = await headBefore({ session, chain, first: entries[0]?.sequence ?? 0 });
  for (const entry of entries) {
    const checked = checkChainLink({ previous, entry, publicKey });
    if (!checked.ok) return refused({ code: issueOfLink[checked.issue.code] ?? 'out-of-order' });
    previous = checked.value;
  }
  return done(await appendEntries(session, { chain, entries, on: today, mostBytes: mostCopyBytes }));
}

const issueOfLink: Readonly<Partial<Record<string, IssueCode>>> = {
  'bad-signature': 'bad-signature',
  'bad-shape': 'bad-input',
};

async function headBefore({
  session,
  chain,
  first,
}: {
  readonly session: Session<AccountActing>;
  readonly chain: Uint8Array;
  readonly first: number;
}): Promise<ChainHead | null> {
  const { entries: kept } = await readEntries(session, { chain, after: Math.max(first, 1) - 2, most: 1 });
  const last = kept.find((entry) => entry.sequence === first - 1);
  return last === undefined ? null : { sequence: last.sequence, hash: last.hash };
}

function done(outcome: Result<unknown, { readonly code: IssueCode }>): Outcome {
  return outcome.ok ? ok({ kind: 'done' }) : outcome;
}
