/**
 * The one request of the app: an operation, signed, padded and veiled, to one neutral path. It sends nothing by itself, and again
 * only to say the server's time where the phone's clock is wrong; what she writes keeps the phone's.
 */
import { pad, plainBytes, randomBytes, unpad, unveil, veil } from '@holdfast/crypto';
import { type Instant, instantOf, millisecondsOf } from '@holdfast/domain';
import type { Desk } from '@holdfast/vault/log';
import { channelAnswerFrom, channelSigningBytes, toChannelBytes } from '@holdfast/wire';
import type { Post } from '../state/post.ts';
import { now as phoneNow } from './clock.edge.ts';

/** A post that signs with the account key of `desk`. The address and the clock are the page's and the phone's unless given. */
export function createPost(
  desk: Desk,
  accountKey: () => Uint8Array | null,
  { path = '/n', now = phoneNow }: { readonly path?: string; readonly now?: () => Instant } = {},
): Post {
  let ahead = 0;
  const sendOnce: Post = async (operation) => {
    const at = instantOf(millisecondsOf(now()) + ahead);
    const request = toChannelBytes({ v: 1, at, nonce: randomBytes(16), operation });
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
  return async (operation) => {
    const answered = await sendOnce(operation);
    if (!answered.ok || answered.answer.kind !== 'refused' || answered.answer.code !== 'clock-differs') return answered;
    ahead = millisecondsOf(answered.answer.serverTime) - millisecondsOf(now());
    return sendOnce(operation);
  };
}
