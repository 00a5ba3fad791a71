import {
  civilDateOf,
  type DutyRule,
  factsOfRule,
  isWorkingDay,
  jurisdictions,
  plusDays,
  weekdayOf,
} from '@holdfast/domain';
import { gradeOf, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { calendarFor, expiryRulesFor, helplines, helplinesFor, rulesFor } from './index.ts';

const rules: readonly (readonly [string, DutyRule])[] = jurisdictions.flatMap((place) =>
  rulesFor(place).map((rule) => [rule.id, rule] as const),
);
const commands = /\bmust\b|\bshall\b|\bhave to\b|\bhas to\b|\brequired\b/i;

/** Fails for words that command where the text does not, or where nobody confirmed that it does. */
function mayCommand(rule: DutyRule): boolean {
  return rule.citation.confirmation === 'confirmed' && rule.strength === 'shall';
}

describe('every rule', () => {
  it.each(rules)('%s cites a text, a copy, its date and the day to read it again', (_id, rule) => {
    const { citation } = rule;
    expect(citation.text).toMatch(/^Cal\. (Penal|Fam\.) Code § /);
    expect(citation.source).toMatch(/^CA-(PEN|FAM|CCP): /);
    expect(citation.reviewOn > citation.asOf).toBe(true);
    for (const deadline of [rule.deadline, rule.extended?.deadline]) {
      if (deadline?.kind === 'working-days') expect(deadline.citation.source).not.toBe('');
    }
  });

  it.each(rules)('%s says "must" only where a confirmed text commands', (_id, rule) => {
    const spoken = [rule.act, rule.words.protectedParty, rule.words.officer].join(' ');
    // "Does not have to check" lifts a duty; it lays none on anyone.
    const command = spoken.replace(/does not have to/gi, '');
    if (!mayCommand(rule)) expect(command).not.toMatch(commands);
    else expect(command).toMatch(/\bmust\b/);
  });

  it.each(rules)('%s speaks to her in short plain sentences', (_id, rule) => {
    const text = rule.words.protectedParty;
    for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
    expect(gradeOf(text), text).toBeLessThanOrEqual(6);
    expect(`${text} ${rule.act}`).not.toMatch(/\bwhy\b|\babus|\bvictim\b|\bsuspect\b|\bviolat|\bguilty\b/i);
  });

  it.each(rules)('%s has an id of its place and asks after some fact', (id, rule) => {
    expect(id.startsWith(`${rule.jurisdiction.toLowerCase()}-`)).toBe(true);
    expect(factsOfRule(rule).length).toBeGreaterThan(0);
  });

  it('has an id of its own', () => {
    expect(new Set(rules.map(([id]) => id)).size).toBe(rules.length);
  });
});

describe('the guard against "must"', () => {
  it('would catch an unconfirmed rule and a mere policy', () => {
    const [, first] = rules.find(([id]) => id === 'us-ca-written-report') ?? [];
    if (first === undefined) throw new Error('no such rule');
    expect(mayCommand({ ...first, citation: { ...first.citation, confirmation: 'unconfirmed' } })).toBe(false);
    expect(mayCommand({ ...first, strength: 'policy' })).toBe(false);
    expect(first.words.officer).toMatch(commands);
  });
});

describe('a place nobody has read', () => {
  it('yields no rules, no end of an order and no calendar', () => {
    for (const place of ['US', 'GB-EAW'] as const) {
      expect([rulesFor(place), expiryRulesFor(place), calendarFor(place)]).toEqual([[], [], undefined]);
    }
  });
});

describe('the calendar of Californian courts', () => {
  const calendar = calendarFor('US-CA');
  if (calendar === undefined) throw new Error('no calendar');
  const dates = new Set(calendar.holidays.map((holiday) => holiday.date));

  /** The rule behind each holiday, written apart from the list: fixed days, or the nth weekday of a month. */
  const fixed = ['01-01', '02-12', '03-31', '06-19', '07-04', '11-11', '12-25'];
  const nth = (year: number, month: number, weekday: number, count: number): string => {
    const first = civilDateOf(`${year}-${String(month).padStart(2, '0')}-01`);
    return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
  const lastMonday = (year: number): string =>
    nth(year, 5, 1, 5).startsWith(`${year}-05`) ? nth(year, 5, 1, 5) : nth(year, 5, 1, 4);
  const kept = (date: string): string => {
    const day = civilDateOf(date);
    if (weekdayOf(day) === 6) return plusDays(day, -1);
    return weekdayOf(day) === 0 ? plusDays(day, 1) : day;
  };
  const expected = [2025, 2026, 2027, 2028, 2029].flatMap((year) => {
    const thanksgiving = civilDateOf(nth(year, 11, 4, 4));
    return [
      ...fixed.map((day) => kept(`${year}-${day}`)),
      nth(year, 1, 1, 3),
      nth(year, 2, 1, 3),
      lastMonday(year),
      nth(year, 9, 1, 1),
      nth(year, 9, 5, 4),
      thanksgiving,
      plusDays(thanksgiving, 1),
    ];
  });

  it('lists just the days the rules make', () => {
    const covered = expected.filter((date) => date >= calendar.covers.from && date <= calendar.covers.to);
    expect([...dates].toSorted()).toEqual([...new Set(covered)].toSorted());
  });

  it.each([
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a plain Monday', '2026-11-23', true],
    ['Thanksgiving', '2026-11-26', false],
    ['the day after', '2026-11-27', false],
    ['Columbus Day, which courts do not keep', '2026-10-12', true],
    ['Friday 3 July 2026, for Saturday the 4th', '2026-07-03', false],
    ['Friday 31 December 2027, for Saturday the 1st', '2027-12-31', false],
    ['a day before the list begins', '2024-12-31', undefined],
    ['a day after the list ends', '2029-01-02', undefined],
  ])('%s', (_sentence, date, answer) => {
    expect(isWorkingDay(calendar, civilDateOf(date))).toBe(answer);
  });

  it('says that its list is not confirmed', () => {
    expect(calendar.citation.confirmation).toBe('secondary');
  });
});

describe('numbers to call', () => {
  it('are shown only when confirmed, police first, each with a source and dates', () => {
    for (const country of ['US', 'GB'] as const) {
      const shown = helplinesFor(country);
      expect(shown[0]?.kind).toBe('police');
      expect(shown.every((line) => line.confirmation === 'confirmed')).toBe(true);
    }
    for (const line of helplines) {
      expect(line.source).not.toBe('');
      expect(line.reviewOn > line.checkedOn).toBe(true);
    }
    expect(helplines.map((line) => line.number)).toEqual(['911', '1-800-799-7233', '999', '0808 2000 247']);
  });
});
