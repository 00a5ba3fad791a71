/**
 * Her phone without a screen, for tests of the one path: it holds real keys, signs real requests and reads real answers. It can
 * also be told to lie, one part at a time.
 */
import { chainStart, entryHash, entryMessage, pad, randomBytes, unpad, unveil, veil } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import { type Instant, instantOf } from '@holdfast/domain';
import {
  type ChannelAnswer,
  type ChannelOperation,
  channelAnswerFrom,
  channelSigningBytes,
  type SealedEntry,
  toChannelBytes,
} from '@holdfast/wire';
import type { TestServer } from './start-for-test.edge.ts';

export interface RequestParts {
  readonly operation: ChannelOperation;
  readonly at?: Instant;
  readonly nonce?: Uint8Array<ArrayBuffer>;
  /** What is done to the signature before it is sent. */
  readonly signature?: (signature: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

export interface Phone {
  readonly keys: VaultKeys;
  readonly bytesOf: (parts: RequestParts) => Promise<Uint8Array>;
  readonly post: (bytes: Uint8Array) => Promise<{
    readonly status: number;
    readonly type: unknown;
    readonly size: number;
    readonly answer: ChannelAnswer;
  }>;
  /** Makes, signs and sends; answers what came back. */
  readonly ask: (operation: ChannelOperation) => Promise<ChannelAnswer>;
  /** The next `count` entries of her log after `after`. */
  readonly entries: (count: number, after?: SealedEntry) => readonly SealedEntry[];
}

/** A phone with keys of its own. */
export async function phoneOf(
  server: TestServer,
  { now = () => instantOf(Date.now()) }: { readonly now?: () => Instant } = {},
): Promise<Phone> {
  const keys = await deriveVaultKeys(randomBytes(32));
  const bytesOf: Phone['bytesOf'] = async ({
    operation,
    at = now(),
    nonce = randomBytes(16),
    signature = (same) => same,
  }) => {
    const request = toChannelBytes({ v: 1, at, nonce, operation });
    const signed = signature(keys.account.sign(channelSigningBytes(request)));
    return await veil(pad(toChannelBytes({ request, publicKey: keys.account.publicKey, signature: signed })));
  };
  const post: Phone['post'] = async (bytes) => {
    const answered = await server.server.cover.inject({
      method: 'POST',
      url: '/n',
      payload: Buffer.from(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    const answer = await answerFrom(answered.rawPayload);
    return {
      status: answered.statusCode,
      type: answered.headers['content-type'],
      size: answered.rawPayload.length,
      answer,
    };
  };
  return {
    keys,
    bytesOf,
    post,
    ask: async (operation) => (await post(await bytesOf({ operation }))).answer,
    entries: (count, after) => entriesOf({ keys, count, after }),
  };
}

async function answerFrom(bytes: Uint8Array): Promise<ChannelAnswer> {
  const unveiled = await unveil(new Uint8Array(bytes));
  const unpadded = unveiled.ok ? unpad(unveiled.value) : unveiled;
  const answer = unpadded.ok ? channelAnswerFrom(unpadded.value) : unpadded;
  if (!answer.ok) throw new Error(`an answer nobody can read: ${answer.issue.code}`);
  return answer.value;
}

function entriesOf({
  keys,
  count,
  after,
}: {
  readonly keys: VaultKeys;
  readonly count: number;
  readonly after: SealedEntry | undefined;
}): readonly SealedEntry[] {
  const made: SealedEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = made.at(-1) ?? after;
    const unsigned = {
      sequence: (last?.sequence ?? -1) + 1,
      previousHash: last?.hash ?? chainStart(keys.signing.publicKey),
      ciphertext: randomBytes(256),
    };
    const signature = keys.signing.sign(entryMessage(unsigned));
    made.push({ ...unsigned, signature, hash: entryHash({ ...unsigned, signature }) });
  }
  return made;
}
