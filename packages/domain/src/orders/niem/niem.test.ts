/** Orders to NIEM and back: whole when it is ours, honest when it is not, and refused by element and remedy when it is neither. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../../answer.ts';
import { idOf } from '../../ids.ts';
import { issuingPlaces } from '../../place.ts';
import {
  at,
  dapoWith,
  orderWith,
  pacific,
  policeNoticeWith,
  temporaryOrderWith,
  tribalOrderWith,
} from '../../testing/examples.ts';
import { civilDateOf, type Instant, plusDays, plusHours } from '../../time.ts';
import { type Condition, channels, conditionKinds, distanceUnits, placeKinds, requirements } from '../condition.ts';
import {
  type Effective,
  type Expiry,
  instruments,
  knowledgeKinds,
  type Order,
  type OrderChange,
  orderChangeKinds,
  orderKinds,
  otherProtectedRelations,
  provenances,
  type ServiceAttempt,
  serverRoles,
  serviceMethods,
} from '../order.ts';
import { niemContext, niemIssueCodes, niemRemedies, orderFromNiem, toNiem } from './index.ts';
import { niem, ours } from './names.ts';

/** Through text, as a file would carry it. */
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issued = at('2026-06-01T18:00');

describe('an order of ours', () => {
  it.each([
    ['a Californian order', orderWith()],
    [
      'a temporary order that was continued',
      temporaryOrderWith({ changes: [{ kind: 'continued', at: issued, expiry: { kind: 'until-hearing' } }] }),
    ],
    ['an order without end', tribalOrderWith()],
    ['an English order', dapoWith({ powerOfArrest: 'unknown' })],
    ['a notice by the police', policeNoticeWith({ instrument: 'gb-dapn' })],
    ['one that was recalled', orderWith({ changes: [{ kind: 'recalled', at: at('2026-07-01T18:00') }] })],
    [
      'one that names everybody',
      orderWith({
        petitioner: { name: 'Imani Okafor', sameAsOrderParty: 'no' },
        respondent: { name: 'D. Strand', sameAsOrderParty: 'unknown' },
        otherProtected: [{ relation: 'child' }, { relation: 'household', name: 'Wren Ellery' }],
        protectedParty: { name: 'Rowan Ellery', bornOn: civilDateOf('1990-02-03') },
      }),
    ],
  ])('comes back whole: %s', (_name, order) => {
    expect(orderFromNiem(carried(toNiem(order)))).toEqual({ ok: true, value: { order, notTold: [] } });
  });

  const document = carried(toNiem(orderWith()));
  it('says under NIEM’s names what NIEM has names for', () => {
    expect(document).toMatchObject({
      '@context': niemContext,
      'j:ProtectionOrder': {
        'nc:ActivityIdentification': { 'nc:IdentificationID': 'MC-1' },
        'j:CourtOrderIssuingCourt': { 'j:CourtName': 'Court of Marlow' },
        'j:CourtOrderIssuingDate': { 'nc:DateTime': '2026-06-01T18:00:00.000Z' },
        'j:CourtOrderServiceDate': [{ 'nc:DateTime': '2026-06-04T20:00:00.000Z' }],
        'j:ProtectionOrderRestrictedPerson': { '@id': '#protected' },
        'ncic:ProtectionOrderConditionCode': ['04', '05', '07', '08'],
        'j:ProtectionOrderConditionText': 'Stay away 100 yards from: home.\nAmmunition too.',
      },
      'j:ProtectionOrderProtectedPersonAssociation': {
        'nc:Person': { '@id': '#protected', 'nc:PersonName': { 'nc:PersonFullName': 'Rowan Ellery' } },
      },
      'j:ProtectionOrderRespondentPersonAssociation': {
        'nc:Person': { '@id': '#restrained', 'nc:PersonName': { 'nc:PersonFullName': 'Dale Strand' } },
      },
    });
  });

  it('uses no name of NIEM’s that is not in our list, and ours only for the rest', () => {
    const keys = [...JSON.stringify(document).matchAll(/"((?:j|nc|ncic|hf):[A-Za-z]+)":/g)].map((match) => match[1]);
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) expect(JSON.stringify(knownNames)).toContain(`"${key}"`);
  });

  it('the reader’s own word stands above the document’s', () => {
    const read = orderFromNiem(document, { id: idOf('mine'), provenance: 'police' });
    expect(read).toMatchObject({ ok: true, value: { order: { id: 'mine', provenance: 'police', kind: 'final' } } });
  });

  it.each([
    [
      'a code was taken out',
      { 'ncic:ProtectionOrderConditionCode': ['04', '05', '08'] },
      'j:ProtectionOrder/ncic:ProtectionOrderConditionCode',
    ],
    [
      'a text was changed',
      { 'j:ProtectionOrderConditionText': 'Stay away 10 yards from: home.' },
      'j:ProtectionOrder/j:ProtectionOrderConditionText',
    ],
    [
      'service was added',
      { 'j:CourtOrderServiceDate': [{ 'nc:Date': '2026-06-02' }] },
      'j:ProtectionOrder/j:CourtOrderServiceDate',
    ],
    [
      'a recall was added',
      { 'j:CourtOrderRecallDate': { 'nc:Date': '2026-08-01' } },
      'j:ProtectionOrder/j:CourtOrderRecallDate',
    ],
  ])('is refused where NIEM’s part and ours disagree: %s', (_name, changed, element) => {
    expect(orderFromNiem(withOrder(document, changed))).toEqual({
      ok: false,
      issue: [{ code: 'contradicts', element }],
    });
  });
});

const knownNames = Object.values({ ...niem, ...ours });

function withOrder(document: unknown, changed: Readonly<Record<string, unknown>>): unknown {
  const whole = new Map(Object.entries(Object(document)));
  whole.set('j:ProtectionOrder', { ...Object(whole.get('j:ProtectionOrder')), ...changed });
  return Object.fromEntries(whole);
}

const person = (name: string) => ({ 'nc:Person': { 'nc:PersonName': { 'nc:PersonFullName': name } } });
const elsewhere = {
  'j:ProtectionOrder': {
    'nc:ActivityIdentification': { 'nc:IdentificationID': 'SB-77' },
    'j:CourtOrderIssuingCourt': { 'j:CourtName': 'Court of Saltbush County' },
    'j:CourtOrderIssuingDate': { 'nc:Date': '2026-06-01' },
    'ncic:ProtectionOrderConditionCode': ['05', '06'],
  },
  'j:ProtectionOrderProtectedPersonAssociation': person('Rowan Ellery'),
  'j:ProtectionOrderRespondentPersonAssociation': person('Dale Strand'),
};
const told = {
  id: idOf<'order'>('read-1'),
  provenance: 'court',
  kind: 'final',
  instrument: 'out-of-state',
  place: 'US-AZ',
  timeZone: pacific,
} as const;

describe('an order of somebody else’s', () => {
  it('yields what it can and leaves the rest unknown', () => {
    expect(orderFromNiem(elsewhere, told)).toEqual({
      ok: true,
      value: {
        order: {
          id: 'read-1',
          provenance: 'court',
          kind: 'final',
          instrument: 'out-of-state',
          issuingCourt: { name: 'Court of Saltbush County', jurisdiction: 'US-AZ', timeZone: pacific },
          orderNumber: 'SB-77',
          protectedParty: { name: 'Rowan Ellery' },
          restrainedParty: { name: 'Dale Strand' },
          issuedAt: at('2026-06-01T07:00'),
          expiry: { kind: 'unknown' },
          conditions: [
            { id: 'pco-05', kind: 'no-contact', channels: [] },
            { id: 'pco-05-b', kind: 'no-contact-through-others' },
            { id: 'pco-06', kind: 'contact-permission', supervised: 'unknown' },
          ],
          serviceAttempts: [],
          changes: [],
        },
        notTold: [
          'nc:ActivityEffectiveDate',
          'j:CourtOrderServiceDate',
          'j:ProtectionOrderConditionText',
          'hf:OrderExpiration',
          'hf:OrderService',
        ],
      },
    });
  });

  it('proves service only at the end of a day without an hour, and by no way anybody knows', () => {
    const read = orderFromNiem(
      withOrder(elsewhere, {
        'j:CourtOrderServiceDate': { 'nc:Date': '2026-06-04' },
        'j:CourtOrderServiceAttemptedDate': [{ 'nc:Date': '2026-06-03' }, { 'nc:Date': '2026-06-04' }],
      }),
      told,
    );
    expect(read.ok && read.value.order.serviceAttempts).toEqual([
      { at: '2026-06-05T06:59:59.999Z', method: 'other', succeeded: 'yes' },
      { at: '2026-06-04T06:59:59.999Z', method: 'other', succeeded: 'unknown' },
    ]);
  });

  it('keeps a text that no code points to', () => {
    const read = orderFromNiem(
      withOrder(elsewhere, { 'ncic:ProtectionOrderConditionCode': [], 'j:ProtectionOrderConditionText': 'No drones.' }),
      told,
    );
    expect(read.ok && read.value.order.conditions).toEqual([{ id: 'pco-08', kind: 'other', text: 'No drones.' }]);
  });

  it('reads a moment with its offset, and refuses one without', () => {
    const dated = (text: string) =>
      orderFromNiem(withOrder(elsewhere, { 'j:CourtOrderIssuingDate': { 'nc:DateTime': text } }), told);
    expect(dated('2026-06-01T11:00:00-07:00')).toMatchObject({ ok: true, value: { order: { issuedAt: issued } } });
    for (const text of ['2026-06-01T11:00:00', '2026-02-30T11:00:00-07:00', 'yesterday']) {
      expect(dated(text)).toEqual({
        ok: false,
        issue: [{ code: 'not-a-date', element: 'j:ProtectionOrder/j:CourtOrderIssuingDate' }],
      });
    }
  });

  it('finds a person written elsewhere by its id, and the protected one under the name that says the opposite', () => {
    const { 'j:ProtectionOrderProtectedPersonAssociation': _, ...rest } = elsewhere;
    const shared = { '@id': '#p', 'nc:PersonName': { 'nc:PersonGivenName': 'Rowan', 'nc:PersonSurName': 'Ellery' } };
    const document = {
      ...Object(withOrder(rest, { 'j:ProtectionOrderRestrictedPerson': { '@id': '#p' } })),
      'j:ProtectionOrderPetitionerPersonAssociation': { 'nc:Person': shared },
    };
    expect(orderFromNiem(document, told)).toMatchObject({
      ok: true,
      value: {
        order: {
          protectedParty: { name: 'Rowan Ellery' },
          petitioner: { name: 'Rowan Ellery', sameAsOrderParty: 'unknown' },
        },
      },
    });
  });

  it('knows a petitioner who is the protected person by one id', () => {
    const both = { '@id': '#p', 'nc:PersonName': { 'nc:PersonFullName': 'Rowan Ellery' } };
    const document = {
      ...elsewhere,
      'j:ProtectionOrderProtectedPersonAssociation': { 'nc:Person': both },
      'j:ProtectionOrderPetitionerPersonAssociation': { 'nc:Person': { '@id': '#p' } },
    };
    expect(orderFromNiem(document, told)).toMatchObject({
      ok: true,
      value: { order: { petitioner: { sameAsOrderParty: 'yes' } } },
    });
  });

  it.each([
    ['no order at all', {}, {}, 'not-an-order', 'j:ProtectionOrder'],
    ['a list', [], {}, 'not-an-order', 'j:ProtectionOrder'],
    ['an order that is a text', { 'j:ProtectionOrder': 'x' }, {}, 'not-an-order', 'j:ProtectionOrder'],
  ])('is refused when there is %s', (_name, value, _told, code, element) => {
    expect(orderFromNiem(value, told)).toEqual({ ok: false, issue: [{ code, element }] });
  });

  it.each([
    ['no number', { 'nc:ActivityIdentification': undefined }, 'missing', 'j:ProtectionOrder/nc:ActivityIdentification'],
    [
      'a number that is a number',
      { 'nc:ActivityIdentification': { 'nc:IdentificationID': 7 } },
      'not-text',
      'j:ProtectionOrder/nc:ActivityIdentification/nc:IdentificationID',
    ],
    [
      'a court without a name',
      { 'j:CourtOrderIssuingCourt': {} },
      'missing',
      'j:ProtectionOrder/j:CourtOrderIssuingCourt/j:CourtName',
    ],
    ['no date', { 'j:CourtOrderIssuingDate': undefined }, 'missing', 'j:ProtectionOrder/j:CourtOrderIssuingDate'],
    [
      'a code that is not on the list',
      { 'ncic:ProtectionOrderConditionCode': ['05', '10'] },
      'unknown-code',
      'j:ProtectionOrder/ncic:ProtectionOrderConditionCode',
    ],
  ])('is refused for %s', (_name, changed, code, element) => {
    expect(orderFromNiem(withOrder(elsewhere, changed), told)).toEqual({ ok: false, issue: [{ code, element }] });
  });

  it('is refused for want of what only the reader can say, all of it at once', () => {
    const read = orderFromNiem(elsewhere);
    expect(!read.ok && read.issue).toEqual(
      [
        'OrderID',
        'CourtTimeZoneText',
        'OrderProvenanceCode',
        'OrderCategoryCode',
        'OrderInstrumentCode',
        'CourtPlaceCode',
      ].map((name) => ({
        code: 'missing',
        element: `j:ProtectionOrder/hf:OrderAugmentation/hf:${name}`,
      })),
    );
  });

  it('has a remedy for every issue, in both languages', () => {
    for (const code of niemIssueCodes) expect(`${niemRemedies[code].en}|${niemRemedies[code].es}`).toMatch(/\S+\|\S+/);
  });
});

const moment: fc.Arbitrary<Instant> = fc.nat({ max: 24 * 400 }).map((hours) => plusHours(issued, hours));
const day = fc.nat({ max: 400 }).map((days) => plusDays(civilDateOf('2026-06-01'), days));
const words = fc.string({ minLength: 1, maxLength: 12 });
const known = fc.constantFrom(...answers);
const expiry: fc.Arbitrary<Expiry> = fc.oneof(
  fc.record(
    { kind: fc.constant('on' as const), date: day, time: fc.constant('17:00') },
    { requiredKeys: ['kind', 'date'] },
  ),
  fc.record({ kind: fc.constant('until-hearing' as const), hearingOn: day }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('until-event' as const), event: words }, { requiredKeys: ['kind'] }),
  fc.constantFrom<Expiry>({ kind: 'none-on-form' }, { kind: 'without-end' }, { kind: 'unknown' }),
);
const effective: fc.Arbitrary<Effective> = fc.oneof(
  moment.map((when): Effective => ({ kind: 'at', at: when })),
  fc.constantFrom<Effective>({ kind: 'when-made' }, { kind: 'on-service' }, { kind: 'unknown' }),
);
const base = { id: fc.nat().map((n) => idOf<'condition'>(`c${n}`)), number: words, text: fc.string({ maxLength: 20 }) };
const requiredKeys = ['id', 'kind'] as const;
const condition: fc.Arbitrary<Condition> = fc.constantFrom(...conditionKinds).chain((kind): fc.Arbitrary<Condition> => {
  switch (kind) {
    case 'no-contact':
      return fc.record(
        {
          ...base,
          kind: fc.constant(kind),
          channels: fc.subarray([...channels]),
          exceptForChildExchange: fc.boolean(),
        },
        { requiredKeys: [...requiredKeys, 'channels'] },
      );
    case 'stay-away':
      return fc.record(
        {
          ...base,
          kind: fc.constant(kind),
          places: fc.subarray([...placeKinds]),
          distance: fc.record({ amount: fc.integer({ min: 1, max: 900 }), unit: fc.constantFrom(...distanceUnits) }),
        },
        { requiredKeys: [...requiredKeys, 'places'] },
      );
    case 'firearms-surrender':
      return fc.record(
        { ...base, kind: fc.constant(kind), includesAmmunition: fc.boolean() },
        { requiredKeys: [...requiredKeys] },
      );
    case 'contact-permission':
      return fc.record(
        { ...base, kind: fc.constant(kind), supervised: known },
        { requiredKeys: [...requiredKeys, 'supervised'] },
      );
    case 'positive-requirement':
      return fc.record(
        { ...base, kind: fc.constant(kind), requirement: fc.constantFrom(...requirements) },
        { requiredKeys: [...requiredKeys, 'requirement'] },
      );
    default:
      return fc.record({ ...base, kind: fc.constant(kind) }, { requiredKeys: [...requiredKeys] });
  }
});
const service: fc.Arbitrary<ServiceAttempt> = fc.record(
  {
    at: moment,
    method: fc.constantFrom(...serviceMethods),
    succeeded: known,
    by: words,
    byRole: fc.constantFrom(...serverRoles),
    proofFiledAt: moment,
    onlyDurationDiffers: known,
  },
  { requiredKeys: ['at', 'method', 'succeeded'] },
);
const change: fc.Arbitrary<OrderChange> = fc.record(
  { kind: fc.constantFrom(...orderChangeKinds), at: moment, expiry },
  { requiredKeys: ['kind', 'at'] },
);
const party = fc.record({ name: words, bornOn: day }, { requiredKeys: ['name'] });
const proceedingParty = fc.record({ name: words, sameAsOrderParty: known });
const order: fc.Arbitrary<Order> = fc.record(
  {
    id: fc.nat().map((n) => idOf<'order'>(`o${n}`)),
    provenance: fc.constantFrom(...provenances),
    kind: fc.constantFrom(...orderKinds),
    instrument: fc.constantFrom(...instruments),
    issuingCourt: fc.record({
      name: words,
      jurisdiction: fc.constantFrom(...issuingPlaces),
      timeZone: fc.constant(pacific),
    }),
    orderNumber: words,
    protectedParty: party,
    restrainedParty: party,
    petitioner: proceedingParty,
    respondent: proceedingParty,
    otherProtected: fc.array(
      fc.record({ relation: fc.constantFrom(...otherProtectedRelations), name: words }, { requiredKeys: ['relation'] }),
      { maxLength: 3 },
    ),
    issuedAt: moment,
    effective,
    hearingAt: moment,
    madeWithoutNotice: known,
    powerOfArrest: known,
    expiry,
    conditions: fc.array(condition, { maxLength: 5 }),
    serviceAttempts: fc.array(service, { maxLength: 3 }),
    knowledge: fc.array(fc.record({ kind: fc.constantFrom(...knowledgeKinds), at: moment }), { maxLength: 2 }),
    changes: fc.array(change, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'id',
      'provenance',
      'kind',
      'instrument',
      'issuingCourt',
      'orderNumber',
      'protectedParty',
      'restrainedParty',
      'issuedAt',
      'expiry',
      'conditions',
      'serviceAttempts',
      'changes',
    ],
  },
);
const json = fc.jsonValue({ maxDepth: 4 });

describe('whatever the document', () => {
  it('an order goes there and comes back equal', () => {
    fc.assert(
      fc.property(order, (one) => {
        expect(orderFromNiem(carried(toNiem(one)))).toEqual({ ok: true, value: { order: one, notTold: [] } });
      }),
      { numRuns: 500 },
    );
  });

  it('stripped of our part it never says more than the order did', () => {
    fc.assert(
      fc.property(order, (one) => {
        const stripped = withOrder(carried(toNiem(one)), { 'hf:OrderAugmentation': undefined });
        const read = orderFromNiem(JSON.parse(JSON.stringify(stripped)), { ...told, timeZone: pacific });
        if (!read.ok) throw new Error(JSON.stringify(read.issue));
        expect(read.value.order.expiry).toEqual({ kind: 'unknown' });
        expect(read.value.order.orderNumber).toBe(one.orderNumber);
        expect(read.value.order.protectedParty).toEqual(one.protectedParty);
        expect(read.value.order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes')).toHaveLength(
          one.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes').length,
        );
      }),
    );
  });

  it('reading never throws, and refuses by element or gives an order', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('j:ProtectionOrder', 'nc:Person', '@id'), (value, key) => {
        for (const document of [
          value,
          { [key]: value },
          withOrder(elsewhere, { [key]: value }),
          withOrder(toNiem(orderWith()), { 'hf:OrderAugmentation': value }),
        ]) {
          const read = orderFromNiem(document, told);
          if (!read.ok)
            expect(read.issue.every((issue) => issue.element !== '' && niemIssueCodes.includes(issue.code))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
