/**
 * Attacks the copy on the server: killed in the middle of an upload, answers cut short, requests that come twice or in another
 * order, a phone that is full, a clock that is wrong. Real server, real phones' desks; only the network between them is played.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { utf8 } from '@holdfast/crypto';
import { instantOf } from '@holdfast/domain';
import { type Desk, deskAt, type MemoryPlace, memoryPlace, type Opened } from '@holdfast/vault/log';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sync } from '../../apps/survivor/src/inside/backup/sync.ts';
import { createPost } from '../../apps/survivor/src/inside/edge/post.edge.ts';
import type { Post } from '../../apps/survivor/src/inside/state/post.ts';
import { type Program, startProgram } from './program.ts';

const script = fileURLToPath(new URL('./backup-server.ts', import.meta.url));
const quick = [{ memoryKiB: 64, iterations: 1 }] as const;
const long = 'x'.repeat(20_000);

let folder: string;
let program: Program;
let port = '';

async function start(): Promise<void> {
  program = startProgram({ script, args: [folder, port === '' ? '0' : port] });
  port = (await program.says('ready ')).slice('ready '.length);
}

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'hf-copy-')), 'data');
  await rm(path.dirname(folder), { recursive: true });
  await start();
});
afterAll(async () => {
  program.killGroup();
  await program.ended;
  await rm(path.dirname(folder), { recursive: true, force: true });
});

type Phone = { readonly desk: Desk; readonly place: MemoryPlace; readonly post: Post; readonly opened: Opened };

async function openPhone(begin: (desk: Desk) => ReturnType<Desk['create']>, days = 0): Promise<Phone> {
  const place = memoryPlace();
  const desk = deskAt({ place, clock: () => 0, levels: quick });
  const opened = await begin(desk);
  if (!opened.ok) throw new Error(opened.issue.code);
  const now = () => instantOf(Date.now() + days * 86_400_000);
  const post = createPost(desk, () => opened.value.accountKey, { path: `http://127.0.0.1:${port}/n`, now });
  return { desk, place, post, opened: opened.value };
}

const code = () => utf8('4829*17365');
const first = (days = 0) => openPhone((desk) => desk.create({ code: code() }), days);

async function another(phone: Phone, days = 0): Promise<Phone> {
  const numbers = await phone.desk.recoveryNumbers({});
  if (!numbers.ok) throw new Error(numbers.issue.code);
  return openPhone((desk) => desk.join({ code: code(), numbers: [...numbers.value] }), days);
}

async function write({ desk }: Phone, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) expect(await desk.append({ payload: utf8(text) })).toMatchObject({ ok: true });
}

async function textsOn({ desk }: Phone): Promise<readonly string[]> {
  const read = await desk.readAll({});
  if (!read.ok) throw new Error(read.issue.code);
  return read.value
    .filter(({ payload }) => payload[0] !== 1)
    .map(({ payload }) => new TextDecoder().decode(payload))
    .toSorted();
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index} ${long}`);

describe('a copy', () => {
  let a: Phone;
  beforeEach(async () => {
    a = await first();
    expect(await a.post({ op: 'begin-copy' })).toMatchObject({ ok: true });
  });

  test('killed with its machine in the middle of an upload, goes on where it stopped and loses nothing', async () => {
    const texts = numbered(60);
    await write(a, ...texts);
    let sent = 0;
    const cut: Post = async (operation) => {
      const answered = await a.post(operation);
      if (operation.op === 'append') sent += 1;
      if (sent === 3) program.killGroup();
      return answered;
    };
    expect(await sync(a.desk, cut)).toEqual({ ok: false, issue: 'no-way' });
    await program.ended;
    await start();
    let asked = 0;
    const rest = await sync(a.desk, (operation) => {
      asked += operation.op === 'append' ? operation.entries.length : 0;
      return a.post(operation);
    });
    expect(rest).toMatchObject({ ok: true });
    expect(asked).toBeGreaterThan(0);
    // What was acknowledged before the kill was not sent again.
    expect(asked).toBeLessThan(texts.length);
    const b = await another(a);
    expect(await sync(b.desk, b.post)).toMatchObject({ ok: true, value: { added: 61 } });
    expect(await textsOn(b)).toEqual(texts.toSorted());
  });

  test('every request twice, and the answers of some lost, is the same as once', async () => {
    await write(a, ...numbered(30));
    let number = 0;
    const twice: Post = async (operation) => {
      number += 1;
      const answered = await a.post(operation);
      const again = await a.post(operation);
      return number % 4 === 0 ? { ok: false, issue: 'no-way' } : operation.op === 'append' ? again : answered;
    };
    for (let tries = 0; tries < 8; tries += 1) await sync(a.desk, twice);
    expect(await sync(a.desk, a.post)).toMatchObject({ ok: true, value: { sent: 0 } });
    const b = await another(a);
    await sync(b.desk, b.post);
    expect(await textsOn(b)).toEqual(await textsOn(a));
  });

  test('batches the wrong way round are refused, none of them kept, and then sent in order', async () => {
    await write(a, ...numbered(30));
    const held: Parameters<Post>[0][] = [];
    await sync(a.desk, async (operation) => {
      if (operation.op !== 'append') return a.post(operation);
      held.push(operation);
      return { ok: true, answer: { kind: 'done' } };
    });
    expect(held.length).toBeGreaterThan(2);
    for (const operation of held.toReversed().slice(0, -1))
      expect(await a.post(operation)).toMatchObject({ answer: { kind: 'refused', code: 'out-of-order' } });
    expect(await sync(a.desk, a.post)).toMatchObject({ ok: true, value: { sent: 31 } });
  });

  test('an answer cut short, changed, or of another kind changes nothing on the phone', async () => {
    await write(a, ...numbered(10));
    await sync(a.desk, a.post);
    const b = await another(a);
    const before = b.place.bytes().log;
    const spoilt: readonly Post[] = [
      async (operation) => (operation.op === 'read' ? { ok: false, issue: 'not-understood' } : b.post(operation)),
      async (operation) => (operation.op === 'read' ? { ok: true, answer: { kind: 'done' } } : b.post(operation)),
      async (operation) => {
        const answered = await b.post(operation);
        if (!answered.ok || answered.answer.kind !== 'entries') return answered;
        const entries = answered.answer.entries.map((entry) => ({
          ...entry,
          ciphertext: entry.ciphertext.slice(0, -1),
        }));
        return { ok: true, answer: { ...answered.answer, entries } };
      },
      async (operation) => {
        const answered = await b.post(operation);
        if (!answered.ok || answered.answer.kind !== 'entries') return answered;
        return { ok: true, answer: { ...answered.answer, entries: [] } };
      },
    ];
    for (const post of spoilt) {
      expect(await sync(b.desk, post)).toEqual({ ok: false, issue: 'odd-answer' });
      expect(b.place.bytes().log).toEqual(before);
    }
    expect(await sync(b.desk, b.post)).toMatchObject({ ok: true });
    expect(await textsOn(b)).toEqual(await textsOn(a));
  });

  test('a phone with no room keeps what it has, and takes the rest when there is room', async () => {
    await write(a, ...numbered(80));
    await sync(a.desk, a.post);
    const b = await another(a);
    await write(b, 'mine');
    b.place.failAfter(1_000);
    expect(await sync(b.desk, b.post)).toEqual({ ok: false, issue: 'no-room' });
    expect(await textsOn(b)).toEqual(['mine']);
    b.place.failAfter(null);
    expect(await sync(b.desk, b.post)).toMatchObject({ ok: true });
    expect(await textsOn(b)).toEqual([...(await textsOn(a)), 'mine'].toSorted());
  });

  test.each([-1, 1])('a clock that is wrong by %i day is no hindrance', async (days) => {
    await write(a, 'from a');
    await sync(a.desk, a.post);
    const b = await another(a, days);
    await write(b, 'from b');
    expect(await sync(b.desk, b.post)).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await sync(a.desk, a.post)).toMatchObject({ ok: true });
    expect(await textsOn(a)).toEqual(['from a', 'from b']);
  });

  test('two phones that send the same moment both end with everything', async () => {
    const b = await another(a);
    await write(a, ...numbered(12));
    await write(b, 'from b');
    await Promise.all([sync(a.desk, a.post), sync(b.desk, b.post)]);
    for (const phone of [a, b, a]) await sync(phone.desk, phone.post);
    expect(await textsOn(b)).toEqual(await textsOn(a));
    expect(await textsOn(a)).toHaveLength(13);
  });

  test('ended by one phone, it is not begun again by another that still thinks it is on', async () => {
    const b = await another(a);
    await write(a, 'from a');
    await sync(a.desk, a.post);
    await sync(b.desk, b.post);
    expect(await a.post({ op: 'end-copy' })).toMatchObject({ ok: true });
    await write(b, 'from b');
    expect(await sync(b.desk, b.post)).toEqual({ ok: false, issue: 'no-copy' });
    expect(await textsOn(b)).toEqual(['from a', 'from b']);
    // Begun again, it is whole from whichever phone comes first: also what only the other had written.
    await b.post({ op: 'begin-copy' });
    await sync(b.desk, b.post);
    const c = await another(b);
    await sync(c.desk, c.post);
    expect(await textsOn(c)).toEqual(['from a', 'from b']);
  });
});
