import { describe, expect, it } from 'vitest';
import type { GivenTimes } from '../facts/fact.ts';
import { factTimes } from '../facts/fact-time.ts';
import { languages, type Said } from '../language.ts';
import { bankDays, calendarWith, courtDays, holidayOn, noticeClock } from '../testing/example-calendar.ts';
import { at, citation } from '../testing/examples.ts';
import { gradeIn, sentencesIn, wordsIn } from '../testing/readability.ts';
import type { Instant } from '../time.ts';
import type { WorkingCalendar } from './calendar.ts';
import { deadlineFor } from './deadline.ts';
import type { DayUnit, DeadlineRule } from './deadline-rule.ts';
import { deadlineRuleWords, deadlineWords, missingWords } from './deadline-words.ts';

const unsure = { ...citation, confirmation: 'unconfirmed' } as const;
const toCheck: WorkingCalendar = { ...courtDays, citation: { ...citation, confirmation: 'secondary' } };

function said(rule: DeadlineRule, from: Instant, calendars: readonly WorkingCalendar[] = [courtDays]): Said {
  const times: GivenTimes = { 'order-served': from, 'report-asked-for': from, hearing: from };
  return deadlineWords(deadlineFor({ rule, times, calendars }));
}
const working = (count: number, unit?: DayUnit, calendar = 'court-days', sure = true): DeadlineRule => ({
  kind: 'working-days',
  count,
  from: 'report-asked-for',
  calendar,
  citation: sure ? citation : unsure,
  ...(unit === undefined ? {} : { unit }),
});
const days = (
  count: number,
  more: { readonly beginningWith?: true; readonly movesPast?: string } = {},
): DeadlineRule => ({
  kind: 'days',
  count,
  from: 'order-served',
  ...more,
});
const notice: DeadlineRule = { kind: 'hours', count: 48, from: 'order-served', leavingOut: 'notice-clock' };
const novemberMorning = at('2026-11-02T18:00');
const beforeThanksgiving = at('2026-11-20T18:00');
const beforeChristmas = at('2026-12-23T12:00');

/** Each is worked out inside its test: what runs while a file loads cannot be told apart by the mutation run. */
const rows: readonly (readonly [string, () => Said, string, string])[] = [
  [
    'plain hours',
    () => said({ kind: 'hours', count: 48, from: 'order-served' }, novemberMorning),
    '48 hours after the order was served.',
    '48 horas desde que se entregó la orden.',
  ],
  [
    'one hour',
    () => said({ kind: 'hours', count: 1, from: 'order-served' }, novemberMorning),
    '1 hour after the order was served.',
    '1 hora desde que se entregó la orden.',
  ],
  [
    'no hours at all: by the time itself',
    () => said({ kind: 'hours', count: 0, from: 'hearing' }, novemberMorning),
    'By the time the hearing starts.',
    'A más tardar cuando empieza la audiencia.',
  ],
  [
    'hours that stand still, and the holidays they met',
    () => said(notice, at('2026-04-02T21:00'), [noticeClock]),
    '48 hours after the order was served. Weekends and holidays do not count. Left out here: Good Friday and Easter Monday.',
    '48 horas desde que se entregó la orden. No cuentan los fines de semana ni los festivos. Aquí no cuentan: el Viernes Santo y el Lunes de Pascua.',
  ],
  [
    'a day on which the sources differ',
    () => said(notice, beforeChristmas, [noticeClock]),
    '48 hours after the order was served. Weekends and holidays do not count. Left out here: Christmas Day and a bank holiday. It is not clear if Saturday 26 December 2026 counts. We leave it out. If it counts, the time ends sooner.',
    '48 horas desde que se entregó la orden. No cuentan los fines de semana ni los festivos. Aquí no cuentan: el Día de Navidad y un festivo. No está claro si cuenta el sábado 26 de diciembre de 2026. No lo contamos. Si cuenta, el plazo acaba antes.',
  ],
  [
    'working days',
    () => said(working(5), novemberMorning),
    '5 working days after the copy was asked for. Weekends and holidays do not count.',
    '5 días hábiles desde que se pidió la copia. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'one working day',
    () => said(working(1), novemberMorning),
    '1 working day after the copy was asked for. Weekends and holidays do not count.',
    '1 día hábil desde que se pidió la copia. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'business days',
    () => said(working(2, 'business-day'), novemberMorning),
    '2 business days after the copy was asked for. Weekends and holidays do not count.',
    '2 días laborables desde que se pidió la copia. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'one business day',
    () => said(working(1, 'business-day'), novemberMorning),
    '1 business day after the copy was asked for. Weekends and holidays do not count.',
    '1 día laborable desde que se pidió la copia. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'court days, with one holiday',
    () => said(working(5, 'court-day'), at('2026-11-09T18:00')),
    '5 court days after the copy was asked for. Weekends and holidays do not count. Left out here: Veterans Day.',
    '5 días de corte desde que se pidió la copia. No cuentan los fines de semana ni los festivos. Aquí no cuenta: el Día de los Veteranos.',
  ],
  [
    'one court day',
    () => said(working(1, 'court-day'), novemberMorning),
    '1 court day after the copy was asked for. Weekends and holidays do not count.',
    '1 día de corte desde que se pidió la copia. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'days the law does not define, on a list to be checked',
    () => said(working(5, undefined, 'court-days', false), novemberMorning, [toCheck]),
    '5 working days after the copy was asked for. Weekends and holidays do not count. We assume that is what the law means by these days. The list of holidays still has to be checked.',
    '5 días hábiles desde que se pidió la copia. No cuentan los fines de semana ni los festivos. Suponemos que la ley habla de esos días. Falta revisar la lista de días festivos.',
  ],
  [
    'days of a year whose list is not out',
    () => said(working(1, undefined, 'bank-days'), at('2027-12-31T12:00'), [bankDays]),
    '1 working day after the copy was asked for. Weekends and holidays do not count. The list for that year is not out yet. So this may change.',
    '1 día hábil desde que se pidió la copia. No cuentan los fines de semana ni los festivos. La lista de ese año aún no sale. Por eso puede cambiar.',
  ],
  [
    'calendar days',
    () => said(days(21), novemberMorning),
    '21 days after the order was served.',
    '21 días desde que se entregó la orden.',
  ],
  [
    'one calendar day',
    () => said(days(1), novemberMorning),
    '1 day after the order was served.',
    '1 día desde que se entregó la orden.',
  ],
  [
    'days beginning with the day itself',
    () => said(days(3, { beginningWith: true }), novemberMorning),
    '3 days. The first is the day when the order was served.',
    '3 días. El primero es el día en que se entregó la orden.',
  ],
  [
    'days that need not move',
    () => said(days(3, { movesPast: 'court-days' }), at('2026-11-16T18:00')),
    '3 days after the order was served.',
    '3 días desde que se entregó la orden.',
  ],
  [
    'days that had to move',
    () => said(days(6, { movesPast: 'court-days' }), beforeThanksgiving),
    '6 days after the order was served. The last day was a day off. So it moved to the next day that was not. Left out here: Thanksgiving Day and the day after Thanksgiving.',
    '6 días desde que se entregó la orden. El último día era de descanso. Por eso pasó al siguiente que no lo era. Aquí no cuentan: el Día de Acción de Gracias y el día después de Acción de Gracias.',
  ],
  [
    'the same day or the next',
    () => said({ kind: 'same-day', from: 'report-asked-for', calendar: 'court-days' }, novemberMorning),
    'The same day that the copy was asked for. If it was too late that day, the next day that counts. Weekends and holidays do not count.',
    'El mismo día en que se pidió la copia. Si ya era tarde ese día, el siguiente día que cuenta. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'days before a hearing',
    () => said({ kind: 'days-before', count: 5, before: 'hearing' }, novemberMorning),
    'At least 5 days before the hearing starts. That day itself does not count.',
    'Al menos 5 días antes del día en que empieza la audiencia. Ese mismo día no cuenta.',
  ],
  [
    'the first of two',
    () => said({ kind: 'earliest', of: [days(2), { kind: 'hours', count: 0, from: 'hearing' }] }, novemberMorning),
    'Whichever is first. 2 days after the order was served. Or: By the time the hearing starts.',
    'Lo que llegue primero. 2 días desde que se entregó la orden. O bien: A más tardar cuando empieza la audiencia.',
  ],
  [
    'the first of two, one of them not recorded',
    () => said({ kind: 'earliest', of: [days(2), { kind: 'hours', count: 0, from: 'arrested' }] }, novemberMorning),
    'Whichever is first. 2 days after the order was served. Nobody wrote down when the arrest was made. So the time may end sooner.',
    'Lo que llegue primero. 2 días desde que se entregó la orden. Nadie anotó cuándo se hizo el arresto. Por eso el plazo puede acabar antes.',
  ],
  ['at once', () => said({ kind: 'at-once' }, novemberMorning), 'At once.', 'De inmediato.'],
  [
    'a text without a time',
    () => said({ kind: 'none-in-text' }, novemberMorning),
    'The law names no time.',
    'La ley no fija un plazo.',
  ],
  [
    'a time nobody recorded',
    () => said({ kind: 'hours', count: 24, from: 'arrested' }, novemberMorning),
    'Nobody wrote down when the arrest was made.',
    'Nadie anotó cuándo se hizo el arresto.',
  ],
  [
    'a list that does not reach so far',
    () => said(working(5), at('2028-12-28T18:00')),
    'We have no list of holidays for that time.',
    'No tenemos la lista de días festivos de esas fechas.',
  ],
  [
    'three holidays on the way',
    () =>
      said(working(1, undefined, 'three'), novemberMorning, [
        calendarWith({
          id: 'three',
          holidays: [
            holidayOn('2026-11-03', 'day 0', 'día 0'),
            holidayOn('2026-11-04', 'day 1', 'día 1'),
            holidayOn('2026-11-05', 'day 2', 'día 2'),
          ],
        }),
      ]),
    '1 working day after the copy was asked for. Weekends and holidays do not count. Left out here: day 0, day 1 and day 2.',
    '1 día hábil desde que se pidió la copia. No cuentan los fines de semana ni los festivos. Aquí no cuentan: día 0, día 1 y día 2.',
  ],
];

const ruleRows: readonly (readonly [string, DeadlineRule, string, string])[] = [
  ['a text without a time', { kind: 'none-in-text' }, 'The law names no time.', 'La ley no fija un plazo.'],
  ['at once', { kind: 'at-once', from: 'arrested' }, 'At once.', 'De inmediato.'],
  [
    'hours that stand still',
    notice,
    '48 hours after the order was served. Weekends and holidays do not count.',
    '48 horas desde que se entregó la orden. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'working days the law does not define',
    working(5, undefined, 'court-days', false),
    '5 working days after the copy was asked for. Weekends and holidays do not count. We assume that is what the law means by these days.',
    '5 días hábiles desde que se pidió la copia. No cuentan los fines de semana ni los festivos. Suponemos que la ley habla de esos días.',
  ],
  [
    'working days on a calendar nobody gave',
    working(5, undefined, 'nobody'),
    '5 working days after the copy was asked for.',
    '5 días hábiles desde que se pidió la copia.',
  ],
  [
    'days that may move',
    days(5, { movesPast: 'court-days' }),
    '5 days after the order was served. If the last day is a day off, it moves to the next day that is not.',
    '5 días desde que se entregó la orden. Si el último día es de descanso, pasa al siguiente que no lo es.',
  ],
  ['plain days', days(5), '5 days after the order was served.', '5 días desde que se entregó la orden.'],
  [
    'the same day or the next',
    { kind: 'same-day', from: 'petition-filed', calendar: 'court-days' },
    'The same day that the request was filed. If it was too late that day, the next day that counts. Weekends and holidays do not count.',
    'El mismo día en que se presentó la solicitud. Si ya era tarde ese día, el siguiente día que cuenta. No cuentan los fines de semana ni los festivos.',
  ],
  [
    'the first of two',
    { kind: 'earliest', of: [days(2), { kind: 'days-before', count: 1, before: 'hearing' }] },
    'Whichever is first. 2 days after the order was served. Or: At least 1 day before the hearing starts. That day itself does not count.',
    'Lo que llegue primero. 2 días desde que se entregó la orden. O bien: Al menos 1 día antes del día en que empieza la audiencia. Ese mismo día no cuenta.',
  ],
];

describe('what was counted, in words', () => {
  it.each(rows)('%s', (_sentence, words, en, es) => {
    expect(words()).toEqual({ en, es });
  });

  it.each(ruleRows)('before anyone counts: %s', (_sentence, rule, en, es) => {
    expect(deadlineRuleWords(rule, [courtDays, noticeClock])).toEqual({ en, es });
  });

  it('says the length of a count even where no calendar is given', () => {
    expect(deadlineRuleWords(notice).en).toBe('48 hours after the order was served.');
  });

  it('reads at grade six or below, in sentences of at most twenty words', () => {
    for (const language of languages) {
      const texts = [
        ...rows.map(([, words]) => words()[language]),
        ...factTimes.map((time) => missingWords(time)[language]),
      ];
      for (const text of texts)
        for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
      for (const [name, words] of rows)
        expect(gradeIn(language, words()[language]), `${name}, ${language}`).toBeLessThanOrEqual(6);
      expect(gradeIn(language, texts.join(' '))).toBeLessThanOrEqual(5);
    }
  });

  it('names every time in both languages, as a clause that no other time has', () => {
    for (const language of languages) {
      const texts = factTimes.map((time) => missingWords(time)[language]);
      expect(new Set(texts).size).toBe(factTimes.length);
      for (const text of texts)
        expect(text).toMatch(
          /^(?:Nobody wrote down when the |Nobody wrote down when (?:it|they) |Nadie anotó cuándo )\S.*\.$/,
        );
    }
  });
});
