/**
 * Folds entries into what she sees, in the order of the log and no other. It refuses to drop a text, to reorder, and to
 * throw on an entry that parsed: something odd is kept and counted.
 */
import { assertNever, followUpMark, type Instant, type ReleaseId } from '@holdfast/domain';
import { type AttachmentId, type VaultEntry, vaultEntryFrom, vaultEntryOf } from '@holdfast/wire';
import { emptyVault, type Kept, type KeptRelease, type VaultState } from './state.ts';

/** An entry as the log gives it. */
export interface StoredEntry {
  readonly sequence: number;
  readonly payload: Uint8Array;
  /** What the payload reads as, where it was read already: reading it is half of the work. */
  readonly read?: unknown;
  /** Another device's half-written form: it has its place in the order and is shown nowhere here. */
  readonly isLeftOut?: true;
}

type Open<Part> =
  Part extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Part extends ReadonlySet<infer Item>
      ? Set<Item>
      : Part extends readonly (infer Item)[]
        ? Item[]
        : Part;

/** The state while it is folded: copied once, so that ten thousand entries are not ten thousand copies. */
type Folding = { -readonly [Part in keyof VaultState]: Open<VaultState[Part]> };

function foldingFrom(state: VaultState): Folding {
  return {
    orders: new Map(state.orders),
    incidents: new Map(state.incidents),
    contacts: new Map(state.contacts),
    privatePages: new Map(state.privatePages),
    plan: new Map(state.plan),
    followUpsDone: new Set(state.followUpsDone),
    attachments: new Map(state.attachments),
    recipients: new Map(state.recipients),
    releases: new Map(state.releases),
    directories: new Map(state.directories),
    copies: [...state.copies],
    settings: state.settings,
    drafts: new Map(state.drafts),
    unread: state.unread,
    outOfPlace: [...state.outOfPlace],
    upTo: state.upTo,
  };
}

interface Written<Id, Value> {
  readonly id: Id;
  readonly value: Value;
  readonly at: Instant;
}

/** Adds a version to what has this id; answers whether there was one before. */
function addVersion<Id, Value>(
  map: Map<Id, Kept<Value>>,
  written: Written<Id, Value>,
  sequence: number,
): 'first' | 'later' {
  const before = map.get(written.id)?.versions ?? [];
  const version = { value: written.value, writtenAt: written.at, sequence };
  map.set(written.id, { current: written.value, versions: [...before, version] });
  return before.length === 0 ? 'first' : 'later';
}

/** Marks a file as removed at `at`, or as there again; answers whether that changed anything. */
function markRemoved(folding: Folding, id: AttachmentId, at: Instant | null): 'changed' | 'same' {
  const before = folding.attachments.get(id);
  if (before === undefined || (before.removedAt === undefined) === (at === null)) return 'same';
  const { current, versions } = before;
  folding.attachments.set(id, at === null ? { current, versions } : { current, versions, removedAt: at });
  return 'changed';
}

/** Changes a release she signed; answers whether there is one. */
function changeRelease(
  folding: Folding,
  releaseId: ReleaseId,
  change: (release: KeptRelease) => KeptRelease,
): 'found' | 'missing' {
  const kept = folding.releases.get(releaseId);
  if (kept === undefined) return 'missing';
  folding.releases.set(releaseId, change(kept));
  return 'found';
}

/** Applies one entry; answers whether it stands where it should. */
function apply(folding: Folding, entry: VaultEntry, sequence: number): 'in-place' | 'out-of-place' {
  const { at } = entry;
  const placed = (inPlace: boolean) => (inPlace ? 'in-place' : 'out-of-place');
  switch (entry.kind) {
    case 'order-added':
    case 'order-corrected': {
      const { order } = entry;
      const place = addVersion(folding.orders, { id: order.id, value: order, at }, sequence);
      return placed(place === (entry.kind === 'order-added' ? 'first' : 'later'));
    }
    case 'incident-recorded':
    case 'incident-corrected': {
      const { incident } = entry;
      const place = addVersion(folding.incidents, { id: incident.id, value: incident, at }, sequence);
      return placed(place === (entry.kind === 'incident-recorded' ? 'first' : 'later'));
    }
    case 'contact-recorded':
    case 'contact-corrected': {
      const { contact } = entry;
      const place = addVersion(folding.contacts, { id: contact.id, value: contact, at }, sequence);
      return placed(place === (entry.kind === 'contact-recorded' ? 'first' : 'later'));
    }
    case 'plan-line-written':
      // Writing a line again is how it is changed.
      addVersion(folding.plan, { id: entry.line.id, value: entry.line, at }, sequence);
      return 'in-place';
    case 'private-page-written':
    case 'private-page-corrected': {
      const { page } = entry;
      const place = addVersion(folding.privatePages, { id: page.id, value: page, at }, sequence);
      return placed(place === (entry.kind === 'private-page-written' ? 'first' : 'later'));
    }
    case 'follow-up-marked': {
      const mark = followUpMark(entry.contactId, entry.followUp);
      if (entry.done) folding.followUpsDone.add(mark);
      else folding.followUpsDone.delete(mark);
      return placed(folding.contacts.has(entry.contactId));
    }
    case 'attachment-added':
    case 'attachment-corrected': {
      const { attachment } = entry;
      const before = folding.attachments.get(attachment.id);
      const place = addVersion(folding.attachments, { id: attachment.id, value: attachment, at }, sequence);
      if (before?.removedAt !== undefined) markRemoved(folding, attachment.id, before.removedAt);
      return placed(place === (entry.kind === 'attachment-added' ? 'first' : 'later'));
    }
    case 'attachment-removed':
      return placed(markRemoved(folding, entry.attachmentId, at) === 'changed');
    case 'attachment-restored':
      return placed(markRemoved(folding, entry.attachmentId, null) === 'changed');
    case 'recipient-paired':
      // Pairing again is ordinary: the other side made a new key, and the six words were compared again.
      addVersion(folding.recipients, { id: entry.recipient.recipientId, value: entry.recipient, at }, sequence);
      return 'in-place';
    case 'release-signed': {
      const { release, disclosureId, plainCopy } = entry;
      // A second signing under one id would hide the first, so the first stands.
      if (folding.releases.has(release.id)) return 'out-of-place';
      folding.releases.set(release.id, { release, disclosureId, plainCopy, signedAt: at, sequence });
      return 'in-place';
    }
    case 'release-sent': {
      const { releaseId, proof } = entry;
      // What was sent first is what the server has; a later note of it changes nothing.
      const noted = (kept: KeptRelease) =>
        kept.sentAt === undefined ? { ...kept, sentAt: at, ...(proof === undefined ? {} : { proof }) } : kept;
      return placed(changeRelease(folding, releaseId, noted) === 'found');
    }
    case 'openings-seen': {
      const { releaseId, sequence: seen, hash } = entry;
      const further = (kept: KeptRelease) =>
        seen > (kept.openingsSeen?.sequence ?? 0) ? { ...kept, openingsSeen: { sequence: seen, hash } } : kept;
      return placed(changeRelease(folding, releaseId, further) === 'found');
    }
    case 'directory-seen':
      folding.directories.set(entry.head.agencyId, entry.head);
      return 'in-place';
    case 'receipt-kept': {
      const { receipt } = entry;
      const received = (kept: KeptRelease) => ({ ...kept, receipt: kept.receipt ?? receipt });
      return placed(changeRelease(folding, receipt.releaseId, received) === 'found');
    }
    case 'release-revoked':
      return placed(
        changeRelease(folding, entry.releaseId, (kept) => ({ ...kept, revokedAt: kept.revokedAt ?? at })) === 'found',
      );
    case 'copy-taken-out': {
      const { files, isLocked, isAll } = entry;
      folding.copies.push({ at, files, isLocked, isAll });
      return 'in-place';
    }
    case 'settings-chosen':
      folding.settings = { ...folding.settings, ...entry.settings };
      return 'in-place';
    case 'draft-kept':
      if (entry.text === '') folding.drafts.delete(entry.form);
      else folding.drafts.set(entry.form, { text: entry.text, keptAt: at });
      return 'in-place';
    default:
      return assertNever(entry);
  }
}

function advance(folding: Folding, sequence: number): void {
  if (sequence <= folding.upTo) throw new Error('entries are folded in the order of the log');
  folding.upTo = sequence;
}

function step(folding: Folding, entry: VaultEntry, sequence: number): void {
  advance(folding, sequence);
  if (apply(folding, entry, sequence) === 'out-of-place') folding.outOfPlace.push(sequence);
}

/** The state after one more entry; `before` is untouched. Throws when `sequence` is not later than all before it. */
export function foldEntry(before: VaultState, entry: VaultEntry, sequence: number): VaultState {
  const folding = foldingFrom(before);
  step(folding, entry, sequence);
  return folding;
}

/**
 * What `entries` add up to, starting from `from` when given (the entries then begin after it). Bytes that do not parse are
 * counted in `unread`, never dropped from the log and never a throw. Throws only when entries are not in the log's order,
 * which is our mistake and not hers.
 */
export function foldVault(entries: readonly StoredEntry[], from: VaultState = emptyVault): VaultState {
  const folding = foldingFrom(from);
  for (const { sequence, payload, read, isLeftOut } of entries) {
    if (isLeftOut) {
      advance(folding, sequence);
      continue;
    }
    const parsed = read === undefined ? vaultEntryFrom(payload) : vaultEntryOf(read);
    if (parsed.ok) {
      step(folding, parsed.value, sequence);
    } else {
      advance(folding, sequence);
      folding.unread += 1;
    }
  }
  return folding;
}
