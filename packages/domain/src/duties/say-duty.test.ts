import { describe, expect, it } from 'vitest';
import type { FactOrigin } from '../facts/fact.ts';
import { languages } from '../language.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation, pacific } from '../testing/examples.ts';
import type { Duty, DutyRule } from './duty.ts';
import { evaluateDuties } from './evaluate-duties.ts';
import { copyWords, sayDuty, sourceWords } from './say-duty.ts';

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
      'No report was written (from the agency’s record).',
    ]);
    expect(spanish(duty).because[1]).toBe('No se escribió un reporte (según el registro de la agencia).');
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

  it('asks nothing where no fact would show that it was done', () => {
    const { doneWhen: _, ...unseen } = ruleWith();
    const [duty] = evaluateDuties({
      rules: [unseen],
      facts: { facts: { 'called-about-order': 'yes' }, times: {} },
      now,
    });
    if (duty === undefined) throw new Error('no answer');
    expect([english(duty).state, english(duty).ask]).toEqual(['cannot-tell', []]);
  });

  it('asks in general words where the rule’s own are for another fact', () => {
    const questions = { 'officer-came': { en: 'Did one come?', es: '¿Vino alguien?' } };
    expect(english(told({ rule: { questions }, facts: {} })).ask).toEqual(['Was the call about breaking the order?']);
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

  it('gives a time that has perhaps passed no tense', () => {
    const deadline: DutyRule['deadline'] = {
      kind: 'earliest',
      of: [
        { kind: 'hours', count: 480, from: 'report-asked-for' },
        { kind: 'hours', count: 0, from: 'hearing' },
      ],
    };
    const duty = told({ rule: { deadline }, facts: { 'called-about-order': 'yes', 'report-written': 'no' } });
    expect([english(duty).state, english(duty).due, spanish(duty).due]).toEqual([
      'open',
      'The last moment, at the latest: 10:00 AM on November 22, 2026.',
      'El último momento, a más tardar: las 10:00 del 22 de noviembre de 2026.',
    ]);
  });

  it('says by when at the latest, in its own tense, where a sooner end is known and has not come', () => {
    const by = { kind: 'by', at: at('2026-11-22T18:00'), counted: { en: 'Counted.', es: 'Contado.' } } as const;
    const duty: Duty = {
      rule: ruleWith(),
      answer: 'owed',
      because: [],
      by: { ...by, inTimeUntil: at('2026-11-20T18:00') },
      done: 'no',
      overdue: 'no',
      evidence: [],
    };
    expect(english(duty).due).toBe('It is due by 10:00 AM on November 22, 2026.');
    expect(english({ ...duty, overdue: 'yes' }).due).toBe('It was due by 10:00 AM on November 22, 2026.');
  });

  it('says until when the text forbids it, with the moment where that can be told', () => {
    const notBefore = { kind: 'hours', count: 48, from: 'firearm-taken' } as const;
    const forbidden = (times: Parameters<typeof evaluateDuties>[0]['facts']['times'], done: 'yes' | 'no' = 'no') => {
      const [duty] = evaluateDuties({
        rules: [ruleWith({ doneWhen: 'guns-returned', deadline: hours, notBefore })],
        facts: { facts: { 'called-about-order': 'yes', 'guns-returned': done }, times },
        now,
      });
      if (duty === undefined) throw new Error('no answer');
      return duty;
    };
    const asked = at('2026-11-04T18:00');
    const taken = { 'firearm-taken': asked, 'report-asked-for': asked };
    expect(english(forbidden(taken)).counted).toBe(
      '48 hours after the copy was asked for. Not before 48 hours after the gun was taken. That is 10:00 AM on November 6, 2026.',
    );
    expect(spanish(forbidden(taken)).counted).toMatch(
      / No antes de 48 horas desde que se llevaron el arma\. Es decir: las 10:00 del 6 de noviembre de 2026\.$/,
    );
    expect(english(forbidden({ 'report-asked-for': asked })).counted).toMatch(
      / Not before 48 hours after the gun was taken\.$/,
    );
    expect(english(forbidden(taken, 'yes')).counted).toBeUndefined();
    const [atOnce] = evaluateDuties({
      rules: [ruleWith({ deadline: { kind: 'at-once' }, notBefore })],
      facts: { facts: { 'called-about-order': 'yes' }, times: {} },
      now,
    });
    expect(atOnce && english(atOnce).counted).toBe('Not before 48 hours after the gun was taken.');
    const [open] = evaluateDuties({ rules: [ruleWith({ notBefore })], facts: { facts: {}, times: taken }, now });
    expect(open && english(open).counted).toBeUndefined();
  });

  it('says that no list of days reaches that far', () => {
    const deadline: DutyRule['deadline'] = {
      kind: 'working-days',
      count: 5,
      from: 'report-asked-for',
      calendar: 'nobody',
      citation,
    };
    const duty = told({ rule: { deadline } });
    expect([english(duty).counted, spanish(duty).counted]).toEqual([
      'We cannot tell by when: no list of working days reaches that far.',
      'No se sabe para cuándo: no hay lista de días hábiles que llegue tan lejos.',
    ]);
    expect([english(told({ rule: {} })).counted, spanish(told({ rule: {} })).counted]).toEqual([
      'The text names no time.',
      'El texto no fija un plazo.',
    ]);
  });

  it('gives no time to what is done, and a late one in the past', () => {
    const done = told({ rule: { deadline: hours }, facts: { 'called-about-order': 'yes', 'report-written': 'yes' } });
    expect([english(done).state, english(done).due, english(done).counted]).toEqual(['met', undefined, undefined]);
    const [late] = evaluateDuties({
      rules: [ruleWith({ doneWhen: 'report-written', deadline: { kind: 'at-once' } })],
      facts: {
        facts: { 'called-about-order': 'yes', 'report-written': 'no' },
        times: { 'call-cleared': at('2026-11-02T18:00') },
      },
      now,
    });
    if (late === undefined) throw new Error('no answer');
    expect([english(late).due, spanish(late).due]).toEqual(['It was due at once.', 'Tenía que hacerse en el acto.']);
    const later: DutyRule['deadline'] = { kind: 'hours', count: 480, from: 'report-asked-for' };
    expect(spanish(told({ rule: { deadline: later } })).due).toBe(
      'El plazo es: las 10:00 del 22 de noviembre de 2026.',
    );
  });

  it('has a word for every state, in both languages', () => {
    const yes = { 'called-about-order': 'yes' } as const;
    const duties = [
      told({ rule: { deadline: hours }, facts: { ...yes, 'report-written': 'no' } }),
      told({ rule: {}, facts: { ...yes, 'report-written': 'no' } }),
      told({ rule: {}, facts: {} }),
      told({ rule: {}, facts: { ...yes, 'report-written': 'yes' } }),
      told({ rule: {}, facts: { 'called-about-order': 'no' } }),
    ];
    expect(duties.map((duty) => [english(duty).stateWords, spanish(duty).stateWords])).toEqual([
      ['Overdue', 'Atrasado'],
      ['Open', 'Pendiente'],
      ['Cannot tell yet', 'Aún no se sabe'],
      ['Done', 'Hecho'],
      ['Not owed', 'No corresponde'],
    ]);
    expect(english(told({ rule: {}, facts: {} })).because).toEqual([]);
  });

  it('names each teller in both languages, and nobody where nobody is known', () => {
    const duty = told({ rule: {} });
    if (duty.answer !== 'owed') throw new Error('not owed');
    const by = (...origins: readonly (FactOrigin | undefined)[]): Duty => ({
      ...duty,
      evidence: origins.map((origin) => ({
        fact: 'called-about-order',
        answer: 'no',
        ...(origin === undefined ? {} : { origin }),
      })),
    });
    const all = by('protected-party', 'agency', 'order-record', 'worked-out', undefined);
    const title = 'Not so: the call was about the order';
    expect(english(all).because).toEqual([
      `${title} (from the survivor’s own notes).`,
      `${title} (from the agency’s record).`,
      `${title} (from the order).`,
      `${title} (worked out from the order and what happened).`,
      `${title}.`,
    ]);
    for (const [index, words] of [
      'según las notas de la persona protegida',
      'según el registro de la agencia',
      'según la orden',
      'deducido de la orden y de lo ocurrido',
    ].entries())
      expect(spanish(all).because[index]).toMatch(new RegExp(`^No es así: .+ \\(${words}\\)\\.$`));
    expect(spanish(all).because[4]).toMatch(/^No es así: [^()]+\.$/);
  });

  it('keeps its strength where the text is confirmed, and where it is no law anyway', () => {
    const unconfirmed = { ...citation, confirmation: 'unconfirmed' } as const;
    const strengthOf = (rule: Partial<DutyRule>) => english(told({ rule })).strength;
    const spoken = strengthOf({ strength: 'shall' });
    expect(spoken).not.toMatch(/Nobody has confirmed/);
    expect(strengthOf({ strength: 'may' })).not.toBe(spoken);
    expect(strengthOf({ strength: 'good-practice', citation: unconfirmed })).toBe(
      strengthOf({ strength: 'good-practice' }),
    );
    expect(strengthOf({ strength: 'shall', citation: unconfirmed })).toBe(
      'Nobody has confirmed that a law asks for it.',
    );
    expect(spanish(told({ rule: { citation: unconfirmed } })).strength).toBe(
      'Nadie ha confirmado que una ley lo pida.',
    );
  });

  it('says what copy was read, with its date or without one', () => {
    const undated = { ...citation, undated: true } as const;
    expect(languages.map((language) => [copyWords(citation, language), copyWords(undated, language)])).toEqual([
      ['copy of January 1, 2026', 'copy without a date, read January 1, 2026'],
      ['copia del 1 de enero de 2026', 'copia sin fecha, leída el 1 de enero de 2026'],
    ]);
    expect(languages.map((language) => [sourceWords(citation, language), sourceWords(undated, language)])).toEqual([
      [
        'Example Code § 1. Read in a copy of January 1, 2026.',
        'Example Code § 1. Read on January 1, 2026 in a copy that bears no date.',
      ],
      [
        'Example Code § 1. Leído en una copia del 1 de enero de 2026.',
        'Example Code § 1. Leído el 1 de enero de 2026 en una copia sin fecha.',
      ],
    ]);
    expect(sourceWords({ ...citation, confirmation: 'secondary' }, 'es')).toMatch(
      /^Se cree que está en Example Code § 1\./,
    );
    expect(sourceWords({ ...citation, confirmation: 'secondary' }, 'en')).toMatch(
      /^Believed to be in Example Code § 1\./,
    );
    expect(sourceWords({ ...citation, confirmation: 'unconfirmed' }, 'es')).toMatch(
      /^Sin confirmar: Example Code § 1\./,
    );
    expect(sourceWords({ ...citation, confirmation: 'unconfirmed' }, 'en')).toMatch(
      /^Not confirmed: Example Code § 1\./,
    );
  });
});
