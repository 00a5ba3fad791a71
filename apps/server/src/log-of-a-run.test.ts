/** The log of a full run: every address asked by everyone with planted words, and none of them in any line. */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { idOf } from '@holdfast/domain';
import { api, apiNames } from '@holdfast/wire';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phoneOf } from './testing/phone.ts';
import { startForTest, type TestServer } from './testing/start-for-test.edge.ts';
import { visitorOf } from './testing/visitor.ts';

const planted = 'Sentinel7f3a';
let server: TestServer;

beforeAll(async () => {
  server = await startForTest({ county: false });
}, 60_000);
afterAll(async () => await server.stop());

/** All that a line may hold, and of what kind. */
const fields: Readonly<Record<string, RegExp>> = {
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  event: /^(starting|stopping|stopped|ready|refused|fault|keys-destroyed)$/,
  place: /^[A-Za-z-]{1,30}$/,
  code: /^[a-z-]{1,30}$/,
  kind: /^[A-Za-z0-9 _-]{0,120}$/,
  at: /^(|(apps|packages)\/[a-z]+\/src\/[a-z./-]+:\d+)$/,
  coverPort: /^\d+$/,
  workspacePort: /^\d+$/,
  milliseconds: /^\d+$/,
  count: /^\d+$/,
};

it('holds codes and places of ours, and nothing that anyone said, is called, or came from', async () => {
  for (const { name } of server.people) {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    for (const address of apiNames.map((each) => api[each]).filter(({ path }) => !path.startsWith('/api/sessions'))) {
      const url = address.path.replaceAll(/:[a-z]+/g, planted);
      const body = {
        name: planted,
        note: planted,
        code: planted,
        purpose: planted,
        incidentNumber: planted,
        token: planted,
        email: `${planted}@a.example`,
      };
      await visitor.ask(address.method, `${url}?find=${planted}`, address.method === 'POST' ? body : undefined, {
        'user-agent': planted,
        'x-forwarded-for': '203.0.113.77',
        referer: `https://${planted}.example`,
      });
    }
    await visitor.ask('POST', '/api/orders/look-ups', {
      name: planted,
      purpose: 'investigation',
      incidentNumber: planted,
    });
    await visitor.ask('POST', '/api/calls', {
      callNumber: `${planted}-${name}`,
      receivedAt: '2026-01-01T00:00:00.000Z',
      initialType: planted,
      disposition: planted,
    });
    await visitor.send('/api/calls', `{"callNumber": "${planted}`, { 'content-type': 'application/json' });
  }
  for (const url of [`/${planted}`, `/calls/${planted}`, `/api/auth/${planted}`, `/${planted}.js`])
    await visitorOf(server).ask('GET', url);
  await visitorOf(server).ask('POST', '/api/auth/sign-in/email', { email: `${planted}@a.example`, password: planted });

  const phone = await phoneOf(server);
  await phone.ask({ op: 'look-up', code: planted });
  await phone.ask({ op: 'revoke', releaseId: idOf(planted) });
  await phone.post(new TextEncoder().encode(planted));
  await server.server.cover.inject({ url: `/${planted}` });

  const log = server.logged.join('');
  expect(server.logged.length).toBeGreaterThan(100);
  const account = toBase64url(phone.keys.account.publicKey);
  const people = server.people.flatMap(({ id, name, email, passphrase, agencyId }) => [
    id,
    name,
    email,
    passphrase,
    agencyId,
  ]);
  for (const word of [planted, '203.0.113.77', '127.0.0.1', 'localhost', '/api/', '?', account, ...people])
    expect([word, log.includes(word)]).toEqual([word, false]);
});

it('has lines of listed fields only', () => {
  for (const line of server.logged) {
    const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
    for (const [name, value] of entries) {
      expect(fields[name], name).toBeDefined();
      expect(String(value)).toMatch(fields[name] ?? /never/);
    }
  }
});

it('names a defect of ours by where it was, without what it said', async () => {
  const store = server.store as { withActor: unknown };
  const kept = store.withActor;
  const visitor = visitorOf(server);
  await visitor.signIn('T. Vance');
  store.withActor = async () => {
    throw new Error(`${planted} ${toBase64url(randomBytes(4))}`);
  };
  try {
    const told = await visitor.ask('GET', '/api/calls');
    expect([told.status, told.code]).toEqual([500, 'fault']);
    expect(JSON.stringify(told.body)).not.toContain(planted);
  } finally {
    store.withActor = kept;
  }
  const last = server.logged.at(-1) ?? '';
  expect(last).toContain('"event":"fault","place":"calls","kind":"Error"');
  expect(last).not.toContain(planted);
});
