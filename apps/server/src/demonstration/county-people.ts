/**
 * Who works in the demonstration county, and the invented names its orders bear. No name here is anyone's; it refuses
 * addresses, telephone numbers and birth dates, as every open order does.
 */
import { type AgencyId, idOf, type StaffId, timeZoneOf } from '@holdfast/domain';
import type { Partnership } from '@holdfast/store';
import type { AgencyKind, StaffRole } from '@holdfast/wire';

export interface CountyAgency {
  readonly id: AgencyId;
  readonly name: string;
  readonly kind: AgencyKind;
}

export interface CountyStaff {
  readonly id: StaffId;
  readonly agencyId: AgencyId;
  readonly role: StaffRole;
  readonly name: string;
}

export const partnership: Partnership = {
  id: idOf('marlow'),
  name: 'Marlow County partnership',
  timeZone: timeZoneOf('America/Los_Angeles'),
  jurisdiction: 'US-CA',
};

const police: CountyAgency = { id: idOf('marlow-police'), name: 'Marlow Police Department', kind: 'police' };
const sheriff: CountyAgency = { id: idOf('marlow-sheriff'), name: 'Marlow County Sheriff', kind: 'police' };
const advocacy: CountyAgency = { id: idOf('harbor-house'), name: 'Harbor Lantern Advocacy', kind: 'advocacy' };
const office: CountyAgency = {
  id: idOf('marlow-partnership-office'),
  name: 'Marlow Partnership Office',
  kind: 'office',
};

export const agencies: readonly CountyAgency[] = [police, sheriff, advocacy, office];

export const staff: readonly CountyStaff[] = [
  { id: idOf('staff-vance'), agencyId: police.id, role: 'officer', name: 'T. Vance' },
  { id: idOf('staff-ibarra'), agencyId: police.id, role: 'supervisor', name: 'M. Ibarra' },
  { id: idOf('staff-okafor'), agencyId: advocacy.id, role: 'advocate', name: 'Imani Okafor' },
  { id: idOf('staff-lindqvist'), agencyId: advocacy.id, role: 'advocate', name: 'Petra Lindqvist' },
  { id: idOf('staff-wrenfield'), agencyId: advocacy.id, role: 'administrator', name: 'Cass Wrenfield' },
  { id: idOf('staff-thornquist'), agencyId: advocacy.id, role: 'administrator', name: 'Bea Thornquist' },
  { id: idOf('staff-takahara'), agencyId: advocacy.id, role: 'supervisor', name: 'Wren Takahara' },
  { id: idOf('staff-haddad'), agencyId: office.id, role: 'coordinator', name: 'Noor Haddad' },
];

/** The agency whose calls the county holds, and the officer who recorded them. */
export const callsOf = {
  agencyId: police.id,
  officerId: idOf<'staff'>('staff-vance'),
  officerName: 'T. Vance',
  badge: '4417',
  supervisorId: idOf<'staff'>('staff-ibarra'),
};

export const firstNames = [
  'Tamsin',
  'Orla',
  'Bram',
  'Ines',
  'Corin',
  'Maren',
  'Jory',
  'Thea',
  'Lucan',
  'Pia',
  'Emrys',
  'Sunniva',
  'Dov',
  'Calla',
  'Ansel',
  'Birgit',
  'Idris',
  'Zelie',
  'Hollis',
  'Nerys',
  'Osric',
  'Vesna',
  'Perrin',
  'Liesel',
  'Tavi',
  'Marit',
  'Quillon',
  'Asa',
] as const;

export const lastNames = [
  'Ashgrove',
  'Fennimore',
  'Tarnbeck',
  'Quillfeather',
  'Oldmarsh',
  'Larkspur',
  'Windlow',
  'Bramblecott',
  'Saltmere',
  'Thornquay',
  'Millrace',
  'Cobbleford',
  'Duskwater',
  'Harrowgate-Finch',
  'Peverell-Moss',
  'Greywether',
  'Applewick',
  'Stonecrop',
  'Merrowdale',
  'Candlemaker',
  'Frostholm',
  'Ivyhatch',
  'Kestrelby',
  'Nettlefold',
  'Rushbrooke',
  'Umberly',
  'Vellacott',
  'Yarrowby',
] as const;
