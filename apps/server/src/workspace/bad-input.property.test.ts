/** Property tests at the door of the API: whatever is sent, the answer is a coded refusal, nothing is kept, nothing crashes. */
import { api, apiNames, issueCodes, parse, refusal } from '@holdfast/wire';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { positionOfVisitor, type Told, type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  server = await startForTest({ county: false });
  for (const { name } of server.people) {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    visitors.set(await positionOfVisitor(visitor), visitor);
  }
}, 60_000);
afterAll(async () => {
  expect(server.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  await server.stop();
});

const withBody = apiNames.flatMap((name) => {
  const address = api[name];
  if (!('body' in address)) return [];
  const [role] = address.roles;
  return [{ name, url: address.path.replaceAll(/:[a-z]+/g, 'nothing-here'), body: address.body, role }];
});
const asker = (role: string | undefined): Visitor => visitors.get(role ?? '') ?? visitorOf(server);

const json = fc.jsonValue({ maxDepth: 3 });
const nasty = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0007b',
    '\u202Eabc',
    '\uD800',
    "'; drop table open_plane.response; --",
    '<script>1</script>',
    '2026-02-30T00:00:00.000Z',
    '-1',
    'x'.repeat(5_000),
  ),
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, [], {}, [[]], { $ne: null }),
);

const isRefusal = (told: Told) => {
  expect(told.status).toBeGreaterThanOrEqual(400);
  expect(told.status).toBeLessThan(500);
  expect(parse(refusal, told.body).ok).toBe(true);
  expect(issueCodes).toContain(told.code);
};

async function everything(): Promise<string> {
  const client = await connectBeyondPolicies(server.dataFolder);
  try {
    const { rows } = await client.query<{ rows: string }>(
      `select (select count(*) from audit.entry) || ' ' || (select count(*) from open_plane.call_for_service) || ' ' ||
        (select count(*) from open_plane.response) || ' ' || (select count(*) from open_plane.duty_done) || ' ' ||
        (select count(*) from sealed_plane.staff_key) || ' ' || (select count(*) from sealed_plane.pairing_code) || ' ' ||
        (select count(*) from sign_in.invitation) || ' ' || (select count(*) from sign_in."user") as rows`,
    );
    return rows[0]?.rows ?? '';
  } finally {
    await client.end();
  }
}

describe.each(withBody)('$name', ({ url, body, role }) => {
  it('refuses JSON that is not its body, and keeps nothing', async () => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(json, async (sent) => {
        fc.pre(!body.safeParse(sent).success);
        isRefusal(await asker(role).ask('POST', url, sent));
      }),
      { numRuns: 25 },
    );
    expect(await everything()).toBe(before);
  });

  it('refuses each of its own fields filled with what does not belong there', async () => {
    const before = await everything();
    const fields = 'shape' in body ? Object.keys(body.shape) : [];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...fields, 'unheardOf', '__proto__', 'constructor'), nasty, { maxKeys: 6 }),
        async (sent) => {
          fc.pre(!body.safeParse(sent).success);
          isRefusal(await asker(role).ask('POST', url, sent));
        },
      ),
      { numRuns: 25 },
    );
    expect(await everything()).toBe(before);
  });

  it('refuses bytes that are not JSON, another kind of content, and too much', async () => {
    const visitor = asker(role);
    const jsonType = { 'content-type': 'application/json' };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (bytes) => {
        const text = Buffer.from(bytes);
        fc.pre(!isJson(text.toString('utf8')));
        const told = await visitor.send(url, text, jsonType);
        expect([told.status, told.code]).toEqual([400, 'not-json']);
      }),
      { numRuns: 15 },
    );
    expect((await visitor.send(url, '', jsonType)).code).toBe('not-json');
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/octet-stream',
    ]) {
      expect((await visitor.send(url, '{}', { 'content-type': type })).code).toBe('wrong-media-type');
    }
    expect((await visitor.send(url, JSON.stringify('x'.repeat(300_000)), jsonType)).code).toBe('too-large');
  });
});

describe('an id in an address', () => {
  it('that is none is not found, and never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }), async (id) => {
        fc.pre(id !== '.' && id !== '..');
        const told = await asker('officer').ask('GET', `/api/calls/${encodeURIComponent(id)}`);
        isRefusal(told);
        expect(['not-found', 'bad-input']).toContain(told.code);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sign-in', () => {
  it('refuses whatever is not one of its bodies', async () => {
    for (const path of ['/sign-in/email', '/two-factor/verify-totp', '/passkey/verify-authentication', '/sign-out']) {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(json, fc.dictionary(fc.constantFrom('email', 'password', 'code', 'response', 'x'), nasty)),
          async (sent) => {
            fc.pre(path !== '/sign-out' || JSON.stringify(sent) !== '{}');
            isRefusal(await visitorOf(server).ask('POST', `/api/auth${path}`, sent));
          },
        ),
        { numRuns: 25 },
      );
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
