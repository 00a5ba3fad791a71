/**
 * By when, counted in the unit the text uses, on a calendar that is data. A time nobody recorded gives no deadline:
 * it is said what is missing instead.
 */
import type { GivenTimes } from '../facts/fact.ts';
import type { FactTime } from '../facts/fact-time.ts';
import { civilDateAt, type Instant } from '../time.ts';
import { endOfDay, isWorkingDay, type WorkingCalendar } from './calendar.ts';
import { type Count, type CountedRule, calendarNamedIn, calendarOf, countOf } from './counting.ts';
import type { Deadline, DeadlineRule } from './deadline-rule.ts';
import { countedWords, earliestWords } from './deadline-words.ts';

/** The deadline of `rule` for what is known. Never throws. */
export function deadlineFor({
  rule,
  times,
  calendars,
}: {
  readonly rule: DeadlineRule;
  readonly times: GivenTimes;
  readonly calendars: readonly WorkingCalendar[];
}): Deadline {
  switch (rule.kind) {
    case 'none-in-text':
      return { kind: 'none-in-text' };
    case 'at-once': {
      const from = rule.from === undefined ? undefined : times[rule.from];
      return from === undefined ? { kind: 'at-once' } : { kind: 'at-once', from };
    }
    case 'earliest':
      return earliest(rule.of.map((part) => deadlineFor({ rule: part, times, calendars })));
    case 'hours':
    case 'days':
    case 'working-days':
    case 'same-day':
    case 'days-before':
      return counted({ rule, times, calendars });
  }
}

type By = Deadline & { readonly kind: 'by' };

function counted({
  rule,
  times,
  calendars,
}: {
  readonly rule: CountedRule;
  readonly times: GivenTimes;
  readonly calendars: readonly WorkingCalendar[];
}): Deadline {
  const named: FactTime = rule.kind === 'days-before' ? rule.before : rule.from;
  const from = times[named];
  if (from === undefined) return { kind: 'cannot-tell', missing: named };
  const calendar = calendarOf(rule, calendars);
  const count = countOf({ rule, from, calendar, reading: 'left-out' });
  if (count === undefined) return { kind: 'cannot-tell', missing: 'calendar' };
  const sooner = soonerEnd({ rule, from, calendar, count });
  return {
    kind: 'by',
    at: count.at,
    ...(sooner === undefined ? {} : { inTimeUntil: sooner }),
    counted: countedWords({
      rule,
      calendar: calendarNamedIn(rule) === undefined ? undefined : calendar,
      count,
      disputed: count.leftOut.filter((holiday) => holiday.disputed === true),
    }),
  };
}

/** The end on the other reading of the text or of a disputed day, when there is another and it is sooner. */
function soonerEnd({
  rule,
  from,
  calendar,
  count,
}: {
  readonly rule: CountedRule;
  readonly from: Instant;
  readonly calendar: WorkingCalendar | undefined;
  readonly count: Count;
}): Instant | undefined {
  if (rule.kind === 'same-day' && calendar !== undefined) {
    const day = civilDateAt(from, calendar.timeZone);
    if (isWorkingDay(calendar, day) === true) return endOfDay(day, calendar.timeZone);
  }
  if (!count.leftOut.some((holiday) => holiday.disputed === true)) return undefined;
  return countOf({ rule, from, calendar, reading: 'counts' })?.at;
}

/**
 * The first of several ends. One that hangs on a time nobody recorded may come sooner than all that are known: then the first known
 * is still the last moment on every reading, and before it nobody can tell.
 */
function earliest(parts: readonly Deadline[]): Deadline {
  const atOnce = parts.find((part) => part.kind === 'at-once');
  if (atOnce !== undefined) return atOnce;
  const known = parts.filter((part): part is By => part.kind === 'by');
  const open = parts.flatMap((part) => (part.kind === 'cannot-tell' ? [part] : []));
  const [first, ...others] = known;
  if (first === undefined) return open[0] ?? { kind: 'none-in-text' };
  const at = others.reduce((least, part) => (part.at < least ? part.at : least), first.at);
  const sure = known.reduce<Instant | 'not-known'>((least, { at: end, inTimeUntil: until = end }) => {
    if (least === 'not-known' || until === 'not-known') return 'not-known';
    return until < least ? until : least;
  }, at);
  const inTimeUntil = open.length > 0 ? 'not-known' : sure;
  return {
    kind: 'by',
    at,
    ...(inTimeUntil === at ? {} : { inTimeUntil }),
    counted: earliestWords(
      known.map((part) => part.counted),
      open.map((part) => part.missing),
    ),
  };
}
