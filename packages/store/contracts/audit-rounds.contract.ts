/**
 * The promise of audits by people: each side answers for itself until both have finished, they talk until the supervisor closes the round, and what they found
 * can be mended after that. Nobody else reads, answers or closes.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AuditRoundOnRecord,
  beginAuditRound,
  closeAuditRound,
  findingDone,
  finishReading,
  listAuditRounds,
  noteOfRound,
  notesOf,
  readAuditRound,
  reviewCall,
  reviewsOf,
  type StaffMember,
} from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, instant, plantPeople, staff } from './marlow.ts';

const at = instant('2026-05-20T18:00:00.000Z');
const drawn = [{ number: 'M-1001', receivedAt: at, stratum: 'without a report' }];
const answers = { report: 'yes' };
const note = {
  kind: 'finding',
  question: 'report',
  words: 'It was not written.',
  owner: 'M. Ibarra',
  dueBy: '2026-06-01',
} as const;

export function auditRoundsContract({ name, open }: Implementation): void {
  describe(`audits by people on ${name}`, () => {
    let store: TestStore;
    const by = async <Value>(
      who: StaffMember,
      work: Parameters<typeof store.withActor<ReturnType<typeof as>, Value>>[1],
    ) => await store.withActor(as(who, 'audit-round'), work);
    const begin = async (who: StaffMember, id: string) =>
      await by(who, (session) =>
        beginAuditRound(session, { id, title: 'Spring', seed: 7, drawn, advocacyAgencyId: staff.imani.agencyId, at }),
      );
    const seenBy = async (who: StaffMember, id: string): Promise<AuditRoundOnRecord> => {
      const read = await by(who, (session) => readAuditRound(session, id));
      if (!read.ok) throw new Error(read.issue.code);
      return read.value;
    };
    const answer = async (who: StaffMember, id: string) => {
      const round = await seenBy(who, id);
      return await by(who, (session) => reviewCall(session, { round, callNumber: 'M-1001', answers, at }));
    };
    const finish = async (who: StaffMember, id: string) => {
      const round = await seenBy(who, id);
      return await by(who, (session) => finishReading(session, { round, at }));
    };
    const say = async (who: StaffMember, id: string, noteId: string) => {
      const round = await seenBy(who, id);
      return await by(who, (session) => noteOfRound(session, { round, id: noteId, note, at }));
    };
    const close = async (who: StaffMember, id: string) => {
      const round = await seenBy(who, id);
      return await by(who, (session) => closeAuditRound(session, { round, at }));
    };
    const refusedAs = (code: string) => ({ ok: false, issue: { code } });

    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      expect((await begin(staff.ibarra, 'one')).ok).toBe(true);
    });
    afterAll(() => store.close());

    test('only a supervisor begins one; both sides and the coordinator see it, and nobody else', async () => {
      for (const who of [staff.vance, staff.liaison, staff.imani, staff.noor, staff.lantern])
        expect(await begin(who, `by-${who.id}`), who.id).toEqual(refusedAs('not-allowed'));
      for (const who of [staff.ibarra, staff.imani, staff.petra, staff.noor])
        expect(
          (await by(who, listAuditRounds)).map(({ id }) => id),
          who.id,
        ).toEqual(['one']);
      for (const who of [staff.vance, staff.deputy, staff.lantern, staff.stranger])
        expect(await by(who, listAuditRounds), who.id).toEqual([]);
    });

    test('neither side sees what the other answered, or says anything, before both have finished', async () => {
      expect(await answer(staff.ibarra, 'one')).toEqual({ ok: true, value: true });
      expect(await answer(staff.imani, 'one')).toEqual({ ok: true, value: true });
      expect(await answer(staff.petra, 'one')).toEqual(refusedAs('not-allowed'));
      const round = await seenBy(staff.imani, 'one');
      expect((await by(staff.imani, (session) => reviewsOf(session, round))).map(({ side }) => side)).toEqual([
        'advocate',
      ]);
      expect((await finish(staff.ibarra, 'one')).ok).toBe(true);
      expect(await answer(staff.ibarra, 'one')).toEqual(refusedAs('not-allowed'));
      expect(await say(staff.ibarra, 'one', 'early')).toEqual(refusedAs('not-allowed'));
      expect(await close(staff.ibarra, 'one')).toEqual(refusedAs('out-of-order'));
      expect((await finish(staff.imani, 'one')).ok).toBe(true);
      expect((await by(staff.noor, (session) => reviewsOf(session, round))).map(({ side }) => side).toSorted()).toEqual(
        ['advocate', 'police'],
      );
    });

    test('both say what they found; the supervisor alone closes, once, and then nothing is added', async () => {
      expect((await say(staff.imani, 'one', 'found')).ok).toBe(true);
      for (const who of [staff.imani, staff.noor])
        expect(await close(who, 'one'), who.id).toEqual(refusedAs('not-allowed'));
      expect(await close(staff.ibarra, 'one')).toEqual({ ok: true, value: true });
      expect((await seenBy(staff.noor, 'one')).closedAt).toBe(at);
      expect(await close(staff.ibarra, 'one')).toEqual(refusedAs('out-of-order'));
      expect(await say(staff.imani, 'one', 'late')).toEqual(refusedAs('out-of-order'));
    });

    test('what was found is mended after that, by either side and by nobody else', async () => {
      const round = await seenBy(staff.noor, 'one');
      const mend = async (who: StaffMember) =>
        await by(who, (session) => findingDone(session, { round, noteId: 'found', doneOn: '2026-05-28' }));
      for (const who of [staff.vance, staff.noor, staff.stranger])
        expect(await mend(who), who.id).toEqual(refusedAs('not-found'));
      expect(await mend(staff.imani)).toEqual({ ok: true, value: true });
      const notes = await by(staff.ibarra, (session) => notesOf(session, round));
      expect(notes.map(({ id, doneOn }) => [id, doneOn])).toEqual([['found', '2026-05-28']]);
    });
  });
}
