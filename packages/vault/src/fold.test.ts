import {
  type CivilDate,
  civilDateFrom,
  type Incident,
  type Instant,
  idOf,
  instantFrom,
  type Order,
  type PoliceContact,
  type ReleaseOfInformation,
  timeZoneFrom,
} from '@holdfast/domain';
import { toCbor, toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEntry, foldVault, type StoredEntry } from './fold.ts';
import { emptyVault } from './state.ts';

function read<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error('a fixture parses');
  return result.value;
}
const at = (text: string): Instant => read(instantFrom(text));
const on = (text: string): CivilDate => read(civilDateFrom(text));

const order: Order = {
  id: idOf('order-1'),
  provenance: 'survivor',
  kind: 'final',
  instrument: 'ca-dv-130',
  issuingCourt: {
    name: 'Superior Court of California, County of Marlow',
    jurisdiction: 'US-CA',
    timeZone: read(timeZoneFrom('America/Los_Angeles')),
  },
  orderNumber: '26FL00117',
  protectedParty: { name: 'Rowan Ellery' },
  restrainedParty: { name: 'Dale Strand' },
  issuedAt: at('2026-03-02T18:00:00.000Z'),
  expiry: { kind: 'on', date: on('2029-03-02') },
  conditions: [],
  serviceAttempts: [],
  changes: [],
};
const incident: Incident = {
  id: idOf('incident-1'),
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'about', at: at('2026-10-04T06:40:00.000Z') },
  writtenAt: at('2026-10-04T15:00:00.000Z'),
  whatHappened: 'A text in the night.',
  byRestrainedParty: 'yes',
  injury: 'no',
  childrenPresent: 'unknown',
  weapon: 'no',
  othersSaw: 'no',
  aboutChildExchange: 'no',
};
const contact: PoliceContact = {
  id: idOf('contact-1'),
  incidentId: idOf('incident-1'),
  when: { kind: 'unknown' },
  writtenAt: at('2026-10-05T15:00:00.000Z'),
  officerName: 'T. Vance',
  facts: { 'restrained-party-had-left': 'yes' },
};
const release: ReleaseOfInformation = {
  id: idOf('release-1'),
  recipientId: idOf('staff-1'),
  recipientName: 'Imani Okafor',
  agencyName: 'Harbor Lantern Advocacy',
  items: [{ kind: 'order', id: order.id }],
  purpose: 'advice',
  signedAt: at('2026-10-06T15:00:00.000Z'),
  endsOn: on('2026-10-20'),
  mayKeepCopy: false,
  mayBecomePoliceRecord: false,
  toldOfMandates: true,
};
const noon = at('2026-10-06T19:00:00.000Z');
const recipient = {
  recipientId: release.recipientId,
  name: 'Imani Okafor',
  role: 'advocate',
  agencyName: 'Harbor Lantern Advocacy',
  recipient: `age1${'q'.repeat(58)}`,
  words: ['one', 'two', 'three', 'four', 'five', 'six'],
};
const signed: VaultEntry = {
  kind: 'release-signed',
  at: noon,
  release,
  disclosureId: idOf('disclosure-1'),
  plainCopy: 'Imani Okafor may see one order until 20 October.',
};

const logOf = (...entries: readonly VaultEntry[]): readonly StoredEntry[] =>
  entries.map((entry, index) => ({ sequence: index + 1, payload: toVaultEntryBytes(entry) }));

describe('folding', () => {
  test('nothing adds up to nothing', () => {
    expect(foldVault([])).toEqual(emptyVault);
  });

  test('an order, an incident and a contact are kept under their ids', () => {
    const state = foldVault(
      logOf(
        { kind: 'order-added', at: noon, order },
        { kind: 'incident-recorded', at: noon, incident },
        { kind: 'contact-recorded', at: noon, contact },
      ),
    );
    expect(state.orders.get(order.id)?.current).toEqual(order);
    expect(state.incidents.get(incident.id)?.current).toEqual(incident);
    expect(state.contacts.get(contact.id)?.current).toEqual(contact);
    expect(state).toMatchObject({ unread: 0, outOfPlace: [], upTo: 3 });
  });

  test('a correction stands beside the old text, which stays word for word', () => {
    const corrected = { ...incident, whatHappened: 'Two texts in the night.' };
    const later = at('2026-10-07T08:00:00.000Z');
    const state = foldVault(
      logOf(
        { kind: 'incident-recorded', at: noon, incident },
        { kind: 'incident-corrected', at: later, incident: corrected },
      ),
    );
    const kept = state.incidents.get(incident.id);
    expect(kept?.current.whatHappened).toBe('Two texts in the night.');
    expect(kept?.versions.map(({ value, writtenAt, sequence }) => [value.whatHappened, writtenAt, sequence])).toEqual([
      ['A text in the night.', noon, 1],
      ['Two texts in the night.', later, 2],
    ]);
  });

  test('a correction of something never recorded is kept, and said to be out of place', () => {
    const state = foldVault(logOf({ kind: 'contact-corrected', at: noon, contact }));
    expect(state.contacts.get(contact.id)?.current).toEqual(contact);
    expect(state.outOfPlace).toEqual([1]);
  });

  test('the same thing recorded twice keeps both texts, and is said to be out of place', () => {
    const state = foldVault(logOf({ kind: 'order-added', at: noon, order }, { kind: 'order-added', at: noon, order }));
    expect(state.orders.get(order.id)?.versions).toHaveLength(2);
    expect(state.outOfPlace).toEqual([2]);
  });

  test('a private page keeps every wording, apart from all that can be shared', () => {
    const page = { id: idOf<'private-page'>('page-1'), text: 'I was afraid.', writtenAt: noon };
    const state = foldVault(
      logOf(
        { kind: 'private-page-written', at: noon, page },
        { kind: 'private-page-corrected', at: noon, page: { ...page, text: 'I was afraid, and I got out.' } },
      ),
    );
    expect(state.privatePages.get(page.id)?.versions.map(({ value }) => value.text)).toEqual([
      'I was afraid.',
      'I was afraid, and I got out.',
    ]);
    expect({ ...state, privatePages: new Map(), upTo: -1 }).toEqual(emptyVault);
  });

  test('a step is marked as done, and the mark is taken back', () => {
    const marked = (done: boolean): VaultEntry => ({
      kind: 'follow-up-marked',
      at: noon,
      contactId: contact.id,
      followUp: 'detective',
      done,
    });
    const recorded: VaultEntry = { kind: 'contact-recorded', at: noon, contact };
    expect([...foldVault(logOf(recorded, marked(true))).followUpsDone]).toEqual(['contact-1 detective']);
    expect(foldVault(logOf(recorded, marked(true), marked(false))).followUpsDone.size).toBe(0);
    expect(foldVault(logOf(marked(true))).outOfPlace).toEqual([1]);
  });

  test('a release is signed, sent and revoked, each once', () => {
    const later = at('2026-10-09T08:00:00.000Z');
    const state = foldVault(
      logOf(
        { kind: 'recipient-paired', at: noon, recipient },
        signed,
        { kind: 'release-sent', at: noon, releaseId: release.id },
        { kind: 'release-revoked', at: noon, releaseId: release.id },
        { kind: 'release-revoked', at: later, releaseId: release.id },
      ),
    );
    expect(state.releases.get(release.id)).toMatchObject({ sentAt: noon, revokedAt: noon, sequence: 2 });
    expect(state.recipients.get(release.recipientId)?.current.words).toHaveLength(6);
  });

  test('a second signing under the same id does not widen the first', () => {
    const wider = { ...signed, release: { ...release, endsOn: on('2026-12-20') } };
    const state = foldVault(logOf(signed, wider));
    expect(state.releases.get(release.id)?.release.endsOn).toBe('2026-10-20');
    expect(state.outOfPlace).toEqual([2]);
  });

  test('revoking what was never signed is said to be out of place', () => {
    expect(foldVault(logOf({ kind: 'release-revoked', at: noon, releaseId: release.id })).outOfPlace).toEqual([1]);
  });

  test('later choices add to earlier ones', () => {
    const state = foldVault(
      logOf(
        { kind: 'settings-chosen', at: noon, settings: { country: 'US', lockAfterSeconds: 60 } },
        { kind: 'settings-chosen', at: noon, settings: { lockAfterSeconds: 15 } },
      ),
    );
    expect(state.settings).toEqual({ country: 'US', lockAfterSeconds: 15 });
  });

  test('a draft is replaced by the next and cleared by an empty one', () => {
    const drafts = logOf(
      { kind: 'draft-kept', at: noon, form: 'incident', text: 'He c' },
      { kind: 'draft-kept', at: noon, form: 'incident', text: 'He came' },
      { kind: 'draft-kept', at: noon, form: 'incident', text: '' },
    );
    expect(foldVault(drafts.slice(0, 2)).drafts.get('incident')).toEqual({ text: 'He came', keptAt: noon });
    expect(foldVault(drafts).drafts.size).toBe(0);
  });

  test('a kind from a later version and bytes that are nothing are counted, and the rest is folded', () => {
    const state = foldVault([
      { sequence: 1, payload: toCbor({ kind: 'dream-told', at: noon }) },
      { sequence: 2, payload: Uint8Array.of(0xff, 0) },
      { sequence: 3, payload: toVaultEntryBytes({ kind: 'order-added', at: noon, order }) },
    ]);
    expect(state).toMatchObject({ unread: 2, upTo: 3 });
    expect(state.orders.size).toBe(1);
  });

  test('entries in another order are our defect, and throw', () => {
    const entries = logOf({ kind: 'order-added', at: noon, order }, signed);
    expect(() => foldVault([...entries].reverse())).toThrow('order of the log');
  });

  test('folding one more leaves the state before it as it was', () => {
    const before = foldVault(logOf({ kind: 'order-added', at: noon, order }));
    const after = foldEntry(before, signed, 2);
    expect(before.releases.size).toBe(0);
    expect(after.releases.size).toBe(1);
  });

  test('folding in parts comes to the same as folding at once', () => {
    const entries = logOf(
      { kind: 'order-added', at: noon, order },
      { kind: 'incident-recorded', at: noon, incident },
      { kind: 'incident-corrected', at: noon, incident: { ...incident, whatHappened: 'More.' } },
      signed,
      { kind: 'release-revoked', at: noon, releaseId: release.id },
      { kind: 'draft-kept', at: noon, form: 'contact', text: 'x' },
    );
    fc.assert(
      fc.property(fc.nat(entries.length), (cut) => {
        expect(foldVault(entries.slice(cut), foldVault(entries.slice(0, cut)))).toEqual(foldVault(entries));
      }),
    );
  });
});
