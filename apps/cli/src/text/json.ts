/** Reads JSON, and where it is none says at which line and column it stops being so; never what stands there. */

export type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number };

/** Never throws. A mark that some editors put at the beginning is passed over. */
export function jsonFrom(written: string): Json {
  const text = written.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, wrongAt(text));
    const line = before.split('\n').length;
    return { ok: false, line, column: before.length - before.lastIndexOf('\n') };
  }
}

/** The first letter that no JSON can have there; the end, where only something is missing. The engine itself often does not say. */
function wrongAt(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether this could be the beginning of JSON: the engine complains of its end, and of nothing before it. */
function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : '';
    if (/end of JSON input|Unterminated/.test(message)) return true;
    const at = /at position (\d+)/.exec(message)?.[1];
    return at !== undefined && Number(at) >= beginning.length;
  }
}
