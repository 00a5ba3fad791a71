import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import { assess } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Order } from '../orders/order.ts';
import { standingAt } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import { at, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { factsFromContact, factsFromResponse, standingResponse } from './facts.ts';

const law = { expiryRules: [], calendars: [] };
const instant = at('2026-11-02T08:10');

function noted(changed: Partial<PoliceContact>, orderChanged: Partial<Order> = {}) {
  const order = orderWith(orderChanged);
  const incident = incidentWith();
  const standing = standingAt({ order, instant, law });
  return factsFromContact({
    order,
    incident,
    assessments: assess({ order, incident, law }),
    contact: contactWith(changed),
    standing,
  });
}

describe('facts from her notes', () => {
  it('say what the order says: in force, a term on guns, notice on record', () => {
    expect(noted({}).facts).toMatchObject({
      'order-in-force': 'yes',
      'order-has-firearms-term': 'yes',
      'restrained-party-had-notice': 'yes',
      'probable-cause-of-notice': 'yes',
      'incident-may-break-order': 'yes',
    });
  });

  it('say nothing of the kind of an order when she could not tell it', () => {
    const kinds = ['order-is-emergency', 'order-is-temporary', 'order-is-criminal'] as const;
    const told = (order: Partial<Order>) => kinds.map((kind) => noted({}, order).facts[kind] ?? 'unknown');
    expect(told({ kind: 'unknown', instrument: 'other' })).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told({ kind: 'temporary' })).toEqual(['no', 'yes', 'no']);
  });

  it('never say no to notice because nothing is on record', () => {
    const { facts } = noted({}, { serviceAttempts: [] });
    expect(facts['restrained-party-had-notice']).toBe('unknown');
    expect(facts['probable-cause-of-notice']).toBeUndefined();
  });

  it('do not take what an officer told at this scene for notice before it', () => {
    const { facts } = noted({ facts: { 'told-terms-by-officer': 'yes' } }, { serviceAttempts: [] });
    expect(facts['probable-cause-of-notice']).toBeUndefined();
    expect(facts['told-terms-by-officer']).toBe('yes');
  });

  it('take proof shown at the scene, or presence at the hearing, for notice', () => {
    for (const fact of ['proof-of-service-shown-or-found', 'present-at-hearing'] as const) {
      expect(noted({ facts: { [fact]: 'yes' } }, { serviceAttempts: [] }).facts['probable-cause-of-notice']).toBe(
        'yes',
      );
    }
  });

  it('take notice after the incident for notice at the contact, not at the incident', () => {
    const served: Order['serviceAttempts'] = [{ at: at('2026-11-02T08:00'), method: 'personal', succeeded: 'yes' }];
    const { facts } = noted({}, { serviceAttempts: served });
    expect(facts['restrained-party-had-notice']).toBe('yes');
    expect(facts['probable-cause-of-notice']).toBeUndefined();
  });

  it('read "had left" as not being there, and never the other way round', () => {
    expect(noted({ facts: { 'restrained-party-had-left': 'yes' } }).facts['restrained-party-present']).toBe('no');
    expect(noted({ facts: { 'restrained-party-had-left': 'no' } }).facts['restrained-party-present']).toBeUndefined();
  });

  it('let what she wrote stand over what we worked out, but not her silence', () => {
    const said = noted({
      facts: {
        'probable-cause-of-notice': 'no',
        'restrained-party-present': 'unknown',
        'restrained-party-had-left': 'yes',
      },
    });
    expect(said.facts['probable-cause-of-notice']).toBe('no');
    expect(said.facts['restrained-party-present']).toBe('no');
  });

  it('give the times she noted and no others', () => {
    expect(noted({ facts: { 'officer-came': 'yes' } }).times).toEqual({
      'call-received': instant,
      'incident-reported': instant,
      'officer-arrived': instant,
      'call-cleared': at('2026-11-02T10:00'),
      'order-issued': at('2026-06-01T18:00'),
      'order-served': at('2026-06-04T20:00'),
    });
    expect(noted({ when: { kind: 'unknown' } }).times['call-received']).toBeUndefined();
  });

  it('take an asked-for time for asking', () => {
    const { facts, times } = noted({ reportAskedForAt: at('2026-11-03T00:00') });
    expect([facts['report-copy-asked-for'], times['report-asked-for']]).toEqual(['yes', at('2026-11-03T00:00')]);
  });
});

describe('whose order it is', () => {
  const here = orderWith().issuingCourt;
  const elsewhere = { ...here, jurisdiction: 'US' } as const;
  const from = (changed: Partial<Order>, place: IssuingPlace | undefined, fact: Fact = 'order-from-this-state') => {
    const order = orderWith(changed);
    return factsFromContact({
      order,
      place,
      assessments: [],
      contact: contactWith(),
      standing: standingAt({ order, instant, law }),
    }).facts[fact];
  };

  it.each([
    ['a Californian form and court, asked in California', {}, 'US-CA', 'yes'],
    ['a Californian court on another form', { instrument: 'other' }, 'US-CA', 'yes'],
    ['another state’s court and form', { instrument: 'out-of-state', issuingCourt: elsewhere }, 'US-CA', 'no'],
    ['another state’s court, form not told', { instrument: 'other', issuingCourt: elsewhere }, 'US-CA', 'no'],
    ['a Californian form under another state’s court', { issuingCourt: elsewhere }, 'US-CA', 'unknown'],
    ['another state’s form under a Californian court', { instrument: 'out-of-state' }, 'US-CA', 'unknown'],
    ['a Californian order, asked in England', {}, 'GB-EAW', 'no'],
    ['a place that names no state', { instrument: 'other', issuingCourt: elsewhere }, 'US', 'unknown'],
    ['no place at all', {}, undefined, 'unknown'],
  ] as const)('%s', (_sentence, changed, place, answer) => {
    expect(from(changed, place)).toBe(answer);
  });

  it.each([
    ['a court of this very state', {}, 'US-CA', 'no'],
    ['a court of another state', { instrument: 'other', issuingCourt: elsewhere }, 'US-CA', 'no'],
    ['a court of the same country, asked of the country', {}, 'US', 'no'],
    ['a Californian order, asked in England', {}, 'GB-EAW', 'yes'],
    [
      'a court nobody named',
      { instrument: 'other', issuingCourt: { ...here, jurisdiction: 'elsewhere' } },
      'US-CA',
      'yes',
    ],
    ['a form of another country under a court of this one', { instrument: 'other-country' }, 'US-CA', 'unknown'],
    ['no place at all', {}, undefined, 'unknown'],
  ] as const)('another country: %s', (_sentence, changed, place, answer) => {
    expect(from(changed, place, 'order-from-another-country')).toBe(answer);
  });

  it.each([
    ['a form of this state', {}, 'no'],
    [
      'another country’s form, of a Canadian court',
      { instrument: 'other-country', issuingCourt: { ...here, jurisdiction: 'CA' } },
      'yes',
    ],
    ['a Californian form, of a Canadian court', { issuingCourt: { ...here, jurisdiction: 'CA' } }, 'unknown'],
  ] as const)('Canada: %s', (_sentence, changed, answer) => {
    expect(from(changed, 'US-WA', 'order-from-canada')).toBe(answer);
  });
});

const call: CallForService = {
  id: idOf('call-1'),
  agencyId: idOf('marlow-police'),
  provenance: 'police',
  callNumber: '1',
  receivedAt: instant,
  initialType: 'ORDER VIOLATION',
};
const response: Response = {
  id: idOf('response-1'),
  callId: call.id,
  recordedBy: idOf('staff-1'),
  recordedAt: at('2026-11-02T09:00'),
  facts: {},
};

describe('facts from an agency’s record', () => {
  it('say nothing of an order that is not on the call', () => {
    expect(factsFromResponse({ call, response })).toEqual({
      facts: {},
      origins: {},
      times: { 'call-received': instant, 'incident-reported': instant, 'call-cleared': response.recordedAt },
    });
  });

  it('take an arrival for having come, and a missing one for not known', () => {
    const arrived = { ...call, arrivedAt: at('2026-11-02T08:30') };
    expect(factsFromResponse({ call: arrived, response }).facts['officer-came']).toBe('yes');
    expect(factsFromResponse({ call, response }).facts['officer-came']).toBeUndefined();
  });

  it('take a report number for a report, unless the officer answered otherwise', () => {
    const numbered = { ...response, reportNumber: 'R-1' };
    expect(factsFromResponse({ call, response: numbered }).facts['report-written']).toBe('yes');
    expect(
      factsFromResponse({ call, response: { ...numbered, facts: { 'report-written': 'no' } } }).facts['report-written'],
    ).toBe('no');
  });

  it('take service at the scene for service by an officer, at that time', () => {
    const served = factsFromResponse({ call, response: { ...response, servedAt: at('2026-11-02T08:40') } });
    expect(served.facts['served-by-officer']).toBe('yes');
    expect(served.times['order-served']).toBe(at('2026-11-02T08:40'));
  });

  it('do not read a linked order as the reason of the call', () => {
    const order = orderWith();
    const standing = standingAt({ order, instant, law });
    expect(
      factsFromResponse({ order, call: { ...call, orderId: order.id }, response, standing }).facts[
        'called-about-order'
      ],
    ).toBeUndefined();
  });

  it('find the record that stands', () => {
    const later: Response = {
      ...response,
      id: idOf('response-2'),
      supersedes: response.id,
      recordedAt: at('2026-11-02T08:59'),
    };
    expect(standingResponse([response, later])?.id).toBe('response-2');
    expect(standingResponse([])).toBeUndefined();
  });
});
