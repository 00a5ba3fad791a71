/** Sealed case files at the server's door: what it checks without a key, and that whoever is not assigned is told of nothing. */
import { caseChainStart, caseEntryHash, caseEntryMessage, type SealedCaseEntry, toBase64url } from '@holdfast/crypto';
import { newStaffIdentity, staffCaseKeys } from '@holdfast/crypto/open';
import { toSealedCaseEntryText } from '@holdfast/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
let imani: Visitor;
let petra: Visitor;
let officer: Visitor;
const keys = await staffCaseKeys(newStaffIdentity());
const others = await staffCaseKeys(newStaffIdentity());

beforeAll(async () => {
  server = await startForTest({ county: false });
  [imani, petra, officer] = await Promise.all(
    ['Imani Okafor', 'Petra Lindqvist', 'T. Vance'].map(async (name) => {
      const visitor = visitorOf(server);
      await visitor.signIn(name);
      return visitor;
    }),
  ).then(([one, two, three]) => {
    if (one === undefined || two === undefined || three === undefined) throw new Error('nobody signed in');
    return [one, two, three] as const;
  });
}, 60_000);
afterAll(async () => await server.stop());

function entryAfter(
  before: SealedCaseEntry | null,
  { caseId = 'case-one', epoch = 0, by = keys }: { caseId?: string; epoch?: number; by?: typeof keys } = {},
): SealedCaseEntry {
  const unsigned = {
    sequence: before === null ? 0 : before.sequence + 1,
    previousHash: before?.hash ?? caseChainStart(caseId),
    ciphertext: new Uint8Array(284).fill(7),
    epoch,
  };
  const signed = { ...unsigned, signature: by.signing.sign(caseEntryMessage(unsigned)) };
  return { ...signed, hash: caseEntryHash(signed) };
}
const first = entryAfter(null);
const key = { staffId: 'staff-okafor', wrappedKey: toBase64url(new Uint8Array(200)) };
const append = async (visitor: Visitor, entry: SealedCaseEntry) => {
  const told = await visitor.ask('POST', '/api/cases/case-one/entries', { entry: toSealedCaseEntryText(entry) });
  return told.code ?? told.status;
};

describe('a sealed case file', () => {
  test('needs a signing key, and a first page that its beginner signed', async () => {
    const begin = async (entry: SealedCaseEntry) => {
      const body = {
        id: 'case-one',
        entry: toSealedCaseEntryText(entry),
        keys: [key],
      };
      const told = await imani.ask('POST', '/api/cases', body);
      return told.code ?? told.status;
    };
    expect(await begin(first)).toBe('bad-signature');
    const entered = await imani.ask('POST', '/api/case-signers', { signingKey: toBase64url(keys.signing.publicKey) });
    expect(entered.status).toBe(200);
    expect(await begin(entryAfter(null, { by: others }))).toBe('bad-signature');
    expect(await begin(entryAfter(null, { caseId: 'case-two' }))).toBe('out-of-order');
    expect(await begin(first)).toBe(200);
    expect(await begin(first)).toBe('already-there');
  });

  test('takes an entry that follows and that its sender signed, and no other', async () => {
    const second = entryAfter(first);
    expect(await append(imani, entryAfter(first, { by: others }))).toBe('bad-signature');
    expect(await append(imani, { ...second, ciphertext: new Uint8Array(284) })).toBe('out-of-order');
    expect(await append(imani, entryAfter(first, { epoch: 1 }))).toBe('out-of-order');
    expect(await append(imani, second)).toBe(200);
    expect(await append(imani, second)).toBe(200);
    expect(await append(imani, entryAfter(first))).toBe(200);
    expect(await append(imani, entryAfter(entryAfter(second)))).toBe('out-of-order');
  });

  test('is not there for a colleague, and no address at all for the police', async () => {
    await petra.ask('POST', '/api/case-signers', { signingKey: toBase64url(others.signing.publicKey) });
    const next = entryAfter(entryAfter(first), { by: others });
    expect(await append(petra, next)).toBe('not-found');
    const read = await petra.ask('POST', '/api/case-readings', { from: [{ id: 'case-one', after: -1 }] });
    expect(read.body).toEqual({ cases: [], more: false });
    expect((await petra.ask('GET', '/api/cases')).body).toEqual({ cases: [] });
    expect(await append(officer, next)).toBe('not-allowed');
  });

  test('is handed out as it came, to its reader', async () => {
    const read = await imani.ask('POST', '/api/case-readings', { from: [{ id: 'case-one', after: 0 }] });
    expect(read.body).toEqual({
      cases: [{ id: 'case-one', entries: [toSealedCaseEntryText(entryAfter(first))] }],
      more: false,
    });
    expect(read.headers['cache-control']).toContain('no-store');
  });
});
