/**
 * From the bytes an opening hands out to a letter that may be shown: whole, decrypted in the key worker, naming this letter and this
 * reader, and not yet ended. And the answer to it, sealed to whoever wrote it and to whoever answers.
 */
import { base64urlFrom, sealedLengthOf, toBase64url } from '@holdfast/crypto';
import {
  type CivilDate,
  endOfDay,
  endOfRelease,
  type Instant,
  type LetterAnswer,
  ok,
  type Result,
  refused,
  type StaffId,
  type TimeZone,
} from '@holdfast/domain';
import {
  type ApiBody,
  type ApiReply,
  type LetterContent,
  letterContentFrom,
  toLetterAnswerBytes,
} from '@holdfast/wire';
import type { KeyRoom } from '../edge/key-room.ts';

export type LetterIssue = 'not-whole' | 'not-for-us' | 'unreadable' | 'not-named' | 'ended';

type Opening = Pick<ApiReply<'openLetter'>, 'contentCiphertext' | 'wrappedKey' | 'endsOn'>;

/** The letter `id`, for `reader` at `now`, or why it is not shown. */
export async function openReceived(
  keyRoom: Pick<KeyRoom, 'open'>,
  opening: Opening,
  { id, staffId, now }: { readonly id: string; readonly staffId: StaffId; readonly now: Instant },
): Promise<Result<LetterContent, LetterIssue>> {
  const sealed = base64urlFrom(opening.contentCiphertext);
  const wrapped = base64urlFrom(opening.wrappedKey);
  if (!sealed.ok || !wrapped.ok) return refused('unreadable');
  if (!sealedLengthOf(sealed.value).ok || !sealedLengthOf(wrapped.value).ok) return refused('not-whole');
  const opened = await keyRoom.open(sealed.value, wrapped.value);
  if (!opened.ok) return refused('not-for-us');
  const content = letterContentFrom(opened.value);
  if (!content.ok) return refused('unreadable');
  // Bytes that the server hands out under another letter's name, or to another reader, are not what was asked for.
  if (content.value.letterId !== id || content.value.toStaffId !== staffId) return refused('not-named');
  if (endOfRelease(content.value.endsOn) <= now) return refused('ended');
  return ok(content.value);
}

/** The clock a promise begins: the end of that day where people are. */
export function promisedBy(answer: LetterAnswer, zone: TimeZone): Instant | undefined {
  return answer.kind === 'will-do' ? endOfDay(answer.by, zone) : undefined;
}

/** What is sent as the next answer to `letter`. */
export async function sealAnswer(
  keyRoom: Pick<KeyRoom, 'seal'>,
  {
    letter,
    answer,
    words,
    sequence,
    by,
    ownRecipient,
    today,
    zone,
  }: {
    readonly letter: LetterContent;
    readonly answer: LetterAnswer;
    readonly words: string;
    readonly sequence: number;
    readonly by: string;
    readonly ownRecipient: string;
    readonly today: CivilDate;
    readonly zone: TimeZone;
  },
): Promise<Result<ApiBody<'answerLetter'>, 'not-sealed'>> {
  const bytes = toLetterAnswerBytes({
    v: 1,
    letterId: letter.letterId,
    sequence,
    proof: letter.proof,
    answer,
    words,
    by,
    answeredOn: today,
  });
  const sealed = await keyRoom.seal({ recipient: letter.from.recipient, second: ownRecipient, bytes });
  if (!sealed.ok) return refused('not-sealed');
  const nextBy = promisedBy(answer, zone);
  return ok({
    sequence,
    ...(nextBy === undefined ? {} : { nextBy }),
    contentCiphertext: toBase64url(sealed.value.contentCiphertext),
    wrappedKey: toBase64url(sealed.value.wrappedKey),
    ownKey: toBase64url(sealed.value.secondKey),
  });
}
