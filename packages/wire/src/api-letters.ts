/**
 * The addresses of letters from advocates to the police and of their answers. Both travel sealed; the server knows who wrote to whom,
 * when, and by when an answer is asked for. Someone else's letter does not exist for whoever asks.
 */
import { z } from 'zod';
import { mostLetterBytes } from './letter-content.ts';
import { ageRecipient, base64url, civilDate, id, instant, line } from './primitives.ts';

const writers = ['advocate'] as const;
/** Whoever answers for an agency: an officer is not written to. */
export const letterReaderRoles = ['liaison', 'supervisor'] as const;
/** Every role of the police may ask, and finds what is theirs: to an officer a colleague's letter is not there, as nothing is. */
const readers = ['supervisor', 'liaison', 'officer'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });
const count = z.number().int().min(0);
const code = line(20);
const wrapped = base64url(4_096);
const sealedLetter = base64url(mostLetterBytes);

const letterCard = z.strictObject({
  staffId: id<'staff'>(),
  name: line(200),
  role: z.enum(letterReaderRoles),
  agencyName: line(200),
  recipient: ageRecipient,
});
export type LetterCard = z.infer<typeof letterCard>;

/** What both sides are told of a letter without opening it. */
const standing = {
  id: id<'letter'>(),
  sentAt: instant,
  /** The clock that runs; absent when no answer is awaited. */
  answerBy: z.exactOptional(instant),
  endsOn: civilDate,
  standing: z.enum(['open', 'ended', 'withdrawn']),
  openedAt: z.exactOptional(instant),
  acknowledgedAt: z.exactOptional(instant),
  answers: count,
  answeredAt: z.exactOptional(instant),
  /** Whether the newest answer came after its clock. */
  late: z.boolean(),
};
const receivedLetter = z.strictObject({ ...standing, agencyName: line(200) });
export type ReceivedLetter = z.infer<typeof receivedLetter>;
const sentLetter = z.strictObject(standing);
export type SentLetter = z.infer<typeof sentLetter>;

export const letterApi = {
  letterPartners: {
    method: 'GET',
    path: '/api/letters/partners',
    summary: 'Whom of the police I am paired with for letters, with the key each has now and the one I compared',
    roles: writers,
    answer: z.strictObject({
      partners: z.array(letterCard.extend({ comparedRecipient: ageRecipient, hasLeft: z.boolean() })),
    }),
  },
  findLetterPartner: {
    method: 'POST',
    path: '/api/letters/partners/look-ups',
    summary: 'Whom of the police an invitation code names; keeps nothing',
    roles: writers,
    body: z.strictObject({ code }),
    answer: letterCard,
  },
  keepLetterPartner: {
    method: 'POST',
    path: '/api/letters/partners',
    summary: 'Keep whom a code names as someone I write to, after the six words of this key were compared',
    roles: writers,
    body: z.strictObject({ code, recipient: ageRecipient }),
    answer: done,
  },
  sendLetter: {
    method: 'POST',
    path: '/api/letters',
    summary: 'Leave a sealed letter for one person I am paired with',
    roles: writers,
    body: z.strictObject({
      id: id<'letter'>(),
      to: id<'staff'>(),
      answerBy: instant,
      endsOn: civilDate,
      contentCiphertext: sealedLetter,
      wrappedKey: wrapped,
    }),
    answer: z.strictObject({ sentAt: instant }),
  },
  sentLetters: {
    method: 'GET',
    path: '/api/letters/sent',
    summary: 'What became of the letters I sent',
    roles: writers,
    answer: z.strictObject({ letters: z.array(sentLetter) }),
  },
  withdrawLetter: {
    method: 'POST',
    path: '/api/letters/:id/withdrawals',
    summary: 'Take a letter back: it and its answers are destroyed',
    roles: writers,
    params: byId,
    body: z.strictObject({}),
    answer: done,
  },
  letters: {
    method: 'GET',
    path: '/api/letters',
    summary: 'Letters to me, the one whose clock ends first at the top',
    roles: readers,
    answer: z.strictObject({ letters: z.array(receivedLetter) }),
  },
  openLetter: {
    method: 'POST',
    path: '/api/letters/:id/openings',
    summary: 'Open a letter to me: recorded, and seen by whoever sent it',
    roles: readers,
    params: byId,
    body: z.strictObject({}),
    answer: z.strictObject({
      contentCiphertext: sealedLetter,
      wrappedKey: wrapped,
      openedAt: instant,
      endsOn: civilDate,
    }),
  },
  acknowledgeLetter: {
    method: 'POST',
    path: '/api/letters/:id/acknowledgements',
    summary: 'Say that a letter to me was received; once',
    roles: readers,
    params: byId,
    body: z.strictObject({}),
    answer: done,
  },
  answerLetter: {
    method: 'POST',
    path: '/api/letters/:id/answers',
    summary: 'Leave a sealed answer; with `nextBy` where it promises something by then',
    roles: readers,
    params: byId,
    body: z.strictObject({
      sequence: z.number().int().min(1).max(1_000),
      nextBy: z.exactOptional(instant),
      contentCiphertext: sealedLetter,
      /** The key of it for whoever wrote the letter, and for whoever answers. */
      wrappedKey: wrapped,
      ownKey: wrapped,
    }),
    answer: z.strictObject({ answeredAt: instant }),
  },
  letterAnswers: {
    method: 'GET',
    path: '/api/letters/:id/answers',
    summary: 'The sealed answers to a letter of mine, each with its key for me',
    roles: [...writers, ...readers],
    params: byId,
    answer: z.strictObject({
      answers: z.array(
        z.strictObject({
          sequence: z.number().int().min(1),
          answeredAt: instant,
          late: z.boolean(),
          contentCiphertext: sealedLetter,
          wrappedKey: wrapped,
        }),
      ),
    }),
  },
} as const;
