/**
 * How a text says "by when", as data, and what the engine answers. Each unit is its own kind, because a day of one text is not
 * a day of another; which days a text leaves out is a calendar, named here and kept in `law`.
 */
import type { Citation } from '../citation.ts';
import type { FactTime } from '../facts/fact-time.ts';
import type { Said } from '../language.ts';
import type { Instant } from '../time.ts';

/** The words a text uses for the days it counts. They decide what a screen says, the calendar decides what is counted. */
export type DayUnit = 'working-day' | 'business-day' | 'court-day';

export type DeadlineRule =
  /** The text commands the act and names no time. */
  | { readonly kind: 'none-in-text' }
  | { readonly kind: 'at-once'; readonly from?: FactTime }
  /** Hours run through nights and clock changes; those of a day that `leavingOut` leaves out do not count. */
  | { readonly kind: 'hours'; readonly count: number; readonly from: FactTime; readonly leavingOut?: string }
  /**
   * Calendar days, to the end of the last one. The first day is left out unless the text says "beginning with".
   * With `movesPast` a last day which that calendar leaves out moves to the next one it keeps. The clock is that calendar's, else
   * the one the calendars of the place share: a place whose rules count days has a calendar, if only one that keeps every day.
   */
  | {
      readonly kind: 'days';
      readonly count: number;
      readonly from: FactTime;
      readonly beginningWith?: true;
      readonly movesPast?: string;
    }
  /** Days of `calendar`, the first left out, to the end of the last. `citation` says what makes these the days. */
  | {
      readonly kind: 'working-days';
      readonly unit?: DayUnit;
      readonly count: number;
      readonly from: FactTime;
      readonly calendar: string;
      readonly citation: Citation;
    }
  /** That very day, or, when it is too late for that day's business, the next day of `calendar`. */
  | { readonly kind: 'same-day'; readonly from: FactTime; readonly calendar: string }
  /** At least so many calendar days before something; that day is left out and the count runs backwards. */
  | { readonly kind: 'days-before'; readonly count: number; readonly before: FactTime }
  /** Whichever comes first. */
  | { readonly kind: 'earliest'; readonly of: readonly DeadlineRule[] };

/** By when, with the reason we can or cannot say. */
export type Deadline =
  /**
   * After `at` it is late on every reading. Where a text or a calendar can be read two ways, or an earlier end hangs on a time
   * nobody recorded, it is in time on every reading only up to `inTimeUntil`; between the two nobody can tell.
   */
  | {
      readonly kind: 'by';
      readonly at: Instant;
      readonly inTimeUntil?: Instant | 'not-known';
      readonly counted: Said;
    }
  | { readonly kind: 'at-once'; readonly from?: Instant }
  | { readonly kind: 'none-in-text' }
  /** The time it counts from is missing, or the calendar does not reach so far. */
  | { readonly kind: 'cannot-tell'; readonly missing: FactTime | 'calendar' };
