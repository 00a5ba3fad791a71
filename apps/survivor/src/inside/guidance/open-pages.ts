/**
 * Opens what travels sealed apart from the screens: the pages, once and for as long as the frame lives, and the page that checks a copy.
 * It refuses to guess: what does not open, or is not of this version, is not there.
 */
import { base64urlFrom, utf8 } from '@holdfast/crypto';
import { openBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import type { Language } from '@holdfast/domain';
import type { Pages } from '../words/pages/pages.ts';

/** The pages, asked for at most once after they were had; `null` when they cannot be had just now. */
export function pagesFrom(options: {
  readonly bytes: () => Promise<ArrayBuffer | null>;
  readonly key: string;
}): () => Promise<Pages | null> {
  let had: Promise<Pages | null> | null = null;
  return async () => {
    had ??= open(options).catch(() => null);
    const pages = await had;
    if (pages === null) had = null;
    return pages;
  };
}

async function open(options: Parameters<typeof pagesFrom>[0]): Promise<Pages | null> {
  const read = await openPart({ ...options, purpose: 't/1' });
  return isPages(read) ? read : null;
}

/** The page that checks a copy, in `language`; `null` when it cannot be had just now. */
export async function checkPageFrom(options: {
  readonly bytes: () => Promise<ArrayBuffer | null>;
  readonly key: string;
  readonly language: Language;
}): Promise<string | null> {
  const read = await openPart({ ...options, purpose: 'p/1' }).catch(() => null);
  return typeof read === 'string' ? read.replace('<html lang="en">', `<html lang="${options.language}">`) : null;
}

async function openPart({
  bytes,
  key,
  purpose,
}: {
  readonly bytes: () => Promise<ArrayBuffer | null>;
  readonly key: string;
  readonly purpose: 't/1' | 'p/1';
}): Promise<unknown> {
  const sealed = await bytes();
  if (sealed === null) return null;
  const keyBytes = base64urlFrom(key);
  if (!keyBytes.ok) return null;
  const opened = await openBytes({
    key: await sealingKeyFrom(keyBytes.value),
    bytes: new Uint8Array(sealed),
    purpose: utf8(purpose),
  });
  if (opened === null) return null;
  const text = new Blob([opened]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).json();
}

/** Sealed by the build that made this code; the version says whether the shape is the one it knows. */
function isPages(read: unknown): read is Pages {
  return typeof read === 'object' && read !== null && 'version' in read && read.version === 1;
}
