/** The labels that people in four departments wrote, against our own reading of each, and what other places write. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyLabel } from './index.ts';

const judged: readonly { readonly label: string; readonly class: string }[] = JSON.parse(
  readFileSync(new URL('../../vectors/labels/judged.json', import.meta.url), 'utf8'),
).labels;

describe('four departments', () => {
  it.each(judged)('$label is $class', ({ label, class: expected }) =>
    expect(classifyLabel(label).class).toBe(expected),
  );
});

describe('what other places write', () => {
  it.each([
    // Charge descriptions of New York City, cut at thirty characters there.
    ['VIOLATION OF ORDER OF PROTECTI', 'order-violation'],
    ['CONTEMPT,CRIMINAL', 'order-violation'],
    ['AGGRAVATED CRIMINAL CONTEMPT', 'order-violation'],
    ['F.C.A. ORDER OF PROTECTION', 'unknown'],
    ['HEALTH CODE,VIOLATION', 'other'],
    ['ADM.CODE,UNCLASSIFIED VIOLATIO', 'other'],
    // Offence categories of Boston, San Francisco, Los Angeles, Nashville, Cook County and a county of Indiana.
    ['Restraining Order Violations', 'order-violation'],
    ['Gun Violence Restraining Order Violation', 'order-violation'],
    ['Public Health Order Violation, Notification', 'other'],
    ['Vehicle, Seizure Order Service', 'other'],
    ['VIOLATION OF TEMPORARY RESTRAINING ORDER', 'order-violation'],
    ['Protection Order Violation', 'order-violation'],
    ['VIO BAIL BOND/CLASS X CONVIC', 'other'],
    ['PROTECTED ORDER VIOLATION', 'order-violation'],
    ['VIOLATION CIVIL RIGHTS', 'other'],
    // Offences of England and Wales.
    ['Breach of harassment injunction', 'order-violation'],
    ['Breach of sex offender order', 'other'],
    ['Breach of prison', 'other'],
  ])('%s is %s', (label, expected) => expect(classifyLabel(label).class).toBe(expected));
});
