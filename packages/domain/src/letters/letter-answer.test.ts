import { describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { at } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { answerInShort, cameLate, type LetterAnswer, letterAnswerWords, letterClock } from './letter-answer.ts';

const now = at('2026-11-20T20:00');
const today = civilDateOf('2026-11-20');

describe('the clock of a letter at its reader’s', () => {
  test.each([
    ['two days and a minute are left', at('2026-11-22T20:01'), false, 'open'],
    ['less than two days are left', at('2026-11-22T19:59'), false, 'due-soon'],
    ['the moment itself', now, false, 'due-soon'],
    ['its moment has passed', at('2026-11-20T19:59'), false, 'overdue'],
    ['nothing is awaited', undefined, false, 'answered'],
    ['it is over, whatever was awaited', at('2026-11-20T19:59'), true, 'ended'],
  ] as const)('%s', (_, answerBy, over, expected) => {
    expect(letterClock({ answerBy, over, now })).toBe(expected);
  });
});

const answers: readonly LetterAnswer[] = [
  { kind: 'done', on: today },
  { kind: 'will-do', by: civilDateOf('2026-12-01') },
  { kind: 'will-do', by: civilDateOf('2026-11-19') },
  { kind: 'refused', reason: 'The recording is gone.' },
  { kind: 'not-ours', passTo: 'County Sheriff' },
];

describe('what an answer says', () => {
  test('a line for each kind, with its day, its reason or whose it is', () => {
    expect(answers.map((answer) => letterAnswerWords(answer).en)).toEqual([
      'Done on November 20, 2026',
      'Will be done by December 1, 2026',
      'Will be done by November 19, 2026',
      'Refused: The recording is gone.',
      'Not theirs; pass it to: County Sheriff',
    ]);
  });

  test('in short it tells the kind and the day, and none of their own words, in either language', () => {
    expect(answers.map((answer) => answerInShort(answer, today, 'en'))).toEqual([
      'the answer says that it is done',
      'it was promised for December 1, 2026',
      'it was promised, and no word came by November 19, 2026',
      'it was refused',
      'they say that it is not theirs to do',
    ]);
    for (const language of languages)
      for (const answer of answers) expect(answerInShort(answer, today, language)).not.toMatch(/recording|Sheriff/);
  });

  test('late is after the day, not on it, and never where no day was asked for', () => {
    expect(cameLate(today, today)).toBe(false);
    expect(cameLate(today, civilDateOf('2026-11-19'))).toBe(true);
    expect(cameLate(today, undefined)).toBe(false);
    expect(cameLate(undefined, today)).toBe(false);
  });
});
