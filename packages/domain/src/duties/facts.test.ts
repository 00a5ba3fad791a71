import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import { assess } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { NoticeRule, NoticeWay } from '../orders/notice.ts';
import type { Order } from '../orders/order.ts';
import { standingAt } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import { at, citation, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { factsFromContact, factsFromResponse, standingResponse, standingResponses } from './facts.ts';

const law = { expiryRules: [], calendars: [] };
const instant = at('2026-11-02T08:10');
const served = { at: at('2026-06-04T20:00'), method: 'personal', succeeded: 'yes' } as const;

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

  it('take a moment she knows only about for the moment, and no day for one', () => {
    const received = (when: PoliceContact['when']) => noted({ when }).times['call-received'];
    expect(received({ kind: 'about', at: instant })).toBe(instant);
    expect(received({ kind: 'on', date: civilDateOf('2026-11-02') })).toBeUndefined();
  });

  it('say when an officer came only where one did', () => {
    expect(noted({}).times['officer-arrived']).toBeUndefined();
    expect(noted({ facts: { 'officer-came': 'no' } }).times['officer-arrived']).toBeUndefined();
  });

  it('name no time that nobody noted', () => {
    const { times } = noted({ when: { kind: 'unknown' } }, { serviceAttempts: [] });
    expect(times).toStrictEqual({ 'call-cleared': at('2026-11-02T10:00'), 'order-issued': at('2026-06-01T18:00') });
  });

  it('let a time she noted by itself stand before that of the contact', () => {
    const reported = at('2026-11-01T20:00');
    expect(noted({ times: { 'incident-reported': reported } }).times).toMatchObject({
      'incident-reported': reported,
      'call-received': instant,
    });
    const asked = at('2026-11-04T20:00');
    expect(noted({ times: { 'report-asked-for': asked } }).times['report-asked-for']).toBe(asked);
    expect(noted({ times: { 'report-asked-for': asked }, reportAskedForAt: instant }).times['report-asked-for']).toBe(
      instant,
    );
  });

  it('say who told each fact', () => {
    const { origins } = noted({
      reportAskedForAt: instant,
      facts: { 'proof-of-service-shown-or-found': 'yes', 'restrained-party-had-left': 'yes' },
    });
    expect(origins).toMatchObject({
      'order-in-force': 'order-record',
      'probable-cause-of-notice': 'order-record',
      'incident-may-break-order': 'worked-out',
      'report-copy-asked-for': 'protected-party',
      'restrained-party-present': 'protected-party',
      'proof-of-service-shown-or-found': 'protected-party',
    });
  });

  it('take no silence about a copy for asking', () => {
    expect(noted({}).facts['report-copy-asked-for']).toBeUndefined();
  });

  it('take proof shown for notice though nobody knows when it happened', () => {
    const undated = (facts: PoliceContact['facts']) =>
      factsFromContact({
        order: orderWith({ serviceAttempts: [] }),
        assessments: [],
        contact: contactWith({ facts, when: { kind: 'unknown' } }),
        standing: standingAt({ order: orderWith(), instant, law }),
      }).facts;
    for (const fact of ['proof-of-service-shown-or-found', 'present-at-hearing'] as const) {
      expect(undated({ [fact]: 'yes' })).toMatchObject({
        'probable-cause-of-notice': 'yes',
        'restrained-party-had-notice': 'yes',
      });
    }
    const silent = undated({});
    expect([silent['probable-cause-of-notice'], silent['restrained-party-had-notice']]).toEqual([undefined, 'unknown']);
  });

  it('take an incident whose time nobody knows for one without notice before it', () => {
    const order = orderWith();
    const { facts } = factsFromContact({
      order,
      incident: incidentWith({ when: { kind: 'unknown' } }),
      assessments: [],
      contact: contactWith(),
      standing: standingAt({ order, instant, law }),
    });
    expect([facts['probable-cause-of-notice'], facts['restrained-party-had-notice']]).toEqual([undefined, 'yes']);
  });

  it('take proof shown at the scene for notice in fact too', () => {
    const { facts } = noted({ facts: { 'present-at-hearing': 'yes' } }, { serviceAttempts: [] });
    expect(facts['restrained-party-had-notice']).toBe('yes');
  });

  it('count service from the first that succeeded, and a change from the last', () => {
    const attempts: Order['serviceAttempts'] = [
      { at: at('2026-06-02T20:00'), method: 'personal', succeeded: 'no' },
      { at: at('2026-06-09T20:00'), method: 'personal', succeeded: 'yes' },
      { at: at('2026-06-05T20:00'), method: 'personal', succeeded: 'yes' },
    ];
    const changes: Order['changes'] = [
      { kind: 'modified', at: at('2026-08-01T18:00') },
      { kind: 'modified', at: at('2026-07-01T18:00') },
      { kind: 'modified', at: at('2026-06-20T18:00') },
    ];
    const hearingAt = at('2026-06-22T16:00');
    expect(noted({}, { serviceAttempts: attempts, changes, hearingAt }).times).toMatchObject({
      'order-served': at('2026-06-05T20:00'),
      'order-changed': at('2026-08-01T18:00'),
      hearing: hearingAt,
    });
  });

  it('take an asked-for time for asking', () => {
    const { facts, times } = noted({ reportAskedForAt: at('2026-11-03T00:00') });
    expect([facts['report-copy-asked-for'], times['report-asked-for']]).toEqual(['yes', at('2026-11-03T00:00')]);
  });
});

describe('notice by the ways a place accepts', () => {
  const accepting = (accepts: readonly NoticeWay[], apart: NoticeRule['apart'] = []) => ({
    noticeRule: { jurisdiction: 'US-CA', accepts, apart, citation } as const,
  });
  const noticeUnder = (placeLaw: { readonly noticeRule?: NoticeRule } | undefined, changed: Partial<Order> = {}) => {
    const order = orderWith({ serviceAttempts: [], ...changed });
    return factsFromContact({
      order,
      law: placeLaw,
      assessments: [],
      contact: contactWith(),
      standing: standingAt({ order, instant, law }),
    }).facts['probable-cause-of-notice'];
  };
  const mailed: Partial<Order> = {
    serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'mail', succeeded: 'yes' }],
  };
  const handed: Partial<Order> = { serviceAttempts: [{ ...served, proofFiledAt: at('2026-06-05T20:00') }] };
  const afterHearing = accepting(
    ['told-by-officer'],
    [{ instruments: ['ca-dv-130'], accepts: ['told-by-officer'], onlyIfMadeWithoutNotice: true, citation }],
  );

  it.each([
    ['a way it accepts is enough', accepting(['proof-of-service-on-file']), handed, 'yes'],
    ['a way it does not accept is not', accepting(['told-by-officer']), handed, undefined],
    ['any way is enough where nobody read which ones it accepts', {}, handed, 'yes'],
    ['and where no place was asked', undefined, handed, 'yes'],
    ['no way is none where nobody read which ones it accepts', {}, {}, undefined],
    ['none is asked for where the person was heard first', afterHearing, { madeWithoutNotice: 'no' }, 'yes'],
    ['but it is where they were not', afterHearing, { madeWithoutNotice: 'yes' }, undefined],
    ['mail is not service in person', accepting(['served-in-person']), mailed, undefined],
  ] as const)('%s', (_sentence, placeLaw, changed, answer) => {
    expect(noticeUnder(placeLaw, changed)).toBe(answer);
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
    [
      'a form of this country under a court abroad',
      { issuingCourt: { ...here, jurisdiction: 'elsewhere' } },
      'US-CA',
      'unknown',
    ],
    ['an English form under a court of this country', { instrument: 'gb-non-molestation' }, 'US-CA', 'unknown'],
    [
      'an English form of an English court, asked here',
      { instrument: 'gb-dvpo', issuingCourt: { ...here, jurisdiction: 'GB-EAW' } },
      'US-CA',
      'yes',
    ],
    [
      'an English form of a Scottish court, asked in England',
      { instrument: 'gb-dvpo', issuingCourt: { ...here, jurisdiction: 'GB-SCT' } },
      'GB-EAW',
      'no',
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
    [
      'a form that names no place, of a Canadian court',
      { instrument: 'other', issuingCourt: { ...here, jurisdiction: 'CA' } },
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

  const order = orderWith();
  const standing = standingAt({ order, instant, law });

  it('say of an order what its record does, where how it stood is known', () => {
    const { facts, origins, times } = factsFromResponse({ order, call, response, standing });
    expect(facts).toMatchObject({ 'order-in-force': 'yes', 'restrained-party-had-notice': 'yes' });
    expect(facts['probable-cause-of-notice']).toBe('yes');
    expect([origins?.['order-in-force'], origins?.['probable-cause-of-notice']]).toEqual([
      'order-record',
      'order-record',
    ]);
    expect([times['order-issued'], times['order-served']]).toEqual([order.issuedAt, at('2026-06-04T20:00')]);
    const unread = factsFromResponse({ order, call, response }).facts;
    expect([unread['order-in-force'], unread['probable-cause-of-notice']]).toEqual([undefined, 'yes']);
    expect(factsFromResponse({ call, response, standing }).facts).toEqual({});
  });

  it('ask for notice when an officer came, where that is on record', () => {
    const served: Order['serviceAttempts'] = [{ at: at('2026-11-02T08:20'), method: 'personal', succeeded: 'yes' }];
    const late = orderWith({ serviceAttempts: served });
    const notice = (changed: Partial<CallForService>) =>
      factsFromResponse({ order: late, call: { ...call, ...changed }, response, standing }).facts[
        'restrained-party-had-notice'
      ];
    expect([notice({}), notice({ arrivedAt: at('2026-11-02T08:30') })]).toEqual(['unknown', 'yes']);
  });

  it('say who told each fact', () => {
    const told = factsFromResponse({
      call: { ...call, arrivedAt: instant },
      response: { ...response, reportNumber: 'R-1', facts: { 'restrained-party-had-left': 'yes' } },
    });
    expect(told.origins).toEqual({
      'officer-came': 'agency',
      'report-written': 'agency',
      'restrained-party-present': 'agency',
      'restrained-party-had-left': 'agency',
    });
  });

  it('show by their times that something was done', () => {
    const moment = at('2026-11-02T09:30');
    const told = (changed: Partial<Response>) => factsFromResponse({ call, response: { ...response, ...changed } });
    expect(told({ reportCompletedAt: moment })).toMatchObject({
      facts: { 'report-written': 'yes' },
      times: { 'report-completed': moment },
    });
    expect(told({ reportAskedForAt: moment })).toMatchObject({
      facts: { 'report-copy-asked-for': 'yes' },
      times: { 'report-asked-for': moment },
    });
    expect(told({ proofEnteredAt: moment }).facts).toEqual({ 'proof-of-service-entered': 'yes' });
    expect(told({ servedAt: moment }).facts).toEqual({
      'served-by-officer': 'yes',
      'restrained-party-had-notice': 'yes',
    });
    const apart = told({
      times: { 'report-completed': moment, 'report-asked-for': moment, 'incident-reported': moment },
    });
    expect(apart.facts).toEqual({});
    expect(apart.times).toMatchObject({
      'report-completed': moment,
      'report-asked-for': moment,
      'incident-reported': moment,
    });
    expect(told({ reportCompletedAt: moment, times: { 'report-completed': instant } }).times['report-completed']).toBe(
      moment,
    );
    expect(told({ reportAskedForAt: moment, times: { 'report-asked-for': instant } }).times['report-asked-for']).toBe(
      moment,
    );
  });

  it('find all records that stand, by when they were made, and of two at once the one listed last', () => {
    const made = (id: string, recordedAt: string): Response => ({
      ...response,
      id: idOf(id),
      recordedAt: at(recordedAt),
    });
    const three = [made('c', '2026-11-02T11:00'), made('a', '2026-11-02T09:00'), made('b', '2026-11-02T09:00')];
    expect(standingResponses(three).map((one) => one.id)).toEqual(['a', 'b', 'c']);
    expect(standingResponses(three.toReversed()).map((one) => one.id)).toEqual(['b', 'a', 'c']);
    expect(standingResponse(three)?.id).toBe('c');
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
