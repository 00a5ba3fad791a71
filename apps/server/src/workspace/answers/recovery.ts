/** Opening a case again by two together, over the API. What each act is worth is checked where it is read: by the advocate's browser. */
import { base64urlFrom, checkCaseLink, isCaseEntryBy, toBase64url } from '@holdfast/crypto';
import { ok, type Result, refused, type StaffId } from '@holdfast/domain';
import {
  allowCaseRecovery,
  askCaseRecovery,
  endCaseRecovery,
  leaveCaseHalves,
  listCaseRecoveries,
  openCaseAgain,
  type RecoveryPerson,
  readCasePolicy,
  readCaseSigner,
  readRecoveryHead,
  readRecoveryPeople,
} from '@holdfast/store';
import { type ApiReply, sealedCaseEntryFrom } from '@holdfast/wire';
import { dayOf } from '../../days.ts';
import type { Issue } from '../../refusal.ts';
import type { Answers } from '../answering.ts';

const purpose = 'case-files';
type Card = ApiReply<'caseRecoveries'>['two'][number];
type Names =
  | 'leaveCaseHalves'
  | 'caseRecoveries'
  | 'askCaseRecovery'
  | 'allowCaseRecovery'
  | 'endCaseRecovery'
  | 'openCaseAgain';

function cardOf({ recipient, signingKey, ...person }: RecoveryPerson): Card {
  return {
    ...person,
    ...(recipient === null ? {} : { recipient }),
    ...(signingKey === null ? {} : { signingKey: toBase64url(signingKey) }),
  };
}

function bytesFrom(text: string, field: string): Result<Uint8Array, Issue> {
  const read = base64urlFrom(text);
  return read.ok ? ok(read.value) : refused({ code: 'bad-input', fields: [{ field, code: 'not-base64url' }] });
}

const answered = (kept: Result<true, Issue>) => (kept.ok ? ok({ done: true as const }) : kept);

export const recoveryAnswers: Pick<Answers, Names> = {
  leaveCaseHalves: async ({ acting }, { params, body }) => {
    const halves: { staffId: StaffId; wrappedKey: Uint8Array }[] = [];
    for (const { staffId, wrappedKey } of body.halves) {
      const read = bytesFrom(wrappedKey, 'halves');
      if (!read.ok) return read;
      halves.push({ staffId, wrappedKey: read.value });
    }
    const left = { caseId: params.id, epoch: body.epoch, halves };
    return answered(await acting(purpose, (session) => leaveCaseHalves(session, left)));
  },

  caseRecoveries: async ({ acting, standing }) =>
    await acting(purpose, async (session) => {
      const { recovery = [] } = await readCasePolicy(session);
      const found = await listCaseRecoveries(session);
      const people = await readRecoveryPeople(session, [...recovery, ...found.map(({ forStaff }) => forStaff)]);
      const personOf = (staffId: StaffId): Card => {
        const person = people.find((each) => each.staffId === staffId);
        return person === undefined ? { staffId, name: staffId } : cardOf(person);
      };
      const recoveries: ApiReply<'caseRecoveries'>['recoveries'] = [];
      for (const each of found) {
        const isOpen = each.endedAt === null && each.allowedBy !== null && each.askedBy === standing.member.id;
        const head = isOpen ? await readRecoveryHead(session, each.id) : null;
        const { forStaff, passedHalf, signature, ownHalf, allowedBy, allowedAt, endedAt, endedAs, ...rest } = each;
        recoveries.push({
          ...rest,
          forStaff: personOf(forStaff),
          ...(allowedBy === null ? {} : { allowedBy }),
          ...(allowedAt === null ? {} : { allowedAt }),
          ...(endedAt === null ? {} : { endedAt }),
          ...(endedAs === null ? {} : { endedAs }),
          ...(ownHalf === null ? {} : { ownHalf: toBase64url(ownHalf) }),
          ...(passedHalf === null ? {} : { passedHalf: toBase64url(passedHalf) }),
          ...(signature === null ? {} : { signature: toBase64url(signature) }),
          ...(head === null ? {} : { head: { sequence: head.sequence, hash: toBase64url(head.hash) } }),
        });
      }
      return ok({ two: recovery.map(personOf), recoveries });
    }),

  askCaseRecovery: async ({ acting, concerns, now }, { body }) =>
    answered(await acting(purpose, (session) => askCaseRecovery(session, { ...body, id: concerns.newId(), at: now }))),

  allowCaseRecovery: async ({ acting, now }, { params, body }) => {
    const passedHalf = bytesFrom(body.passedHalf, 'passedHalf');
    const signature = bytesFrom(body.signature, 'signature');
    if (!passedHalf.ok) return passedHalf;
    if (!signature.ok) return signature;
    const allowance = { id: params.id, passedHalf: passedHalf.value, signature: signature.value, at: now };
    return answered(await acting(purpose, (session) => allowCaseRecovery(session, allowance)));
  },

  endCaseRecovery: async ({ acting, now }, { params, body }) =>
    answered(await acting(purpose, (session) => endCaseRecovery(session, { id: params.id, as: body.as, at: now }))),

  openCaseAgain: async ({ acting, now }, { params, body }) => {
    const wrappedKey = bytesFrom(body.wrappedKey, 'wrappedKey');
    const entry = sealedCaseEntryFrom(body.entry);
    if (!wrappedKey.ok) return wrappedKey;
    if (!entry.ok) return refused({ code: 'bad-input', fields: [{ field: 'entry', code: 'not-base64url' }] });
    return await acting(purpose, async (session) => {
      const asked = (await listCaseRecoveries(session)).find(({ id }) => id === params.id);
      const head = await readRecoveryHead(session, params.id);
      if (asked === undefined || head === null) return refused({ code: 'not-found' as const });
      const linked = checkCaseLink({ caseId: asked.caseId, previous: head, entry: entry.value });
      if (!linked.ok || entry.value.epoch !== asked.epoch + 1) return refused({ code: 'out-of-order' as const });
      const signer = await readCaseSigner(session, session.acting.actor);
      if (signer === null || !isCaseEntryBy(entry.value, signer)) return refused({ code: 'bad-signature' as const });
      const opening = { id: params.id, entry: entry.value, wrappedKey: wrappedKey.value, at: now, on: dayOf(now) };
      return answered(await openCaseAgain(session, opening));
    });
  },
};
