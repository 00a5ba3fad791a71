/** HTML from parts, where every value is escaped unless it was made here. It refuses a raw string: a label of a file is never markup. */

/** Markup made by `html`, or drawn by our own charts. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | readonly Part[];

/** Markup with its values escaped; null leaves nothing, a list stands one after another. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, at) => text + (at < parts.length ? written(parts[at] ?? null) : '')).join('') };
}

/** For what is markup already: the drawing of a chart, the sheet of styles. */
export function drawn(markup: string): Markup {
  return { markup };
}

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(written).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
