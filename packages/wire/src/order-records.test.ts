/** Orders on the wire: every field and kind of the domain goes through unchanged, and nothing else does. */
import { type Condition, civilDateOf, conditionKinds, type Effective, type Expiry, idOf } from '@holdfast/domain';
import { at, dapoWith, orderWith, policeNoticeWith, tribalOrderWith } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { cborFrom, condition, order, parse, toCbor } from './index.ts';

const id = idOf<'condition'>('c1');
const date = civilDateOf('2029-05-31');
const day = at('2026-06-22T16:00');
const conditions: readonly Condition[] = [
  { id, kind: 'no-violence', number: '1', text: 'As printed.' },
  { id, kind: 'no-threats-to-household' },
  { id, kind: 'no-harassment' },
  { id, kind: 'no-contact', channels: ['text', 'devices'], exceptForChildExchange: true },
  { id, kind: 'no-contact', channels: [] },
  { id, kind: 'no-contact-through-others' },
  { id, kind: 'stay-away', places: ['home'], distance: { amount: 100, unit: 'metres' } },
  { id, kind: 'stay-away', places: [] },
  { id, kind: 'move-out' },
  { id, kind: 'firearms-surrender', includesAmmunition: false },
  { id, kind: 'firearms-surrender' },
  { id, kind: 'exclusive-custody' },
  { id, kind: 'contact-permission', supervised: 'unknown' },
  { id, kind: 'positive-requirement', requirement: 'tag' },
  { id, kind: 'other', text: 'In the court’s own words.' },
];
const expiries: readonly Expiry[] = [
  { kind: 'on', date },
  { kind: 'on', date, time: '17:00' },
  { kind: 'none-on-form' },
  { kind: 'without-end' },
  { kind: 'until-hearing' },
  { kind: 'until-hearing', hearingOn: date },
  { kind: 'until-event' },
  { kind: 'until-event', event: 'the home is sold' },
  { kind: 'unknown' },
];
const beginnings: readonly Effective[] = [
  { kind: 'when-made' },
  { kind: 'at', at: day },
  { kind: 'on-service' },
  { kind: 'unknown' },
];

/** Through the bytes that are stored, and back. */
function carried(value: unknown): unknown {
  const read = cborFrom(toCbor(value));
  return read.ok ? read.value : read;
}

describe('an order on the wire', () => {
  it.each(conditions.map((one) => [JSON.stringify(one), one] as const))('carries the term %s', (_text, one) => {
    expect(parse(condition, carried(one))).toEqual({ ok: true, value: one });
  });

  it('has a term above for every kind there is', () => {
    expect(new Set(conditions.map((one) => one.kind))).toEqual(new Set(conditionKinds));
  });

  it.each(expiries.map((one) => [JSON.stringify(one), one] as const))('carries the end %s', (_text, expiry) => {
    const changed = orderWith({ expiry, changes: [{ kind: 'continued', at: day, expiry }] });
    expect(parse(order, carried(changed))).toEqual({ ok: true, value: changed });
  });

  it.each(beginnings.map((one) => [one.kind, one] as const))('carries the beginning %s', (_kind, effective) => {
    const changed = orderWith({ effective });
    expect(parse(order, carried(changed))).toEqual({ ok: true, value: changed });
  });

  it.each([
    ['a notice by the police', policeNoticeWith()],
    ['an order of an English court', dapoWith({ powerOfArrest: 'no' })],
    ['an order of a tribal court', tribalOrderWith()],
    [
      'everyone and everything it may name',
      orderWith({
        petitioner: { name: 'Imani Okafor', sameAsOrderParty: 'no' },
        respondent: { name: 'Dale Strand', sameAsOrderParty: 'yes' },
        otherProtected: [{ relation: 'child' }, { relation: 'household', name: 'Wren Ellery' }],
        hearingAt: day,
        madeWithoutNotice: 'yes',
        powerOfArrest: 'unknown',
        knowledge: [{ kind: 'told-by-court', at: day }],
        serviceAttempts: [
          { at: day, method: 'mail', succeeded: 'yes', by: 'The clerk', byRole: 'post', onlyDurationDiffers: 'yes' },
        ],
      }),
    ],
  ])('carries %s', (_name, whole) => {
    expect(parse(order, carried(whole))).toEqual({ ok: true, value: whole });
  });

  it.each([
    [
      'a child’s address',
      { otherProtected: [{ relation: 'child', address: '1 Any Street' }] },
      'otherProtected.0',
      'unknown-field',
    ],
    [
      'a school of a party',
      { petitioner: { name: 'R', sameAsOrderParty: 'yes', school: 'x' } },
      'petitioner',
      'unknown-field',
    ],
    [
      'a distance of nothing',
      { conditions: [{ id: 'c1', kind: 'stay-away', places: [], distance: { amount: 0, unit: 'feet' } }] },
      'conditions.0.distance.amount',
      'too-small',
    ],
    [
      'a place nobody has heard of',
      { issuingCourt: { ...orderWith().issuingCourt, jurisdiction: 'US-XX' } },
      'issuingCourt.jurisdiction',
      'invalid-value',
    ],
    ['a standing', { standing: 'in-force' }, '(all)', 'unknown-field'],
  ])('refuses %s', (_name, changed, field, code) => {
    expect(parse(order, { ...orderWith(), ...changed })).toEqual({
      ok: false,
      issue: { code: 'bad-input', fields: [{ field, code }] },
    });
  });
});
