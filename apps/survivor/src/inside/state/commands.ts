/**
 * What a screen can ask for, and the entry each becomes. A screen sends a command and never changes anything itself.
 */
import type {
  ContactId,
  DisclosureId,
  FollowUpKind,
  Incident,
  Instant,
  Order,
  PoliceContact,
  ReleaseId,
  ReleaseOfInformation,
} from '@holdfast/domain';
import type { TakenOut } from '@holdfast/vault';
import type {
  Attachment,
  AttachmentId,
  PairedRecipient,
  PlanLine,
  PrivatePage,
  ReceiptOfReport,
  SentProof,
  Settings,
  SignedHead,
  VaultEntry,
} from '@holdfast/wire';

export type Command =
  | { readonly do: 'add-order'; readonly order: Order }
  | { readonly do: 'correct-order'; readonly order: Order }
  | { readonly do: 'record-incident'; readonly incident: Incident }
  | { readonly do: 'correct-incident'; readonly incident: Incident }
  | { readonly do: 'record-contact'; readonly contact: PoliceContact }
  | { readonly do: 'correct-contact'; readonly contact: PoliceContact }
  | { readonly do: 'write-plan-line'; readonly line: PlanLine }
  | { readonly do: 'write-private-page'; readonly page: PrivatePage }
  | { readonly do: 'correct-private-page'; readonly page: PrivatePage }
  | {
      readonly do: 'mark-follow-up';
      readonly contactId: ContactId;
      readonly followUp: FollowUpKind;
      readonly done: boolean;
    }
  | { readonly do: 'add-attachment'; readonly attachment: Attachment }
  | { readonly do: 'correct-attachment'; readonly attachment: Attachment }
  | { readonly do: 'remove-attachment'; readonly attachmentId: AttachmentId }
  | { readonly do: 'restore-attachment'; readonly attachmentId: AttachmentId }
  | { readonly do: 'pair'; readonly recipient: PairedRecipient }
  | {
      readonly do: 'sign-release';
      readonly release: ReleaseOfInformation;
      readonly disclosureId: DisclosureId;
      readonly plainCopy: string;
    }
  | { readonly do: 'note-sent'; readonly releaseId: ReleaseId; readonly proof?: SentProof }
  | {
      readonly do: 'note-openings';
      readonly releaseId: ReleaseId;
      readonly sequence: number;
      readonly hash: Uint8Array<ArrayBuffer>;
    }
  | { readonly do: 'note-directory'; readonly head: SignedHead }
  | { readonly do: 'keep-receipt'; readonly receipt: ReceiptOfReport }
  | { readonly do: 'note-revoked'; readonly releaseId: ReleaseId }
  | ({ readonly do: 'note-taken-out' } & Omit<TakenOut, 'at'>)
  | { readonly do: 'choose-settings'; readonly settings: Settings }
  | { readonly do: 'keep-draft'; readonly form: string; readonly text: string };

/** The entry a command becomes at `at`. */
export function entryFor(command: Command, at: Instant): VaultEntry {
  switch (command.do) {
    case 'add-order':
      return { kind: 'order-added', at, order: command.order };
    case 'correct-order':
      return { kind: 'order-corrected', at, order: command.order };
    case 'record-incident':
      return { kind: 'incident-recorded', at, incident: command.incident };
    case 'correct-incident':
      return { kind: 'incident-corrected', at, incident: command.incident };
    case 'record-contact':
      return { kind: 'contact-recorded', at, contact: command.contact };
    case 'correct-contact':
      return { kind: 'contact-corrected', at, contact: command.contact };
    case 'write-plan-line':
      return { kind: 'plan-line-written', at, line: command.line };
    case 'write-private-page':
      return { kind: 'private-page-written', at, page: command.page };
    case 'correct-private-page':
      return { kind: 'private-page-corrected', at, page: command.page };
    case 'mark-follow-up': {
      const { contactId, followUp, done } = command;
      return { kind: 'follow-up-marked', at, contactId, followUp, done };
    }
    case 'add-attachment':
      return { kind: 'attachment-added', at, attachment: command.attachment };
    case 'correct-attachment':
      return { kind: 'attachment-corrected', at, attachment: command.attachment };
    case 'remove-attachment':
      return { kind: 'attachment-removed', at, attachmentId: command.attachmentId };
    case 'restore-attachment':
      return { kind: 'attachment-restored', at, attachmentId: command.attachmentId };
    case 'pair':
      return { kind: 'recipient-paired', at, recipient: command.recipient };
    case 'sign-release': {
      const { release, disclosureId, plainCopy } = command;
      return { kind: 'release-signed', at, release, disclosureId, plainCopy };
    }
    case 'note-sent':
      return {
        kind: 'release-sent',
        at,
        releaseId: command.releaseId,
        ...(command.proof === undefined ? {} : { proof: command.proof }),
      };
    case 'note-openings': {
      const { releaseId, sequence, hash } = command;
      return { kind: 'openings-seen', at, releaseId, sequence, hash };
    }
    case 'note-directory':
      return { kind: 'directory-seen', at, head: command.head };
    case 'keep-receipt':
      return { kind: 'receipt-kept', at, receipt: command.receipt };
    case 'note-revoked':
      return { kind: 'release-revoked', at, releaseId: command.releaseId };
    case 'note-taken-out': {
      const { files, isLocked, isAll } = command;
      return { kind: 'copy-taken-out', at, files, isLocked, isAll };
    }
    case 'choose-settings':
      return { kind: 'settings-chosen', at, settings: command.settings };
    case 'keep-draft':
      return { kind: 'draft-kept', at, form: command.form, text: command.text };
  }
}
