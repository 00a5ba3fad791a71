/**
 * Incidents of the NENA Emergency Incident Data Object as rows of calls. It reads the incident, its calls, units, dispositions, persons,
 * vehicles, locations and notes; whatever else is there is counted and left out. A moment stands only where the standard gives it.
 *
 * Source: NENA-STA-021.1b-2022 and its OpenAPI schema (github.com/NENA911/EIDO-JSON, commit 7f62055, read 2026-11-22).
 */
import { blockOf, orderNumbersIn } from './kept-of-call.ts';
import { type Part, partsIn, textIn, textsIn } from './parts.ts';
import { civicAddressIn } from './pidf.ts';
import type { CallField } from './settings.ts';

/** Components that a call is read from. The agencies' own part says nothing of the call. */
const read: ReadonlySet<string> = new Set([
  '$id',
  'lastUpdateTimeStamp',
  'updatedByAgencyReference',
  'updatedByAgentReference',
  'eidoVersion',
  'issuingElementIdentification',
  '@context',
  'incidentComponent',
  'callComponent',
  'emergencyResourceComponent',
  'locationComponent',
  'personComponent',
  'vehicleComponent',
  'notesComponent',
  'agencyComponent',
]);
/** Names of parts that are not of the standard could be anything; they are counted together. */
export const otherPart = 'other';

/** Source: NENA-STA-021.1b, table 3-10: a unit that has arrived bears `OnScene`, or `Arrived` when no other place is named beside it. */
const isOnScene = (statuses: readonly string[]): boolean =>
  statuses.includes('OnScene') || (statuses.length === 1 && statuses[0] === 'Arrived');
/** Source: NENA-STA-021.1b, registry of the roles of persons. Whoever only rang is no party of anything. */
const rolesAbout: ReadonlySet<string> = new Set(['Suspect', 'PersonOfInterest']);
const rolesAsking: ReadonlySet<string> = new Set(['Victim']);
/** Source: NENA-STA-021.1b, registry of relations of vehicles; those that are of the person the call is about, or of nobody known. */
const vehiclesAbout: ReadonlySet<string> = new Set(['SuspectVehicle', 'InvolvedVehicle']);
/** A vehicle's own number has seventeen signs (ISO 3779); no plate has. */
const longestPlate = 12;
/** Source: product decision; more of one component in one incident is an attack. */
const mostOfPart = 2_000;

export interface EidoRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly isCall: boolean;
}

/** How many of each part of `eido` are not read, by the standard's name for it. */
export function leftOutOf(eido: Part): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, value] of Object.entries(eido)) {
    if (read.has(name)) continue;
    const known = /^[a-z][A-Za-z]{1,60}Component$/.test(name) ? name : otherPart;
    counts[known] = (counts[known] ?? 0) + (Array.isArray(value) ? value.length : 1);
  }
  return counts;
}

/** The row of one document; `isCall` is false for what holds neither an incident nor a call, or more than any incident does. */
export function rowOfEido(eido: Part): EidoRow {
  const incident = partsIn(eido['incidentComponent'])[0];
  const calls = partsIn(eido['callComponent']);
  const tooMany = Object.values(eido).some((value) => Array.isArray(value) && value.length > mostOfPart);
  if ((incident === undefined && calls.length === 0) || tooMany) return { cells: {}, isCall: false };
  const units = partsIn(eido['emergencyResourceComponent']).filter((unit) => isOnIncident(unit, { eido, incident }));
  const statusOf = (unit: Part) => textsIn(unit['secondaryUnitStatusRegistryText']);
  const stampsOf = (fits: (statuses: readonly string[]) => boolean) =>
    units.filter((unit) => fits(statusOf(unit))).map((unit) => textIn(unit['lastUpdateTimeStamp']));
  const closed = textsIn(incident?.['incidentStatusCommonRegistryText']).includes('Closed');
  const persons = partsIn(eido['personComponent']).map(personOf);
  const about = persons.filter(({ roles }) => roles.some((role) => rolesAbout.has(role)));
  const asking = persons.filter(({ roles }) => roles.some((role) => rolesAsking.has(role)));
  const others = persons.filter((one) => !about.includes(one) && !asking.includes(one));
  const named = (list: typeof persons) => list.map(({ name }) => name).filter((name) => name !== '');
  const written: Partial<Record<CallField, string | undefined>> = {
    'call-number': textIn(incident?.['internalIncidentId']) || numberIn(textIn(eido['$id'])),
    received: earliest(calls.map((call) => textIn(call['callStartTimestamp']))),
    dispatched: earliest(stampsOf((statuses) => statuses.includes('Dispatched'))),
    arrived: earliest(stampsOf(isOnScene)),
    cleared: closed ? textIn(incident?.['lastUpdateTimeStamp']) : '',
    'initial-type': typeOf({ incident, calls }),
    disposition: dispositionOf(incident),
    units: units
      .map((unit) => textIn(unit['emergencyResourceName']))
      .filter((name) => name !== '')
      .join('; '),
    'about-name': named(about).join('; '),
    'about-born': about.length === 1 ? about[0]?.born : '',
    'asking-name': named(asking).join('; '),
    'asking-born': asking.length === 1 ? asking[0]?.born : '',
    'other-name': named(others).join('; '),
    plate: platesOf(eido).join('; '),
    location: placeOf({ eido, incident }),
    text: orderNumbersIn(
      [
        ...partsIn(eido['notesComponent']).map((note) => textIn(note['notesActionComments'])),
        ...textsIn(incident?.['documentIdentification']),
      ].join('\n'),
    ).join(' '),
  };
  const cells: Record<string, string> = {};
  // The database has no place for this one character; the mark in its stead is refused like any damaged letter.
  for (const [field, text] of Object.entries(written))
    if (text !== undefined && text !== '')
      cells[field] = text.replaceAll('\u0000', '\uFFFD').toWellFormed().slice(0, 4_000);
  return { cells, isCall: true };
}

/** A unit may be at work on several incidents; one that names incidents and not this one is at another. */
function isOnIncident(
  unit: Part,
  { eido, incident }: { readonly eido: Part; readonly incident: Part | undefined },
): boolean {
  const active = textsIn(unit['activeOnIncidentId']);
  const mine = [textIn(eido['$id']), textIn(incident?.['$id']), textIn(incident?.['internalIncidentId'])];
  return active.length === 0 || active.some((one) => mine.includes(one));
}

/** Source: NENA-STA-010.3, incident tracking identifier: `urn:emergency:uid:incidentid:STRING:ELEMENT`. */
function numberIn(identifier: string): string {
  return /^urn:(?:nena|emergency):uid:incidentid:([^:]{1,60})/.exec(identifier)?.[1] ?? identifier;
}

function typeOf({ incident, calls }: { readonly incident: Part | undefined; readonly calls: readonly Part[] }): string {
  const ways = [
    incident?.['incidentTypeInternalText'],
    incident?.['incidentTypeCommonRegistryText'],
    incident?.['incidentTypeInternalCode'],
    calls[0]?.['localCallType'],
    calls[0]?.['standardPrimaryCallType'],
  ];
  return ways.map(textIn).find((text) => text !== '') ?? '';
}

function dispositionOf(incident: Part | undefined): string {
  const all = partsIn(incident?.['dispositionComponent']);
  const one = all.find((each) => each['dispositionPrimaryIndicator'] === true) ?? all[0];
  const ways = [
    one?.['dispositionDescriptionText'],
    one?.['dispositionCategoryText'],
    one?.['dispositionCommonRegistryCode'],
  ];
  return ways.map(textIn).find((text) => text !== '') ?? '';
}

function personOf(person: Part): { readonly roles: readonly string[]; readonly name: string; readonly born: string } {
  const [known] = partsIn(person['ncPersonComponent']);
  const [name] = partsIn(known?.['name']);
  const full = textIn(name?.['personFullName']);
  const parts = ['personGivenName', 'personMiddleName', 'personSurName'].map((field) => textIn(name?.[field]));
  const [born] = partsIn(known?.['birthDate']);
  return {
    roles: textsIn(person['personIncidentRoleRegistryText']),
    name: full || parts.filter((part) => part !== '').join(' '),
    born: textIn(born?.['date']),
  };
}

function platesOf(eido: Part): readonly string[] {
  return partsIn(eido['vehicleComponent'])
    .filter((vehicle) => textsIn(vehicle['vehicleRelationshipType']).some((relation) => vehiclesAbout.has(relation)))
    .flatMap((vehicle) => partsIn(vehicle['ncVehicleComponent']))
    .flatMap((vehicle) => partsIn(vehicle['identification']))
    .map((one) => textIn(one['identificationId']))
    .filter((text) => text !== '' && text.length <= longestPlate);
}

/** The block of where it is: the place the incident names, or the first that has one. */
function placeOf({ eido, incident }: { readonly eido: Part; readonly incident: Part | undefined }): string {
  const named = new Set(partsIn(incident?.['locationReference']).map((reference) => textIn(reference['$ref'])));
  const all = partsIn(eido['locationComponent']);
  const mine = all.filter((place) => named.has(textIn(place['$id'])));
  for (const place of mine.length > 0 ? mine : all) {
    const ways = [civicAddressIn(textIn(place['locationByValue'])), textIn(place['locationDescriptionText'])];
    const block = ways.map(blockOf).find((one) => one !== '');
    if (block !== undefined) return block;
  }
  return '';
}

/** The earliest of the moments as written; by the clock where all can be read, so that two offsets are compared rightly. */
function earliest(stamps: readonly string[]): string {
  const known = stamps.filter((stamp) => stamp !== '');
  const sorted = known.toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return sorted[0] ?? '';
}
