/**
 * One page of a case's log: sealed with the key of its epoch, tied to its place, signed by its author. It refuses to judge who the
 * author may be; that is the reading's work.
 */
import {
  type ChainHead,
  caseChainStart,
  caseEntryHash,
  caseEntryMessage,
  concatBytes,
  padEntry,
  type RandomBytes,
  type SealedCaseEntry,
  unpadEntry,
  utf8,
} from '@holdfast/crypto';
import { openBytes, type SigningKey, sealBytes } from '@holdfast/crypto/open';
import { ok, refused } from '@holdfast/domain';
import { type CasePage, casePageFrom, toCasePageBytes } from '@holdfast/wire';
import type { CaseResult } from './case-issues.ts';

interface Place {
  readonly caseId: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly previousHash: Uint8Array;
}

function purposeOf({ caseId, epoch, sequence, previousHash }: Place): Uint8Array {
  return concatBytes(utf8(`case/1/page/${caseId}/${epoch}/${sequence}/`), previousHash);
}

/** The page as the next entry after `head`. `too-long` when it does not fit, or when a field of it holds more than any reader takes. */
export async function sealCasePage(options: {
  readonly page: CasePage;
  readonly caseId: string;
  readonly epoch: number;
  readonly head: ChainHead | null;
  readonly key: CryptoKey;
  readonly signing: SigningKey;
  readonly random: RandomBytes;
}): Promise<CaseResult<SealedCaseEntry>> {
  const { caseId, epoch, head, key, signing, random } = options;
  const bytes = toCasePageBytes(options.page);
  const padded = padEntry(bytes);
  // What no reader would take is refused while it can still be changed: later it would be set aside, and its words with it.
  if (!padded.ok || !casePageFrom(bytes).ok) return refused('too-long');
  const sequence = head === null ? 0 : head.sequence + 1;
  const previousHash = head?.hash ?? caseChainStart(caseId);
  const purpose = purposeOf({ caseId, epoch, sequence, previousHash });
  const ciphertext = await sealBytes({ key, bytes: padded.value, purpose, random });
  const unsigned = { sequence, previousHash, ciphertext, epoch };
  const signed = { ...unsigned, signature: signing.sign(caseEntryMessage(unsigned)) };
  return ok({ ...signed, hash: caseEntryHash(signed) });
}

/** The page again, or `unreadable`. Its author is not checked yet. */
export async function openCasePage(options: {
  readonly caseId: string;
  readonly entry: SealedCaseEntry;
  readonly key: CryptoKey;
}): Promise<CaseResult<CasePage>> {
  const { caseId, entry, key } = options;
  const padded = await openBytes({ key, bytes: entry.ciphertext, purpose: purposeOf({ ...entry, caseId }) });
  const bytes = padded === null ? null : unpadEntry(padded);
  const page = bytes?.ok === true ? casePageFrom(bytes.value) : null;
  return page?.ok === true ? ok(page.value) : refused('unreadable');
}
