/**
 * The key for an authenticator as its app expects it. It computes no code: that is the library's.
 */

/** Source: RFC 4648, section 6, the Base 32 alphabet. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base 32 without padding. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)] ?? '').join('');
}

/** The `otpauth://` address that an authenticator reads. Source: Google Authenticator's key URI format, read 2026-11-21. */
export function totpUri({ secret, email }: { readonly secret: string; readonly email: string }): string {
  const key = base32(new TextEncoder().encode(secret));
  return `otpauth://totp/Holdfast:${encodeURIComponent(email)}?secret=${key}&issuer=Holdfast&digits=6&period=30`;
}
