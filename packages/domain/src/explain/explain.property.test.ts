import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../answer.ts';
import { idOf } from '../ids.ts';
import { languages } from '../language.ts';
import { isPermission } from '../orders/condition.ts';
import {
  type Effective,
  type Expiry,
  instruments,
  type Order,
  orderChangeKinds,
  orderKinds,
  otherProtectedRelations,
  provenances,
  serviceMethods,
} from '../orders/order.ts';
import { exampleConditions } from '../testing/example-conditions.ts';
import { orderWith } from '../testing/examples.ts';
import { civilDateOf, instantOf } from '../time.ts';
import { explain } from './explain.ts';
import { audiences, linesOf } from './explanation.ts';

const moment = fc
  .integer({ min: Date.parse('2026-06-01T18:00Z'), max: Date.parse('2031-01-01T00:00Z') })
  .map(instantOf);
const expiry = fc.oneof(
  fc.constantFrom<Expiry>(
    { kind: 'on', date: civilDateOf('2029-05-31') },
    { kind: 'on', date: civilDateOf('2029-05-31'), time: '17:00' },
    { kind: 'none-on-form' },
    { kind: 'without-end' },
    { kind: 'until-hearing' },
    { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-20') },
    { kind: 'until-event' },
    { kind: 'unknown' },
  ),
);
const effective: fc.Arbitrary<Effective> = fc.oneof(
  fc.constantFrom<Effective>({ kind: 'when-made' }, { kind: 'on-service' }, { kind: 'unknown' }),
  moment.map((at) => ({ kind: 'at' as const, at })),
);
const answer = fc.constantFrom(...answers);

/** Any order a parser would let through, and some it would not: a screen must not fall over either way. */
const order: fc.Arbitrary<Order> = fc
  .record(
    {
      kind: fc.constantFrom(...orderKinds),
      instrument: fc.constantFrom(...instruments),
      provenance: fc.constantFrom(...provenances),
      expiry,
      effective,
      powerOfArrest: answer,
      otherProtected: fc.array(fc.record({ relation: fc.constantFrom(...otherProtectedRelations) }), { maxLength: 3 }),
      conditions: fc
        .array(fc.constantFrom(...exampleConditions), { maxLength: 30 })
        .map((chosen) => chosen.map((condition, index) => ({ ...condition, id: idOf<'condition'>(`c${index}`) }))),
      serviceAttempts: fc.array(
        fc.record(
          { at: moment, method: fc.constantFrom(...serviceMethods), succeeded: answer, proofFiledAt: moment },
          { requiredKeys: ['at', 'method', 'succeeded'] },
        ),
        { maxLength: 4 },
      ),
      knowledge: fc.array(fc.record({ kind: fc.constantFrom('told-by-court', 'said-so', 'other'), at: moment }), {
        maxLength: 2,
      }),
      changes: fc.array(
        fc.record({ kind: fc.constantFrom(...orderChangeKinds), at: moment, expiry }, { requiredKeys: ['kind', 'at'] }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['conditions'] },
  )
  .map(orderWith);

const reader = fc.record({ audience: fc.constantFrom(...audiences), language: fc.constantFrom(...languages) });

/** The seed is printed when one fails. */
const runs = { numRuns: 1_000 };

describe('an explanation of any order', () => {
  it('tells every condition once, and no other', () => {
    fc.assert(
      fc.property(order, reader, (told, to) => {
        const ids = explain({ order: told, ...to }).parts.flatMap((part) =>
          part.conditions.map((one) => one.conditionId),
        );
        expect(ids.toSorted()).toEqual(told.conditions.map((one) => one.id).toSorted());
      }),
      runs,
    );
  });

  it('never stands a permission among what is forbidden or asked, nor a ban among what is allowed', () => {
    fc.assert(
      fc.property(order, reader, (told, to) => {
        const permissions = new Set(told.conditions.filter(isPermission).map((one) => one.id));
        for (const part of explain({ order: told, ...to }).parts)
          for (const one of part.conditions) {
            expect(one.nature === 'allows').toBe(permissions.has(one.conditionId));
            if (part.code !== 'terms') expect(part.code).toBe(one.nature);
          }
      }),
      runs,
    );
  });

  it('leaves no part and no condition without words, and no hole in a sentence', () => {
    fc.assert(
      fc.property(order, reader, (told, to) => {
        const script = explain({ order: told, ...to });
        for (const part of script.parts) expect(part.sentences.length + part.conditions.length).toBeGreaterThan(0);
        for (const line of linesOf(script)) expect(line).not.toMatch(/undefined|NaN|null|\[object|^\s*$/);
      }),
      runs,
    );
  });

  it('tells all readers the same conditions, and both languages the same number of things', () => {
    fc.assert(
      fc.property(order, (told) => {
        const shapes = audiences.map((audience) =>
          languages.map((language) =>
            explain({ order: told, audience, language }).parts.map((part) => [
              part.code,
              part.sentences.length,
              part.conditions.map((one) => one.sentences.length),
            ]),
          ),
        );
        for (const [english, spanish] of shapes) expect(spanish).toEqual(english);
      }),
      runs,
    );
  });

  it('brings no citation of its own', () => {
    fc.assert(
      fc.property(order, reader, (told, to) => {
        expect(explain({ order: told, ...to }).parts.flatMap((part) => part.citations)).toEqual([]);
      }),
      runs,
    );
  });
});
