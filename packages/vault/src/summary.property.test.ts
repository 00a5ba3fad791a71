// Whatever one device writes and takes in, and wherever it was summed up: opening by the summary shows what reading everything shows.
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import { civilDateOf, followUpKinds, idOf, instantOf } from '@holdfast/domain';
import { toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { foldVault } from './fold.ts';
import type { Log } from './log/log.ts';
import { memoryPlace } from './log/memory-place.ts';
import { openLog } from './log/open-log.ts';
import { mergeDevices } from './merge.ts';
import type { VaultState } from './state.ts';
import { toSummaryBytes, vaultFromRest } from './summary.ts';

let keys: VaultKeys;
beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(5));
});

const at = (minutes: number) => instantOf(Date.UTC(2026, 9, 4) + minutes * 60_000);
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);

/** One entry of every part of the state, those that hold bytes among them; `which` names the thing it is about. */
function entryOf(kind: number, which: number, minutes: number): VaultEntry {
  const when = at(minutes);
  const incident = {
    id: idOf<'incident'>(`i-${which}`),
    provenance: 'survivor' as const,
    kind: 'message' as const,
    when: { kind: 'unknown' as const },
    writtenAt: when,
    whatHappened: `“A text”, ${minutes} \u0000 \ud83d\udd12`,
    byRestrainedParty: 'unknown' as const,
    injury: 'no' as const,
    childrenPresent: 'unknown' as const,
    weapon: 'unknown' as const,
    othersSaw: 'unknown' as const,
    aboutChildExchange: 'unknown' as const,
  };
  const attachment = {
    id: idOf<'attachment'>(`a-${which}`),
    of: { kind: 'incident' as const, id: incident.id },
    kind: 'photo' as const,
    way: 'camera' as const,
    mediaType: 'image/jpeg' as const,
    file: { name: 'abcdefgh234567ab.dat', wrappedKey: bytes(minutes % 256, 60), length: 3, sha256: bytes(which) },
    addedAt: when,
  };
  const release = {
    id: idOf<'release'>(`r-${which}`),
    recipientId: idOf<'staff'>('imani'),
    recipientName: 'Imani Okafor',
    agencyName: 'Harbor Lantern Advocacy',
    items: [{ kind: 'incident' as const, id: incident.id }],
    purpose: 'advice' as const,
    signedAt: when,
    endsOn: civilDateOf('2026-11-16'),
    mayKeepCopy: false,
    mayBecomePoliceRecord: false,
    toldOfMandates: true,
  };
  const all: readonly VaultEntry[] = [
    { kind: 'incident-recorded', at: when, incident },
    { kind: 'incident-corrected', at: when, incident },
    { kind: 'draft-kept', at: when, form: `f-${which}`, text: minutes % 3 === 0 ? '' : `half ${minutes}` },
    { kind: 'settings-chosen', at: when, settings: { lockAfterSeconds: 5 + minutes } },
    { kind: 'attachment-added', at: when, attachment },
    { kind: 'attachment-removed', at: when, attachmentId: attachment.id },
    { kind: 'release-signed', at: when, release, disclosureId: idOf('d-1'), plainCopy: 'as agreed' },
    {
      kind: 'release-sent',
      at: when,
      releaseId: release.id,
      proof: { salt: bytes(which), digests: [bytes(1), bytes(2)] },
    },
    { kind: 'openings-seen', at: when, releaseId: release.id, sequence: 1 + minutes, hash: bytes(which) },
    { kind: 'copy-taken-out', at: when, files: 'none', isLocked: true, isAll: false },
    {
      kind: 'follow-up-marked',
      at: when,
      contactId: idOf(`c-${which}`),
      followUp: followUpKinds[which] ?? followUpKinds[0],
      done: true,
    },
  ];
  return all[kind % all.length] ?? { kind: 'settings-chosen', at: when, settings: {} };
}

type Act =
  | {
      readonly kind: 'write';
      readonly device: 0 | 1;
      readonly what: number;
      readonly which: number;
      readonly minutes: number;
    }
  | { readonly kind: 'odd' }
  | { readonly kind: 'hear'; readonly to: 0 | 1 }
  | { readonly kind: 'sum-up' }
  | { readonly kind: 'open-again' };

const device = fc.constantFrom(0 as const, 1 as const);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        device,
        what: fc.nat(10),
        which: fc.nat(3),
        minutes: fc.nat(4_000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('odd' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('hear' as const), to: device }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('sum-up' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('open-again' as const) }) },
  ),
  { minLength: 15, maxLength: 40, size: 'max' },
);

/** A half-written form of the other device comes last before the summary: left out, and still counted. */
const leftOutLast: readonly Act[] = [
  { kind: 'write', device: 0, what: 2, which: 3, minutes: 0 },
  { kind: 'write', device: 1, what: 2, which: 3, minutes: 1 },
  { kind: 'hear', to: 0 },
  { kind: 'sum-up' },
  { kind: 'write', device: 0, what: 4, which: 0, minutes: 0 },
  { kind: 'open-again' },
];

const shown = (log: Log, entries = log.entries()): VaultState =>
  foldVault(mergeDevices(entries, log.ends()[0]?.signer));
const inOrder = (state: VaultState) => ({ ...state, order: [...state.incidents.keys()] });

test('opening by a summary shows what reading everything shows', async () => {
  let bySummary = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const place = memoryPlace();
      const open = async (at = place, name = new Uint8Array(0)): Promise<Log> => {
        const storage = await at.open();
        const log = storage.ok ? await openLog({ storage: storage.value, keys, device: name }) : storage;
        if (!log.ok) throw new Error(log.issue.code);
        return log.value;
      };
      const other = await open(memoryPlace(), new Uint8Array(16).fill(7));
      let mine = await open();
      const kept = async (log: Log, payload: Uint8Array) =>
        expect(await log.append(payload)).toMatchObject({ ok: true });
      for (const act of all) {
        const log = act.kind === 'write' && act.device === 1 ? other : mine;
        if (act.kind === 'write') await kept(log, toVaultEntryBytes(entryOf(act.what, act.which, act.minutes)));
        else if (act.kind === 'odd') await kept(mine, Uint8Array.of(200, 1, 2));
        else if (act.kind === 'hear') {
          const [from, to] = act.to === 0 ? [other, mine] : [mine, other];
          for (const { signer } of from.ends()) await to.adopt(await from.sealedAfter(-1, signer));
        } else if (act.kind === 'sum-up') {
          const state = vaultFromRest(mine.readRest()) ?? shown(mine, await mine.readAll());
          expect(await mine.keepSummary({ bytes: toSummaryBytes(state), ends: mine.ends() })).toMatchObject({
            ok: true,
          });
        } else {
          await mine.close();
          mine = await open();
          const read = vaultFromRest(mine.readRest());
          if (read === null) continue;
          bySummary += 1;
          expect(inOrder(read)).toEqual(inOrder(shown(mine, await mine.readAll())));
        }
      }
    }),
    { numRuns: 50, examples: [[leftOutLast]] },
  );
  expect(bySummary).toBeGreaterThan(20);
}, 120_000);

test('bytes of anything else are no state', () => {
  const ends = [{ signer: bytes(1), head: { sequence: 1, hash: bytes(2) } }];
  for (const summary of [new Uint8Array(0), bytes(0), bytes(255), Uint8Array.of(0, 0, 0, 2, 123, 125, 123, 125)])
    expect(vaultFromRest({ summary, entries: [], ends })).toBeNull();
});
