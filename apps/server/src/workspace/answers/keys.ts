/** An advocate's own key: its public half for the directory, its secret half only wrapped. And short-lived codes that name them. */
import { base64urlFrom, type RandomBytes, toBase64url } from '@holdfast/crypto';
import { instantOf, millisecondsOf, ok, refused } from '@holdfast/domain';
import { createPairingCode, putDirectoryKey, readOwnKey } from '@holdfast/store';
import type { Answers } from '../answering.ts';

/** Long enough to read over the telephone and type, short enough that a slip of paper is worthless tomorrow. */
const codeMinutes = 30;
const codeLength = 8;
/** Thirty-two letters and digits without those that look or sound alike, so that each is five bits of chance. */
const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const keyAnswers: Pick<Answers, 'putKey' | 'myKey' | 'makePairingCode'> = {
  putKey: async ({ acting, now }, { body }) => {
    const wrapped = base64urlFrom(body.wrappedIdentity);
    if (!wrapped.ok)
      return refused({ code: 'bad-input', fields: [{ field: 'wrappedIdentity', code: 'not-base64url' }] });
    const key = { recipient: body.recipient, wrappedIdentity: wrapped.value, wrapping: 'passphrase' } as const;
    const kept = await acting('own-key', (session) => putDirectoryKey(session, { key, at: now }));
    return kept.ok ? ok({ done: true }) : kept;
  },

  myKey: async ({ acting }) => {
    const key = await acting('own-key', readOwnKey);
    return key.ok
      ? ok({ recipient: key.value.recipient, wrappedIdentity: toBase64url(key.value.wrappedIdentity) })
      : key;
  },

  makePairingCode: async ({ acting, concerns, now }) => {
    const code = codeFrom(concerns.random);
    const endsAt = instantOf(millisecondsOf(now) + codeMinutes * 60_000);
    return await acting('pairing', async (session) => {
      // A code without a key would name someone that nothing can be sealed to.
      const key = await readOwnKey(session);
      if (!key.ok) return key;
      const made = await createPairingCode(session, { code, endsAt, at: now });
      return made.ok ? ok({ code, endsAt: made.value }) : made;
    });
  },
};

/** Thirty-two letters, so the remainder favours none. */
function codeFrom(random: RandomBytes): string {
  return Array.from(random(codeLength), (byte) => codeAlphabet[byte % codeAlphabet.length] ?? '').join('');
}
