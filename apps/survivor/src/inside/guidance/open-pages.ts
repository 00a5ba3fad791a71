/**
 * Opens what travels sealed apart from the screens: the pages, once and for as long as the frame lives, the directory of help
 * near her, and what is seldom needed.
 * It refuses to guess: what does not open, or is not of this version, is not there.
 */
import { base64urlFrom, utf8 } from '@holdfast/crypto';
import { openBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import type { Language } from '@holdfast/domain';
import type { CleanFilm } from '../evidence/share-copy.ts';
import { isLocalHelp, type LocalHelp } from '../find/local-help.ts';
import type { scan } from '../share/scan/scan.edge.ts';
import type { Pages } from '../words/pages/pages.ts';

export type Scan = typeof scan;

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

type Sealed = { readonly bytes: () => Promise<ArrayBuffer | null>; readonly key: string };

async function seldomFrom(options: Sealed): Promise<Readonly<Record<'checkPage' | 'film' | 'scan', string>> | null> {
  const read = await openPart({ ...options, purpose: 'p/1' }).catch(() => null);
  if (typeof read !== 'object' || read === null) return null;
  if (!('checkPage' in read && 'film' in read && 'scan' in read)) return null;
  const { checkPage, film, scan } = read;
  const whole = typeof checkPage === 'string' && typeof film === 'string' && typeof scan === 'string';
  return whole ? { checkPage, film, scan } : null;
}

/** The page that checks a copy, in `language`; `null` when it cannot be had just now. */
export async function checkPageFrom({
  language,
  ...options
}: Sealed & { readonly language: Language }): Promise<string | null> {
  const seldom = await seldomFrom(options);
  return seldom === null ? null : seldom.checkPage.replace('<html lang="en">', `<html lang="${language}">`);
}

/** The cleaning of films, brought in once; `null` when it cannot be had just now. It ends with the frame. */
export function filmCleanerFrom(options: Sealed): () => Promise<CleanFilm | null> {
  return broughtOnce(async () => {
    const { cleanedFilm } = await moduleOf(options, 'film');
    return isCleaner(cleanedFilm) ? cleanedFilm : null;
  });
}

/** Reading a code by the camera, as above. */
export function scannerFrom(options: Sealed): () => Promise<Scan | null> {
  return broughtOnce(async () => {
    const { scan } = await moduleOf(options, 'scan');
    return isScan(scan) ? scan : null;
  });
}

/** The directory of help near her, as above. */
export function localHelpFrom(options: Sealed): () => Promise<LocalHelp | null> {
  return broughtOnce(async () => {
    const read = await openPart({ ...options, purpose: 'd/1' });
    return isLocalHelp(read) ? read : null;
  });
}

function broughtOnce<Value>(bring: () => Promise<Value | null>): () => Promise<Value | null> {
  let had: Promise<Value | null> | null = null;
  return async () => {
    had ??= bring().catch(() => null);
    const brought = await had;
    if (brought === null) had = null;
    return brought;
  };
}

async function moduleOf(
  options: Sealed,
  part: 'film' | 'scan',
): Promise<{ readonly cleanedFilm?: unknown; readonly scan?: unknown }> {
  const seldom = await seldomFrom(options);
  if (seldom === null) return {};
  const address = URL.createObjectURL(new Blob([seldom[part]], { type: 'text/javascript' }));
  try {
    return await import(/* @vite-ignore */ address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Built from the same sources as this. */
function isCleaner(made: unknown): made is CleanFilm {
  return typeof made === 'function';
}
function isScan(made: unknown): made is Scan {
  return typeof made === 'function';
}

async function openPart({
  bytes,
  key,
  purpose,
}: {
  readonly bytes: () => Promise<ArrayBuffer | null>;
  readonly key: string;
  readonly purpose: 't/1' | 'p/1' | 'd/1';
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
