/**
 * A file that belongs to something she wrote: what it is, what it is of, and all that is needed to read its sealed bytes
 * again. The bytes are not here. Nothing the file says of itself is taken for the truth: its name and date are what it said.
 */
import type { AttachmentId } from '@holdfast/domain';
import { z } from 'zod';
import { bytes, id, instant, line, prose } from './primitives.ts';

export type { AttachmentId };

export const attachmentKinds = ['photo', 'screenshot', 'voicemail', 'video', 'document', 'recording'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** How it came to be here. */
export const attachmentWays = ['chosen', 'camera', 'recorded-here'] as const;
export type AttachmentWay = (typeof attachmentWays)[number];

/** What it belongs to. */
export const attachmentSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), id: id<'incident'>() }),
  z.strictObject({ kind: z.literal('contact'), id: id<'contact'>() }),
]);
export type AttachmentSubject = z.infer<typeof attachmentSubject>;

/** Where its sealed bytes rest and how they open. The length and the hash are those of the bytes as they came. */
export const sealedFile = z.strictObject({
  name: z.string().regex(/^[a-z2-7]{16}\.dat$/, 'not-a-name'),
  wrappedKey: bytes(60, 60),
  length: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sha256: bytes(32, 32),
});

/** A media type as the browser told it, or `application/octet-stream`. Never used to decide what is run. */
export const mediaType = z
  .string()
  .max(100, 'too-long')
  .regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*(;[ a-z0-9=.,"+-]*)?$/, 'not-a-media-type');

export const attachment = z.strictObject({
  id: id<'attachment'>(),
  of: attachmentSubject,
  kind: z.enum(attachmentKinds),
  way: z.enum(attachmentWays),
  /** As the device called it. */
  originalName: z.exactOptional(line(255)),
  mediaType,
  file: sealedFile,
  /** When it was taken, where this app saw that itself. */
  takenAt: z.exactOptional(instant),
  /** The date on the file; copying and downloading change it. */
  fileDatedAt: z.exactOptional(instant),
  addedAt: instant,
  note: z.exactOptional(prose(4_000)),
});
export type Attachment = z.infer<typeof attachment>;
