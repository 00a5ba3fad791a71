/**
 * Whatever the published schema allows is answered or refused with a path and a remedy, and never thrown at. The scenarios are made
 * from the schema itself, so that a field added to it is tried the same day. Seeded: a run can be repeated from what it prints.
 */
import { type DutyAudience, type Jurisdiction, languages } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { scenarioFrom, scenarioReading, scenarioWritten } from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainInk } from '../text/lines.ts';
import { answerTo } from './answer.ts';

const seed = 20_261_122;

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

const two = (most: number, least = 1) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const day = (year: number) => fc.tuple(two(12), two(28)).map(([month, date]) => `${year}-${month}-${date}`);
const moment = (year: number) =>
  fc
    .tuple(day(year), two(23, 0), two(59, 0), fc.constantFrom('', 'Z', ':30Z'))
    .map(([date, hour, minute, end]) => `${date}T${hour}:${minute}${end}`);

/** Texts by the field they stand in. Years run order, events, question, end, so that most scenarios can be. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  timeZone: fc.constantFrom('America/Los_Angeles', 'Europe/London', 'Pacific/Apia', 'UTC'),
  now: moment(2028),
  issuedAt: moment(2025),
  expiry: day(2029),
  hearingOn: day(2026),
  bornOn: day(1990),
  date: day(2026),
  when: fc.oneof(moment(2026), day(2026)),
  writtenAt: moment(2027),
  recordedAt: moment(2027),
  receivedAt: moment(2025),
  clearedAt: moment(2027),
  proofFiledAt: moment(2027),
  to: moment(2027),
  time: fc.tuple(two(23, 0), two(59, 0)).map((parts) => parts.join(':')),
  id: fc.string({ minLength: 1, maxLength: 64, unit: fc.constantFrom('a', 'B', '7', '-', '_') }),
};
const momentField = /At$|^at$|^from$|^to$/;
const otherText = fc.oneof(
  fc.constantFrom('Rowan Ellery', 'Ünïcödé “quoted”', '日本語', "'; --", '   x'),
  fc.string({ minLength: 1, maxLength: 12 }),
);

/** Left out, because what they may be hangs on another field: where an id leads, and who can have given notice by word of mouth. */
const references = new Set(['byRole', 'incidentId', 'orderId', 'callId', 'supersedes', 'after', 'id']);
/** Of lists the first two or three say all there is to say. */
const mostItems = 3;

function valuesOf(shape: Shape, field: string): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  const several = shape.anyOf ?? shape.oneOf;
  if (several !== undefined) return fc.oneof(...several.map((one) => valuesOf(one, field)));
  switch (shape.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 300 });
    case 'array':
      return fc.array(valuesOf(shape.items ?? {}, field), { maxLength: mostItems });
    case 'object':
      return shape.properties === undefined ? entriesOf(shape) : fieldsOf(shape);
    default:
      return texts[field] ?? (momentField.test(field) ? moment(2026) : otherText);
  }
}

function fieldsOf({ properties = {}, required = [] }: Shape): fc.Arbitrary<unknown> {
  const wanted = Object.entries(properties).filter(([name]) => required.includes(name) || !references.has(name));
  return fc.record(Object.fromEntries(wanted.map(([name, shape]) => [name, valuesOf(shape, name)])), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });
}

function entriesOf({ propertyNames = {}, additionalProperties = {} }: Shape): fc.Arbitrary<unknown> {
  const value = typeof additionalProperties === 'boolean' ? {} : additionalProperties;
  const names = (propertyNames.enum ?? []).map(String);
  return fc.dictionary(fc.constantFrom(...names), valuesOf(value, 'at'), { maxKeys: 8, noNullPrototype: true });
}

const published: Shape = Object(z.toJSONSchema(scenarioWritten, { io: 'input' }));
const scenarios = fieldsOf(published).map((value) => joined(Object(value)));

interface MadeOrder {
  readonly instrument?: string;
}

interface Made {
  readonly jurisdiction: Jurisdiction;
  readonly order?: MadeOrder;
  readonly orders?: readonly MadeOrder[];
  readonly incidents?: readonly object[];
  readonly contacts?: readonly object[];
  readonly calls?: readonly object[];
  readonly responses?: readonly object[];
  readonly marks?: readonly object[];
}

const kindOfForm: Readonly<Record<string, string>> = {
  'ca-epo-001': 'emergency',
  'ca-dv-110': 'temporary',
  'ca-dv-130': 'final',
  'ca-cr-160': 'criminal',
  'gb-dvpn': 'police-notice',
  'gb-dapn': 'police-notice',
};

function withItsKind(order: MadeOrder): MadeOrder {
  const kind = kindOfForm[order.instrument ?? ''];
  return kind === undefined ? order : { ...order, ...{ kind } };
}

/** What no schema of single fields can say: one field for orders, and names that lead to something written here. */
function joined({ order, orders = [], ...rest }: Made): object {
  const { incidents = [], contacts = [], calls = [], responses = [], marks = [] } = rest;
  const [rule] = lawOf(rest.jurisdiction).rules;
  const after = contacts.length > 0 ? 'contact-1' : calls.length > 0 ? 'call-1' : undefined;
  return {
    ...rest,
    ...(orders.length > 0
      ? { orders: orders.map(withItsKind) }
      : order === undefined
        ? {}
        : { order: withItsKind(order) }),
    contacts: contacts.map((one, index) =>
      incidents.length === 0 ? one : { ...one, incidentId: `incident-${(index % incidents.length) + 1}` },
    ),
    calls: calls.map((one) => ({ ...one, orderId: 'order-1' })),
    responses: calls.length === 0 ? [] : responses.map((one) => ({ ...one, callId: 'call-1' })),
    marks: after === undefined || rule === undefined ? [] : marks.map((one) => ({ ...one, ruleId: rule.id, after })),
  };
}

describe('a scenario the schema allows', () => {
  it('is answered in every language and to everyone, or refused with a path and a remedy', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        scenarios,
        fc.constantFrom(...languages),
        fc.constantFrom<DutyAudience>('protected-party', 'officer'),
        (value, language, audience) => {
          const ask = (json: boolean) =>
            answerTo({
              written: JSON.stringify(value),
              json,
              language,
              audience,
              law: lawOf,
              width: 80,
              ink: plainInk,
            });
          const read = scenarioFrom(JSON.parse(JSON.stringify(value)));
          const { out, code } = ask(false);
          if (!read.ok) {
            expect([out, code]).toEqual([undefined, 2]);
            for (const { field, remedy } of read.issue) {
              expect(field).toMatch(/^[\w$.()-]+$/);
              expect(remedy).not.toBe('');
            }
          } else {
            answered += 1;
            expect(code).toBe(0);
            expect(out?.endsWith('\n')).toBe(true);
            expect(scenarioReading.safeParse(JSON.parse(ask(true).out ?? '')).error).toBeUndefined();
          }
        },
      ),
      { seed, numRuns: 400 },
    );
    // The rest must not be mostly refusals, or nothing would have been tried.
    expect(answered).toBeGreaterThan(200);
  });
});

describe('what is no scenario', () => {
  it('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (written) => {
        expect(
          answerTo({ written, json: true, audience: 'officer', law: lawOf, width: 80, ink: plainInk }),
        ).toMatchObject({ code: 2 });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('keeps to the width, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 100 }), fc.object(), (width, value) => {
        const { problem = '' } = answerTo({
          written: JSON.stringify(value),
          json: false,
          audience: 'officer',
          law: lawOf,
          width,
          ink: plainInk,
        });
        expect(problem.split('\n').filter((line) => line.length > width && line.trim().includes(' '))).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  });
});
