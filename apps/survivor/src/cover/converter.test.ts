import { expect, test } from 'vitest';
import type { Key } from './calculator.ts';
import {
  type Converter,
  freshConverter,
  pressConverter,
  shownBy,
  swapped,
  unitsOf,
  withConversion,
  withKind,
  withoutConversions,
  withUnit,
} from './converter.ts';
import { exactFrom, writtenExact } from './exact.ts';
import { converted, type Kind, kinds } from './units.ts';

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
};

function isDigit(text: string): text is Extract<Key, '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'> {
  return /^[0-9]$/.test(text);
}

function typed(keys: string, from: Converter = freshConverter()): Converter {
  return [...keys].reduce((state, letter) => {
    const key = isDigit(letter) ? letter : named[letter];
    if (key === undefined) throw new Error(`no key for ${letter}`);
    return pressConverter(state, key);
  }, from);
}

function at(kind: Kind, from: string, to: string): Converter {
  const place = (sign: string) => {
    const found = kinds[kind].units.findIndex((unit) => unit.sign === sign);
    if (found < 0) throw new Error(`no ${sign}`);
    return found;
  };
  return { ...freshConverter(kind), from: place(from), to: place(to) };
}

test.each<[keys: string, kind: Kind, from: string, to: string, answer: string]>([
  ['1', 'length', 'in', 'cm', '2.54'],
  ['1', 'length', 'mi', 'km', '1.609344'],
  ['3', 'length', 'ft', 'yd', '1'],
  ['0.1', 'length', 'm', 'cm', '10'],
  ['1', 'length', 'cm', 'in', '0.393700787402'],
  ['1', 'weight', 'lb', 'g', '453.59237'],
  ['16', 'weight', 'oz', 'lb', '1'],
  ['11', 'weight', 'st', 'kg', '69.85322498'],
  ['212', 'temperature', '°F', '°C', '100'],
  ['0', 'temperature', '°F', '°C', '−17.7777777778'],
  ['40n', 'temperature', '°C', '°F', '−40'],
  ['36.6', 'temperature', '°C', '°F', '97.88'],
  ['0', 'temperature', 'K', '°C', '−273.15'],
  ['1', 'volume', 'gal', 'l', '3.785411784'],
  ['1', 'volume', 'UK pt', 'ml', '568.26125'],
  ['1', 'volume', 'cup', 'tbsp', '16'],
  ['1', 'area', 'ac', 'ft²', '43,560'],
  ['1', 'area', 'ha', 'ac', '2.47105381467'],
  ['60', 'speed', 'mph', 'km/h', '96.56064'],
  ['36', 'speed', 'km/h', 'm/s', '10'],
  ['1', 'time', 'wk', 'h', '168'],
  ['1', 'time', 'min', 'd', '0.000694444444444'],
  ['1', 'data', 'GB', 'MiB', '953.674316406'],
  ['8', 'data', 'bit', 'B', '1'],
  ['999999999999999', 'length', 'mi', 'mm', '1.609344e21'],
  ['0.000001', 'length', 'mm', 'km', '1e−12'],
])('%s as %s, %s in %s, is %s', (keys, kind, from, to, answer) => {
  expect(shownBy(typed(keys, at(kind, from, to))).answer).toBe(answer);
});

test('there and back again is the same number, whatever the two units', () => {
  const amounts = ['0', '1', '-40', '0.1', '123456789.012', '0.000003'];
  let count = 0;
  for (const { units } of Object.values(kinds)) {
    for (const from of units) {
      for (const to of units) {
        for (const amount of amounts) {
          const there = converted(exactFrom(amount), { from, to });
          const back = converted(there, { from: to, to: from });
          const given = exactFrom(amount);
          expect(back.top * given.bottom, `${amount} ${from.sign} ${to.sign}`).toBe(given.top * back.bottom);
          count += 1;
        }
      }
    }
  }
  expect(count).toBeGreaterThan(3000);
});

test.each([
  ['1234567890123456', '1.23456789e15'],
  ['0.1', '0.1'],
  ['-0.5', '−0.5'],
  ['999999999999999', '999,999,999,999,999'],
  ['9999999999999.99', '10,000,000,000,000'],
  ['0.00000000099999999999', '1e−9'],
  ['1e21', '1e21'],
  ['2.5e-10', '2.5e−10'],
  ['-0', '0'],
])('%s is written %s', (text, shown) => {
  expect(writtenExact(exactFrom(text))).toBe(shown);
});

test('what is not a number is refused', () => {
  for (const text of ['', '-', '.', 'abc', '1,000', '1e', '--1']) expect(() => exactFrom(text), text).toThrow();
});

test('a sum is worked out, and its answer is in the other unit', () => {
  const state = typed('5*12+3=', at('length', 'in', 'ft'));
  expect(shownBy(state)).toEqual({ asked: '63', answer: '5.25' });
  expect(state.history.map(({ asked, answer }) => `${asked} = ${answer}`)).toEqual(['63 in = 5.25 ft']);
});

test('the answer follows while a sum is typed, and a division by nothing has none', () => {
  expect(shownBy(typed('2+', at('length', 'm', 'cm')))).toEqual({ asked: '2 +', answer: '200' });
  expect(shownBy(typed('2+3', at('length', 'm', 'cm'))).answer).toBe('500');
  expect(shownBy(typed('6/0=', at('length', 'm', 'cm')))).toEqual({ asked: 'Not a number', answer: '' });
  expect(shownBy(typed('6/0=5', at('length', 'm', 'cm'))).answer).toBe('500');
});

test('lines are kept newest first, used again with their units, and cleared; a very long lone number leaves none', () => {
  const state = typed('72=c48291736=c4829*17365=', at('temperature', '°F', '°C'));
  expect(state.history.map(({ asked }) => asked)).toEqual(['83,855,585 °F', '72 °F']);
  const [, line] = state.history;
  if (!line) throw new Error('no line');
  const again = withConversion(withKind(state, 'data'), line);
  expect(again.kind).toBe('temperature');
  expect(shownBy(again)).toEqual({ asked: '72', answer: '22.2222222222' });
  expect(withoutConversions(state).history).toEqual([]);
});

test('equals twice keeps one line', () => {
  expect(typed('5==').history).toHaveLength(1);
  expect(typed('=').history).toHaveLength(0);
});

test('units are exchanged by the key, or by choosing the one of the other side', () => {
  const state = typed('1', at('length', 'm', 'cm'));
  const signs = (now: Converter) => [unitsOf(now).from.sign, unitsOf(now).to.sign];
  expect(signs(swapped(state))).toEqual(['cm', 'm']);
  expect(shownBy(swapped(state)).answer).toBe('0.01');
  expect(signs(withUnit(state, 'from', state.to))).toEqual(['cm', 'm']);
  expect(signs(withUnit(state, 'to', 3))).toEqual(['m', 'km']);
  expect(withUnit(state, 'to', 99)).toBe(state);
});

test('another kind keeps what was typed and begins with its own two units', () => {
  const state = withKind(typed('100'), 'temperature');
  expect(shownBy(state)).toEqual({ asked: '100', answer: '37.7777777778' });
});

test('every kind has at least three units, no sign twice, and two different usual ones', () => {
  for (const { units, usual } of Object.values(kinds)) {
    expect(units.length).toBeGreaterThanOrEqual(3);
    expect(new Set(units.map(({ sign }) => sign)).size).toBe(units.length);
    expect(usual[0]).not.toBe(usual[1]);
    expect(Math.max(...usual)).toBeLessThan(units.length);
  }
});
