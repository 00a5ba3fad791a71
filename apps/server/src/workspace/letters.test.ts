/**
 * A letter from an advocate to one person of the police: who cannot read it, what the routes refuse, and that the database holds no word
 * of the letter or of its answer.
 */
import { newId, randomBytes, toBase64url } from '@holdfast/crypto';
import { newStaffIdentity, openDisclosure, sealDisclosure, sealForTwo } from '@holdfast/crypto/open';
import { instantOf, plusDays, plusHours } from '@holdfast/domain';
import { type ApiReply, api } from '@holdfast/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../days.ts';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { personOf, type Visitor, visitorOf } from '../testing/visitor.ts';

const letterText = 'LETTER-that-names-the-call-77c1';
const answerText = 'ANSWER-the-report-is-being-written-9e0a';
const bytesOf = (text: string) => new TextEncoder().encode(text);
let shift = 0;
const now = () => instantOf(Date.now() + shift);
const writer = newStaffIdentity();
const reader = newStaffIdentity();

let server: TestServer;
const visitors = new Map<string, Visitor>();
async function visitor(name: string): Promise<Visitor> {
  const known = visitors.get(name);
  if (known !== undefined) return known;
  const made = visitorOf(server);
  await made.signIn(name);
  visitors.set(name, made);
  return made;
}
async function enterKey(name: string, recipient: string): Promise<void> {
  const body = { recipient, wrappedIdentity: toBase64url(randomBytes(100)) };
  expect((await (await visitor(name)).ask('POST', '/api/keys', body)).status).toBe(200);
}
async function codeOf(name: string): Promise<string> {
  const made = await (await visitor(name)).ask('POST', '/api/pairing-codes', {});
  return api.makePairingCode.answer.parse(made.body).code;
}
async function pair(name: string): Promise<void> {
  const who = await visitor('Imani Okafor');
  const code = await codeOf(name);
  const found = await who.ask('POST', '/api/letters/partners/look-ups', { code });
  const { recipient } = api.findLetterPartner.answer.parse(found.body);
  expect(await who.ask('POST', '/api/letters/partners', { code, recipient })).toMatchObject({ status: 200 });
}
async function send(more: object = {}, name = 'Imani Okafor') {
  const sealed = await sealDisclosure({ recipient: reader.recipient, bytes: bytesOf(letterText) });
  if (!sealed.ok) throw new Error('not sealed');
  const id = newId();
  const body = {
    id,
    to: personOf(server, 'M. Ibarra').id,
    answerBy: plusHours(now(), 48),
    endsOn: plusDays(dayOf(now()), 14),
    contentCiphertext: toBase64url(sealed.value.contentCiphertext),
    wrappedKey: toBase64url(sealed.value.wrappedKey),
    ...more,
  };
  return { id, told: await (await visitor(name)).ask('POST', '/api/letters', body) };
}
async function answer(id: string, name = 'M. Ibarra', more: object = {}) {
  const sealed = await sealForTwo({
    recipient: writer.recipient,
    second: reader.recipient,
    bytes: bytesOf(answerText),
  });
  if (!sealed.ok) throw new Error('not sealed');
  const body = {
    sequence: 1,
    contentCiphertext: toBase64url(sealed.value.contentCiphertext),
    wrappedKey: toBase64url(sealed.value.wrappedKey),
    ownKey: toBase64url(sealed.value.secondKey),
    ...more,
  };
  return await (await visitor(name)).ask('POST', `/api/letters/${id}/answers`, body);
}

beforeAll(async () => {
  server = await startForTest({ county: false, now });
  await enterKey('Imani Okafor', writer.recipient);
  await enterKey('M. Ibarra', reader.recipient);
  for (const name of ['Petra Lindqvist', 'T. Vance']) await enterKey(name, newStaffIdentity().recipient);
  await pair('M. Ibarra');
}, 60_000);
afterAll(async () => await server.stop());

describe('a letter to one person of the police', () => {
  test('is delivered, opened by its reader, answered, and the answer opened by its writer', async () => {
    const { id, told } = await send();
    expect(told).toMatchObject({ status: 200 });
    const police = await visitor('M. Ibarra');
    const listed = api.letters.answer.parse((await police.ask('GET', '/api/letters')).body).letters;
    expect(listed.find((one) => one.id === id)).toMatchObject({
      agencyName: 'Harbor Lantern Advocacy',
      standing: 'open',
      answers: 0,
    });
    expect(await answer(id)).toMatchObject({ status: 403, code: 'not-allowed' });
    const opened = await police.ask('POST', `/api/letters/${id}/openings`, {});
    const { contentCiphertext, wrappedKey } = api.openLetter.answer.parse(opened.body);
    expect(await read(reader, contentCiphertext, wrappedKey)).toBe(letterText);

    expect(await answer(id, 'M. Ibarra', { nextBy: plusHours(now(), 72) })).toMatchObject({ status: 200 });
    const mine = await visitor('Imani Okafor');
    const sent = api.sentLetters.answer.parse((await mine.ask('GET', '/api/letters/sent')).body).letters;
    expect(sent.find((one) => one.id === id)).toMatchObject({ answers: 1, late: false });
    const answersOf = async (who: Visitor): Promise<ApiReply<'letterAnswers'>['answers'][number]> => {
      const [first] = api.letterAnswers.answer.parse((await who.ask('GET', `/api/letters/${id}/answers`)).body).answers;
      if (first === undefined) throw new Error('no answer');
      return first;
    };
    const hers = await answersOf(mine);
    const own = await answersOf(police);
    expect(await read(writer, hers.contentCiphertext, hers.wrappedKey)).toBe(answerText);
    expect(await read(reader, own.contentCiphertext, own.wrappedKey)).toBe(answerText);
    expect(await read(reader, hers.contentCiphertext, hers.wrappedKey)).toBeUndefined();
  });

  test.each(['T. Vance', 'Petra Lindqvist', 'Noor Haddad'])(
    '%s finds nothing of it, whatever is tried',
    async (name) => {
      const { id } = await send();
      const who = await visitor(name);
      for (const [path, body] of [
        [`/api/letters/${id}/openings`, {}],
        [`/api/letters/${id}/acknowledgements`, {}],
        [`/api/letters/${id}/withdrawals`, {}],
      ] as const) {
        const { status } = await who.ask('POST', path, body);
        expect([403, 404]).toContain(status);
      }
      expect([403, 404]).toContain((await who.ask('GET', `/api/letters/${id}/answers`)).status);
      expect([403, 404]).toContain((await answer(id, name)).status);
      const listed = await who.ask('GET', name === 'Petra Lindqvist' ? '/api/letters/sent' : '/api/letters');
      expect(listed.status === 200 ? listed.body : { letters: [] }).toEqual({ letters: [] });
    },
  );

  test.each([
    ['someone not paired', { to: 'nobody-of-that-name' }, 404, 'not-found'],
    ['bytes that are not sealed', { contentCiphertext: toBase64url(bytesOf(letterText)) }, 400, 'not-sealed'],
    ['a key that is not sealed', { wrappedKey: toBase64url(randomBytes(200)) }, 400, 'not-sealed'],
    ['a clock that has passed', { answerBy: instantOf(0) }, 403, 'not-allowed'],
    ['a clock after its end', { answerBy: plusHours(now(), 24 * 40) }, 403, 'not-allowed'],
    ['ninety-one days', { endsOn: plusDays(dayOf(now()), 91) }, 403, 'not-allowed'],
    ['more than a letter holds', { contentCiphertext: 'A'.repeat(180_000) }, 400, 'bad-input'],
    ['a field nobody asked for', { text: letterText }, 400, 'bad-input'],
  ])('is refused for %s', async (_, more, status, code) => {
    expect((await send(more)).told).toMatchObject({ status, code });
  });

  test('police write no letters here, and an officer’s code names nobody to an advocate', async () => {
    expect((await send({}, 'M. Ibarra')).told).toMatchObject({ status: 403, code: 'not-allowed' });
    const code = await codeOf('T. Vance');
    const found = await (await visitor('Imani Okafor')).ask('POST', '/api/letters/partners/look-ups', { code });
    expect(found).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('leaves no word in the database or the log', async () => {
    const { id } = await send();
    await (await visitor('M. Ibarra')).ask('POST', `/api/letters/${id}/openings`, {});
    expect(await answer(id)).toMatchObject({ status: 200 });
    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows: tables } = await client.query(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables)
      texts.push(...(await client.query(`select t::text as row from ${name} t`)).rows.map(({ row }) => String(row)));
    await client.end();
    const everything = [...texts, ...server.logged].join('\n');
    // The control: what may be there is found by the same reading.
    expect(everything).toContain(id);
    for (const word of [letterText, answerText])
      for (const form of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64url')])
        expect(everything).not.toContain(form);
  });

  test('taken back, it is gone for its reader; ended, the same job destroys it as it destroys disclosures', async () => {
    const back = await send();
    const ends = await send({ answerBy: plusHours(now(), 1), endsOn: plusDays(dayOf(now()), 1) });
    const withdrawn = await (await visitor('Imani Okafor')).ask('POST', `/api/letters/${back.id}/withdrawals`, {});
    expect(withdrawn).toMatchObject({ status: 200 });
    const police = await visitor('M. Ibarra');
    expect(await police.ask('POST', `/api/letters/${back.id}/openings`, {})).toMatchObject({ status: 404 });
    const client = await connectBeyondPolicies(server.dataFolder);
    const held = async (id: string) =>
      (await client.query('select from sealed_plane.letter_sealed where letter_id = $1', [id])).rowCount;
    expect([await held(back.id), await held(ends.id)]).toEqual([0, 1]);
    // Two days later every session has ended too: nothing follows this.
    shift = 49 * 3_600_000;
    await server.server.runJobs();
    expect(await held(ends.id)).toBe(0);
    await client.end();
  });
});

async function read(identity: typeof reader, content: string, key: string): Promise<string | undefined> {
  const opened = await openDisclosure({
    identity,
    contentCiphertext: Buffer.from(content, 'base64url'),
    wrappedKey: Buffer.from(key, 'base64url'),
  });
  return opened.ok ? new TextDecoder().decode(opened.value) : undefined;
}
