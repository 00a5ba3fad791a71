import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import { at, incidentWith, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { type Assessment, assess } from './assess.ts';
import type { AssessmentReason } from './assessment-words.ts';
import { distanceAgainst } from './fit-place.ts';
import type { Incident } from './incident.ts';

/** Nothing is read from the law here: every order bears its end. */
const law = { expiryRules: [], calendars: [] };

const id = idOf<'condition'>('c');
const noContact: Condition = { id, kind: 'no-contact', channels: [], exceptForChildExchange: false };
const notThroughOthers: Condition = { id, kind: 'no-contact-through-others' };
const noHouseholdThreats: Condition = { id, kind: 'no-threats-to-household' };
const noHarassment: Condition = { id, kind: 'no-harassment' };
const custody: Condition = { id, kind: 'exclusive-custody' };
const visits: Condition = { id: idOf('visits'), kind: 'contact-permission', supervised: 'no' };
const programme: Condition = { id, kind: 'positive-requirement', requirement: 'programme' };
const ownRequirement: Condition = { id, kind: 'positive-requirement', requirement: 'other' };
const awayFromHome: Condition = { id, kind: 'stay-away', places: ['home'], distance: { amount: 100, unit: 'yards' } };
const awayFromHer: Condition = { id, kind: 'stay-away', places: ['person'], distance: { amount: 100, unit: 'yards' } };
const awayNoDistance: Condition = { id, kind: 'stay-away', places: ['home'] };
const noGuns: Condition = { id, kind: 'firearms-surrender' };
const moveOut: Condition = { id, kind: 'move-out' };

const nearHome: Partial<Incident> = { kind: 'came-near', place: 'home' };
const unserved: Partial<Order> = { serviceAttempts: [] };

interface Case {
  readonly told: Partial<Incident>;
  readonly terms: readonly Condition[];
  readonly order?: Partial<Order>;
  readonly answer: Assessment['answer'];
  readonly because: AssessmentReason['code'];
}

// Each row is a sentence: what was told, held against the first of the terms, and the reason that decides.
const table: Readonly<Record<string, Case>> = {
  // Threats to those around her.
  'a threat to her alone may or may not reach her family': {
    told: { kind: 'threat' },
    terms: [noHouseholdThreats],
    answer: 'cannot-tell',
    because: 'household-is-not-known',
  },
  'a threat noted as against family may break it': {
    told: { kind: 'threat', householdThreatened: 'yes' },
    terms: [noHouseholdThreats],
    answer: 'may-break',
    because: 'household-threatened',
  },
  'a threat noted as not against family does not': {
    told: { kind: 'threat', householdThreatened: 'no' },
    terms: [noHouseholdThreats],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'a message may hold a threat nobody noted': {
    told: { kind: 'message', channel: 'text' },
    terms: [noHouseholdThreats],
    answer: 'cannot-tell',
    because: 'household-is-not-known',
  },
  'a gift left without a word threatens nobody': {
    told: { kind: 'gift' },
    terms: [noHouseholdThreats],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'a gift that may have been a threat leaves it open': {
    told: { kind: 'gift', householdThreatened: 'unknown' },
    terms: [noHouseholdThreats],
    answer: 'cannot-tell',
    because: 'household-is-not-known',
  },

  // Through someone else.
  'someone who was sent may break it': {
    told: { kind: 'third-party' },
    terms: [notThroughOthers],
    answer: 'may-break',
    because: 'someone-was-sent',
  },
  'a message through someone else may break it': {
    told: { kind: 'message', channel: 'through-others' },
    terms: [notThroughOthers],
    answer: 'may-break',
    because: 'someone-was-sent',
  },
  'someone who came, not known if sent, leaves it open': {
    told: { kind: 'third-party', byRestrainedParty: 'no' },
    terms: [notThroughOthers],
    answer: 'cannot-tell',
    because: 'someone-else-did',
  },
  'someone who came, nobody knows for whom, leaves it open': {
    told: { kind: 'third-party', byRestrainedParty: 'unknown' },
    terms: [notThroughOthers],
    answer: 'cannot-tell',
    because: 'who-is-not-known',
  },
  'a text of their own is not through someone else': {
    told: { kind: 'message', channel: 'text' },
    terms: [notThroughOthers],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'a message by an unknown way leaves it open': {
    told: { kind: 'message' },
    terms: [notThroughOthers],
    answer: 'cannot-tell',
    because: 'channel-is-not-known',
  },
  'someone else near her home is not sent near it by any word of the order': {
    told: { ...nearHome, byRestrainedParty: 'no' },
    terms: [awayFromHome],
    answer: 'does-not',
    because: 'someone-else-did',
  },
  'someone who was perhaps sent to bother her leaves harassment open': {
    told: { kind: 'third-party', byRestrainedParty: 'no' },
    terms: [noHarassment],
    answer: 'cannot-tell',
    because: 'kind-may-fit',
  },

  'a gun in the hands of someone else is not a gun of theirs, sent or not': {
    told: { kind: 'third-party', byRestrainedParty: 'no', weapon: 'yes' },
    terms: [noGuns],
    answer: 'does-not',
    because: 'someone-else-did',
  },

  // The children.
  'children noted as taken may break custody': {
    told: { kind: 'children', childrenTaken: 'yes' },
    terms: [custody],
    answer: 'may-break',
    because: 'children-taken',
  },
  'children noted as not taken do not': {
    told: { kind: 'children', childrenTaken: 'no' },
    terms: [custody],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'something with the children leaves custody open': {
    told: { kind: 'children' },
    terms: [custody],
    answer: 'cannot-tell',
    because: 'children-are-not-known',
  },
  'coming near with children there leaves custody open': {
    told: { ...nearHome, childrenPresent: 'yes' },
    terms: [custody],
    answer: 'cannot-tell',
    because: 'children-are-not-known',
  },
  'coming near with no children there is not about custody': {
    told: { ...nearHome, childrenPresent: 'no' },
    terms: [custody],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'a text is not about custody': {
    told: { channel: 'text' },
    terms: [custody],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'children kept, where the order also allows visits, leaves custody open': {
    told: { kind: 'children', childrenTaken: 'yes' },
    terms: [custody, visits],
    answer: 'cannot-tell',
    because: 'other-term-may-allow',
  },
  'a permission to see the children is never broken by taking them': {
    told: { kind: 'children', childrenTaken: 'yes' },
    terms: [visits],
    answer: 'does-not',
    because: 'is-a-permission',
  },
  'a permission is not broken by an attack either': {
    told: { kind: 'assault', injury: 'yes' },
    terms: [visits],
    answer: 'does-not',
    because: 'is-a-permission',
  },
  'a message about a handing over, where another term allows visits, leaves no contact open': {
    told: { channel: 'text', aboutChildExchange: 'yes' },
    terms: [noContact, visits],
    answer: 'cannot-tell',
    because: 'other-term-may-allow',
  },
  'a message not about the children, where another term allows visits, may break no contact': {
    told: { channel: 'text', aboutChildExchange: 'no' },
    terms: [noContact, visits],
    answer: 'may-break',
    because: 'channel-covered',
  },
  'a threat at a visit may break no contact all the same': {
    told: { kind: 'threat', aboutChildExchange: 'yes' },
    terms: [noContact, visits],
    answer: 'may-break',
    because: 'channel-covered',
  },
  'coming to the home for the children, where visits are allowed, leaves stay away open': {
    told: { ...nearHome, aboutChildExchange: 'yes' },
    terms: [awayFromHome, visits],
    answer: 'cannot-tell',
    because: 'other-term-may-allow',
  },
  'calm contact about the children, where nobody knows of an exception, leaves it open': {
    told: { channel: 'text', aboutChildExchange: 'yes' },
    terms: [{ id, kind: 'no-contact', channels: [] }],
    answer: 'cannot-tell',
    because: 'exception-is-not-known',
  },
  'contact not about the children needs no exception': {
    told: { channel: 'text' },
    terms: [{ id, kind: 'no-contact', channels: [] }],
    answer: 'may-break',
    because: 'channel-covered',
  },

  // What has to be done.
  'a text leaves a programme alone': {
    told: { channel: 'text' },
    terms: [programme],
    answer: 'does-not',
    because: 'kind-does-not-fit',
  },
  'something of no kind may be about a programme': {
    told: { kind: 'other' },
    terms: [programme],
    answer: 'cannot-tell',
    because: 'requirement-not-told',
  },
  'a thing to be done that nobody copied out is always asked about': {
    told: { channel: 'text' },
    terms: [ownRequirement],
    answer: 'cannot-tell',
    because: 'own-words',
  },

  // Distances, told and stated.
  'thirty feet is closer than a hundred yards': {
    told: { ...nearHome, distance: { amount: 30, unit: 'feet' } },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'closer-than-order',
  },
  'fifty metres is closer than a hundred yards': {
    told: { ...nearHome, distance: { amount: 50, unit: 'metres' } },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'closer-than-order',
  },
  'two hundred feet is closer than a hundred yards, though the number is higher': {
    told: { ...nearHome, distance: { amount: 200, unit: 'feet' } },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'closer-than-order',
  },
  'ninety metres is about a hundred yards, so it is asked about': {
    told: { ...nearHome, distance: { amount: 90, unit: 'metres' } },
    terms: [awayFromHome],
    answer: 'cannot-tell',
    because: 'near-the-distance',
  },
  'a hundred and twenty yards is too near to a hundred to say': {
    told: { ...nearHome, distance: { amount: 120, unit: 'yards' } },
    terms: [awayFromHome],
    answer: 'cannot-tell',
    because: 'near-the-distance',
  },
  'three hundred yards is farther than a hundred': {
    told: { ...nearHome, distance: { amount: 300, unit: 'yards' } },
    terms: [awayFromHome],
    answer: 'does-not',
    because: 'farther-than-order',
  },
  'no distance noted at a named place may break it': {
    told: nearHome,
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'place-covered',
  },
  'no distance on the order leaves a guess without a measure, and the place decides': {
    told: { ...nearHome, distance: { amount: 300, unit: 'yards' } },
    terms: [awayNoDistance],
    answer: 'may-break',
    because: 'place-covered',
  },
  'someone who came in is not measured': {
    told: { kind: 'entered', place: 'home', distance: { amount: 300, unit: 'yards' } },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'place-covered',
  },
  'someone who put hands on her is not measured': {
    told: { kind: 'assault', distance: { amount: 300, unit: 'yards' } },
    terms: [awayFromHer],
    answer: 'may-break',
    because: 'place-covered',
  },
  'a distance does not make up for a place nobody knows': {
    told: { kind: 'came-near', distance: { amount: 5, unit: 'feet' } },
    terms: [awayFromHome],
    answer: 'cannot-tell',
    because: 'place-is-not-known',
  },
  'a distance from her says that they were near her, wherever it was': {
    told: { kind: 'other', distance: { amount: 5, unit: 'feet' } },
    terms: [awayFromHer],
    answer: 'may-break',
    because: 'closer-than-order',
  },
  'a threat made face to face is near her': {
    told: { kind: 'threat', channel: 'in-person' },
    terms: [awayFromHer],
    answer: 'may-break',
    because: 'place-covered',
  },
  'coming in at some other place may be the home by another name': {
    told: { kind: 'entered', place: 'other' },
    terms: [moveOut],
    answer: 'cannot-tell',
    because: 'place-is-not-known',
  },

  // Notice: said beside the answer, never the answer.
  'a text after service': {
    told: { channel: 'text' },
    terms: [noContact],
    answer: 'may-break',
    because: 'notice-on-record',
  },
  'a text before service may break it, and they may not have known': {
    told: { channel: 'text', when: { kind: 'exact', at: at('2026-06-02T12:00') } },
    terms: [noContact],
    answer: 'may-break',
    because: 'notice-not-on-record',
  },
  'a text under an order with nothing on record of service': {
    told: { channel: 'text' },
    terms: [noContact],
    order: unserved,
    answer: 'may-break',
    because: 'notice-not-on-record',
  },
  'a text on the day of service, hour unknown': {
    told: { channel: 'text', when: { kind: 'on', date: civilDateOf('2026-06-04') } },
    terms: [noContact],
    answer: 'may-break',
    because: 'notice-about-then',
  },
  'a text at about the hour of service': {
    told: { channel: 'text', when: { kind: 'about', at: at('2026-06-04T19:30') } },
    terms: [noContact],
    answer: 'may-break',
    because: 'notice-about-then',
  },
  'a text after a try that failed': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'personal', succeeded: 'no' }] },
    answer: 'may-break',
    because: 'notice-not-on-record',
  },
  'a text after an officer told them the terms': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'verbal-by-officer', succeeded: 'yes' }] },
    answer: 'may-break',
    because: 'notice-on-record',
  },
  'an order that counts from service, never known to be served, is left open': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { ...unserved, effective: { kind: 'on-service' } },
    answer: 'cannot-tell',
    because: 'standing-is-not-known',
  },

  // When the order was there, and when it was not.
  'a text before the order was made': {
    told: { channel: 'text', when: { kind: 'exact', at: at('2026-05-31T00:00') } },
    terms: [noContact],
    answer: 'does-not',
    because: 'before-the-order',
  },
  'a text after the printed end': {
    told: { channel: 'text', when: { kind: 'exact', at: at('2029-06-02T00:00') } },
    terms: [noContact],
    answer: 'does-not',
    because: 'after-the-order',
  },
  'a text after the court ended the order': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { changes: [{ kind: 'dismissed', at: at('2026-08-01T00:00') }] },
    answer: 'does-not',
    because: 'after-the-order',
  },
  'a text about the hour the order ended': {
    told: { channel: 'text', when: { kind: 'about', at: at('2029-06-01T07:30') } },
    terms: [noContact],
    answer: 'cannot-tell',
    because: 'standing-is-not-known',
  },
  'a text under an order whose end nobody knows': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { expiry: { kind: 'unknown' } },
    answer: 'cannot-tell',
    because: 'standing-is-not-known',
  },
  'a text under an order that was changed later': {
    told: { channel: 'text' },
    terms: [noContact],
    order: { changes: [{ kind: 'modified', at: at('2026-12-01T00:00') }] },
    answer: 'may-break',
    because: 'changed-since',
  },
  'a text at a time nobody knows': {
    told: { channel: 'text', when: { kind: 'unknown' } },
    terms: [noContact],
    answer: 'cannot-tell',
    because: 'when-is-not-known',
  },

  // Who it was.
  'a message from a number nobody knows leaves it open': {
    told: { channel: 'text', byRestrainedParty: 'unknown' },
    terms: [noContact],
    answer: 'cannot-tell',
    because: 'who-is-not-known',
  },
  'a message someone else wrote does not break it': {
    told: { channel: 'text', byRestrainedParty: 'no' },
    terms: [noContact],
    answer: 'does-not',
    because: 'someone-else-did',
  },

  // What she agreed to, and who came upon it.
  'they were let in: the order binds all the same': {
    told: { kind: 'entered', place: 'home', agreedTo: 'yes' },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'agreed-to',
  },
  'a call she asked for may break no contact all the same': {
    told: { kind: 'call', agreedTo: 'yes' },
    terms: [noContact],
    answer: 'may-break',
    because: 'agreed-to',
  },
  'an officer came upon it without a call: it is read alike': {
    told: { ...nearHome, provenance: 'police' },
    terms: [awayFromHome],
    answer: 'may-break',
    because: 'place-covered',
  },
};

const assessed = ({ told, terms, order = {} }: Case): Assessment | undefined =>
  assess({ order: orderWith({ conditions: terms, ...order }), incident: incidentWith(told), law })[0];

describe('the reason an assessment gives', () => {
  it.each(Object.entries(table))('%s', (_sentence, row) => {
    const found = assessed(row);
    expect(found?.answer).toBe(row.answer);
    expect(found?.because.map((reason) => reason.code)).toContain(row.because);
  });

  it('is asked about wherever it is open, and asks nothing once it is settled', () => {
    for (const row of Object.values(table)) {
      const found = assessed(row);
      if (found?.answer === 'cannot-tell') expect(found.ask.length).toBeGreaterThan(0);
      if (found?.answer === 'does-not') expect(found.ask).toEqual([]);
    }
  });

  it('asks of a message from an unknown number for signs of who sent it', () => {
    const found = assessed({
      told: { channel: 'text', byRestrainedParty: 'unknown' },
      terms: [noContact],
      answer: 'cannot-tell',
      because: 'who-is-not-known',
    });
    expect(found?.ask.map((question) => question.text.en)).toContain(
      'Was there a sign of who it came from, such as the words used?',
    );
  });

  it('asks whether they had been told, where no record shows it', () => {
    const found = assessed({
      told: { channel: 'text' },
      terms: [noContact],
      order: unserved,
      answer: 'may-break',
      because: 'notice-not-on-record',
    });
    expect(found?.ask.map((question) => question.text.en)).toContain(
      'Had they been served, or told of the order, by then?',
    );
  });

  it('asks each question once', () => {
    for (const row of Object.values(table)) {
      const asked = assessed(row)?.ask ?? [];
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('asks of a standing what would settle it', () => {
    const asked = (order: Partial<Order>) =>
      assessed({
        told: { channel: 'text' },
        terms: [noContact],
        order,
        answer: 'cannot-tell',
        because: 'standing-is-not-known',
      })?.ask.map((question) => question.text.en);
    expect(asked({ expiry: { kind: 'unknown' } })).toContain('What end date is on the order?');
    expect(asked({ expiry: { kind: 'until-hearing' } })).toContain('What day is the hearing?');
  });
});

describe('a guessed distance against the one on the order', () => {
  const limit = { amount: 100, unit: 'yards' } as const;
  it.each([
    ['exactly three quarters', { amount: 75, unit: 'yards' }, 'closer'],
    ['a little more than that', { amount: 76, unit: 'yards' }, 'about-the-same'],
    ['the same in feet', { amount: 300, unit: 'feet' }, 'about-the-same'],
    ['the same in metres', { amount: 91.44, unit: 'metres' }, 'about-the-same'],
    ['a little less than one and a half', { amount: 149, unit: 'yards' }, 'about-the-same'],
    ['one and a half', { amount: 150, unit: 'yards' }, 'farther'],
    ['one and a half in metres', { amount: 137.2, unit: 'metres' }, 'farther'],
  ] as const)('%s', (_words, guess, answer) => {
    expect(distanceAgainst(guess, limit)).toBe(answer);
  });
});
