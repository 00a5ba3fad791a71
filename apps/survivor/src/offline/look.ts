/**
 * How the app presents itself: which of its two faces, its icon, its name; and the page, manifest and icons that follow.
 * Everything is worked out here, on the device, so that no server learns what was chosen.
 */
import { type FaceName, faceNames } from '../cover/face.ts';

export const iconCount = 8;

export type Look = {
  readonly face: FaceName;
  /** Which of the eight, counted from 0. */
  readonly icon: number;
  readonly title: string;
};

export const usualLook: Look = { face: 'calculator', icon: 0, title: 'Calculator' };

/** Where the look is kept: one answer in a cache, of one size, there from the first visit for everybody. */
export const lookPlace = { cache: 'l', path: '/a/l' } as const;
const lookBytes = 512;

export const manifestPath = '/app.webmanifest';
export const iconSizes = [180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];
export type Icon = { readonly icon: number; readonly size: IconSize };

const ground = '#1c1c1c';
const mostLetters = 30;

/**
 * The name as it may be shown: no control, direction or invisible characters, single spaces, at most thirty letters. Empty
 * when nothing is left.
 */
export function titleFrom(typed: string): string {
  const visible = typed.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '');
  return [...visible.trim()].slice(0, mostLetters).join('').trim();
}

/** The look as it is kept: text of one length, whatever it says. */
export function lookText({ face, icon, title }: Look): string {
  const text = JSON.stringify({ f: faceNames.indexOf(face), i: icon, t: titleFrom(title) });
  return text + ' '.repeat(lookBytes - new TextEncoder().encode(text).length);
}

/** The look that was kept; the usual one for anything that cannot be read. */
export function lookFrom(text: string): Look {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return usualLook;
    const { f, i, t }: { f?: unknown; i?: unknown; t?: unknown } = read;
    const face = typeof f === 'number' ? faceNames[f] : undefined;
    const title = typeof t === 'string' ? titleFrom(t) : '';
    if (face === undefined || title === '' || !isIcon(i)) return usualLook;
    return { face, icon: i, title };
  } catch {
    return usualLook;
  }
}

function isIcon(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < iconCount;
}

/** The manifest's text. Its own address, its id, start and scope never change, whatever the look is. */
export function manifestFrom({ icon, title }: Look): string {
  const sizes = iconSizes.filter((size) => size !== 180);
  return JSON.stringify({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    name: title,
    short_name: title,
    background_color: ground,
    theme_color: ground,
    icons: ['any', 'maskable'].flatMap((purpose) =>
      sizes.map((size) => ({ src: iconPath({ icon, size }), sizes: `${size}x${size}`, type: 'image/png', purpose })),
    ),
  });
}

/** The page with the chosen face, name, icons and manifest in place of the bare ones the server sends. */
export function pageWith(look: Look, page: string): string {
  const title = look.title.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const links = headLinks(look).map(({ rel, href }) => `<link rel="${rel}" href="${href}">`);
  const faces = faceNames.reduce(
    (text, face) =>
      text.replace(new RegExp(`<main id="${face}"[^>]*>`), `<main id="${face}"${face === look.face ? '' : ' hidden'}>`),
    page,
  );
  // A function, because a name may hold what a plain replacement would read as a pattern.
  return faces
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/<link rel="icon" href="data:,">/, () => `${links.join('')}<meta name="${titleMeta}" content="${title}">`);
}

/** The name of the element that tells Safari what the app is called. */
export const titleMeta = 'apple-mobile-web-app-title';

/** What the head of the page links to, in order. */
export function headLinks({ icon }: Look): readonly { readonly rel: string; readonly href: string }[] {
  return [
    { rel: 'icon', href: iconPath({ icon, size: 192 }) },
    { rel: 'apple-touch-icon', href: iconPath({ icon, size: 180 }) },
    { rel: 'manifest', href: manifestPath },
  ];
}

/** The address of an icon. Only the offline worker answers it. */
export function iconPath({ icon, size }: Icon): string {
  return `/i/${icon}-${size}.png`;
}

/** The icon an address asks for, or `null` when it is not one of ours. */
export function iconFrom(path: string): Icon | null {
  const [, icon = '', asked = ''] = /^\/i\/(\d)-(\d{3})\.png$/.exec(path) ?? [];
  const size = iconSizes.find((known) => String(known) === asked);
  return size !== undefined && isIcon(Number(icon)) ? { icon: Number(icon), size } : null;
}
