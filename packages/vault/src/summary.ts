/**
 * A folded log as bytes and back, for the summary that lies beside it. It refuses to be a format of its own: only the version of the
 * app that wrote it reads it again, and what it holds is always in the log too.
 *
 * [Note: Text is parsed by the platform]
 * Years of notes are read back in a tenth of the time that decoding and checking each entry takes, because JSON is parsed by the
 * browser itself. Bytes are not JSON; the few parts that hold some are written as a second text and walked.
 */
import { base64urlFrom, concatBytes, equalBytes, toBase64url, u32, u32At, utf8 } from '@holdfast/crypto';
import { foldVault } from './fold.ts';
import type { LogRest } from './log/log.ts';
import { mergeDevices } from './merge.ts';
import type { Kept, KeptAttachment, KeptRelease, VaultState, Version } from './state.ts';

type Versions<Part> =
  Part extends ReadonlyMap<unknown, Kept<infer Value>> ? readonly (readonly Version<Value>[])[] : never;
type Values<Part> = Part extends ReadonlyMap<unknown, infer Value> ? readonly Value[] : never;

/** What holds text and numbers only. */
interface Plain
  extends Pick<VaultState, 'copies' | 'settings' | 'unread' | 'outOfPlace' | 'upTo'>,
    Record<'orders', Versions<VaultState['orders']>>,
    Record<'incidents', Versions<VaultState['incidents']>>,
    Record<'contacts', Versions<VaultState['contacts']>>,
    Record<'privatePages', Versions<VaultState['privatePages']>>,
    Record<'plan', Versions<VaultState['plan']>>,
    Record<'recipients', Versions<VaultState['recipients']>> {
  readonly followUpsDone: readonly string[];
  readonly drafts: readonly (VaultState['drafts'] extends ReadonlyMap<infer Form, infer Draft>
    ? [Form, Draft]
    : never)[];
}

/** What may hold bytes. */
interface WithBytes {
  readonly attachments: readonly Pick<KeptAttachment, 'versions' | 'removedAt'>[];
  readonly releases: readonly KeptRelease[];
  readonly directories: Values<VaultState['directories']>;
}

/** No field of a record has this name. */
const bytesMark = '\u0000';

const marked = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { [bytesMark]: toBase64url(value) } : value;

function unmarked(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesMark in value)) return value;
  const text = value[bytesMark];
  const bytes = typeof text === 'string' ? base64urlFrom(text) : null;
  if (!bytes?.ok) throw new Error('not bytes');
  return bytes.value;
}

const versionsOf = <Value>(map: ReadonlyMap<unknown, Kept<Value>>): readonly (readonly Version<Value>[])[] =>
  [...map.values()].map(({ versions }) => versions);

/** The state as bytes. */
export function toSummaryBytes(state: VaultState): Uint8Array<ArrayBuffer> {
  const { copies, settings, unread, outOfPlace, upTo } = state;
  const plain: Plain = {
    orders: versionsOf(state.orders),
    incidents: versionsOf(state.incidents),
    contacts: versionsOf(state.contacts),
    privatePages: versionsOf(state.privatePages),
    plan: versionsOf(state.plan),
    recipients: versionsOf(state.recipients),
    followUpsDone: [...state.followUpsDone],
    drafts: [...state.drafts],
    copies,
    settings,
    unread,
    outOfPlace,
    upTo,
  };
  const withBytes: WithBytes = {
    attachments: [...state.attachments.values()].map(({ current: _, ...rest }) => rest),
    releases: [...state.releases.values()],
    directories: [...state.directories.values()],
  };
  const text = utf8(JSON.stringify(plain));
  return concatBytes(u32(text.length), text, utf8(JSON.stringify(withBytes, marked)));
}

/** Both texts were written by this very version; their shape is its own. */
function isPlain(read: unknown): read is Plain {
  return typeof read === 'object' && read !== null && 'incidents' in read && 'upTo' in read;
}

function isWithBytes(read: unknown): read is WithBytes {
  return typeof read === 'object' && read !== null && 'attachments' in read && 'directories' in read;
}

function keptBy<Id, Value>(
  all: readonly (readonly Version<Value>[])[],
  idOf: (value: Value) => Id,
): ReadonlyMap<Id, Kept<Value>> {
  const map = new Map<Id, Kept<Value>>();
  for (const versions of all) {
    const current = versions.at(-1)?.value;
    if (current !== undefined) map.set(idOf(current), { current, versions });
  }
  return map;
}

/** The state in bytes that `toSummaryBytes` of this version made. `null` for anything that is not that. */
export function vaultFromSummary(bytes: Uint8Array): VaultState | null {
  const texts = textsIn(bytes);
  if (texts === null) return null;
  const { plain, withBytes } = texts;
  const { copies, settings, unread, outOfPlace, upTo } = plain;
  return {
    orders: keptBy(plain.orders, ({ id }) => id),
    incidents: keptBy(plain.incidents, ({ id }) => id),
    contacts: keptBy(plain.contacts, ({ id }) => id),
    privatePages: keptBy(plain.privatePages, ({ id }) => id),
    plan: keptBy(plain.plan, ({ id }) => id),
    recipients: keptBy(plain.recipients, ({ recipientId }) => recipientId),
    followUpsDone: new Set(plain.followUpsDone),
    attachments: new Map(withBytes.attachments.flatMap(attachmentFrom)),
    releases: new Map(withBytes.releases.map((kept) => [kept.release.id, kept])),
    directories: new Map(withBytes.directories.map((head) => [head.agencyId, head])),
    drafts: new Map(plain.drafts),
    copies,
    settings,
    unread,
    outOfPlace,
    upTo,
  };
}

function attachmentFrom(
  rest: WithBytes['attachments'][number],
): readonly [KeptAttachment['current']['id'], KeptAttachment][] {
  const current = rest.versions.at(-1)?.value;
  return current === undefined ? [] : [[current.id, { current, ...rest }]];
}

function textsIn(bytes: Uint8Array): { readonly plain: Plain; readonly withBytes: WithBytes } | null {
  try {
    const end = 4 + u32At(bytes, 0);
    const decoder = new TextDecoder();
    const plain: unknown = JSON.parse(decoder.decode(bytes.subarray(4, end)));
    const withBytes: unknown = JSON.parse(decoder.decode(bytes.subarray(end)), unmarked);
    return isPlain(plain) && isWithBytes(withBytes) ? { plain, withBytes } : null;
  } catch {
    return null;
  }
}

/**
 * What a log comes to, by its summary and the entries after it; `null` when all entries have to be read: there is no summary, or
 * something of another device came in since, which may belong before what was summed up. What this device wrote since stands after
 * everything it could read then, so it is folded on. Held by summary.property.test.ts.
 */
export function vaultFromRest({ summary, entries, ends }: LogRest): VaultState | null {
  const own = ends[0]?.signer;
  if (summary === null || own === undefined || !entries.every(({ signer }) => equalBytes(signer, own))) return null;
  const before = vaultFromSummary(summary);
  return before === null ? null : foldVault(mergeDevices(entries, own, Math.max(before.upTo, 0)), before);
}
