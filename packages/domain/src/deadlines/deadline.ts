/**
 * By when, counted in the unit the text uses, on a calendar that is data. A time nobody recorded gives no deadline:
 * it is said what is missing instead.
 */

import type { Deadline, DeadlineRule, DutyFacts, FactTime } from '../duties/duty.ts';
import { plusHours } from '../time.ts';
import { timeWords } from '../words.ts';
import { endOfWorkingDay, type WorkingCalendar } from './calendar.ts';

/** The deadline of `rule` for what is known. Never throws. */
export function deadlineFor({
  rule,
  times,
  calendar,
}: {
  readonly rule: DeadlineRule;
  readonly times: DutyFacts['times'];
  readonly calendar: WorkingCalendar | undefined;
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
        counted: `${amount(rule.count, 'hour')} ${after(rule.from)}.`,
      };
    }
    case 'working-days': {
      const from = times[rule.from];
      if (from === undefined) return { kind: 'cannot-tell', missing: rule.from };
      const at = calendar === undefined ? undefined : endOfWorkingDay(calendar, from, rule.count);
      if (calendar === undefined || at === undefined) return { kind: 'cannot-tell', missing: 'calendar' };
      return { kind: 'by', at, counted: countedNote(rule, calendar) };
    }
  }
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
