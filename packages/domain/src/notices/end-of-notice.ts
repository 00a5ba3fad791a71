/**
 * When a short order that names no day ends by its text: the last court day and the last calendar day it counts, and which comes first. It
 * picks no hour: no text read names the one at which a court closes, and where its calendar does not reach it says the court day is not known.
 */
import type { Citation } from '../citation.ts';
import { workingDayAfter } from '../deadlines/calendar.ts';
import type { PlaceLaw } from '../place-law.ts';
import { type CivilDate, civilDateAt, plusDays } from '../time.ts';
import type { NoticeCourse } from './course.ts';
import type { NoticeRegime } from './notice-regime.ts';

/** Both days that a text counts. The day of issue is not one of them. */
export interface EndOfNotice {
  readonly courtDays: { readonly count: number; readonly on?: CivilDate };
  readonly days: { readonly count: number; readonly on: CivilDate };
  /** The earlier of the two. */
  readonly endsOn: CivilDate;
  readonly by: 'court-day' | 'day';
  readonly citation: Citation;
}

/** The end of one issued on `issuedOn`; `undefined` where no text read counts so for this kind. */
export function endOfNotice({
  regime,
  law,
  issuedOn,
}: {
  readonly regime: NoticeRegime;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
  readonly issuedOn: CivilDate;
}): EndOfNotice | undefined {
  const rule = law.expiryRules.find(
    ({ jurisdiction, instruments }) => jurisdiction === regime.place && instruments.includes(regime.given.instrument),
  );
  if (rule?.ends.kind !== 'court-days-or-days') return undefined;
  const { ends, citation } = rule;
  const calendar = law.calendars.find(({ id }) => id === ends.calendar);
  const courtDay =
    calendar === undefined ? undefined : workingDayAfter({ calendar, date: issuedOn, count: ends.courtDays })?.date;
  const lastDay = plusDays(issuedOn, ends.days);
  const first = courtDay !== undefined && courtDay < lastDay;
  return {
    courtDays: { count: ends.courtDays, ...(courtDay === undefined ? {} : { on: courtDay }) },
    days: { count: ends.days, on: lastDay },
    endsOn: first ? courtDay : lastDay,
    by: first ? 'court-day' : 'day',
    citation,
  };
}

/** The last day of what was given: printed on the paper or by the text; `undefined` while none was given or neither says. */
export function lastDayGiven({
  course,
  regime,
  law,
}: {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): CivilDate | undefined {
  const { decided } = course;
  if (decided?.decision !== 'given') return undefined;
  return decided.endsOn ?? endOfNotice({ regime, law, issuedOn: civilDateAt(decided.at, regime.timeZone) })?.endsOn;
}
