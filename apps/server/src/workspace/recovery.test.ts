/**
 * Opening a case again at the server's door: two administrators act one after the other, with their own keys; one alone is refused at
 * every step; each act is a row of the hash-chained audit; and the advocate who comes after reads the case.
 */
import {
  base64urlFrom,
  caseChainStart,
  caseEntryHash,
  caseEntryMessage,
  type SealedCaseEntry,
  toBase64url,
} from '@holdfast/crypto';
import {
  type Identity,
  joinHalves,
  newCaseKey,
  newStaffIdentity,
  openHalf,
  passHalf,
  sealHalves,
  staffCaseKeys,
} from '@holdfast/crypto/open';
import { idOf as madeId } from '@holdfast/domain';
import { type CaseRecoveryAnswer, toSealedCaseEntryText } from '@holdfast/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { phoneOf } from '../testing/phone.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
let imani: Visitor;
let petra: Visitor;
let cass: Visitor;
let ash: Visitor;
let ashId: string;
const keys: Record<'imani' | 'petra' | 'cass' | 'ash', Identity> = {
  imani: newStaffIdentity(),
  petra: newStaffIdentity(),
  cass: newStaffIdentity(),
  ash: newStaffIdentity(),
};
const passphrase = 'a kettle and nine plates';
const of = { caseId: 'case-one', epoch: 0 };
const caseKey = newCaseKey();
let first: SealedCaseEntry;

/** The demonstration has one administrator; the second is invited like anyone. */
async function secondAdministrator(): Promise<Visitor> {
  const email = 'ash.delacroix@harbor.example';
  const made = await cass.ask('POST', '/api/invitations', { email, name: 'Ash Delacroix', role: 'administrator' });
  const token = String(Object(made.body).link).split('/').at(-1);
  const visitor = visitorOf(server);
  const accepted = await visitor.ask('POST', '/api/invitations/acceptances', { token, passphrase });
  const secret = new URL(Object(accepted.body).totpUri).searchParams.get('secret') ?? '';
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const codeSecret = (bits.join('').match(/.{8}/g) ?? [])
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 2)))
    .join('');
  await visitor.ask('POST', '/api/auth/sign-in/email', { email, password: passphrase });
  const { code } = await server.server.signIn.api.generateTOTP({ body: { secret: codeSecret } });
  await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code });
  return visitor;
}
async function enterKeys(visitor: Visitor, identity: Identity): Promise<void> {
  const body = { recipient: identity.recipient, wrappedIdentity: toBase64url(new Uint8Array(200)) };
  expect((await visitor.ask('POST', '/api/keys', body)).status).toBe(200);
  const { signing } = await staffCaseKeys(identity);
  const entered = await visitor.ask('POST', '/api/case-signers', { signingKey: toBase64url(signing.publicKey) });
  expect(entered.status).toBe(200);
}
const idOf = async (visitor: Visitor) => String(Object((await visitor.ask('GET', '/api/me')).body).staffId);
const bytes = (text: string | undefined) => {
  const read = base64urlFrom(text ?? '');
  if (!read.ok) throw new Error('no bytes');
  return read.value;
};
async function page(after: SealedCaseEntry | null, epoch: number, by: Identity): Promise<SealedCaseEntry> {
  const { signing } = await staffCaseKeys(by);
  const unsigned = {
    sequence: after === null ? 0 : after.sequence + 1,
    previousHash: after?.hash ?? caseChainStart(of.caseId),
    ciphertext: new Uint8Array(284).fill(epoch + 1),
    epoch,
  };
  const signed = { ...unsigned, signature: signing.sign(caseEntryMessage(unsigned)) };
  return { ...signed, hash: caseEntryHash(signed) };
}
async function listed(visitor: Visitor): Promise<CaseRecoveryAnswer> {
  const { body } = await visitor.ask('GET', '/api/case-recoveries');
  const [newest] = Object(body).recoveries;
  return newest;
}
const told = ({ code, status }: { code: string | undefined; status: number }) => code ?? status;

beforeAll(async () => {
  server = await startForTest({ county: false });
  const seat = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  [imani, petra, cass] = [await seat('Imani Okafor'), await seat('Petra Lindqvist'), await seat('Cass Wrenfield')];
  ash = await secondAdministrator();
  ashId = await idOf(ash);
  await enterKeys(imani, keys.imani);
  await enterKeys(petra, keys.petra);
  await enterKeys(cass, keys.cass);
  await enterKeys(ash, keys.ash);
  first = await page(null, 0, keys.imani);
  const wrapped = { staffId: 'staff-okafor', wrappedKey: toBase64url(new Uint8Array(200)) };
  const body = { id: of.caseId, entry: toSealedCaseEntryText(first), keys: [wrapped] };
  expect((await imani.ask('POST', '/api/cases', body)).status).toBe(200);
}, 90_000);
afterAll(async () => await server.stop());

const policy = (recovery?: readonly string[]) => ({
  supervisorsMayRead: false,
  retainMonths: 84,
  ...(recovery === undefined ? {} : { recovery }),
});
async function halves() {
  const sealed = await sealHalves({ ...of, key: caseKey, first: keys.cass.recipient, second: keys.ash.recipient });
  if (!sealed.ok) throw new Error('not sealed');
  return [
    { staffId: 'staff-wrenfield', wrappedKey: toBase64url(sealed.value.first) },
    { staffId: ashId, wrappedKey: toBase64url(sealed.value.second) },
  ];
}
const leave = async (visitor: Visitor) =>
  told(await visitor.ask('POST', `/api/cases/${of.caseId}/halves`, { epoch: 0, halves: await halves() }));
const ask = async (visitor: Visitor) =>
  told(
    await visitor.ask('POST', '/api/case-recoveries', {
      caseId: of.caseId,
      forStaff: 'staff-lindqvist',
      reason: 'Her only advocate has lost her key',
    }),
  );

/** What her phone is told of it: that it can be done, and not by whom. */
const toldToHer = async () => {
  const phone = await phoneOf(server);
  const said = await phone.ask({ op: 'key-of', recipientId: madeId('staff-okafor'), after: 0 });
  return said.kind === 'key' ? (said.casesOpenAgain ?? false) : said;
};

test('nobody can before the agency named two, and only two different administrators can be named', async () => {
  expect(await toldToHer()).toBe(false);
  expect(await leave(imani)).toBe('not-allowed');
  expect(await ask(cass)).toBe('not-found');
  for (const named of [
    ['staff-wrenfield', 'staff-wrenfield'],
    ['staff-wrenfield', 'staff-okafor'],
  ])
    expect(told(await cass.ask('POST', '/api/case-policy', policy(named)))).toBe('bad-input');
  expect(told(await imani.ask('POST', '/api/case-policy', policy(['staff-wrenfield', ashId])))).toBe('not-allowed');
  expect(told(await cass.ask('POST', '/api/case-policy', policy(['staff-wrenfield', ashId])))).toBe(200);
  const seen = await imani.ask('GET', '/api/case-colleagues');
  expect(seen.body).toMatchObject({ recovery: [{ name: 'Cass Wrenfield' }, { name: 'Ash Delacroix' }] });
  expect(await toldToHer()).toBe(true);
});

test('a reader leaves the halves; a colleague cannot, and nobody a second pair', async () => {
  expect(await leave(petra)).toBe('not-allowed');
  expect(await leave(imani)).toBe(200);
  expect(await leave(imani)).toBe('already-there');
});

test('one asks, and can neither allow it nor open it alone', async () => {
  expect(await ask(imani)).toBe('not-allowed');
  expect(await ask(cass)).toBe(200);
  const { id, ownHalf, head } = await listed(cass);
  expect(head).toBeUndefined();
  const own = bytes(ownHalf);
  const alone = await passHalf({ ...of, identity: keys.cass, sealed: own, to: keys.cass.recipient });
  if (!alone.ok) throw new Error('no half');
  const { signing } = await staffCaseKeys(keys.cass);
  const allowance = {
    passedHalf: toBase64url(alone.value),
    signature: toBase64url(signing.sign(new Uint8Array(32))),
  };
  expect(told(await cass.ask('POST', `/api/case-recoveries/${id}/allowances`, allowance))).toBe('not-allowed');
  const entry = toSealedCaseEntryText(await page(first, 1, keys.cass));
  const wrappedKey = toBase64url(new Uint8Array(200));
  expect(told(await cass.ask('POST', `/api/case-recoveries/${id}/openings`, { entry, wrappedKey }))).toBe(
    'not-allowed',
  );
  // And with the whole database in hand: the half that rests here opens nothing but itself.
  const half = await openHalf({ ...of, identity: keys.cass, sealed: own });
  if (!half.ok) throw new Error('no half');
  expect(joinHalves(half.value, half.value).ok).toBe(false);
});

test('the other allows, and then the first opens it for the one who was named, and for nobody else', async () => {
  const { id, ownHalf } = await listed(ash);
  const passed = await passHalf({ ...of, identity: keys.ash, sealed: bytes(ownHalf), to: keys.cass.recipient });
  if (!passed.ok) throw new Error('no half');
  const { signing } = await staffCaseKeys(keys.ash);
  const signature = toBase64url(signing.sign(new Uint8Array(32)));
  const allowance = { passedHalf: toBase64url(passed.value), signature };
  expect(told(await ash.ask('POST', `/api/case-recoveries/${id}/allowances`, allowance))).toBe(200);
  expect(await listed(ash)).not.toHaveProperty('passedHalf');
  const mine = await listed(cass);
  const [one, other] = [
    await openHalf({ ...of, identity: keys.cass, sealed: bytes(mine.ownHalf) }),
    await openHalf({ ...of, identity: keys.cass, sealed: bytes(mine.passedHalf) }),
  ];
  if (!one.ok || !other.ok) throw new Error('no halves');
  expect(joinHalves(one.value, other.value)).toEqual({ ok: true, value: caseKey });
  expect(mine.head).toEqual({ sequence: 0, hash: toBase64url(first.hash) });

  const open = async (visitor: Visitor, entry: SealedCaseEntry) =>
    told(
      await visitor.ask('POST', `/api/case-recoveries/${id}/openings`, {
        entry: toSealedCaseEntryText(entry),
        wrappedKey: toBase64url(new Uint8Array(200).fill(3)),
      }),
    );
  expect(await open(ash, await page(first, 1, keys.ash))).toBe('not-allowed');
  expect(await open(cass, await page(first, 1, keys.ash))).toBe('bad-signature');
  expect(await open(cass, await page(first, 0, keys.cass))).toBe('out-of-order');
  expect(await open(cass, await page(first, 1, keys.cass))).toBe(200);
  expect(await open(cass, await page(first, 1, keys.cass))).toBe('not-found');

  expect((await petra.ask('GET', '/api/cases')).body).toMatchObject({ cases: [{ id: of.caseId, epoch: 1, head: 1 }] });
  expect((await imani.ask('GET', '/api/cases')).body).toEqual({ cases: [] });
  expect(await listed(cass)).toMatchObject({ endedAs: 'opened', allowedBy: ashId });
});

test('each act is a row of the chain that nobody can alter unnoticed', async () => {
  const beyond = await connectBeyondPolicies(server.dataFolder);
  const { rows } = await beyond.query<{ code: string; actor: string }>(
    `select code, actor from audit.entry where record_id = $1 and code like 'case-%' order by sequence`,
    [of.caseId],
  );
  expect(rows.map(({ code, actor }) => [code, actor])).toEqual([
    ['case-begun', 'staff-okafor'],
    ['case-recovery-asked', 'staff-wrenfield'],
    ['case-recovery-allowed', ashId],
    ['case-opened-again', 'staff-wrenfield'],
  ]);
  const broken = async () =>
    (await beyond.query<{ broken: number }>('select count(broken_at)::int as broken from audit.verify()')).rows[0]
      ?.broken;
  expect(await broken()).toBe(0);
  // As whoever holds the whole database could: the change is seen.
  await beyond.query(`set session_replication_role = replica`);
  await beyond.query(`update audit.entry set actor = 'staff-okafor' where code = 'case-recovery-allowed'`);
  expect(await broken()).toBe(1);
  await beyond.end();
});
