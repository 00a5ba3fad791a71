/**
 * What comes back to a letter, and the clock it is answered by. A promise is a clock of its own; a refusal and a "not ours" leave the
 * question open. It judges no answer and refuses to read silence as one.
 */
import type { LetterId, StaffId } from '../ids.ts';
import type { Language, Said } from '../language.ts';
import { dayWords } from '../orders/day-words.ts';
import { type CivilDate, type Instant, plusHours } from '../time.ts';

export const letterAnswerKinds = ['done', 'will-do', 'refused', 'not-ours'] as const;
export type LetterAnswerKind = (typeof letterAnswerKinds)[number];

/** What an answer says, in a form that can be followed. Its own words stand beside it. */
export type LetterAnswer =
  | { readonly kind: 'done'; readonly on: CivilDate }
  | { readonly kind: 'will-do'; readonly by: CivilDate }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-ours'; readonly passTo: string };

/** A letter that travels sealed from one workspace to another: what its case needs to know its answer again. */
export interface CarriedLetter {
  readonly letterId: LetterId;
  readonly to: { readonly staffId: StaffId; readonly name: string; readonly agencyName: string };
  /** The key it was sealed to, as its six words were compared. */
  readonly recipient: string;
  /** Known to whoever opened the letter, and to nobody else: an answer that does not say it is not one. */
  readonly proof: Uint8Array<ArrayBuffer>;
  readonly sentAt: Instant;
  /** When it is destroyed, at the latest. */
  readonly endsOn: CivilDate;
  /** How many answers are in the case. */
  readonly answers: number;
}

export const letterClocks = ['open', 'due-soon', 'overdue', 'answered', 'ended'] as const;
export type LetterClock = (typeof letterClocks)[number];

/** Source: product decision: two days is the shortest time in which a report can be found and a reply written. */
const soonHours = 48;

/**
 * The clock of a letter at its reader's. `answerBy` is absent when no answer is awaited; a promised day is awaited like the first. What
 * has ended or was withdrawn asks for nothing.
 */
export function letterClock({
  answerBy,
  over,
  now,
}: {
  readonly answerBy: Instant | undefined;
  readonly over: boolean;
  readonly now: Instant;
}): LetterClock {
  if (over) return 'ended';
  if (answerBy === undefined) return 'answered';
  if (answerBy < now) return 'overdue';
  return answerBy < plusHours(now, soonHours) ? 'due-soon' : 'open';
}

/** What an answer says, as one line for a case, a letter or a list. */
export function letterAnswerWords(answer: LetterAnswer): Said {
  switch (answer.kind) {
    case 'done':
      return { en: `Done on ${dayWords(answer.on).en}`, es: `Hecho el ${dayWords(answer.on).es}` };
    case 'will-do':
      return {
        en: `Will be done by ${dayWords(answer.by).en}`,
        es: `Se hará a más tardar el ${dayWords(answer.by).es}`,
      };
    case 'refused':
      return { en: `Refused: ${answer.reason}`, es: `Se negó: ${answer.reason}` };
    case 'not-ours':
      return { en: `Not theirs; pass it to: ${answer.passTo}`, es: `No les corresponde; pasarla a: ${answer.passTo}` };
  }
}

/** Whether the answer came after the day it was asked for, or promised for. Without a day there is no late. */
export function cameLate(answeredOn: CivilDate | undefined, answerBy: CivilDate | undefined): boolean {
  return answeredOn !== undefined && answerBy !== undefined && answeredOn > answerBy;
}

/** What the next letter, and a letter to her, say of one that was answered: by its kind alone, never by its words. */
export function answerInShort(answer: LetterAnswer, today: CivilDate, language: Language): string {
  const short: Readonly<Record<LetterAnswerKind | 'not-kept', Said>> = {
    done: { en: 'the answer says that it is done', es: 'la respuesta dice que está hecho' },
    'will-do': { en: 'it was promised for', es: 'se prometió para el' },
    'not-kept': {
      en: 'it was promised, and no word came by',
      es: 'se prometió, y no hubo noticia antes del',
    },
    refused: { en: 'it was refused', es: 'se negó' },
    'not-ours': { en: 'they say that it is not theirs to do', es: 'dicen que no les corresponde' },
  };
  if (answer.kind !== 'will-do') return short[answer.kind][language];
  const words = answer.by < today ? short['not-kept'] : short['will-do'];
  return `${words[language]} ${dayWords(answer.by)[language]}`;
}
