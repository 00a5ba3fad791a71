/**
 * The promise of the bridge: only the named person opens what she disclosed, until the last day; each opening adds exactly
 * one row that she sees; revocation and the end destroy the key; everyone else finds nothing.
 */
import { idOf, ok, type StaffId } from '@holdfast/domain';
import type { SealedEntry } from '@holdfast/wire';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  agencyKindOf,
  appendEntries,
  beginCopy,
  copyHeads,
  countRequest,
  createPairingCode,
  destroyEndedDisclosures,
  endCopy,
  forgetPairingCodes,
  forgetRequests,
  listDisclosuresFor,
  listOpenings,
  listReceipts,
  lookUpPairingCode,
  openDisclosure,
  putDirectoryKey,
  putDisclosure,
  putReceipt,
  putStaff,
  readDirectory,
  readDirectoryOf,
  readEntries,
  readOwnKey,
  rememberRequest,
  revokeRelease,
  type SealedDisclosure,
  type StaffMember,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { another, as, day, hers, instant, plantPeople, recipientOf, setUp, staff } from './marlow.ts';

const at = instant('2026-03-02T09:30:00.125Z');
const today = day('2026-03-02');
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
const notFound = { ok: false, issue: { code: 'not-found' } };
const ended = { ok: false, issue: { code: 'release-ended' } };
const revoked = { ok: false, issue: { code: 'release-revoked' } };

function sealedTo(recipientId: StaffId, id: string, more: Partial<SealedDisclosure> = {}): SealedDisclosure {
  return {
    id: idOf(id),
    releaseId: idOf(`release-${id}`),
    recipientId,
    endsOn: day('2026-03-16'),
    mayKeepCopy: false,
    contentCiphertext: bytes(1, 4096),
    wrappedKey: bytes(2, 200),
    signed: bytes(3, 300),
    ...more,
  };
}

export function disclosuresContract({ name, open }: Implementation): void {
  describe(`sealed records on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      for (const [who, letter] of [
        [staff.imani, 'q'],
        [staff.petra, 'p'],
        [staff.ibarra, 'z'],
      ] as const) {
        await store.withActor(as(who, 'own-key'), async (session) => {
          await putDirectoryKey(session, {
            key: { recipient: recipientOf(letter), wrappedIdentity: bytes(5, 100), wrapping: 'passphrase' },
            at,
          });
        });
      }
    });
    afterAll(async () => await store.close());

    const put = async (sealed: SealedDisclosure, account = hers) =>
      await store.withActor(account, async (session) => await putDisclosure(session, { sealed, on: today }));
    const openAs = async (who: StaffMember, id: string, when = at) =>
      await store.withActor(
        as(who, 'advice'),
        async (session) => await openDisclosure(session, { id: idOf(id), at: when }),
      );
    const openings = async (account = hers) =>
      await store.withActor(account, async (session) => await listOpenings(session));
    const keysOf = async (id: string) =>
      (await store.beyondPolicies.query('select from sealed_plane.disclosure_key where disclosure_id = $1', [id]))
        .rowCount;

    describe('keys and codes', () => {
      test('the directory keeps every key in one chain for each agency and shows it to that agency', async () => {
        const rows = await store.withActor(as(staff.imani), async (session) => await readDirectory(session));
        expect(rows.map((row) => [row.sequence, row.staffId])).toEqual([
          [1, 'imani'],
          [2, 'petra'],
        ]);
        expect(Buffer.from(rows[1]?.previousHash ?? []).equals(rows[0]?.hash ?? Buffer.of())).toBe(true);
      });

      test('a wrapped secret is its own person’s only', async () => {
        expect(await store.withActor(as(staff.imani), async (session) => await readOwnKey(session))).toMatchObject({
          ok: true,
          value: { recipient: recipientOf('q') },
        });
        expect(await store.withActor(as(staff.vance), async (session) => await readOwnKey(session))).toEqual(notFound);
      });

      test('a code names one person to one who types it, until it ends, and a newer code ends it', async () => {
        const make = async (code: string) =>
          await store.withActor(
            as(staff.imani),
            async (session) =>
              await createPairingCode(session, { code, endsAt: instant('2026-03-02T10:00:00.000Z'), at }),
          );
        const look = async (code: string, when = at) =>
          await store.withActor(hers, async (session) => await lookUpPairingCode(session, { code, at: when }));
        expect(await make('4F7K-22')).toMatchObject({ ok: true });
        expect(await look('4F7K-22')).toEqual(
          ok({
            recipientId: 'imani',
            name: 'Imani Okafor',
            role: 'advocate',
            agencyId: 'harbor-house',
            agencyName: 'Harbor Lantern Advocacy',
            recipient: recipientOf('q'),
          }),
        );
        expect(await look('4f7k-22')).toEqual(notFound);
        expect(await look('4F7K-22', instant('2026-03-02T10:00:00.000Z'))).toEqual(notFound);
        await make('9Q2M-81');
        expect(await look('4F7K-22')).toEqual(notFound);
        expect(await look('9Q2M-81')).toMatchObject({ ok: true });
        const { rows } = await store.beyondPolicies.query<{ text: string }>(
          'select p::text as text from sealed_plane.pairing_code p',
        );
        expect(rows.some((row) => row.text.includes('9Q2M'))).toBe(false);
        expect(
          await store.withActor(
            setUp,
            async (session) => await forgetPairingCodes(session, { at: instant('2026-03-02T10:00:00.000Z') }),
          ),
        ).toBe(1);
      });
    });

    describe('disclosures', () => {
      test('the named recipient opens it; each opening is exactly one row that she sees, chained', async () => {
        expect(await put(sealedTo(staff.imani.id, 'd1'))).toEqual(ok('d1'));
        const first = await openAs(staff.imani, 'd1');
        expect(first).toMatchObject({ ok: true, value: { sequence: 1, endsOn: '2026-03-16', mayKeepCopy: false } });
        expect(
          first.ok &&
            Buffer.from(first.value.wrappedKey).equals(bytes(2, 200)) &&
            Buffer.from(first.value.contentCiphertext).equals(bytes(1, 4096)),
        ).toBe(true);
        await openAs(staff.imani, 'd1');
        const rows = await openings();
        expect(rows.map(({ sequence, by, openedAt, releaseId }) => ({ sequence, by, openedAt, releaseId }))).toEqual(
          [1, 2].map((sequence) => ({ sequence, by: 'Imani Okafor', openedAt: at, releaseId: 'release-d1' })),
        );
        expect(rows[0]?.previousHash).toEqual(bytes(0));
        expect(rows[1]?.previousHash).toEqual(rows[0]?.hash);
      });

      test('twenty openings at once are twenty rows in one chain', async () => {
        await put(sealedTo(staff.imani.id, 'd-busy'));
        await Promise.all(
          Array.from({ length: 20 }, async () =>
            expect(await openAs(staff.imani, 'd-busy')).toMatchObject({ ok: true }),
          ),
        );
        const rows = (await openings()).filter((row) => row.releaseId === 'release-d-busy');
        expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
        expect(
          rows.slice(1).every((row, index) => Buffer.from(row.previousHash).equals(rows[index]?.hash ?? Buffer.of())),
        ).toBe(true);
      });

      test('the ledger’s hash is what the documented recipe gives, and follows from what she can see', async () => {
        const { rows } = await store.beyondPolicies.query(`
          select hash = sha256(convert_to(jsonb_build_array(account_id, release_id, sequence::text, disclosure_id,
            to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), opened_by, encode(previous_hash, 'hex'))::text, 'UTF8')) as fits
          from sealed_plane.disclosure_opening`);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every((row) => row.fits === true)).toBe(true);
      });

      test.each([
        ['another advocate of the same agency', staff.petra],
        ['their administrator', staff.lantern],
        ['an officer', staff.vance],
        ['the coordinator', staff.noor],
      ])('%s finds nothing, and no row is added', async (_, who) => {
        const before = (await openings()).length;
        expect(await openAs(who, 'd1')).toEqual(notFound);
        expect(await store.withActor(as(who), async (session) => await listDisclosuresFor(session, { today }))).toEqual(
          [],
        );
        expect((await openings()).length).toBe(before);
      });

      test('the same person in another agency finds nothing', async () => {
        const moved: StaffMember = { ...staff.imani, agencyId: idOf('marlow-partnership-office') };
        expect(await openAs(moved, 'd1')).toEqual(notFound);
      });

      test('another protected person sees no opening of it and cannot revoke it', async () => {
        expect(await openings(another)).toEqual([]);
        const tried = await store.withActor(
          another,
          async (session) => await revokeRelease(session, { releaseId: idOf('release-d1'), on: today }),
        );
        expect(tried).toEqual(notFound);
        expect(await keysOf('d1')).toBe(1);
      });

      test('someone who uses the same id for something of theirs does not come before her', async () => {
        expect(await put(sealedTo(staff.petra.id, 'd1', { releaseId: idOf('release-x') }), another)).toEqual(ok('d1'));
        expect(await openAs(staff.imani, 'd1')).toMatchObject({ ok: true });
        const rows = (await openings()).filter((row) => row.releaseId === 'release-d1');
        expect(rows.length).toBe(3);
      });

      test.each<[string, Partial<SealedDisclosure>, string]>([
        ['a recipient who is not there', { recipientId: idOf('nobody') }, 'not-found'],
        ['a recipient who has no key', { recipientId: staff.vance.id }, 'not-found'],
        ['a term over ninety days', { endsOn: day('2026-06-01') }, 'not-allowed'],
        ['a term that ended before it began', { endsOn: day('2026-03-01') }, 'not-allowed'],
        ['a repeated release', { releaseId: idOf('release-d1') }, 'already-there'],
        ['a repeated id', { id: idOf('d1') }, 'already-there'],
      ])('%s is refused and nothing is stored', async (_, more, code) => {
        const before = (await store.beyondPolicies.query('select from sealed_plane.release')).rowCount;
        expect(await put(sealedTo(staff.imani.id, 'd-bad', more))).toEqual({ ok: false, issue: { code } });
        expect((await store.beyondPolicies.query('select from sealed_plane.release')).rowCount).toBe(before);
      });

      test('it opens through the last day and not a moment later', async () => {
        await put(sealedTo(staff.imani.id, 'd-end', { endsOn: today }));
        expect(await openAs(staff.imani, 'd-end', instant('2026-03-02T23:59:59.999Z'))).toMatchObject({ ok: true });
        expect(await openAs(staff.imani, 'd-end', instant('2026-03-03T00:00:00.000Z'))).toEqual(ended);
      });

      test('the end of the term destroys the key, and only keys whose term has ended', async () => {
        const destroy = async (on: string) =>
          await store.withActor(setUp, async (session) => await destroyEndedDisclosures(session, { today: day(on) }));
        expect(await destroy('2026-03-02')).toBe(0);
        expect(await destroy('2026-03-03')).toBe(1);
        expect(await keysOf('d-end')).toBe(0);
        expect(await keysOf('d1')).toBe(2);
        // Turning the clock back does not bring it back.
        expect(await openAs(staff.imani, 'd-end', instant('2026-03-02T12:00:00.000Z'))).toEqual(notFound);
      });

      test('revocation destroys the key at once, adds no row and cannot be done twice', async () => {
        await put(sealedTo(staff.imani.id, 'd-revoked'));
        await openAs(staff.imani, 'd-revoked');
        const revoke = async () =>
          await store.withActor(
            hers,
            async (session) => await revokeRelease(session, { releaseId: idOf('release-d-revoked'), on: today }),
          );
        expect(await revoke()).toEqual(ok('release-d-revoked'));
        expect(await keysOf('d-revoked')).toBe(0);
        expect(await openAs(staff.imani, 'd-revoked')).toEqual(revoked);
        // To anyone else it is what it always was: nothing.
        expect(await openAs(staff.petra, 'd-revoked')).toEqual(notFound);
        expect(await revoke()).toEqual(notFound);
        expect((await openings()).filter((row) => row.releaseId === 'release-d-revoked').length).toBe(1);
      });

      test('the recipient’s list says how each stands and how often it was opened', async () => {
        const listed = await store.withActor(
          as(staff.imani),
          async (session) => await listDisclosuresFor(session, { today: day('2026-03-10') }),
        );
        expect(Object.fromEntries(listed.map((each) => [each.id, [each.standing, each.openings]]))).toEqual({
          d1: ['open', 3],
          'd-busy': ['open', 20],
          'd-end': ['ended', 1],
          'd-revoked': ['revoked', 1],
        });
      });

      test('an opening whose transaction fails leaves neither row nor audit entry', async () => {
        const before = (await openings()).length;
        const failed = store.withActor(as(staff.imani, 'advice'), async (session) => {
          await openDisclosure(session, { id: idOf('d1'), at });
          throw new Error('the answer could not be sent');
        });
        await expect(failed).rejects.toThrow('could not be sent');
        expect((await openings()).length).toBe(before);
      });

      test('nobody can be given something who has left', async () => {
        await store.withActor(setUp, async (session) => await putStaff(session, { ...staff.petra, leftOn: today }));
        expect(await put(sealedTo(staff.petra.id, 'd-left'))).toEqual(notFound);
      });
    });

    describe('what was received', () => {
      const acknowledge = async (who: StaffMember, id: string, fill = 6) =>
        await store.withActor(
          as(who, 'acknowledgement'),
          async (session) => await putReceipt(session, { id: idOf(id), at, sign: () => bytes(fill, 300) }),
        );
      const receipts = async (account = hers) =>
        await store.withActor(account, async (session) => await listReceipts(session));

      test('is acknowledged once, by the one who opened it, and only she reads it', async () => {
        await put(sealedTo(staff.imani.id, 'd-told'));
        expect(await acknowledge(staff.imani, 'd-told')).toEqual({ ok: false, issue: { code: 'not-opened' } });
        await openAs(staff.imani, 'd-told');
        expect(await acknowledge(staff.petra, 'd-told')).toEqual(notFound);
        expect(await acknowledge(staff.vance, 'd-told')).toEqual(notFound);
        expect(await acknowledge(staff.imani, 'd-told')).toEqual(ok(bytes(6, 300)));
        expect(await acknowledge(staff.imani, 'd-told', 7)).toEqual({ ok: false, issue: { code: 'already-there' } });
        expect(await receipts()).toEqual([bytes(6, 300)]);
        expect(await receipts(another)).toEqual([]);
        const listed = await store.withActor(
          as(staff.imani),
          async (session) => await listDisclosuresFor(session, { today }),
        );
        expect(listed.filter((each) => each.acknowledged).map((each) => each.id)).toEqual(['d-told']);
      });

      test('nobody writes one past the opening, and nobody alters or removes one', async () => {
        await put(sealedTo(staff.imani.id, 'd-unread'));
        const { account_id } = (
          await store.beyondPolicies.query(`select account_id from sealed_plane.disclosure where id = 'd-unread'`)
        ).rows[0];
        const asImani = async (text: string) =>
          await store
            .withActor(as(staff.imani), async ({ transaction }) => await sql.raw(text).execute(transaction))
            .then(
              () => 'done',
              (problem) => String(problem.code),
            );
        expect(
          await asImani(`insert into sealed_plane.receipt values
            ('${account_id}', 'release-d-unread', 'd-unread', '${staff.imani.agencyId}', 'imani', '\\x01')`),
        ).toBe('42501');
        expect(await asImani('delete from sealed_plane.receipt')).toBe('42501');
        expect(await asImani(`update sealed_plane.receipt set receipt = '\\x01'`)).toBe('42501');
      });

      test('the directory of a person’s agency is read by their id from any place on; nobody without a key has one', async () => {
        const read = async (recipientId: StaffId, after: number) =>
          await store.withActor(hers, async (session) => await readDirectoryOf(session, { recipientId, after }));
        const whole = await read(staff.imani.id, 0);
        expect(whole.ok && whole.value.rows.map((row) => [row.sequence, row.staffId])).toEqual([
          [1, 'imani'],
          [2, 'petra'],
        ]);
        const rest = await read(staff.imani.id, 2);
        expect(rest.ok && rest.value.rows.map((row) => row.sequence)).toEqual([2]);
        expect(await read(staff.vance.id, 0)).toEqual(notFound);
        expect(await read(idOf('nobody'), 0)).toEqual(notFound);
        const kind = async (recipientId: StaffId) =>
          await store.withActor(hers, async (session) => await agencyKindOf(session, { recipientId }));
        expect([await kind(staff.imani.id), await kind(staff.ibarra.id)]).toEqual([ok('advocacy'), ok('police')]);
      });
    });

    describe('her log', () => {
      const entry = (sequence: number, previous = sequence, own = sequence + 1): SealedEntry => ({
        sequence,
        previousHash: bytes(previous),
        hash: bytes(own),
        signature: bytes(9, 64),
        ciphertext: bytes(8, 256),
      });
      const first = bytes(0);
      const other = bytes(200);
      const appendTo = async (chain: Uint8Array, entries: readonly SealedEntry[], mostBytes = 10_000) =>
        await store.withActor(
          hers,
          async (session) => await appendEntries(session, { chain, entries, on: today, mostBytes }),
        );
      const append = async (...entries: readonly SealedEntry[]) => await appendTo(first, entries);
      const read = async (after: number, account = hers, chain = first) =>
        await store.withActor(account, async (session) => await readEntries(session, { chain, after, most: 10 }));
      const heads = async (account = hers) => await store.withActor(account, copyHeads);

      test('is kept only once she begins a copy; to begin again is no harm', async () => {
        const refusedNow = { ok: false, issue: { code: 'not-found' } };
        expect(await append(entry(0))).toEqual(refusedNow);
        expect(await heads()).toEqual(refusedNow);
        for (const on of [today, day('2026-03-03')])
          await store.withActor(hers, async (session) => await beginCopy(session, { on }));
        expect(await heads()).toEqual(ok({ heads: [], lastOn: null }));
        expect(await heads(another)).toEqual(refusedNow);
      });

      test('is appended in order and read back byte for byte, by her alone', async () => {
        expect(await read(-1)).toEqual({ entries: [], head: -1 });
        expect(await append(entry(0), entry(1))).toEqual(ok(1));
        expect(await append(entry(2))).toEqual(ok(2));
        expect(await read(0)).toEqual({ entries: [entry(1), entry(2)], head: 2 });
        expect(await read(-1, another)).toEqual({ entries: [], head: -1 });
      });

      test.each([
        ['one left out', [entry(4)]],
        ['another in the place of one', [{ ...entry(2), hash: bytes(78) }]],
        ['two the wrong way round', [entry(4), entry(3)]],
        ['one that names another before it', [entry(3, 77)]],
        ['a good one and then a wrong one', [entry(3), entry(4, 77)]],
      ])('%s is refused and nothing of it is kept', async (_, entries) => {
        expect(await append(...entries)).toEqual({ ok: false, issue: { code: 'out-of-order' } });
        expect((await read(-1)).head).toBe(2);
      });

      test('two devices appending at once make one line', async () => {
        const outcomes = await Promise.all([append(entry(3)), append(entry(3))]);
        expect(outcomes).toEqual([ok(3), ok(3)]);
        expect((await read(2)).entries).toEqual([entry(3)]);
      });

      test('sent again, whole or with more, it is kept once', async () => {
        expect(await append(entry(1), entry(2), entry(3), entry(4))).toEqual(ok(4));
        expect(await append(entry(0), entry(1))).toEqual(ok(4));
        expect((await read(-1)).entries).toEqual([0, 1, 2, 3, 4].map((sequence) => entry(sequence)));
      });

      test('has a chain for each device, beside each other', async () => {
        expect(await appendTo(other, [entry(0, 200, 201), entry(1, 201, 202)])).toEqual(ok(1));
        expect(await appendTo(other, [entry(2, 77)])).toEqual({ ok: false, issue: { code: 'out-of-order' } });
        expect(await heads()).toEqual(
          ok({
            heads: [
              { chain: first, sequence: 4, hash: bytes(5) },
              { chain: other, sequence: 1, hash: bytes(202) },
            ],
            lastOn: today,
          }),
        );
        expect(await read(-1, another, other)).toEqual({ entries: [], head: -1 });
      });

      test('has room for so much and no more, and what is there stays', async () => {
        const seven = 7 * 256;
        expect(await appendTo(first, [entry(5)], seven)).toEqual({ ok: false, issue: { code: 'too-much' } });
        expect((await read(-1)).head).toBe(4);
        expect(await appendTo(first, [entry(5)], seven + 256)).toEqual(ok(5));
      });

      test('ends whole, hers alone, and then nothing is taken until she begins again', async () => {
        await store.withActor(another, async (session) => await beginCopy(session, { on: today }));
        expect(await store.withActor(another, endCopy)).toBe(0);
        expect((await read(-1)).head).toBe(5);
        expect(await store.withActor(hers, endCopy)).toBe(8);
        expect(await read(-1)).toEqual({ entries: [], head: -1 });
        expect(await append(entry(0))).toEqual({ ok: false, issue: { code: 'not-found' } });
        const { rows } = await store.beyondPolicies.query('select from sealed_plane.sealed_entry');
        expect(rows).toEqual([]);
      });

      test('what an account asks in a day is counted, each account and day for itself, and forgotten', async () => {
        const limits = { requests: 3, bytes: 1_000 };
        const count = async (size: number, on = today, account = hers) =>
          await store.withActor(account, async (session) => await countRequest(session, { bytes: size, on, limits }));
        const over = { ok: false, issue: { code: 'over-limit' } };
        expect([await count(10), await count(10), await count(10)]).toEqual([ok(true), ok(true), ok(true)]);
        expect(await count(10)).toEqual(over);
        expect(await count(10)).toEqual(over);
        expect(await count(10, today, another)).toEqual(ok(true));
        expect(await count(1_001, day('2026-03-03'))).toEqual(over);
        await store.withActor(setUp, async (session) => await forgetRequests(session, { before: day('2026-03-04') }));
        const { rows } = await store.beyondPolicies.query('select from sealed_plane.account_use');
        expect(rows).toEqual([]);
      });

      test('a request is taken once; the same number from someone else is another request; old ones are forgotten', async () => {
        const remember = async (account = hers) =>
          await store.withActor(
            account,
            async (session) => await rememberRequest(session, { nonce: bytes(4, 16), on: today }),
          );
        expect(await remember()).toEqual(ok(true));
        expect(await remember()).toEqual({ ok: false, issue: { code: 'replayed' } });
        expect(await remember(another)).toEqual(ok(true));
        expect(await store.withActor(setUp, async (session) => await forgetRequests(session, { before: today }))).toBe(
          0,
        );
        expect(
          await store.withActor(setUp, async (session) => await forgetRequests(session, { before: day('2026-03-03') })),
        ).toBe(2);
      });
    });
  });
}
