/** Everything the engine needs to know of one place, in one parcel. What nobody has read is empty, never borrowed. */
import type { WorkingCalendar } from './deadlines/calendar.ts';
import type { DutyRule } from './duties/duty.ts';
import type { NoticeRule } from './orders/notice.ts';
import type { PriorityRule } from './orders/priority-rule.ts';
import type { ExpiryRule } from './orders/standing.ts';
import type { IssuingPlace } from './place.ts';

/** The law of a place as the engine reads it. */
export interface PlaceLaw {
  readonly place: IssuingPlace;
  readonly rules: readonly DutyRule[];
  /** How long orders of this place run where their face does not say. */
  readonly expiryRules: readonly ExpiryRule[];
  /** Which ways of notice this place accepts; absent where nobody has read it. */
  readonly noticeRule?: NoticeRule;
  readonly priorityRule?: PriorityRule;
  /** The calendars its rules name. */
  readonly calendars: readonly WorkingCalendar[];
}

/** Finds the law of a place. An order is read by the law of its court, duties by the law of where the police are. */
export type LawBook = (place: IssuingPlace) => PlaceLaw;
