/**
 * A page she writes for herself. It lives in her log alone: no disclosure, no share and no export has a place for one, and the
 * schema of everything that leaves refuses it.
 */
import type { Id } from '@holdfast/domain';
import { z } from 'zod';
import { id, instant, prose } from './primitives.ts';

export type PrivatePageId = Id<'private-page'>;

export const privatePage = z.strictObject({
  id: id<'private-page'>(),
  text: prose(40_000),
  writtenAt: instant,
});
export type PrivatePage = z.infer<typeof privatePage>;
