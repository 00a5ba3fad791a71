/**
 * An audit by people as it crosses a boundary: a sample of calls, answered for by two readers who do not see each other's answers until both have finished; what
 * they say together, and what is to be done by whom. A call is a number and a time here; what happened is read in the file itself.
 */
import { z } from 'zod';
import { civilDate, id, instant, line, prose } from './primitives.ts';

export const reviewSides = ['police', 'advocate'] as const;
export const reviewAnswers = ['yes', 'no', 'cannot-tell', 'does-not-apply'] as const;

const question = z.string().max(60);
const answersOfCall = z.record(question, z.enum(reviewAnswers));
const callNumber = line(60);
const inBoth = z.strictObject({ en: z.string().max(400), es: z.string().max(400) });

const round = z.strictObject({
  id: z.string().max(64),
  title: line(200),
  agencyName: line(200),
  begunAt: instant,
  closedAt: z.exactOptional(instant),
  size: z.int().min(0),
  /** Who reads for each side; finished once they say so. */
  readings: z.array(
    z.strictObject({ side: z.enum(reviewSides), mine: z.boolean(), finishedAt: z.exactOptional(instant) }),
  ),
  /** The side of the one who asks; absent for the coordinator, who reads for none. */
  side: z.exactOptional(z.enum(reviewSides)),
});
export type AuditRoundAnswer = z.infer<typeof round>;

const outcome = z.strictObject({
  question,
  both: z.int().min(0),
  /** The share on which both said the same, and Cohen's kappa; absent where nobody answered twice, or chance explains all. */
  observed: z.exactOptional(z.number()),
  kappa: z.exactOptional(z.number()),
  yes: z.int().min(0),
  of: z.int().min(0),
  differences: z.array(z.strictObject({ callNumber, police: z.enum(reviewAnswers), advocate: z.enum(reviewAnswers) })),
  /** Against the round before: whether chance is enough to explain the change. */
  since: z.exactOptional(
    z.strictObject({ before: z.number(), after: z.number(), beyondChance: z.enum(['yes', 'no', 'unknown']) }),
  ),
});

const note = z.strictObject({
  id: z.string().max(64),
  kind: z.enum(['talk', 'finding']),
  question,
  callNumber: z.exactOptional(callNumber),
  words: prose(4_000),
  owner: z.exactOptional(line(200)),
  dueBy: z.exactOptional(civilDate),
  doneOn: z.exactOptional(civilDate),
  state: z.exactOptional(z.enum(['done', 'open', 'overdue'])),
  at: instant,
});

export const auditRoundFile = z.strictObject({
  round,
  rubric: z.array(z.strictObject({ id: question, question: inBoth, look: inBoth })),
  calls: z.array(
    z.strictObject({
      number: callNumber,
      receivedAt: instant,
      stratum: line(60),
      /** My own answers, as far as I have given any. */
      answers: z.exactOptional(answersOfCall),
    }),
  ),
  /** Once both have finished. */
  outcomes: z.exactOptional(z.array(outcome)),
  notes: z.array(note),
});
export type AuditRoundFile = z.infer<typeof auditRoundFile>;

const readers = ['supervisor', 'advocate', 'coordinator'] as const;
const sides = ['supervisor', 'advocate'] as const;
const byId = z.strictObject({ id: z.string().max(64) });

export const auditRoundAddresses = {
  auditRounds: {
    method: 'GET',
    path: '/api/audit-rounds',
    summary: 'Audits by people that I may see, newest first, and whose advocates could read one',
    roles: readers,
    answer: z.strictObject({
      rounds: z.array(round),
      advocacyAgencies: z.array(z.strictObject({ id: id<'agency'>(), name: line(200) })),
    }),
  },
  beginAuditRound: {
    method: 'POST',
    path: '/api/audit-rounds',
    summary: 'Draw calls of my agency at random, for a supervisor and an advocate to answer for',
    roles: ['supervisor'],
    body: z.strictObject({ title: line(200), size: z.int().min(1).max(200), advocacyAgencyId: id<'agency'>() }),
    answer: round,
  },
  readAuditRound: {
    method: 'GET',
    path: '/api/audit-rounds/:id',
    summary: 'One round: its calls, my answers, and what both found once both have finished',
    roles: readers,
    params: byId,
    answer: auditRoundFile,
  },
  reviewCall: {
    method: 'POST',
    path: '/api/audit-rounds/:id/reviews',
    summary: 'My answers about one call; may be changed until I have finished',
    roles: sides,
    params: byId,
    body: z.strictObject({ callNumber, answers: answersOfCall }),
    answer: auditRoundFile,
  },
  finishReading: {
    method: 'POST',
    path: '/api/audit-rounds/:id/finishings',
    summary: 'I have finished; my answers stay as they are',
    roles: sides,
    params: byId,
    body: z.strictObject({}),
    answer: auditRoundFile,
  },
  noteOfRound: {
    method: 'POST',
    path: '/api/audit-rounds/:id/notes',
    summary: 'What we said about a difference, or what we found and who does what by when',
    roles: sides,
    params: byId,
    body: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('talk'), question, callNumber, words: prose(4_000) }),
      z.strictObject({
        kind: z.literal('finding'),
        question,
        words: prose(4_000),
        owner: line(200),
        dueBy: civilDate,
      }),
    ]),
    answer: auditRoundFile,
  },
  closeAuditRound: {
    method: 'POST',
    path: '/api/audit-rounds/:id/closings',
    summary: 'The talk about a round is over; what was found can still be mended',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({}),
    answer: auditRoundFile,
  },
  findingDone: {
    method: 'POST',
    path: '/api/audit-rounds/:id/findings-done',
    summary: 'What was found is mended since a day',
    roles: sides,
    params: byId,
    body: z.strictObject({ noteId: z.string().max(64), doneOn: civilDate }),
    answer: auditRoundFile,
  },
} as const;
