/** Who may ask what: every address against every role and against nobody, sessions that end, and requests from elsewhere. */
import { type ApiAddress, api, apiNames, issueTable, parse, positions, refusal } from '@holdfast/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { personOf, positionOfVisitor, type Visitor, visitorOf } from '../testing/visitor.ts';

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
afterAll(async () => await server.stop());

const as = (role: string): Visitor => {
  const found = visitors.get(role);
  if (found === undefined) throw new Error('nobody of that role');
  return found;
};
const urlOf = ({ path }: ApiAddress) => path.replaceAll(/:[a-z]+/g, 'nothing-here');
/** Asks with a body that no address takes: whoever may ask is told so, whoever may not never gets that far. */
const probe = async (visitor: Visitor, address: ApiAddress) =>
  await visitor.ask(address.method, urlOf(address), address.body === undefined ? undefined : { 'no-such-field': 1 });

describe('an address', () => {
  const closed = apiNames.filter((name) => api[name].roles.length > 0);

  it.each(closed)('%s is refused to nobody in particular', async (name) => {
    const told = await probe(visitorOf(server), api[name]);
    expect([told.status, told.code]).toEqual([401, 'not-signed-in']);
  });

  it.each(
    closed.flatMap((name) => positions.filter((role) => role !== 'liaison').map((role) => [name, role] as const)),
  )('%s answers %s as the table says', async (name, role) => {
    const told = await probe(as(role), api[name]);
    const roles: readonly string[] = api[name].roles;
    expect(told.code === 'not-allowed').toBe(!roles.includes(role));
    expect(told.code).not.toBe('not-signed-in');
    expect(told.status).toBeLessThan(500);
  });

  it('that is not in the table does not exist, whatever the method', async () => {
    for (const [method, url] of [
      ['GET', '/api/everything'],
      ['POST', '/api/me'],
      ['DELETE', '/api/calls/1'],
      ['GET', '/api/auth/get-session'],
      ['POST', '/api/auth/sign-up/email'],
      ['POST', '/api/auth/two-factor/disable'],
      ['POST', '/api/auth/organization/create'],
    ] as const) {
      const told = await as('administrator').ask(method, url, method === 'POST' ? {} : undefined);
      expect([url, told.status, told.code]).toEqual([url, 404, 'not-found']);
    }
  });

  it('answers every refusal in the one shape with the table’s words', async () => {
    const told = await as('officer').ask('GET', '/api/staff');
    const read = parse(refusal, told.body);
    expect(read.ok && read.value).toEqual({
      code: 'not-allowed',
      words: issueTable['not-allowed'].words,
      remedy: issueTable['not-allowed'].remedy,
      fields: [],
    });
    expect(told.headers['cache-control']).toBe('no-store');
  });
});

describe('signing in', () => {
  it('takes both factors, and one alone opens nothing', async () => {
    const visitor = visitorOf(server);
    const person = personOf(server, 'T. Vance');
    const first = await visitor.ask('POST', '/api/auth/sign-in/email', {
      email: person.email,
      password: person.passphrase,
    });
    expect([first.status, first.body]).toEqual([200, { twoFactorRedirect: true }]);
    expect((await visitor.ask('GET', '/api/me')).code).toBe('not-signed-in');
    expect((await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })).code).toBe(
      'not-accepted',
    );
    const second = await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code: await server.codeOf(person) });
    expect([second.status, second.body]).toEqual([200, { done: true }]);
    expect((await visitor.ask('GET', '/api/me')).body).toMatchObject({
      name: 'T. Vance',
      role: 'officer',
      agencyKind: 'police',
    });
  });

  it('never says which part was wrong', async () => {
    const person = personOf(server, 'T. Vance');
    const wrong = await visitorOf(server).ask('POST', '/api/auth/sign-in/email', {
      email: person.email,
      password: 'not this one at all',
    });
    const nobody = await visitorOf(server).ask('POST', '/api/auth/sign-in/email', {
      email: 'nobody@marlow-police.example',
      password: 'not this one at all',
    });
    expect(wrong.status).toBe(401);
    expect(nobody.body).toEqual(wrong.body);
  });

  it('cannot be remembered on a device to skip the code', async () => {
    const visitor = visitorOf(server);
    const person = personOf(server, 'T. Vance');
    await visitor.ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.passphrase });
    const told = await visitor.ask('POST', '/api/auth/two-factor/verify-totp', {
      code: await server.codeOf(person),
      trustDevice: true,
    });
    expect([told.status, told.code]).toEqual([400, 'bad-input']);
  });

  it('slows guessing of one account and leaves the others alone', async () => {
    const visitor = visitorOf(server);
    const codes: (string | undefined)[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      codes.push(
        (
          await visitor.ask('POST', '/api/auth/sign-in/email', {
            email: 'guessed@marlow-police.example',
            password: `guess number ${tries}`,
          })
        ).code,
      );
    }
    expect(codes.slice(0, 10).every((code) => code === 'not-accepted')).toBe(true);
    expect(codes.slice(10)).toEqual(['too-many-tries', 'too-many-tries']);
    await visitorOf(server).signIn('Noor Haddad');
  });

  it('gives a cookie that no script can read and no other site can send', async () => {
    const visitor = visitorOf(server);
    const person = personOf(server, 'Noor Haddad');
    await visitor.ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.passphrase });
    const told = await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code: await server.codeOf(person) });
    const set = [told.headers['set-cookie']]
      .flat()
      .map(String)
      .find((cookie) => cookie.includes('session_token'));
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    expect(set).toMatch(/Path=\//);
    expect(set).not.toMatch(/Domain/);
    expect(JSON.stringify(told.body)).not.toContain('token');
  });
});

describe('a session', () => {
  const fresh = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  const sessionsOf = async (visitor: Visitor) =>
    ((await visitor.ask('GET', '/api/sessions')).body as { sessions: { id: string; mine: boolean }[] }).sessions;

  it('is listed, and ended from another one', async () => {
    const here = await fresh('M. Ibarra');
    const there = await fresh('M. Ibarra');
    const listed = await sessionsOf(here);
    expect(listed.filter(({ mine }) => mine)).toHaveLength(1);
    const [other] = await sessionsOf(there).then((sessions) => sessions.filter(({ mine }) => mine));
    expect((await here.ask('DELETE', `/api/sessions/${other?.id}`)).status).toBe(200);
    expect((await there.ask('GET', '/api/me')).code).toBe('not-signed-in');
    expect((await here.ask('GET', '/api/me')).status).toBe(200);
  });

  it('of someone else is not found', async () => {
    const officer = await fresh('T. Vance');
    const [theirs] = await sessionsOf(await fresh('Noor Haddad'));
    const told = await officer.ask('DELETE', `/api/sessions/${theirs?.id}`);
    expect([told.status, told.code]).toEqual([404, 'not-found']);
  });

  it.each([
    [
      'idle too long',
      `update sign_in.session set "expiresAt" = now() - interval '1 minute' where "userId" = 'staff-haddad'`,
    ],
    [
      'older than its hours, however busy',
      `update sign_in.session set "createdAt" = now() - interval '9 hours' where "userId" = 'staff-haddad'`,
    ],
    ['won by one factor', `update sign_in.session set "method" = 'passphrase' where "userId" = 'staff-haddad'`],
  ])('%s is none', async (_, change) => {
    const visitor = await fresh('Noor Haddad');
    expect((await visitor.ask('GET', '/api/me')).status).toBe(200);
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query(change);
    await client.end();
    const told = await visitor.ask('GET', '/api/me');
    expect([told.status, told.code]).toEqual([401, 'not-signed-in']);
    expect((await visitor.ask('GET', '/api/measures')).code).toBe('not-signed-in');
  });

  it('ends with the membership, and when record and sign-in disagree about the role', async () => {
    const visitor = await fresh('Cass Wrenfield');
    const client = await connectBeyondPolicies(server.dataFolder);
    try {
      await client.query(`update sign_in.member set "role" = 'supervisor' where "userId" = 'staff-wrenfield'`);
      expect((await visitor.ask('GET', '/api/me')).code).toBe('not-signed-in');
      await client.query(`update sign_in.member set "role" = 'administrator' where "userId" = 'staff-wrenfield'`);
      expect((await visitor.ask('GET', '/api/me')).status).toBe(200);
      await client.query(`update open_plane.staff_member set left_on = current_date where id = 'staff-wrenfield'`);
      expect((await visitor.ask('GET', '/api/me')).code).toBe('not-signed-in');
    } finally {
      await client.query(`update open_plane.staff_member set left_on = null where id = 'staff-wrenfield'`);
      await client.end();
    }
  });

  it('that is over is forgotten by the next run of the jobs', async () => {
    const visitor = await fresh('Noor Haddad');
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query(
      `update sign_in.session set "expiresAt" = now() - interval '1 minute' where "userId" = 'staff-haddad'`,
    );
    await server.server.runJobs();
    const { rows } = await client.query(`select from sign_in.session where "userId" = 'staff-haddad'`);
    await client.end();
    expect(rows).toHaveLength(0);
    expect((await visitor.ask('GET', '/api/me')).code).toBe('not-signed-in');
    expect(server.logged.filter((line) => line.includes('"place":"jobs"'))).toEqual([]);
  });

  it('keeps no address and no browser', async () => {
    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows } = await client.query(
      `select from sign_in.session where coalesce("ipAddress", '') || coalesce("userAgent", '') <> ''`,
    );
    await client.end();
    expect(rows).toHaveLength(0);
  });
});

describe('a request from elsewhere', () => {
  it.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring port', { origin: 'http://localhost:1' }],
  ])('is refused: %s', async (_, headers) => {
    const told = await as('supervisor').ask(
      'POST',
      '/api/orders/look-ups',
      { name: 'x', purpose: 'supervision', incidentNumber: '1' },
      headers,
    );
    expect([told.status, told.code]).toEqual([403, 'not-allowed']);
  });
});

describe('a role', () => {
  it('that the kind of agency does not have can be given to nobody', async () => {
    for (const role of ['officer', 'liaison', 'coordinator']) {
      const invitation = { email: `${role}@harbor-house.example`, name: 'Ada Fenn', role };
      const told = await as('administrator').ask('POST', '/api/invitations', invitation);
      expect(told).toMatchObject({
        code: 'bad-input',
        body: { fields: [{ field: 'role', code: 'not-of-this-agency' }] },
      });
    }
  });

  it('of a supervisor means cases where advocates work, and nothing of the registry', async () => {
    const supervisor = as('case-supervisor');
    expect((await supervisor.ask('GET', '/api/case-policy')).status).toBe(200);
    const looked = await supervisor.ask('POST', '/api/orders/look-ups', {
      purpose: 'supervision',
      incidentNumber: 'M-1',
      name: 'Strand',
    });
    expect(looked.code).toBe('not-allowed');
    expect((await as('supervisor').ask('GET', '/api/case-policy')).code).toBe('not-allowed');
  });
});

describe('an invitation', () => {
  const invitation = { email: 'Ada.Fenn@harbor-house.example', name: 'Ada Fenn', role: 'advocate' };

  it('gives a member both factors from the first day, once', async () => {
    const made = await as('administrator').ask('POST', '/api/invitations', invitation);
    const { link } = made.body as { link: string };
    const token = link.split('/').at(-1) ?? '';
    expect(link).toMatch(/^http:\/\/localhost:\d+\/invitation\/[A-Za-z0-9_-]{32}$/);
    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows } = await client.query('select from sign_in.invitation where "tokenHash" = $1 or id = $1', [token]);
    expect(rows).toHaveLength(0);

    const passphrase = 'paper boats in the gutter';
    const accepted = await visitorOf(server).ask('POST', '/api/invitations/acceptances', { token, passphrase });
    const { email, totpUri } = accepted.body as { email: string; totpUri: string };
    expect(email).toBe('ada.fenn@harbor-house.example');
    const secret = bytesOfBase32(new URL(totpUri).searchParams.get('secret') ?? '');
    const visitor = visitorOf(server);
    await visitor.ask('POST', '/api/auth/sign-in/email', { email, password: passphrase });
    const { code } = await server.server.signIn.api.generateTOTP({ body: { secret } });
    await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code });
    expect((await visitor.ask('GET', '/api/me')).body).toMatchObject({
      name: 'Ada Fenn',
      role: 'advocate',
      agencyId: 'harbor-house',
    });

    const again = await visitorOf(server).ask('POST', '/api/invitations/acceptances', { token, passphrase });
    expect([again.status, again.code]).toEqual([404, 'not-found']);
    const taken = await as('administrator').ask('POST', '/api/invitations', invitation);
    expect([taken.status, taken.code]).toEqual([409, 'already-there']);
    expect((await as('administrator').ask('GET', '/api/staff')).body).toMatchObject({
      members: expect.arrayContaining([expect.objectContaining({ name: 'Ada Fenn' })]),
    });
    await client.end();
  });

  it('is made anew for someone who lost their authenticator, who stays the same person; what opened before opens no more', async () => {
    const joined = await joinAs({ email: 'bea@harbor-house.example', name: 'Bea Orrin' });
    const before = (await joined.ask('GET', '/api/me')).body as { staffId: string };
    const renewed = await as('administrator').ask('POST', '/api/staff/sign-ins', { staffId: before.staffId });
    expect((await joined.ask('GET', '/api/me')).code).toBe('not-signed-in');
    const lost = tokenIn(renewed);
    const second = await as('administrator').ask('POST', '/api/staff/sign-ins', { staffId: before.staffId });
    expect(
      (await visitorOf(server).ask('POST', '/api/invitations/acceptances', { token: lost, passphrase })).code,
    ).toBe('not-found');
    const again = await acceptedBy(tokenIn(second));
    expect((await again.ask('GET', '/api/me')).body).toMatchObject({ staffId: before.staffId, name: 'Bea Orrin' });
  });

  it('and every way in end when a member leaves; nobody ends themselves, or a member of another agency', async () => {
    const joined = await joinAs({ email: 'cal@harbor-house.example', name: 'Cal Imrie' });
    const { staffId } = (await joined.ask('GET', '/api/me')).body as { staffId: string };
    const administrator = (await as('administrator').ask('GET', '/api/me')).body as { staffId: string };
    const officer = (await as('officer').ask('GET', '/api/me')).body as { staffId: string };
    const end = async (id: string) => await as('administrator').ask('POST', '/api/staff/endings', { staffId: id });
    expect([(await end(administrator.staffId)).code, (await end(officer.staffId)).code]).toEqual([
      'not-allowed',
      'not-found',
    ]);

    const renewed = await as('administrator').ask('POST', '/api/staff/sign-ins', { staffId });
    expect((await end(staffId)).status).toBe(200);
    expect((await joined.ask('GET', '/api/me')).code).toBe('not-signed-in');
    const late = await visitorOf(server).ask('POST', '/api/invitations/acceptances', {
      token: tokenIn(renewed),
      passphrase,
    });
    expect(late.code).toBe('not-found');
    expect((await end(staffId)).code).toBe('not-found');
    const { members } = (await as('administrator').ask('GET', '/api/staff')).body as { members: { name: string }[] };
    expect(members.map(({ name }) => name)).not.toContain('Cal Imrie');
    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows } = await client.query(
      'select display_name, left_on is not null as gone from open_plane.staff_member where id = $1',
      [staffId],
    );
    await client.end();
    expect(rows).toEqual([{ display_name: 'Cal Imrie', gone: true }]);
  });

  it('that has ended, or was never made, is not found', async () => {
    const made = await as('administrator').ask('POST', '/api/invitations', {
      ...invitation,
      email: 'late@harbor-house.example',
    });
    const token = (made.body as { link: string }).link.split('/').at(-1) ?? '';
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query(`update sign_in.invitation set "expiresAt" = now() - interval '1 second'`);
    await client.end();
    for (const tried of [token, 'never-made']) {
      const told = await visitorOf(server).ask('POST', '/api/invitations/acceptances', {
        token: tried,
        passphrase: 'paper boats in the gutter',
      });
      expect([told.status, told.code]).toEqual([404, 'not-found']);
    }
  });
});

const passphrase = 'paper boats in the gutter';

function tokenIn({ body }: { readonly body: unknown }): string {
  const token = (body as { link: string }).link.split('/').at(-1);
  if (token === undefined) throw new Error('no link was answered');
  return token;
}

/** Takes an invitation up and signs in with both factors. */
async function acceptedBy(token: string): Promise<Visitor> {
  const accepted = await visitorOf(server).ask('POST', '/api/invitations/acceptances', { token, passphrase });
  const { email, totpUri } = accepted.body as { email: string; totpUri: string };
  const secret = bytesOfBase32(new URL(totpUri).searchParams.get('secret') ?? '');
  const visitor = visitorOf(server);
  await visitor.ask('POST', '/api/auth/sign-in/email', { email, password: passphrase });
  const { code } = await server.server.signIn.api.generateTOTP({ body: { secret } });
  await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code });
  return visitor;
}

async function joinAs(person: { readonly email: string; readonly name: string }): Promise<Visitor> {
  return await acceptedBy(
    tokenIn(await as('administrator').ask('POST', '/api/invitations', { ...person, role: 'advocate' })),
  );
}

function bytesOfBase32(text: string): string {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
