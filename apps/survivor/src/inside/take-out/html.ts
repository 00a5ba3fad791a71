/** Pages written as text, for a file. What is put into them is escaped here and nowhere else. It makes no element of a page. */

/** A piece of a page that is whole in itself. */
export type Html = { readonly html: string };

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}

/** Elements that hold nothing and are not closed. */
const closedInThemselves = new Set(['br', 'img']);

/** An element with `inside`; texts are escaped. Its name and the names of its attributes are ours. */
export function tag(
  name: string,
  inside: readonly (Html | string)[],
  attributes: Readonly<Record<string, string>> = {},
): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = inside.map((part) => (typeof part === 'string' ? escaped(part) : part.html));
  const open = `<${name}${written.join('')}>`;
  return { html: closedInThemselves.has(name) ? open : `${open}${content.join('')}</${name}>` };
}

/** A whole page: no script, no address to anything but its own folder. */
export function pageOf(options: {
  readonly language: string;
  readonly title: string;
  readonly sheet: string;
  readonly body: readonly Html[];
}): string {
  const { language, title, sheet, body } = options;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    tag('title', [title]).html,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    tag('main', body).html,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
