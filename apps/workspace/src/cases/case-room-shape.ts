/** What the case room offers the screens. The screens send commands and read signals; none of them seals, sends or keeps anything. */
import type {
  CaseEntry,
  CaseFile,
  CaseId,
  CaseItemId,
  CaseSaying,
  Language,
  Result,
  SearchableCase,
  StaffId,
} from '@holdfast/domain';
import type { CaseReading } from '@holdfast/vault/cases';
import type { ApiReply, CaseCard } from '@holdfast/wire';
import type { Accessor } from 'solid-js';
import type { CaseDraft } from './unsent.ts';

export type CaseStanding = 'closed' | 'opening' | 'open';
export type CaseWriteIssue = 'no-answer' | 'refused' | 'locked' | 'no-key' | 'too-long';

export interface OpenCase {
  readonly id: CaseId;
  readonly file: CaseFile;
  readonly reading: CaseReading;
  readonly words: SearchableCase;
  /** How many of its entries wait to be sent. */
  readonly waiting: number;
}

export interface CaseRoom {
  readonly standing: Accessor<CaseStanding>;
  /** Whether the server answered last. */
  readonly connected: Accessor<boolean>;
  readonly cases: Accessor<ReadonlyMap<CaseId, OpenCase>>;
  readonly unsent: Accessor<number>;
  /** False when this browser keeps nothing: closing the page then loses what was not sent. */
  readonly keeps: Accessor<boolean>;
  readonly language: Accessor<Language>;
  readonly setLanguage: (language: Language) => void;
  readonly open: (staffId: StaffId) => Promise<void>;
  readonly sync: () => Promise<void>;
  /** As `sync`, when something waits, or the last time is a while ago. */
  readonly tick: () => Promise<void>;
  /** Says one thing about an item, a new one unless `item` is given. It is kept at once and sent when it can be. */
  readonly write: (options: {
    readonly caseId: CaseId;
    readonly says: CaseSaying;
    readonly item?: CaseItemId | undefined;
  }) => Promise<Result<CaseEntry, CaseWriteIssue>>;
  /** A new case, for its advocates; needs a connection, because others must be told of its key. */
  readonly begin: (options: {
    readonly members: readonly CaseCard[];
    readonly says: CaseSaying;
  }) => Promise<Result<CaseId, CaseWriteIssue>>;
  readonly change: (options: {
    readonly caseId: CaseId;
    readonly members: readonly CaseCard[];
    readonly supervisorsMayRead: boolean;
    /** A new key for the same people. */
    readonly evenIfSame?: boolean;
  }) => Promise<Result<true, string>>;
  readonly draftOf: (caseId: CaseId, form: string) => CaseDraft | undefined;
  readonly keepDraft: (draft: CaseDraft) => void;
  readonly dropDraft: (caseId: CaseId, form: string) => void;
  readonly keeping: Accessor<ReadonlyMap<CaseId, ApiReply<'cases'>['cases'][number]>>;
}
