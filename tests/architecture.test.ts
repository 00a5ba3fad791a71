// The rules of the house, held over what lies in the checkout, and each proved able to fail by a small tree that breaks it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { houseFrom, readHouse, root } from './architecture/house.ts';
import { rules } from './architecture/rules/index.ts';

const house = readHouse();

describe('in this house', () => {
  test.each(rules)('$name', ({ check }) => {
    const findings = check(house).map(({ path, line, message }) => `${path}:${line}  ${message}`);
    expect(findings.length, `\n${findings.join('\n')}\n`).toBe(0);
  });

  test('the licence lies beside the code', () => {
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
  });

  test('there is enough to look at: the reader has not gone blind', () => {
    expect(house.files.filter((file) => file.code !== undefined).length).toBeGreaterThan(100);
  });
});

describe.each(rules)('the rule that $name', ({ check, breaks, keeps }) => {
  for (const [fault, tree] of Object.entries(breaks)) {
    test(`finds: ${fault}`, () => {
      const [first] = check(houseFrom(tree));
      expect(first).toBeDefined();
      expect(first?.message.length).toBeGreaterThan(20);
    });
  }
  for (const [likeness, tree] of Object.entries(keeps)) {
    test(`lets be: ${likeness}`, () => {
      expect(check(houseFrom(tree))).toEqual([]);
    });
  }
});

test('every rule is proved by a tree that breaks it', () => {
  expect(rules.filter(({ breaks }) => Object.keys(breaks).length === 0).map(({ name }) => name)).toEqual([]);
});
