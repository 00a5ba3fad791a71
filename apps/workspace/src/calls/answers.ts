/** The three answers to a question about a scene, as every form offers them. What is left out was not asked. */
import type { Answer } from '@holdfast/domain';

export const answerOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Cannot tell' },
] as const satisfies readonly { value: Answer; label: string }[];
