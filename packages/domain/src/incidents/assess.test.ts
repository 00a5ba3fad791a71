import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import type { Condition } from '../orders/condition.ts';
import { at, incidentWith, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { type Assessment, allegedConditions, assess } from './assess.ts';
import { type Incident, incidentKinds } from './incident.ts';

/** Nothing is read from the law here: every order bears its end. */
const law = { expiryRules: [], calendars: [] };

const id = idOf<'condition'>('c');
const noViolence: Condition = { id, kind: 'no-violence' };
const noHarassment: Condition = { id, kind: 'no-harassment' };
const noContact: Condition = { id, kind: 'no-contact', channels: [], exceptForChildExchange: false };
const noTexts: Condition = { id, kind: 'no-contact', channels: ['text'], exceptForChildExchange: false };
const exchangesOnly: Condition = { id, kind: 'no-contact', channels: [], exceptForChildExchange: true };
const awayFromHome: Condition = { id, kind: 'stay-away', places: ['home'], distance: { amount: 100, unit: 'yards' } };
const awayFromHer: Condition = { id, kind: 'stay-away', places: ['person'] };
const awayUnnamed: Condition = { id, kind: 'stay-away', places: [] };
const moveOut: Condition = { id, kind: 'move-out' };
const noGuns: Condition = { id, kind: 'firearms-surrender', includesAmmunition: true };
const ownWords: Condition = { id, kind: 'other', text: 'Shall return the keys.' };

// [sentence, condition, what differs in the incident, answer]
const table: readonly (readonly [string, Condition, Partial<Incident>, Assessment['answer']])[] = [
  ['a text may break no contact', noContact, { kind: 'message', channel: 'text' }, 'may-break'],
  ['a message by an unknown way may break a ban on every way', noContact, { kind: 'message' }, 'may-break'],
  ['a text may break a ban on texts', noTexts, { kind: 'message', channel: 'text' }, 'may-break'],
  ['a message by an unknown way leaves a ban on texts open', noTexts, { kind: 'message' }, 'cannot-tell'],
  ['an e-mail does not break a ban on texts', noTexts, { kind: 'message', channel: 'email' }, 'does-not'],
  ['a call may break no contact', noContact, { kind: 'call' }, 'may-break'],
  ['a call does not break a ban on texts', noTexts, { kind: 'call' }, 'does-not'],
  ['a gift may break no contact', noContact, { kind: 'gift' }, 'may-break'],
  ['a post may break no contact', noContact, { kind: 'social-media' }, 'may-break'],
  ['a message through someone sent may break no contact', noContact, { kind: 'third-party' }, 'may-break'],
  [
    'a message someone carried, not known if sent, leaves it open',
    noContact,
    { kind: 'third-party', byRestrainedParty: 'no' },
    'cannot-tell',
  ],
  ['a message by a stranger does not break it', noContact, { byRestrainedParty: 'no' }, 'does-not'],
  ['a message from an unknown number leaves it open', noContact, { byRestrainedParty: 'unknown' }, 'cannot-tell'],
  ['coming near leaves no contact open: did they speak', noContact, { kind: 'came-near' }, 'cannot-tell'],
  ['broken things alone are no contact', noContact, { kind: 'property-damage' }, 'does-not'],
  ['an attack is contact', noContact, { kind: 'assault' }, 'may-break'],
  ['tracking leaves no contact open', noContact, { kind: 'tracking' }, 'cannot-tell'],
  ['a calm message about handing over children is allowed', exchangesOnly, { aboutChildExchange: 'yes' }, 'does-not'],
  ['a message not about children is not allowed', exchangesOnly, { aboutChildExchange: 'no' }, 'may-break'],
  ['a message perhaps about children leaves it open', exchangesOnly, { aboutChildExchange: 'unknown' }, 'cannot-tell'],
  [
    'a message about children is open while nobody knows if it was calm',
    exchangesOnly,
    { aboutChildExchange: 'yes', injury: 'unknown' },
    'cannot-tell',
  ],
  [
    'a threat at a handing over is not allowed',
    exchangesOnly,
    { kind: 'threat', aboutChildExchange: 'yes' },
    'may-break',
  ],
  [
    'an attack at a handing over is not allowed',
    exchangesOnly,
    { kind: 'assault', aboutChildExchange: 'yes' },
    'may-break',
  ],
  [
    'being hurt at a handing over is not allowed',
    exchangesOnly,
    { kind: 'call', injury: 'yes', aboutChildExchange: 'yes' },
    'may-break',
  ],
  ['coming near home may break stay away', awayFromHome, { kind: 'came-near', place: 'home' }, 'may-break'],
  [
    'coming near work does not break stay away from home',
    awayFromHome,
    { kind: 'came-near', place: 'work' },
    'does-not',
  ],
  ['coming near, place unknown, leaves it open', awayFromHome, { kind: 'came-near' }, 'cannot-tell'],
  ['coming in at home may break stay away', awayFromHome, { kind: 'entered', place: 'home' }, 'may-break'],
  ['a text does not break stay away', awayFromHome, { kind: 'message', place: 'home' }, 'does-not'],
  ['coming near anywhere may break stay away from her', awayFromHer, { kind: 'came-near', place: 'work' }, 'may-break'],
  ['following may break stay away from her', awayFromHer, { kind: 'following' }, 'may-break'],
  ['a term that names no place is asked about', awayUnnamed, { kind: 'came-near', place: 'home' }, 'cannot-tell'],
  [
    'a gift left in person at home may break stay away',
    awayFromHome,
    { kind: 'gift', channel: 'in-person', place: 'home' },
    'may-break',
  ],
  [
    'a gift by mail does not break stay away',
    awayFromHome,
    { kind: 'gift', channel: 'mail', place: 'home' },
    'does-not',
  ],
  ['a gift found at home leaves stay away open', awayFromHome, { kind: 'gift', place: 'home' }, 'cannot-tell'],
  ['still living there may break stay away from home', awayFromHome, { kind: 'did-not-move-out' }, 'may-break'],
  ['still living there may break move out', moveOut, { kind: 'did-not-move-out' }, 'may-break'],
  ['coming back in may break move out', moveOut, { kind: 'entered', place: 'home' }, 'may-break'],
  ['coming in somewhere leaves move out open', moveOut, { kind: 'entered' }, 'cannot-tell'],
  ['a text does not break move out', moveOut, {}, 'does-not'],
  ['an attack may break no violence', noViolence, { kind: 'assault' }, 'may-break'],
  ['hands on the neck may break no violence', noViolence, { kind: 'strangulation', injury: 'no' }, 'may-break'],
  ['a threat may break no violence', noViolence, { kind: 'threat' }, 'may-break'],
  ['coming near with nobody hurt does not break no violence', noViolence, { kind: 'came-near' }, 'does-not'],
  [
    'coming near, not known if hurt, leaves it open',
    noViolence,
    { kind: 'came-near', injury: 'unknown' },
    'cannot-tell',
  ],
  [
    'being hurt may break no violence whatever else it was',
    noViolence,
    { kind: 'children', injury: 'yes' },
    'may-break',
  ],
  [
    'a text is no violence, even when nobody wrote down if anyone was hurt',
    noViolence,
    { injury: 'unknown' },
    'does-not',
  ],
  ['following may break no harassment', noHarassment, { kind: 'following' }, 'may-break'],
  ['tracking may break no harassment', noHarassment, { kind: 'tracking' }, 'may-break'],
  ['one text leaves no harassment open', noHarassment, {}, 'cannot-tell'],
  ['a gun shown may break the term on guns', noGuns, { kind: 'firearm' }, 'may-break'],
  ['some weapon leaves the term on guns open', noGuns, { kind: 'threat', weapon: 'yes' }, 'cannot-tell'],
  ['coming near, weapon not known, leaves it open', noGuns, { kind: 'came-near', weapon: 'unknown' }, 'cannot-tell'],
  ['a text, weapon not known, is not about guns', noGuns, { channel: 'text', weapon: 'unknown' }, 'does-not'],
  ['the court’s own words are asked about', ownWords, { kind: 'other' }, 'cannot-tell'],
  [
    'a message before the order was made does not break it',
    noContact,
    { when: { kind: 'exact', at: at('2026-05-31T00:00') } },
    'does-not',
  ],
  [
    'a message after the order ended does not break it',
    noContact,
    { when: { kind: 'exact', at: at('2029-06-02T00:00') } },
    'does-not',
  ],
  ['a message at an unknown time leaves it open', noContact, { when: { kind: 'unknown' } }, 'cannot-tell'],
  [
    'a message on the day the order was made leaves it open',
    noContact,
    { when: { kind: 'on', date: civilDateOf('2026-06-01') } },
    'cannot-tell',
  ],
  [
    'a message on a day within the order may break it',
    noContact,
    { when: { kind: 'on', date: civilDateOf('2026-06-02') } },
    'may-break',
  ],
  [
    'a span that holds the whole order leaves it open',
    noContact,
    { when: { kind: 'between', from: at('2026-01-01T00:00'), to: at('2030-01-01T00:00') } },
    'cannot-tell',
  ],
];

describe('which condition an incident may break', () => {
  it.each(table)('%s', (_sentence, condition, changed, answer) => {
    const [assessment] = assess({
      order: orderWith({ conditions: [condition] }),
      incident: incidentWith(changed),
      law,
    });
    expect(assessment?.answer).toBe(answer);
  });

  it('asks what would settle it whenever it cannot tell, and gives a reason always', () => {
    for (const [, condition, changed] of table) {
      const [assessment] = assess({
        order: orderWith({ conditions: [condition] }),
        incident: incidentWith(changed),
        law,
      });
      expect(assessment?.because.length).toBeGreaterThan(0);
      if (assessment?.answer === 'cannot-tell') expect(assessment.ask.length).toBeGreaterThan(0);
      if (assessment?.answer === 'does-not') expect(assessment.ask).toEqual([]);
    }
  });

  it('never settles on what nobody told: an incident of unknowns is never alleged', () => {
    for (const kind of incidentKinds) {
      const incident = incidentWith({
        kind,
        when: { kind: 'unknown' },
        byRestrainedParty: 'unknown',
        injury: 'unknown',
        weapon: 'unknown',
        aboutChildExchange: 'unknown',
      });
      const answers = assess({
        order: orderWith({ conditions: [noContact, awayFromHome, noViolence] }),
        incident,
        law,
      });
      expect(answers.some((one) => one.answer === 'may-break')).toBe(false);
    }
  });

  it('reads the story: a text at night may break no contact and nothing else', () => {
    const assessments = assess({ order: orderWith(), incident: incidentWith({ channel: 'text' }), law });
    expect(assessments.map((one) => one.answer)).toEqual(['may-break', 'does-not', 'does-not']);
    expect(allegedConditions(assessments)).toEqual(['c1']);
  });

  it('takes a stand-in instant only for an incident without a time', () => {
    const order = orderWith({ conditions: [noContact] });
    const incident = incidentWith({ when: { kind: 'unknown' } });
    expect(assess({ order, incident, instant: at('2026-10-01T00:00'), law })[0]?.answer).toBe('may-break');
  });
});
