import { describe, expect, it } from 'vitest';
import { citation } from '../testing/examples.ts';
import {
  type FirearmsIndicator,
  type FirearmsIndicatorRule,
  firearmsIndicatorOf,
  type IndicatorFacts,
  indicatorElements,
} from './firearms-indicator.ts';

const said = { title: { en: 'An element', es: 'Un elemento' }, question: { en: 'Is it so?', es: '¿Es así?' } };
const rule: FirearmsIndicatorRule = {
  every: ['heard-after-notice', 'intimate-partner', 'restrains-conduct'],
  oneOf: ['credible-threat-found', 'force-forbidden'],
  words: {
    'heard-after-notice': said,
    'intimate-partner': said,
    'restrains-conduct': said,
    'credible-threat-found': said,
    'force-forbidden': said,
  },
  citation,
};
const all: IndicatorFacts = { 'heard-after-notice': 'yes', 'intimate-partner': 'yes', 'restrains-conduct': 'yes' };

const rows: readonly (readonly [string, IndicatorFacts, FirearmsIndicator])[] = [
  ['asks for everything when nothing is known', {}, { answer: 'unknown', absent: [], ask: [...indicatorElements] }],
  [
    'holds when all of it does, by one alternative alone',
    { ...all, 'force-forbidden': 'yes' },
    { answer: 'yes', absent: [], ask: [] },
  ],
  [
    'holds by the other alternative, though the one is absent',
    { ...all, 'credible-threat-found': 'yes', 'force-forbidden': 'no' },
    { answer: 'yes', absent: [], ask: [] },
  ],
  [
    'fails when both alternatives are absent, and names them',
    { ...all, 'credible-threat-found': 'no', 'force-forbidden': 'no' },
    { answer: 'no', absent: ['credible-threat-found', 'force-forbidden'], ask: [] },
  ],
  [
    'stays open while one alternative is absent and the other not known, and asks for that one',
    { ...all, 'credible-threat-found': 'no' },
    { answer: 'unknown', absent: [], ask: ['force-forbidden'] },
  ],
  [
    'fails at once without a hearing, and asks for nothing more',
    { 'heard-after-notice': 'no' },
    { answer: 'no', absent: ['heard-after-notice'], ask: [] },
  ],
  [
    'names every element that is absent',
    { 'heard-after-notice': 'no', 'intimate-partner': 'no', 'restrains-conduct': 'yes', 'credible-threat-found': 'no' },
    { answer: 'no', absent: ['heard-after-notice', 'intimate-partner'], ask: [] },
  ],
  [
    'asks only for what is open, and not for an alternative that is settled',
    { 'heard-after-notice': 'yes', 'force-forbidden': 'yes' },
    { answer: 'unknown', absent: [], ask: ['intimate-partner', 'restrains-conduct'] },
  ],
];

describe('the firearms indicator', () => {
  it.each(rows)('%s', (_sentence, known, expected) => {
    expect(firearmsIndicatorOf(rule, known)).toEqual(expected);
  });
});
