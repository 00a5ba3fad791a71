/**
 * By when, counted in the unit the text uses, on a calendar that is data. A time nobody recorded gives no deadline:
 * it is said what is missing instead.
 */

import type { GivenTimes } from '../facts/fact.ts';
import type { FactTime } from '../facts/fact-time.ts';
import type { Said } from '../language.ts';
import { plusHours } from '../time.ts';
import { timeWords } from '../words/time-words.ts';
import { endOfWorkingDay, type WorkingCalendar } from './calendar.ts';
import type { Deadline, DeadlineRule } from './deadline-rule.ts';

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
    case 'hours': {
      const from = times[rule.from];
      if (from === undefined) return { kind: 'cannot-tell', missing: rule.from };
      return {
        kind: 'by',
        at: plusHours(from, rule.count),
        counted: inEnglish(`${amount(rule.count, 'hour')} ${after(rule.from)}.`),
      };
    }
    case 'working-days': {
      const from = times[rule.from];
      if (from === undefined) return { kind: 'cannot-tell', missing: rule.from };
      const calendar = calendars.find((one) => one.id === rule.calendar);
      const at = calendar === undefined ? undefined : endOfWorkingDay(calendar, from, rule.count);
      if (calendar === undefined || at === undefined) return { kind: 'cannot-tell', missing: 'calendar' };
      return { kind: 'by', at, counted: inEnglish(countedNote(rule, calendar)) };
    }
    case 'days':
    case 'same-day':
    case 'days-before':
    case 'earliest':
      return { kind: 'cannot-tell', missing: 'calendar' };
  }
}

function inEnglish(text: string): Said {
  return { en: text, es: text };
}

function countedNote(rule: DeadlineRule & { readonly kind: 'working-days' }, calendar: WorkingCalendar): string {
  const sentences = [
    `${amount(rule.count, 'working day')} ${after(rule.from)}.`,
    'Weekends and listed court holidays are left out.',
    ...(rule.citation.confirmation === 'confirmed' ? [] : ['We assume that is what the law means by these days.']),
    ...(calendar.citation.confirmation === 'confirmed' ? [] : ['The holiday list still has to be checked.']),
  ];
  return sentences.join(' ');
}

function amount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function after(from: FactTime): string {
  return `after ${timeWords[from]}`;
}
