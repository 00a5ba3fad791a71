/** Every fact of a scene is asked exactly once: a fact no form asks for would stay unknown for ever. */
import { sceneFacts } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { sceneQuestions } from './scene-questions.ts';

test('each scene fact is asked once', () => {
  const asked = sceneQuestions.flatMap((group) => group.facts);
  expect(asked.toSorted()).toEqual([...sceneFacts].toSorted());
});
