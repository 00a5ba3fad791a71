import { expect, test } from 'vitest';
import { english } from '../words/set-up/en.ts';
import { judgeCode as judgeIn } from './code.ts';

const judgeCode = (keys: Uint8Array) => judgeIn(keys, english.code.judged);
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['1234567', 'Use 8 keys'],
  ['11111111', 'too few different'],
  ['12121212', 'too few different'],
  ['12345678', 'in a row'],
  ['87654321', 'in a row'],
  ['14725836', 'in a row'],
  ['48294829', 'repeats'],
  ['14071989', 'date'],
  ['19890714', 'date'],
  ['12312025', 'date'],
  ['31415926535', 'many people know'],
  ['4829173650284719', '15 figures in a row'],
])('%s is refused with a reason', (code, reason) => {
  const judged = judgeCode(bytes(code));
  expect(judged.ok).toBe(false);
  expect(judged.words).toContain(reason);
});

test.each([
  ['48291736', 1],
  ['4829*173', 2],
  ['4829173650', 2],
  ['4829*17365', 3],
  ['482917365028', 3],
])('%s is taken at level %i', (code, level) => {
  expect(judgeCode(bytes(code))).toMatchObject({ ok: true, level });
});

test('no judgement promises anything', () => {
  for (const code of ['48291736', '4829173650', '482917365028', '1']) {
    expect(judgeCode(bytes(code)).words).not.toMatch(/\b(safe|secure|cannot be guessed|guaranteed)\b/i);
  }
});
