/** Property tests at the wire's door: whatever arrives, parsing answers a value or coded issues, and never throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  api,
  cborFrom,
  channelAnswerFrom,
  channelEnvelopeFrom,
  channelRequestFrom,
  disclosureContentFrom,
  fieldIssuesFrom,
  parse,
  toCbor,
  vaultEntryFrom,
} from './index.ts';

const plain: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n)),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('canonical CBOR', () => {
  it('reads back what it wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const bytes = toCbor(value);
        const read = cborFrom(bytes);
        expect(read).toEqual({ ok: true, value });
        if (read.ok) expect(toCbor(read.value)).toEqual(bytes);
      }),
    );
  });

  it('writes one form whatever the order of keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 8 }), fc.integer(), { maxKeys: 8, noNullPrototype: true }),
        (value) => {
          expect(toCbor(Object.fromEntries(Object.entries(value).reverse()))).toEqual(toCbor(value));
        },
      ),
    );
  });

  it('refuses or re-encodes exactly: no byte string has two readings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = cborFrom(bytes);
        if (read.ok) expect([...toCbor(read.value)]).toEqual([...bytes]);
        else expect(read.issue.code).toBe('not-canonical-cbor');
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a length written longer than needed', () => {
    // 0x18 0x01 is the integer 1 in two bytes; canonical is 0x01.
    expect(cborFrom(new Uint8Array([0x18, 0x01]))).toEqual({ ok: false, issue: { code: 'not-canonical-cbor' } });
  });
});

describe('readers of bytes', () => {
  const readers = { vaultEntryFrom, channelEnvelopeFrom, channelRequestFrom, channelAnswerFrom, disclosureContentFrom };
  for (const [name, read] of Object.entries(readers)) {
    it(`${name} answers an issue, and does not throw, on any bytes and any plain value`, () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            plain.map((value) => toCbor(value)),
          ),
          (bytes) => {
            const answered = read(bytes);
            if (!answered.ok)
              expect(answered.issue.code).toMatch(
                /^(not-canonical-cbor|bad-input|unknown-kind|items-differ|bad-padding)$/,
              );
          },
        ),
      );
    });
  }
});

describe('bodies of the API', () => {
  for (const [name, address] of Object.entries(api)) {
    if (!('body' in address)) continue;
    it(`${name} refuses junk with fields named and no value repeated`, () => {
      fc.assert(
        fc.property(plain, (value) => {
          const read = address.body.safeParse(value);
          if (read.success) return;
          const fields = fieldIssuesFrom(read.error);
          expect(fields.length).toBeGreaterThan(0);
          for (const field of fields) expect(field.code).toMatch(/^[a-z0-9-]+$/);
        }),
      );
    });
    it(`${name} refuses a field nobody asked for`, () => {
      const body: z.ZodType = address.body;
      for (const kind of kindsOf(body)) {
        const read = parse(body, { ...kind, unheardOf: 1 });
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.issue.fields).toContainEqual({ field: '(all)', code: 'unknown-field' });
      }
    });
  }
});

/** Of a body that is one of several kinds, what says which; of any other, nothing. */
function kindsOf(body: z.ZodType): readonly object[] {
  if (!(body instanceof z.ZodDiscriminatedUnion)) return [{}];
  const kinds = body.options.flatMap((option) => {
    const kind = option instanceof z.ZodObject ? option.shape['kind'] : undefined;
    return kind instanceof z.ZodLiteral ? [...kind.values].map((value) => ({ kind: value })) : [];
  });
  expect(kinds).toHaveLength(body.options.length);
  return kinds;
}
