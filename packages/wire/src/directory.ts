/**
 * The directory of an agency's keys as it crosses a boundary: rows in one chain, and the agency's signature over how far it
 * goes. Rows hold public keys and opaque ids, never a name.
 */
import { signingMessage } from '@holdfast/crypto';
import { z } from 'zod';
import { toCbor } from './cbor.ts';
import { ageRecipient, bytes, id, instant } from './primitives.ts';

export const directoryEntry = z.strictObject({
  sequence: z.number().int().min(1),
  staffId: id<'staff'>(),
  recipient: ageRecipient,
  validFrom: instant,
  previousHash: bytes(32, 32),
  hash: bytes(32, 32),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

/** How far a directory goes, and whose it is. */
export const directoryHead = z.strictObject({
  agencyId: id<'agency'>(),
  sequence: z.number().int().min(1),
  hash: bytes(32, 32),
  agencyKey: bytes(32, 32),
});
export type DirectoryHead = z.infer<typeof directoryHead>;

export const signedHead = z.strictObject({ ...directoryHead.shape, signature: bytes(64, 64) });
export type SignedHead = z.infer<typeof signedHead>;

/** The bytes an agency signs for a head. */
export function headMessage({ agencyId, sequence, hash, agencyKey }: DirectoryHead): Uint8Array<ArrayBuffer> {
  return signingMessage('directory', toCbor({ agencyId, sequence, hash, agencyKey }));
}
