/** Where JSON stops being JSON, found without showing what stands there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFrom } from './json.ts';

it.each([
  ['a word without quotation marks', '{\n  "a": word\n}', 2, 8],
  ['a curly quotation mark', '{ “a”: 1 }', 1, 3],
  ['a comma too many', '{"a": 1,\n}', 2, 1],
  ['a comma too few', '{"a": 1\n "b": 2}', 2, 2],
  ['an end that is missing', '{"a": [1, 2', 1, 12],
  ['nothing', '', 1, 1],
])('%s', (_name, text, line, column) => expect(jsonFrom(text)).toEqual({ ok: false, line, column }));

it('reads what is JSON, as written', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFrom(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

it('names a place inside what is not, or its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ',', 'x', '"'), (text, where, letter) => {
      const at = where % (text.length + 1);
      const read = jsonFrom(text.slice(0, at) + letter + text.slice(at));
      if (!read.ok) expect(read.column).toBeLessThanOrEqual(text.length + 2);
    }),
  );
});
