/**
 * Whether an incident is about a place or a distance an order names. Places are compared by kind and distances after turning
 * them into one unit; what was guessed near the limit is asked about, never decided.
 */
import type { Distance, PlaceKind } from '../orders/condition.ts';
import { type ConditionOf, doesNot, type Fit, fits, maybe, questions } from './fit.ts';
import type { Incident, IncidentKind } from './incident.ts';

/** Source: International Yard and Pound Agreement, 1959: one yard is exactly 0.9144 metres; three feet are one yard. */
const metresIn: Readonly<Record<Distance['unit'], number>> = { metres: 1, yards: 0.9144, feet: 0.3048 };

/**
 * How far a guess must be from the limit to say anything: closer than three quarters of it, or farther than one and a half
 * times. Our own choice, wide on purpose, and wider on the far side: people judge distance badly when they are afraid.
 */
const surelyCloser = 0.75;
const surelyFarther = 1.5;

/** A guessed distance against the one an order states: closer, farther, or too near to it to tell. */
export function distanceAgainst(guess: Distance, limit: Distance): 'closer' | 'farther' | 'about-the-same' {
  const share = (guess.amount * metresIn[guess.unit]) / (limit.amount * metresIn[limit.unit]);
  if (share <= surelyCloser) return 'closer';
  return share >= surelyFarther ? 'farther' : 'about-the-same';
}

const remote: readonly IncidentKind[] = ['message', 'call', 'social-media', 'third-party', 'tracking'];
/** Kinds that say they were near her. */
const nearHer: readonly IncidentKind[] = ['came-near', 'following', 'assault', 'strangulation'];
/** Kinds that say they stood so close that no guess of a distance can say otherwise. */
const touching: readonly IncidentKind[] = ['assault', 'strangulation'];
/** Kinds whose place is where they were, not only where she was. */
const whereTheyWere: readonly IncidentKind[] = [...nearHer, 'entered', 'property-damage', 'did-not-move-out'];
/** Kinds that say they were in the place itself. */
const inside: readonly IncidentKind[] = ['entered', 'did-not-move-out'];

export function stayAway(condition: ConditionOf<'stay-away'>, incident: Incident): Fit {
  if (remote.includes(incident.kind) && incident.channel !== 'in-person') return doesNot();
  if (incident.channel !== undefined && incident.channel !== 'in-person') return doesNot();
  const placed = places(condition, incident);
  // A distance says nothing while the place is open, and nothing about someone who was in the place itself.
  if (placed !== 'covered') return placed;
  if (inside.includes(incident.kind)) return fits('place-covered');
  if (touching.includes(incident.kind) && condition.places.includes('person')) return fits('place-covered');
  const measured = measure(condition, incident);
  if (measured.answer !== 'may-break') return measured;
  if (!wasThere(incident)) return maybe('kind-may-fit', questions.distance);
  return measured;
}

/** Is it one of the places the term names, as far as places go? Anything but `covered` is the answer. */
function places(condition: ConditionOf<'stay-away'>, incident: Incident): Fit | 'covered' {
  const named = condition.places;
  if (named.includes('person') && wasNearHer(incident)) return 'covered';
  const place: PlaceKind | undefined =
    incident.kind === 'did-not-move-out' ? (incident.place ?? 'home') : incident.place;
  if (named.length === 0) return maybe('places-not-named', questions.namedPlaces);
  if (place === undefined) return maybe('place-is-not-known', questions.place);
  if (place === 'other') return maybe('places-not-named', questions.namedPlaces);
  if (named.includes(place)) return 'covered';
  return named.includes('person') || named.includes('other')
    ? maybe('kind-may-fit', questions.distance)
    : doesNot('place-not-covered');
}

/** Was she there too, as told? Then a term that protects the person is about it, wherever it was. */
function wasNearHer(incident: Incident): boolean {
  return nearHer.includes(incident.kind) || incident.channel === 'in-person' || incident.distance !== undefined;
}

function measure(condition: ConditionOf<'stay-away'>, incident: Incident): Fit {
  const { distance: limit } = condition;
  const { distance: guess } = incident;
  if (limit === undefined) return fits('place-covered', guess === undefined ? [] : [questions.namedDistance]);
  if (guess === undefined) return fits('place-covered', [questions.distance]);
  switch (distanceAgainst(guess, limit)) {
    case 'closer':
      return fits('closer-than-order');
    case 'farther':
      return doesNot('farther-than-order');
    case 'about-the-same':
      return maybe('near-the-distance', questions.distanceAgain);
  }
}

/** Were they there, as told? A distance she noted says so as well as the kind does. */
function wasThere(incident: Incident): boolean {
  return whereTheyWere.includes(incident.kind) || incident.channel === 'in-person' || incident.distance !== undefined;
}

export function moveOut(incident: Incident): Fit {
  if (incident.kind === 'did-not-move-out') return fits();
  if (incident.kind === 'entered') return home(incident.place);
  return incident.kind === 'other' ? maybe('kind-may-fit', questions.words) : doesNot();
}

function home(place: PlaceKind | undefined): Fit {
  if (place === 'home') return fits('place-covered');
  // What is put down as another place may be the same house by another name.
  return place === undefined || place === 'other'
    ? maybe('place-is-not-known', questions.place)
    : doesNot('place-not-covered');
}
