/** Opening a case again: two administrators together, neither alone, nobody else; and the reader who comes after reads everything. */
import { type Identity, newStaffIdentity, passHalf } from '@holdfast/crypto/open';
import { type CaseEntry, idOf, instantOf } from '@holdfast/domain';
import type { CaseCard, RecoveryCard } from '@holdfast/wire';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk, type SealedEpoch } from './case-desk.ts';
import { allowRecovery, performRecovery, type RecoveryPlan } from './recover-case.ts';

const caseId = idOf<'case'>('case-1');
const at = instantOf(1_700_000_000_000);
interface Person {
  readonly identity: Identity;
  readonly desk: CaseDesk;
  readonly card: CaseCard;
  readonly recovery: RecoveryCard;
}
async function person(name: string): Promise<Person> {
  const identity = newStaffIdentity();
  const desk = await openCaseDesk({ identity, staffId: idOf(name) });
  const recovery = {
    staffId: idOf<'staff'>(name),
    name,
    recipient: identity.recipient,
    signingKey: new Uint8Array(desk.signingKey),
  };
  return { identity, desk, recovery, card: { ...recovery, part: 'advocate' } };
}
const value = <Value>(result: { ok: true; value: Value } | { ok: false; issue: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
};

let imani: Person;
let petra: Person;
let wren: Person;
let cass: Person;
let begun: SealedEpoch;
let note: Parameters<CaseDesk['takeIn']>[0][number]['entries'][number];
const half = (of: Person) => {
  const found = begun.halves.find(({ staffId }) => staffId === of.card.staffId);
  if (found === undefined) throw new Error('no half');
  return found.wrappedKey;
};
const plan = (by = wren): RecoveryPlan => ({ caseId, epoch: 0, member: petra.card, by: by.card.staffId });
const both = (): readonly [RecoveryCard, RecoveryCard] => [wren.recovery, cass.recovery];
async function opened(sealed: SealedEpoch) {
  const [reading] = await petra.desk.takeIn([
    { caseId, epoch: 1, wrappedKey: sealed.keys[0]?.wrappedKey, entries: [begun.entry, note, sealed.entry] },
  ]);
  return reading;
}
async function recovered(changes: Partial<Parameters<typeof performRecovery>[0]> = {}) {
  const allowed = value(
    await allowRecovery({
      identity: cass.identity,
      plan: plan(),
      ownHalf: half(cass),
      to: wren.identity.recipient,
    }),
  );
  return await performRecovery({
    identity: wren.identity,
    plan: plan(),
    ownHalf: half(wren),
    passedHalf: allowed.passedHalf,
    approval: { by: cass.card.staffId, signature: allowed.signature },
    recovery: both(),
    head: { sequence: note.sequence, hash: note.hash },
    at,
    ...changes,
  });
}

beforeEach(async () => {
  [imani, petra, wren, cass] = await Promise.all(['imani', 'petra', 'wren', 'cass'].map(person)).then(
    ([one, two, three, four]) => {
      if (one === undefined || two === undefined || three === undefined || four === undefined)
        throw new Error('nobody');
      return [one, two, three, four] as const;
    },
  );
  begun = value(await imani.desk.sealEpoch({ caseId, members: [imani.card], reason: 'begun', at, recovery: both() }));
  await imani.desk.takeIn([{ caseId, epoch: 0, wrappedKey: begun.keys[0]?.wrappedKey, entries: [begun.entry] }]);
  const says = { kind: 'note', text: 'He waited by the ferry.' } as const;
  const entry: CaseEntry = { id: idOf('n1'), item: idOf('n1'), after: [], by: idOf('imani'), writtenAt: at, says };
  note = value(await imani.desk.seal(caseId, entry));
});

describe('a case that nobody assigned can open', () => {
  test('is opened by two together for whom they named, with everything in it', async () => {
    const reading = await opened(value(await recovered()));
    expect(reading?.stopped).toBeUndefined();
    expect(reading?.entries).toMatchObject([{ says: { text: 'He waited by the ferry.' } }]);
    expect(reading?.epochs.at(-1)).toMatchObject({ reason: 'recovered', members: [{ name: 'petra' }] });
    // And can be again: the new reader leaves new halves.
    expect(value(await petra.desk.halves(caseId)).map(({ staffId }) => staffId)).toEqual(['wren', 'cass']);
  });

  test('one alone has one half, and makes nothing of it', async () => {
    const own = half(wren);
    for (const passedHalf of [own, half(cass)])
      expect(await recovered({ passedHalf })).toEqual({ ok: false, issue: 'not-for-us' });
    expect(
      await passHalf({ caseId, epoch: 0, identity: wren.identity, sealed: half(cass), to: wren.identity.recipient }),
    ).toMatchObject({ ok: false });
  });

  test('a page that one of them made without the other’s signature is refused by whoever reads it', async () => {
    for (const approval of [
      { by: cass.card.staffId, signature: new Uint8Array(64) },
      { by: wren.card.staffId, signature: new Uint8Array(64) },
      { by: imani.card.staffId, signature: new Uint8Array(64) },
    ])
      expect((await opened(value(await recovered({ approval }))))?.stopped).toBe('roster-refused');
  });

  test('a signature for someone else, or by the same hand twice, opens it for nobody', async () => {
    const elsewhere = value(
      await allowRecovery({
        identity: cass.identity,
        plan: { ...plan(), member: imani.card },
        ownHalf: half(cass),
        to: wren.identity.recipient,
      }),
    );
    const approval = { by: cass.card.staffId, signature: elsewhere.signature };
    expect((await opened(value(await recovered({ approval }))))?.stopped).toBe('roster-refused');
    const twice = value(
      await allowRecovery({ identity: wren.identity, plan: plan(), ownHalf: half(wren), to: wren.identity.recipient }),
    );
    const alone = { by: wren.card.staffId, signature: twice.signature };
    expect((await opened(value(await recovered({ approval: alone }))))?.stopped).toBe('roster-refused');
  });

  test('where the agency named nobody there are no halves', async () => {
    const bare = value(
      await petra.desk.sealEpoch({ caseId: idOf('case-2'), members: [petra.card], reason: 'begun', at }),
    );
    expect(bare.halves).toEqual([]);
  });

  test('halves of another case are of no use', async () => {
    const members = [imani.card];
    const other = idOf<'case'>('case-4');
    begun = value(await imani.desk.sealEpoch({ caseId: other, members, reason: 'begun', at, recovery: both() }));
    const allowed = { identity: cass.identity, plan: plan(), ownHalf: half(cass), to: wren.identity.recipient };
    expect(await allowRecovery(allowed)).toEqual({ ok: false, issue: 'not-for-us' });
  });
});
