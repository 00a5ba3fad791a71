/**
 * Cuts records out of a stream of JSON: the objects that stand in an array under a likely name, or one after the other. It
 * counts brackets and minds strings; what a record says is for others to read. Bounded in depth and in length. Throws `CannotRead`.
 */
import { CannotRead } from './issue.ts';

export interface FoundRecord {
  readonly text: string;
  /** The name of the array it stands in: `features`; `[]` for an array without one; empty where records follow one another. */
  readonly within: string;
}

export interface RecordCutter {
  readonly take: (text: string) => FoundRecord[];
  /** Says what stood around the records, as far as it was kept. */
  readonly end: () => string;
}

/** Arrays that hold rows, by the names that the servers of maps and open data give them. */
export const rowNames: ReadonlySet<string> = new Set([
  'features',
  'data',
  'records',
  'rows',
  'results',
  'result',
  'value',
  'values',
  'items',
  'calls',
  'incidents',
  'entries',
  'reports',
]);
const keptAround = 65_536;

/** One cutter per stream. */
export function recordCutter({
  deepest,
  longest,
  follow,
}: {
  readonly deepest: number;
  readonly longest: number;
  /** Records follow one another, outside any array. */
  readonly follow: boolean;
}): RecordCutter {
  // Each open bracket: `[` or `{`, and the name it stands under.
  const open: { readonly kind: string; readonly name: string }[] = [];
  let recordDepth = -1;
  let record: string[] = [];
  let recordLength = 0;
  let within = '';
  let inString = false;
  let escaped = false;
  let lastString = '';
  let name = '';
  let around = '';

  const begins = (): string | null => {
    const parent = open.at(-1);
    if (parent === undefined) return follow ? '' : null;
    if (parent.kind === '[' && open.length === 1) return '[]';
    return parent.kind === '[' && rowNames.has(parent.name.toLowerCase()) ? parent.name : null;
  };

  const take = (text: string): FoundRecord[] => {
    const found: FoundRecord[] = [];
    let from = 0;
    const keep = (to: number): void => {
      const piece = text.slice(from, to);
      from = to;
      if (recordDepth >= 0) {
        recordLength += piece.length;
        if (recordLength > longest) throw new CannotRead('row-too-long');
        record.push(piece);
      } else if (around.length < keptAround) around += piece.slice(0, keptAround - around.length);
      else
        around = `${around.slice(0, keptAround / 2)}${(around.slice(keptAround / 2) + piece).slice(-keptAround / 2)}`;
    };
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (letter === '\\') escaped = true;
        else if (letter === '"') inString = false;
        if (inString && recordDepth < 0 && lastString.length < 100) lastString += letter;
        continue;
      }
      if (letter === '"') {
        inString = true;
        lastString = '';
      } else if (letter === ':') name = lastString;
      else if (letter === ',') name = '';
      else if (letter === '{' || letter === '[') {
        const array = recordDepth < 0 && letter === '{' ? begins() : null;
        if (array !== null) {
          keep(at);
          recordDepth = open.length;
          within = array;
        }
        open.push({ kind: letter, name });
        name = '';
        if (open.length > deepest) throw new CannotRead('too-deep', `${deepest}`);
      } else if (letter === '}' || letter === ']') {
        const closed = open.pop();
        if (closed === undefined || (closed.kind === '{') !== (letter === '}')) throw new CannotRead('json-damaged');
        const endsRecord = recordDepth === open.length && recordDepth >= 0;
        if (endsRecord) {
          keep(at + 1);
          found.push({ text: record.join(''), within });
          record = [];
          recordLength = 0;
          recordDepth = -1;
        }
      }
    }
    keep(text.length);
    return found;
  };

  return {
    take,
    end: () => {
      if (open.length > 0 || inString) throw new CannotRead('json-damaged');
      return around;
    },
  };
}
