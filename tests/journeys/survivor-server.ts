// A stand-in for the server behind `/n`, written from the wire's own codecs: one advocate with an invitation code, a shelf
// for sealed parcels, a ledger. It checks the signature as the real one does, and can open what it was sent as her reader.
import { pad, toBase64url, unpad, unveil, veil, verifySignature } from '@holdfast/crypto';
import { type Identity, newIdentity, openDisclosure } from '@holdfast/crypto/open';
import { agencyKeyFrom } from '@holdfast/crypto/sign';
import { type Instant, idOf, instantOf } from '@holdfast/domain';
import { chainedHash, chainStart, hexOf } from '@holdfast/evidence/receipts';
import {
  type ChannelAnswer,
  type ChannelOperation,
  channelEnvelopeFrom,
  channelRequestFrom,
  channelSigningBytes,
  type DirectoryEntry,
  type DisclosureContent,
  digestOfManifest,
  disclosureContentFrom,
  headMessage,
  manifestOf,
  type OpeningRow,
  type ReceiptOfReport,
  receiptMessage,
  toChannelBytes,
} from '@holdfast/wire';

type Parcel = Extract<ChannelOperation, { op: 'put' }> & { readonly account: string };

export type StandIn = {
  readonly reader: Identity;
  readonly parcels: Map<string, Parcel>;
  /** Sizes of the requests, as the network sees them. */
  readonly sizes: number[];
  readonly answer: (sent: Uint8Array) => Promise<Uint8Array>;
  /** Opens a parcel as the reader, and writes the ledger. `null` once the wrapped key is gone. */
  readonly openAsReader: (identity?: Identity) => Promise<DisclosureContent | null>;
  /** The agency says that it received what was opened last. */
  readonly acknowledge: (content: DisclosureContent) => void;
  /** The reader enters another key, by themselves; or the server, in their place. */
  readonly enterKey: (identity: Identity) => void;
  /** Whom the code names: advocate or officer. */
  readonly become: (kind: 'advocacy' | 'police') => void;
  /** What the agency decides about its supervisors, and about opening a case file again. */
  readonly decide: (mayOpen: boolean, again?: boolean) => void;
  /** The whole directory anew with this key in it, each row fitting; `null` puts the true one back. */
  readonly rewriteDirectory: (identity: Identity | null) => void;
  /** The identity entered last. */
  readonly latest: Identity;
  readonly rows: OpeningRow[];
  readonly receipts: ReceiptOfReport[];
};

export const invitationCode = 'LANTERN-7K2M';

const readerId = idOf<'staff'>('staff-okafor');
const agencyId = idOf<'agency'>('harbor-lantern');
const secret = 'only for tests, only for tests, only for tests';

/** A server with one reader and nothing on the shelf. */
export function createStandIn(): StandIn {
  const reader = newIdentity();
  const parcels = new Map<string, Parcel>();
  const rows: OpeningRow[] = [];
  const sizes: number[] = [];
  const directory: DirectoryEntry[] = [];
  const receipts: ReceiptOfReport[] = [];
  const agencyKey = agencyKeyFrom({ secret, agencyId });
  let agencyKind: 'advocacy' | 'police' = 'advocacy';
  let supervisorsMayOpen = false;
  let casesOpenAgain = false;
  const now = (): Instant => instantOf(Date.now());
  const refusedAs = (code: 'not-found' | 'not-allowed'): ChannelAnswer => ({
    kind: 'refused',
    code,
    serverTime: now(),
  });

  let latest = reader;
  let truth: readonly DirectoryEntry[] = [];
  const enterKey = (identity: Identity): void => {
    latest = identity;
    const { recipient } = identity;
    const before = directory.at(-1);
    const entry = {
      sequence: (before?.sequence ?? 0) + 1,
      staffId: readerId,
      recipient,
      validFrom: now(),
      previousHash: before?.hash ?? chainStart,
    };
    const { sequence, staffId, validFrom, previousHash } = entry;
    const hash = chainedHash([agencyId, String(sequence), staffId, recipient, validFrom, hexOf(previousHash)]);
    if (hash === null) throw new Error('a field that cannot be chained');
    directory.push({ ...entry, hash });
  };
  enterKey(reader);

  const keyAnswer = (after: number): ChannelAnswer => {
    const last = directory.at(-1);
    if (last === undefined) return refusedAs('not-found');
    const head = { agencyId, sequence: last.sequence, hash: last.hash, agencyKey: agencyKey.publicKey };
    const entries = directory.filter((entry) => entry.sequence >= after);
    const decided = {
      ...(supervisorsMayOpen ? { supervisorsMayOpen } : {}),
      ...(casesOpenAgain ? { casesOpenAgain } : {}),
    };
    return { kind: 'key', entries, head: { ...head, signature: agencyKey.sign(headMessage(head)) }, ...decided };
  };

  const act = (operation: ChannelOperation, account: string): ChannelAnswer => {
    switch (operation.op) {
      case 'look-up':
        if (operation.code !== invitationCode) return refusedAs('not-found');
        return {
          kind: 'recipient',
          recipientId: readerId,
          name: 'Imani Okafor',
          role: 'advocate',
          agencyName: 'Harbor Lantern Advocacy',
          agencyKind,
          recipient: directory.at(-1)?.recipient ?? reader.recipient,
        };
      case 'key-of':
        return operation.recipientId === readerId ? keyAnswer(operation.after) : refusedAs('not-found');
      case 'put':
        parcels.set(operation.releaseId, { ...operation, account });
        return { kind: 'done' };
      case 'openings':
        return { kind: 'openings', rows };
      case 'receipts':
        return { kind: 'receipts', receipts };
      case 'revoke':
        return parcels.delete(operation.releaseId) ? { kind: 'done' } : refusedAs('not-found');
      case 'begin-copy':
      case 'end-copy':
      case 'heads':
      case 'append':
      case 'read':
        return refusedAs('not-allowed');
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
    return read.ok ? act(read.value.operation, toBase64url(publicKey)) : refusal;
  };
  return {
    reader,
    parcels,
    sizes,
    answer: async (sent) => {
      sizes.push(sent.length);
      return veil(pad(toChannelBytes(await answerTo(sent))));
    },
    openAsReader: async (identity = reader) => {
      const parcel = [...parcels.values()].at(-1);
      if (!parcel) return null;
      const { contentCiphertext, wrappedKey, releaseId, disclosureId, account } = parcel;
      const opened = await openDisclosure({ identity, contentCiphertext, wrappedKey });
      const content = opened.ok ? disclosureContentFrom(opened.value) : opened;
      if (!content.ok) throw new Error(content.issue.code);
      const before = rows.filter((row) => row.releaseId === releaseId).at(-1);
      const row = {
        releaseId,
        disclosureId,
        sequence: (before?.sequence ?? 0) + 1,
        openedAt: now(),
        by: 'Imani Okafor',
        openedBy: readerId,
        previousHash: before?.hash ?? chainStart,
      };
      const { sequence, openedAt, openedBy, previousHash } = row;
      const fields = [account, releaseId, String(sequence), disclosureId, openedAt, openedBy, hexOf(previousHash)];
      rows.push({ ...row, hash: chainedHash(fields) ?? chainStart });
      return content.value;
    },
    acknowledge: (content) => {
      const unsigned = {
        v: 1,
        kind: 'receipt-of-report',
        releaseId: content.release.id,
        agencyId,
        agencyName: 'Harbor Lantern Advocacy',
        agencyKind,
        role: 'advocate',
        from: toBase64url(content.publicKey),
        digest: toBase64url(digestOfManifest(manifestOf(content))),
        receivedAt: now(),
        agencyKey: toBase64url(agencyKey.publicKey),
      } as const;
      receipts.push({ ...unsigned, signature: toBase64url(agencyKey.sign(receiptMessage(unsigned))) });
    },
    enterKey,
    rewriteDirectory: (identity) => {
      if (identity === null) directory.splice(0, directory.length, ...truth);
      else {
        const mine = latest;
        truth = directory.splice(0, directory.length);
        for (let row = 0; row < truth.length; row += 1) enterKey(identity);
        latest = mine;
      }
    },
    get latest() {
      return latest;
    },
    become: (kind) => {
      agencyKind = kind;
    },
    decide: (mayOpen, again = false) => {
      supervisorsMayOpen = mayOpen;
      casesOpenAgain = again;
    },
    rows,
    receipts,
  };
}
