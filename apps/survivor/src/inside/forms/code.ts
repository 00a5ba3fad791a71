/**
 * Whether a code is worth choosing, in plain words. It refuses short and obvious ones with the reason, and never says that
 * any code cannot be guessed.
 */
import { mostFigures } from '../../cover/figures.ts';
import type { CodeWords } from '../words/set-up/words.ts';

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

/** What to say of a code typed so far, in the words of her language. `keys` are the bytes of the tape, read as ASCII. */
export function judgeCode(keys: Uint8Array, say: CodeWords): Judgement {
  const text = String.fromCharCode(...keys);
  const reason = reasonAgainst(text, say);
  if (reason) return { ok: false, words: reason };
  const other = /[^0-9]/.test(text);
  const [low, better, long] = say.levels;
  if (keys.length >= 12 || (keys.length >= 10 && other)) return { ok: true, level: 3, words: long };
  if (keys.length >= 10 || other) return { ok: true, level: 2, words: better };
  return { ok: true, level: 1, words: low };
}

function reasonAgainst(text: string, say: CodeWords): string | null {
  if (text.length < fewestKeys) return say.tooShort(fewestKeys - text.length);
  if (text.split(/[^0-9]/).some((figures) => figures.length > mostFigures)) return say.tooManyFigures;
  if (new Set(text).size < 4) return say.tooFew;
  if (rows.some((row) => `${row}${row}`.includes(text))) return say.inRow;
  if (isRepeated(text)) return say.repeats;
  if (isDay(text)) return say.looksLikeDay;
  if ('31415926535897932384'.startsWith(text)) return say.wellKnown;
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
