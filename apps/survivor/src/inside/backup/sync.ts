/**
 * Brings this device's log and the server's sealed copy together: first what is there and not here, then what is here and not
 * there. It can stop anywhere and be begun again; it keeps no place of its own, and sends nothing by itself.
 */
import { chainStart, type SealedEntry as DeskEntry, equalBytes } from '@holdfast/crypto';
import type { CivilDate, Result } from '@holdfast/domain';
import type { ChainEnd, Desk, LogIssueCode } from '@holdfast/vault/log';
import type { ChannelAnswer, ChannelOperation, CopyHead, SealedEntry } from '@holdfast/wire';
import type { Post } from '../state/post.ts';

export type SyncIssue =
  /** No network, or no server there. */
  | 'no-way'
  /** No copy is kept for this key: it was ended, or never begun. */
  | 'no-copy'
  /** The server takes no more today, or no more at all. */
  | 'over-limit'
  | 'too-much'
  /** This device could not write what came. */
  | 'no-room'
  /** Another phone writes under this one's numbers: its storage was copied. */
  | 'twin'
  /** The answer could not be read, or does not belong to her log. */
  | 'odd-answer';

export type Synced = { readonly added: number; readonly sent: number; readonly today: CivilDate };

type Outcome<Value> = Result<Value, SyncIssue>;
type Answered<Kind extends ChannelAnswer['kind']> = Extract<ChannelAnswer, { readonly kind: Kind }>;

/** As much as is sent at once: little enough to get through a bad network, and to begin again without much loss. */
const mostBatchBytes = 192 * 1024;
const mostBatchEntries = 200;
/** How often to look again when another device sent in between. */
const mostRounds = 3;

const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
const stopped = (issue: SyncIssue): { readonly ok: false; readonly issue: SyncIssue } => ({ ok: false, issue });

const issueOfCode: Readonly<Partial<Record<Answered<'refused'>['code'], SyncIssue>>> = {
  'not-found': 'no-copy',
  'over-limit': 'over-limit',
  'too-much': 'too-much',
  'out-of-order': 'twin',
  'not-ready': 'no-way',
  fault: 'no-way',
};

async function ask<Kind extends ChannelAnswer['kind']>(
  post: Post,
  operation: ChannelOperation,
  isKind: (answer: ChannelAnswer) => answer is Answered<Kind>,
): Promise<Outcome<Answered<Kind>>> {
  const answered = await post(operation);
  if (!answered.ok) return stopped(answered.issue === 'no-way' ? 'no-way' : 'odd-answer');
  const { answer } = answered;
  if (isKind(answer)) return done(answer);
  return stopped(answer.kind === 'refused' ? (issueOfCode[answer.code] ?? 'odd-answer') : 'odd-answer');
}

const isHeads = (answer: ChannelAnswer): answer is Answered<'heads'> => answer.kind === 'heads';
const isEntries = (answer: ChannelAnswer): answer is Answered<'entries'> => answer.kind === 'entries';
const isDone = (answer: ChannelAnswer): answer is Answered<'done'> => answer.kind === 'done';

const issueOfDesk: Readonly<Partial<Record<LogIssueCode, SyncIssue>>> = {
  'not-written': 'no-room',
  'read-only': 'no-room',
  forked: 'twin',
};

/** Takes in what the copy has of one chain beyond `after`. */
async function take(options: {
  readonly desk: Desk;
  readonly post: Post;
  readonly head: CopyHead;
  readonly after: number;
}): Promise<Outcome<number>> {
  const { desk, post, head } = options;
  let { after } = options;
  let added = 0;
  while (after < head.sequence) {
    const read = await ask(post, { op: 'read', chain: head.chain, after }, isEntries);
    if (!read.ok) return read;
    const { entries } = read.value;
    const last = entries.at(-1);
    if (last === undefined || last.sequence <= after) return stopped('odd-answer');
    const adopted = await desk.adopt({ entries });
    if (!adopted.ok) return stopped(issueOfDesk[adopted.issue.code] ?? 'odd-answer');
    added += adopted.value;
    after = last.sequence;
  }
  return done(added);
}

/** Entries in parts that are each sent at once. */
export function batchesOf(entries: readonly SealedEntry[]): readonly (readonly SealedEntry[])[] {
  const batches: SealedEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const last = batches.at(-1);
    if (last === undefined || room < entry.ciphertext.length || last.length === mostBatchEntries) {
      batches.push([entry]);
      room = mostBatchBytes;
    } else last.push(entry);
    room -= entry.ciphertext.length;
  }
  return batches;
}

async function send(desk: Desk, post: Post, end: ChainEnd, after: number): Promise<Outcome<number>> {
  const sealed = await desk.sealedAfter({ sequence: after, signer: end.signer });
  if (!sealed.ok) return stopped('odd-answer');
  const entries = plain(sealed.value);
  for (const batch of batchesOf(entries)) {
    const kept = await ask(post, { op: 'append', signer: Uint8Array.from(end.signer), entries: [...batch] }, isDone);
    if (!kept.ok) return kept;
  }
  return done(entries.length);
}

/** The same entries over buffers of their own, as the wire takes them. */
function plain(entries: readonly DeskEntry[]): readonly SealedEntry[] {
  return entries.map(({ sequence, previousHash, hash, signature, ciphertext }) => ({
    sequence,
    previousHash: Uint8Array.from(previousHash),
    hash: Uint8Array.from(hash),
    signature: Uint8Array.from(signature),
    ciphertext: Uint8Array.from(ciphertext),
  }));
}

async function round(desk: Desk, post: Post): Promise<Outcome<Synced>> {
  const there = await ask(post, { op: 'heads' }, isHeads);
  if (!there.ok) return there;
  const before = await desk.ends({});
  if (!before.ok) return stopped('odd-answer');
  const here = before.value.map((end) => ({ ...end, chain: chainStart(end.signer) }));
  let added = 0;
  for (const head of there.value.heads) {
    const known = here.find(({ chain }) => equalBytes(chain, head.chain))?.head;
    if (known?.sequence === head.sequence && !equalBytes(known.hash, head.hash)) return stopped('twin');
    const taken = await take({ desk, post, head, after: known?.sequence ?? -1 });
    if (!taken.ok) return taken;
    added += taken.value;
  }
  let sent = 0;
  for (const end of here) {
    const kept = there.value.heads.find(({ chain }) => equalBytes(chain, end.chain))?.sequence ?? -1;
    if (end.head.sequence <= kept) continue;
    const pushed = await send(desk, post, end, kept);
    if (!pushed.ok) return pushed;
    sent += pushed.value;
  }
  return done({ added, sent, today: there.value.today });
}

/** One meeting of log and copy. What was done before it stopped stays done. */
export async function sync(desk: Desk, post: Post): Promise<Outcome<Synced>> {
  let outcome = await round(desk, post);
  // Another device may have sent the same chain in between; then the copy has moved on and is looked at again.
  for (let rounds = 1; rounds < mostRounds && !outcome.ok && outcome.issue === 'twin'; rounds += 1)
    outcome = await round(desk, post);
  return outcome;
}
