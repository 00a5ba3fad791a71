/**
 * The addresses for opening a case again by two administrators together. Halves and signatures pass through sealed or checkable; the
 * server keeps the order of the two acts and cannot make either.
 */
import { z } from 'zod';
import { readerKey, sealedCaseEntryText } from './api-cases.ts';
import { ageRecipient, base64url, id, instant, line } from './primitives.ts';

const keepers = ['administrator'] as const;
const done = z.strictObject({ done: z.literal(true) });
const byId = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'not-an-id') });
const count = z.number().int().min(0);
const hashText = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-length');
const signatureText = z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'wrong-length');

const card = z.strictObject({
  staffId: id<'staff'>(),
  name: line(200),
  recipient: z.exactOptional(ageRecipient),
  signingKey: z.exactOptional(hashText),
});

export const caseRecovery = z.strictObject({
  id: z.string(),
  caseId: id<'case'>(),
  epoch: count,
  forStaff: card,
  reason: line(500),
  askedBy: id<'staff'>(),
  askedAt: instant,
  allowedBy: z.exactOptional(id<'staff'>()),
  allowedAt: z.exactOptional(instant),
  endedAt: z.exactOptional(instant),
  endedAs: z.exactOptional(z.enum(['opened', 'refused', 'withdrawn'])),
  /** One's own half, while it is under way; absent where the case left none. */
  ownHalf: z.exactOptional(base64url(4_096)),
  /** For whoever asked, once the other allowed. */
  passedHalf: z.exactOptional(base64url(4_096)),
  signature: z.exactOptional(signatureText),
  head: z.exactOptional(z.strictObject({ sequence: count, hash: hashText })),
});
export type CaseRecoveryAnswer = z.infer<typeof caseRecovery>;

export const recoveryApi = {
  leaveCaseHalves: {
    method: 'POST',
    path: '/api/cases/:id/halves',
    summary: 'Leave half of a case’s newest key with each of the two whom my agency named; the first pair counts',
    roles: ['advocate', 'case-supervisor'],
    params: z.strictObject({ id: id<'case'>() }),
    body: z.strictObject({ epoch: count, halves: z.array(readerKey).length(2) }),
    answer: done,
  },
  caseRecoveries: {
    method: 'GET',
    path: '/api/case-recoveries',
    summary: 'What was asked, allowed and opened, newest first, and the keys of the two',
    roles: keepers,
    answer: z.strictObject({ two: z.array(card), recoveries: z.array(caseRecovery) }),
  },
  askCaseRecovery: {
    method: 'POST',
    path: '/api/case-recoveries',
    summary: 'Ask that a case be opened again for an advocate; the other administrator has to allow it',
    roles: keepers,
    body: z.strictObject({ caseId: id<'case'>(), forStaff: id<'staff'>(), reason: line(500) }),
    answer: done,
  },
  allowCaseRecovery: {
    method: 'POST',
    path: '/api/case-recoveries/:id/allowances',
    summary: 'Allow what the other asked: my half sealed to them, and my signature',
    roles: keepers,
    params: byId,
    body: z.strictObject({ passedHalf: base64url(4_096), signature: signatureText }),
    answer: done,
  },
  endCaseRecovery: {
    method: 'POST',
    path: '/api/case-recoveries/:id/endings',
    summary: 'Refuse what the other asked, or withdraw what I asked',
    roles: keepers,
    params: byId,
    body: z.strictObject({ as: z.enum(['refused', 'withdrawn']) }),
    answer: done,
  },
  openCaseAgain: {
    method: 'POST',
    path: '/api/case-recoveries/:id/openings',
    summary: 'Open the case again: the page that both made, and its key for the advocate',
    roles: keepers,
    params: byId,
    body: z.strictObject({ entry: sealedCaseEntryText, wrappedKey: base64url(4_096) }),
    answer: done,
  },
} as const;
