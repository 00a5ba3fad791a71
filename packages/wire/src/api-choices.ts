/** What someone chose for their own screen: a language, and whether they have seen the tour. Kept with their account and nowhere else. */
import { languages } from '@holdfast/domain';
import { z } from 'zod';
import { instant } from './primitives.ts';
import { positions } from './staff.ts';

const everyone = positions;
export const staffChoices = z.strictObject({
  language: z.exactOptional(z.enum(languages)),
  tourEndedAt: z.exactOptional(instant),
});

export const choiceApi = {
  myChoices: {
    method: 'GET',
    path: '/api/choices',
    summary: 'What I chose for my own screen',
    roles: everyone,
    answer: staffChoices,
  },
  putMyChoices: {
    method: 'POST',
    path: '/api/choices',
    summary: 'Choose my language, or say that I am through with the tour; what is not named stays',
    roles: everyone,
    body: z.strictObject({
      language: z.exactOptional(z.enum(languages)),
      tourEnded: z.exactOptional(z.literal(true)),
    }),
    answer: staffChoices,
  },
} as const;
