/**
 * Who cannot read what she released to one person: another advocate, the supervisor, the police, whoever runs the server with the
 * whole database. And each way of getting round it has its code.
 */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import {
  identityFrom,
  newStaffIdentity,
  openDisclosure,
  openSealed,
  sealDisclosure,
  unwrapStaffIdentity,
  wrapStaffIdentity,
} from '@holdfast/crypto/open';
import { idOf, instantOf, plusDays } from '@holdfast/domain';
import { checkDirectory, checkLedger, checkReceipt, keyIn } from '@holdfast/evidence/receipts';
import { receiptOfReport } from '@holdfast/wire';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { dayOf } from '../days.ts';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { type Phone, phoneOf } from '../testing/phone.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { personOf, type Visitor, visitorOf } from '../testing/visitor.ts';

const secretText = 'SENT-only-for-imani-5f21';
const passphrase = 'seven gulls above the harbor wall';
const now = () => instantOf(Date.now());

let server: TestServer;
let phone: Phone;
const identity = newStaffIdentity();
const visitors = new Map<string, Visitor>();

async function visitor(name: string): Promise<Visitor> {
  const known = visitors.get(name);
  if (known !== undefined) return known;
  const made = visitorOf(server);
  await made.signIn(name);
  visitors.set(name, made);
  return made;
}

beforeAll(async () => {
  server = await startForTest({ county: false });
  phone = await phoneOf(server);
  const wrapped = await wrapStaffIdentity({ identity, passphrase });
  if (!wrapped.ok) throw new Error('not wrapped');
  await enterKey('Imani Okafor', identity.recipient, wrapped.value);
  for (const name of ['Petra Lindqvist', 'M. Ibarra', 'T. Vance'])
    await enterKey(name, newStaffIdentity().recipient, randomBytes(100));
}, 60_000);
afterAll(async () => await server.stop());

async function enterKey(name: string, recipient: string, wrapped: Uint8Array): Promise<void> {
  const who = await visitor(name);
  const kept = await who.ask('POST', '/api/keys', { recipient, wrappedIdentity: toBase64url(wrapped) });
  if (kept.status !== 200) throw new Error(`no key for a ${name}: ${kept.code ?? ''}`);
}

async function share(to = 'Imani Okafor', recipient = identity.recipient) {
  const sealed = await sealDisclosure({ recipient, bytes: new TextEncoder().encode(secretText) });
  if (!sealed.ok) throw new Error('not sealed');
  const mark = toBase64url(randomBytes(8));
  const operation = {
    op: 'put',
    disclosureId: idOf<'disclosure'>(`d-${mark}`),
    releaseId: idOf<'release'>(`r-${mark}`),
    recipientId: idOf<'staff'>(personOf(server, to).id),
    endsOn: plusDays(dayOf(now()), 14),
    mayKeepCopy: false,
    ...sealed.value,
  } as const;
  expect(await phone.ask(operation)).toEqual({ kind: 'done' });
  return operation;
}

const openingsPath = (id: string) => `/api/disclosures/${id}/openings`;
const receiptsPath = (id: string) => `/api/disclosures/${id}/receipts`;
const why = { purpose: 'advice' };
const said = { digest: toBase64url(new Uint8Array(32).fill(1)), from: toBase64url(new Uint8Array(32).fill(2)) };

describe('what was released to one advocate', () => {
  test.each([
    ['another advocate of the same agency', 'Petra Lindqvist'],
    ['the supervisor of the police', 'M. Ibarra'],
    ['a police officer', 'T. Vance'],
  ])('is not there for %s: 404, no row, and not in the list', async (_, name) => {
    const sent = await share();
    const who = await visitor(name);
    for (const [path, body] of [
      [openingsPath(sent.disclosureId), why],
      [receiptsPath(sent.disclosureId), said],
      [openingsPath('d-that-never-was'), why],
    ] as const)
      expect(await who.ask('POST', path, body)).toMatchObject({ status: 404, code: 'not-found' });
    expect((await who.ask('GET', '/api/disclosures')).body).toEqual({ disclosures: [] });
    const rows = await phone.ask({ op: 'openings' });
    expect(rows.kind === 'openings' && rows.rows.filter((row) => row.releaseId === sent.releaseId)).toEqual([]);
  });

  test.each(['Noor Haddad'])(
    '%s, whose role is given nothing, is refused before anything is looked for',
    async (name) => {
      const sent = await share();
      const who = await visitor(name);
      for (const id of [sent.disclosureId, 'd-that-never-was'])
        expect(await who.ask('POST', openingsPath(id), why)).toMatchObject({ status: 403, code: 'not-allowed' });
    },
  );

  it('is read by no operator with the whole database: every row, every key there is in it, every guess at the passphrase', async () => {
    const sent = await share();
    const client = await connectBeyondPolicies(server.dataFolder);
    const one = async (text: string) => (await client.query(text)).rows[0];
    const { content } = await one(`select content from sealed_plane.disclosure where id = '${sent.disclosureId}'`);
    const { wrapped_key } = await one(
      `select wrapped_key from sealed_plane.disclosure_key where disclosure_id = '${sent.disclosureId}'`,
    );
    const { wrapped_identity } = await one(
      `select wrapped_identity from sealed_plane.staff_key where recipient = '${identity.recipient}'`,
    );
    const { rows: tables } = await client.query(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables)
      texts.push(...(await client.query(`select t::text as row from ${name} t`)).rows.map(({ row }) => String(row)));
    await client.end();
    const everything = texts.join('\n');
    // The control: what the operator may see is found by the same reading.
    expect(everything).toContain(identity.recipient);
    for (const form of [secretText, Buffer.from(secretText).toString('hex'), passphrase, 'AGE-SECRET-KEY'])
      expect(everything).not.toContain(form);

    // Whatever in the database could be a key is tried as one.
    const scalars = [...everything.matchAll(/\\x([0-9a-f]{64})(?![0-9a-f])/g)].map(([, hex = '']) => hex);
    expect(scalars.length).toBeGreaterThan(0);
    for (const hex of scalars) {
      const tried = { recipient: identity.recipient, scalar: Uint8Array.from(Buffer.from(hex, 'hex')) };
      expect((await openSealed({ identity: tried, bytes: wrapped_key })).ok).toBe(false);
    }
    expect(identityFrom(everything.slice(0, 74)).ok).toBe(false);
    const guessed = await unwrapStaffIdentity({ wrapped: wrapped_identity, passphrase: 'harbor lantern 2026' });
    expect(guessed).toEqual({ ok: false, issue: { code: 'not-for-us' } });
    // The control: the one who knows the passphrase reads it, from the same three cells.
    const unwrapped = await unwrapStaffIdentity({ wrapped: wrapped_identity, passphrase });
    if (!unwrapped.ok) throw new Error('the control does not open');
    const opened = await openDisclosure({
      identity: unwrapped.value,
      contentCiphertext: content,
      wrappedKey: wrapped_key,
    });
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(secretText);
  });

  it('is kept by no cache on the way, and by no browser', async () => {
    const sent = await share();
    const imani = await visitor('Imani Okafor');
    const opened = await imani.ask('POST', openingsPath(sent.disclosureId), why);
    expect(opened.status).toBe(200);
    expect(opened.headers['cache-control']).toBe('no-store');
    expect((await imani.ask('GET', '/api/disclosures')).headers['cache-control']).toBe('no-store');
  });
});

describe('a receipt of report', () => {
  it('is the agency’s, checkable by anyone, given once, after an opening, and only she gets it', async () => {
    const sent = await share();
    const imani = await visitor('Imani Okafor');
    const path = receiptsPath(sent.disclosureId);
    expect(await imani.ask('POST', path, said)).toMatchObject({ status: 409, code: 'not-opened' });
    await imani.ask('POST', openingsPath(sent.disclosureId), why);
    const given = await imani.ask('POST', path, said);
    expect(given.status).toBe(200);
    expect(await imani.ask('POST', path, said)).toMatchObject({ status: 409, code: 'already-there' });
    const receipt = receiptOfReport.parse(given.body);
    expect(receipt).toMatchObject({
      ...said,
      releaseId: sent.releaseId,
      agencyName: 'Harbor Lantern Advocacy',
      agencyKind: 'advocacy',
      role: 'advocate',
    });
    expect(JSON.stringify(receipt)).not.toContain('Okafor');
    const head = await directory();
    expect(checkReceipt(receipt, { agencyKey: head.agencyKey })).toEqual({ ok: true, value: receipt });
    const kept = await phone.ask({ op: 'receipts' });
    expect(kept.kind === 'receipts' && kept.receipts).toContainEqual(receipt);
    expect(await (await phoneOf(server)).ask({ op: 'receipts' })).toEqual({ kind: 'receipts', receipts: [] });
  });

  it('comes from the police too, by their own key and role', async () => {
    const vance = newStaffIdentity();
    await enterKey('T. Vance', vance.recipient, randomBytes(100));
    const sent = await share('T. Vance', vance.recipient);
    const officer = await visitor('T. Vance');
    expect((await officer.ask('POST', openingsPath(sent.disclosureId), why)).status).toBe(200);
    const receipt = receiptOfReport.parse((await officer.ask('POST', receiptsPath(sent.disclosureId), said)).body);
    expect(receipt).toMatchObject({ agencyKind: 'police', role: 'officer' });
    expect(checkReceipt(receipt).ok).toBe(true);
    expect(checkReceipt(receipt, { agencyKey: (await directory()).agencyKey })).toEqual({
      ok: false,
      issue: { code: 'other-agency-key' },
    });
  });
});

async function directory() {
  const said = await phone.ask({ op: 'key-of', recipientId: idOf(personOf(server, 'Imani Okafor').id), after: 0 });
  if (said.kind !== 'key') throw new Error(`no directory: ${JSON.stringify(said)}`);
  const checked = checkDirectory({ answer: said });
  if (!checked.ok) throw new Error(checked.issue.code);
  expect(keyIn(said.entries, idOf(personOf(server, 'Imani Okafor').id))).toBe(identity.recipient);
  return checked.value;
}

describe('what her phone can check', () => {
  it('the openings, by the very recipe of the database', async () => {
    const sent = await share();
    const imani = await visitor('Imani Okafor');
    for (let turn = 0; turn < 3; turn += 1) await imani.ask('POST', openingsPath(sent.disclosureId), why);
    const answered = await phone.ask({ op: 'openings' });
    if (answered.kind !== 'openings') throw new Error('no openings');
    const about = {
      account: toBase64url(phone.keys.account.publicKey),
      releaseId: sent.releaseId,
      disclosureId: sent.disclosureId,
      rows: answered.rows.filter((row) => row.releaseId === sent.releaseId),
    };
    expect(checkLedger(about)).toMatchObject({ ok: true, value: { sequence: 3 } });
    // A row changed by whoever owns the database, each with its own hash left as it was.
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query(`update sealed_plane.disclosure_opening set opened_at = opened_at - interval '1 hour'
      where release_id = '${sent.releaseId}' and sequence = 2`);
    await client.end();
    const after = await phone.ask({ op: 'openings' });
    const rows = after.kind === 'openings' ? after.rows.filter((row) => row.releaseId === sent.releaseId) : [];
    expect(checkLedger({ ...about, rows })).toEqual({ ok: false, issue: { code: 'ledger-broken', at: 2 } });
  });

  it('the directory: append-only, signed by the agency, the same key from any place on', async () => {
    const head = await directory();
    const later = newStaffIdentity();
    await enterKey('Petra Lindqvist', later.recipient, randomBytes(100));
    const since = await phone.ask({
      op: 'key-of',
      recipientId: idOf(personOf(server, 'Imani Okafor').id),
      after: head.sequence,
    });
    if (since.kind !== 'key') throw new Error('no directory');
    expect(checkDirectory({ answer: since, known: head })).toMatchObject({ ok: true });
    expect(keyIn(since.entries, idOf(personOf(server, 'Petra Lindqvist').id))).toBe(later.recipient);
    // The key swapped in the database itself, by its owner.
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query('begin');
    await client.query(`update sealed_plane.key_directory set recipient = '${newStaffIdentity().recipient}'
      where recipient = '${identity.recipient}'`);
    await client.query('commit');
    const swapped = await phone.ask({ op: 'key-of', recipientId: idOf(personOf(server, 'Imani Okafor').id), after: 0 });
    await client.query(`update sealed_plane.key_directory set recipient = '${identity.recipient}'
      where staff_id = '${personOf(server, 'Imani Okafor').id}'`);
    await client.end();
    if (swapped.kind !== 'key') throw new Error('no directory');
    expect(checkDirectory({ answer: swapped })).toEqual({ ok: false, issue: { code: 'directory-broken' } });
    expect(await phone.ask({ op: 'key-of', recipientId: idOf('nobody'), after: 0 })).toMatchObject({
      kind: 'refused',
      code: 'not-found',
    });
  });
});

describe('what is not taken', () => {
  const attack = async (change: object) => {
    const sealed = await sealDisclosure({ recipient: identity.recipient, bytes: new Uint8Array(200) });
    if (!sealed.ok) throw new Error('not sealed');
    const mark = toBase64url(randomBytes(8));
    const whole = {
      op: 'put' as const,
      disclosureId: idOf<'disclosure'>(`d-${mark}`),
      releaseId: idOf<'release'>(`r-${mark}`),
      recipientId: idOf<'staff'>(personOf(server, 'Imani Okafor').id),
      endsOn: plusDays(dayOf(now()), 14),
      mayKeepCopy: false,
      ...sealed.value,
    };
    return await phone.ask({ ...whole, ...change });
  };
  const today = dayOf(now());
  const notAge = new TextEncoder().encode('these are her words, and not sealed at all');

  test.each<[string, object, string]>([
    ['an end date in the past', { endsOn: plusDays(today, -1) }, 'term-too-long'],
    ['an end date 91 days out', { endsOn: plusDays(today, 91) }, 'term-too-long'],
    ['content that is no age file', { contentCiphertext: notAge }, 'not-sealed'],
    ['a wrapped key that is none', { wrappedKey: notAge }, 'not-sealed'],
    ['someone who is not there', { recipientId: idOf('nobody') }, 'not-found'],
    ['someone who has no key', { recipientId: idOf('staff-lantern') }, 'not-found'],
  ])('%s', async (_, change, code) => {
    expect(await attack(change)).toMatchObject({ kind: 'refused', code });
  });

  test('the same disclosure again, to another person', async () => {
    const sent = await share();
    const again = { ...sent, recipientId: idOf<'staff'>(personOf(server, 'Petra Lindqvist').id) };
    expect(await phone.ask(again)).toMatchObject({ kind: 'refused', code: 'already-there' });
  });

  test('an age file cut anywhere is taken nowhere, or opens nowhere', async () => {
    const sealed = await sealDisclosure({ recipient: identity.recipient, bytes: new Uint8Array(70_000) });
    if (!sealed.ok) throw new Error('not sealed');
    for (const length of [0, 20, 100, 200, 65_000, sealed.value.contentCiphertext.length - 1]) {
      const contentCiphertext = sealed.value.contentCiphertext.slice(0, length);
      const answer = await attack({ contentCiphertext, wrappedKey: sealed.value.wrappedKey });
      if (answer.kind === 'refused') expect(['not-sealed', 'bad-input']).toContain(answer.code);
      else
        expect((await openDisclosure({ identity, contentCiphertext, wrappedKey: sealed.value.wrappedKey })).ok).toBe(
          false,
        );
    }
  });
});
