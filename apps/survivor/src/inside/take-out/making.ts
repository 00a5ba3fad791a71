/**
 * Making a copy and handing it to the browser's downloads, piece by piece: nothing of it is kept here, sealed or not, and when
 * this is closed it stops where it is.
 */
import { utf8 } from '@holdfast/crypto';
import { sealWithPassphrase } from '@holdfast/crypto/open';
import { civilDateAt } from '@holdfast/domain';
import { ownPaths, packetParts, zipOf } from '@holdfast/evidence';
import type { Room } from '../../shell/room.ts';
import type { ListedFile } from './files-part.ts';
import { give } from './giving.ts';
import { type PayloadAsk, payloadOf } from './payload.ts';

export type MakingAsk = Omit<PayloadAsk, 'onRead' | 'onListed' | 'hasCheckPage'> & {
  /** Checks what is signed; `null` before anything was begun. */
  readonly publicKey: Uint8Array | null;
  /** `null` leaves the copy open to whoever finds it. */
  readonly passphrase: string | null;
  readonly hand: Room['hand'];
  readonly handWhole: Room['handWhole'];
  /** The page that checks a copy; `null` leaves it out. */
  readonly checkPage: () => Promise<string | null>;
  /** A fraction of the work, or that the locking is being made ready. */
  readonly onProgress: (at: { readonly kind: 'locking' | 'making'; readonly fraction: number }) => void;
};

/** `no-way`: this window cannot hand anything as long as this to the downloads. `unreadable`: a file ended before its end. */
export type MakingIssue = 'stopped' | 'no-way' | 'unreadable';

export type Making = {
  readonly ended: Promise<
    | { readonly ok: true; readonly name: string; readonly files: readonly ListedFile[] }
    | { readonly ok: false; readonly issue: MakingIssue }
  >;
  readonly stop: () => void;
};

/** Begins. Says nothing of what it is in its name: that is seen in the list of downloads. */
export function makeCopy(ask: MakingAsk): Making {
  const stopping = new AbortController();
  return { ended: run(ask, stopping.signal), stop: () => stopping.abort() };
}

async function run(ask: MakingAsk, stopped: AbortSignal): ReturnType<() => Making['ended']> {
  const { desk, now, publicKey, passphrase, records, reader } = ask;
  // What was under way when it was stopped may still tell of itself; then nobody listens.
  const onProgress: MakingAsk['onProgress'] = (at) => {
    if (!stopped.aborted) ask.onProgress(at);
  };
  const day = civilDateAt(now, reader.zone);
  const folder = `notes-${day}`;
  const all = records.files.reduce((sum, { current }) => sum + current.file.length, 0);
  const checkPage = await ask.checkPage();
  let read = 0;
  let files: readonly ListedFile[] = [];
  const payload = payloadOf({
    ...ask,
    hasCheckPage: checkPage !== null,
    onRead: (bytes) => {
      read += bytes;
      onProgress({ kind: 'making', fraction: Math.min(1, read / Math.max(1, all)) });
    },
    onListed: (listed) => {
      files = listed;
    },
  });
  const sign = async (bytes: Uint8Array) => {
    const signed = await desk.signRecord({ bytes });
    return signed.ok ? signed.value : null;
  };
  const parts = packetParts({
    payload,
    about: [
      ['Bagging-Date', day],
      ['Bag-Software-Agent', 'packet/1'],
    ],
    beside: checkPage === null ? [] : [{ path: ownPaths.check, bytes: utf8(checkPage) }],
    ...(publicKey === null ? {} : { signer: { publicKey, sign } }),
  });
  const zip = zipOf({ name: folder, parts, at: now });
  const onStretched = (fraction: number) => onProgress({ kind: 'locking', fraction });
  const sealed =
    passphrase === null
      ? { ok: true as const, value: zip }
      : await sealWithPassphrase({ passphrase, bytes: zip, onStretched });
  if (!sealed.ok) return { ok: false, issue: 'unreadable' };
  const name = `${folder}.zip${passphrase === null ? '' : '.age'}`;
  onProgress({ kind: 'making', fraction: 0 });
  const issue = await give({ name, bytes: sealed.value, hand: ask.hand, handWhole: ask.handWhole, stopped });
  return issue === null ? { ok: true, name, files } : { ok: false, issue };
}
