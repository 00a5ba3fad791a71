import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { at, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import type { Order } from './order.ts';
import { checkOrder } from './order-check.ts';
import { longestTexts, orderIssueCodes } from './order-issue.ts';

const term = { id: idOf<'condition'>('c1'), kind: 'no-violence' } as const;
// [sentence, what differs, code, field]
const table: readonly (readonly [string, Partial<Order>, string, string])[] = [
  ['no name of the protected party', { protectedParty: { name: ' ' } }, 'empty', 'protectedParty.name'],
  [
    'a name too long',
    { restrainedParty: { name: 'x'.repeat(longestTexts.name + 1) } },
    'too-long',
    'restrainedParty.name',
  ],
  ['no number', { orderNumber: '' }, 'empty', 'orderNumber'],
  ['a number too long', { orderNumber: '1'.repeat(61) }, 'too-long', 'orderNumber'],
  ['no court', { issuingCourt: { ...orderWith().issuingCourt, name: '' } }, 'empty', 'issuingCourt.name'],
  [
    'a party born after it was issued',
    { protectedParty: { name: 'R', bornOn: civilDateOf('2026-06-02') } },
    'born-after-issue',
    'protectedParty.bornOn',
  ],
  [
    'an end before it was issued',
    { expiry: { kind: 'on', date: civilDateOf('2026-05-31') } },
    'expires-before-issued',
    'expiry.date',
  ],
  [
    'an end at no time of day',
    { expiry: { kind: 'on', date: civilDateOf('2027-05-31'), time: '25:00' } },
    'not-a-time',
    'expiry.time',
  ],
  [
    'service before it was issued',
    { serviceAttempts: [{ at: at('2026-06-01T17:59'), method: 'personal', succeeded: 'yes' }] },
    'served-before-issued',
    'serviceAttempts.0.at',
  ],
  [
    'proof before service',
    {
      serviceAttempts: [
        { at: at('2026-06-02T17:59'), method: 'personal', succeeded: 'yes', proofFiledAt: at('2026-06-02T10:00') },
      ],
    },
    'proof-before-service',
    'serviceAttempts.0.proofFiledAt',
  ],
  [
    'a change before it was issued',
    { changes: [{ kind: 'modified', at: at('2026-05-01T10:00') }] },
    'changed-before-issued',
    'changes.0.at',
  ],
  [
    'a new end before it was issued',
    {
      changes: [
        { kind: 'renewed', at: at('2026-07-01T10:00'), expiry: { kind: 'on', date: civilDateOf('2026-01-01') } },
      ],
    },
    'expires-before-issued',
    'changes.0.expiry.date',
  ],
  ['two terms with one id', { conditions: [term, term] }, 'duplicate-condition-id', 'conditions.1.id'],
  [
    'a term with too many words',
    { conditions: [{ ...term, text: 'x'.repeat(2_001) }] },
    'too-long',
    'conditions.0.text',
  ],
  [
    'a term in the court’s own words without any',
    { conditions: [{ id: term.id, kind: 'other' }] },
    'empty',
    'conditions.0.text',
  ],
  [
    'a distance of nothing',
    { conditions: [{ id: term.id, kind: 'stay-away', places: ['home'], distance: { amount: 0, unit: 'yards' } }] },
    'not-a-distance',
    'conditions.0.distance.amount',
  ],
  [
    'a distance farther than any order keeps anyone',
    { conditions: [{ id: term.id, kind: 'stay-away', places: [], distance: { amount: 100_001, unit: 'feet' } }] },
    'not-a-distance',
    'conditions.0.distance.amount',
  ],
  [
    'a place named twice',
    { conditions: [{ id: term.id, kind: 'stay-away', places: ['home', 'home'] }] },
    'repeated',
    'conditions.0.places',
  ],
  [
    'a channel named twice',
    { conditions: [{ id: term.id, kind: 'no-contact', channels: ['text', 'phone', 'text'] }] },
    'repeated',
    'conditions.0.channels',
  ],
  [
    'something to do that nobody wrote down',
    { conditions: [{ id: term.id, kind: 'positive-requirement', requirement: 'other', text: ' ' }] },
    'empty',
    'conditions.0.text',
  ],
  ['a form of another kind of order', { kind: 'temporary' }, 'kind-does-not-fit', 'kind'],
  [
    'a police notice called an order of a court',
    { instrument: 'gb-dvpn', kind: 'temporary' },
    'kind-does-not-fit',
    'kind',
  ],
  [
    'binding before it was made',
    { effective: { kind: 'at', at: at('2026-06-01T17:59') } },
    'effective-before-issued',
    'effective.at',
  ],
  ['a hearing before it was made', { hearingAt: at('2026-06-01T17:59') }, 'hearing-before-issued', 'hearingAt'],
  [
    'running to a hearing of an earlier day',
    { expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-05-31') } },
    'hearing-before-issued',
    'expiry.hearingOn',
  ],
  [
    'two days for one hearing',
    { hearingAt: at('2026-06-22T16:00'), expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-23') } },
    'two-hearing-dates',
    'expiry.hearingOn',
  ],
  ['an event without a name', { expiry: { kind: 'until-event', event: '' } }, 'empty', 'expiry.event'],
  [
    'an end before it begins to bind',
    {
      effective: { kind: 'at', at: at('2026-07-01T18:00') },
      expiry: { kind: 'on', date: civilDateOf('2026-06-30') },
    },
    'expires-before-effective',
    'expiry.date',
  ],
  ['a petitioner without a name', { petitioner: { name: '', sameAsOrderParty: 'yes' } }, 'empty', 'petitioner.name'],
  [
    'a respondent with too long a name',
    { respondent: { name: 'x'.repeat(201), sameAsOrderParty: 'unknown' } },
    'too-long',
    'respondent.name',
  ],
  [
    'a protected child with an empty name',
    { otherProtected: [{ relation: 'child' }, { relation: 'child', name: ' ' }] },
    'empty',
    'otherProtected.1.name',
  ],
  [
    'words of an officer told by the post',
    {
      serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'verbal-by-officer', succeeded: 'yes', byRole: 'post' }],
    },
    'server-does-not-fit',
    'serviceAttempts.0.byRole',
  ],
  [
    'knowledge of an order not yet made',
    { knowledge: [{ kind: 'said-so', at: at('2026-06-01T17:59') }] },
    'known-before-issued',
    'knowledge.0.at',
  ],
  [
    'too many others it protects',
    { otherProtected: Array.from({ length: 41 }, () => ({ relation: 'child' as const })) },
    'too-many',
    'otherProtected',
  ],
  [
    'too many terms',
    {
      conditions: Array.from({ length: 61 }, (_, index) => ({
        id: idOf<'condition'>(`c${index}`),
        kind: 'no-violence' as const,
      })),
    },
    'too-many',
    'conditions',
  ],
];

describe('an order is refused for', () => {
  it.each(table)('%s', (_sentence, changed, code, field) => {
    expect(checkOrder(orderWith(changed))).toEqual({ ok: false, issue: [{ code, field }] });
  });

  it('everything that is wrong with it, all at once', () => {
    const checked = checkOrder(orderWith({ orderNumber: '', protectedParty: { name: '' } }));
    expect(!checked.ok && checked.issue.map((issue) => issue.field)).toEqual(['orderNumber', 'protectedParty.name']);
  });

  it('nothing, when a hearing was moved and its face still bears the first day', () => {
    const order = orderWith({
      kind: 'temporary',
      instrument: 'ca-dv-110',
      hearingAt: at('2026-07-13T16:00'),
      expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-22') },
      changes: [{ kind: 'continued', at: at('2026-06-22T17:00') }],
    });
    expect(checkOrder(order).ok).toBe(true);
  });

  it('every code there is', () => {
    expect(new Set(table.map(([, , code]) => code))).toEqual(new Set(orderIssueCodes));
  });

  it('nothing, when it is well', () => {
    const order = orderWith();
    expect(checkOrder(order)).toEqual({ ok: true, value: order });
  });

  it('nothing, when it ends on the evening of the day it was made, at the court', () => {
    const order = orderWith({
      issuedAt: at('2026-06-02T05:00'),
      serviceAttempts: [],
      expiry: { kind: 'on', date: civilDateOf('2026-06-01') },
    });
    expect(checkOrder(order).ok).toBe(true);
  });
});
