/**
 * The case room over real desks and a server of a few lines that keeps bytes in order: what happens without a connection, when others
 * are quicker, when the page is closed, and when someone is taken off a case.
 */
import { type Identity, newStaffIdentity } from '@holdfast/crypto/open';
import { type CaseId, idOf, instantOf, itemsOf, ok, type StaffId } from '@holdfast/domain';
import { type Client, clientOver, type Transport } from '@holdfast/wire';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CasePlace } from '../edge/case-place.ts';
import { caseTeller } from '../edge/case-worker.ts';
import type { KeyRoom } from '../edge/key-room.ts';
import { cardFrom } from './case-card.ts';
import { createCaseRoom } from './case-room.ts';
import type { CaseRoom } from './case-room-shape.ts';
import { titleOf } from './who.ts';

type Body = Readonly<Record<string, unknown>>;
interface KeptCase {
  readonly entries: Body[];
  keys: readonly Body[];
}

/** Bytes in the order they came; it refuses what does not follow and hides what is not the asker's. */
function smallServer() {
  const cases = new Map<string, KeptCase>();
  const signers = new Map<string, string>();
  const mine = (who: string) => [...cases].filter(([, { keys }]) => keys.some((key) => key['staffId'] === who));
  const answer = (who: string, method: string, path: string, body: Body): [number, unknown] => {
    const refusal = (code: string) => ({ code, words: '', remedy: '', fields: [] });
    const id = /^\/api\/cases\/([^/]+)\//.exec(path)?.[1] ?? String(body['id']);
    const known = cases.get(id);
    const entry = body['entry'] as Body;
    const follows = entry !== undefined && entry['sequence'] === (known?.entries.length ?? 0);
    if (path === '/api/case-signers') {
      signers.set(who, String(body['signingKey']));
      return [200, { done: true }];
    }
    if (method === 'GET' && path === '/api/cases')
      return [
        200,
        {
          cases: mine(who).map(([caseId, { entries, keys }]) => ({
            id: caseId,
            epoch: entries.at(-1)?.['epoch'],
            wrappedKey: keys.find((key) => key['staffId'] === who)?.['wrappedKey'],
            begunOn: '2026-03-01',
            held: false,
            head: entries.length - 1,
          })),
        },
      ];
    if (path === '/api/case-readings') {
      const from = body['from'] as readonly { id: string; after: number }[];
      const read = mine(who).flatMap(([caseId, { entries }]) => {
        const after = from.find((one) => one.id === caseId)?.after;
        return after === undefined ? [] : [{ id: caseId, entries: entries.slice(after + 1) }];
      });
      return [200, { cases: read, more: false }];
    }
    if (path === '/api/cases') {
      cases.set(id, { entries: [entry], keys: body['keys'] as readonly Body[] });
      return [200, { done: true }];
    }
    if (known === undefined || !mine(who).some(([caseId]) => caseId === id)) return [404, refusal('not-found')];
    if (!follows) return [409, refusal('out-of-order')];
    known.entries.push(entry);
    if (path.endsWith('/readers')) known.keys = body['keys'] as readonly Body[];
    return [200, { done: true }];
  };
  return { cases, signers, answer };
}

interface Seat {
  readonly room: CaseRoom;
  readonly client: Client;
  readonly net: { up: boolean };
  readonly key: { unlocked: boolean; forget: (() => void)[] };
  readonly staffId: StaffId;
}

let server: ReturnType<typeof smallServer>;
const places = new Map<string, Map<string, Uint8Array>>();

async function sit(name: string, identity: Identity): Promise<Seat> {
  const staffId = idOf<'staff'>(name);
  const net = { up: true };
  const transport: Transport = async ({ method, path, body }) => {
    if (!net.up) return null;
    const [status, said] = server.answer(name, method, path, body === undefined ? {} : JSON.parse(body));
    return { status, body: JSON.stringify(said) };
  };
  const client = clientOver(transport);
  const kept = places.get(name) ?? new Map<string, Uint8Array>();
  places.set(name, kept);
  const place: CasePlace = {
    read: async (use) => kept.get(use) ?? null,
    write: async (use, bytes) => {
      kept.set(use, bytes);
      return true;
    },
    hold: async () => true,
    release: () => undefined,
  };
  const key: Seat['key'] = { unlocked: true, forget: [] };
  const tell = caseTeller();
  const keyRoom: Pick<KeyRoom, 'unlocked' | 'cases' | 'whenLocked'> = {
    unlocked: () => key.unlocked,
    cases: async (asked) => ok(await tell(asked, identity)),
    whenLocked: (forget) => key.forget.push(forget),
  };
  const room = createCaseRoom({
    client,
    keyRoom,
    place,
    thisMoment: () => instantOf(1_700_000_000_000),
  });
  await room.open(staffId);
  return { room, client, net, key, staffId };
}

const identities = { imani: newStaffIdentity(), petra: newStaffIdentity() };
const cardOf = (name: 'imani' | 'petra') => {
  const signingKey = server.signers.get(name) ?? '';
  const { recipient } = identities[name];
  const card = cardFrom({ staffId: idOf(name), name, role: 'advocate', recipient, signingKey });
  if (card === undefined) throw new Error('no card');
  return card;
};
const notesOf = (seat: Seat, id: CaseId) => {
  const file = seat.room.cases().get(id)?.file;
  return file === undefined ? undefined : itemsOf(file, 'note').map(({ says }) => says.text);
};

describe('the case room', () => {
  let imani: Seat;
  let petra: Seat;
  let caseId: CaseId;
  const write = async (seat: Seat, text: string, item?: Parameters<CaseRoom['write']>[0]['item']) => {
    const written = await seat.room.write({ caseId, says: { kind: 'note', text }, item });
    if (!written.ok) throw new Error(written.issue);
    return written.value;
  };

  beforeEach(async () => {
    server = smallServer();
    places.clear();
    imani = await sit('imani', identities.imani);
    petra = await sit('petra', identities.petra);
    const says = { kind: 'begun', name: 'Rowan E.', language: 'en', place: 'US-CA' } as const;
    const begun = await imani.room.begin({ members: [cardOf('imani')], says });
    if (!begun.ok) throw new Error(begun.issue);
    caseId = begun.value;
    const members = [cardOf('imani'), cardOf('petra')];
    expect(await imani.room.change({ caseId, members, supervisorsMayRead: false })).toEqual({ ok: true, value: true });
    await petra.room.sync();
  });

  test('a case begun by one is read by another who was assigned', () => {
    const read = petra.room.cases().get(caseId);
    expect(read === undefined ? undefined : titleOf(read)).toBe('Rowan E.');
  });

  test('what two wrote without a connection is all there afterwards, for both, and nothing waits', async () => {
    const first = await write(imani, 'the bus stop');
    await imani.room.sync();
    await petra.room.sync();
    imani.net.up = false;
    petra.net.up = false;
    await write(imani, 'the north bus stop', first.item);
    await write(petra, 'the bus stop by the school', first.item);
    await write(petra, 'called the clerk');
    await petra.room.sync();
    expect(petra.room.connected()).toBe(false);
    expect(petra.room.unsent()).toBe(2);
    expect(notesOf(petra, caseId)).toEqual(['the bus stop by the school', 'called the clerk']);
    imani.net.up = true;
    petra.net.up = true;
    await imani.room.sync();
    await petra.room.sync();
    await imani.room.sync();
    for (const seat of [imani, petra]) {
      expect(seat.room.unsent()).toBe(0);
      expect(notesOf(seat, caseId)).toEqual(['the bus stop by the school', 'called the clerk']);
      const item = seat.room
        .cases()
        .get(caseId)
        ?.file.items.find((one) => one.item === first.item);
      expect(item?.also.map(({ by }) => by)).toEqual(['imani']);
    }
  });

  test('what was not sent outlives the page, sealed, and is sent by the next', async () => {
    imani.net.up = false;
    await write(imani, 'written on the ferry');
    const rests = [...(places.get('imani')?.values() ?? [])].map((bytes) => new TextDecoder('latin1').decode(bytes));
    expect(rests.some((bytes) => bytes.includes('written on the ferry') || bytes.includes('Rowan'))).toBe(false);
    const again = await sit('imani', identities.imani);
    await again.room.sync();
    expect([again.room.unsent(), notesOf(again, caseId)]).toEqual([0, ['written on the ferry']]);
    await petra.room.sync();
    expect(notesOf(petra, caseId)).toEqual(['written on the ferry']);
  });

  test('a page opened without a connection reads what it read before', async () => {
    await write(petra, 'seen before');
    await petra.room.sync();
    await imani.room.sync();
    const again = await sit('imani', identities.imani);
    again.net.up = false;
    await again.room.sync();
    expect(notesOf(again, caseId)).toEqual(['seen before']);
  });

  test('someone taken off a case sees it go, and a change made on an old list of people is refused', async () => {
    const members = [cardOf('imani')];
    expect(await imani.room.change({ caseId, members, supervisorsMayRead: false })).toMatchObject({ ok: true });
    const late = await petra.room.change({ caseId, members: [cardOf('petra')], supervisorsMayRead: false });
    expect(late).toEqual({ ok: false, issue: 'locked' });
    expect(petra.room.cases().size).toBe(0);
    await write(imani, 'goes on');
    await imani.room.sync();
    expect([imani.room.unsent(), notesOf(imani, caseId)]).toEqual([0, ['goes on']]);
  });

  test('locking the key leaves nothing', () => {
    for (const forget of imani.key.forget) forget();
    expect([imani.room.standing(), imani.room.cases().size, imani.room.unsent()]).toEqual(['closed', 0, 0]);
  });
});
