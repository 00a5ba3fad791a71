/** Bytes to JSON within bounds: how long, how deep, and in which encoding. A file beyond them is refused with the reason before it is built. */
import { ok, type Result, refused } from '@holdfast/domain';
import type { FileFault } from '../registry/row-fault.ts';

/** Source: product decision; an incident with all its notes is some tens of kilobytes, and a file is one day's worth of them. */
export const longestJson = 32 * 1024 * 1024;
/** Source: product decision; the published structure with its NIEM parts is about a dozen deep. */
const deepest = 40;

/** Gathers `bytes`; `undefined` as soon as they are more than is read at once. */
export async function textWithin(bytes: AsyncIterable<Uint8Array>, decoder: TextDecoder): Promise<string | undefined> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > longestJson) return undefined;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** The value of `text`. `too-deep` is told before anything is parsed, because a parser may run out of stack first. */
export function jsonIn(text: string): Result<unknown, FileFault> {
  const line = lineTooDeep(text);
  if (line !== undefined) return refused({ code: 'too-deep', where: String(line) });
  try {
    return ok(JSON.parse(text));
  } catch {
    return refused({ code: 'not-json' });
  }
}

function lineTooDeep(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) return line;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return undefined;
}
