/**
 * Opening a case again when nobody assigned to it can: two administrators whom its own last page names act one after the other. Either
 * alone makes nothing that a reader of the case would accept.
 */
import {
  type ChainHead,
  concatBytes,
  type RandomBytes,
  randomBytes,
  sha256,
  utf8,
  verifySignature,
} from '@holdfast/crypto';
import {
  type Identity,
  joinHalves,
  newCaseKey,
  openHalf,
  passHalf,
  staffCaseKeys,
  wrapCaseKey,
} from '@holdfast/crypto/open';
import { type CaseId, type Instant, ok, refused, type StaffId } from '@holdfast/domain';
import { type CaseCard, type CaseEpoch, type RecoveryCard, toCbor } from '@holdfast/wire';
import type { SealedEpoch } from './case-desk.ts';
import type { CaseResult } from './case-issues.ts';
import { sealCasePage } from './case-page.ts';
import { epochKeyOf } from './read-case.ts';

/** What both agree to: which case, from which epoch on, for whom, and who of the two opens it. */
export interface RecoveryPlan {
  readonly caseId: CaseId;
  /** The last epoch, whose key is in halves. */
  readonly epoch: number;
  readonly member: CaseCard;
  readonly by: StaffId;
}

/** The bytes that the other of the two signs. */
export function recoveryMessage({ caseId, epoch, member, by }: RecoveryPlan): Uint8Array {
  const { staffId, recipient, signingKey } = member;
  const said = toCbor({ caseId, epoch, staffId, recipient, signingKey: new Uint8Array(signingKey), by });
  return concatBytes(utf8('case/1/recovery/'), sha256(said));
}

/** Whether a page of recovery was made by two who could: named by the page before, one who made it and the other who signed. */
export function isRecoveredByTwo(before: CaseEpoch, epoch: CaseEpoch): boolean {
  const { recovery } = before;
  const { approval } = epoch;
  const [member] = epoch.members;
  if (recovery === undefined || approval === undefined || member === undefined || epoch.members.length !== 1)
    return false;
  const maker = recovery.find(({ staffId }) => staffId === epoch.by);
  const other = recovery.find(({ staffId }) => staffId === approval.by);
  if (maker === undefined || other === undefined || maker.staffId === other.staffId) return false;
  const caseId = approval.caseId;
  const message = recoveryMessage({ caseId, epoch: before.epoch, member, by: maker.staffId });
  return verifySignature({ publicKey: other.signingKey, message, signature: approval.signature });
}

export interface Allowance {
  /** The half, sealed to the one who opens the case. */
  readonly passedHalf: Uint8Array;
  readonly signature: Uint8Array;
}

/** The act of the one who allows: their half for the other, and their signature over what is to happen. */
export async function allowRecovery(options: {
  readonly identity: Identity;
  readonly plan: RecoveryPlan;
  readonly ownHalf: Uint8Array;
  readonly to: string;
}): Promise<CaseResult<Allowance>> {
  const { identity, plan, ownHalf, to } = options;
  const passed = await passHalf({ ...plan, identity, sealed: ownHalf, to });
  if (!passed.ok) return refused('not-for-us');
  const { signing } = await staffCaseKeys(identity);
  return ok({ passedHalf: passed.value, signature: signing.sign(recoveryMessage(plan)) });
}

/**
 * The act of the one who asked, once the other allowed: the next epoch for the one named, with a new key. `not-for-us` when the halves
 * are not of one key of this case: nothing is made then.
 */
export async function performRecovery(options: {
  readonly identity: Identity;
  readonly plan: RecoveryPlan;
  readonly ownHalf: Uint8Array;
  readonly passedHalf: Uint8Array;
  readonly approval: { readonly by: StaffId; readonly signature: Uint8Array };
  readonly recovery: readonly [RecoveryCard, RecoveryCard];
  readonly head: ChainHead;
  readonly at: Instant;
  readonly random?: RandomBytes;
}): Promise<CaseResult<SealedEpoch>> {
  const { identity, plan, approval, recovery, head, at, random = randomBytes } = options;
  const own = await openHalf({ ...plan, identity, sealed: options.ownHalf });
  const other = await openHalf({ ...plan, identity, sealed: options.passedHalf });
  if (!own.ok || !other.ok) return refused('not-for-us');
  const key = joinHalves(own.value, other.value);
  if (!key.ok) return refused('not-for-us');
  const epoch = plan.epoch + 1;
  const made = await epochKeyOf(newCaseKey(random));
  const wrapped = await wrapCaseKey({ key: made.raw, caseId: plan.caseId, epoch, recipient: plan.member.recipient });
  if (!wrapped.ok) return refused('bad-recipient');
  const content: CaseEpoch = {
    epoch,
    reason: 'recovered',
    at,
    by: plan.by,
    members: [plan.member],
    previousKey: new Uint8Array(key.value),
    recovery: [...recovery],
    approval: { by: approval.by, caseId: plan.caseId, signature: new Uint8Array(approval.signature) },
  };
  const { signing } = await staffCaseKeys(identity);
  const page = { v: 1, t: 'epoch', epoch: content } as const;
  const entry = await sealCasePage({ page, caseId: plan.caseId, epoch, head, key: made.key, signing, random });
  return entry.ok
    ? ok({ entry: entry.value, keys: [{ staffId: plan.member.staffId, wrappedKey: wrapped.value }], halves: [] })
    : entry;
}
