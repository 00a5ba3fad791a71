/** A scene's record: what contradicts itself is told, minutes are counted only for an answer, and every part has words in both languages. */
import { expect, test } from 'vitest';
import { instantOf } from '../time.ts';
import {
  type AdvocateCall,
  advocateAnswers,
  minutesToAdvocate,
  noArrestReasons,
  referralKinds,
  sceneChecks,
  sceneFaults,
} from './scene-record.ts';
import { advocateAnswerWords, noArrestWords, referralWords, sceneCheckWords } from './scene-words.ts';

const at = (minute: number) => instantOf(Date.parse('2026-05-01T21:00:00Z') + minute * 60_000);

test.each<[string, AdvocateCall, number | undefined]>([
  ['not answered yet', { askedAt: at(0) }, undefined],
  ['answered after eleven minutes', { askedAt: at(0), answer: 'accepted', answeredAt: at(11) }, 11],
  ['could not come, said after four', { askedAt: at(0), answer: 'declined', answeredAt: at(4) }, 4],
  [
    'nobody answered: no minutes, however long it rang',
    { askedAt: at(0), answer: 'no-answer', answeredAt: at(9) },
    undefined,
  ],
])('%s', (_, call, minutes) => expect(minutesToAdvocate(call)).toBe(minutes));

test.each([
  ['nothing recorded', undefined, 'unknown', []],
  ['a reason and no arrest', { noArrestReason: 'had-left' }, 'no', []],
  ['a reason while nobody said whether there was an arrest', { noArrestReason: 'other' }, 'unknown', []],
  ['a reason beside an arrest', { noArrestReason: 'had-left' }, 'yes', ['arrest-and-reason']],
  [
    'an answer before the question',
    { advocate: { askedAt: at(5), answer: 'accepted', answeredAt: at(1) } },
    'no',
    ['answered-before-asked'],
  ],
  ['an answer without a time', { advocate: { askedAt: at(5), answer: 'accepted' } }, 'no', ['answer-without-time']],
] as const)('%s', (_, scene, arrested, codes) => {
  expect(sceneFaults(scene, arrested).map((fault) => fault.code)).toEqual(codes);
});

test('every part has words in both languages', () => {
  const said = [
    ...sceneChecks.flatMap((check) => [sceneCheckWords[check].title, sceneCheckWords[check].question]),
    ...noArrestReasons.map((reason) => noArrestWords[reason]),
    ...referralKinds.map((kind) => referralWords[kind]),
    ...advocateAnswers.map((answer) => advocateAnswerWords[answer]),
  ];
  for (const { en, es } of said) {
    expect(en.length).toBeGreaterThan(3);
    expect(es).not.toBe(en);
  }
});
