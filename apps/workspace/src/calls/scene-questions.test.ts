/** Every fact of a scene is asked exactly once: a fact no form asks for would stay unknown for ever. */
import { type Duty, sceneFacts } from '@holdfast/domain';
import { ruleWith } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import { alsoAsked, sceneQuestions } from './scene-questions.ts';

test('each scene fact is asked once', () => {
  const asked = sceneQuestions.flatMap((group) => group.facts);
  expect(asked.toSorted()).toEqual([...sceneFacts].toSorted());
});

test('what the rules also turn on is asked, once, and not before it matters', () => {
  const rule = ruleWith({ doneWhen: 'told-of-release' });
  const owed: Duty = {
    rule,
    answer: 'owed',
    because: [],
    by: { kind: 'none-in-text' },
    done: 'unknown',
    overdue: 'unknown',
    evidence: [],
  };
  const open: Duty = {
    rule,
    answer: 'cannot-tell',
    ask: [
      { fact: 'injury-seen', text: '' },
      { fact: 'officer-came', text: '' },
      { fact: 'order-in-force', text: '' },
    ],
  };
  const none: Duty = { rule: ruleWith({ doneWhen: 'visit-made' }), answer: 'not-owed', because: [], evidence: [] };
  expect(alsoAsked([owed, owed, open, none])).toEqual(['injury-seen', 'told-of-release']);
});
