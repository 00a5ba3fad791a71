import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation, pacific } from '../testing/examples.ts';
import type { Duty, DutyRule } from './duty.ts';
import { evaluateDuties } from './evaluate-duties.ts';
import { sayDuty, sourceWords } from './say-duty.ts';

const now = at('2026-11-05T20:00');
const hours: DutyRule['deadline'] = { kind: 'hours', count: 48, from: 'report-asked-for' };

function told({
  rule,
  facts = { 'called-about-order': 'yes' },
  asked = true,
}: {
  readonly rule: Partial<DutyRule>;
  readonly facts?: Parameters<typeof evaluateDuties>[0]['facts']['facts'];
  readonly asked?: boolean;
}): Duty {
  const [duty] = evaluateDuties({
    rules: [ruleWith({ doneWhen: 'report-written', ...rule })],
    facts: {
      facts,
      times: asked ? { 'report-asked-for': at('2026-11-02T18:00') } : {},
      origins: { 'called-about-order': 'protected-party', 'report-written': 'agency' },
    },
    now,
  });
  if (duty === undefined) throw new Error('no answer');
  return duty;
}
const english = (duty: Duty) => sayDuty(duty, { audience: 'protected-party', language: 'en', zone: pacific });
const spanish = (duty: Duty) => sayDuty(duty, { audience: 'officer', language: 'es', zone: pacific });

describe('a duty in words', () => {
  it('says what is overdue, since when on the court’s clock, and how that was counted', () => {
    const duty = told({
      rule: { deadline: hours },
      facts: { 'called-about-order': 'yes', 'report-written': 'no' },
    });
    expect(english(duty)).toMatchObject({
      state: 'overdue',
      stateWords: 'Overdue',
      title: 'Write a report',
      who: 'Officer',
      said: 'They must write a report.',
      due: 'It was due by 10:00 AM on November 4, 2026.',
    });
    expect(english(duty).counted).toContain('48 hours');
    expect(spanish(duty)).toMatchObject({
      stateWords: 'Atrasado',
      title: 'Escribir un informe',
      said: 'Debe escribir un informe.',
      due: 'El plazo venció: las 10:00 del 4 de noviembre de 2026.',
    });
  });

  it('names each fact that settled it and who told it', () => {
    const duty = told({ rule: {}, facts: { 'called-about-order': 'yes', 'report-written': 'no' } });
    expect(english(duty).because).toEqual([
      'The call was about the order (from the survivor’s own notes).',
      'Not so: a report was written (from the agency’s record).',
    ]);
  });

  it('asks, when nobody said whether it was done', () => {
    expect(english(told({ rule: {} })).ask).toEqual(['Did the officer write a report?']);
    expect(english(told({ rule: {}, facts: { 'called-about-order': 'yes', 'report-written': 'yes' } })).ask).toEqual(
      [],
    );
  });

  it('asks for the fact that would settle it, in the rule’s own words where it has some', () => {
    const questions = { 'called-about-order': { en: 'Was it about that?', es: '¿Fue por eso?' } };
    const duty = told({ rule: { questions }, facts: {} });
    expect([english(duty).state, english(duty).ask, spanish(duty).ask]).toEqual([
      'cannot-tell',
      ['Was it about that?'],
      ['¿Fue por eso?'],
    ]);
    expect(english(told({ rule: {}, facts: {} })).ask).toEqual(['Was the call about breaking the order?']);
  });

  it('asks nothing about what is not owed, and gives it no time', () => {
    const { state, ask, due, counted } = english(
      told({ rule: { deadline: hours }, facts: { 'called-about-order': 'no' } }),
    );
    expect([state, ask, due, counted]).toEqual(['not-owed', [], undefined, undefined]);
  });

  it('says that the text names no time, or what is missing to tell the time', () => {
    expect(english(told({ rule: {} })).counted).toBe('The text names no time.');
    expect(english(told({ rule: { deadline: hours }, asked: false })).counted).toBe(
      'We cannot tell by when: it is not noted when the copy was asked for.',
    );
    expect(spanish(told({ rule: { deadline: hours }, asked: false })).counted).toContain('No se sabe para cuándo');
  });

  it('speaks of a time that has passed as past, though nobody said whether it was done', () => {
    expect(english(told({ rule: { deadline: hours } }))).toMatchObject({
      state: 'cannot-tell',
      due: 'It was due by 10:00 AM on November 4, 2026.',
    });
    const later: DutyRule['deadline'] = { kind: 'hours', count: 480, from: 'report-asked-for' };
    expect(english(told({ rule: { deadline: later } })).due).toMatch(/^It is due by/);
  });

  it('says "at once" without a clock', () => {
    const duty = told({ rule: { deadline: { kind: 'at-once' } } });
    expect([english(duty).due, spanish(duty).due]).toEqual(['It is due at once.', 'Corresponde hacerlo en el acto.']);
  });

  it('calls nothing law that nobody confirmed', () => {
    for (const confirmation of ['secondary', 'unconfirmed'] as const) {
      const telling = english(told({ rule: { citation: { ...citation, confirmation } } }));
      expect(telling.confirmed).toBe(false);
      expect(telling.strength).toBe('Nobody has confirmed that a law asks for it.');
      expect(telling.source).toMatch(/before you rely on it/);
      for (const language of languages) {
        expect(sourceWords({ ...citation, confirmation }, language)).not.toMatch(/\bmust\b|\bshall\b|\bdebe/i);
      }
    }
    expect(english(told({ rule: {} }))).toMatchObject({
      confirmed: true,
      source: 'Example Code § 1. Read in a copy of January 1, 2026.',
    });
  });
});
