/**
 * Where things lie in a packet, and which paths may be in one at all. A path that could lead out of the folder, or mean two
 * things on two computers, is refused: what is checked must be what is opened.
 */

/** Source: RFC 8493, "The BagIt File Packaging Format (V1.0)", sections 2.1 and 2.2; read 2026-11-22. */
export const packetPaths = {
  declaration: 'bagit.txt',
  about: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  payload: 'data/',
} as const;

/** Ours, within the same layout. The signature covers the tag manifest and so cannot be listed in it. */
export const ownPaths = {
  signature: 'signature.json',
  custody: 'data/custody.json',
  index: 'data/index.html',
  /** A page that checks the packet in a browser; beside the payload, so that it is no part of what she says. */
  check: 'check.html',
} as const;

/** Left by file browsers when a folder is looked at; nobody would miss them, and they hold nothing that is listed. */
const leftByBrowsers = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$|^__MACOSX\//;

/** Whether a path may be in a packet: relative, forward, without a step up, a control character or a drive. */
export function isPacketPath(path: string): boolean {
  if (path.length === 0 || path.length > 1000 || !path.isWellFormed()) return false;
  if (/[\\:*?"<>|]/.test(path) || /\p{Cc}/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Whether a file was left behind by a file browser. */
export function isLeftBehind(path: string): boolean {
  return leftByBrowsers.test(path);
}
