/**
 * An invitation as a picture says it: the code, and the public key it stands for, so that a server which answers another key is
 * noticed before any word is read aloud. Letters and digits only, which makes the picture small. It names nobody.
 */
import { ok, type Result, refused } from '@holdfast/domain';

export interface Invitation {
  readonly code: string;
  readonly recipient: string;
}

/** The text of the picture: capitals, which a key of age may be written in. */
export function toInvitationText({ code, recipient }: Invitation): string {
  return `${code} ${recipient}`.toUpperCase();
}

/** Source: the age format (C2SP), X25519 recipients: bech32 of 32 bytes, 58 letters after the prefix; read 2026-11-22. */
const shape = /^([0-9A-Z-]{1,20}) (AGE1[0-9A-Z]{58})$/;

/** Reads what a camera saw. `not-an-invitation` for any other picture. */
export function invitationFrom(text: string): Result<Invitation, { readonly code: 'not-an-invitation' }> {
  const [, code, key] = shape.exec(text) ?? [];
  return code === undefined || key === undefined
    ? refused({ code: 'not-an-invitation' })
    : ok({ code, recipient: key.toLowerCase() });
}
