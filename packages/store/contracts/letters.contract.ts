/**
 * The promise of letters between workspaces: one reader, found by a code and nobody else's; each opening in the chain; answers in order,
 * each with its clock; and nothing sealed left after its end or once it was taken back.
 */
import { idOf, ok } from '@holdfast/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  acknowledgeLetter,
  answerLetter,
  createPairingCode,
  destroyEndedLetters,
  findLetterPartner,
  keepLetterPartner,
  listLetterAnswers,
  listLetterPartners,
  listLetters,
  listSentLetters,
  openLetter,
  putDirectoryKey,
  putLetter,
  type SealedLetter,
  type StaffMember,
  withdrawLetter,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, day, instant, plantPeople, recipientOf, setUp, staff } from './marlow.ts';

const at = instant('2026-03-02T09:30:00.000Z');
const today = day('2026-03-02');
const answerBy = instant('2026-03-09T09:30:00.000Z');
const endsOn = day('2026-03-16');
const bytes = (fill: number, length = 200) => new Uint8Array(length).fill(fill);
const refusedAs = (code: string) => ({ ok: false, issue: { code } });
const planted = (mark: string) => new TextEncoder().encode(mark.repeat(Math.ceil(400 / mark.length)).slice(0, 400));
const code = 'ABCDEFGH';

export function lettersContract({ name, open }: Implementation): void {
  describe(`letters between workspaces on ${name}`, () => {
    let store: TestStore;
    const key = async (who: StaffMember, letter: string) =>
      await store.withActor(as(who, 'own-key'), async (session) => {
        await putDirectoryKey(session, {
          key: { recipient: recipientOf(letter), wrappedIdentity: bytes(5), wrapping: 'passphrase' },
          at,
        });
      });
    const codeOf = async (who: StaffMember, text = code) =>
      await store.withActor(as(who, 'pairing'), async (session) => {
        await createPairingCode(session, { code: text, endsAt: instant('2026-03-02T10:00:00.000Z'), at });
      });
    const find = async (who: StaffMember, text = code, when = at) =>
      await store.withActor(
        as(who, 'letters'),
        async (session) => await findLetterPartner(session, { code: text, at: when }),
      );
    const keep = async (who: StaffMember, recipient = recipientOf('q')) =>
      await store.withActor(
        as(who, 'letters'),
        async (session) => await keepLetterPartner(session, { code, recipient, at }),
      );
    const send = async (id: string, more: Partial<SealedLetter> = {}, who: StaffMember = staff.imani) =>
      await store.withActor(
        as(who, 'letters'),
        async (session) =>
          await putLetter(session, {
            sealed: {
              id: idOf(id),
              to: staff.liaison.id,
              answerBy,
              endsOn,
              contentCiphertext: planted(`content-of-${id}.`),
              wrappedKey: planted(`key-of-${id}.`),
              ...more,
            },
            at,
          }),
      );
    const openAs = async (who: StaffMember, id: string, when = at) =>
      await store.withActor(
        as(who, 'letters'),
        async (session) => await openLetter(session, { id: idOf(id), at: when }),
      );
    const answer = async (id: string, sequence: number, when = at, nextBy?: typeof at, who = staff.liaison) =>
      await store.withActor(
        as(who, 'letters'),
        async (session) =>
          await answerLetter(session, {
            id: idOf(id),
            sealed: {
              sequence,
              nextBy,
              contentCiphertext: planted(`answer-to-${id}.`),
              wrappedKey: planted(`answer-key-of-${id}.`),
              ownKey: planted(`own-key-of-${id}.`),
            },
            at: when,
            today,
          }),
      );
    const answersFor = async (who: StaffMember, id: string) =>
      await store.withActor(as(who, 'letters'), async (session) => await listLetterAnswers(session, { id: idOf(id) }));
    const inbox = async (who: StaffMember, on = today) =>
      await store.withActor(as(who, 'letters'), async (session) => await listLetters(session, { today: on }));
    const sent = async (who: StaffMember, on = today) =>
      await store.withActor(as(who, 'letters'), async (session) => await listSentLetters(session, { today: on }));
    const holding = async (mark: string) => {
      const hex = Buffer.from(mark).toString('hex');
      const found: string[] = [];
      for (const table of ['letter', 'letter_sealed', 'letter_answer'])
        if (
          (
            await store.beyondPolicies.query(
              `select from sealed_plane.${table} t where strpos(t::text, '${hex}') > 0 limit 1`,
            )
          ).rowCount !== 0
        )
          found.push(table);
      return found;
    };

    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await key(staff.liaison, 'q');
      await key(staff.ibarra, 'p');
      await key(staff.vance, 'z');
      await codeOf(staff.liaison);
      await codeOf(staff.vance, 'VANCEVAN');
    });
    afterAll(async () => await store.close());

    describe('pairing', () => {
      test('a code names a liaison to an advocate, and to nobody else; an officer’s code names nobody', async () => {
        expect(await find(staff.imani)).toEqual(
          ok({
            staffId: 'liaison',
            name: 'R. Quill',
            role: 'liaison',
            agencyName: 'Marlow Police Department',
            recipient: recipientOf('q'),
          }),
        );
        for (const who of [staff.ibarra, staff.vance, staff.noor, staff.lantern, staff.stranger])
          expect(await find(who)).toEqual(refusedAs('not-found'));
        expect(await find(staff.imani, 'VANCEVAN')).toEqual(refusedAs('not-found'));
        expect(await find(staff.imani, code, instant('2026-03-02T10:00:00.000Z'))).toEqual(refusedAs('not-found'));
      });

      test('without it nothing is sent; with another key than was compared nobody is kept', async () => {
        expect(await send('unpaired')).toEqual(refusedAs('not-found'));
        expect(await keep(staff.imani, recipientOf('z'))).toEqual(refusedAs('stale'));
        expect(await keep(staff.imani)).toEqual(ok('liaison'));
        expect(await send('unpaired', {}, staff.petra)).toEqual(refusedAs('not-found'));
        const partners = await store.withActor(as(staff.imani, 'letters'), listLetterPartners);
        expect(partners).toMatchObject([{ name: 'R. Quill', comparedRecipient: recipientOf('q'), hasLeft: false }]);
        expect(await store.withActor(as(staff.petra, 'letters'), listLetterPartners)).toEqual([]);
      });
    });

    describe('one letter', () => {
      test('is there for its reader, with the agency it is from, and for nobody else of either agency', async () => {
        expect(await send('first')).toEqual(ok('first'));
        expect(await send('first')).toEqual(refusedAs('already-there'));
        expect(await inbox(staff.liaison)).toMatchObject([
          { id: 'first', agencyName: 'Harbor Lantern Advocacy', answerBy, standing: 'open', answers: 0 },
        ]);
        for (const who of [staff.ibarra, staff.vance, staff.petra, staff.lantern, staff.stranger, staff.noor]) {
          expect(await inbox(who)).toEqual([]);
          expect(await sent(who)).toEqual([]);
          expect(await openAs(who, 'first')).toEqual(refusedAs('not-found'));
          expect(await answersFor(who, 'first')).toEqual(refusedAs('not-found'));
          expect(await answer('first', 1, at, undefined, who)).toEqual(refusedAs('not-found'));
        }
        // Its own writer cannot open it either: the text is in the case.
        expect(await openAs(staff.imani, 'first')).toEqual(refusedAs('not-found'));
      });

      test('leaves its bytes to no query of the server', async () => {
        for (const column of ['content', 'wrapped_key'])
          await expect(
            store.withActor(
              as(staff.liaison),
              async ({ transaction }) =>
                await sql.raw(`select ${column} from sealed_plane.letter_sealed`).execute(transaction),
            ),
          ).rejects.toMatchObject({ code: '42501' });
      });

      test('cannot be answered or acknowledged unopened; each opening is in the chain, and its writer sees the first', async () => {
        expect(await answer('first', 1)).toEqual(refusedAs('not-allowed'));
        const acknowledge = async (who: StaffMember) =>
          await store.withActor(
            as(who, 'letters'),
            async (session) => await acknowledgeLetter(session, { id: idOf('first'), at, today }),
          );
        expect(await acknowledge(staff.liaison)).toEqual(refusedAs('not-found'));
        const opened = await openAs(staff.liaison, 'first');
        expect(opened).toMatchObject({ ok: true, value: { endsOn } });
        expect(opened.ok && new TextDecoder().decode(opened.value.contentCiphertext)).toContain('content-of-first.');
        await openAs(staff.liaison, 'first', instant('2026-03-02T11:00:00.000Z'));
        const { rows } = await store.beyondPolicies.query(
          `select agency_id, actor, code, record_id from audit.entry where code = 'letter-opened' order by sequence`,
        );
        expect(rows).toEqual(
          [1, 2].map(() => ({
            agency_id: 'marlow-police',
            actor: 'liaison',
            code: 'letter-opened',
            record_id: 'first',
          })),
        );
        expect((await sent(staff.imani))[0]).toMatchObject({ id: 'first', openedAt: at });
        expect(await acknowledge(staff.ibarra)).toEqual(refusedAs('not-found'));
        expect(await acknowledge(staff.liaison)).toEqual(ok('first'));
        expect(await acknowledge(staff.liaison)).toEqual(ok('first'));
        expect((await sent(staff.imani))[0]).toMatchObject({ acknowledgedAt: at });
      });

      test('a promise begins another clock; the next answer is late by that one; no answer takes another’s place', async () => {
        const nextBy = instant('2026-03-10T09:30:00.000Z');
        expect(await answer('first', 2)).toEqual(refusedAs('stale'));
        expect(await answer('first', 1, at, instant('2026-03-01T09:30:00.000Z'))).toEqual(refusedAs('not-allowed'));
        expect(await answer('first', 1, at, nextBy)).toEqual(ok('first'));
        expect((await inbox(staff.liaison))[0]).toMatchObject({ answers: 1, answerBy: nextBy, late: false });
        expect(await answer('first', 1)).toEqual(refusedAs('stale'));
        expect(await answer('first', 2, instant('2026-03-10T09:30:00.001Z'))).toEqual(ok('first'));
        const [after] = await sent(staff.imani);
        expect(after).toMatchObject({ answers: 2, late: true });
        expect(after).not.toHaveProperty('answerBy');
        const [hers, theirs] = [await answersFor(staff.imani, 'first'), await answersFor(staff.liaison, 'first')];
        const keys = (answers: typeof hers) =>
          answers.ok &&
          answers.value.map(({ late, wrappedKey }) => [late, new TextDecoder().decode(wrappedKey).slice(0, 6)]);
        expect(keys(hers)).toEqual([
          [false, 'answer'],
          [true, 'answer'],
        ]);
        expect(keys(theirs)).toEqual([
          [false, 'own-ke'],
          [true, 'own-ke'],
        ]);
      });

      test.each([
        ['a clock that has passed', { answerBy: at }],
        ['a clock after its end', { endsOn: day('2026-03-05') }],
        ['an end before it begins', { endsOn: day('2026-03-01') }],
        ['ninety-one days', { endsOn: day('2026-06-01') }],
      ])('is refused with %s', async (_, more) => {
        expect(await send('odd', more)).toEqual(refusedAs('not-allowed'));
        expect(await holding('content-of-odd.')).toEqual([]);
      });
    });

    describe('its end', () => {
      test('taken back by its writer alone, it is destroyed with its answers, and that there was one stays', async () => {
        const withdraw = async (who: StaffMember) =>
          await store.withActor(
            as(who, 'letters'),
            async (session) => await withdrawLetter(session, { id: idOf('first'), at }),
          );
        expect(await holding('content-of-first.')).toEqual(['letter_sealed']);
        expect(await holding('answer-to-first.')).toEqual(['letter_answer']);
        for (const who of [staff.liaison, staff.petra, staff.ibarra])
          expect(await withdraw(who)).toEqual(refusedAs('not-found'));
        expect(await withdraw(staff.imani)).toEqual(ok('first'));
        expect(await withdraw(staff.imani)).toEqual(refusedAs('not-found'));
        for (const mark of [
          'content-of-first.',
          'key-of-first.',
          'answer-to-first.',
          'answer-key-of-first.',
          'own-key-of-first.',
        ])
          expect(await holding(mark)).toEqual([]);
        expect(await openAs(staff.liaison, 'first')).toEqual(refusedAs('not-found'));
        expect(await answer('first', 3)).toEqual(refusedAs('not-found'));
        expect((await inbox(staff.liaison))[0]).toMatchObject({ standing: 'withdrawn', answers: 2 });
      });

      test('after its last day the job destroys it, and only it; a late job opens nothing', async () => {
        await send('ends', { endsOn: day('2026-03-10') });
        await send('stays');
        await openAs(staff.liaison, 'ends');
        await answer('ends', 1);
        const next = instant('2026-03-11T00:00:00.000Z');
        expect(await openAs(staff.liaison, 'ends', next)).toEqual(refusedAs('not-found'));
        const destroy = async (on: string) =>
          await store.withActor(setUp, async (session) => await destroyEndedLetters(session, { today: day(on) }));
        expect(await destroy('2026-03-10')).toBe(0);
        expect(await destroy('2026-03-11')).toBe(1);
        expect(await destroy('2026-03-11')).toBe(0);
        for (const mark of ['content-of-ends.', 'key-of-ends.', 'answer-to-ends.', 'own-key-of-ends.'])
          expect(await holding(mark)).toEqual([]);
        expect(await holding('content-of-stays.')).toEqual(['letter_sealed']);
        expect(
          (await inbox(staff.liaison, day('2026-03-11'))).map(({ id, standing }) => [id, standing]),
        ).toContainEqual(['ends', 'ended']);
      });
    });
  });
}
