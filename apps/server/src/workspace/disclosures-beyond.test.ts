/**
 * What her yes lets happen beyond reading: a police record of the chosen fields, and a supervisor who opens it. Each without her
 * word, or the agency's, has its code; each with it is a row she sees.
 */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { newStaffIdentity, openDisclosure, sealDisclosure } from '@holdfast/crypto/open';
import { idOf, instantOf, plusDays } from '@holdfast/domain';
import { checkLedger } from '@holdfast/evidence/receipts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { dayOf } from '../days.ts';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { type Phone, phoneOf } from '../testing/phone.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { personOf, type Visitor, visitorOf } from '../testing/visitor.ts';

const now = () => instantOf(Date.now());
const identities = new Map(
  ['Imani Okafor', 'Petra Lindqvist', 'T. Vance', 'M. Ibarra'].map((name) => [name, newStaffIdentity()]),
);
const identityOf = (name: string) => identities.get(name) ?? newStaffIdentity();

let server: TestServer;
let phone: Phone;
const visitors = new Map<string, Visitor>();
async function visitor(name: string): Promise<Visitor> {
  const made = visitors.get(name) ?? visitorOf(server);
  if (!visitors.has(name)) await made.signIn(name);
  visitors.set(name, made);
  return made;
}

beforeAll(async () => {
  server = await startForTest({ county: false });
  phone = await phoneOf(server);
  // The demonstration's advocacy has no supervisor; here one of its two advocates is one.
  const client = await connectBeyondPolicies(server.dataFolder);
  await client.query(`update open_plane.staff_member set role = 'supervisor' where display_name = 'Petra Lindqvist'`);
  await client.query(`update sign_in.member set role = 'supervisor' where "userId" in
    (select id from sign_in."user" where name = 'Petra Lindqvist')`);
  await client.end();
  for (const [name, { recipient }] of identities) {
    const body = { recipient, wrappedIdentity: toBase64url(randomBytes(100)) };
    expect((await (await visitor(name)).ask('POST', '/api/keys', body)).status).toBe(200);
  }
}, 60_000);
afterAll(async () => await server.stop());

async function operationTo(name: string, more: object = {}) {
  const sealed = await sealDisclosure({ recipient: identityOf(name).recipient, bytes: randomBytes(300) });
  if (!sealed.ok) throw new Error('not sealed');
  const mark = toBase64url(randomBytes(8));
  return {
    op: 'put' as const,
    disclosureId: idOf<'disclosure'>(`d-${mark}`),
    releaseId: idOf<'release'>(`r-${mark}`),
    recipientId: idOf<'staff'>(personOf(server, name).id),
    endsOn: plusDays(dayOf(now()), 14),
    mayKeepCopy: false,
    ...sealed.value,
    ...more,
  };
}
async function share(name: string, more: object = {}) {
  const operation = await operationTo(name, more);
  expect(await phone.ask(operation)).toEqual({ kind: 'done' });
  return operation;
}
const openIt = async (name: string, id: string) =>
  await (await visitor(name)).ask('POST', `/api/disclosures/${id}/openings`, { purpose: 'advice' });
async function ledger(sent: Awaited<ReturnType<typeof share>>) {
  const said = await phone.ask({ op: 'openings' });
  const rows = said.kind === 'openings' ? said.rows.filter((row) => row.releaseId === sent.releaseId) : [];
  const { releaseId, disclosureId } = sent;
  const account = toBase64url(phone.keys.account.publicKey);
  expect(checkLedger({ account, releaseId, disclosureId, rows }).ok).toBe(true);
  return rows.map(({ act, by }) => `${act ?? 'opened'} ${by}`);
}

describe('a police record', () => {
  const told = {
    callNumber: 'M-26-7',
    incidents: [{ kind: 'following', whatHappened: 'He was behind me to the bus.' }],
  };
  const recordIt = async (name: string, id: string, body: object = told) =>
    await (await visitor(name)).ask('POST', `/api/disclosures/${id}/records`, body);

  it('is made where she said yes, names her release and where it came from, and she sees when and by whom', async () => {
    const sent = await share('T. Vance', { mayBecomePoliceRecord: true });
    expect(await recordIt('T. Vance', sent.disclosureId)).toMatchObject({ status: 409, code: 'not-opened' });
    await openIt('T. Vance', sent.disclosureId);
    const made = await recordIt('T. Vance', sent.disclosureId);
    expect(made.status).toBe(200);
    const callId = String((made.body as { callId: string }).callId);
    const file = await (await visitor('M. Ibarra')).ask('GET', `/api/calls/${callId}`);
    expect(file.body).toMatchObject({
      call: { provenance: 'survivor', callNumber: 'M-26-7', initialType: 'Told by the protected party' },
      told: [{ provenance: 'survivor', releaseId: sent.releaseId, recordedBy: 'T. Vance', incidents: told.incidents }],
    });
    expect(JSON.stringify(file.body)).not.toContain(toBase64url(phone.keys.account.publicKey));
    expect(await ledger(sent)).toEqual(['opened T. Vance', 'recorded T. Vance']);
  });

  test.each<[string, string, object, string, object, number, string]>([
    ['without her yes', 'T. Vance', {}, 'T. Vance', told, 403, 'record-not-allowed'],
    ['by another officer', 'T. Vance', { mayBecomePoliceRecord: true }, 'M. Ibarra', told, 404, 'not-found'],
    ['by an advocate', 'Imani Okafor', {}, 'Imani Okafor', told, 403, 'not-allowed'],
    [
      'of nothing',
      'T. Vance',
      { mayBecomePoliceRecord: true },
      'T. Vance',
      { ...told, incidents: [] },
      400,
      'bad-input',
    ],
    [
      'of what is no field of an incident',
      'T. Vance',
      { mayBecomePoliceRecord: true },
      'T. Vance',
      { ...told, incidents: [{ kind: 'following', address: '1 Nowhere Street' }] },
      400,
      'bad-input',
    ],
    [
      'on an order that is not on record',
      'T. Vance',
      { mayBecomePoliceRecord: true },
      'T. Vance',
      { ...told, callNumber: 'M-26-8', orderId: 'none' },
      404,
      'not-found',
    ],
  ])('is refused %s, and no row is added', async (_, to, more, by, body, status, code) => {
    const sent = await share(to, more);
    await openIt(to, sent.disclosureId);
    expect(await recordIt(by, sent.disclosureId, body)).toMatchObject({ status, code });
    expect(await ledger(sent)).toEqual([`opened ${to}`]);
  });

  it('is refused once she stopped it, like the opening', async () => {
    const sent = await share('T. Vance', { mayBecomePoliceRecord: true });
    await openIt('T. Vance', sent.disclosureId);
    expect(await phone.ask({ op: 'revoke', releaseId: sent.releaseId })).toEqual({ kind: 'done' });
    for (const tried of [await recordIt('T. Vance', sent.disclosureId), await openIt('T. Vance', sent.disclosureId)])
      expect(tried).toMatchObject({ status: 410, code: 'release-revoked' });
  });

  it('cannot be allowed to an advocate', async () => {
    const operation = await operationTo('Imani Okafor', { mayBecomePoliceRecord: true });
    expect(await phone.ask(operation)).toMatchObject({ kind: 'refused', code: 'record-not-allowed' });
  });
});

describe('a supervisor', () => {
  const decide = async (supervisorsMayRead: boolean) =>
    await (await visitor('Cass Wrenfield')).ask('POST', '/api/case-policy', { supervisorsMayRead, retainMonths: 84 });
  const policyShown = async () => {
    const said = await phone.ask({ op: 'key-of', recipientId: idOf(personOf(server, 'Imani Okafor').id), after: 0 });
    return said.kind === 'key' && said.supervisorsMayOpen === true;
  };
  const passOn = async (id: string, to: string, wrappedKey: Uint8Array) =>
    await (await visitor('Imani Okafor')).ask('POST', `/api/disclosures/${id}/passings-on`, {
      to: personOf(server, to).id,
      wrappedKey: toBase64url(wrappedKey),
    });

  it('opens it with her word and the agency’s, and neither is enough', async () => {
    expect(await policyShown()).toBe(false);
    const early = await operationTo('Imani Okafor', { supervisorMayOpen: true });
    expect(await phone.ask(early)).toMatchObject({ kind: 'refused', code: 'supervisor-not-allowed' });
    expect((await decide(true)).status).toBe(200);
    expect(await policyShown()).toBe(true);

    const silent = await share('Imani Okafor');
    const sent = await share('Imani Okafor', { supervisorMayOpen: true });
    const anew = await sealDisclosure({ recipient: identityOf('Petra Lindqvist').recipient, bytes: new Uint8Array(1) });
    if (!anew.ok) throw new Error('not wrapped');
    expect(await passOn(silent.disclosureId, 'Petra Lindqvist', anew.value.wrappedKey)).toMatchObject({
      status: 403,
      code: 'supervisor-not-allowed',
    });
    expect(await passOn(sent.disclosureId, 'M. Ibarra', anew.value.wrappedKey)).toMatchObject({ status: 403 });
    expect(await passOn(sent.disclosureId, 'Petra Lindqvist', new Uint8Array(40))).toMatchObject({
      code: 'not-sealed',
    });
    expect(await openIt('Petra Lindqvist', sent.disclosureId)).toMatchObject({ status: 404, code: 'not-found' });
    expect(await passOn(sent.disclosureId, 'Petra Lindqvist', anew.value.wrappedKey)).toMatchObject({ status: 200 });
    expect(await openIt('Petra Lindqvist', sent.disclosureId)).toMatchObject({ status: 200 });
    expect(await ledger(sent)).toEqual(['opened Petra Lindqvist']);

    expect((await decide(false)).status).toBe(200);
    expect(await openIt('Petra Lindqvist', sent.disclosureId)).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('what was given to one is not another’s', () => {
  it('though whoever owns the database makes it out to them: their key does not open it', async () => {
    const sent = await share('Imani Okafor');
    const other = personOf(server, 'M. Ibarra');
    const client = await connectBeyondPolicies(server.dataFolder);
    for (const table of ['release', 'disclosure'])
      await client.query(
        `update sealed_plane.${table} set recipient_staff_id = '${other.id}', recipient_agency_id = '${other.agencyId}'
         where account_id = '${toBase64url(phone.keys.account.publicKey)}'
           and ${table === 'release' ? 'id' : 'release_id'} = '${sent.releaseId}'`,
      );
    await client.end();
    const handed = await openIt('M. Ibarra', sent.disclosureId);
    expect(handed.status).toBe(200);
    const { contentCiphertext, wrappedKey } = sent;
    const identity = identityOf('M. Ibarra');
    expect(await openDisclosure({ identity, contentCiphertext, wrappedKey })).toMatchObject({
      ok: false,
      issue: { code: 'not-for-us' },
    });
    expect(await openIt('Imani Okafor', sent.disclosureId)).toMatchObject({ status: 404 });
    // Even then she sees who opened it.
    expect((await ledger(sent)).length).toBe(1);
  });
});
