/** Records that wait on a device: sealed where they rest, sent as the same record however often, kept whatever is refused. */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { idOf, instantOf } from '@holdfast/domain';
import { clientOver, type SceneDraft, type TransportAnswer } from '@holdfast/wire';
import { expect, test } from 'vitest';
import type { ScenePlace } from '../../edge/scene-place.ts';
import {
  advocateAsked,
  beginDraft,
  hadLeft,
  isHere,
  laidOver,
  readyToSend,
  withFact,
  withScene,
} from './draft-changes.ts';
import { createSceneRoom } from './scene-room.ts';

const now = instantOf(Date.parse('2026-05-12T21:40:00Z'));
const file: SceneDraft['file'] = {
  call: {
    id: idOf('c1'),
    agencyId: idOf('marlow-police'),
    provenance: 'police',
    callNumber: 'M-1',
    receivedAt: now,
    initialType: 'ORDER VIOLATION',
  },
  responses: [],
  dutiesDone: [],
  statements: [],
  approvals: [],
  queue: [],
};
const begun = (id = 'r1') => beginDraft({ file, responseId: idOf(id), officerName: 'T. Vance', startedAt: now });
const planted = 'SENTINEL-words';

/** A device that outlasts the rooms opened on it, and a server that answers as told. */
function world() {
  const boxes = new Map<string, Uint8Array>();
  const place: ScenePlace = {
    readAll: async (prefix) =>
      [...boxes].filter(([name]) => name.startsWith(prefix)).map(([name, bytes]) => ({ name, bytes })),
    write: async (name, bytes) => {
      boxes.set(name, bytes);
      return true;
    },
    remove: async (name) => {
      boxes.delete(name);
    },
    whenBack: () => () => undefined,
    online: () => true,
  };
  const keys = new Map([
    ['vance', toBase64url(randomBytes(32))],
    ['ibarra', toBase64url(randomBytes(32))],
  ]);
  const sent: string[] = [];
  let who = 'vance';
  let reach: 'all' | 'nothing' | 'no-answer' | 'stale' = 'all';
  const client = clientOver(async ({ path, body }): Promise<TransportAnswer | null> => {
    if (reach === 'nothing') return null;
    if (path === '/api/device-key') return { status: 200, body: JSON.stringify({ key: keys.get(who) }) };
    const draft = JSON.parse(body ?? '{}');
    sent.push(draft.id);
    if (reach === 'no-answer') return null;
    if (reach === 'stale')
      return { status: 409, body: JSON.stringify({ code: 'stale', words: 'w', remedy: 'r', fields: [] }) };
    return { status: 200, body: JSON.stringify({ ...draft, callId: 'c1', recordedBy: 'vance', recordedAt: now }) };
  });
  return {
    boxes,
    sent,
    set: (next: typeof reach) => {
      reach = next;
    },
    roomOf: async (staffId: string) => {
      who = staffId;
      const room = createSceneRoom({ client, place });
      await room.open(staffId);
      return room;
    },
    kept: () => [...boxes.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join(),
  };
}

test('what rests on the device holds no word of it, and only its own person opens it', async () => {
  const { roomOf, kept, boxes } = world();
  const room = await roomOf('vance');
  await room.keep(withScene(begun(), { wishes: planted }));
  expect(boxes.size).toBe(1);
  expect(kept()).not.toContain('SENTINEL');
  room.close();
  expect([room.drafts().length, room.ready()]).toEqual([0, false]);
  expect((await roomOf('ibarra')).drafts()).toEqual([]);
  expect((await roomOf('vance')).drafts()).toMatchObject([{ responseId: 'r1', body: { scene: { wishes: planted } } }]);
});

test('an answer that is lost is asked for again under the same id, and then the device holds nothing', async () => {
  const { roomOf, set, sent, boxes } = world();
  const room = await roomOf('vance');
  set('no-answer');
  await room.keep(readyToSend(begun()));
  await room.send();
  expect(room.drafts()).toHaveLength(1);
  set('all');
  await room.send();
  expect(sent).toEqual(['r1', 'r1']);
  expect([room.drafts().length, boxes.size]).toEqual([0, 0]);
});

test('an unfinished record is never sent; one that is refused stays with the reason', async () => {
  const { roomOf, set, sent } = world();
  const room = await roomOf('vance');
  await room.keep(begun('r-open'));
  await room.send();
  expect(sent).toEqual([]);
  set('stale');
  await room.keep(readyToSend(begun('r-late')));
  await room.send();
  expect(room.drafts().find(({ responseId }) => responseId === 'r-late')?.state).toBe('stale');
  expect(room.refusals().get(idOf('r-late'))?.code).toBe('stale');
});

test('without a network at the start nothing is kept in plain: it stays in the page, says so, and is sealed once there is a key', async () => {
  const { roomOf, set, boxes, kept } = world();
  set('nothing');
  const room = await roomOf('vance');
  await room.keep(withScene(begun(), { wishes: planted }));
  expect([boxes.size, room.inMemoryOnly()]).toEqual([0, true]);
  set('all');
  await room.send();
  expect([boxes.size, room.inMemoryOnly()]).toEqual([1, false]);
  expect(kept()).not.toContain('SENTINEL');
});

test('they had left: what follows of itself is recorded, and taken back when they are here after all', () => {
  const left = hadLeft(begun());
  expect(left.body.facts).toMatchObject({
    'restrained-party-had-left': 'yes',
    'restrained-party-present': 'no',
    'restrained-party-arrested': 'no',
  });
  expect(left.body.scene?.noArrestReason).toBe('had-left');
  expect(isHere(left).body.scene?.noArrestReason).toBeUndefined();
});

test('a second press does not begin the advocate’s minutes anew', () => {
  const later = instantOf(Date.parse('2026-05-12T21:50:00Z'));
  expect(advocateAsked(advocateAsked(begun(), now), later).body.scene?.advocate).toEqual({ askedAt: now });
});

test('laid over another record: mine where I answered, theirs where I did not, and neither is lost', () => {
  const theirs = {
    id: idOf<'response'>('r-theirs'),
    callId: file.call.id,
    recordedBy: idOf<'staff'>('ibarra'),
    recordedAt: now,
    reportNumber: 'R-77',
    facts: { 'report-written': 'yes', 'registry-checked': 'no' },
    scene: { checks: { 'children-present': 'no' } },
  } as const;
  const mine = withScene(withFact(begun(), 'registry-checked', 'yes'), { wishes: 'A locksmith.' });
  const both = laidOver(mine, { ...file, responses: [theirs] }, idOf('r2'));
  expect(both.body).toMatchObject({
    id: 'r2',
    supersedes: 'r-theirs',
    reportNumber: 'R-77',
    facts: { 'report-written': 'yes', 'registry-checked': 'yes', 'officer-came': 'yes' },
    scene: { wishes: 'A locksmith.', checks: { 'children-present': 'no' } },
  });
});
