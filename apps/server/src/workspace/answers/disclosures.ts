/** What was disclosed to whoever asks. Opening is one row in the ledger she sees; someone else's does not exist for you. */
import { toBase64url } from '@holdfast/crypto';
import { idFrom, ok, refused } from '@holdfast/domain';
import { listDisclosuresFor, openDisclosure } from '@holdfast/store';
import { dayOf } from '../../days.ts';
import type { Answers } from '../answering.ts';

export const disclosureAnswers: Pick<Answers, 'disclosures' | 'openDisclosure'> = {
  disclosures: async ({ acting, now }) => {
    const disclosures = await acting('own-disclosures', (session) =>
      listDisclosuresFor(session, { today: dayOf(now) }),
    );
    return ok({ disclosures: [...disclosures] });
  },

  openDisclosure: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'disclosure'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const opened = await acting(body.purpose, (session) => openDisclosure(session, { id: id.value, at: now }));
    if (!opened.ok) return opened;
    const { contentCiphertext, wrappedKey, endsOn, mayKeepCopy } = opened.value;
    return ok({
      contentCiphertext: toBase64url(contentCiphertext),
      wrappedKey: toBase64url(wrappedKey),
      openedAt: now,
      endsOn,
      mayKeepCopy,
    });
  },
};
