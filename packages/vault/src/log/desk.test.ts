import { sealTo, signingMessage, utf8, verifySignature } from '@holdfast/crypto';
import { newIdentity, openDisclosure, openSealed, sealDisclosure } from '@holdfast/crypto/open';
import { describe, expect, test } from 'vitest';
import { deskAt } from './desk.ts';
import type { Desk } from './desk-calls.ts';
import { deskOver, serveDesk } from './desk-port.ts';
import { logIssues } from './issues.ts';
import { type MemoryPlace, memoryPlace } from './memory-place.ts';

const quick = [{ memoryKiB: 64, iterations: 1 }];
const sealing = { sealTo, sealParcel: sealDisclosure, openSealed };
const code = (): Uint8Array<ArrayBuffer> => Uint8Array.of(2, 5, 8, 0, 2, 5);
const otherCode = (): Uint8Array<ArrayBuffer> => Uint8Array.of(1, 1, 1, 1);

const deskOn = (place: MemoryPlace): Desk => deskAt({ place, clock: () => 0, sealing, levels: quick });

function given<Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issue: { readonly code: string } },
): Value {
  if (!answer.ok) throw new Error(answer.issue.code);
  return answer.value;
}

async function begun(): Promise<{ readonly place: MemoryPlace; readonly desk: Desk }> {
  const place = memoryPlace();
  const desk = deskOn(place);
  await desk.prepare({});
  given(await desk.create({ code: code() }));
  return { place, desk };
}

const codeOfIssue = (answer: {
  readonly ok: boolean;
  readonly issue?: { readonly code: string };
}): string | undefined => answer.issue?.code;

describe('the desk', () => {
  test('keeps entries behind a code, over locking and opening again', async () => {
    const { place, desk } = await begun();
    given(await desk.append({ payload: utf8('first') }));
    await desk.lock({});
    const opened = given(await desk.unlock({ code: code() }));
    expect(opened.state).toEqual({ kind: 'whole' });
    expect(given(await desk.readAll({})).map(({ payload }) => new TextDecoder().decode(payload))).toEqual(['first']);
    await desk.lock({});
    expect(given(await deskOn(place).unlock({ code: code() })).recipient).toBe(opened.recipient);
  });

  test('a wrong code opens nothing and changes no byte, two hundred times', async () => {
    const { place, desk } = await begun();
    await desk.lock({});
    const before = place.bytes();
    for (let index = 0; index < 200; index += 1) {
      expect(codeOfIssue(await desk.unlock({ code: Uint8Array.of(9, index) }))).toBe('none');
    }
    expect(place.bytes()).toEqual(before);
    given(await desk.unlock({ code: code() }));
  });

  test('a place never begun answers like a wrong code', async () => {
    const desk = deskOn(memoryPlace());
    expect(codeOfIssue(await desk.unlock({ code: code() }))).toBe('none');
    await desk.prepare({});
    expect(codeOfIssue(await desk.unlock({ code: code() }))).toBe('none');
  });

  test('preparing twice keeps the first header, so it cannot destroy anything', async () => {
    const { place, desk } = await begun();
    await desk.lock({});
    const before = place.bytes();
    await desk.prepare({});
    expect(place.bytes()).toEqual(before);
  });

  test('beginning again over something kept is refused and changes no byte', async () => {
    const { place, desk } = await begun();
    await desk.lock({});
    const before = place.bytes();
    expect(codeOfIssue(await desk.create({ code: otherCode() }))).toBe('already-begun');
    expect(place.bytes()).toEqual(before);
  });

  test('a code is zeroed, right or wrong', async () => {
    const { desk } = await begun();
    await desk.lock({});
    for (const typed of [otherCode(), code()]) {
      await desk.unlock({ code: typed });
      expect(typed.every((byte) => byte === 0)).toBe(true);
    }
  });

  test('locked, it answers nothing but locked', async () => {
    const { desk } = await begun();
    await desk.lock({});
    const answers = [
      await desk.readAll({}),
      await desk.append({ payload: utf8('x') }),
      await desk.sealedAfter({ sequence: -1 }),
      await desk.signRequest({ bytes: utf8('x') }),
      await desk.signRecord({ bytes: utf8('x') }),
      await desk.sealTo({ recipient: 'age1', bytes: utf8('x') }),
      await desk.sealParcel({ recipient: 'age1', bytes: utf8('x') }),
      await desk.openSealed({ bytes: utf8('x') }),
      await desk.recoveryNumbers({}),
    ];
    expect(answers.map(codeOfIssue)).toEqual(answers.map(() => 'locked'));
    expect(await desk.lock({})).toEqual({ ok: true, value: true });
  });

  test('a second desk on the same place is told that it is in use', async () => {
    const { place, desk } = await begun();
    expect(codeOfIssue(await deskOn(place).unlock({ code: code() }))).toBe('in-use');
    expect(codeOfIssue(await desk.unlock({ code: code() }))).toBe('already-open');
  });

  test('signs requests with the account key and records with the signing key', async () => {
    const { desk } = await begun();
    await desk.lock({});
    const { accountKey, publicKey } = given(await desk.unlock({ code: code() }));
    const bytes = utf8('a request');
    const request = given(await desk.signRequest({ bytes }));
    expect(verifySignature({ publicKey: accountKey, message: bytes, signature: request })).toBe(true);
    const record = given(await desk.signRecord({ bytes }));
    expect(verifySignature({ publicKey, message: signingMessage('record', bytes), signature: record })).toBe(true);
    expect(verifySignature({ publicKey, message: bytes, signature: record })).toBe(false);
  });

  test('seals to others and opens what was sealed to her', async () => {
    const { desk } = await begun();
    await desk.lock({});
    const { recipient } = given(await desk.unlock({ code: code() }));
    const reader = newIdentity();
    const bytes = utf8('chosen');
    const parcel = given(await desk.sealParcel({ recipient: reader.recipient, bytes }));
    expect(given(await openDisclosure({ identity: reader, ...parcel }))).toEqual(bytes);
    const sealed = given(await desk.sealTo({ recipient: reader.recipient, bytes }));
    expect(given(await openSealed({ identity: reader, bytes: sealed }))).toEqual(bytes);
    const toHer = given(await sealTo(recipient, bytes));
    expect(given(await desk.openSealed({ bytes: toHer }))).toEqual(bytes);
    expect(codeOfIssue(await desk.openSealed({ bytes: sealed }))).toBe('not-for-us');
    expect(codeOfIssue(await desk.sealTo({ recipient: 'age1nobody', bytes }))).toBe('bad-recipient');
  });

  test('without sealing mounted it says so', async () => {
    const desk = deskAt({ place: memoryPlace(), clock: () => 0, levels: quick });
    given(await desk.create({ code: code() }));
    expect(codeOfIssue(await desk.sealTo({ recipient: 'age1', bytes: utf8('x') }))).toBe('not-mounted');
  });

  test('the recovery numbers set a new code, keep the entries, and end the old code', async () => {
    const { place, desk } = await begun();
    await desk.append({ payload: utf8('kept') });
    const numbers = [...given(await desk.recoveryNumbers({}))];
    await desk.lock({});
    const another = deskOn(place);
    const wrong = [...numbers];
    [wrong[0], wrong[1]] = [wrong[1] ?? 0, wrong[0] ?? 0];
    expect(codeOfIssue(await another.recover({ code: otherCode(), numbers: wrong }))).toBe('bad-words');
    given(await another.recover({ code: otherCode(), numbers: [...numbers] }));
    expect(given(await another.readAll({}))).toHaveLength(1);
    await another.lock({});
    expect(codeOfIssue(await another.unlock({ code: code() }))).toBe('none');
    given(await another.unlock({ code: otherCode() }));
  });

  test("another vault's recovery numbers change no byte", async () => {
    const { place, desk } = await begun();
    await desk.lock({});
    const stranger = await begun();
    const numbers = [...given(await stranger.desk.recoveryNumbers({}))];
    const before = place.bytes();
    expect(codeOfIssue(await desk.recover({ code: otherCode(), numbers }))).toBe('none');
    expect(place.bytes()).toEqual(before);
  });
});

describe('the table of issues', () => {
  test('names each code in one form, with what it means', () => {
    for (const [name, { means }] of Object.entries(logIssues)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(means.length).toBeGreaterThan(10);
    }
  });
});

describe('the desk across a port', () => {
  test('is the same desk, and a code is moved out of the hands of the asker', async () => {
    const { port1, port2 } = new MessageChannel();
    serveDesk(port1, deskOn(memoryPlace()));
    const desk = deskOver(port2);
    const typed = code();
    given(await desk.create({ code: typed }));
    expect(typed).toHaveLength(0);
    const entry = given(await desk.append({ payload: utf8('across') }));
    expect(entry.sequence).toBe(1);
    expect(given(await desk.readAll({}))).toHaveLength(1);
    await desk.lock({});
    expect(codeOfIssue(await desk.readAll({}))).toBe('locked');
    port1.close();
  });

  test('says defect, not why, when the desk throws', async () => {
    const { port1, port2 } = new MessageChannel();
    const place = { open: () => Promise.reject(new Error('words that could hold anything')) };
    serveDesk(port1, deskAt({ place, clock: () => 0, levels: quick }));
    const answer = await deskOver(port2).unlock({ code: code() });
    expect(answer).toEqual({ ok: false, issue: { code: 'defect' } });
    port1.close();
  });
});
