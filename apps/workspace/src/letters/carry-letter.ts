/**
 * A letter of a case on its way to one person of the police: checked against her release once more, sealed in the key worker, left at the
 * server, then marked in the case. It sends nothing that her release does not name today, and nothing to a key nobody compared.
 */
import { newId, randomBytes, toBase64url } from '@holdfast/crypto';
import {
  type CivilDate,
  civilDateAt,
  endOfDay,
  endOfRelease,
  type Instant,
  idOf,
  isPoliceReader,
  type LetterReader,
  letterReaderFrom,
  mayName,
  type NamingIssue,
  ok,
  type Result,
  refused,
  type SayingOf,
  type TimeZone,
} from '@holdfast/domain';
import { type ApiReply, type Client, type Me, mostLetterBytes, toLetterBytes } from '@holdfast/wire';
import type { OpenCase } from '../cases/case-room-shape.ts';
import type { KeyRoom } from '../edge/key-room.ts';

type Letter = SayingOf<'letter'>;
export type LetterPartner = ApiReply<'letterPartners'>['partners'][number];

export type CarryIssue = NamingIssue | 'taken-back' | 'no-answer' | 'refused' | 'too-long' | 'locked' | 'clock-over';

/** The reader of a letter, where it is one who works in a police agency. */
export function policeReaderOf(letter: Letter): LetterReader | undefined {
  const reader = letterReaderFrom(letter.rung);
  return reader !== undefined && isPoliceReader(reader) ? reader : undefined;
}

/** The key that letters of these cases went to last for this person: another one now has to be compared anew. */
export function keyUsedBefore(cases: Iterable<OpenCase>, staffId: string): string | undefined {
  const sent = [...cases]
    .flatMap(({ file }) => file.entries)
    .flatMap(({ says }) => (says.kind === 'letter' && says.carried?.to.staffId === staffId ? [says.carried] : []))
    .toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  return sent.at(-1)?.recipient;
}

/** The moment an answer is asked for by: the end of that day where people are, and never after her release has ended. */
export function answerMoment(day: CivilDate, zone: TimeZone, endsOn: CivilDate): Instant {
  const [wanted, end] = [endOfDay(day, zone), endOfRelease(endsOn)];
  return wanted < end ? wanted : end;
}

/** Sends `letter`; answers what the case has to say of it from here on. Nothing is sent unless everything fits. */
export async function carryLetter({
  letter,
  shared,
  partner,
  answerBy,
  me,
  now,
  zone,
  client,
  keyRoom,
}: {
  readonly letter: Letter;
  readonly shared: SayingOf<'chain'>;
  readonly partner: LetterPartner;
  readonly answerBy: CivilDate;
  readonly me: Me;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly client: Client;
  readonly keyRoom: Pick<KeyRoom, 'seal'>;
}): Promise<Result<Letter, CarryIssue>> {
  const today = civilDateAt(now, zone);
  const reader = policeReaderOf(letter);
  if (reader === undefined || me.recipient === undefined) return refused('refused');
  const { released, mayKeepCopy, endsOn } = shared;
  const allowed = mayName({ released, mayKeepCopy, endsOn, reader, today });
  if (!allowed.ok) return allowed;
  const by = answerMoment(answerBy, zone, endsOn);
  if (by <= now) return refused('clock-over');
  // What she took back since is known to the server and not to the case: a letter would name it all the same.
  const known = await client('disclosures', {});
  if (!known.ok) return refused(known.issue.code === 'no-answer' ? 'no-answer' : 'refused');
  if (known.value.disclosures.some(({ id, standing }) => id === shared.disclosureId && standing !== 'open'))
    return refused('taken-back');

  const letterId = idOf<'letter'>(newId());
  const proof = randomBytes(32);
  const bytes = toLetterBytes({
    v: 1,
    letterId,
    from: { staffId: me.staffId, name: me.name, agencyName: me.agencyName, recipient: me.recipient },
    toStaffId: partner.staffId,
    to: letter.to,
    ...(letter.subject === undefined ? {} : { subject: letter.subject }),
    text: letter.text,
    enclosed: [...(letter.enclosed ?? [])],
    signature: [...(letter.signature ?? [me.name, me.agencyName])],
    sentOn: today,
    answerBy: by,
    endsOn,
    proof,
  });
  const sealed = await keyRoom.seal({ recipient: partner.recipient, second: me.recipient, bytes });
  if (!sealed.ok) return refused(sealed.issue.code === 'locked' ? 'locked' : 'refused');
  if (sealed.value.contentCiphertext.length > mostLetterBytes) return refused('too-long');
  const sent = await client('sendLetter', {
    body: {
      id: letterId,
      to: partner.staffId,
      answerBy: by,
      endsOn,
      contentCiphertext: toBase64url(sealed.value.contentCiphertext),
      wrappedKey: toBase64url(sealed.value.wrappedKey),
    },
  });
  if (!sent.ok) return refused(sent.issue.code === 'no-answer' ? 'no-answer' : 'refused');
  const { staffId, name, agencyName, recipient } = partner;
  return ok({
    ...letter,
    state: 'sent',
    way: 'workspace',
    sentOn: today,
    answerBy: civilDateAt(by, zone),
    carried: {
      letterId,
      to: { staffId, name, agencyName },
      recipient,
      proof,
      sentAt: sent.value.sentAt,
      endsOn,
      answers: 0,
    },
  });
}
