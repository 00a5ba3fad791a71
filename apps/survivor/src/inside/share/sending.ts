/**
 * Seals exactly what a release names to the one person it names, and sends it. A release that could not be sent stays
 * signed and waiting; nothing is sent twice by itself.
 */
import { plainBytes } from '@holdfast/crypto';
import { sealDisclosure } from '@holdfast/crypto/open';
import type { DisclosureId, ReleaseOfInformation } from '@holdfast/domain';
import { type DisclosureContent, issueTable, toCbor, toDisclosureContentBytes } from '@holdfast/wire';
import type { Held } from '../state/held.ts';
import type { Inside } from '../state/inside.ts';

export type Sent = { readonly ok: true } | { readonly ok: false; readonly words: string };

const noWay = 'There is no network just now. Nothing was sent. You can send it later from “People I share with”.';
const notSealed = 'It could not be sealed for this person. Nothing was sent. Ask them for a new invitation.';

/** Sends one signed release. */
export async function sendRelease(
  inside: Inside,
  signed: { readonly release: ReleaseOfInformation; readonly disclosureId: DisclosureId },
): Promise<Sent> {
  const { release, disclosureId } = signed;
  const person = inside.held().people.find((known) => known.recipientId === release.recipientId);
  const signature = await inside.desk.signRecord({ bytes: toCbor(release) });
  const publicKey = inside.publicKey();
  if (!person || !signature.ok || !publicKey) return { ok: false, words: notSealed };
  const content = contentOf(inside.held(), release, {
    signature: plainBytes(signature.value),
    publicKey: plainBytes(publicKey),
  });
  const sealed = await sealDisclosure({ recipient: person.recipient, bytes: toDisclosureContentBytes(content) });
  if (!sealed.ok) return { ok: false, words: notSealed };
  const said = await inside.post({
    op: 'put',
    disclosureId,
    releaseId: release.id,
    recipientId: release.recipientId,
    endsOn: release.endsOn,
    mayKeepCopy: release.mayKeepCopy,
    contentCiphertext: sealed.value.contentCiphertext,
    wrappedKey: sealed.value.wrappedKey,
  });
  if (!said.ok) return { ok: false, words: noWay };
  if (said.answer.kind === 'done' || (said.answer.kind === 'refused' && said.answer.code === 'already-there')) {
    await inside.perform({ do: 'note-sent', releaseId: release.id });
    return { ok: true };
  }
  return { ok: false, words: refusalWords(said.answer) };
}

/** What to say of an answer that is not the one hoped for. */
export function refusalWords(answer: { readonly kind: string; readonly code?: keyof typeof issueTable }): string {
  const issue = answer.code === undefined ? undefined : issueTable[answer.code];
  return issue ? `${issue.words} ${issue.remedy}` : 'The answer could not be read. Try again later.';
}

function contentOf(
  held: Held,
  release: ReleaseOfInformation,
  proof: Pick<DisclosureContent, 'signature' | 'publicKey'>,
): DisclosureContent {
  const named = (kind: string, id: string) => release.items.some((item) => item.kind === kind && item.id === id);
  const name = held.settings.nameForSharing;
  return {
    v: 1,
    release,
    ...(name === undefined ? {} : { nameForSharing: name }),
    orders: held.orders.filter((order) => named('order', order.id)),
    incidents: held.incidents.filter((incident) => named('incident', incident.id)),
    contacts: held.contacts.filter((contact) => named('contact', contact.id)),
    ...proof,
  };
}
