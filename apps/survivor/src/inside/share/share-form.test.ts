/** What the questions of sharing come to: no by default, ninety days at most, a record of police by police alone, nothing private. */
import { civilDateOf, type Incident, idOf, instantOf, plusDays, timeZoneOf } from '@holdfast/domain';
import { foldVault } from '@holdfast/vault';
import {
  type Attachment,
  mostSharedFileBytes,
  type PairedRecipient,
  toVaultEntryBytes,
  type VaultEntry,
} from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heldFrom } from '../state/held.ts';
import { emptyShare, isTooLarge, problemOfEnd, releaseFrom, type ShareForm, withItem } from './share-form.ts';
import { thingsOf } from './things.ts';

const now = instantOf(Date.UTC(2026, 2, 2, 20));
const today = civilDateOf('2026-03-02');
const zone = timeZoneOf('America/Los_Angeles');
const advocate: PairedRecipient = {
  recipientId: idOf('staff-1'),
  name: 'Imani Okafor',
  role: 'advocate',
  agencyName: 'Harbor Lantern Advocacy',
  agencyKind: 'advocacy',
  recipient: `age1${'q'.repeat(58)}`,
  words: ['one', 'two', 'three', 'four', 'five', 'six'],
};
const officer: PairedRecipient = { ...advocate, agencyKind: 'police', role: 'officer' };
const around = { id: idOf<'release'>('release-1'), person: advocate, now, today, zone };
const chosen: ShareForm = {
  ...emptyShare(today),
  items: withItem(emptyShare(today), { kind: 'incident', id: idOf('incident-1') }, true),
  purpose: 'advice',
};

describe('a release from the questions', () => {
  it('says no to a copy and to a record, and lasts fourteen days', () => {
    expect(releaseFrom(chosen, around)).toMatchObject({
      endsOn: '2026-03-16',
      mayKeepCopy: false,
      mayBecomePoliceRecord: false,
      toldOfMandates: true,
      items: [{ kind: 'incident', id: 'incident-1' }],
    });
  });

  test.each<[string, Partial<ShareForm>]>([
    ['nothing chosen', { items: [] }],
    ['no purpose', { purpose: '' }],
    ['an end in the past', { endsOn: '2026-03-01' }],
    ['an end today', { endsOn: '2026-03-02' }],
    ['an end 91 days out', { endsOn: plusDays(today, 91) }],
    ['no day at all', { endsOn: 'soon' }],
    ['only what cannot be shared', { items: ['private-page page-1', 'plan-line line-1'] }],
  ])('%s is no release', (_, change) => {
    expect(releaseFrom({ ...chosen, ...change }, around)).toBeNull();
  });

  it('becomes a police record only by police, and only when she said so', () => {
    const yes = { ...chosen, mayBecomePoliceRecord: 'yes' } as const;
    const { agencyKind: _unknown, ...before } = officer;
    expect(releaseFrom(yes, around)?.mayBecomePoliceRecord).toBe(false);
    expect(releaseFrom(yes, { ...around, person: before })?.mayBecomePoliceRecord).toBe(false);
    expect(releaseFrom(yes, { ...around, person: officer })?.mayBecomePoliceRecord).toBe(true);
    expect(releaseFrom(chosen, { ...around, person: officer })?.mayBecomePoliceRecord).toBe(false);
  });

  it('lets a supervisor in only where their agency was just said to let them, and only when she said so', () => {
    const yes = { ...chosen, supervisorMayOpen: 'yes' } as const;
    const decided = { ...around, supervisorsMayOpen: true };
    expect(releaseFrom(yes, decided)?.supervisorMayOpen).toBe(true);
    for (const release of [releaseFrom(yes, around), releaseFrom(chosen, decided)])
      expect(release).not.toHaveProperty('supervisorMayOpen');
  });

  it('never outlasts ninety days, whatever is typed or kept in a draft', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days)),
        ),
        (endsOn) => {
          const release = releaseFrom({ ...chosen, endsOn }, around);
          const fine = release === null || (release.endsOn > today && release.endsOn <= plusDays(today, 90));
          expect(fine).toBe(true);
          expect(release === null).toBe(problemOfEnd(endsOn, today) !== undefined);
        },
      ),
    );
  });
});

const incident: Incident = {
  id: idOf('incident-1'),
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'unknown' },
  writtenAt: now,
  byRestrainedParty: 'yes',
  injury: 'no',
  childrenPresent: 'no',
  weapon: 'no',
  othersSaw: 'no',
  aboutChildExchange: 'no',
};
const file = (name: string, length: number): Attachment => ({
  id: idOf(name),
  of: { kind: 'incident', id: incident.id },
  kind: 'photo',
  way: 'chosen',
  mediaType: 'image/jpeg',
  file: { name: 'abcdefghijklmnop.dat', wrappedKey: new Uint8Array(60), length, sha256: new Uint8Array(32) },
  addedAt: now,
});
const entries: readonly VaultEntry[] = [
  { kind: 'incident-recorded', at: now, incident },
  { kind: 'attachment-added', at: now, attachment: file('file-1', 10) },
  { kind: 'attachment-added', at: now, attachment: file('file-2', mostSharedFileBytes) },
  { kind: 'attachment-added', at: now, attachment: file('file-gone', 10) },
  { kind: 'attachment-removed', at: now, attachmentId: idOf('file-gone') },
  { kind: 'private-page-written', at: now, page: { id: idOf('page-1'), text: 'only for me', writtenAt: now } },
];
const held = heldFrom(foldVault(entries.map((entry, sequence) => ({ sequence, payload: toVaultEntryBytes(entry) }))));

describe('what can be chosen', () => {
  it('is each thing with its files after it; nothing removed, no private page', () => {
    expect(thingsOf(held)).toEqual([
      { kind: 'incident', id: 'incident-1' },
      { kind: 'attachment', id: 'file-1' },
      { kind: 'attachment', id: 'file-2' },
    ]);
  });

  it('is too large together when the files are more than one disclosure holds', () => {
    expect(isTooLarge({ ...chosen, items: ['attachment file-2'] }, held)).toBe(false);
    expect(isTooLarge({ ...chosen, items: ['attachment file-1', 'attachment file-2'] }, held)).toBe(true);
  });
});
