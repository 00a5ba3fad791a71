/**
 * Opens the sealed pages: once, and for as long as the frame lives. It refuses to guess: what does not open, or is not of this
 * version, is not there.
 */
import { base64urlFrom, utf8 } from '@holdfast/crypto';
import { openBytes, sealingKeyFrom } from '@holdfast/crypto/open';
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

async function open({ bytes, key }: Parameters<typeof pagesFrom>[0]): Promise<Pages | null> {
  const sealed = await bytes();
  if (sealed === null) return null;
  const keyBytes = base64urlFrom(key);
  if (!keyBytes.ok) return null;
  const opened = await openBytes({
    key: await sealingKeyFrom(keyBytes.value),
    bytes: new Uint8Array(sealed),
    purpose: utf8('t/1'),
  });
  if (opened === null) return null;
  const text = new Blob([opened]).stream().pipeThrough(new DecompressionStream('gzip'));
  const read: unknown = await new Response(text).json();
  return isPages(read) ? read : null;
}

/** Sealed by the build that made this code; the version says whether the shape is the one it knows. */
function isPages(read: unknown): read is Pages {
  return typeof read === 'object' && read !== null && 'version' in read && read.version === 1;
}
