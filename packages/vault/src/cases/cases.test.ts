import { caseEntryHash, caseEntryMessage, type SealedCaseEntry } from '@holdfast/crypto';
import { type Identity, newStaffIdentity, staffCaseKeys } from '@holdfast/crypto/open';
import { type CaseEntry, foldCase, idOf, instantOf, itemsOf } from '@holdfast/domain';
import type { CaseCard } from '@holdfast/wire';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk, type WrappedFor } from './case-desk.ts';

const caseId = idOf<'case'>('case-1');
const at = instantOf(1_700_000_000_000);

interface Person {
  readonly desk: CaseDesk;
  readonly card: CaseCard;
}

async function person(staffId: string, identity: Identity = newStaffIdentity()): Promise<Person> {
  const desk = await openCaseDesk({ identity, staffId: idOf(staffId) });
  const { recipient } = identity;
  const signingKey = new Uint8Array(desk.signingKey);
  return { desk, card: { staffId: idOf(staffId), name: staffId, part: 'advocate', recipient, signingKey } };
}

/** The server: bytes in the order it took them, and the newest key of each person. It refuses what does not follow. */
function server() {
  const entries: SealedCaseEntry[] = [];
  let keys: readonly WrappedFor[] = [];
  return {
    entries,
    append: (entry: SealedCaseEntry): boolean => {
      if (entry.sequence !== entries.length) return false;
      entries.push(entry);
      return true;
    },
    begin: (entry: SealedCaseEntry, wrapped: readonly WrappedFor[]) => {
      entries.push(entry);
      keys = wrapped;
    },
    for: (who: Person, after = -1) => ({
      caseId,
      epoch: entries.at(-1)?.epoch ?? 0,
      wrappedKey: keys.find(({ staffId }) => staffId === who.card.staffId)?.wrappedKey,
      entries: entries.filter(({ sequence }) => sequence > after),
    }),
  };
}

function note(id: string, by: string, text: string, after: readonly string[] = [], item = id): CaseEntry {
  const says = { kind: 'note', text } as const;
  return { id: idOf(id), item: idOf(item), after: after.map((one) => idOf(one)), by: idOf(by), writtenAt: at, says };
}

let imani: Person;
let petra: Person;
let held: ReturnType<typeof server>;

async function read(who: Person, after?: number) {
  const [reading] = await who.desk.takeIn([held.for(who, after)]);
  if (reading === undefined) throw new Error('no reading');
  return reading;
}
async function people(maker: Person, members: readonly Person[], reason: 'begun' | 'assigned' | 'removed') {
  const sealed = await maker.desk.sealEpoch({ caseId, members: members.map(({ card }) => card), reason, at });
  if (!sealed.ok) throw new Error(sealed.issue);
  held.begin(sealed.value.entry, sealed.value.keys);
  await read(maker, held.entries.length - 2);
}
async function write(who: Person, entry: CaseEntry): Promise<boolean> {
  const sealed = await who.desk.seal(caseId, entry);
  if (!sealed.ok) throw new Error(sealed.issue);
  return held.append(sealed.value);
}

beforeEach(async () => {
  imani = await person('imani');
  petra = await person('petra');
  held = server();
  await people(imani, [imani], 'begun');
  await write(imani, note('n1', 'imani', 'first'));
  await read(imani, 0);
});

describe('a sealed case file', () => {
  test('is read by whom it was begun for; its words are in none of the bytes that the server holds', async () => {
    const again = await read({ ...imani, desk: (await person('imani')).desk });
    expect(again.stopped).toBe('not-for-us');
    expect(await imani.desk.takeIn([])).toEqual([]);
    const bytes = Buffer.concat(held.entries.map(({ ciphertext }) => Buffer.from(ciphertext)));
    expect(bytes.includes('first')).toBe(false);
    expect(held.entries.map(({ ciphertext }) => ciphertext.length - 28)).toEqual([256, 256]);
  });

  test('someone assigned later reads what was written before, through the key that the new epoch hands on', async () => {
    await people(imani, [imani, petra], 'assigned');
    const reading = await read(petra);
    expect(reading.entries.map(({ id }) => id)).toEqual(['n1']);
    expect(reading.epochs.map(({ epoch, members }) => [epoch, members.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(JSON.stringify(reading)).not.toContain('previousKey');
  });

  test('someone removed keeps what they read and opens nothing that is written afterwards', async () => {
    await people(imani, [imani, petra], 'assigned');
    await read(petra);
    await people(imani, [imani], 'removed');
    await write(imani, note('n2', 'imani', 'after she left'));
    const [reading] = await petra.desk.takeIn([{ ...held.for(petra, 2), wrappedKey: undefined }]);
    expect(reading?.entries.map(({ id }) => id)).toEqual(['n1']);
    expect(reading?.stopped).toBe('no-key');
  });

  test('an entry signed by someone removed, with the key they had, is set aside and the rest is read', async () => {
    await people(imani, [imani, petra], 'assigned');
    await read(petra);
    await people(imani, [imani], 'removed');
    // A server that takes it all the same: her entry, on her old key, put after the change of people.
    const sealed = await petra.desk.seal(caseId, note('n9', 'petra', 'slipped in'));
    if (!sealed.ok) throw new Error(sealed.issue);
    const head = held.entries.at(-1);
    if (head === undefined) throw new Error('empty');
    const { signing } = await staffCaseKeys(newStaffIdentity());
    const moved = { ...sealed.value, sequence: head.sequence + 1, previousHash: head.hash };
    const signed = { ...moved, signature: signing.sign(caseEntryMessage(moved)) };
    held.entries.push({ ...signed, hash: caseEntryHash(signed) });
    const reading = await read(imani, 3);
    expect(reading.setAside).toEqual([{ sequence: 4, code: 'old-key' }]);
    expect(reading.stopped).toBeUndefined();
    await write(imani, note('n3', 'imani', 'goes on'));
    expect((await read(imani, 4)).entries.map(({ id }) => id)).toEqual(['n1', 'n3']);
  });

  test('an entry that names another author than its signer is set aside', async () => {
    await people(imani, [imani, petra], 'assigned');
    await read(petra);
    await write(petra, note('n2', 'imani', 'in her name'));
    await read(petra, 2);
    await write(petra, note('n3', 'stranger', 'in nobody’s name'));
    const reading = await read(imani, 2);
    expect(reading.setAside).toEqual([
      { sequence: 3, code: 'bad-signature' },
      { sequence: 4, code: 'not-of-the-roster' },
    ]);
    expect(reading.entries.map(({ id }) => id)).toEqual(['n1']);
  });

  test('a roster that names other keys for its reader is refused, and so is one made by someone outside', async () => {
    const swapped = { ...petra.card, signingKey: new Uint8Array(32).fill(7) };
    const sealed = await imani.desk.sealEpoch({ caseId, members: [imani.card, swapped], reason: 'assigned', at });
    if (!sealed.ok) throw new Error(sealed.issue);
    held.begin(sealed.value.entry, sealed.value.keys);
    expect((await read(petra)).stopped).toBe('roster-refused');
  });

  test('a missing entry stops the reading there, and what was read before stays', async () => {
    await write(imani, note('n2', 'imani', 'second'));
    const [reading] = await imani.desk.takeIn([
      { ...held.for(imani, 1), entries: held.entries.slice(2).map((entry) => ({ ...entry, sequence: 5 })) },
    ]);
    expect(reading?.stopped).toBe('chain-broken');
    expect(reading?.entries.map(({ id }) => id)).toEqual(['n1']);
  });

  test('two who edited without a connection: the second is refused a place, seals again after the first, and both stand', async () => {
    await people(imani, [imani, petra], 'assigned');
    await read(petra);
    const [hers, his] = [note('e1', 'imani', 'desk', ['n1'], 'n1'), note('e2', 'petra', 'field', ['n1'], 'n1')];
    const late = await petra.desk.seal(caseId, his);
    expect(await write(imani, hers)).toBe(true);
    if (!late.ok) throw new Error(late.issue);
    expect(held.append(late.value)).toBe(false);
    await read(petra, 2);
    expect(await write(petra, his)).toBe(true);
    const reading = await read(imani, 2);
    const [item] = itemsOf(foldCase(caseId, reading.entries), 'note');
    expect([item?.says.text, item?.also.map(({ id }) => id)]).toEqual(['field', ['e1']]);
    expect(reading.setAside).toEqual([]);
  });

  test('an entry of another case does not open here', async () => {
    const other = idOf<'case'>('case-2');
    const sealed = await imani.desk.sealEpoch({ caseId: other, members: [imani.card], reason: 'begun', at });
    if (!sealed.ok) throw new Error(sealed.issue);
    const wrappedKey = sealed.value.keys[0]?.wrappedKey;
    const reading = async (id: typeof caseId) =>
      (await imani.desk.takeIn([{ caseId: id, epoch: 0, wrappedKey, entries: [sealed.value.entry] }]))[0]?.stopped;
    expect(await reading(idOf('case-3'))).toBe('not-for-us');
    expect(await reading(other)).toBeUndefined();
  });

  test('an entry too long to be sealed is refused by its code', async () => {
    expect(await imani.desk.seal(caseId, note('big', 'imani', 'x'.repeat(70_000)))).toEqual({
      ok: false,
      issue: 'too-long',
    });
  });

  test('what no reader would take is refused when it is sealed, and not set aside when it is read', async () => {
    const wide = {
      ...note('n8', 'imani', ''),
      says: { kind: 'begun' as const, name: 'a'.repeat(201), language: 'en' as const, place: 'US-CA' as const },
    };
    expect(await imani.desk.seal(caseId, wide)).toEqual({ ok: false, issue: 'too-long' });
  });
});

describe('what rests on the device', () => {
  test('opens again for the same person, without the server, and for nobody else', async () => {
    const identity = newStaffIdentity();
    const first = await person('imani', identity);
    held = server();
    await people(first, [first], 'begun');
    await write(first, note('n1', 'imani', 'planted sentinel'));
    await read(first, 0);
    const box = await first.desk.snapshot();
    expect(box.length - 28).toBe(128 * 1024);
    expect(Buffer.from(box).includes('planted sentinel')).toBe(false);

    const again = await person('imani', identity);
    expect((await again.desk.restore(box))?.[0]?.entries.map(({ id }) => id)).toEqual(['n1']);
    expect(await write(again, note('n2', 'imani', 'goes on'))).toBe(true);
    expect(await petra.desk.restore(box)).toBeNull();
    expect(await again.desk.openLocally(box, 'outbox')).toBeNull();
    box[200] = (box[200] ?? 0) ^ 1;
    expect(await again.desk.restore(box)).toBeNull();
  });
});
