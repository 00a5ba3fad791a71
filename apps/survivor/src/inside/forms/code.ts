/**
 * Whether a code is worth choosing, in plain words. It refuses short and obvious ones with the reason, and never says that
 * any code cannot be guessed.
 */
import { mostFigures } from '../../cover/figures.ts';

export const fewestKeys = 8;

export type Judgement =
  | { readonly ok: false; readonly words: string }
  | { readonly ok: true; readonly words: string; readonly level: 1 | 2 | 3 };

const rows = [
  '01234567890',
  '09876543210',
  '147258369',
  '369258147',
  '741852963',
  '963852741',
  '7894561230',
  '25802580',
];

/** What to say of a code typed so far. `keys` are the bytes of the tape, read as ASCII. */
export function judgeCode(keys: Uint8Array): Judgement {
  const text = String.fromCharCode(...keys);
  const reason = reasonAgainst(text);
  if (reason) return { ok: false, words: reason };
  const other = /[^0-9]/.test(text);
  if (keys.length >= 12 || (keys.length >= 10 && other)) {
    return {
      ok: true,
      level: 3,
      words: 'Long. Someone who copies this phone would need a very long time to try them all.',
    };
  }
  if (keys.length >= 10 || other) {
    return { ok: true, level: 2, words: 'Better. Each key you add makes it ten times harder to guess.' };
  }
  return {
    ok: true,
    level: 1,
    words:
      'Long enough to begin with. Someone who copies this phone could try them all in time. Two more keys help a lot.',
  };
}

function reasonAgainst(text: string): string | null {
  if (text.length < fewestKeys) {
    const left = fewestKeys - text.length;
    return `Use ${fewestKeys} keys or more. ${left} more to go.`;
  }
  if (text.split(/[^0-9]/).some((figures) => figures.length > mostFigures)) {
    return `The calculator shows only ${mostFigures} figures in a row. Put a key such as + between them.`;
  }
  if (new Set(text).size < 4) return 'This uses too few different keys. It would be tried early.';
  if (rows.some((row) => `${row}${row}`.includes(text))) return 'These keys lie in a row. It would be tried early.';
  if (isRepeated(text)) return 'This repeats the same few keys. It would be tried early.';
  if (isDay(text)) return 'This looks like a date. Dates are tried first.';
  if ('31415926535897932384'.startsWith(text)) return 'This is a number many people know. It would be tried early.';
  return null;
}

function isRepeated(text: string): boolean {
  return /^(.{1,5})\1+$/.test(text);
}

/** Eight figures that can be a birthday or an anniversary in any usual order. */
function isDay(text: string): boolean {
  const match = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return false;
  const [first, second, third, fourth] = match.slice(1).map(Number);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return false;
  const dayAndMonth = (a: number, b: number) =>
    (a >= 1 && a <= 31 && b >= 1 && b <= 12) || (b >= 1 && b <= 31 && a >= 1 && a <= 12);
  const year = (century: number) => century === 19 || century === 20;
  return (year(third) && dayAndMonth(first, second)) || (year(first) && dayAndMonth(third, fourth));
}
