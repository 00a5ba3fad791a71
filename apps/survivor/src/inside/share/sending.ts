/**
 * Seals exactly what a release names to the one person it names, and sends it. A release that could not be sent stays
 * signed and waiting; nothing is sent twice by itself, and nothing is sealed to a key she has not compared.
 */
import { plainBytes, randomBytes } from '@holdfast/crypto';
import { sealDisclosure } from '@holdfast/crypto/open';
import type { DisclosureId, ReleaseOfInformation, Said } from '@holdfast/domain';
import {
  type DisclosureContent,
  type DisclosureManifest,
  type IssueCode,
  manifestOf,
  mostDisclosureBytes,
  type SharedFile,
  toDisclosureContentBytes,
  toManifestBytes,
} from '@holdfast/wire';
import { redraw } from '../evidence/drawing.ts';
import type { Held } from '../state/held.ts';
import type { Inside } from '../state/inside.ts';
import { sendWords } from '../words/shared.ts';
import { checkKey } from './key-check.ts';
import { type SharedFileIssue, sharedFilesFrom } from './shared-files.ts';

export type SendIssue = keyof typeof sendWords | 'altered' | 'gone';
export type Sent = { readonly ok: true } | { readonly ok: false; readonly issue: SendIssue };

const fileIssues: Readonly<Record<SharedFileIssue, SendIssue>> = {
  'not-cleaned': 'notCleaned',
  unreadable: 'unreadable',
  'too-large': 'tooLarge',
};
const refusals: Readonly<Partial<Record<IssueCode, SendIssue>>> = {
  'term-too-long': 'ended',
  'over-limit': 'overLimit',
  'too-large': 'tooLarge',
  'not-found': 'gone',
};

/** The words for an issue that has some of its own. */
export function sendIssueWords(
  issue: SendIssue,
  words: Pick<Record<'altered' | 'gone', Said>, 'altered' | 'gone'>,
): Said {
  return issue === 'altered' || issue === 'gone' ? words[issue] : sendWords[issue];
}

const failed = (issue: SendIssue): Sent => ({ ok: false, issue });

/** Sends one signed release. */
export async function sendRelease(
  inside: Inside,
  signed: { readonly release: ReleaseOfInformation; readonly disclosureId: DisclosureId },
): Promise<Sent> {
  const { release, disclosureId } = signed;
  const person = inside.held().people.find((known) => known.recipientId === release.recipientId);
  const publicKey = inside.publicKey();
  if (!person || !publicKey) return failed('notSealed');
  const key = await checkKey(inside, person);
  if (key.kind !== 'same')
    return failed(key.kind === 'changed' ? 'keyChanged' : key.kind === 'no-way' ? 'noWay' : key.kind);
  const attachments = inside
    .held()
    .attachments.map(({ current }) => current)
    .filter(({ id }) => release.items.some((item) => item.kind === 'attachment' && item.id === id));
  const shared = await sharedFilesFrom({ desk: inside.desk, attachments, redraw });
  if (!shared.ok) return failed(fileIssues[shared.issue]);
  const unsigned = contentOf(inside.held(), { release, files: shared.files });
  const manifest = manifestOf(unsigned);
  const signature = await inside.desk.signRecord({ bytes: toManifestBytes(manifest) });
  if (!signature.ok) return failed('notSealed');
  const content: DisclosureContent = {
    ...unsigned,
    signature: plainBytes(signature.value),
    publicKey: plainBytes(publicKey),
  };
  const bytes = toDisclosureContentBytes(content);
  const sealed = await sealDisclosure({ recipient: person.recipient, bytes });
  bytes.fill(0);
  if (!sealed.ok) return failed('notSealed');
  if (sealed.value.contentCiphertext.length > mostDisclosureBytes) return failed('tooLarge');
  const said = await inside.post({
    op: 'put',
    disclosureId,
    releaseId: release.id,
    recipientId: release.recipientId,
    endsOn: release.endsOn,
    mayKeepCopy: release.mayKeepCopy,
    ...(release.mayBecomePoliceRecord ? { mayBecomePoliceRecord: true } : {}),
    ...(release.supervisorMayOpen ? { supervisorMayOpen: true } : {}),
    ...sealed.value,
  });
  if (!said.ok) return failed('noWay');
  if (said.answer.kind === 'done') return await noteSent(inside, manifest);
  if (said.answer.kind !== 'refused') return failed('refused');
  // An earlier try arrived and its answer did not: what it held is there, and not this.
  if (said.answer.code === 'already-there') {
    await inside.perform({ do: 'note-sent', releaseId: release.id });
    return { ok: true };
  }
  return failed(refusals[said.answer.code] ?? 'refused');
}

async function noteSent(inside: Inside, manifest: DisclosureManifest): Promise<Sent> {
  const { salt, digests, release } = manifest;
  await inside.perform({ do: 'note-sent', releaseId: release.id, proof: { salt, digests } });
  return { ok: true };
}

function contentOf(
  held: Held,
  { release, files }: { readonly release: ReleaseOfInformation; readonly files: SharedFile[] },
): Omit<DisclosureContent, 'signature' | 'publicKey'> {
  const named = (kind: string, id: string) => release.items.some((item) => item.kind === kind && item.id === id);
  const name = held.settings.nameForSharing;
  return {
    v: 1,
    release,
    ...(name === undefined ? {} : { nameForSharing: name }),
    orders: held.orders.filter((order) => named('order', order.id)),
    incidents: held.incidents.filter((incident) => named('incident', incident.id)),
    contacts: held.contacts.filter((contact) => named('contact', contact.id)),
    files,
    salt: randomBytes(32),
  };
}
