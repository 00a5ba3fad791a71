/** Instruments over the API: a file is read whole and checked before it is kept, and what was kept is read again by the same schema. */
import { ok } from '@holdfast/domain';
import { listInstruments, listTrainings, putInstrument, putTraining, withdrawInstrument } from '@holdfast/store';
import { instrumentFrom } from '@holdfast/wire';
import type { Answers } from '../answering.ts';

const purpose = 'instruments';

export const instrumentAnswers: Pick<
  Answers,
  'instruments' | 'loadInstrument' | 'withdrawInstrument' | 'recordTraining'
> = {
  instruments: async ({ acting, standing }) => {
    const { kept, trainings } = await acting(purpose, async (session) => ({
      kept: await listInstruments(session),
      trainings: await listTrainings(session),
    }));
    const mine = new Set(
      trainings.filter(({ staffId }) => staffId === standing.member.id).map(({ instrumentId }) => instrumentId),
    );
    return ok({
      instruments: kept.map(({ document, loadedAt, withdrawnAt }) => {
        const read = instrumentFrom(document);
        // It was checked when it was loaded: what does not fit now is a defect of ours.
        if (!read.ok) throw new Error('an instrument that is none');
        return {
          instrument: read.value,
          loadedAt,
          trained: mine.has(read.value.id),
          ...(withdrawnAt === null ? {} : { withdrawnAt }),
        };
      }),
      trainings: [...trainings],
    });
  },

  loadInstrument: async ({ acting, now }, { body }) => {
    const read = instrumentFrom(body.text);
    if (!read.ok) return read;
    const { id, version } = read.value;
    const document = JSON.stringify(read.value);
    const kept = await acting(purpose, (session) => putInstrument(session, { id, version, document, at: now }));
    return kept.ok ? ok({ instrument: read.value, loadedAt: now, trained: false }) : kept;
  },

  withdrawInstrument: async ({ acting, now }, { params, body }) => {
    const { version } = body;
    const done = await acting(purpose, (session) => withdrawInstrument(session, { id: params.id, version, at: now }));
    return done.ok ? ok({ done: true }) : done;
  },

  recordTraining: async ({ acting, now }, { params, body }) => {
    const training = { instrumentId: params.id, ...body, at: now };
    const done = await acting(purpose, (session) => putTraining(session, training));
    return done.ok ? ok({ done: true }) : done;
  },
};
