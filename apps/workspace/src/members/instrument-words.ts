/** What is wrong with a file that should be an instrument, for the administrator who loads it. */
import { said, spoken } from '../language.ts';

export const instrumentFaults: Readonly<Record<string, string>> = spoken({
  'not-json': said('This is not JSON.', 'Esto no es JSON.'),
  'unknown-field': said(
    'An instrument has no such field. Nothing in one is ever run.',
    'Un cuestionario no tiene ese campo. Nada de lo que trae se ejecuta.',
  ),
  'scoring-is-a-script': said(
    'The scoring is text. A script is not read, only sums of numbers.',
    'La puntuación es texto. No se lee ningún programa, solo sumas de números.',
  ),
  'scoring-loop': said('A part of the scoring leads back to itself.', 'Una parte de la puntuación lleva a sí misma.'),
  'scoring-not-known': said(
    'The scoring holds something that is neither a number, a question, a part, a sum, the most, nor a when.',
    'La puntuación tiene algo que no es número, pregunta, parte, suma, máximo ni condición.',
  ),
  'scoring-too-deep': said(
    'The scoring has sums within sums deeper than any tool.',
    'La puntuación tiene sumas dentro de sumas, más que ningún cuestionario.',
  ),
  'scoring-too-large': said(
    'The scoring is longer than any tool’s.',
    'La puntuación es más larga que la de ningún cuestionario.',
  ),
  'scoring-number-out-of-range': said(
    'A number of the scoring is below nothing, or larger than any tool’s.',
    'Un número de la puntuación es menor que cero, o demasiado grande.',
  ),
  'scoring-part-not-there': said(
    'The scoring names a part that the file does not have.',
    'La puntuación nombra una parte que el archivo no tiene.',
  ),
  'scoring-item-not-there': said(
    'The scoring names a question or an answer that the file does not have.',
    'La puntuación nombra una pregunta o respuesta que el archivo no tiene.',
  ),
  'no-items': said('There are no questions, or no levels.', 'No hay preguntas, o no hay niveles.'),
  'too-many-items': said(
    'There are more questions than any tool has.',
    'Hay más preguntas que en ningún cuestionario.',
  ),
  'repeated-item': said('A question or an answer stands twice.', 'Una pregunta o una respuesta está dos veces.'),
  'levels-out-of-order': said('The levels do not rise from nothing.', 'Los niveles no suben desde cero.'),
  'weight-out-of-range': said(
    'An answer adds a number that is none, or too large.',
    'Una respuesta suma algo que no es un número, o es muy grande.',
  ),
});
