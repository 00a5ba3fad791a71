/**
 * What a screen can ask for, and the entry each becomes. A screen sends a command and never changes anything itself.
 */
import type {
  DisclosureId,
  Incident,
  Instant,
  Order,
  PoliceContact,
  ReleaseId,
  ReleaseOfInformation,
} from '@holdfast/domain';
import type { PairedRecipient, Settings, VaultEntry } from '@holdfast/wire';

export type Command =
  | { readonly do: 'add-order'; readonly order: Order }
  | { readonly do: 'record-incident'; readonly incident: Incident }
  | { readonly do: 'record-contact'; readonly contact: PoliceContact }
  | { readonly do: 'correct-contact'; readonly contact: PoliceContact }
  | { readonly do: 'pair'; readonly recipient: PairedRecipient }
  | {
      readonly do: 'sign-release';
      readonly release: ReleaseOfInformation;
      readonly disclosureId: DisclosureId;
      readonly plainCopy: string;
    }
  | { readonly do: 'note-sent'; readonly releaseId: ReleaseId }
  | { readonly do: 'note-revoked'; readonly releaseId: ReleaseId }
  | { readonly do: 'choose-settings'; readonly settings: Settings }
  | { readonly do: 'keep-draft'; readonly form: string; readonly text: string };

/** The entry a command becomes at `at`. */
export function entryFor(command: Command, at: Instant): VaultEntry {
  switch (command.do) {
    case 'add-order':
      return { kind: 'order-added', at, order: command.order };
    case 'record-incident':
      return { kind: 'incident-recorded', at, incident: command.incident };
    case 'record-contact':
      return { kind: 'contact-recorded', at, contact: command.contact };
    case 'correct-contact':
      return { kind: 'contact-corrected', at, contact: command.contact };
    case 'pair':
      return { kind: 'recipient-paired', at, recipient: command.recipient };
    case 'sign-release': {
      const { release, disclosureId, plainCopy } = command;
      return { kind: 'release-signed', at, release, disclosureId, plainCopy };
    }
    case 'note-sent':
      return { kind: 'release-sent', at, releaseId: command.releaseId };
    case 'note-revoked':
      return { kind: 'release-revoked', at, releaseId: command.releaseId };
    case 'choose-settings':
      return { kind: 'settings-chosen', at, settings: command.settings };
    case 'keep-draft':
      return { kind: 'draft-kept', at, form: command.form, text: command.text };
  }
}
