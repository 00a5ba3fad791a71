// Three devices and more that write apart with clocks that are wrong, meet in any order, hear things twice or not at all: what
// each shows depends on what it holds and on nothing else. The seed of a failure is printed.
import { randomBytes, type SealedEntry } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import { type Incident, type Instant, idOf, instantOf } from '@holdfast/domain';
import { toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldVault } from './fold.ts';
import { deviceNameLength } from './log/chains.ts';
import type { Log } from './log/log.ts';
import { memoryPlace } from './log/memory-place.ts';
import { openLog } from './log/open-log.ts';
import { mergeDevices } from './merge.ts';
import type { VaultState } from './state.ts';

let keys: VaultKeys;
beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(9));
});

const startOfDay = Date.UTC(2026, 9, 4);

/** One thing a device does: write, correct what it can see, choose a setting, or take in some of what another holds. */
type Act =
  | { readonly kind: 'write'; readonly device: number; readonly minutes: number }
  | { readonly kind: 'correct'; readonly device: number; readonly minutes: number; readonly which: number }
  | { readonly kind: 'choose'; readonly device: number; readonly minutes: number; readonly seconds: number }
  | { readonly kind: 'draft'; readonly device: number; readonly minutes: number }
  | {
      readonly kind: 'hear';
      readonly device: number;
      readonly from: number;
      readonly most: number;
      readonly twice: boolean;
    };

const device = fc.nat(3);
// Minutes over three days: clocks that are a day wrong, either way.
const minutes = fc.nat(3 * 24 * 60);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('write' as const), device, minutes }),
    fc.record({ kind: fc.constant('correct' as const), device, minutes, which: fc.nat(20) }),
    fc.record({ kind: fc.constant('choose' as const), device, minutes, seconds: fc.integer({ min: 5, max: 900 }) }),
    fc.record({ kind: fc.constant('draft' as const), device, minutes }),
    fc.record({ kind: fc.constant('hear' as const), device, from: device, most: fc.nat(6), twice: fc.boolean() }),
  ),
  { minLength: 8, maxLength: 30 },
);

async function newDevice(index: number): Promise<Log> {
  const storage = await memoryPlace().open();
  if (!storage.ok) throw new Error('a new place opens');
  const name = index === 0 ? new Uint8Array(0) : randomBytes(deviceNameLength);
  const log = await openLog({ storage: storage.value, keys, device: name });
  if (!log.ok) throw new Error('an empty log opens');
  return log.value;
}

const ownOf = (log: Log): Uint8Array | undefined => log.ends()[0]?.signer;
const shownBy = (log: Log): VaultState => foldVault(mergeDevices(log.entries(), ownOf(log)));

function incidentOf(name: string, at: Instant, text: string): Incident {
  return {
    id: idOf(name),
    provenance: 'survivor',
    kind: 'message',
    when: { kind: 'unknown' },
    writtenAt: at,
    whatHappened: text,
    byRestrainedParty: 'unknown',
    injury: 'unknown',
    childrenPresent: 'unknown',
    weapon: 'unknown',
    othersSaw: 'unknown',
    aboutChildExchange: 'unknown',
  };
}

async function keep(log: Log, entry: VaultEntry): Promise<void> {
  const kept = await log.append(toVaultEntryBytes(entry));
  if (!kept.ok) throw new Error(kept.issue.code);
}

/** What `from` would send of its chains beyond what `to` has, cut short after `most` entries of each. */
async function sentBy(from: Log, most: number): Promise<readonly (readonly SealedEntry[])[]> {
  return Promise.all(from.ends().map(async ({ signer }) => (await from.sealedAfter(-1, signer)).slice(0, most)));
}

async function hear(to: Log, from: Log, act: { readonly most: number; readonly twice: boolean }): Promise<void> {
  for (const entries of await sentBy(from, act.most)) {
    const sent = act.twice ? [...entries, ...entries] : entries;
    const taken = await to.adopt(sent);
    if (!taken.ok) throw new Error(taken.issue.code);
  }
}

async function perform(logs: readonly Log[], act: Act, number: number): Promise<void> {
  const log = logs[act.device];
  const other = act.kind === 'hear' ? logs[act.from] : undefined;
  if (log === undefined) throw new Error('no such device');
  if (act.kind === 'hear') {
    if (other !== undefined && other !== log) await hear(log, other, act);
    return;
  }
  const at = instantOf(startOfDay + act.minutes * 60_000);
  if (act.kind === 'write') {
    const incident = incidentOf(`i-${act.device}-${number}`, at, 'first');
    await keep(log, { kind: 'incident-recorded', at, incident });
  } else if (act.kind === 'choose') {
    await keep(log, { kind: 'settings-chosen', at, settings: { lockAfterSeconds: act.seconds } });
  } else if (act.kind === 'draft') {
    await keep(log, { kind: 'draft-kept', at, form: 'write', text: `half ${act.device} ${number}` });
  } else {
    const known = [...shownBy(log).incidents.keys()];
    const id = known[act.which % Math.max(known.length, 1)];
    if (id === undefined) return;
    await keep(log, { kind: 'incident-corrected', at, incident: incidentOf(id, at, `corrected ${number}`) });
  }
}

/** All meet until nobody learns anything more. */
async function meetAll(logs: readonly Log[]): Promise<void> {
  for (const to of logs) for (const from of logs) if (to !== from) await hear(to, from, { most: 10_000, twice: false });
  for (const to of logs) for (const from of logs) if (to !== from) await hear(to, from, { most: 10_000, twice: true });
}

/** Half-written forms are each device’s own. */
const withoutDrafts = ({ drafts: _, ...rest }: VaultState) => rest;

describe('devices that write apart', () => {
  test('show the same once they have met, lose nothing, and put no correction before what it corrects', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const logs = await Promise.all([0, 1, 2, 3].map(newDevice));
        for (const [number, act] of all.entries()) await perform(logs, act, number);
        await meetAll(logs);
        const shown = logs.map(shownBy);
        for (const state of shown) {
          expect(withoutDrafts(state)).toEqual(withoutDrafts(shown[0] ?? state));
          expect([...state.incidents.keys()]).toEqual([...(shown[0]?.incidents.keys() ?? [])]);
          expect(state.outOfPlace).toEqual([]);
          expect(state.unread).toBe(0);
        }
        const written = all.filter(({ kind }) => kind === 'write').length;
        expect(shown[0]?.incidents.size).toBe(written);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('at every moment show what they hold, in whatever order it lies in their file', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.integer(), async (all, seed) => {
        const logs = await Promise.all([0, 1, 2, 3].map(newDevice));
        for (const [number, act] of all.entries()) await perform(logs, act, number);
        for (const log of logs) {
          const order = fc.sample(fc.shuffledSubarray([...log.entries()], { minLength: log.entries().length }), {
            seed,
            numRuns: 1,
          });
          const twice = [...(order[0] ?? []), ...log.entries()];
          expect(foldVault(mergeDevices(twice, ownOf(log)))).toEqual(shownBy(log));
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('write on at the end of what they show: nothing kept before moves', async () => {
    await fc.assert(
      fc.asyncProperty(acts, minutes, async (all, later) => {
        const logs = await Promise.all([0, 1, 2, 3].map(newDevice));
        for (const [number, act] of all.entries()) await perform(logs, act, number);
        for (const [index, log] of logs.entries()) {
          const before = mergeDevices(log.entries(), ownOf(log));
          await perform(logs, { kind: 'write', device: index, minutes: later }, 1000 + index);
          const after = mergeDevices(log.entries(), ownOf(log));
          expect(after.slice(0, before.length)).toEqual(before);
          expect(after).toHaveLength(before.length + 1);
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('keep their own half-written forms', async () => {
    const [a, b, c] = await Promise.all([0, 1, 2].map(newDevice));
    if (a === undefined || b === undefined || c === undefined) throw new Error('no devices');
    const half = (text: string, day: number): VaultEntry => ({
      kind: 'draft-kept',
      at: instantOf(startOfDay + day * 86_400_000),
      form: 'write',
      text,
    });
    await keep(a, half('on a', 0));
    await keep(b, half('on b', 1));
    await meetAll([a, b, c]);
    expect(shownBy(a).drafts.get('write')?.text).toBe('on a');
    expect(shownBy(b).drafts.get('write')?.text).toBe('on b');
    // A phone that has none of its own shows the last one there is.
    expect(shownBy(c).drafts.get('write')?.text).toBe('on b');
    await keep(b, half('', 2));
    await meetAll([a, b]);
    expect(shownBy(a).drafts.get('write')?.text).toBe('on a');
  });
});
