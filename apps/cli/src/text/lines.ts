/** Text folded to a width, for a terminal or a file. It measures in characters and breaks at spaces only; it colours nothing. */

/** `text` in lines of at most `width`: the first begins with `lead`, the others are set in as far. A long word stays whole. */
export function folded(
  text: string,
  { width, lead = '' }: { readonly width: number; readonly lead?: string },
): string[] {
  const inset = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let begun = false;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = begun ? `${line} ${word}` : `${line}${word}`;
    if (longer.length > width && begun) {
      lines.push(line);
      line = `${inset}${word}`;
    } else line = longer;
    begun = true;
  }
  return begun ? [...lines, line] : lines;
}

/** How a heading is made to stand out: by codes on a terminal, by nothing in a file. */
export interface Ink {
  readonly strong: (text: string) => string;
}

export const plainInk: Ink = { strong: (text) => text };
export const terminalInk: Ink = { strong: (text) => `\u001b[1m${text}\u001b[22m` };
