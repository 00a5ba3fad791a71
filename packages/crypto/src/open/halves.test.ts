/** A key in two halves: both together, never one alone, and no half of another case. */
import { beforeAll, describe, expect, test } from 'vitest';
import { newCaseKey } from './case-keys.ts';
import { joinHalves, openHalf, passHalf, type SealedHalves, sealHalves } from './halves.ts';
import { newStaffIdentity } from './staff.ts';

const one = newStaffIdentity();
const other = newStaffIdentity();
const stranger = newStaffIdentity();
const of = { caseId: 'case-1', epoch: 2 };
const key = newCaseKey();
let sealed: SealedHalves;
const value = <Value>(result: { ok: true; value: Value } | { ok: false; issue: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
};

beforeAll(async () => {
  sealed = value(await sealHalves({ ...of, key, first: one.recipient, second: other.recipient }));
});

describe('a key in two halves', () => {
  test('comes back from both, whoever passes theirs to the other', async () => {
    const passed = value(await passHalf({ ...of, identity: other, sealed: sealed.second, to: one.recipient }));
    const mine = value(await openHalf({ ...of, identity: one, sealed: sealed.first }));
    const theirs = value(await openHalf({ ...of, identity: one, sealed: passed }));
    expect(joinHalves(mine, theirs)).toEqual({ ok: true, value: key });
    const back = value(await passHalf({ ...of, identity: one, sealed: sealed.first, to: other.recipient }));
    const again = value(await openHalf({ ...of, identity: other, sealed: back }));
    expect(joinHalves(again, value(await openHalf({ ...of, identity: other, sealed: sealed.second })))).toEqual({
      ok: true,
      value: key,
    });
  });

  test('one person alone opens their own half and no more', async () => {
    expect(await openHalf({ ...of, identity: one, sealed: sealed.second })).toMatchObject({ ok: false });
    expect(await passHalf({ ...of, identity: one, sealed: sealed.second, to: one.recipient })).toMatchObject({
      ok: false,
    });
    const mine = value(await openHalf({ ...of, identity: one, sealed: sealed.first }));
    expect(joinHalves(mine, mine)).toMatchObject({ ok: false });
    const guessed = { ...mine, half: newCaseKey() };
    expect(joinHalves(mine, guessed)).toMatchObject({ ok: false });
    expect(mine.half).not.toEqual(key);
  });

  test('a half is one of this case and this epoch only', async () => {
    for (const wrong of [
      { ...of, epoch: 3 },
      { ...of, caseId: 'case-2' },
    ])
      expect(await openHalf({ ...wrong, identity: one, sealed: sealed.first })).toMatchObject({ ok: false });
    expect(await openHalf({ ...of, identity: stranger, sealed: sealed.first })).toMatchObject({ ok: false });
    const changed = Uint8Array.from(sealed.first);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await openHalf({ ...of, identity: one, sealed: changed })).toMatchObject({ ok: false });
  });

  test('halves of two keys are noticed', async () => {
    const elsewhere = value(
      await sealHalves({ ...of, key: newCaseKey(), first: one.recipient, second: one.recipient }),
    );
    const mine = value(await openHalf({ ...of, identity: one, sealed: sealed.first }));
    const foreign = value(await openHalf({ ...of, identity: one, sealed: elsewhere.second }));
    expect(joinHalves(mine, foreign)).toMatchObject({ ok: false });
  });
});
