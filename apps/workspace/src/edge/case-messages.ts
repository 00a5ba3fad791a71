/** What the page and the key worker say to each other about case files. Keys stay in the worker; what was opened comes out to be shown. */
import type { SealedCaseEntry } from '@holdfast/crypto';
import type { CaseEntry, CaseId, Instant, RosterReason, StaffId } from '@holdfast/domain';
import type {
  Allowance,
  CaseReading,
  CaseResult,
  performRecovery,
  RecoveryPlan,
  SealedEpoch,
  TakenCase,
  WrappedFor,
} from '@holdfast/vault/cases';
import type { CaseCard, RecoveryCard } from '@holdfast/wire';

export type CaseAsked =
  | { readonly does: 'begin'; readonly staffId: StaffId }
  | { readonly does: 'take-in'; readonly cases: readonly TakenCase[] }
  | {
      readonly does: 'seal-epoch';
      readonly caseId: CaseId;
      readonly members: readonly CaseCard[];
      readonly reason: RosterReason;
      readonly at: Instant;
      readonly recovery?: readonly [RecoveryCard, RecoveryCard] | undefined;
    }
  | { readonly does: 'seal'; readonly caseId: CaseId; readonly entry: CaseEntry }
  | { readonly does: 'halves'; readonly caseId: CaseId }
  /** An administrator's: neither needs a case of one's own. */
  | {
      readonly does: 'allow-recovery';
      readonly plan: RecoveryPlan;
      readonly ownHalf: Uint8Array;
      readonly to: string;
    }
  | ({ readonly does: 'perform-recovery' } & Omit<Parameters<typeof performRecovery>[0], 'identity' | 'random'>)
  | { readonly does: 'forget'; readonly caseId: CaseId }
  | { readonly does: 'snapshot' }
  | { readonly does: 'restore'; readonly bytes: Uint8Array }
  | { readonly does: 'box'; readonly bytes: Uint8Array }
  | { readonly does: 'unbox'; readonly bytes: Uint8Array };

export type CaseTold =
  | { readonly told: 'signing-key'; readonly signingKey: Uint8Array }
  | { readonly told: 'readings'; readonly readings: readonly CaseReading[] | null }
  | { readonly told: 'epoch'; readonly sealed: CaseResult<SealedEpoch> }
  | { readonly told: 'entry'; readonly sealed: CaseResult<SealedCaseEntry> }
  | { readonly told: 'bytes'; readonly bytes: Uint8Array | null }
  | { readonly told: 'halves'; readonly halves: CaseResult<readonly WrappedFor[]> }
  | { readonly told: 'allowance'; readonly allowance: CaseResult<Allowance> }
  | { readonly told: 'done' };

/** Whether what was told is the answer to what was asked. */
export function isTold<Kind extends CaseTold['told']>(
  told: CaseTold,
  kind: Kind,
): told is Extract<CaseTold, { readonly told: Kind }> {
  return told.told === kind;
}
