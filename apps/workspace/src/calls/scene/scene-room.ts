/**
 * Records of scenes that are not sent yet: kept sealed on this device under a key that the server gives to whoever is signed in and
 * that rests nowhere here, and sent as the same record however often. It loses nothing: what is refused stays, with the reason.
 */
import { base64urlFrom, randomBytes, utf8 } from '@holdfast/crypto';
import { openBytes, sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import type { ResponseId } from '@holdfast/domain';
import { type Client, type ClientIssue, parse, type SceneDraft, sceneDraft } from '@holdfast/wire';
import { type Accessor, createSignal } from 'solid-js';
import type { ScenePlace } from '../../edge/scene-place.ts';
import { withCallOnRecord } from './draft-changes.ts';
import { placeCall } from './place-call.ts';

export interface SceneRoom {
  /** Takes up what this person left on this device, and goes on sending. */
  readonly open: (staffId: string) => Promise<void>;
  /** Forgets the key and what was opened with it; what is not sent stays sealed. */
  readonly close: () => void;
  /** Whether it is known what waits here: before that nothing new may be begun beside it. */
  readonly ready: Accessor<boolean>;
  readonly drafts: Accessor<readonly SceneDraft[]>;
  /** Why the server refused one, by its id. */
  readonly refusals: Accessor<ReadonlyMap<ResponseId, ClientIssue>>;
  /** True when what is kept would not outlast this page. */
  readonly inMemoryOnly: Accessor<boolean>;
  /** Keeps a draft as it is now. */
  readonly keep: (draft: SceneDraft) => Promise<void>;
  readonly drop: (id: ResponseId) => Promise<void>;
  /** Sends what is ready. Answers when there is nothing more that can be sent now. */
  readonly send: () => Promise<void>;
}

const purpose = utf8('scene/1');

/** The room over this browser's place. */
export function createSceneRoom({ client, place }: { readonly client: Client; readonly place: ScenePlace }): SceneRoom {
  const [drafts, setDrafts] = createSignal<readonly SceneDraft[]>([]);
  const [refusals, setRefusals] = createSignal<ReadonlyMap<ResponseId, ClientIssue>>(new Map());
  const [ready, setReady] = createSignal(false);
  const [inMemoryOnly, setInMemoryOnly] = createSignal(false);
  let key: CryptoKey | undefined;
  let owner = '';
  let stop: (() => void) | undefined;
  let sending: Promise<void> | undefined;
  // One write after the other, so that an older state never lands on a newer one.
  let writing: Promise<void> = Promise.resolve();

  const nameOf = (id: ResponseId) => `${owner} ${id}`;
  const inTurn = async (work: () => Promise<void>) => {
    writing = writing.then(work, work);
    await writing;
  };
  const write = async (draft: SceneDraft) => {
    const sealing = key;
    if (sealing === undefined) {
      setInMemoryOnly(true);
      return;
    }
    const bytes = await sealBytes({ key: sealing, bytes: utf8(JSON.stringify(draft)), purpose, random: randomBytes });
    setInMemoryOnly(!(await place.write(nameOf(draft.responseId), bytes)));
  };
  const put = (draft: SceneDraft) =>
    setDrafts((known) => [...known.filter(({ responseId }) => responseId !== draft.responseId), draft]);

  const takeUp = async () => {
    if (key === undefined) return;
    const found: SceneDraft[] = [];
    for (const { bytes } of await place.readAll(`${owner} `)) {
      const opened = await openBytes({ key, bytes, purpose });
      const read = opened === null ? null : parse(sceneDraft, jsonFrom(new TextDecoder().decode(opened)));
      if (read?.ok === true) found.push(read.value);
    }
    setDrafts((known) => [
      ...found.filter((draft) => !known.some(({ responseId }) => responseId === draft.responseId)),
      ...known,
    ]);
  };

  const askForKey = async () => {
    if (key !== undefined || owner === '') return;
    const given = await client('deviceKey', {});
    const raw = given.ok ? base64urlFrom(given.value.key) : null;
    if (raw?.ok !== true || raw.value.length !== 32) return;
    key = await sealingKeyFrom(raw.value);
    raw.value.fill(0);
    await takeUp();
    for (const draft of drafts()) await inTurn(async () => await write(draft));
  };

  const drop = async (id: ResponseId) => {
    setDrafts((known) => known.filter(({ responseId }) => responseId !== id));
    await inTurn(async () => await place.remove(nameOf(id)));
  };
  const keep = async (draft: SceneDraft) => {
    put(draft);
    await inTurn(async () => await write(draft));
  };

  const refuse = async (draft: SceneDraft, issue: ClientIssue) => {
    setRefusals((known) => new Map([...known, [draft.responseId, issue]]));
    await keep({ ...draft, state: issue.code === 'stale' ? 'stale' : 'refused' });
  };

  const sendAll = async () => {
    await askForKey();
    const waits = drafts().filter(
      ({ state, newCall }) => state === 'ready' || (state === 'open' && newCall !== undefined),
    );
    for (const waiting of waits) {
      const placed = await placeCall(client, waiting);
      if (!placed.ok && mayGoAgain(placed.issue)) return;
      // It may have been answered further while its call was sent.
      const latest = drafts().find(({ responseId }) => responseId === waiting.responseId);
      if (latest === undefined) continue;
      if (!placed.ok) {
        // Whoever is still at the door is not stopped for it.
        if (latest.state === 'ready') await refuse(latest, placed.issue);
        continue;
      }
      const draft = placed.value === undefined ? latest : withCallOnRecord(latest, placed.value);
      if (placed.value !== undefined) await keep(draft);
      if (draft.state !== 'ready') continue;
      const sent = await client('recordResponse', { params: { id: draft.callId }, body: draft.body });
      if (sent.ok) {
        await drop(draft.responseId);
        continue;
      }
      if (mayGoAgain(sent.issue)) return;
      await refuse(draft, sent.issue);
    }
  };
  const send = async () => {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    await sending;
  };

  return {
    open: async (staffId) => {
      if (owner === staffId) return;
      owner = staffId;
      stop?.();
      stop = place.whenBack(() => void send());
      await askForKey();
      setReady(true);
      await send();
    },
    close: () => {
      setReady(false);
      stop?.();
      stop = undefined;
      key = undefined;
      owner = '';
      setDrafts([]);
      setRefusals(new Map());
    },
    ready,
    drafts,
    refusals,
    inMemoryOnly,
    keep,
    drop,
    send,
  };
}

/** Nothing was decided about the record itself: it goes again. */
function mayGoAgain({ code }: ClientIssue): boolean {
  return code === 'no-answer' || code === 'not-signed-in' || code === 'not-ready' || code === 'fault';
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
