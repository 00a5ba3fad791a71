import { expect, test } from 'vitest';
import {
  type Calculator,
  displayOf,
  freshCalculator,
  type Key,
  press,
  previewOf,
  withoutHistory,
} from './calculator.ts';

const named: Readonly<Record<string, Key>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divide',
  '%': 'percent',
  '.': 'point',
  '=': 'equals',
  n: 'sign',
  c: 'clear',
  b: 'back',
  M: 'memory-add',
  W: 'memory-subtract',
  R: 'memory-recall',
  C: 'memory-clear',
};

function isDigit(text: string): text is Extract<Key, '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'> {
  return /^[0-9]$/.test(text);
}

function typed(keys: string, from: Calculator = freshCalculator): Calculator {
  return [...keys].reduce((state, letter) => {
    const key = isDigit(letter) ? letter : named[letter];
    if (key === undefined) throw new Error(`no key for ${letter}`);
    return press(state, key);
  }, from);
}

const cases: readonly (readonly [keys: string, shown: string])[] = [
  ['', '0'],
  ['1+1=', '2'],
  ['2+3*4=', '14'],
  ['2*3+4=', '10'],
  ['10-4/2=', '8'],
  ['7/2=', '3.5'],
  ['1/3=', '0.333333333333'],
  ['1/3=*3=', '1'],
  ['0.1+0.2=', '0.3'],
  ['1.1*1.1=', '1.21'],
  ['9-10=', '−1'],
  ['5n+8=', '3'],
  ['5nn=', '5'],
  ['200+10%=', '220'],
  ['200-10%=', '180'],
  ['200*10%=', '20'],
  ['50%=', '0.5'],
  ['80/25%=', '320'],
  ['1000000*1000=', '1,000,000,000'],
  ['999999999999999*999999999999999=', '1e30'],
  ['1/1000000000000=', '1e−12'],
  ['6/0=', 'Not a number'],
  ['0/0=', 'Not a number'],
  ['6/0=5', '5'],
  ['12+=', '12'],
  ['12+*3=', '36'],
  ['2+3=+4=', '9'],
  ['2+3=7', '7'],
  ['12bb3', '3'],
  ['12+b3', '123'],
  ['1.5b', '1.'],
  ['..5', '0.5'],
  ['007', '7'],
  ['0.10', '0.10'],
  ['1234567.25', '1,234,567.25'],
  ['12c', '0'],
  ['5Mc2*R=', '10'],
  ['5M2MR', '57'],
  ['9Mc4WcR', '5'],
  ['5MCR', '5'],
  ['1234567890123456789', '123,456,789,012,345'],
  ['31415926535=', '31,415,926,535'],
  ['3*n=', '3'],
];

for (const [keys, shown] of cases) {
  test(`${keys || 'nothing'} shows ${shown}`, () => expect(displayOf(typed(keys))).toBe(shown));
}

test('the result so far is shown while a sum is typed, and not for a lone number', () => {
  expect(previewOf(typed('2+3'))).toBe('5');
  expect(previewOf(typed('23'))).toBe('');
  expect(previewOf(typed('2+'))).toBe('');
});

test('past sums are kept newest first; a lone number leaves no line', () => {
  const state = typed('12345678=c2+3=4*5=');
  expect(state.history.map((line) => `${line.sum} = ${line.result}`)).toEqual(['4 × 5 = 20', '2 + 3 = 5']);
  expect(withoutHistory(state).history).toEqual([]);
});
