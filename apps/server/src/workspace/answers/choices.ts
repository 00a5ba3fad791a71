/** A member's own choices over the API. */
import { ok } from '@holdfast/domain';
import { putStaffChoices, readStaffChoices, type StaffChoices } from '@holdfast/store';
import type { Answers } from '../answering.ts';

const purpose = 'own-choices';

const told = ({ language, tourEndedAt }: StaffChoices) => ({
  ...(language === null ? {} : { language }),
  ...(tourEndedAt === null ? {} : { tourEndedAt }),
});

export const choiceAnswers: Pick<Answers, 'myChoices' | 'putMyChoices'> = {
  myChoices: async ({ acting }) => ok(told(await acting(purpose, readStaffChoices))),

  putMyChoices: async ({ acting, now }, { body }) =>
    await acting(purpose, async (session) => {
      const tourEndedAt = body.tourEnded === true ? now : null;
      await putStaffChoices(session, { language: body.language ?? null, tourEndedAt });
      return ok(told(await readStaffChoices(session)));
    }),
};
