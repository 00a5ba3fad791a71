/**
 * What no NCIC code can hold of a term, as a short line for the miscellaneous text: distances, channels, exceptions, the court's
 * own words. For people who read records in English; it adds nothing the term does not say.
 */
import type { Channel, Condition, PlaceKind, Requirement } from './condition.ts';

const channelNames: Readonly<Record<Channel, string>> = {
  'in-person': 'in person',
  phone: 'phone',
  text: 'text message',
  email: 'e-mail',
  'social-media': 'social media',
  mail: 'mail',
  'through-others': 'other people',
  devices: 'connected devices',
};

const placeNames: Readonly<Record<PlaceKind, string>> = {
  home: 'home',
  work: 'work',
  school: 'school',
  'child-care': 'child care',
  vehicle: 'vehicle',
  person: 'the person',
  other: 'other places',
};

const requirementNames: Readonly<Record<Requirement, string>> = {
  programme: 'attend a programme',
  treatment: 'take treatment',
  tag: 'wear a tag',
  'report-to-police': 'report to the police',
  'notify-address': 'tell the police of an address',
  other: 'do as the order says',
};

/** The places that code 04 means. Source: the meaning of 04 in `ncic.ts`: home, property, school and work. */
export const placesOf04: readonly PlaceKind[] = ['home', 'work', 'school', 'other'];

/** The lines of one term; none when its code says all of it. */
export function specificsOf(condition: Condition): readonly string[] {
  const words = condition.text?.trim() ?? '';
  const own = words === '' ? [] : [words];
  switch (condition.kind) {
    case 'no-contact': {
      const by = condition.channels.map((channel) => channelNames[channel]).join(', ');
      return [
        ...(by === '' ? [] : [`No contact by: ${by}.`]),
        ...(condition.exceptForChildExchange === true ? ['Peaceful contact to hand over children is allowed.'] : []),
        ...own,
      ];
    }
    case 'stay-away': {
      const from = condition.places.map((place) => placeNames[place]).join(', ');
      const far = condition.distance === undefined ? '' : ` ${condition.distance.amount} ${condition.distance.unit}`;
      const isAllOf04 = condition.places.length === 4 && !condition.places.some((place) => !placesOf04.includes(place));
      const named = from === '' || (isAllOf04 && far === '') ? '' : ` from: ${from}`;
      return [...(far === '' && named === '' ? [] : [`Stay away${far}${named}.`]), ...own];
    }
    case 'contact-permission':
      return [
        ...(condition.supervised === 'unknown'
          ? []
          : [`Visits with the children are ${condition.supervised === 'yes' ? '' : 'not '}supervised.`]),
        ...own,
      ];
    case 'firearms-surrender':
      return [...(condition.includesAmmunition === true ? ['Ammunition too.'] : []), ...own];
    case 'positive-requirement':
      return [`Has to ${requirementNames[condition.requirement]}.`, ...own];
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact-through-others':
    case 'move-out':
    case 'exclusive-custody':
    case 'other':
      return own;
  }
}
