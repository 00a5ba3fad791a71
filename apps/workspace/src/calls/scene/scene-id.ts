/** The id of a record made on this device: its own, so that sending it twice is sending it once. */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { type CallId, idOf, type ResponseId } from '@holdfast/domain';

/** A new one; nobody can guess it. */
export function newResponseId(): ResponseId {
  return idOf(toBase64url(randomBytes(18)));
}

/** A new one for a call that nobody has yet. */
export function newCallId(): CallId {
  return idOf(toBase64url(randomBytes(18)));
}
