/**
 * A letter between two workspaces and what comes back to it, as they are sealed: canonical CBOR, padded. A reader refuses a letter that
 * names another reader or another letter, and an answer that does not know what only the letter said.
 */
import { pad, unpad } from '@holdfast/crypto';
import { type CarriedLetter, type LetterAnswer, type Result, refused } from '@holdfast/domain';
import { z } from 'zod';
import { type CborIssue, cborFrom, toCbor } from './cbor.ts';
import { type ParseIssue, parse } from './parse.ts';
import { ageRecipient, bytes, civilDate, id, instant, line, prose } from './primitives.ts';

/** Source: what fits a request of 256 KiB as text: the 128 KiB step of the padding and what sealing adds. A letter has a few pages. */
export const mostLetterBytes = 130 * 1024;

const reason = prose(2_000).refine((text) => text.trim() !== '', 'empty');

export const letterAnswer: z.ZodType<LetterAnswer> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), on: civilDate }),
  z.strictObject({ kind: z.literal('will-do'), by: civilDate }),
  z.strictObject({ kind: z.literal('refused'), reason }),
  z.strictObject({ kind: z.literal('not-ours'), passTo: line(300) }),
]);

const letterPartner = z.strictObject({ staffId: id<'staff'>(), name: line(200), agencyName: line(200) });

export const carriedLetter: z.ZodType<CarriedLetter> = z.strictObject({
  letterId: id<'letter'>(),
  to: letterPartner,
  recipient: ageRecipient,
  proof: bytes(32, 32),
  sentAt: instant,
  endsOn: civilDate,
  answers: z.number().int().min(0).max(1_000),
});

export const letterContent = z.strictObject({
  v: z.literal(1),
  letterId: id<'letter'>(),
  /** Who wrote it, and the key that answers are sealed to. */
  from: letterPartner.extend({ recipient: ageRecipient }),
  toStaffId: id<'staff'>(),
  to: prose(600),
  subject: z.exactOptional(line(400)),
  text: prose(30_000),
  enclosed: z.array(line(400)).max(30),
  signature: z.array(line(300)).max(10),
  sentOn: civilDate,
  answerBy: instant,
  endsOn: civilDate,
  proof: bytes(32, 32),
});
export type LetterContent = z.infer<typeof letterContent>;

export const letterAnswerContent = z.strictObject({
  v: z.literal(1),
  letterId: id<'letter'>(),
  sequence: z.number().int().min(1).max(1_000),
  proof: bytes(32, 32),
  answer: letterAnswer,
  words: prose(6_000),
  by: line(200),
  answeredOn: civilDate,
});
export type LetterAnswerContent = z.infer<typeof letterAnswerContent>;

export type LetterContentIssue = CborIssue | ParseIssue | { readonly code: 'bad-padding' };

export function toLetterBytes(content: LetterContent): Uint8Array<ArrayBuffer> {
  return pad(toCbor(content));
}

export function toLetterAnswerBytes(content: LetterAnswerContent): Uint8Array<ArrayBuffer> {
  return pad(toCbor(content));
}

/** The letter in opened bytes, or why it is none. Never throws. */
export function letterContentFrom(opened: Uint8Array): Result<LetterContent, LetterContentIssue> {
  return contentFrom(letterContent, opened);
}

/** The answer in opened bytes, or why it is none. Never throws. */
export function letterAnswerContentFrom(opened: Uint8Array): Result<LetterAnswerContent, LetterContentIssue> {
  return contentFrom(letterAnswerContent, opened);
}

function contentFrom<Content>(schema: z.ZodType<Content>, opened: Uint8Array): Result<Content, LetterContentIssue> {
  const unpadded = unpad(opened);
  if (!unpadded.ok) return refused({ code: 'bad-padding' });
  const read = cborFrom(unpadded.value);
  return read.ok ? parse(schema, read.value) : read;
}
