/**
 * An answer that came back: opened in the key worker, held to what only the letter said, and put into the case as it stands. An answer
 * to another letter, or from whoever could not open this one, is refused whatever the server says of it.
 */
import { base64urlFrom, equalBytes, sealedLengthOf } from '@holdfast/crypto';
import {
  type CarriedLetter,
  civilDateAt,
  ok,
  type Result,
  refused,
  type SayingOf,
  type TimeZone,
} from '@holdfast/domain';
import { type ApiReply, type LetterAnswerContent, letterAnswerContentFrom } from '@holdfast/wire';
import type { KeyRoom } from '../edge/key-room.ts';

type Letter = SayingOf<'letter'>;
export type SealedAnswer = ApiReply<'letterAnswers'>['answers'][number];
export type AnswerIssue = 'unreadable' | 'not-for-us' | 'not-an-answer';

/** What `sealed` says to the letter that `carried` tells of. */
export async function openAnswer(
  keyRoom: Pick<KeyRoom, 'open'>,
  sealed: SealedAnswer,
  carried: Pick<CarriedLetter, 'letterId' | 'proof'>,
): Promise<Result<LetterAnswerContent, AnswerIssue>> {
  const content = base64urlFrom(sealed.contentCiphertext);
  const wrapped = base64urlFrom(sealed.wrappedKey);
  if (!content.ok || !wrapped.ok || !sealedLengthOf(content.value).ok || !sealedLengthOf(wrapped.value).ok)
    return refused('unreadable');
  const opened = await keyRoom.open(content.value, wrapped.value);
  if (!opened.ok) return refused('not-for-us');
  const read = letterAnswerContentFrom(opened.value);
  if (!read.ok) return refused('unreadable');
  const { letterId, sequence, proof } = read.value;
  const fits = letterId === carried.letterId && sequence === sealed.sequence && equalBytes(proof, carried.proof);
  return fits ? ok(read.value) : refused('not-an-answer');
}

/**
 * The letter of the case with an answer in it. What was promised before is the day this answer is held to, so that one after it shows
 * as late.
 */
export function withAnswer({
  letter,
  carried,
  answer,
  sealed,
  zone,
}: {
  readonly letter: Letter;
  readonly carried: CarriedLetter;
  readonly answer: LetterAnswerContent;
  readonly sealed: Pick<SealedAnswer, 'sequence' | 'answeredAt'>;
  readonly zone: TimeZone;
}): Letter {
  const promised = letter.answer?.kind === 'will-do' ? letter.answer.by : undefined;
  return {
    ...letter,
    state: 'answered',
    ...(promised === undefined ? {} : { answerBy: promised }),
    answeredOn: civilDateAt(sealed.answeredAt, zone),
    answer: answer.answer,
    carried: { ...carried, answers: sealed.sequence },
    note: [answer.words.trim(), answer.by].filter((line) => line !== '').join('\n'),
  };
}
