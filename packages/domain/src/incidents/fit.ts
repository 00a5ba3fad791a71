/**
 * Whether an incident, as told, is the kind of thing a condition forbids. One table or function for each kind of condition;
 * who did it and whether the order was in force are asked elsewhere (`assess.ts`).
 */

import type { Channel, Condition, PlaceKind } from '../orders/condition.ts';
import { type AssessmentQuestion, type AssessmentReason, assessmentQuestions } from './assessment-words.ts';
import type { Incident, IncidentKind } from './incident.ts';

export interface Fit {
  readonly answer: 'may-break' | 'does-not' | 'cannot-tell';
  readonly because: readonly AssessmentReason[];
  readonly ask: readonly AssessmentQuestion[];
}

type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** How `incident` fits `condition`, by its kind, channel, place and exceptions alone. */
export function fitOf(condition: Condition, incident: Incident): Fit {
  switch (condition.kind) {
    case 'no-violence':
      return violence(incident);
    case 'no-harassment':
      return harassment(incident);
    case 'no-contact':
      return contact(condition, incident);
    case 'stay-away':
      return stayAway(condition, incident);
    case 'move-out':
      return moveOut(incident);
    case 'firearms-surrender':
      return firearms(incident);
    case 'no-threats-to-household':
    case 'no-contact-through-others':
    case 'exclusive-custody':
    case 'positive-requirement':
    case 'other':
      return maybe('own-words', assessmentQuestions.words);
    case 'contact-permission':
      return doesNot();
  }
}

/** Kinds in which two people stood in one place, so that someone may have been hurt or a gun seen. */
const faceToFace: readonly IncidentKind[] = [
  'came-near',
  'entered',
  'following',
  'property-damage',
  'threat',
  'assault',
  'strangulation',
  'children',
  'did-not-move-out',
  'other',
];

function wasFaceToFace(incident: Incident): boolean {
  if (incident.channel !== undefined && incident.channel !== 'in-person') return false;
  return faceToFace.includes(incident.kind) || incident.channel === 'in-person';
}

function violence(incident: Incident): Fit {
  const { kind } = incident;
  if (kind === 'assault' || kind === 'strangulation' || kind === 'threat') return fits();
  if (incident.injury === 'yes') return fits('injury-told');
  if (kind === 'firearm' || kind === 'other') return maybe('kind-may-fit', assessmentQuestions.calm);
  if (!wasFaceToFace(incident) || incident.injury === 'no') return doesNot();
  return maybe('injury-is-not-known', assessmentQuestions.injury);
}

function harassment(incident: Incident): Fit {
  switch (incident.kind) {
    case 'threat':
    case 'assault':
    case 'strangulation':
    case 'following':
    case 'tracking':
    case 'property-damage':
      return fits();
    case 'did-not-move-out':
      return doesNot();
    case 'came-near':
    case 'entered':
    case 'message':
    case 'call':
    case 'third-party':
    case 'social-media':
    case 'gift':
    case 'children':
    case 'firearm':
    case 'other':
      return maybe('kind-may-fit', assessmentQuestions.repeated);
  }
}

/** What the kind says about the way of reaching her. `maybe` kinds are contact only if something was said or sent. */
const reach: Readonly<Record<IncidentKind, { readonly contact: 'yes' | 'maybe' | 'no'; readonly channel?: Channel }>> =
  {
    message: { contact: 'yes' },
    call: { contact: 'yes', channel: 'phone' },
    'third-party': { contact: 'yes', channel: 'through-others' },
    'social-media': { contact: 'yes', channel: 'social-media' },
    gift: { contact: 'yes' },
    threat: { contact: 'yes' },
    assault: { contact: 'yes', channel: 'in-person' },
    strangulation: { contact: 'yes', channel: 'in-person' },
    'came-near': { contact: 'maybe', channel: 'in-person' },
    entered: { contact: 'maybe', channel: 'in-person' },
    following: { contact: 'maybe', channel: 'in-person' },
    'did-not-move-out': { contact: 'maybe', channel: 'in-person' },
    tracking: { contact: 'maybe', channel: 'devices' },
    children: { contact: 'maybe' },
    other: { contact: 'maybe' },
    'property-damage': { contact: 'no' },
    firearm: { contact: 'no' },
  };

function contact(condition: ConditionOf<'no-contact'>, incident: Incident): Fit {
  const told = reach[incident.kind];
  const channel = incident.channel ?? told.channel;
  // A channel she named herself says that there was contact, whatever the kind.
  const wasContact = incident.channel === undefined || told.contact === 'yes' ? told.contact : 'maybe';
  if (wasContact === 'no') return doesNot();
  const everyChannel = condition.channels.length === 0;
  if (!everyChannel && channel !== undefined && !condition.channels.includes(channel))
    return doesNot('channel-not-covered');
  const excepted = exchange(condition, incident);
  if (excepted !== undefined) return excepted;
  if (!everyChannel && channel === undefined) return maybe('channel-is-not-known', assessmentQuestions.channel);
  if (wasContact === 'maybe') return maybe('kind-may-fit', assessmentQuestions.spoke);
  return fits('channel-covered');
}

const neverPeaceful: readonly IncidentKind[] = ['threat', 'assault', 'strangulation', 'tracking', 'following'];

/** The exception for handing over children. `undefined` when it plays no part. */
function exchange(condition: ConditionOf<'no-contact'>, incident: Incident): Fit | undefined {
  if (!condition.exceptForChildExchange || incident.aboutChildExchange === 'no') return undefined;
  const peaceBroken = neverPeaceful.includes(incident.kind) || incident.injury === 'yes' || incident.weapon === 'yes';
  if (peaceBroken) return undefined;
  if (incident.aboutChildExchange === 'unknown')
    return maybe('child-exchange-is-not-known', assessmentQuestions.exchange);
  // Only peaceful contact is allowed, and silence about harm is not peace.
  if (incident.injury === 'unknown' || incident.weapon === 'unknown') {
    return maybe('child-exchange-allowed', assessmentQuestions.calm);
  }
  return doesNot('child-exchange-allowed');
}

const remote: readonly IncidentKind[] = ['message', 'call', 'social-media', 'third-party', 'tracking'];

function stayAway(condition: ConditionOf<'stay-away'>, incident: Incident): Fit {
  if (remote.includes(incident.kind) && incident.channel !== 'in-person') return doesNot();
  if (incident.channel !== undefined && incident.channel !== 'in-person') return doesNot();
  const asked = condition.distance === undefined ? [] : [assessmentQuestions.distance];
  // These kinds say that she was there, so a term that protects the person is about them wherever it was.
  const nearHer: readonly IncidentKind[] = ['came-near', 'following', 'assault', 'strangulation'];
  if (nearHer.includes(incident.kind) && condition.places.includes('person')) {
    return { answer: 'may-break', because: [{ code: 'place-covered' }], ask: asked };
  }
  const place: PlaceKind | undefined =
    incident.kind === 'did-not-move-out' ? (incident.place ?? 'home') : incident.place;
  if (condition.places.length === 0) return maybe('place-is-not-known', assessmentQuestions.namedPlaces);
  if (place === undefined) return maybe('place-is-not-known', assessmentQuestions.place);
  if (place === 'other') return maybe('place-is-not-known', assessmentQuestions.namedPlaces);
  if (!condition.places.includes(place)) {
    return condition.places.includes('person') || condition.places.includes('other')
      ? maybe('kind-may-fit', assessmentQuestions.distance)
      : doesNot('place-not-covered');
  }
  // For these the place may be where she was, not where they were.
  const whereTheyWere: readonly IncidentKind[] = [...nearHer, 'entered', 'property-damage', 'did-not-move-out'];
  if (whereTheyWere.includes(incident.kind) || incident.channel === 'in-person') {
    return { answer: 'may-break', because: [{ code: 'place-covered' }], ask: incident.kind === 'entered' ? [] : asked };
  }
  return maybe('kind-may-fit', assessmentQuestions.distance);
}

function moveOut(incident: Incident): Fit {
  if (incident.kind === 'did-not-move-out') return fits();
  if (incident.kind === 'entered') {
    if (incident.place === 'home') return fits('place-covered');
    return incident.place === undefined
      ? maybe('place-is-not-known', assessmentQuestions.place)
      : doesNot('place-not-covered');
  }
  return incident.kind === 'other' ? maybe('kind-may-fit', assessmentQuestions.words) : doesNot();
}

function firearms(incident: Incident): Fit {
  if (incident.kind === 'firearm') return fits();
  if (incident.weapon === 'no') return doesNot();
  if (incident.weapon === 'yes' || wasFaceToFace(incident))
    return maybe('weapon-is-not-known', assessmentQuestions.gun);
  return doesNot();
}

function fits(code: AssessmentReason['code'] = 'kind-fits'): Fit {
  return { answer: 'may-break', because: [{ code }], ask: [] };
}

function doesNot(code: AssessmentReason['code'] = 'kind-does-not-fit'): Fit {
  return { answer: 'does-not', because: [{ code }], ask: [] };
}

function maybe(code: AssessmentReason['code'], question: AssessmentQuestion): Fit {
  return { answer: 'cannot-tell', because: [{ code }], ask: [question] };
}
