/**
 * The one request of the app: an operation, signed, padded and veiled, to one neutral path. It retries nothing and sends
 * nothing by itself.
 */
import { pad, plainBytes, randomBytes, unpad, unveil, veil } from '@holdfast/crypto';
import type { Desk } from '@holdfast/vault/log';
import { channelAnswerFrom, channelSigningBytes, toChannelBytes } from '@holdfast/wire';
import type { Post } from '../state/post.ts';
import { now } from './clock.edge.ts';

const path = '/n';

/** A post that signs with the account key of `desk`. */
export function createPost(desk: Desk, accountKey: () => Uint8Array | null): Post {
  return async (operation) => {
    const request = toChannelBytes({ v: 1, at: now(), nonce: randomBytes(16), operation });
    const signature = await desk.signRequest({ bytes: channelSigningBytes(request) });
    const publicKey = accountKey();
    if (!signature.ok || publicKey === null) return { ok: false, issue: 'not-understood' };
    const envelope = toChannelBytes({
      request,
      publicKey: plainBytes(publicKey),
      signature: plainBytes(signature.value),
    });
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: await veil(pad(envelope)),
        cache: 'no-store',
        credentials: 'omit',
      });
      const block = await unveil(new Uint8Array(await response.arrayBuffer()));
      const bytes = block.ok ? unpad(block.value) : block;
      const answer = bytes.ok ? channelAnswerFrom(bytes.value) : bytes;
      return answer.ok ? { ok: true, answer: answer.value } : { ok: false, issue: 'not-understood' };
    } catch {
      return { ok: false, issue: 'no-way' };
    }
  };
}
