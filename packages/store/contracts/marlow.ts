/**
 * The people and records of a fictional county that every contract plants, twice over, so that there is always someone
 * else whose records must not be seen. All names are invented.
 */
import {
  type CallForService,
  civilDateFrom,
  idOf,
  instantFrom,
  type Order,
  type Response,
  type ServiceAttempt,
  timeZoneFrom,
} from '@holdfast/domain';
import type { AgencyKind, StaffRole } from '@holdfast/wire';
import type {
  AccountActing,
  Agency,
  Partnership,
  StaffActing,
  StaffMember,
  Store,
  SystemActing,
} from '../src/index.ts';
import { putAgency, putPartnership, putStaff } from '../src/index.ts';

export function instant(text: string) {
  const read = instantFrom(text);
  if (!read.ok) throw new Error(`not an instant: ${text}`);
  return read.value;
}

export function day(text: string) {
  const read = civilDateFrom(text);
  if (!read.ok) throw new Error(`not a day: ${text}`);
  return read.value;
}

const pacific = timeZoneFrom('America/Los_Angeles');
if (!pacific.ok) throw new Error('this engine does not know Pacific time');
export const zone = pacific.value;

export const setUp: SystemActing = { kind: 'system', actor: 'set-up', purpose: 'set-up' };

export const partnerships: readonly Partnership[] = [
  { id: idOf('marlow'), name: 'Marlow County partnership', timeZone: zone, jurisdiction: 'US-CA' },
  { id: idOf('tamarack'), name: 'Tamarack County partnership', timeZone: zone, jurisdiction: 'US-CA' },
];

function agency(partnership: string, id: string, kind: AgencyKind, name: string): Agency {
  return { partnershipId: idOf(partnership), id: idOf(id), kind, name };
}

export const agencies: readonly Agency[] = [
  agency('marlow', 'marlow-police', 'police', 'Marlow Police Department'),
  agency('marlow', 'marlow-sheriff', 'police', 'Marlow County Sheriff'),
  agency('marlow', 'harbor-house', 'advocacy', 'Harbor Lantern Advocacy'),
  agency('marlow', 'marlow-partnership-office', 'office', 'Marlow Partnership Office'),
  agency('tamarack', 'tamarack-police', 'police', 'Tamarack Police Department'),
];

function member(agencyId: string, id: string, role: StaffRole, displayName: string): StaffMember {
  const partnershipId = agencyId === 'tamarack-police' ? 'tamarack' : 'marlow';
  return { id: idOf(id), agencyId: idOf(agencyId), partnershipId: idOf(partnershipId), role, displayName };
}

export const staff = {
  imani: member('harbor-house', 'imani', 'advocate', 'Imani Okafor'),
  petra: member('harbor-house', 'petra', 'advocate', 'Petra Lindqvist'),
  lantern: member('harbor-house', 'lantern', 'administrator', 'Wren Castellan'),
  vance: member('marlow-police', 'vance', 'officer', 'T. Vance'),
  liaison: member('marlow-police', 'liaison', 'liaison', 'R. Quill'),
  ibarra: member('marlow-police', 'ibarra', 'supervisor', 'M. Ibarra'),
  deputy: member('marlow-sheriff', 'deputy', 'officer', 'K. Sorrel'),
  noor: member('marlow-partnership-office', 'noor', 'coordinator', 'Noor Haddad'),
  office: member('marlow-partnership-office', 'office', 'coordinator', 'Ash Delacroix'),
  stranger: member('tamarack-police', 'stranger', 'officer', 'B. Fennimore'),
} as const;

/** Acting as a member, for a purpose. */
export function as(who: StaffMember, purpose = 'call-response M-1001'): StaffActing {
  return {
    kind: 'staff',
    actor: who.id,
    agencyId: who.agencyId,
    partnershipId: who.partnershipId,
    role: who.role,
    purpose,
  };
}

export function account(actor: string): AccountActing {
  return { kind: 'account', actor, purpose: 'own-records' };
}

/** Two protected persons' keys, as the server knows them. */
export const hers = account('key-of-rowan');
export const another = account('key-of-someone-else');

/** Partnerships, agencies and staff. */
export async function plantPeople(store: Store): Promise<void> {
  await store.withActor(setUp, async (session) => {
    for (const partnership of partnerships) await putPartnership(session, partnership);
    for (const each of agencies) await putAgency(session, each);
    for (const each of Object.values(staff)) await putStaff(session, each);
  });
}

const attempt: ServiceAttempt = { at: instant('2026-02-04T18:00:00.000Z'), method: 'personal', succeeded: 'yes' };

/** An order of the Marlow court; `more` changes what a test is about. */
export function orderOf(id: string, more: Partial<Order> = {}): Order {
  return {
    id: idOf(id),
    provenance: 'court',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: { name: 'Superior Court of California, County of Marlow', jurisdiction: 'US-CA', timeZone: zone },
    orderNumber: `DV-${id}`,
    protectedParty: { name: 'Rowan Ellery' },
    restrainedParty: { name: 'Dale Strand' },
    issuedAt: instant('2026-02-02T18:00:00.000Z'),
    expiry: { kind: 'on', date: day('2029-02-02') },
    conditions: [{ id: idOf('c1'), kind: 'no-contact', channels: [], exceptForChildExchange: false }],
    serviceAttempts: [attempt],
    changes: [],
    ...more,
  };
}

export function callOf(id: string, more: Partial<CallForService> = {}): CallForService {
  return {
    id: idOf(id),
    agencyId: idOf('marlow-police'),
    provenance: 'police',
    callNumber: `M-${id}`,
    receivedAt: instant('2026-03-01T05:10:00.000Z'),
    initialType: 'Order violation',
    ...more,
  };
}

export function responseTo(callId: string, id: string, more: Partial<Response> = {}): Response {
  return {
    id: idOf(id),
    callId: idOf(callId),
    recordedBy: idOf('vance'),
    recordedAt: instant('2026-03-01T07:00:00.000Z'),
    facts: { 'officer-came': 'yes', 'report-written': 'no' },
    ...more,
  };
}

/** Made-up recipients in the right shape: 58 letters of bech32 after `age1`. */
export const recipientOf = (letter: string): string => `age1${letter.repeat(58)}`;
