/** The door of `law`: what differs by place, as data with citations. A place nobody has read yields nothing, not a guess. */
import type { DutyRule, ExpiryRule, Jurisdiction, WorkingCalendar } from '@holdfast/domain';
import { californianCourtDays } from './us-ca/calendar.ts';
import { californianExpiryRules } from './us-ca/expiry.ts';
import { rulesAfterwards } from './us-ca/rules-afterwards.ts';
import { rulesAtTheScene } from './us-ca/rules-at-the-scene.ts';

export * from './helplines.ts';

const rules: Readonly<Record<Jurisdiction, readonly DutyRule[]>> = {
  'US-CA': [...rulesAtTheScene, ...rulesAfterwards],
  US: [],
  'GB-EAW': [],
};

/** The duty rules of a place, in the order in which things happen. Empty where nobody has read the law yet. */
export function rulesFor(jurisdiction: Jurisdiction): readonly DutyRule[] {
  return rules[jurisdiction];
}

/** What the law of a place says of orders without a printed end. */
export function expiryRulesFor(jurisdiction: Jurisdiction): readonly ExpiryRule[] {
  return jurisdiction === 'US-CA' ? californianExpiryRules : [];
}

/** The working days of a place; `undefined` where no list has been read, so that no deadline is counted on a guess. */
export function calendarFor(jurisdiction: Jurisdiction): WorkingCalendar | undefined {
  return jurisdiction === 'US-CA' ? californianCourtDays : undefined;
}
