/** An order in words for the person at the door: whether it binds, why, what would settle it, and what each condition forbids. */
import {
  type Condition,
  channelWords,
  conditionWords,
  type Expiry,
  placeWords,
  type Standing,
  type StandingQuestion,
  type StandingReason,
} from '@holdfast/domain';
import { type SayTime, sayDate, sayMoment } from '@holdfast/ui/format';

export const standingWords: Readonly<Record<Standing['answer'], string>> = {
  'in-force': 'In force',
  'not-in-force': 'Not in force',
  'cannot-tell': 'Cannot tell yet',
};

/** Why it stands so. */
export function reasonWords(reason: StandingReason, time: SayTime): string {
  switch (reason.code) {
    case 'not-yet-issued':
      return `It is issued ${sayMoment(reason.at, time)}.`;
    case 'recalled':
      return `The court recalled it ${sayMoment(reason.at, time)}.`;
    case 'dismissed':
      return `The court dismissed it ${sayMoment(reason.at, time)}.`;
    case 'changed-after-ending':
      return `The record shows a change ${sayMoment(reason.at, time)}, after it was ended.`;
    case 'expired':
      return `It ended ${sayMoment(reason.at, time)}.`;
    case 'runs-until':
      return `It runs until ${sayMoment(reason.at, time)}.`;
    case 'without-end':
      return 'The court said that it does not end.';
    case 'no-date-law-gives-one':
      return `The form has no end date; by ${reason.citation.text} it runs until ${sayMoment(reason.at, time)}.`;
    case 'no-date-on-form':
      return 'The form has no end date, and we do not know what the law makes of that here.';
    case 'end-not-known':
      return 'Nobody has told us when it ends.';
    case 'last-day-disputed':
      return `Its last day can be read in two ways (${reason.citation.text}).`;
  }
}

export const settleWords: Readonly<Record<StandingQuestion, string>> = {
  'end-date': 'What end date is printed on the order?',
  'court-record': 'What does the court’s own register say today?',
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
