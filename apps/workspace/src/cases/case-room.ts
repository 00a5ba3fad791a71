/**
 * The case files that are open in this browser: what the server holds of them, what was written here and not sent yet, and both
 * folded for the screens. Locking the key empties it. It works without a connection; what is written then waits, sealed.
 */
import { newId, toBase64url } from '@holdfast/crypto';
import {
  type CaseEntry,
  type CaseEntryId,
  type CaseId,
  foldCase,
  headsOf,
  type Instant,
  idOf,
  millisecondsOf,
  ok,
  planRoster,
  type Roster,
  refused,
  type StaffId,
  searchableCase,
} from '@holdfast/domain';
import type { CaseReading } from '@holdfast/vault/cases';
import { type ApiReply, type Client, toSealedCaseEntryText } from '@holdfast/wire';
import { createSignal } from 'solid-js';
import { type CaseAsked, type CaseTold, isTold } from '../edge/case-messages.ts';
import type { CasePlace } from '../edge/case-place.ts';
import type { KeyRoom } from '../edge/key-room.ts';
import { language, setLanguage } from '../language.ts';
import { askRecoveryPair, leaveOwedHalves, sendEpoch } from './case-epochs.ts';
import type { CaseRoom, CaseStanding, OpenCase } from './case-room-shape.ts';
import { readFromServer } from './case-sync.ts';
import { type CaseDraft, toUnsentBytes, type UnsentEntry, unsentFrom } from './unsent.ts';

export interface CaseRoomEdge {
  readonly client: Client;
  readonly keyRoom: Pick<KeyRoom, 'unlocked' | 'cases' | 'whenLocked'>;
  readonly place: CasePlace;
  readonly thisMoment: () => Instant;
}

/** Source: product decision: a caseload of thousands is a large question, and colleagues write by the hour. */
const readEvery = 3 * 60_000;
/** How often others may be quicker before it is left for the next time. */
const mostTries = 5;

/** A room with nothing open in it. */
export function createCaseRoom({ client, keyRoom, place, thisMoment }: CaseRoomEdge): CaseRoom {
  const [standing, setStanding] = createSignal<CaseStanding>('closed');
  const [connected, setConnected] = createSignal(true);
  const [cases, setCases] = createSignal<ReadonlyMap<CaseId, OpenCase>>(new Map());
  const [unsent, setUnsent] = createSignal(0);
  const [keeps, setKeeps] = createSignal(true);
  const [keeping, setKeeping] = createSignal<ReadonlyMap<CaseId, ApiReply<'cases'>['cases'][number]>>(new Map());
  let me: StaffId | undefined;
  let waiting: readonly UnsentEntry[] = [];
  let drafts: readonly CaseDraft[] = [];
  let turn: Promise<void> = Promise.resolve();
  /** What is held differs from what rests on the device. */
  let changed = false;
  /** Two pages that wrote to one place would lose what the other had not sent: only the first keeps anything. */
  let owns = false;
  let readAt = 0;
  const left = new Set<CaseId>();

  const tell = async <Kind extends CaseTold['told']>(asked: CaseAsked, kind: Kind) => {
    const said = await keyRoom.cases(asked);
    return said.ok && isTold(said.value, kind) ? said.value : undefined;
  };
  const empty = () => {
    place.release();
    owns = false;
    changed = false;
    me = undefined;
    waiting = [];
    drafts = [];
    setCases(new Map());
    setKeeping(new Map());
    setUnsent(0);
    setStanding('closed');
  };

  const fold = (reading: CaseReading): OpenCase => {
    const own = waiting.filter(({ caseId }) => caseId === reading.id);
    const file = foldCase(reading.id, [...reading.entries, ...own.map(({ entry }) => entry)]);
    return { id: reading.id, file, reading, words: searchableCase(file), waiting: own.length };
  };
  const show = (readings: readonly CaseReading[]) => {
    const next = new Map(cases());
    for (const reading of readings) next.set(reading.id, fold(reading));
    setCases(next);
    setUnsent(waiting.length);
  };
  const nameOf = (use: string) => `${use} ${me ?? ''}`;
  const keepUnsent = async () => {
    if (!owns) return;
    const boxed = await tell({ does: 'box', bytes: toUnsentBytes({ entries: waiting, drafts }) }, 'bytes');
    if (boxed?.bytes != null && me !== undefined) setKeeps(await place.write(nameOf('unsent'), boxed.bytes));
  };
  const keepCases = async () => {
    if (!changed || !owns) return;
    const boxed = await tell({ does: 'snapshot' }, 'bytes');
    if (boxed?.bytes != null && me !== undefined) changed = !(await place.write(nameOf('cases'), boxed.bytes));
  };
  const takeIn = async (taken: Extract<CaseAsked, { does: 'take-in' }>['cases']): Promise<void> => {
    if (taken.length === 0) return;
    changed = true;
    const told = await tell({ does: 'take-in', cases: taken }, 'readings');
    if (told?.readings != null) show(told.readings);
  };

  /** One thing at a time reaches the server and the desk: an entry is sealed after the one before was taken. */
  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work);
    turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return await mine;
  };

  const readAll = async (): Promise<boolean> => {
    const read = await readFromServer({ client, cases: cases(), takeIn });
    setConnected(read !== 'no-answer');
    if (read === 'no-answer' || read === 'refused') return false;
    setKeeping(read.keeping);
    for (const id of read.gone) await tell({ does: 'forget', caseId: id }, 'done');
    if (read.gone.length > 0) changed = true;
    if (read.gone.length > 0) setCases(new Map([...cases()].filter(([id]) => !read.gone.includes(id))));
    return true;
  };

  /** Sends what waits, each sealed after what stands. Others were quicker: read theirs, seal again. Nothing is dropped. */
  const sendAll = async (): Promise<void> => {
    let tries = 0;
    while (waiting.length > 0) {
      const [next] = waiting.filter(({ caseId }) => cases().has(caseId));
      if (next === undefined) return;
      const sealed = (await tell({ does: 'seal', caseId: next.caseId, entry: next.entry }, 'entry'))?.sealed;
      if (sealed?.ok !== true) return;
      const entry = toSealedCaseEntryText(sealed.value);
      const sent = await client('appendCaseEntry', { params: { id: next.caseId }, body: { entry } });
      setConnected(sent.ok || sent.issue.code !== 'no-answer');
      if (sent.ok) {
        tries = 0;
        waiting = waiting.filter(({ entry: { id } }) => id !== next.entry.id);
        const epoch = sealed.value.epoch;
        await takeIn([{ caseId: next.caseId, epoch, entries: [sealed.value] }]);
        continue;
      }
      tries += 1;
      if (sent.issue.code !== 'out-of-order' || tries > mostTries || !(await readAll())) return;
    }
  };

  const sync = async () =>
    await inTurn(async () => {
      if (standing() === 'closed') return;
      readAt = millisecondsOf(thisMoment());
      if (await readAll()) await sendAll();
      await leaveOwedHalves({ client, cases: cases().values(), left, halvesFor });
      if (standing() === 'closed') return;
      await keepUnsent();
      await keepCases();
    });

  const halvesFor = async (caseId: CaseId) => {
    const halves = (await tell({ does: 'halves', caseId }, 'halves'))?.halves;
    return halves?.ok === true ? halves.value : [];
  };

  return {
    standing,
    connected,
    cases,
    unsent,
    keeps,
    language,
    setLanguage,
    keeping,
    sync,
    tick: async () => {
      const urgent = waiting.length > 0 || !connected();
      if (urgent || millisecondsOf(thisMoment()) - readAt >= readEvery) await sync();
    },
    open: async (staffId) => {
      if (standing() !== 'closed' || !keyRoom.unlocked()) return;
      setStanding('opening');
      me = staffId;
      keyRoom.whenLocked(empty);
      const begun = await tell({ does: 'begin', staffId }, 'signing-key');
      if (begun === undefined) return empty();
      owns = await place.hold(nameOf('cases'));
      setKeeps(owns);
      const kept = owns ? await place.read(nameOf('unsent')) : null;
      const unboxed = kept === null ? undefined : await tell({ does: 'unbox', bytes: kept }, 'bytes');
      const mine = unboxed?.bytes == null ? null : unsentFrom(unboxed.bytes);
      waiting = mine?.entries ?? [];
      drafts = mine?.drafts ?? [];
      const box = await place.read(nameOf('cases'));
      const restored = box === null ? undefined : await tell({ does: 'restore', bytes: box }, 'readings');
      if (restored?.readings != null) show(restored.readings);
      if (standing() !== 'opening') return;
      await client('putCaseSigner', { body: { signingKey: toBase64url(begun.signingKey) } });
      setStanding('open');
      await sync();
    },
    write: async ({ caseId, says, item }) => {
      const known = cases().get(caseId);
      if (known === undefined || me === undefined) return refused('locked');
      const entry: CaseEntry = {
        id: idOf<'case-entry'>(newId()),
        item: item ?? idOf<'case-item'>(newId()),
        after: item === undefined ? [] : headsOf(known.file, item).map((id): CaseEntryId => id),
        by: me,
        writtenAt: thisMoment(),
        says,
      };
      // Sealed once to learn that it fits: what is too long is refused in the form and not later, out of sight.
      const tried = (await tell({ does: 'seal', caseId, entry }, 'entry'))?.sealed;
      if (tried === undefined) return refused('locked');
      if (!tried.ok) return refused(tried.issue === 'too-long' ? 'too-long' : 'refused');
      waiting = [...waiting, { caseId, entry }];
      show([known.reading]);
      await keepUnsent();
      void sync();
      return ok(entry);
    },
    begin: async ({ members, says }) =>
      await inTurn(async () => {
        if (me === undefined) return refused('locked');
        const caseId = idOf<'case'>(newId());
        const at = thisMoment();
        const recovery = await askRecoveryPair(client);
        const told = await tell({ does: 'seal-epoch', caseId, members, reason: 'begun', at, recovery }, 'epoch');
        if (told?.sealed.ok !== true) return refused('no-key');
        const begun = await sendEpoch({ client, caseId, sealed: told.sealed.value, first: true });
        if (!begun.ok) return refused(begun.issue.code === 'no-answer' ? 'no-answer' : 'refused');
        const mine = told.sealed.value.keys.find(({ staffId }) => staffId === me);
        await takeIn([{ caseId, epoch: 0, wrappedKey: mine?.wrappedKey, entries: [told.sealed.value.entry] }]);
        const entry: CaseEntry = {
          id: idOf<'case-entry'>(newId()),
          item: idOf<'case-item'>('begun'),
          after: [],
          by: me,
          writtenAt: at,
          says,
        };
        waiting = [...waiting, { caseId, entry }];
        const known = cases().get(caseId);
        if (known !== undefined) show([known.reading]);
        await keepUnsent();
        await sendAll();
        await keepUnsent();
        await keepCases();
        return ok(caseId);
      }),
    change: async ({ caseId, members, supervisorsMayRead, evenIfSame = false }) =>
      await inTurn(async () => {
        const seen = cases().get(caseId)?.reading.epochs.at(-1)?.epoch;
        // What waits goes out first: whoever hands a case over can send nothing to it afterwards.
        if (!(await readAll())) return refused('no-answer');
        await sendAll();
        const recovery = await askRecoveryPair(client);
        for (let tries = 0; tries < mostTries; tries += 1) {
          const last = cases().get(caseId)?.reading.epochs.at(-1);
          if (last === undefined) return refused('locked');
          if (last.epoch !== seen) return refused('stale');
          const before: Roster = { epoch: last.epoch, reason: last.reason, members: last.members };
          const planned = planRoster({ before, members, supervisorsMayRead, evenIfSame });
          if (!planned.ok) return planned;
          const { reason } = planned.value;
          const asked = { does: 'seal-epoch', caseId, members, reason, at: thisMoment(), recovery } as const;
          const told = await tell(asked, 'epoch');
          if (told?.sealed.ok !== true) return refused('no-key');
          const { entry, keys } = told.sealed.value;
          const changed = await sendEpoch({ client, caseId, sealed: told.sealed.value, first: false });
          if (changed.ok) {
            const mine = keys.find(({ staffId }) => staffId === me);
            if (mine === undefined) await readAll();
            else await takeIn([{ caseId, epoch: entry.epoch, wrappedKey: mine.wrappedKey, entries: [entry] }]);
            await keepCases();
            return ok(true);
          }
          if (changed.issue.code !== 'out-of-order') return refused(changed.issue.code);
          await readAll();
        }
        return refused('stale');
      }),
    draftOf: (caseId, form) => drafts.find((one) => one.caseId === caseId && one.form === form),
    keepDraft: (draft) => {
      drafts = [...drafts.filter((one) => one.caseId !== draft.caseId || one.form !== draft.form), draft];
      void inTurn(keepUnsent);
    },
    dropDraft: (caseId, form) => {
      drafts = drafts.filter((one) => one.caseId !== caseId || one.form !== form);
      void inTurn(keepUnsent);
    },
  };
}
