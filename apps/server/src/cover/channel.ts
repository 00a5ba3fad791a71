/**
 * The one address between her app and the server: unveil, unpad, read the envelope, check the signature, then the time, then
 * that it is new, then act. Whatever went wrong, the answer has the same status, kind and sizes: refusals are inside.
 */
import { pad, toBase64url, unpad, unveil, veil, verifySignature } from '@holdfast/crypto';
import { type Instant, millisecondsOf, ok, type Result, refused } from '@holdfast/domain';
import type { AccountId } from '@holdfast/store';
import {
  type ChannelAnswer,
  type ChannelRequest,
  channelEnvelopeFrom,
  channelRequestFrom,
  channelSigningBytes,
  type IssueCode,
  requestAgeMinutes,
  toChannelBytes,
} from '@holdfast/wire';
import type { Concerns } from '../concerns.ts';
import { faultOf } from '../log.ts';
import { perform } from './perform.ts';

/** Answers any bytes with sealed bytes. Never throws: a defect is answered as `fault` and logged by its place. */
export async function answerSealed(concerns: Concerns, sent: Uint8Array): Promise<Uint8Array> {
  try {
    const answered = await answerTo(concerns, sent);
    return answered.ok ? await sealedBytes(answered.value) : await refuseSealed(concerns, answered.issue.code);
  } catch (problem) {
    concerns.log(faultOf('channel', problem));
    return await refuseSealed(concerns, 'fault');
  }
}

/** A refusal, sealed like any answer. */
export async function refuseSealed({ now, log }: Concerns, code: IssueCode): Promise<Uint8Array> {
  log({ event: 'refused', place: 'channel', code });
  return await sealedBytes({ kind: 'refused', code, serverTime: now() });
}

async function sealedBytes(answer: ChannelAnswer): Promise<Uint8Array> {
  return await veil(pad(toChannelBytes(answer)));
}

async function answerTo(
  concerns: Concerns,
  sent: Uint8Array,
): Promise<Result<ChannelAnswer, { readonly code: IssueCode }>> {
  const read = await signedRequestFrom(sent);
  if (!read.ok) return read;
  if (isOffClock(read.value.request.at, concerns.now())) return refused({ code: 'clock-differs' });
  return await perform({ concerns, ...read.value });
}

interface SignedRequest {
  readonly request: ChannelRequest;
  /** Who asks: her public key, as text. */
  readonly account: AccountId;
  readonly signed: { readonly request: Uint8Array; readonly signature: Uint8Array };
}

/** Nothing in a request is read before its signature holds. */
async function signedRequestFrom(sent: Uint8Array): Promise<Result<SignedRequest, { readonly code: IssueCode }>> {
  const unveiled = await unveil(sent);
  if (!unveiled.ok) return refused({ code: 'bad-input' });
  const unpadded = unpad(unveiled.value);
  if (!unpadded.ok) return refused({ code: 'bad-input' });
  const envelope = channelEnvelopeFrom(unpadded.value);
  if (!envelope.ok) return refused({ code: 'bad-input' });
  const { publicKey, signature } = envelope.value;
  const message = channelSigningBytes(envelope.value.request);
  if (!verifySignature({ publicKey, message, signature })) return refused({ code: 'bad-signature' });
  const request = channelRequestFrom(envelope.value.request);
  if (!request.ok) return refused({ code: 'bad-input' });
  const signed = { request: envelope.value.request, signature };
  return ok({ request: request.value, account: toBase64url(publicKey), signed });
}

function isOffClock(at: Instant, now: Instant): boolean {
  return Math.abs(millisecondsOf(at) - millisecondsOf(now)) > requestAgeMinutes * 60_000;
}
