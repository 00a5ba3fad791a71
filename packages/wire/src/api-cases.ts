/**
 * The addresses of sealed case files: keys of staff, who reads which case, entries in order, how long they are kept. Everything that
 * a case says travels sealed; the server passes it on and cannot read it.
 */
import { z } from 'zod';
import { ageRecipient, base64url, civilDate, id, line } from './primitives.ts';
import { staffRoles } from './staff.ts';

const readers = ['advocate', 'case-supervisor'] as const;
const done = z.strictObject({ done: z.literal(true) });
const byCase = z.strictObject({ id: id<'case'>() });
const count = z.number().int().min(0);
/** 32 bytes as base64url without padding. */
const hashText = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-length');

/** One sealed entry on its way. Source of the size: the largest entry of a log is 64 KiB, and sealing adds 28 bytes. */
export const sealedCaseEntryText = z.strictObject({
  sequence: count,
  epoch: count,
  previousHash: hashText,
  hash: hashText,
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'wrong-length'),
  ciphertext: base64url(64 * 1024 + 28),
});
export type SealedCaseEntryText = z.infer<typeof sealedCaseEntryText>;

export const readerKey = z.strictObject({ staffId: id<'staff'>(), wrappedKey: base64url(4_096) });
const newEpoch = { entry: sealedCaseEntryText, keys: z.array(readerKey).min(1).max(50) };

/** Source: product decision: a caseload of two thousand opens by one answer after another, and more is not one person's. */
export const mostCasesAsked = 4_000;

export const casePolicy = z.strictObject({
  supervisorsMayRead: z.boolean(),
  retainMonths: z.number().int().min(1).max(240),
  /** The two administrators who together can open a case again; nobody without it. */
  recovery: z.exactOptional(z.array(id<'staff'>()).length(2)),
});
export type CasePolicyAnswer = z.infer<typeof casePolicy>;

export const caseHolding = z.strictObject({
  id: id<'case'>(),
  begunBy: id<'staff'>(),
  begunOn: civilDate,
  retainUntil: z.exactOptional(civilDate),
  held: z.boolean(),
  erasedOn: z.exactOptional(civilDate),
  readers: z.array(id<'staff'>()),
  entries: count,
  sealedBytes: count,
  lastOn: z.exactOptional(civilDate),
});
export type CaseHoldingAnswer = z.infer<typeof caseHolding>;

export const caseApi = {
  putCaseSigner: {
    method: 'POST',
    path: '/api/case-signers',
    summary: 'Enter the key that my entries in case files are signed with',
    roles: [...readers, 'administrator'],
    body: z.strictObject({ signingKey: hashText }),
    answer: done,
  },
  caseColleagues: {
    method: 'GET',
    path: '/api/case-colleagues',
    summary: 'Who of my agency could be assigned to a case, with their public keys, and what the agency decided',
    roles: readers,
    answer: z.strictObject({
      policy: casePolicy,
      /** The two, with their keys: what a case's page names. Empty where nobody was named. */
      recovery: z.array(
        z.strictObject({
          staffId: id<'staff'>(),
          name: line(200),
          recipient: z.exactOptional(ageRecipient),
          signingKey: z.exactOptional(hashText),
        }),
      ),
      colleagues: z.array(
        z.strictObject({
          staffId: id<'staff'>(),
          name: line(200),
          role: z.enum(staffRoles),
          recipient: z.exactOptional(ageRecipient),
          signingKey: z.exactOptional(hashText),
        }),
      ),
    }),
  },
  cases: {
    method: 'GET',
    path: '/api/cases',
    summary: 'The cases I am assigned to, each with its newest key wrapped to me',
    roles: readers,
    answer: z.strictObject({
      cases: z.array(
        z.strictObject({
          id: id<'case'>(),
          epoch: count,
          wrappedKey: base64url(4_096),
          begunOn: civilDate,
          retainUntil: z.exactOptional(civilDate),
          held: z.boolean(),
          /** The number of its last entry. */
          head: count,
        }),
      ),
    }),
  },
  beginCase: {
    method: 'POST',
    path: '/api/cases',
    summary: 'Begin a case with its first page and the keys of its readers',
    roles: ['advocate'],
    body: z.strictObject({ id: id<'case'>(), ...newEpoch }),
    answer: done,
  },
  readCaseEntries: {
    method: 'POST',
    path: '/api/case-readings',
    summary: 'Sealed entries of my cases, each after the number I have',
    roles: readers,
    body: z.strictObject({
      from: z
        .array(z.strictObject({ id: id<'case'>(), after: z.number().int().min(-1) }))
        .min(1)
        .max(mostCasesAsked),
    }),
    answer: z.strictObject({
      cases: z.array(z.strictObject({ id: id<'case'>(), entries: z.array(sealedCaseEntryText) })),
      more: z.boolean(),
    }),
  },
  appendCaseEntry: {
    method: 'POST',
    path: '/api/cases/:id/entries',
    summary: 'Append one sealed entry; refused when others were quicker',
    roles: readers,
    params: byCase,
    body: z.strictObject({ entry: sealedCaseEntryText }),
    answer: done,
  },
  changeCaseReaders: {
    method: 'POST',
    path: '/api/cases/:id/readers',
    summary: 'Other people from here on: a new key, and none for whoever is not named',
    roles: readers,
    params: byCase,
    body: z.strictObject(newEpoch),
    answer: done,
  },
  keepCase: {
    method: 'POST',
    path: '/api/cases/:id/keeping',
    summary: 'Until when a case is kept, and whether it is held against erasing',
    roles: ['advocate', 'case-supervisor', 'administrator'],
    params: byCase,
    body: z.strictObject({ retainUntil: z.exactOptional(civilDate), held: z.boolean() }),
    answer: done,
  },
  casePolicy: {
    method: 'GET',
    path: '/api/case-policy',
    summary: 'What my agency decided about supervisors and keeping',
    roles: ['advocate', 'case-supervisor', 'administrator'],
    answer: casePolicy,
  },
  putCasePolicy: {
    method: 'POST',
    path: '/api/case-policy',
    summary: 'Decide whether supervisors may be assigned to cases, and how long cases are kept',
    roles: ['administrator'],
    body: casePolicy,
    answer: casePolicy,
  },
  caseHoldings: {
    method: 'GET',
    path: '/api/case-holdings',
    summary: 'Everything this server could hand over about the agency’s case files: numbers, days and sizes',
    roles: ['administrator'],
    answer: z.strictObject({ madeOn: civilDate, holdings: z.array(caseHolding) }),
  },
} as const;
