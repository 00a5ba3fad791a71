/**
 * What happened, as she types it, and the one place where it becomes a record. Every field may be left out; nothing is
 * inferred from a gap, and a question she would rather not answer is kept as unknown.
 */
import {
  type Answer,
  type Channel,
  type Distance,
  distanceUnits,
  type Incident,
  type IncidentId,
  type IncidentKind,
  type Instant,
  type PlaceKind,
  type TimeZone,
} from '@holdfast/domain';
import type { ToldAnswer } from '../words/choices.ts';
import { emptyWhen, formOfWhen, known, type WhenForm, whenFrom } from './answers.ts';

export type Told = ToldAnswer | '';

/** The questions with an answer of yes or no. */
export type ToldQuestion = 'byThem' | 'injury' | 'children' | 'weapon' | 'others' | 'exchange' | 'household' | 'taken';

export type IncidentForm = {
  readonly kind: IncidentKind | '';
  readonly how: WhenForm['how'];
  readonly day: string;
  readonly time: string;
  readonly channel: Channel | '';
  readonly place: PlaceKind | '';
  readonly distance: string;
  readonly unit: Distance['unit'];
  readonly what: string;
  readonly whoSaw: string;
  readonly said: string;
  readonly felt: string;
  readonly agreed: Told;
  readonly neck: Told;
} & Readonly<Record<ToldQuestion, Told>>;

export const emptyIncident: IncidentForm = {
  kind: '',
  ...emptyWhen,
  channel: '',
  place: '',
  distance: '',
  unit: 'yards',
  what: '',
  whoSaw: '',
  said: '',
  felt: '',
  byThem: '',
  injury: '',
  children: '',
  weapon: '',
  others: '',
  exchange: '',
  household: '',
  taken: '',
  agreed: '',
  neck: '',
};

type Around = { readonly id: IncidentId; readonly now: Instant; readonly zone: TimeZone };

/** The record of what was typed. A question without an answer is `unknown`; a kind nobody chose is `other`. */
export function incidentFrom(form: IncidentForm, around: Around): Incident {
  const distance = distanceFrom(form);
  return {
    id: around.id,
    provenance: 'survivor',
    kind: form.kind || 'other',
    when: whenFrom(form, around.zone),
    writtenAt: around.now,
    ...(form.channel === '' ? {} : { channel: form.channel }),
    ...(form.place === '' ? {} : { place: form.place }),
    ...(distance === null ? {} : { distance }),
    ...known('whatHappened', form.what),
    byRestrainedParty: answerFrom(form.byThem),
    injury: answerFrom(form.injury),
    childrenPresent: answerFrom(form.children),
    weapon: answerFrom(form.weapon),
    othersSaw: answerFrom(form.others),
    ...known('whoSaw', form.whoSaw),
    ...known('whatWasSaid', form.said),
    ...known('felt', form.felt),
    ...(form.agreed === '' ? {} : { agreedTo: answerFrom(form.agreed) }),
    ...(form.household === '' ? {} : { householdThreatened: answerFrom(form.household) }),
    ...(form.taken === '' ? {} : { childrenTaken: answerFrom(form.taken) }),
    aboutChildExchange: answerFrom(form.exchange),
  };
}

/** Something that happened just now, with nothing told but its kind. Told in haste, so the time is about, never exact. */
export function quickIncident(kind: IncidentKind, around: Around): Incident {
  const bare = incidentFrom({ ...emptyIncident, kind, channel: channelOfKind(kind) }, around);
  return { ...bare, when: { kind: 'about', at: around.now } };
}

/** A record as a form again, to be changed. What is unknown stays unanswered, so that it can be asked once more. */
export function formOfIncident(incident: Incident, zone: TimeZone): IncidentForm {
  const told = (answer: Answer | undefined): Told => (answer === undefined || answer === 'unknown' ? '' : answer);
  return {
    ...emptyIncident,
    kind: incident.kind,
    ...formOfWhen(incident.when, zone),
    channel: incident.channel ?? '',
    place: incident.place ?? '',
    distance: incident.distance === undefined ? '' : String(incident.distance.amount),
    unit: incident.distance?.unit ?? 'yards',
    what: incident.whatHappened ?? '',
    whoSaw: incident.whoSaw ?? '',
    said: incident.whatWasSaid ?? '',
    felt: incident.felt ?? '',
    byThem: told(incident.byRestrainedParty),
    injury: told(incident.injury),
    children: told(incident.childrenPresent),
    weapon: told(incident.weapon),
    others: told(incident.othersSaw),
    exchange: told(incident.aboutChildExchange),
    household: told(incident.householdThreatened),
    taken: told(incident.childrenTaken),
    agreed: told(incident.agreedTo),
    neck: incident.kind === 'strangulation' ? 'yes' : '',
  };
}

/** The changed record. What she wrote first was written then, and a time she did not touch stays to the second. */
export function changedIncident(form: IncidentForm, before: Incident, zone: TimeZone): Incident {
  const made = incidentFrom(form, { id: before.id, now: before.writtenAt, zone });
  const was = formOfWhen(before.when, zone);
  const untouched = form.how === was.how && form.day === was.day && form.time === was.time;
  return { ...made, when: untouched ? before.when : made.when };
}

/** The way of contact that a kind already says, so that it need not be asked twice. */
export function channelOfKind(kind: IncidentKind | ''): Channel | '' {
  if (kind === 'call') return 'phone';
  if (kind === 'social-media') return 'social-media';
  return kind === 'third-party' ? 'through-others' : '';
}

/** Whether the guess of a distance can be read; nothing typed is fine. */
export function isDistance(text: string): boolean {
  return text.trim() === '' || Number(text) > 0;
}

function answerFrom(told: Told): Answer {
  return told === 'yes' || told === 'no' ? told : 'unknown';
}

function distanceFrom(form: IncidentForm): Distance | null {
  const unit = distanceUnits.find((one) => one === form.unit);
  return form.distance.trim() === '' || !isDistance(form.distance) || unit === undefined
    ? null
    : { amount: Number(form.distance), unit };
}
