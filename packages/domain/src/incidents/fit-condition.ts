/**
 * Whether an incident, as told, is the kind of thing a condition forbids. One function for each kind of condition; who did it
 * and whether the order was in force are asked elsewhere (`assess.ts`).
 */
import { type Condition, isPermission } from '../orders/condition.ts';
import {
  brokeThePeace,
  type ConditionOf,
  doesNot,
  type Fit,
  fits,
  maybe,
  mayHaveBeenFaceToFace,
  questions,
} from './fit.ts';
import { contact, throughOthers } from './fit-contact.ts';
import { moveOut, stayAway } from './fit-place.ts';
import type { Incident } from './incident.ts';

/**
 * How `incident` fits `condition`, by what was told of it alone. `terms` are all terms of the same order, because one may allow
 * what another forbids. A term that allows something is never broken.
 */
export function fitOf(condition: Condition, incident: Incident, terms: readonly Condition[] = []): Fit {
  switch (condition.kind) {
    case 'no-violence':
      return violence(incident);
    case 'no-threats-to-household':
      return household(incident);
    case 'no-harassment':
      return harassment(incident);
    case 'no-contact':
      return unlessVisit(contact(condition, incident), incident, terms);
    case 'no-contact-through-others':
      return throughOthers(incident);
    case 'stay-away':
      return unlessVisit(stayAway(condition, incident), incident, terms);
    case 'move-out':
      return moveOut(incident);
    case 'firearms-surrender':
      return firearms(incident);
    case 'exclusive-custody':
      return custody(incident, terms);
    case 'contact-permission':
      return doesNot('is-a-permission');
    case 'positive-requirement':
      return requirement(condition, incident);
    case 'other':
      return maybe('own-words', questions.words);
  }
}

/** Two terms that speak of the same children: whether the one allows what the other forbids is not ours to say. */
function unlessVisit(fit: Fit, incident: Incident, terms: readonly Condition[]): Fit {
  if (fit.answer !== 'may-break' || incident.aboutChildExchange === 'no' || brokeThePeace(incident)) return fit;
  return terms.some(isPermission) ? maybe('other-term-may-allow', questions.exchange, questions.allowedVisit) : fit;
}

function violence(incident: Incident): Fit {
  const { kind } = incident;
  if (kind === 'assault' || kind === 'strangulation' || kind === 'threat') return fits();
  if (incident.injury === 'yes') return fits('injury-told');
  if (kind === 'firearm' || kind === 'other') return maybe('kind-may-fit', questions.calm);
  if (!mayHaveBeenFaceToFace(incident) || incident.injury === 'no') return doesNot();
  return maybe('injury-is-not-known', questions.injury);
}

/** A threat to her is not yet a threat to those around her, and the other way about: it has to have been told. */
function household(incident: Incident): Fit {
  if (incident.householdThreatened === 'yes') return fits('household-threatened');
  if (incident.householdThreatened === 'no') return doesNot();
  switch (incident.kind) {
    case 'gift':
    case 'tracking':
    case 'did-not-move-out':
      // Nothing was said or shown; only an open answer keeps the question.
      return incident.householdThreatened === undefined
        ? doesNot()
        : maybe('household-is-not-known', questions.household);
    case 'came-near':
    case 'entered':
    case 'message':
    case 'call':
    case 'third-party':
    case 'social-media':
    case 'property-damage':
    case 'threat':
    case 'assault':
    case 'strangulation':
    case 'following':
    case 'children':
    case 'firearm':
    case 'other':
      return maybe('household-is-not-known', questions.household);
  }
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
      return maybe('kind-may-fit', questions.repeated);
  }
}

function firearms(incident: Incident): Fit {
  if (incident.kind === 'firearm') return fits();
  if (incident.weapon === 'no') return doesNot();
  if (incident.weapon === 'yes' || mayHaveBeenFaceToFace(incident)) return maybe('weapon-is-not-known', questions.gun);
  return doesNot();
}

/** The children are hers alone. Having them for a visit the same order allows is another thing, and is asked about. */
function custody(incident: Incident, terms: readonly Condition[]): Fit {
  const { childrenTaken: taken } = incident;
  if (taken === 'no') return doesNot();
  if (taken !== 'yes') {
    const childrenMayHaveBeenThere = mayHaveBeenFaceToFace(incident) && incident.childrenPresent !== 'no';
    const aboutChildren = incident.kind === 'children' || incident.kind === 'other' || taken === 'unknown';
    return aboutChildren || childrenMayHaveBeenThere
      ? maybe('children-are-not-known', questions.childrenTaken)
      : doesNot();
  }
  if (terms.some(isPermission)) return maybe('other-term-may-allow', questions.allowedVisit);
  return fits('children-taken');
}

/** What had to be done is known by its kind only; that it was left undone can be told in no kind but `other`. */
function requirement(condition: ConditionOf<'positive-requirement'>, incident: Incident): Fit {
  if (condition.requirement === 'other') return maybe('own-words', questions.words);
  return incident.kind === 'other' ? maybe('requirement-not-told', questions.words) : doesNot();
}
