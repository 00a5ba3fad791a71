/**
 * How the app presents itself to the browser: its name, its icon, its manifest. Everything is worked out here, in the
 * offline worker, so that no server learns what was chosen.
 */

export type Choice = { readonly id: string; readonly title: string; readonly ground: string; readonly ink: string };

export const usualChoice: Choice = { id: 'calculator', title: 'Calculator', ground: '#1c1c1c', ink: '#f3f3f3' };

export const manifestPath = '/app.webmanifest';
export const iconSizes = [180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];

/** The manifest's text. Its id, address and scope never change, whatever the title is. */
export function manifestFrom(choice: Choice): string {
  return JSON.stringify({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    name: choice.title,
    short_name: choice.title,
    background_color: choice.ground,
    theme_color: choice.ground,
    icons: iconSizes.flatMap((size) =>
      size === 180 ? [] : [{ src: `/i/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' }],
    ),
  });
}

/** The page with the chosen title, icons and manifest in place of the bare ones the server sends. */
export function pageWith(choice: Choice, page: string): string {
  const title = choice.title.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const links = [
    '<link rel="icon" href="/i/192.png">',
    '<link rel="apple-touch-icon" href="/i/180.png">',
    `<link rel="manifest" href="${manifestPath}">`,
    `<meta name="theme-color" content="${choice.ground}">`,
    `<meta name="apple-mobile-web-app-title" content="${title}">`,
  ].join('');
  return page
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/<link rel="icon" href="data:,">/, links);
}

/** The size a path asks for, or `null` when it is not an icon of ours. */
export function iconSizeFrom(path: string): IconSize | null {
  const size = Number(/^\/i\/(\d{3})\.png$/.exec(path)?.[1]);
  return iconSizes.find((known) => known === size) ?? null;
}
