import { expect, test } from 'vitest';
import { languages } from '../language.ts';
import { civilDateOf } from '../time.ts';
import { sectionsText } from './letter-shape.ts';
import { letterToHer } from './letter-to-her.ts';

const earlier = [
  { to: 'La persona que supervisa', sentOn: civilDateOf('2026-11-01'), answer: 'no-answer' },
  { to: 'El enlace', sentOn: civilDateOf('2026-11-15'), answer: 'waiting' },
] as const;
const next = { en: 'The watch commander', es: 'Quien está a cargo de ese turno' };

test('a letter to her tells what was asked, what came back, and what could be next, in her language', () => {
  expect(sectionsText(letterToHer({ earlier, next, language: 'es' }))).toBe(
    [
      'Esto es lo que pedí por usted y lo que contestaron.',
      'Lo que pedí\n- La persona que supervisa, 1 de noviembre de 2026: no hubo respuesta.\n- El enlace, 15 de noviembre de 2026: aún no hay respuesta.',
      'Lo que puede seguir\nPuedo escribir a: Quien está a cargo de ese turno. Dígame si usted lo quiere.',
      'Usted puede parar su permiso en su teléfono cuando quiera.',
    ].join('\n\n'),
  );
});

test('it says so when nothing was asked, and offers nothing where there is no next step', () => {
  for (const language of languages) {
    const sections = letterToHer({ earlier: [], next: undefined, language });
    expect(sections).toHaveLength(3);
    expect(sections[1]?.paragraphs).toHaveLength(1);
  }
});
