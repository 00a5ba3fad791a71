import { randomBytes, utf8 } from '@holdfast/crypto';
import { describe, expect, test } from 'vitest';
import { type MemoryBlobs, memoryBlobs } from '../blobs/memory-blobs.ts';
import { deskAt } from './desk.ts';
import type { Desk } from './desk-calls.ts';
import { deskOver, serveDesk } from './desk-port.ts';
import { type MemoryPlace, memoryPlace } from './memory-place.ts';

const quick = [{ memoryKiB: 64, iterations: 1 }];
const code = (): Uint8Array<ArrayBuffer> => Uint8Array.of(2, 5, 8, 0, 2, 5);

function given<Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issue: { readonly code: string } },
): Value {
  if (!answer.ok) throw new Error(answer.issue.code);
  return answer.value;
}
const codeOf = (answer: { readonly ok: boolean; readonly issue?: { readonly code: string } }): string | undefined =>
  answer.issue?.code;

async function begun(): Promise<{ readonly place: MemoryPlace; readonly blobs: MemoryBlobs; readonly desk: Desk }> {
  const place = memoryPlace();
  const blobs = memoryBlobs();
  const desk = deskAt({ place, blobs, clock: () => 0, levels: quick });
  given(await desk.create({ code: code() }));
  return { place, blobs, desk };
}

async function keep(desk: Desk, bytes: Uint8Array<ArrayBuffer>) {
  const { name } = given(await desk.beginFile({}));
  given(await desk.addToFile({ name, bytes }));
  return given(await desk.endFile({ name }));
}

describe('files at the desk', () => {
  test('come back after locking and opening again', async () => {
    const { desk } = await begun();
    const bytes = randomBytes(5000);
    const file = await keep(desk, bytes.slice());
    await desk.lock({});
    given(await desk.unlock({ code: code() }));
    expect(given(await desk.readFile({ file, from: 0, length: 9000 }))).toEqual(bytes);
  });

  test('locked, or with no place for them, are refused', async () => {
    const { desk } = await begun();
    const file = await keep(desk, randomBytes(10));
    await desk.lock({});
    const without = deskAt({ place: memoryPlace(), clock: () => 0, levels: quick });
    given(await without.create({ code: code() }));
    for (const [asked, issue] of [
      [desk, 'locked'],
      [without, 'not-mounted'],
    ] as const) {
      const { name } = file;
      const answers = [
        await asked.beginFile({}),
        await asked.addToFile({ name, bytes: randomBytes(1) }),
        await asked.endFile({ name }),
        await asked.cancelFile({ name }),
        await asked.readFile({ file, from: 0, length: 1 }),
        await asked.removeFile({ name }),
        await asked.keepOnlyFiles({ names: [] }),
      ];
      expect(answers.map(codeOf)).toEqual(answers.map(() => issue));
    }
  });

  test('that are being written when it locks are dropped, and the others stay', async () => {
    const { desk, blobs } = await begun();
    const file = await keep(desk, randomBytes(10));
    const { name } = given(await desk.beginFile({}));
    given(await desk.addToFile({ name, bytes: randomBytes(3_000_000) }));
    expect(blobs.files.size).toBe(2);
    await desk.lock({});
    expect([...blobs.files.keys()]).toEqual([file.name]);
  });

  test('are cancelled without a rest', async () => {
    const { desk, blobs } = await begun();
    const { name } = given(await desk.beginFile({}));
    given(await desk.addToFile({ name, bytes: randomBytes(3_000_000) }));
    given(await desk.cancelFile({ name }));
    expect(blobs.files.size).toBe(0);
    expect(codeOf(await desk.endFile({ name }))).toBe('not-begun');
  });

  test('of a log that can be read only in part are never collected', async () => {
    const { place, blobs, desk } = await begun();
    await keep(desk, randomBytes(10));
    for (let count = 0; count < 4; count += 1) given(await desk.append({ payload: utf8('entry') }));
    await desk.lock({});
    const { log } = place.bytes();
    log[700] = (log[700] ?? 0) ^ 1;
    place.put({ log });
    expect(given(await desk.unlock({ code: code() })).state.kind).toBe('read-only');
    expect(codeOf(await desk.keepOnlyFiles({ names: [] }))).toBe('read-only');
    expect(blobs.files.size).toBe(1);
  });

  test('a full device loses no entry and no other file, and notes can still be written', async () => {
    const { blobs, desk } = await begun();
    const file = await keep(desk, randomBytes(10));
    given(await desk.append({ payload: utf8('before') }));
    blobs.roomLeft(400_000);
    const { name } = given(await desk.beginFile({}));
    // What does not fit is told with what comes next, for nobody waits for a piece that is on its way.
    given(await desk.addToFile({ name, bytes: randomBytes(2_000_000) }));
    expect(codeOf(await desk.endFile({ name }))).toBe('full');
    given(await desk.append({ payload: utf8('after') }));
    expect(given(await desk.readAll({}))).toHaveLength(2);
    expect([...blobs.files.keys()]).toEqual([file.name]);
  });

  test('across a port their bytes are moved, both ways', async () => {
    const { port1, port2 } = new MessageChannel();
    const { desk } = await begun();
    serveDesk(port1, desk);
    const over = deskOver(port2);
    const bytes = randomBytes(70_000);
    const handed = bytes.slice();
    const file = await keep(over, handed);
    expect(handed).toHaveLength(0);
    const read = given(await over.readFile({ file, from: 0, length: 70_000 }));
    expect(read).toEqual(bytes);
    given(await over.readFile({ file, from: 0, length: 70_000 }));
    port1.close();
  });
});
