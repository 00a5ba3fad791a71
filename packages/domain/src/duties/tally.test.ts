import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { readingsFor } from './readings-for.ts';
import { tallyOf } from './tally.ts';

const order = orderWith();
const law = () => ({ place: 'US-CA', rules: [ruleWith()], expiryRules: [], calendars: [] }) as const;
const now = at('2026-11-20T20:00');
const incident = (id: string, changed: Parameters<typeof incidentWith>[0] = {}) =>
  incidentWith({ id: idOf(id), ...changed });
const contact = (id: string, of: string, changed: Parameters<typeof contactWith>[0] = {}) =>
  contactWith({ id: idOf(id), incidentId: idOf(of), ...changed });

describe('the count she can say aloud', () => {
  /** Worked out inside each test: what runs while a file loads cannot be told apart by the mutation run. */
  const readings = () =>
    readingsFor({
      law,
      orders: [order],
      incidents: [
        incident('one'),
        incident('two', { byRestrainedParty: 'unknown' }),
        incident('three', { kind: 'came-near', place: 'home', channel: 'in-person' }),
      ],
      contacts: [
        contact('a', 'one', { facts: { 'officer-came': 'yes', 'report-written': 'no' } }),
        contact('b', 'one', { facts: {}, reportNumber: 'R-1' }),
        contact('c', 'two', { facts: { 'officer-came': 'no' } }),
        contact('loose', 'nothing', { facts: { 'officer-came': 'yes' } }),
      ],
      now,
    });
  const tally = () => tallyOf(readings());

  it('counts each condition by the number it has on the order, most often broken first', () => {
    expect(tally().conditions.map(({ number, mayBreak, cannotTell }) => [number, mayBreak, cannotTell])).toEqual([
      ['1', 1, 2],
      ['2', 1, 0],
    ]);
    const numbered = orderWith({ conditions: order.conditions.map((one) => ({ ...one, number: `${one.id}-a` })) });
    const again = tallyOf(readingsFor({ law, orders: [numbered], incidents: [incident('one')], contacts: [], now }));
    expect(again.conditions.map((one) => one.number)).toEqual(['c1-a']);
  });

  it('counts an incident that may break something once, however much it breaks', () => {
    expect([tally().incidents, tally().mayBreakAny]).toEqual([3, 2]);
  });

  it('counts contacts that belong to what was noted, and never silence as no', () => {
    expect([tally().contacts, tally().officerCame, tally().arrests]).toEqual([
      3,
      { yes: 1, no: 1, unknown: 1 },
      { yes: 0, no: 0, unknown: 3 },
    ]);
  });

  it('puts the condition that was broken more often first, and of equals the one that leaves more open', () => {
    const [first] = readings();
    const sample = first?.assessments[0];
    if (first === undefined || sample === undefined) throw new Error('no reading');
    const orderOf = (...answers: readonly (readonly [id: string, answer: 'may-break' | 'cannot-tell'])[]) =>
      tallyOf(
        answers.map(([id, answer]) => ({
          ...first,
          contacts: [],
          assessments: [{ ...sample, conditionId: idOf(id), answer }],
        })),
      ).conditions.map((one) => one.condition.id);
    expect(orderOf(['c1', 'may-break'], ['c3', 'may-break'], ['c3', 'may-break'])).toEqual(['c3', 'c1']);
    expect(orderOf(['c1', 'cannot-tell'], ['c2', 'cannot-tell'], ['c2', 'cannot-tell'])).toEqual(['c2', 'c1']);
    expect(orderOf(['c1', 'cannot-tell'], ['c1', 'cannot-tell'], ['c2', 'may-break'])).toEqual(['c2', 'c1']);
    expect(orderOf(['c2', 'may-break'], ['c1', 'may-break'])).toEqual(['c2', 'c1']);
  });

  it('counts nothing of a condition that the order does not have', () => {
    const [first] = readings();
    const [sample] = first?.assessments ?? [];
    if (first === undefined || sample === undefined) throw new Error('no reading');
    const stray = tallyOf([{ ...first, assessments: [{ ...sample, conditionId: idOf('gone'), answer: 'may-break' }] }]);
    expect(stray.conditions).toEqual([]);
  });

  it('counts an arrest that was told', () => {
    const arrested = readingsFor({
      law,
      orders: [order],
      incidents: [incident('one')],
      contacts: [
        contact('a', 'one', { facts: { 'restrained-party-arrested': 'yes' } }),
        contact('b', 'one', { facts: { 'restrained-party-arrested': 'no' } }),
      ],
      now,
    });
    expect(tallyOf(arrested).arrests).toEqual({ yes: 1, no: 1, unknown: 0 });
  });

  it('takes a report number for a report', () => {
    expect(tally().reports).toEqual({ yes: 1, no: 1, unknown: 1 });
  });

  it('counts nothing where nothing was noted', () => {
    expect(tallyOf([])).toMatchObject({ incidents: 0, conditions: [], contacts: 0 });
  });
});
