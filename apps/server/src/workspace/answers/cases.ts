/**
 * Sealed case files: who may be assigned, entries in order, how long they are kept. It checks links and signatures, which need no
 * key, and hands everything on sealed; it could not say what any case holds.
 */
import { base64urlFrom, checkCaseLink, isCaseEntryBy, type SealedCaseEntry, toBase64url } from '@holdfast/crypto';
import { type CaseId, ok, type Result, refused } from '@holdfast/domain';
import {
  appendCaseEntry,
  beginCaseFile,
  type CasePolicy,
  changeCaseReaders,
  keepCase,
  listCaseColleagues,
  listCaseHoldings,
  listOwnCases,
  listStaff,
  putCasePolicy,
  putCaseSigner,
  type ReaderKey,
  readCaseEntries,
  readCasePolicy,
  readCaseSigner,
  readRecoveryPeople,
  type Session,
  type StaffActing,
} from '@holdfast/store';
import { type ApiBody, type SealedCaseEntryText, sealedCaseEntryFrom, toSealedCaseEntryText } from '@holdfast/wire';
import { dayOf } from '../../days.ts';
import type { Issue } from '../../refusal.ts';
import type { Answers } from '../answering.ts';

/** What one answer carries of entries; the browser asks again for more. */
const mostBytesOfEntries = 4 * 1024 * 1024;
const purpose = 'case-files';

type CaseNames =
  | 'putCaseSigner'
  | 'caseColleagues'
  | 'cases'
  | 'beginCase'
  | 'readCaseEntries'
  | 'appendCaseEntry'
  | 'changeCaseReaders'
  | 'keepCase'
  | 'casePolicy'
  | 'putCasePolicy'
  | 'caseHoldings';

export const caseAnswers: Pick<Answers, CaseNames> = {
  putCaseSigner: async ({ acting, now }, { body }) => {
    const signingKey = base64urlFrom(body.signingKey);
    if (!signingKey.ok || signingKey.value.length !== 32)
      return refused({ code: 'bad-input', fields: [{ field: 'signingKey', code: 'wrong-length' }] });
    await acting(purpose, (session) => putCaseSigner(session, { signingKey: signingKey.value, at: now }));
    return ok({ done: true });
  },

  caseColleagues: async ({ acting }) =>
    await acting(purpose, async (session) => {
      const colleagues = await listCaseColleagues(session);
      const policy = await readCasePolicy(session);
      const recovery = await readRecoveryPeople(session, policy.recovery ?? []);
      return ok({
        policy,
        recovery: recovery.map(({ recipient, signingKey, ...each }) => ({
          ...each,
          ...(recipient === null ? {} : { recipient }),
          ...(signingKey === null ? {} : { signingKey: toBase64url(signingKey) }),
        })),
        colleagues: colleagues.map(({ recipient, signingKey, ...each }) => ({
          ...each,
          ...(recipient === null ? {} : { recipient }),
          ...(signingKey === null ? {} : { signingKey: toBase64url(signingKey) }),
        })),
      });
    }),

  cases: async ({ acting }) => {
    const cases = await acting(purpose, listOwnCases);
    return ok({
      cases: cases.map(({ wrappedKey, retainUntil, ...each }) => ({
        ...each,
        wrappedKey: toBase64url(wrappedKey),
        ...(retainUntil === null ? {} : { retainUntil }),
      })),
    });
  },

  beginCase: async ({ acting, now }, { body }) =>
    await acting(purpose, async (session) => {
      const epoch = await epochFrom(session, { caseId: body.id, body });
      if (!epoch.ok) return epoch;
      const begun = await beginCaseFile(session, { caseId: body.id, ...epoch.value, at: now, on: dayOf(now) });
      return begun.ok ? ok({ done: true }) : begun;
    }),

  changeCaseReaders: async ({ acting, now }, { params, body }) =>
    await acting(purpose, async (session) => {
      const epoch = await epochFrom(session, { caseId: params.id, body });
      if (!epoch.ok) return epoch;
      const changed = await changeCaseReaders(session, { caseId: params.id, ...epoch.value, at: now, on: dayOf(now) });
      return changed.ok ? ok({ done: true }) : changed;
    }),

  appendCaseEntry: async ({ acting, now }, { params, body }) =>
    await acting(purpose, async (session) => {
      const entry = await ownEntryFrom(session, { caseId: params.id, text: body.entry });
      if (!entry.ok) return entry;
      const kept = await appendCaseEntry(session, { caseId: params.id, entry: entry.value, on: dayOf(now) });
      return kept.ok ? ok({ done: true }) : kept;
    }),

  readCaseEntries: async ({ acting }, { body }) => {
    const { rows, more } = await acting(purpose, (session) =>
      readCaseEntries(session, { from: body.from, mostBytes: mostBytesOfEntries }),
    );
    const byCase = new Map<CaseId, SealedCaseEntryText[]>();
    for (const { caseId, ...entry } of rows) {
      const text = toSealedCaseEntryText(entry);
      const known = byCase.get(caseId);
      if (known === undefined) byCase.set(caseId, [text]);
      else known.push(text);
    }
    return ok({ cases: [...byCase].map(([id, entries]) => ({ id, entries })), more });
  },

  keepCase: async ({ acting, now }, { params, body }) => {
    const kept = await acting(purpose, (session) =>
      keepCase(session, {
        caseId: params.id,
        retainUntil: body.retainUntil ?? null,
        held: body.held,
        at: now,
      }),
    );
    return kept.ok ? ok({ done: true }) : kept;
  },

  casePolicy: async ({ acting }) => ok(await acting(purpose, readCasePolicy)),

  putCasePolicy: async ({ acting, now }, { body: { recovery, ...rest } }) =>
    await acting(purpose, async (session): Promise<Result<CasePolicy, Issue>> => {
      const [first, second] = recovery ?? [];
      if (first === undefined || second === undefined) return await putCasePolicy(session, { policy: rest, at: now });
      const administrators = (await listStaff(session)).filter(({ role }) => role === 'administrator');
      const known = [first, second].every((one) => administrators.some(({ id }) => id === one));
      if (!known || first === second)
        return refused({ code: 'bad-input', fields: [{ field: 'recovery', code: 'not-two-administrators' }] });
      return await putCasePolicy(session, { policy: { ...rest, recovery: [first, second] }, at: now });
    }),

  caseHoldings: async ({ acting, now }) => {
    const holdings = await acting(purpose, (session) => listCaseHoldings(session, { at: now }));
    return ok({
      madeOn: dayOf(now),
      holdings: holdings.map(({ retainUntil, erasedOn, lastOn, readers, ...each }) => ({
        ...each,
        readers: [...readers],
        ...(retainUntil === null ? {} : { retainUntil }),
        ...(erasedOn === null ? {} : { erasedOn }),
        ...(lastOn === null ? {} : { lastOn }),
      })),
    });
  },
};

/** The entry, when the actor signed it and it stands where it says. Whether it is the next one the store looks at. */
async function ownEntryFrom(
  session: Session<StaffActing>,
  { caseId, text }: { caseId: CaseId; text: SealedCaseEntryText },
): Promise<Result<SealedCaseEntry, Issue>> {
  const entry = sealedCaseEntryFrom(text);
  if (!entry.ok) return refused({ code: 'bad-input', fields: [{ field: 'entry', code: 'not-base64url' }] });
  const { sequence, previousHash } = entry.value;
  const previous = sequence === 0 ? null : { sequence: sequence - 1, hash: previousHash };
  if (!checkCaseLink({ caseId, previous, entry: entry.value }).ok) return refused({ code: 'out-of-order' });
  const signer = await readCaseSigner(session, session.acting.actor);
  return signer !== null && isCaseEntryBy(entry.value, signer) ? entry : refused({ code: 'bad-signature' });
}

async function epochFrom(
  session: Session<StaffActing>,
  { caseId, body }: { caseId: CaseId; body: ApiBody<'changeCaseReaders'> },
): Promise<Result<{ readonly entry: SealedCaseEntry; readonly keys: readonly ReaderKey[] }, Issue>> {
  const entry = await ownEntryFrom(session, { caseId, text: body.entry });
  if (!entry.ok) return entry;
  const keys = body.keys.flatMap(({ staffId, wrappedKey }): readonly ReaderKey[] => {
    const read = base64urlFrom(wrappedKey);
    return read.ok ? [{ staffId, wrappedKey: read.value }] : [];
  });
  if (keys.length !== body.keys.length)
    return refused({ code: 'bad-input', fields: [{ field: 'keys', code: 'not-base64url' }] });
  return ok({ entry: entry.value, keys });
}
