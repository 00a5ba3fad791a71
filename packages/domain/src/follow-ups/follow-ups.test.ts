import { describe, expect, it, test } from 'vitest';
import { readingsFor } from '../duties/readings-for.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import { languages } from '../language.ts';
import { courtDays } from '../testing/example-calendar.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, contactWith, incidentWith, orderWith, pacific } from '../testing/examples.ts';
import { gradeIn, sentencesIn, wordsIn } from '../testing/readability.ts';
import { civilDateOf } from '../time.ts';
import { followUpTimeWords, followUpWords } from './follow-up-words.ts';
import { followUpsFor } from './follow-ups.ts';

const copyRule = ruleWith({
  when: { fact: 'report-copy-asked-for', is: 'yes' },
  deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
  doneWhen: 'report-copy-given',
});

/** Friday 6 November 2026, 23:30 at the place, told on Sunday. */
const friday = { when: { kind: 'exact', at: at('2026-11-07T07:30') }, writtenAt: at('2026-11-08T20:00') } as const;

function steps(contact: Partial<PoliceContact>, incident?: Partial<Incident>, calendars = [courtDays]) {
  const noted = incident === undefined ? undefined : incidentWith(incident);
  const made = contactWith({ ...friday, ...contact, ...(noted === undefined ? {} : { incidentId: noted.id }) });
  const law = () => ({ place: 'US-CA' as const, rules: [copyRule], expiryRules: [], calendars });
  const [reading] = readingsFor({
    law,
    orders: [orderWith()],
    incidents: noted === undefined ? [] : [noted],
    contacts: [made],
    now: at('2026-11-20T20:00'),
  });
  return followUpsFor({
    contact: made,
    incident: noted,
    duties: reading?.duties ?? [],
    calendars,
    zone: pacific,
  });
}
const told = (made: ReturnType<typeof steps>) => made.map(({ kind, on }) => [kind, on]);

describe('what follows a contact', () => {
  it('after a refusal: a report of her own on the next working day, by the place’s clock and calendar', () => {
    expect(told(steps({ facts: { 'officer-came': 'yes', 'report-refused': 'yes' } }))).toEqual([
      ['report-yourself', '2026-11-09'],
      ['detective', '2026-11-09'],
      ['tell-advocate', '2026-11-09'],
    ]);
  });

  it('no report is the same as a refusal to her, and a report number is a report whatever was ticked', () => {
    expect(steps({ facts: { 'report-written': 'no' } }).map(({ kind }) => kind)).toContain('report-yourself');
    const numbered = steps({ facts: { 'report-written': 'no' }, reportNumber: '26-1182' }).map(({ kind }) => kind);
    expect(numbered).toEqual(['detective', 'ask-for-copy', 'tell-advocate']);
  });

  it('nothing told is asked about, never taken for no', () => {
    expect(steps({}).map(({ kind }) => kind)).toEqual(['ask-for-number', 'detective', 'tell-advocate']);
  });

  it('nobody came: ask about the call itself', () => {
    expect(steps({ facts: { 'officer-came': 'no' } }).map(({ kind }) => kind)).toEqual([
      'ask-about-call',
      'tell-advocate',
    ]);
  });

  it('a copy she asked for is due when the engine says, and not asked for twice', () => {
    const made = steps(
      { facts: { 'report-written': 'yes', 'report-copy-asked-for': 'yes' }, reportAskedForAt: at('2026-11-10T20:00') },
      {},
    );
    expect(made.map(({ kind }) => kind)).not.toContain('ask-for-copy');
    expect(made.find(({ kind }) => kind === 'copy-due')).toMatchObject({
      on: '2026-11-12',
      time: 'as-owed',
      duty: { rule: { id: copyRule.id } },
    });
    const given = steps(
      { facts: { 'report-written': 'yes', 'report-copy-given': 'yes' }, reportAskedForAt: at('2026-11-10T20:00') },
      {},
    );
    expect(given.map(({ kind }) => kind)).not.toContain('copy-due');
  });

  it('messages are kept and harm is shown to a doctor on the day itself', () => {
    expect(told(steps({}, { kind: 'message' }))[0]).toEqual(['keep-messages', '2026-11-06']);
    expect(told(steps({}, { kind: 'strangulation', injury: 'unknown' }))[0]).toEqual(['doctor', '2026-11-06']);
    expect(told(steps({}, { kind: 'came-near', injury: 'yes' }))[0]).toEqual(['doctor', '2026-11-06']);
    expect(steps({}, { kind: 'came-near', injury: 'unknown' }).map(({ kind }) => kind)).not.toContain('doctor');
  });

  it('counts from the day told, and from the day it was written where none was told', () => {
    expect(steps({ when: { kind: 'unknown' } })[0]?.on).toBe('2026-11-09');
    expect(steps({ when: { kind: 'on', date: civilDateOf('2026-11-04') } })[0]?.on).toBe('2026-11-05');
    // The day after is Veterans Day.
    expect(steps({ when: { kind: 'on', date: civilDateOf('2026-11-10') } })[0]?.on).toBe('2026-11-12');
  });

  it('has no day, rather than a guess, where the working days of a place were not read', () => {
    expect(steps({ facts: { 'report-written': 'no' } }, undefined, []).every(({ on }) => on === undefined)).toBe(true);
  });
});

test.each(languages)('the words read easily and ask no one why, %s', (language) => {
  const texts = [
    ...Object.values(followUpWords).flatMap(({ title, how }) => [`${title[language]}.`, how[language]]),
    ...Object.values(followUpTimeWords).map((words) => words[language]),
  ];
  expect(gradeIn(language, texts.join(' '))).toBeLessThanOrEqual(6);
  for (const sentence of texts.flatMap(sentencesIn)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
  expect(texts.join(' ')).not.toMatch(/\bwhy\b|por ?qué|\bmust\b|\bsafe\b|segur/i);
});
