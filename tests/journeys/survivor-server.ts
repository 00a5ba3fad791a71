// A stand-in for the server behind `/n`, written from the wire's own codecs: one advocate with an invitation code, a shelf
// for sealed parcels, a ledger. It checks the signature as the real one does, and can open what it was sent as her reader.
import { pad, unpad, unveil, veil, verifySignature } from '@holdfast/crypto';
import { type Identity, newIdentity, openDisclosure } from '@holdfast/crypto/open';
import { type Instant, idOf, instantOf } from '@holdfast/domain';
import {
  type ChannelAnswer,
  type ChannelOperation,
  channelEnvelopeFrom,
  channelRequestFrom,
  channelSigningBytes,
  type DisclosureContent,
  disclosureContentFrom,
  type OpeningRow,
  toChannelBytes,
} from '@holdfast/wire';

type Parcel = Extract<ChannelOperation, { op: 'put' }>;

export type StandIn = {
  readonly reader: Identity;
  readonly parcels: Map<string, Parcel>;
  /** Sizes of the requests, as the network sees them. */
  readonly sizes: number[];
  readonly answer: (sent: Uint8Array) => Promise<Uint8Array>;
  /** Opens a parcel as the reader, and writes the ledger. `null` once the wrapped key is gone. */
  readonly openAsReader: () => Promise<DisclosureContent | null>;
};

export const invitationCode = 'LANTERN-7K2M';

/** A server with one reader and nothing on the shelf. */
export function createStandIn(): StandIn {
  const reader = newIdentity();
  const parcels = new Map<string, Parcel>();
  const rows: OpeningRow[] = [];
  const sizes: number[] = [];
  const now = (): Instant => instantOf(Date.now());

  const act = (operation: ChannelOperation): ChannelAnswer => {
    switch (operation.op) {
      case 'look-up':
        if (operation.code !== invitationCode) return { kind: 'refused', code: 'not-found', serverTime: now() };
        return {
          kind: 'recipient',
          recipientId: idOf('staff-okafor'),
          name: 'Imani Okafor',
          role: 'Advocate',
          agencyName: 'Harbor Lantern Advocacy',
          recipient: reader.recipient,
        };
      case 'put':
        parcels.set(operation.releaseId, operation);
        return { kind: 'done' };
      case 'openings':
        return { kind: 'openings', rows };
      case 'revoke':
        if (!parcels.delete(operation.releaseId)) return { kind: 'refused', code: 'not-found', serverTime: now() };
        return { kind: 'done' };
      case 'begin-copy':
      case 'end-copy':
      case 'heads':
      case 'append':
      case 'read':
        return { kind: 'refused', code: 'not-allowed', serverTime: now() };
    }
  };
  const answerTo = async (sent: Uint8Array): Promise<ChannelAnswer> => {
    const refusal: ChannelAnswer = { kind: 'refused', code: 'bad-input', serverTime: now() };
    const block = await unveil(sent);
    const bytes = block.ok ? unpad(block.value) : block;
    const envelope = bytes.ok ? channelEnvelopeFrom(bytes.value) : bytes;
    if (!envelope.ok) return refusal;
    const { request, publicKey, signature } = envelope.value;
    if (!verifySignature({ publicKey, signature, message: channelSigningBytes(request) })) return refusal;
    const read = channelRequestFrom(request);
    return read.ok ? act(read.value.operation) : refusal;
  };
  return {
    reader,
    parcels,
    sizes,
    answer: async (sent) => {
      sizes.push(sent.length);
      return veil(pad(toChannelBytes(await answerTo(sent))));
    },
    openAsReader: async () => {
      const parcel = [...parcels.values()].at(-1);
      if (!parcel) return null;
      const { contentCiphertext, wrappedKey, releaseId } = parcel;
      const opened = await openDisclosure({ identity: reader, contentCiphertext, wrappedKey });
      const content = opened.ok ? disclosureContentFrom(opened.value) : opened;
      if (!content.ok) throw new Error(content.issue.code);
      const zeros = new Uint8Array(32);
      const by = 'Imani Okafor, Harbor Lantern Advocacy';
      rows.push({ releaseId, sequence: rows.length + 1, openedAt: now(), by, previousHash: zeros, hash: zeros });
      return content.value;
    },
  };
}
