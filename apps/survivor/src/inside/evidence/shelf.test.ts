import { randomBytes } from '@holdfast/crypto';
import { idOf, instantOf } from '@holdfast/domain';
import { memoryBlobs } from '@holdfast/vault/blobs';
import { deskAt, memoryPlace } from '@holdfast/vault/log';
import type { Attachment } from '@holdfast/wire';
import { describe, expect, test } from 'vitest';
import type { Command } from '../state/commands.ts';
import { nothingHeld } from '../state/held.ts';
import { type Chosen, createShelf } from './shelf.ts';

const quick = [{ memoryKiB: 64, iterations: 1 }];
const of = { kind: 'incident', id: idOf<'incident'>('incident-1') } as const;
const now = () => instantOf(Date.UTC(2026, 9, 4, 15));

async function begun(options: { readonly room?: number; readonly keeps?: boolean; readonly unread?: number } = {}) {
  const blobs = memoryBlobs();
  const desk = deskAt({ place: memoryPlace(), blobs, clock: () => 0, levels: quick });
  await desk.create({ code: Uint8Array.of(1, 2, 3) });
  const kept: Attachment[] = [];
  const shelf = createShelf({
    desk,
    held: () => ({
      ...nothingHeld,
      unread: options.unread ?? 0,
      attachments: kept.map((current) => ({ current, versions: [] })),
    }),
    perform: async (command: Command) => {
      if (options.keeps === false) return false;
      if (command.do === 'add-attachment') kept.push(command.attachment);
      return true;
    },
    now,
    newId: () => idOf('attachment-1'),
    picking: { pick: () => undefined },
    roomLeft: async () => options.room ?? null,
  });
  return { blobs, desk, kept, shelf };
}

function chosen(length: number): Chosen {
  const bytes = randomBytes(length);
  const slice = (from: number, to: number) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer });
  return { size: length, slice, name: 'IMG_1.jpg', type: 'image/jpeg', lastModified: Date.UTC(2026, 9, 3) };
}

describe('the shelf', () => {
  test('writes a file down once its bytes are kept, with the date it bears', async () => {
    const { shelf, kept, blobs } = await begun();
    await shelf.add(of, 'chosen', [chosen(10), chosen(2_000_000)]);
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({ of, kind: 'photo', originalName: 'IMG_1.jpg', addedAt: now() });
    expect(kept[0]?.fileDatedAt).toBe('2026-10-03T00:00:00.000Z');
    expect(blobs.files.size).toBe(2);
    expect([shelf.jobs(), shelf.failures()]).toEqual([[], []]);
  });

  test('leaves room for what she writes: a file that would take the last of it is not begun', async () => {
    const { shelf, kept, blobs } = await begun({ room: 17_000_000 });
    await shelf.add(of, 'chosen', [chosen(1_000_000), chosen(10)]);
    expect(shelf.failures().map(({ issue }) => issue)).toEqual(['full']);
    expect(kept).toHaveLength(1);
    expect(blobs.files.size).toBe(1);
  });

  test('keeps no bytes of a file that could not be written down', async () => {
    const { shelf, blobs } = await begun({ keeps: false });
    await shelf.add(of, 'chosen', [chosen(10)]);
    expect(shelf.failures().map(({ issue }) => issue)).toEqual(['not-kept']);
    expect(blobs.files.size).toBe(0);
  });

  test('takes nothing away while there are entries it cannot read: they may name it', async () => {
    const { shelf, desk, blobs } = await begun({ unread: 1 });
    await shelf.add(of, 'chosen', [chosen(10)]);
    await desk.lock({});
    await desk.unlock({ code: Uint8Array.of(1, 2, 3) });
    await shelf.tidy();
    expect(blobs.files.size).toBe(1);
  });

  test('takes away what nothing names once all can be read', async () => {
    const { shelf, desk, blobs, kept } = await begun();
    await shelf.add(of, 'chosen', [chosen(10), chosen(20)]);
    kept.pop();
    await desk.lock({});
    await desk.unlock({ code: Uint8Array.of(1, 2, 3) });
    await shelf.tidy();
    expect([...blobs.files.keys()]).toEqual([kept[0]?.file.name]);
  });

  test('takes nothing that was chosen for notes that are not these', async () => {
    const { shelf } = await begun();
    expect(shelf.take({ files: [], note: 'chosen incident incident-1' })).toBeNull();
  });
});
