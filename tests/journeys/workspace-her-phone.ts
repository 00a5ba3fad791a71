// What someone shares with an advocate, made with real keys and sent by the one path of her app, so that the workspace's journey
// needs no second browser. An invented order, a message at night, a visit of the police.
import { plainBytes, randomBytes, signingMessage } from '@holdfast/crypto';
import { sealDisclosure } from '@holdfast/crypto/open';
import {
  civilDateAt,
  type Incident,
  type Instant,
  idOf,
  type Order,
  type PoliceContact,
  plusDays,
  plusHours,
  type ReleaseOfInformation,
  type ReleasePurpose,
  timeZoneFrom,
} from '@holdfast/domain';
import { toReceiptText } from '@holdfast/evidence/receipts';
import { type DisclosureContent, manifestOf, toDisclosureContentBytes, toManifestBytes } from '@holdfast/wire';
import { phoneOf } from '../../apps/server/src/testing/phone.ts';
import type { TestServer } from '../../apps/server/src/testing/start-for-test.edge.ts';

export const herWords = 'A text at 11 pm: "I am outside. Come out and talk."';

export interface Shared {
  readonly disclosureId: string;
  /** The sizes of her ledger: one row for each opening. */
  readonly openings: () => Promise<number>;
  /** What each row of it says was done, and by whom. */
  readonly acts: () => Promise<readonly string[]>;
  /** Receipts that came, as text of their files. */
  readonly receipts: () => Promise<readonly string[]>;
  readonly revoke: () => Promise<void>;
}

/** Shares three items with whoever the invitation code names, for fourteen days. */
export async function shareWith({
  server,
  code,
  now,
  mark,
  mayKeepCopy = false,
  purpose = 'advice',
  mayBecomePoliceRecord = false,
  supervisorMayOpen = false,
  hoursAgo = 40,
  facts = {},
}: {
  readonly server: TestServer;
  readonly code: string;
  readonly now: Instant;
  readonly mark: string;
  /** Her own choice; no, unless she says so. */
  readonly mayKeepCopy?: boolean;
  readonly purpose?: ReleasePurpose;
  readonly mayBecomePoliceRecord?: boolean;
  readonly supervisorMayOpen?: boolean;
  /** How long before `now` it happened. */
  readonly hoursAgo?: number;
  /** What she noted of the police besides. */
  readonly facts?: PoliceContact['facts'];
}): Promise<Shared> {
  const phone = await phoneOf(server);
  const found = await phone.ask({ op: 'look-up', code });
  if (found.kind !== 'recipient') throw new Error(`the code named nobody: ${JSON.stringify(found)}`);
  const story = storyAt(now, mark, hoursAgo);
  const contact: PoliceContact = { ...story.contact, facts: { ...story.contact.facts, ...facts } };
  const release: ReleaseOfInformation = {
    id: idOf(`release-${mark}`),
    recipientId: found.recipientId,
    recipientName: found.name,
    agencyName: found.agencyName,
    items: [
      { kind: 'order', id: story.order.id },
      { kind: 'incident', id: story.incident.id },
      { kind: 'contact', id: story.contact.id },
    ],
    purpose,
    signedAt: now,
    endsOn: plusDays(civilDateAt(now, story.order.issuingCourt.timeZone), 14),
    mayKeepCopy,
    mayBecomePoliceRecord,
    ...(supervisorMayOpen ? { supervisorMayOpen } : {}),
    toldOfMandates: true,
  };
  const unsigned = {
    v: 1 as const,
    release,
    nameForSharing: 'Rowan E.',
    orders: [story.order],
    incidents: [story.incident],
    contacts: [contact],
    files: [],
    salt: randomBytes(32),
  } satisfies Omit<DisclosureContent, 'signature' | 'publicKey'>;
  const message = signingMessage('record', toManifestBytes(manifestOf(unsigned)));
  const content: DisclosureContent = {
    ...unsigned,
    signature: plainBytes(phone.keys.signing.sign(message)),
    publicKey: phone.keys.signing.publicKey,
  };
  const sealed = await sealDisclosure({ recipient: found.recipient, bytes: toDisclosureContentBytes(content) });
  if (!sealed.ok) throw new Error('not sealed');
  const disclosureId = idOf<'disclosure'>(`disclosure-${mark}`);
  const put = await phone.ask({
    op: 'put',
    disclosureId,
    releaseId: release.id,
    recipientId: release.recipientId,
    endsOn: release.endsOn,
    mayKeepCopy: release.mayKeepCopy,
    ...(mayBecomePoliceRecord ? { mayBecomePoliceRecord } : {}),
    ...(supervisorMayOpen ? { supervisorMayOpen } : {}),
    ...sealed.value,
  });
  if (put.kind !== 'done') throw new Error(`not taken: ${JSON.stringify(put)}`);
  return {
    disclosureId,
    openings: async () => {
      const answer = await phone.ask({ op: 'openings' });
      return answer.kind === 'openings' ? answer.rows.length : Number.NaN;
    },
    acts: async () => {
      const answer = await phone.ask({ op: 'openings' });
      return answer.kind === 'openings' ? answer.rows.map(({ act, by }) => `${act ?? 'opened'} ${by}`) : [];
    },
    receipts: async () => {
      const answer = await phone.ask({ op: 'receipts' });
      return answer.kind === 'receipts' ? answer.receipts.map(toReceiptText) : [];
    },
    revoke: async () => {
      const answer = await phone.ask({ op: 'revoke', releaseId: release.id });
      if (answer.kind !== 'done') throw new Error('not revoked');
    },
  };
}

function storyAt(
  now: Instant,
  mark: string,
  hoursAgo: number,
): { order: Order; incident: Incident; contact: PoliceContact } {
  const zone = timeZoneFrom('America/Los_Angeles');
  if (!zone.ok) throw new Error('zone');
  const happened = plusHours(now, -hoursAgo);
  const order: Order = {
    id: idOf(`order-${mark}`),
    provenance: 'survivor',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: {
      name: 'Superior Court of California, County of Marlow',
      jurisdiction: 'US-CA',
      timeZone: zone.value,
    },
    orderNumber: 'MC-DV-0001',
    protectedParty: { name: 'Rowan Ellery' },
    restrainedParty: { name: 'Dale Strand' },
    issuedAt: plusHours(now, -24 * 60),
    expiry: { kind: 'on', date: plusDays(civilDateAt(now, zone.value), 900) },
    conditions: [
      { id: idOf('c-1'), number: '1', kind: 'no-contact', channels: [], exceptForChildExchange: false },
      {
        id: idOf('c-2'),
        number: '2',
        kind: 'stay-away',
        places: ['home', 'work'],
        distance: { amount: 100, unit: 'yards' },
      },
      { id: idOf('c-3'), number: '3', kind: 'firearms-surrender', includesAmmunition: true },
    ],
    serviceAttempts: [
      {
        at: plusHours(now, -24 * 58),
        method: 'personal',
        succeeded: 'yes',
        by: 'Marlow County Sheriff',
        proofFiledAt: plusHours(now, -24 * 57),
      },
    ],
    changes: [],
  };
  const incident: Incident = {
    id: idOf(`incident-${mark}`),
    provenance: 'survivor',
    kind: 'message',
    when: { kind: 'about', at: happened },
    writtenAt: plusHours(happened, 1),
    channel: 'text',
    whatHappened: herWords,
    byRestrainedParty: 'yes',
    injury: 'no',
    childrenPresent: 'no',
    weapon: 'unknown',
    othersSaw: 'unknown',
    aboutChildExchange: 'no',
  };
  const contact: PoliceContact = {
    id: idOf(`contact-${mark}`),
    incidentId: incident.id,
    when: { kind: 'about', at: plusHours(happened, 1) },
    writtenAt: plusHours(happened, 3),
    agencyName: 'Marlow Police Department',
    officerName: 'T. Vance',
    badge: '4417',
    facts: {
      'called-about-order': 'yes',
      'officer-came': 'yes',
      'restrained-party-had-left': 'yes',
      'report-written': 'yes',
      'report-copy-asked-for': 'yes',
      'report-copy-given': 'no',
    },
    reportNumber: '26-11804',
    reportAskedForAt: plusHours(happened, 2),
    note: 'He had left when they came.',
  };
  return { order, incident, contact };
}
