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
import { draftOfNewCall } from './draft-of-call.ts';
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

/** A server that knows calls by id and number, and what was sent to it. */
function dispatch() {
  const calls = new Map<string, SceneDraft['file']['call']>();
  const asked: string[] = [];
  let reach = false;
  const answer = (status: number, body: unknown): TransportAnswer => ({ status, body: JSON.stringify(body) });
  const client = clientOver(async ({ method, path, body }): Promise<TransportAnswer | null> => {
    if (path === '/api/device-key') return answer(200, { key: toBase64url(new Uint8Array(32)) });
    if (!reach) return null;
    asked.push(`${method} ${path}`);
    const given = JSON.parse(body ?? '{}');
    if (method === 'POST' && path === '/api/calls') {
      const taken = [...calls.values()].some((call) => call.callNumber === given.callNumber && call.id !== given.id);
      if (taken) return answer(409, { code: 'already-there', words: 'w', remedy: 'r', fields: [] });
      const call = { ...given, agencyId: 'marlow-police', provenance: 'police' };
      calls.set(call.id, call);
      return answer(200, call);
    }
    if (method === 'GET' && path.startsWith('/api/calls?'))
      return answer(200, { calls: [...calls.values()], count: calls.size });
    const [, id = ''] = /^\/api\/calls\/([^/]+)/.exec(path) ?? [];
    const call = calls.get(id);
    if (call === undefined) return answer(404, { code: 'not-found', words: 'w', remedy: 'r', fields: [] });
    if (method === 'GET') return answer(200, { ...file, call });
    return answer(200, { ...given, callId: id, recordedBy: 'vance', recordedAt: now });
  });
  const place: ScenePlace = {
    readAll: async () => [],
    write: async () => true,
    remove: async () => undefined,
    whenBack: () => () => undefined,
    online: () => true,
  };
  return {
    calls,
    asked,
    room: createSceneRoom({ client, place }),
    back: () => {
      reach = true;
    },
  };
}
const begunWithoutNetwork = (): SceneDraft =>
  draftOfNewCall({
    body: { callNumber: 'N-1', initialType: 'ORDER VIOLATION', receivedAt: now },
    id: idOf('made-here'),
    me: { name: 'T. Vance', agencyId: idOf('marlow-police') },
    order: undefined,
    now,
  });

test('a scene begun without a network: its call goes first, also while it is still answered, and nothing goes twice', async () => {
  const { room, back, calls, asked } = dispatch();
  await room.open('vance');
  const draft = begunWithoutNetwork();
  await room.keep(draft);
  await room.send();
  expect([asked, room.drafts()[0]?.newCall?.callNumber]).toEqual([[], 'N-1']);
  back();
  await room.send();
  expect([...calls.keys()]).toEqual(['made-here']);
  const [latest] = room.drafts();
  expect([latest?.newCall, latest?.callId, latest?.state]).toEqual([undefined, 'made-here', 'open']);
  if (latest === undefined) throw new Error('the draft is gone');
  await room.keep(readyToSend(latest));
  await room.send();
  expect(room.drafts()).toEqual([]);
  expect(asked.filter((one) => one === 'POST /api/calls')).toHaveLength(1);
  expect(asked.at(-1)).toBe('POST /api/calls/made-here/responses');
});

test('where dispatch has put the number there meanwhile, the record belongs to that call and no second one is made', async () => {
  const { room, back, calls, asked } = dispatch();
  await room.open('vance');
  calls.set('of-dispatch', { ...file.call, id: idOf('of-dispatch'), callNumber: 'N-1' });
  await room.keep(readyToSend(begunWithoutNetwork()));
  back();
  await room.send();
  expect([...calls.keys()]).toEqual(['of-dispatch']);
  expect(asked.at(-1)).toBe('POST /api/calls/of-dispatch/responses');
  expect(room.drafts()).toEqual([]);
});

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
