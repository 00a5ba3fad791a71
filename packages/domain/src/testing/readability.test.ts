import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesIn, spanishGradeOf, spanishSyllablesIn, wordsIn } from './readability.ts';

// Syllables as a Spanish dictionary parts them: [word, how many].
const parted: readonly (readonly [string, number])[] = [
  ['sí', 1],
  ['y', 1],
  ['muy', 1],
  ['ley', 1],
  ['que', 1],
  ['quien', 1],
  ['bien', 1],
  ['guía', 2],
  ['día', 2],
  ['policía', 4],
  ['todavía', 4],
  ['juez', 1],
  ['juicio', 2],
  ['ciudad', 2],
  ['cuidado', 3],
  ['niño', 2],
  ['niños', 2],
  ['orden', 2],
  ['persona', 3],
  ['corte', 2],
  ['audiencia', 3],
  ['violencia', 3],
  ['prohíbe', 3],
  ['ahora', 3],
  ['aeropuerto', 5],
  ['leer', 2],
  ['creído', 3],
  ['oír', 2],
  ['país', 2],
  ['agüero', 3],
  ['pingüino', 3],
  ['alguien', 2],
  ['después', 2],
  ['averiguó', 4],
  ['teléfono', 4],
  ['escuela', 3],
  ['vehículo', 4],
  ['comunicación', 5],
  ['restringida', 4],
  ['yo', 1],
  ['ayuda', 3],
  ['911', 1],
];

describe('the reading grade', () => {
  it.each(parted)('parts %s into %i', (word, count) => {
    expect(spanishSyllablesIn(word)).toBe(count);
  });

  it('keeps letters with accents in their words', () => {
    expect(wordsIn('¿Cuándo pasó?')).toEqual(['Cuándo', 'pasó']);
    expect(sentencesIn('¿Cuándo pasó? No sé.')).toEqual(['¿Cuándo pasó?', 'No sé.']);
  });

  it('gives Crawford’s number for a text counted by hand', () => {
    // Ten words, two sentences, fourteen syllables: -0.205 × 20 + 0.049 × 140 - 3.407.
    expect(spanishGradeOf('La orden es de la corte. No la ha leído.')).toBeCloseTo(
      -0.205 * 20 + 0.049 * 140 - 3.407,
      6,
    );
  });

  it('tells office Spanish and office English from plain', () => {
    const office =
      'Se procederá a la notificación correspondiente a la persona restringida conforme a las disposiciones establecidas.';
    expect(spanishGradeOf(office)).toBeGreaterThan(8);
    expect(spanishGradeOf('No puede ir a la casa. Tiene que irse de ahí.')).toBeLessThan(4);
    expect(
      gradeOf('Notification of the restrained individual shall be effectuated in accordance with provisions.'),
    ).toBeGreaterThan(12);
    expect(gradeOf('You may not go to the house. You have to leave it.')).toBeLessThan(3);
  });
});
