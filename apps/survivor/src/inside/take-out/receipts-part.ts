/**
 * Receipts in a copy, each with what it speaks of, so that both can be checked together without a server. A receipt goes along only
 * when everything it speaks of does; a thing that she corrected since is left unshown rather than shown otherwise.
 */
import { equalBytes, utf8 } from '@holdfast/crypto';
import type { PacketPart } from '@holdfast/evidence';
import { toReceiptText, toSharedText } from '@holdfast/evidence/receipts';
import { digestOfItem, toItemBytes } from '@holdfast/wire';
import type { Held } from '../state/held.ts';
import type { Records } from './records.ts';

/** Two files for each receipt, in the order in which she shared. */
export function receiptParts(held: Pick<Held, 'releases'>, records: Records): readonly PacketPart[] {
  const things = new Map<string, object>();
  for (const { current } of [...records.orders, ...records.incidents, ...records.contacts])
    things.set(current.id, current);
  const known = new Set([...things.keys(), ...records.files.map(({ current }) => current.id)]);
  const gone = held.releases.filter(({ release, receipt }) => {
    return receipt !== undefined && release.items.every(({ id }) => known.has(id));
  });
  return gone.flatMap(({ release, receipt, proof }, index): PacketPart[] => {
    if (receipt === undefined) return [];
    const part = (name: string, text: string): PacketPart => ({
      path: `data/receipts/${index + 1}-${name}.json`,
      bytes: [utf8(text)],
    });
    const parts = [part('receipt', toReceiptText(receipt))];
    if (proof === undefined) return parts;
    const as = release.items.flatMap(({ id }, at) => {
      const thing = things.get(id);
      const digest = proof.digests[at];
      const same = thing !== undefined && digest !== undefined && equalBytes(digestOfItem(proof.salt, thing), digest);
      return same ? [toItemBytes(thing)] : [];
    });
    return [...parts, part('shared', toSharedText({ manifest: { v: 1, release, ...proof }, things: as }))];
  });
}
