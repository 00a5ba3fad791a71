/** Labels cut off by their export, at every length from twelve letters on: what is left may say less, and never something else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyLabel } from './index.ts';

const cuts = (label: string): readonly string[] =>
  Array.from({ length: Math.max(0, label.length - 11) }, (_, at) => label.slice(0, at + 12));

const acts = ['VIOLATION OF', 'VIOLATE', 'VIOL', 'VIO', 'BREACH OF', 'VIOLATED'];
const orders = [
  'PROTECTION ORDER',
  'PROTECTIVE ORDER',
  'RESTRAINING ORDER',
  'TEMPORARY RESTRAINING ORDER',
  'DOMESTIC PROTECTION ORDER',
  'COURT ORDER',
  'NO CONTACT ORDER',
  'ORDER OF PROTECTION',
  'INJUNCTION',
  'EX PARTE',
  'PROT ORDER',
  'RESTR ORD',
];
const others = [
  'VIOLATION OF PROBATION CONDITIONS',
  'VIOLATION OF PAROLE',
  'PROBATION VIOLATION',
  'CHILD RESTRAINT VIOLATION',
  'PROTECTIVE SERVICES REFERRAL',
  'COURT ORDERED PROPERTY RETURN',
  'VIOLATION OF CITY ORDINANCE',
  'NOISE ORDINANCE VIOLATION',
  'TRAFFIC - MOVING VIOLATION',
  'VIOLATION OF CURFEW',
  'BREACH OF THE PEACE',
  'PUBLIC HEALTH ORDER VIOLATION',
  'WARRANT SERVICE - FELONY',
  'CIVIL STANDBY - PROPERTY',
];
const services = [
  'SERVICE OF PROTECTION ORDER',
  'SERVE RESTRAINING ORDER',
  'RESTRAINING ORDER SERVICE',
  'SERVING COURT ORDER',
];

describe('a violation, cut anywhere', () => {
  const whole = acts.flatMap((act) =>
    orders.flatMap((order) => [`${act} ${order}`, `${order} ${act.replace(' OF', '')}`]),
  );

  it.each(whole)('%s: a violation or unknown, and a violation again once it was one', (label) => {
    let found = false;
    for (const cut of cuts(label)) {
      const { class: read } = classifyLabel(cut);
      expect(['order-violation', 'unknown', 'domestic', 'other'], cut).toContain(read);
      if (found) expect(read, cut).toBe('order-violation');
      found = read === 'order-violation';
    }
    expect(classifyLabel(label).class).toBe('order-violation');
  });

  it.each(
    acts.flatMap((act) =>
      ['PROTECTION ORDER', 'PROTECTIVE ORDER', 'RESTRAINING ORDER', 'COURT ORDER'].map((order) => `${act} ${order}`),
    ),
  )('%s is known by six letters of the order’s name, four of a court’s', (label) => {
    const act = acts.toSorted((one, other) => other.length - one.length).find((one) => label.startsWith(one)) ?? '';
    const enough = act.length + 1 + (label.includes('COURT') ? 4 : 6);
    for (const cut of cuts(label))
      if (cut.length >= enough) expect(classifyLabel(cut).class, cut).toBe('order-violation');
  });
});

it.each(others)('%s never becomes a violation or a service by being cut', (label) => {
  for (const cut of cuts(label)) expect(['other', 'unknown'], cut).toContain(classifyLabel(cut).class);
});

it.each(services)('%s never becomes a violation by being cut', (label) => {
  for (const cut of cuts(label)) expect(['order-service', 'unknown', 'other'], cut).toContain(classifyLabel(cut).class);
});

it('never throws, whatever the text, and always says why', () => {
  const scraps = fc.constantFrom(
    ...acts,
    ...orders,
    ...others,
    'NOT',
    '(',
    ')',
    '-',
    '/',
    'SERVE',
    '273.6',
    'DV',
    'Ñ',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scraps).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const { why, confidence } = classifyLabel(text);
        expect(why.length).toBeGreaterThan(10);
        expect(confidence).toBeGreaterThanOrEqual(0.5);
      },
    ),
  );
});
