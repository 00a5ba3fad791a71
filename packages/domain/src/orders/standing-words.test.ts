/** The words of a standing: short, plain, in both languages, on the clock of the court, and never surer than the answer. */
import { describe, expect, it } from 'vitest';
import { at, citation, gradeIn, orderWith, pacific, sentencesIn, wordsIn } from '../testing/index.ts';
import { civilDateOf } from '../time.ts';
import { momentWords } from './day-words.ts';
import { type StandingReason, standingAt, standingQuestions } from './standing.ts';
import { sayStanding, standingAnswerWords, standingQuestionWords, standingReasonWords } from './standing-words.ts';

const moment = at('2026-06-09T01:00');
const unsure = { ...citation, confirmation: 'secondary' } as const;
const reasons: readonly StandingReason[] = [
  { code: 'not-yet-issued', at: moment },
  { code: 'not-yet-effective', at: moment },
  { code: 'start-not-known' },
  { code: 'binds-from-service', at: moment },
  { code: 'not-known-to-be-served' },
  { code: 'recalled', at: moment },
  { code: 'dismissed', at: moment },
  { code: 'changed-after-ending', at: moment },
  { code: 'expired', at: moment },
  { code: 'runs-until', at: moment },
  { code: 'runs-until-hearing', on: civilDateOf('2026-06-22') },
  { code: 'runs-until-hearing', on: civilDateOf('2026-06-22'), at: moment },
  { code: 'hearing-has-come', on: civilDateOf('2026-06-22') },
  { code: 'hearing-date-not-known' },
  { code: 'runs-until-event' },
  { code: 'runs-until-event', event: 'the home is sold' },
  { code: 'runs-until-heard', by: moment, citation },
  { code: 'should-have-been-heard', by: moment, citation },
  { code: 'without-end' },
  { code: 'no-date-law-gives-one', at: moment, citation },
  { code: 'no-date-law-gives-one', at: moment, citation: unsure },
  { code: 'law-gives-a-span', from: moment, to: moment, citation },
  { code: 'law-gives-a-span', from: moment, to: at('2026-06-23T01:00'), citation },
  { code: 'no-date-on-form' },
  { code: 'end-not-known' },
];
const texts = (['en', 'es'] as const).flatMap((language) =>
  [
    ...reasons.map((reason) => standingReasonWords(reason, pacific)),
    ...Object.values(standingAnswerWords),
    ...Object.values(standingQuestionWords),
  ].map((said) => [language, said[language]] as const),
);

describe('the words of a standing', () => {
  it.each(texts)('%s: %s', (language, text) => {
    expect(text.trim()).not.toBe('');
    for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(22);
    expect(gradeIn(language, text), text).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/\bwhy\b|por qué|\babus|\bvictim|\bmust\b|\bsafe|\bviolat|\ba el\b|\bde el\b|undefined/i);
  });

  it('has a question for everything that would settle it', () => {
    expect(Object.keys(standingQuestionWords)).toEqual([...standingQuestions]);
  });

  it('says the answer and what decides it', () => {
    const law = { expiryRules: [], calendars: [] };
    const said = (changed: Parameters<typeof orderWith>[0], when: string) =>
      sayStanding(standingAt({ order: orderWith(changed), instant: at(when), law }), 'en');
    expect(said({}, '2026-07-01T00:00')).toBe('This order is in force. It runs until the end of May 31, 2029.');
    expect(said({ expiry: { kind: 'unknown' } }, '2026-07-01T00:00')).toBe(
      'We cannot tell yet if this order binds. Nobody has told us when it ends.',
    );
    expect(said({ changes: [{ kind: 'dismissed', at: at('2026-08-01T18:00') }] }, '2026-09-01T00:00')).toBe(
      'This order is not in force. The court ended it at 11:00 AM on August 1, 2026.',
    );
    expect(said({ effective: { kind: 'on-service' } }, '2026-07-01T00:00')).toBe(
      'This order is in force. It runs until the end of May 31, 2029.',
    );
  });

  it('says the same in Spanish', () => {
    const law = { expiryRules: [], calendars: [] };
    const standing = standingAt({ order: orderWith(), instant: at('2026-07-01T00:00'), law });
    expect(sayStanding(standing, 'es')).toBe('Esta orden está vigente. Dura hasta el final del 31 de mayo de 2029.');
  });

  it('calls it law only where the text was read', () => {
    const sure = standingReasonWords({ code: 'no-date-law-gives-one', at: moment, citation }, pacific);
    const believed = standingReasonWords({ code: 'no-date-law-gives-one', at: moment, citation: unsure }, pacific);
    expect([sure.en.startsWith('By law'), believed.en.startsWith('As far as we know')]).toEqual([true, true]);
    expect(`${believed.en} ${believed.es}`).not.toMatch(/\blaw\b|\bley\b/i);
  });
});

describe('moments in words', () => {
  it.each([
    ['2026-06-09T01:00', '6:00 PM on June 8, 2026', 'las 18:00 del 8 de junio de 2026'],
    ['2026-06-08T20:05', '1:05 PM on June 8, 2026', 'las 13:05 del 8 de junio de 2026'],
    ['2026-06-08T08:30', '1:30 AM on June 8, 2026', 'la 1:30 del 8 de junio de 2026'],
    ['2026-06-08T07:00', '12:00 AM on June 8, 2026', 'las 0:00 del 8 de junio de 2026'],
    ['2026-06-08T19:00', '12:00 PM on June 8, 2026', 'las 12:00 del 8 de junio de 2026'],
  ])('%s', (instant, en, es) => {
    expect(momentWords(at(instant), pacific)).toEqual({ en, es });
  });

  it('names the end of a day as such', () => {
    expect(momentWords(at('2026-06-09T06:59:59.999Z'), pacific).en).toBe('the end of June 8, 2026');
  });
});
