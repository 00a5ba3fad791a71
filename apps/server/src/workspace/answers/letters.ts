/** Letters from advocates to the police, and their answers, both sealed. Someone else's does not exist for you; nothing here can be read here. */
import { base64urlFrom, sealedLengthOf, toBase64url } from '@holdfast/crypto';
import { endOfRelease, idFrom, ok, type Result, refused } from '@holdfast/domain';
import {
  acknowledgeLetter,
  answerLetter,
  findLetterPartner,
  keepLetterPartner,
  listLetterAnswers,
  listLetterPartners,
  listLetters,
  listSentLetters,
  openLetter,
  putLetter,
  withdrawLetter,
} from '@holdfast/store';
import { dayOf } from '../../days.ts';
import type { Issue } from '../../refusal.ts';
import type { Answers } from '../answering.ts';

/** Bytes of an age file, whole by its own account; what is inside is nobody's business here. */
function sealedFrom(text: string): Result<Uint8Array, Issue> {
  const bytes = base64urlFrom(text);
  return bytes.ok && sealedLengthOf(bytes.value).ok ? ok(bytes.value) : refused({ code: 'not-sealed' });
}

export const letterAnswers: Pick<
  Answers,
  | 'letterPartners'
  | 'findLetterPartner'
  | 'keepLetterPartner'
  | 'sendLetter'
  | 'sentLetters'
  | 'withdrawLetter'
  | 'letters'
  | 'openLetter'
  | 'acknowledgeLetter'
  | 'answerLetter'
  | 'letterAnswers'
> = {
  letterPartners: async ({ acting }) => ok({ partners: [...(await acting('letters', listLetterPartners))] }),

  findLetterPartner: async ({ acting, now }, { body }) =>
    await acting('letters', (session) => findLetterPartner(session, { code: body.code, at: now })),

  keepLetterPartner: async ({ acting, now }, { body }) => {
    const kept = await acting('letters', (session) => keepLetterPartner(session, { ...body, at: now }));
    return kept.ok ? ok({ done: true }) : kept;
  },

  sendLetter: async ({ acting, now }, { body }) => {
    const content = sealedFrom(body.contentCiphertext);
    const key = sealedFrom(body.wrappedKey);
    if (!content.ok || !key.ok) return refused({ code: 'not-sealed' });
    if (body.answerBy <= now || body.answerBy > endOfRelease(body.endsOn)) return refused({ code: 'not-allowed' });
    const { id, to, answerBy, endsOn } = body;
    const sealed = { id, to, answerBy, endsOn, contentCiphertext: content.value, wrappedKey: key.value };
    const left = await acting('letters', (session) => putLetter(session, { sealed, at: now }));
    return left.ok ? ok({ sentAt: now }) : left;
  },

  sentLetters: async ({ acting, now }) => {
    const letters = await acting('letters', (session) => listSentLetters(session, { today: dayOf(now) }));
    return ok({ letters: [...letters] });
  },

  withdrawLetter: async ({ acting, now }, { params }) => {
    const id = idFrom<'letter'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const ended = await acting('letters', (session) => withdrawLetter(session, { id: id.value, at: now }));
    return ended.ok ? ok({ done: true }) : ended;
  },

  letters: async ({ acting, now }) => {
    const letters = await acting('letters', (session) => listLetters(session, { today: dayOf(now) }));
    return ok({ letters: [...letters] });
  },

  openLetter: async ({ acting, now }, { params }) => {
    const id = idFrom<'letter'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const opened = await acting('letters', (session) => openLetter(session, { id: id.value, at: now }));
    if (!opened.ok) return opened;
    const { contentCiphertext, wrappedKey, endsOn } = opened.value;
    return ok({
      contentCiphertext: toBase64url(contentCiphertext),
      wrappedKey: toBase64url(wrappedKey),
      openedAt: now,
      endsOn,
    });
  },

  acknowledgeLetter: async ({ acting, now }, { params }) => {
    const id = idFrom<'letter'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const said = await acting('letters', (session) =>
      acknowledgeLetter(session, { id: id.value, at: now, today: dayOf(now) }),
    );
    return said.ok ? ok({ done: true }) : said;
  },

  answerLetter: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'letter'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const [content, key, own] = [body.contentCiphertext, body.wrappedKey, body.ownKey].map(sealedFrom);
    if (content?.ok !== true || key?.ok !== true || own?.ok !== true) return refused({ code: 'not-sealed' });
    const sealed = {
      sequence: body.sequence,
      nextBy: body.nextBy,
      contentCiphertext: content.value,
      wrappedKey: key.value,
      ownKey: own.value,
    };
    const left = await acting('letters', (session) =>
      answerLetter(session, { id: id.value, sealed, at: now, today: dayOf(now) }),
    );
    return left.ok ? ok({ answeredAt: now }) : left;
  },

  letterAnswers: async ({ acting }, { params }) => {
    const id = idFrom<'letter'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const read = await acting('letters', (session) => listLetterAnswers(session, { id: id.value }));
    if (!read.ok) return read;
    const answers = read.value.map(({ contentCiphertext, wrappedKey, ...rest }) => ({
      ...rest,
      contentCiphertext: toBase64url(contentCiphertext),
      wrappedKey: toBase64url(wrappedKey),
    }));
    return ok({ answers });
  },
};
