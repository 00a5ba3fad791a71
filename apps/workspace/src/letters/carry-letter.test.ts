/** A letter there and an answer back, with real keys: what is sent only under her release, what the reader's browser refuses, and whose answer counts. */
import { base64urlFrom, equalBytes, toBase64url } from '@holdfast/crypto';
import { type Identity, newStaffIdentity, openDisclosure, sealForTwo } from '@holdfast/crypto/open';
import {
  type CarriedLetter,
  civilDateOf,
  endOfRelease,
  idOf,
  instantOf,
  type LetterAnswer,
  ok,
  type SayingOf,
  timeZoneOf,
} from '@holdfast/domain';
import { type ApiBody, type Client, type LetterContent, type Me, toLetterAnswerBytes } from '@holdfast/wire';
import { describe, expect, test } from 'vitest';
import type { KeyRoom } from '../edge/key-room.ts';
import { openReceived, sealAnswer } from '../inbox/open-letter.ts';
import { answerMoment, carryLetter, type LetterPartner } from './carry-letter.ts';
import { openAnswer, withAnswer } from './take-answer.ts';

const now = instantOf(Date.UTC(2026, 10, 20, 20));
const zone = timeZoneOf('America/Los_Angeles');
const imani = newStaffIdentity();
const ibarra = newStaffIdentity();
const reader = { id: '', staffId: idOf<'staff'>('ibarra'), now };

const roomOf = (identity: Identity): Pick<KeyRoom, 'open' | 'seal'> => ({
  open: async (contentCiphertext, wrappedKey) => await openDisclosure({ identity, contentCiphertext, wrappedKey }),
  seal: async (asked) => await sealForTwo(asked),
});
const me = {
  staffId: idOf<'staff'>('imani'),
  name: 'Imani Okafor',
  role: 'advocate',
  agencyName: 'Harbor Lantern Advocacy',
  recipient: imani.recipient,
} as Partial<Me> as Me;
const partner: LetterPartner = {
  staffId: reader.staffId,
  name: 'M. Ibarra',
  role: 'supervisor',
  agencyName: 'Marlow Police Department',
  recipient: ibarra.recipient,
  comparedRecipient: ibarra.recipient,
  hasLeft: false,
};
const letter: SayingOf<'letter'> = {
  kind: 'letter',
  incidentId: idOf('i1'),
  rung: 'supervisor',
  to: 'The officer’s supervisor',
  text: 'What I ask\n- Please see that a report is made.',
  state: 'draft',
  note: '',
};
const shared: SayingOf<'chain'> = {
  kind: 'chain',
  disclosureId: idOf('d1'),
  mayKeepCopy: true,
  endsOn: civilDateOf('2026-12-01'),
  orders: [],
  incidents: [],
  contacts: [],
  released: { purpose: 'complaint', signedOn: civilDateOf('2026-11-10') },
};

/** A server that takes a letter, and says of her disclosure what it is told to. */
async function carry(
  more: { letter?: Partial<typeof letter>; shared?: Partial<typeof shared>; standing?: string; day?: string } = {},
) {
  const taken: ApiBody<'sendLetter'>[] = [];
  const client = (async (name: string, asked: { body: ApiBody<'sendLetter'> }) => {
    if (name === 'disclosures') return ok({ disclosures: [{ id: 'd1', standing: more.standing ?? 'open' }] });
    taken.push(asked.body);
    return ok({ sentAt: now });
  }) as unknown as Client;
  const sent = await carryLetter({
    letter: { ...letter, ...more.letter },
    shared: { ...shared, ...more.shared },
    partner,
    answerBy: civilDateOf(more.day ?? '2026-11-27'),
    me,
    now,
    zone,
    client,
    keyRoom: roomOf(imani),
  });
  return { sent, taken };
}
async function delivered() {
  const { sent, taken } = await carry();
  const [body] = taken;
  if (!sent.ok || body === undefined || sent.value.carried === undefined) throw new Error('not sent');
  return { body, says: sent.value, carried: sent.value.carried, id: String(body.id) };
}
async function opened(body: ApiBody<'sendLetter'>): Promise<LetterContent> {
  const read = await openReceived(roomOf(ibarra), body, { ...reader, id: body.id });
  if (!read.ok) throw new Error(read.issue);
  return read.value;
}
async function answered(content: LetterContent, answer: LetterAnswer, sequence = 1, words = 'The call is reviewed.') {
  const sealed = await sealAnswer(roomOf(ibarra), {
    letter: content,
    answer,
    words,
    sequence,
    by: 'M. Ibarra',
    ownRecipient: ibarra.recipient,
    today: civilDateOf('2026-11-20'),
    zone,
  });
  if (!sealed.ok) throw new Error('not sealed');
  return { ...sealed.value, answeredAt: now, late: false };
}

describe('a letter on its way', () => {
  test('is sealed to its reader, and the case knows to whom, until when, and what proves an answer', async () => {
    const { body, says, carried } = await delivered();
    const content = await opened(body);
    expect(content.text).toBe(letter.text);
    expect(content.from).toMatchObject({ name: 'Imani Okafor', recipient: imani.recipient });
    expect(says).toMatchObject({ state: 'sent', way: 'workspace', sentOn: '2026-11-20', answerBy: '2026-11-27' });
    expect(carried).toMatchObject({ recipient: ibarra.recipient, endsOn: shared.endsOn, answers: 0 });
    expect(equalBytes(content.proof, carried.proof)).toBe(true);
    const text = JSON.stringify(body);
    expect(text).not.toContain('report is made');
    expect(Object.keys(body).sort()).toEqual(['answerBy', 'contentCiphertext', 'endsOn', 'id', 'to', 'wrappedKey']);
  });

  test.each([
    [
      'her release is for something else',
      { shared: { released: { purpose: 'advice', signedOn: civilDateOf('2026-11-10') } } },
      'other-purpose',
    ],
    ['she allowed no copy', { shared: { mayKeepCopy: false } }, 'not-kept'],
    ['her release has ended', { shared: { endsOn: civilDateOf('2026-11-19') } }, 'ended'],
    ['she has taken it back since', { standing: 'revoked' }, 'taken-back'],
    ['its reader is no police', { letter: { rung: 'court-contempt' } }, 'refused'],
    ['the day is past', { day: '2026-11-19' }, 'clock-over'],
  ] as const)('is not sent when %s', async (_, more, issue) => {
    const { sent, taken } = await carry(more);
    expect(sent).toEqual({ ok: false, issue });
    expect(taken).toEqual([]);
  });

  test('its clock is the end of that day where people are, and never after her release has ended', () => {
    expect(answerMoment(civilDateOf('2026-11-27'), zone, shared.endsOn)).toBe('2026-11-28T07:59:59.999Z');
    expect(answerMoment(civilDateOf('2026-12-20'), zone, shared.endsOn)).toBe(endOfRelease(shared.endsOn));
  });
});

describe('the reader’s browser', () => {
  test('refuses what was changed, cut, sealed to another, put under another id, made out to another, or over', async () => {
    const { body } = await delivered();
    const whole = base64urlFrom(body.contentCiphertext);
    if (!whole.ok) throw new Error('not bytes');
    const flipped = Uint8Array.from(whole.value, (byte, at) => (at === whole.value.length - 3 ? byte ^ 1 : byte));
    const at = { ...reader, id: body.id };
    const tried = async (opening: typeof body, room = ibarra, who: typeof at = at) => {
      const read = await openReceived(roomOf(room), opening, who);
      return read.ok ? 'shown' : read.issue;
    };
    expect(await tried(body)).toBe('shown');
    expect(await tried({ ...body, contentCiphertext: toBase64url(flipped) })).toBe('not-for-us');
    expect(await tried({ ...body, contentCiphertext: toBase64url(whole.value.subarray(0, 150)) })).toBe('not-whole');
    expect(await tried(body, imani)).toBe('not-for-us');
    expect(await tried(body, ibarra, { ...at, id: idOf('another') })).toBe('not-named');
    expect(await tried(body, ibarra, { ...at, staffId: idOf('quill') })).toBe('not-named');
    expect(await tried(body, ibarra, { ...at, now: endOfRelease(shared.endsOn) })).toBe('ended');
  });
});

describe('an answer back', () => {
  test('goes into the case with its day, its kind and its words', async () => {
    const { body, says, carried } = await delivered();
    const promise: LetterAnswer = { kind: 'will-do', by: civilDateOf('2026-11-25') };
    const sealed = await answered(await opened(body), promise);
    expect(sealed.nextBy).toBe('2026-11-26T07:59:59.999Z');
    const read = await openAnswer(roomOf(imani), sealed, carried);
    if (!read.ok) throw new Error(read.issue);
    const after = withAnswer({ letter: says, carried, answer: read.value, sealed, zone });
    expect(after).toMatchObject({
      state: 'answered',
      answeredOn: '2026-11-20',
      answerBy: '2026-11-27',
      answer: promise,
      carried: { answers: 1 },
      note: 'The call is reviewed.\nM. Ibarra',
    });
    const next = withAnswer({
      letter: after,
      carried,
      answer: { ...read.value, sequence: 2, answer: { kind: 'done', on: civilDateOf('2026-11-27') } },
      sealed: { sequence: 2, answeredAt: instantOf(Date.UTC(2026, 10, 27, 20)) },
      zone,
    });
    // Held to what was promised, not to what was asked for first.
    expect(next).toMatchObject({ answerBy: '2026-11-25', answeredOn: '2026-11-27' });
  });

  test('is read by whoever answered too, and by no third', async () => {
    const { body, carried } = await delivered();
    const content = await opened(body);
    const sealed = await answered(content, { kind: 'refused', reason: 'No.' });
    const own = await openAnswer(roomOf(ibarra), { ...sealed, wrappedKey: sealed.ownKey }, content);
    expect(own).toMatchObject({ ok: true });
    expect(await openAnswer(roomOf(newStaffIdentity()), sealed, carried)).toEqual({ ok: false, issue: 'not-for-us' });
  });

  test('is none without what only the letter said, to another letter, or under another number', async () => {
    const { body, carried } = await delivered();
    const content = await opened(body);
    const answer: LetterAnswer = { kind: 'done', on: civilDateOf('2026-11-20') };
    const forged = toLetterAnswerBytes({
      v: 1,
      letterId: carried.letterId,
      sequence: 1,
      proof: new Uint8Array(32),
      answer,
      words: 'All is well.',
      by: 'M. Ibarra',
      answeredOn: civilDateOf('2026-11-20'),
    });
    const made = await sealForTwo({ recipient: imani.recipient, second: imani.recipient, bytes: forged });
    if (!made.ok) throw new Error('not sealed');
    const byServer = {
      sequence: 1,
      answeredAt: now,
      late: false,
      contentCiphertext: toBase64url(made.value.contentCiphertext),
      wrappedKey: toBase64url(made.value.wrappedKey),
    };
    const tried = async (sealed: typeof byServer, to: Pick<CarriedLetter, 'letterId' | 'proof'> = carried) => {
      const read = await openAnswer(roomOf(imani), sealed, to);
      return read.ok ? 'taken' : read.issue;
    };
    const honest = await answered(content, answer);
    expect(await tried(honest)).toBe('taken');
    expect(await tried(byServer)).toBe('not-an-answer');
    expect(await tried({ ...honest, sequence: 2 })).toBe('not-an-answer');
    const other = await delivered();
    expect(await tried(honest, other.carried)).toBe('not-an-answer');
  });
});
