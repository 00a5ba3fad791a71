import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '../deadlines/calendar.ts';
import type { Deadline } from '../deadlines/deadline-rule.ts';
import { idOf } from '../ids.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation, pacific } from '../testing/examples.ts';
import { civilDateOf, type Instant } from '../time.ts';
import type { Duty, DutyFacts, DutyRule } from './duty.ts';
import { evaluateDuties, factsOfRule, questionFor } from './evaluate-duties.ts';

const calendar: WorkingCalendar = {
  id: 'example',
  timeZone: pacific,
  weekend: [0, 6],
  holidays: [
    { date: civilDateOf('2026-11-26'), name: { en: 'Thanksgiving Day', es: 'el Día de Acción de Gracias' } },
    {
      date: civilDateOf('2026-11-27'),
      name: { en: 'the day after Thanksgiving', es: 'el día después de Acción de Gracias' },
    },
  ],
  covers: { from: civilDateOf('2026-01-01'), to: civilDateOf('2026-12-31') },
  leavesOut: { en: 'Weekends and holidays do not count.', es: 'No cuentan los fines de semana ni los festivos.' },
  citation: { ...citation, confirmation: 'secondary' },
};

const report = ruleWith({
  when: {
    any: [
      { fact: 'called-about-order', is: 'yes' },
      { fact: 'threat-or-assault-alleged', is: 'yes' },
    ],
  },
  doneWhen: 'report-written',
});
const arrest: DutyRule = {
  ...report,
  id: idOf('arrest'),
  when: {
    all: [
      { fact: 'called-about-order', is: 'yes' },
      { fact: 'probable-cause-of-violation', is: 'yes' },
    ],
  },
  unless: { fact: 'exigent-circumstances', is: 'yes' },
  deadline: { kind: 'at-once', from: 'officer-arrived' },
  doneWhen: 'restrained-party-arrested',
};
const copy: DutyRule = {
  ...report,
  id: idOf('copy'),
  when: { fact: 'report-copy-asked-for', is: 'yes' },
  deadline: {
    kind: 'working-days',
    count: 5,
    from: 'report-asked-for',
    calendar: 'example',
    citation: { ...citation, confirmation: 'unconfirmed' },
  },
  extended: {
    when: { fact: 'reasons-given-for-delay', is: 'yes' },
    deadline: { kind: 'working-days', count: 10, from: 'report-asked-for', calendar: 'example', citation },
  },
  doneWhen: 'report-copy-given',
};
const faceSheet: DutyRule = {
  ...copy,
  id: idOf('face'),
  deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
};

function one(rule: DutyRule, facts: DutyFacts, now: Instant = at('2026-11-03T12:00')): Duty {
  const [duty] = evaluateDuties({ rules: [rule], facts, now, calendars: [calendar] });
  if (duty === undefined) throw new Error('no answer');
  return duty;
}
function owed(duty: Duty): Extract<Duty, { answer: 'owed' }> {
  if (duty.answer !== 'owed') throw new Error(`it is ${duty.answer}`);
  return duty;
}
const said = (facts: DutyFacts['facts'], times: DutyFacts['times'] = {}): DutyFacts => ({ facts, times });

describe('a duty', () => {
  it('is owed when one of two reasons holds, and names that one', () => {
    const duty = owed(one(report, said({ 'threat-or-assault-alleged': 'yes' })));
    expect(duty.because).toEqual(['threat-or-assault-alleged']);
  });

  it('names the reason the rule names first, when either would do', () => {
    const duty = owed(one(report, said({ 'called-about-order': 'yes', 'threat-or-assault-alleged': 'yes' })));
    expect(duty.because).toEqual(['called-about-order']);
  });

  it('is not owed only when both reasons are known not to hold', () => {
    expect(one(report, said({ 'called-about-order': 'no', 'threat-or-assault-alleged': 'no' })).answer).toBe(
      'not-owed',
    );
    expect(one(report, said({ 'called-about-order': 'no' })).answer).toBe('cannot-tell');
  });

  it('asks only for what could still change the answer', () => {
    const open = one(arrest, said({ 'called-about-order': 'yes', 'exigent-circumstances': 'no' }));
    expect(open.answer === 'cannot-tell' && open.ask.map((question) => question.fact)).toEqual([
      'probable-cause-of-violation',
    ]);
    expect(one(arrest, said({ 'probable-cause-of-violation': 'no' })).answer).toBe('not-owed');
  });

  it('stays open while nobody knows of the exception', () => {
    const facts = { 'called-about-order': 'yes', 'probable-cause-of-violation': 'yes' } as const;
    expect(one(arrest, said(facts)).answer).toBe('cannot-tell');
    expect(one(arrest, said({ ...facts, 'exigent-circumstances': 'yes' })).answer).toBe('not-owed');
    expect(one(arrest, said({ ...facts, 'exigent-circumstances': 'no' })).answer).toBe('owed');
  });

  it('asks in the rule’s own words where it has some', () => {
    const rule: DutyRule = {
      ...report,
      questions: { 'called-about-order': { en: 'Was it about the order?', es: '¿Fue por la orden?' } },
    };
    const open = one(rule, said({ 'threat-or-assault-alleged': 'no' }));
    expect(open.answer === 'cannot-tell' && open.ask).toEqual([
      { fact: 'called-about-order', text: 'Was it about the order?' },
    ]);
  });

  it('settles when a fact is read both ways and either answer leads to the same', () => {
    const rule: DutyRule = {
      ...report,
      when: {
        any: [
          { fact: 'officer-came', is: 'yes' },
          { fact: 'officer-came', is: 'no' },
        ],
      },
    };
    expect(one(rule, said({})).answer).toBe('owed');
  });

  it('counts as done when somebody marked it so, whatever the scene’s facts say, and not before', () => {
    const facts = said({ 'called-about-order': 'yes', 'report-written': 'no' });
    const marks = [{ ruleId: report.id, doneAt: at('2026-11-04T00:00') }];
    const doneAt = (now: Instant) =>
      evaluateDuties({ rules: [report], facts, now, calendars: [calendar], marks }).map((duty) => owed(duty).done);
    expect(doneAt(at('2026-11-05T00:00'))).toEqual(['yes']);
    expect(doneAt(at('2026-11-03T00:00'))).toEqual(['no']);
  });
});

// Asked on Friday 20 November 2026 at 10:00 at the place. Monday to Wednesday are 1-3, Thursday and Friday are holidays.
const asked = at('2026-11-20T18:00');
const lateness: readonly (readonly [string, DutyRule, DutyFacts, string, string])[] = [
  [
    'is not overdue while its days run',
    copy,
    said(
      { 'report-copy-asked-for': 'yes', 'report-copy-given': 'no', 'reasons-given-for-delay': 'no' },
      { 'report-asked-for': asked },
    ),
    '2026-12-02T07:59',
    'no',
  ],
  [
    'is overdue when its last day has ended at the place',
    copy,
    said(
      { 'report-copy-asked-for': 'yes', 'report-copy-given': 'no', 'reasons-given-for-delay': 'no' },
      { 'report-asked-for': asked },
    ),
    '2026-12-02T08:00',
    'yes',
  ],
  [
    'may be overdue when nobody knows if reasons were given',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' }, { 'report-asked-for': asked }),
    '2026-12-02T08:00',
    'unknown',
  ],
  [
    'is overdue past the longer time, reasons or not',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' }, { 'report-asked-for': asked }),
    '2026-12-20T08:00',
    'yes',
  ],
  [
    'has the longer time when reasons were given',
    copy,
    said(
      { 'report-copy-asked-for': 'yes', 'report-copy-given': 'no', 'reasons-given-for-delay': 'yes' },
      { 'report-asked-for': asked },
    ),
    '2026-12-05T08:00',
    'no',
  ],
  [
    'may be overdue when nobody knows if it was done',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'reasons-given-for-delay': 'no' }, { 'report-asked-for': asked }),
    '2026-12-20T08:00',
    'unknown',
  ],
  [
    'is not overdue once done',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'report-copy-given': 'yes' }, { 'report-asked-for': asked }),
    '2026-12-20T08:00',
    'no',
  ],
  [
    'cannot be called overdue when nobody knows when it was asked for',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' }),
    '2026-12-20T08:00',
    'unknown',
  ],
  [
    'cannot be called overdue past the years the calendar covers',
    copy,
    said({ 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' }, { 'report-asked-for': at('2026-12-30T18:00') }),
    '2027-03-01T08:00',
    'unknown',
  ],
  [
    'cannot be called overdue when the text names no time',
    report,
    said({ 'called-about-order': 'yes', 'report-written': 'no' }),
    '2027-03-01T08:00',
    'unknown',
  ],
  [
    'owed at once is overdue when the contact is over and it was not done',
    arrest,
    said(
      {
        'called-about-order': 'yes',
        'probable-cause-of-violation': 'yes',
        'exigent-circumstances': 'no',
        'restrained-party-arrested': 'no',
      },
      { 'officer-arrived': asked, 'call-cleared': at('2026-11-20T19:00') },
    ),
    '2026-11-20T19:00',
    'yes',
  ],
  [
    'under a policy the text asks for is never called overdue: what that policy says was not read',
    { ...arrest, strength: 'policy' },
    said(
      {
        'called-about-order': 'yes',
        'probable-cause-of-violation': 'yes',
        'exigent-circumstances': 'no',
        'restrained-party-arrested': 'no',
      },
      { 'officer-arrived': asked, 'call-cleared': at('2026-11-20T19:00') },
    ),
    '2026-11-20T19:00',
    'unknown',
  ],
  [
    'owed at once is not overdue while the officer is there',
    arrest,
    said(
      {
        'called-about-order': 'yes',
        'probable-cause-of-violation': 'yes',
        'exigent-circumstances': 'no',
        'restrained-party-arrested': 'no',
      },
      { 'officer-arrived': asked, 'call-cleared': at('2026-11-20T19:00') },
    ),
    '2026-11-20T18:30',
    'no',
  ],
  [
    'owed at once may be overdue when nobody knows if the contact is over',
    arrest,
    said({
      'called-about-order': 'yes',
      'probable-cause-of-violation': 'yes',
      'exigent-circumstances': 'no',
      'restrained-party-arrested': 'no',
    }),
    '2026-11-20T18:30',
    'unknown',
  ],
];

describe('lateness where an earlier end is open', () => {
  const toCourt = ruleWith({
    doneWhen: 'brought-to-court',
    deadline: {
      kind: 'earliest',
      of: [
        { kind: 'hours', count: 24, from: 'arrested' },
        { kind: 'hours', count: 0, from: 'hearing' },
      ],
    },
  });
  const decided = ruleWith({
    doneWhen: 'brought-to-court',
    deadline: { kind: 'same-day', from: 'arrested', calendar: 'example' },
  });
  // Arrested on Friday 20 November 2026 at 10:00 at the place.
  const facts = said({ 'called-about-order': 'yes', 'brought-to-court': 'no' }, { arrested: asked });
  const rows: readonly (readonly [string, DutyRule, string, string])[] = [
    [
      'cannot be told before the last known end, when a sooner one is not recorded',
      toCourt,
      '2026-11-20T18:30',
      'unknown',
    ],
    ['is plain after it', toCourt, '2026-11-21T18:01', 'yes'],
    ['is none on the day itself, where the text allows that day or the next', decided, '2026-11-21T07:59', 'no'],
    ['cannot be told between that day and the next', decided, '2026-11-22T20:00', 'unknown'],
    ['is plain after the next', decided, '2026-11-24T08:00', 'yes'],
  ];
  it.each(rows)('%s', (_sentence, rule, now, overdue) => {
    expect(owed(one(rule, facts, at(now))).overdue).toBe(overdue);
  });
});

describe('the edges of lateness', () => {
  const facts = said({ 'called-about-order': 'yes', 'report-written': 'no' }, { 'call-received': asked });
  const within = (changed: Partial<DutyRule> = {}): DutyRule =>
    ruleWith({
      doneWhen: 'report-written',
      deadline: { kind: 'hours', count: 1, from: 'call-received' },
      ...changed,
    });
  const unconfirmed = within({ citation: { ...citation, confirmation: 'unconfirmed' } });
  const secondary = within({ citation: { ...citation, confirmation: 'secondary' } });
  const sameDay = within({ deadline: { kind: 'same-day', from: 'call-received', calendar: 'example' } });
  const rows: readonly (readonly [string, DutyRule, string, string])[] = [
    ['the last moment itself is in time', within(), '2026-11-20T19:00', 'no'],
    ['a millisecond later is late', within(), '2026-11-20T19:00:00.001Z', 'yes'],
    ['nobody is late by a text nobody confirmed', unconfirmed, '2026-11-20T20:00', 'unknown'],
    ['nor by one read second hand', secondary, '2026-11-20T20:00', 'unknown'],
    ['though within its time all the same', unconfirmed, '2026-11-20T18:30', 'no'],
    ['a policy is within its time as a law is', within({ strength: 'policy' }), '2026-11-20T18:30', 'no'],
    ['the last moment of the sooner reading is in time', sameDay, '2026-11-21T07:59:59.999Z', 'no'],
    ['a millisecond later nobody can tell', sameDay, '2026-11-21T08:00', 'unknown'],
  ];
  it.each(rows)('%s', (_sentence, rule, now, overdue) => {
    expect(owed(one(rule, facts, at(now))).overdue).toBe(overdue);
  });

  it('counts a mark of the very moment as done', () => {
    const [duty] = evaluateDuties({
      rules: [within()],
      facts,
      now: asked,
      marks: [{ ruleId: within().id, doneAt: asked }],
    });
    expect(duty?.answer === 'owed' && duty.done).toBe('yes');
  });
});

describe('what a rule asks and shows', () => {
  const whole = ruleWith({
    when: { fact: 'called-about-order', is: 'yes' },
    unless: { fact: 'exigent-circumstances', is: 'yes' },
    doneWhen: 'report-copy-given',
    extended: { when: { fact: 'reasons-given-for-delay', is: 'yes' }, deadline: { kind: 'none-in-text' } },
  });
  const { doneWhen: _, ...undone } = ruleWith();

  it('names every fact that bears on it, once', () => {
    expect(factsOfRule(whole)).toEqual([
      'called-about-order',
      'exigent-circumstances',
      'report-copy-given',
      'reasons-given-for-delay',
    ]);
    expect(factsOfRule({ ...whole, doneWhen: 'called-about-order' })).toHaveLength(3);
    expect(factsOfRule(undone)).toEqual(['called-about-order']);
  });

  it('asks in general words where its own are for other facts', () => {
    const rule = ruleWith({ questions: { 'officer-came': { en: 'Did one come?', es: '¿Vino alguien?' } } });
    expect(questionFor(rule, 'called-about-order').text).toBe('Was the call about breaking the order?');
    expect([questionFor(rule, 'officer-came').text, questionFor(rule, 'officer-came', 'es').text]).toEqual([
      'Did one come?',
      '¿Vino alguien?',
    ]);
  });

  it('knows of nothing done where no fact would show it, and shows just what settled it', () => {
    const duty = owed(one(undone, said({ 'called-about-order': 'yes' })));
    expect(duty.done).toBe('unknown');
    expect(duty.evidence).toStrictEqual([{ fact: 'called-about-order', answer: 'yes' }]);
  });
});

describe('lateness', () => {
  it.each(lateness)('%s', (_sentence, rule, facts, now, overdue) => {
    expect(owed(one(rule, facts, at(now))).overdue).toBe(overdue);
  });
});

const askedOn = (text: string): DutyFacts =>
  said({ 'report-copy-asked-for': 'yes', 'reasons-given-for-delay': 'no' }, { 'report-asked-for': at(text) });
const dueAt = (by: Deadline): string => (by.kind === 'by' ? by.at : by.kind);
// [sentence, rule, asked at, due at]. The last moment of a day in California is 07:59:59.999Z, 06:59:59.999Z in summer.
const due: readonly (readonly [string, DutyRule, string, string])[] = [
  ['five working days leave out the weekend', copy, '2026-11-02T18:00', '2026-11-10T07:59:59.999Z'],
  [
    'the day it is asked for is left out even early in the morning',
    copy,
    '2026-11-02T08:01',
    '2026-11-10T07:59:59.999Z',
  ],
  ['late evening at the place is still that day', copy, '2026-11-03T07:30', '2026-11-10T07:59:59.999Z'],
  ['asked for on a Saturday, the first day is Monday', copy, '2026-11-07T18:00', '2026-11-14T07:59:59.999Z'],
  ['holidays are left out', copy, '2026-11-20T18:00', '2026-12-02T07:59:59.999Z'],
  ['the change of clocks moves the instant and not the day', copy, '2026-10-28T18:00', '2026-11-05T07:59:59.999Z'],
  ['summer days end an hour earlier in UTC', copy, '2026-07-06T18:00', '2026-07-14T06:59:59.999Z'],
  ['hours are hours across the change of clocks', faceSheet, '2026-10-31T18:00', '2026-11-02T18:00:00.000Z'],
  ['a calendar that ends gives no deadline', copy, '2026-12-28T18:00', 'cannot-tell'],
];

describe('a deadline', () => {
  it.each(due)('%s', (_sentence, rule, askedText, expected) => {
    expect(dueAt(owed(one(rule, askedOn(askedText))).by)).toBe(expected);
  });

  it('says what it assumes about days the law does not define, and that the list is to be checked', () => {
    const by = owed(one(copy, askedOn('2026-11-02T18:00'))).by;
    expect(by.kind === 'by' && by.counted.en).toContain('We assume');
    expect(by.kind === 'by' && by.counted.en).toContain('has to be checked');
  });

  it('says which time is missing', () => {
    expect(owed(one(copy, said({ 'report-copy-asked-for': 'yes' }))).by).toEqual({
      kind: 'cannot-tell',
      missing: 'report-asked-for',
    });
    const [without] = evaluateDuties({ rules: [copy], facts: askedOn('2026-11-02T18:00'), now: asked });
    expect(without?.answer === 'owed' && without.by).toEqual({ kind: 'cannot-tell', missing: 'calendar' });
  });
});
