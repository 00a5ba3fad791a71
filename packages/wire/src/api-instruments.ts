/** The addresses of instruments: loading one from its file, withdrawing it, who was trained. The instrument is data all the way. */
import { z } from 'zod';
import { instrumentFile } from './case-entries.ts';
import { civilDate, id, instant } from './primitives.ts';

const keepers = ['administrator'] as const;
const readers = ['advocate', 'case-supervisor', 'administrator'] as const;
const done = z.strictObject({ done: z.literal(true) });

/** Source: product decision; a hundred questions in two languages fit in half of it. */
export const longestInstrument = 200_000;

export const loadedInstrument = z.strictObject({
  instrument: instrumentFile,
  loadedAt: instant,
  withdrawnAt: z.exactOptional(instant),
  /** Whether whoever asks is on record as trained in it. */
  trained: z.boolean(),
});

export const instrumentApi = {
  instruments: {
    method: 'GET',
    path: '/api/instruments',
    summary: 'The instruments my agency loaded, every version, and whether I was trained in each',
    roles: readers,
    answer: z.strictObject({
      instruments: z.array(loadedInstrument),
      trainings: z.array(z.strictObject({ instrumentId: z.string(), staffId: id<'staff'>(), trainedOn: civilDate })),
    }),
  },
  loadInstrument: {
    method: 'POST',
    path: '/api/instruments',
    summary: 'Load an instrument from the text of its file; a version is never replaced',
    roles: keepers,
    body: z.strictObject({ text: z.string().min(1, 'empty').max(longestInstrument, 'too-long') }),
    answer: loadedInstrument,
  },
  withdrawInstrument: {
    method: 'POST',
    path: '/api/instruments/:id/withdrawals',
    summary: 'Withdraw a version: it is asked no more, and what was asked with it stays readable',
    roles: keepers,
    params: z.strictObject({ id: z.string().max(64) }),
    body: z.strictObject({ version: z.number().int().min(1) }),
    answer: done,
  },
  recordTraining: {
    method: 'POST',
    path: '/api/instruments/:id/trainings',
    summary: 'Record that a member was trained in an instrument',
    roles: keepers,
    params: z.strictObject({ id: z.string().max(64) }),
    body: z.strictObject({ staffId: id<'staff'>(), trainedOn: civilDate }),
    answer: done,
  },
} as const;
