import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { type Language, languages } from '../language.ts';
import { type Condition, conditionKinds } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import { exampleConditions } from '../testing/example-conditions.ts';
import { at, citation, orderWith } from '../testing/examples.ts';
import { gradeIn, sentencesIn, wordsIn } from '../testing/readability.ts';
import { civilDateOf } from '../time.ts';
import { explain } from './explain.ts';
import { explainCondition } from './explain-condition.ts';
import { type Audience, audiences, type Explanation, linesOf } from './explanation.ts';

const id = idOf<'condition'>('c');
const everyTerm = (changed: Partial<Order> = {}): Order => orderWith({ conditions: exampleConditions, ...changed });

const part = (explanation: Explanation, code: Explanation['parts'][number]['code']) =>
  explanation.parts.find((one) => one.code === code);
const said = (
  order: Order,
  code: Explanation['parts'][number]['code'],
  audience: Audience = 'protected-party',
  language: Language = 'en',
) => part(explain({ order, audience, language }), code)?.sentences.join(' ') ?? '';

// [condition, to her, to an officer, to the one it binds]
const english: readonly (readonly [Condition, string, string, string])[] = [
  [
    { id, kind: 'no-violence' },
    'They may not hurt you or threaten to.',
    'The restrained person may not hurt the protected person or threaten to.',
    'You may not hurt the protected person or threaten to.',
  ],
  [
    { id, kind: 'no-contact', channels: ['phone', 'text'], exceptForChildExchange: true },
    'They may not reach out to you in these ways. Not by phone. Not by text. No other way is listed here. One thing is allowed: calm contact to hand over the children.',
    'The restrained person may not reach out to the protected person in these ways. Not by phone. Not by text. No other way is listed here. One thing is allowed: calm contact to hand over the children.',
    'You may not reach out to the protected person in these ways. Not by phone. Not by text. One thing is allowed: calm contact to hand over the children.',
  ],
  [
    { id, kind: 'stay-away', places: ['person', 'home', 'work'], distance: { amount: 100, unit: 'yards' } },
    'They may not come near you. They may not come near your home. Nor your work. They must stay at least 100 yards away.',
    'The restrained person may not come near the protected person. The restrained person may not come near the protected person’s home. Nor the protected person’s work. They must stay at least 100 yards away.',
    'You may not come near the protected person. You may not come near the protected person’s home. Nor the protected person’s work. You must stay at least 100 yards away.',
  ],
  [
    { id, kind: 'stay-away', places: [] },
    'They must keep away from certain places. We do not know which ones. Look at the order. We do not know how far. Look at the order.',
    'The restrained person must keep away from certain places. We do not know which ones. Look at the order. We do not know how far. Look at the order.',
    'You must keep away from certain places. We do not know which ones. Look at the order. We do not know how far. Look at the order.',
  ],
  [
    { id, kind: 'contact-permission', supervised: 'unknown' },
    'They may see or have the children as the order says. We do not know if someone else has to be there. This allows something. It forbids nothing.',
    'The restrained person may see or have the children as the order says. We do not know if someone else has to be there. This allows something. It forbids nothing.',
    'You may see or have the children as the order says. We do not know if someone else has to be there. This allows something. It forbids nothing.',
  ],
];

// [condition, to her, to the one it binds]
const spanish: readonly (readonly [Condition, string, string])[] = [
  [
    { id, kind: 'no-violence' },
    'Esa persona no puede lastimarle ni amenazarle.',
    'Usted no puede lastimar ni amenazar a la persona protegida.',
  ],
  [
    { id, kind: 'no-harassment' },
    'Esa persona no puede molestarle, asustarle, seguirle ni vigilarle.',
    'Usted no puede molestar, asustar, seguir ni vigilar a la persona protegida.',
  ],
  [
    { id, kind: 'stay-away', places: ['home', 'school'], distance: { amount: 100, unit: 'yards' } },
    'Esa persona no puede acercarse a la casa de usted. Tampoco a la escuela. La distancia es de 100 yardas o más.',
    'Usted no puede acercarse a la casa de la persona protegida. Tampoco a la escuela. La distancia es de 100 yardas o más.',
  ],
  [
    { id, kind: 'no-contact', channels: ['phone'], exceptForChildExchange: false },
    'Esa persona no puede comunicarse con usted de estas formas. No por teléfono. Aquí no se menciona otra forma.',
    'Usted no puede comunicarse con la persona protegida de estas formas. No por teléfono.',
  ],
];

describe('one condition in plain words', () => {
  it.each(english)('$kind in English, to three readers', (condition, ...expected) => {
    expect(audiences.map((audience) => explainCondition(condition, audience, 'en').sentences.join(' '))).toEqual(
      expected,
    );
  });

  it.each(spanish)('$kind in Spanish, to her and to the one it binds', (condition, ...expected) => {
    const readers = ['protected-party', 'restrained-party'] as const;
    expect(readers.map((audience) => explainCondition(condition, audience, 'es').sentences.join(' '))).toEqual(
      expected,
    );
  });

  it('keeps what the court wrote as it wrote it, in either language', () => {
    const text = 'Shall return the keys to the premises forthwith.';
    for (const language of languages) {
      const told = explainCondition({ id, kind: 'other', number: '12', text }, 'officer', language);
      expect(told).toMatchObject({ courtWords: text, number: '12', nature: 'own-words' });
      expect(told.sentences.join(' ')).not.toContain('keys');
    }
  });

  it('says of a term nobody copied out that its words are missing', () => {
    expect(explainCondition({ id, kind: 'other' }, 'officer', 'en').sentences).toContain(
      'We do not have those words. Look at the order.',
    );
  });

  it('says of an exception or of bullets nobody knows about that nobody does', () => {
    const told = (condition: Condition) => explainCondition(condition, 'officer', 'en').sentences.join(' ');
    expect(told({ id, kind: 'no-contact', channels: [] })).toContain('We do not know if calm contact');
    expect(told({ id, kind: 'no-contact', channels: [], exceptForChildExchange: false })).not.toContain('children');
    expect(told({ id, kind: 'firearms-surrender' })).toContain('We do not know if this covers bullets.');
  });

  it('never shows a permission as a ban', () => {
    for (const audience of audiences)
      expect(explainCondition({ id, kind: 'contact-permission', supervised: 'no' }, audience, 'en')).toMatchObject({
        nature: 'allows',
      });
  });

  it('does not read leave into what a term leaves out', () => {
    const guns = explainCondition(
      { id, kind: 'firearms-surrender', includesAmmunition: false },
      'restrained-party',
      'en',
    );
    expect(guns.sentences).toContain('Bullets are not named here. That does not mean that they are allowed.');
    const texts = explainCondition(
      { id, kind: 'no-contact', channels: ['text'], exceptForChildExchange: false },
      'restrained-party',
      'en',
    );
    expect(texts.sentences.join(' ')).not.toMatch(/no other way/i);
  });

  it('has an example of every kind to hold to account', () => {
    expect(new Set(exampleConditions.map((one) => one.kind))).toEqual(new Set(conditionKinds));
  });
});

describe('a whole order in plain words', () => {
  it('names the court, the number and the day', () => {
    expect(said(orderWith(), 'about')).toBe(
      'It comes from this court: Court of Marlow. Its number is MC-1. It is against: Dale Strand. It was made on June 1, 2026.',
    );
    expect(said(orderWith(), 'about', 'officer')).toContain('It is for: Rowan Ellery. It is against: Dale Strand.');
    expect(said(orderWith(), 'about', 'restrained-party', 'es')).toBe(
      'Viene de esta corte: Court of Marlow. Su número es MC-1. Es para: Rowan Ellery. Se hizo el 1 de junio de 2026.',
    );
  });

  // [sentence, what differs in the order, part, what is said]
  const told: readonly (readonly [string, Partial<Order>, Explanation['parts'][number]['code'], string])[] = [
    ['a printed end', {}, 'ends', 'It runs until the end of May 31, 2029.'],
    ['no end at all', { expiry: { kind: 'without-end' } }, 'ends', 'The court set no end.'],
    [
      'an end nobody knows',
      { expiry: { kind: 'unknown' } },
      'ends',
      'Nobody has told us when it ends. The court can tell.',
    ],
    [
      'a form without a date and no law read',
      { expiry: { kind: 'none-on-form' } },
      'ends',
      'The form has no end date, and we do not know what the law says of that here. The court can tell.',
    ],
    [
      'an order the court ended',
      { changes: [{ kind: 'dismissed', at: at('2026-08-01T20:00') }] },
      'ends',
      'The court ended it at 1:00 PM on August 1, 2026.',
    ],
    ['a start on service', { effective: { kind: 'on-service' } }, 'about', 'It counts from when it is served.'],
    ['a start nobody knows', { effective: { kind: 'unknown' } }, 'about', 'We do not know from when it counts.'],
    [
      'a change',
      { changes: [{ kind: 'modified', at: at('2026-09-01T20:00') }] },
      'about',
      'It was changed on September 1, 2026. Look for the newest copy.',
    ],
    [
      'others it covers',
      { otherProtected: [{ relation: 'child' }, { relation: 'family', name: 'Ash Ellery' }] },
      'about',
      'It also covers: a child, Ash Ellery (family).',
    ],
    [
      'service with proof',
      {},
      'served',
      'The record says that it was handed to them on June 4, 2026. Proof of that is on file.',
    ],
    [
      'words of an officer without proof',
      { serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'verbal-by-officer', succeeded: 'yes' }] },
      'served',
      'The record says that an officer told them the terms on June 4, 2026. We know of no proof of that on file.',
    ],
    [
      'nothing about service',
      { serviceAttempts: [] },
      'served',
      'We do not know if it was served. This can change what the police do. The court or an advocate can tell you more.',
    ],
    [
      'a try that failed',
      { serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'personal', succeeded: 'no' }] },
      'served',
      'Someone tried to serve it on June 4, 2026. That did not work. We do not know if it was served. This can change what the police do. The court or an advocate can tell you more.',
    ],
    [
      'knowledge without service',
      { serviceAttempts: [], knowledge: [{ kind: 'said-so', at: at('2026-06-10T20:00') }] },
      'served',
      'The record says that they knew of it on June 10, 2026. We do not know if it was served. This can change what the police do. The court or an advocate can tell you more.',
    ],
  ];
  it.each(told)('says %s', (_what, changed, code, sentences) => {
    expect(said(orderWith(changed), code)).toContain(sentences);
  });

  it('takes an end from the law only when the law is given, and cites it', () => {
    const order = orderWith({ expiry: { kind: 'none-on-form' } });
    const law = {
      calendars: [],
      expiryRules: [
        { jurisdiction: 'US-CA', instruments: ['ca-dv-130'], ends: { kind: 'years-from-issue', count: 3 }, citation },
      ],
    } as const;
    const ends = part(explain({ order, audience: 'officer', language: 'en', law }), 'ends');
    expect(ends?.sentences.join(' ')).toContain('June 1, 2029');
    expect(ends?.citations).toEqual([citation]);
    expect(part(explain({ order, audience: 'officer', language: 'en' }), 'ends')?.citations).toEqual([]);
  });

  it('gives an officer the terms in the order’s own sequence, after the warning to check them', () => {
    const script = explain({ order: everyTerm(), audience: 'officer', language: 'en' });
    expect(script.parts[0]?.code).toBe('check');
    expect(script.parts[0]?.sentences.join(' ')).toMatch(/the register in your own system/);
    expect(part(script, 'terms')?.conditions.map((one) => one.conditionId)).toEqual(
      exampleConditions.map((one) => one.id),
    );
  });

  it('tells the one it binds what they may not do, must do and may do, who can change it and where a copy is', () => {
    const script = explain({ order: everyTerm(), audience: 'restrained-party', language: 'en' });
    expect(script.parts.map((one) => one.code)).toEqual([
      'about',
      'ends',
      'served',
      'forbids',
      'asks',
      'allows',
      'own-words',
      'change',
      'copy',
      'check',
    ]);
    expect(part(script, 'change')?.sentences[0]).toBe('Only a court can change this order.');
    expect(part(script, 'copy')?.sentences.join(' ')).toContain('Court of Marlow');
  });

  it('keeps permissions out of what is forbidden, and every ban out of what is allowed', () => {
    for (const audience of ['protected-party', 'restrained-party'] as const) {
      const script = explain({ order: everyTerm(), audience, language: 'en' });
      expect(new Set(part(script, 'allows')?.conditions.map((one) => one.kind))).toEqual(
        new Set(['contact-permission']),
      );
      expect(part(script, 'forbids')?.conditions.some((one) => one.kind === 'contact-permission')).toBe(false);
    }
  });

  it('says beside custody that another term allows time with the children', () => {
    const script = explain({ order: everyTerm(), audience: 'officer', language: 'en' });
    const custody = part(script, 'terms')?.conditions.find((one) => one.kind === 'exclusive-custody');
    expect(custody?.sentences).toContain('Another term allows time with the children.');
  });

  it('does not take an empty list for an order without terms', () => {
    for (const audience of audiences)
      expect(said(orderWith({ conditions: [] }), 'terms', audience)).toMatch(/does not mean that there are none/);
  });

  it('does not say of a notice of the police that only a court can change it', () => {
    const notice = orderWith({ kind: 'police-notice', instrument: 'gb-dvpn' });
    expect(said(notice, 'change')).not.toMatch(/court/);
    expect(said(notice, 'about')).toContain('This notice comes from');
  });

  it('says of a power of arrest what is known, to an officer alone', () => {
    expect(said(orderWith({ powerOfArrest: 'unknown' }), 'about', 'officer')).toContain(
      'We do not know if the court attached',
    );
    expect(said(orderWith({ powerOfArrest: 'yes' }), 'about', 'restrained-party')).not.toContain('arrest');
  });

  it('reads aloud from first to last, with the court’s words in marks', () => {
    const lines = linesOf(explain({ order: everyTerm(), audience: 'officer', language: 'en' }));
    expect(lines[0]).toBe('The order in plain words');
    expect(lines).toContain('4. No harassment');
    expect(lines).toContain('“Shall return the keys to the premises forthwith.”');
  });
});

const orders: readonly (readonly [string, Order])[] = [
  ['every term', everyTerm({ otherProtected: [{ relation: 'child' }], effective: { kind: 'on-service' } })],
  ['the story', orderWith()],
  [
    'nothing known',
    orderWith({ conditions: [], serviceAttempts: [], expiry: { kind: 'unknown' }, effective: { kind: 'unknown' } }),
  ],
  [
    'only a try',
    orderWith({
      serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'mail', succeeded: 'unknown' }],
      expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-20') },
    }),
  ],
];
const scripts = orders.flatMap(([name, order]) =>
  audiences.flatMap((audience) =>
    languages.map((language) => [`${name}, ${audience}, ${language}`, explain({ order, audience, language })] as const),
  ),
);

/** Everything said in our words: the court's stand apart, and headings are no sentences. */
const ours = (script: Explanation): readonly string[] =>
  script.parts.flatMap((one) => [...one.sentences, ...one.conditions.flatMap((condition) => condition.sentences)]);

describe('the words of an explanation', () => {
  it.each(scripts)('read at grade six or below: %s', (_name, script) => {
    expect(gradeIn(script.language, ours(script).join(' '))).toBeLessThanOrEqual(6);
  });

  it.each(scripts)('keep sentences to twenty words: %s', (_name, script) => {
    for (const text of ours(script))
      for (const one of sentencesIn(text)) expect(wordsIn(one).length, one).toBeLessThanOrEqual(20);
  });

  it.each(scripts)('accuse nobody, ask for no reason and promise nothing: %s', (_name, script) => {
    const never = {
      en: /\bwhy\b|\babus|\bvictim|\bsuspect|\bguilt|\bviolat|\boffend|\bsafe\b|\bsecure|\badmissib|\billegal|\bcrime/i,
      es: /por ?qué|\babus|\bvíctima|\bsospech|\bculpa|\bviola|\bagresor|\bsegur[oa]s?\b|\bilegal|\bdelito|\bcriminal/i,
    };
    for (const text of linesOf(script)) expect(text).not.toMatch(never[script.language]);
  });

  it.each(scripts.filter(([, script]) => script.audience !== 'officer'))('keep to one voice: %s', (_name, script) => {
    const text = ours(script).join(' ');
    if (script.language === 'es') expect(text).not.toMatch(/(?<!\p{L})(?:tú|tus?|te|ti|vos)(?!\p{L})/iu);
    if (script.audience === 'protected-party') expect(text).not.toMatch(/the protected person|la persona protegida/i);
    else expect(text).not.toMatch(/the restrained person|\bThey (?:may|must)\b|Esa persona/);
  });

  it('are said in both languages: no sentence is left in English', () => {
    const [english, spanish] = languages.map((language) =>
      ours(explain({ order: everyTerm(), audience: 'officer', language })),
    );
    expect(english?.length).toBe(spanish?.length);
    expect(english?.filter((text) => spanish?.includes(text))).toEqual([]);
  });
});
