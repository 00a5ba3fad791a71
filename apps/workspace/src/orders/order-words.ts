/** An order in words for the person at the door: whether it binds, why, what would settle it, and what each condition forbids. */
import { type Condition, channelWords, conditionWords, type Expiry, placeWords, type Standing } from '@holdfast/domain';
import { sayDate } from '@holdfast/ui/format';

export const standingWords: Readonly<Record<Standing['answer'], string>> = {
  'in-force': 'In force',
  'not-in-force': 'Not in force',
  'cannot-tell': 'Cannot tell yet',
};

/** When it ends, as its face says. */
export function expiryWords(expiry: Expiry): string {
  switch (expiry.kind) {
    case 'on':
      return expiry.time === undefined
        ? `${sayDate(expiry.date)}, end of day`
        : `${sayDate(expiry.date)}, ${expiry.time}`;
    case 'none-on-form':
      return 'No date on the form';
    case 'without-end':
      return 'No end, by order of the court';
    case 'until-hearing':
      return expiry.hearingOn === undefined ? 'At the hearing' : `At the hearing, ${sayDate(expiry.hearingOn)}`;
    case 'until-event':
      return expiry.event ?? 'When something the order names happens';
    case 'unknown':
      return 'Not known';
  }
}

/** One condition as an officer needs it: what is forbidden, short, with its parameters; the court's own words stand beside it. */
export function officerWords(condition: Condition): string {
  switch (condition.kind) {
    case 'no-violence':
      return 'No violence, threats or stalking.';
    case 'no-harassment':
      return 'No harassing, following, watching or disturbing.';
    case 'no-contact': {
      const how =
        condition.channels.length === 0
          ? 'No contact by any means.'
          : `No contact: ${condition.channels.map((channel) => channelWords[channel].title.toLowerCase()).join(', ')}.`;
      return condition.exceptForChildExchange ? `${how} Peaceful contact to hand over children is allowed.` : how;
    }
    case 'stay-away': {
      const places = condition.places.map((place) => placeWords[place].title.toLowerCase()).join(', ');
      const distance =
        condition.distance === undefined
          ? 'distance not known'
          : `${condition.distance.amount} ${condition.distance.unit}`;
      return `Stay away (${distance})${places === '' ? '.' : ` from: ${places}.`}`;
    }
    case 'move-out':
      return 'Must leave the home and not return.';
    case 'firearms-surrender':
      return condition.includesAmmunition
        ? 'No firearms or ammunition; must give them up.'
        : 'No firearms; must give them up.';
    case 'no-threats-to-household':
      return 'No threats to family or household.';
    case 'no-contact-through-others':
      return 'No contact through anyone else.';
    case 'exclusive-custody':
      return 'The protected party alone has custody of the children.';
    case 'contact-permission':
      return 'Allowed, not forbidden: seeing the children as the order says.';
    case 'positive-requirement':
    case 'other':
      return conditionWords[condition.kind].title;
  }
}
