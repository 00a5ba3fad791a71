/** The three answers to a question about a scene, as every form offers them. What is left out was not asked. */

import type { Answer, Said } from '@holdfast/domain';
import { said, spoken } from '../language.ts';

export const answerOptions = spoken([
  { value: 'yes', label: said('Yes', 'Sí') },
  { value: 'no', label: said('No', 'No') },
  { value: 'unknown', label: said('Cannot tell', 'No se sabe') },
] as const satisfies readonly { value: Answer; label: Said }[]);
