/** What the sample of a file says of its rows beforehand: the words to be ready for, and whether its numbers or rows plainly repeat. Pure; it decides nothing. */
import type { AuditMapping } from '../mapping/mapping.ts';
import { isEmpty, type ReadyTable } from '../read/table.ts';
import { saysViolation } from './label-bits.ts';
import type { LoadPlan } from './row-columns.ts';
import { type WordKind, wordColumns, wordKinds } from './short-columns.ts';

export interface Sampled {
  readonly table: Pick<ReadyTable, 'sample'>;
  /** By the columns of a row, the cell of the file: `c3`. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface KnownWords {
  /** Each word once; the empty one is always among them, and labels of a violated order come first. */
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
  /** How many of the labels are of a violated order. */
  readonly violations: number;
}

/** More words of a kind than this are no words but text, and not worth being ready for. */
const mostKnown = 5000;

const columnOf = (cell: string): number => Number(cell.slice(1));

/** The words in the samples. */
export function knownWords({
  tables,
  plan,
  mapping,
}: {
  readonly tables: readonly Sampled[];
  readonly plan: LoadPlan;
  readonly mapping: Pick<AuditMapping, 'labels'>;
}): KnownWords {
  const columns = wordColumns(plan);
  const of = (kind: WordKind): readonly string[] => {
    const found = new Set<string>();
    for (const { table, cells } of tables)
      for (const word of columns) {
        const cell = cells.get(word.cell);
        if (word.kind !== kind || cell === undefined) continue;
        const at = columnOf(cell);
        for (const row of table.sample) {
          const text = row[at] ?? '';
          // What cannot be a word of an enumeration is not one that a row is found by.
          if (text !== '' && text.isWellFormed() && !text.includes('\u0000')) found.add(text);
          if (found.size >= mostKnown) break;
        }
      }
    return [...found];
  };
  const labels = of('label');
  const isViolation = new Set(labels.filter((text) => saysViolation(text, mapping.labels)));
  const rest = labels.filter((text) => !isViolation.has(text));
  const words = Object.fromEntries(
    wordKinds.map((kind) => [kind, kind === 'label' ? [...isViolation, ...rest, ''] : [...of(kind), '']]),
  );
  return {
    words: { label: [], outcome: [], origin: [], rank: [], ...words },
    violations: isViolation.size,
  };
}

/** Whether the sample itself holds a number twice, or, where rows have none, a row twice. */
export function repeatsInSample({ table, cells, hasNumber }: Sampled & { readonly hasNumber: boolean }): boolean {
  const number = cells.get('id');
  if (hasNumber) {
    if (number === undefined) return false;
    const at = columnOf(number);
    const numbers = table.sample.map((row) => row[at] ?? '').filter((cell) => !isEmpty(cell));
    return new Set(numbers.map((cell) => cell.trim().toUpperCase())).size < numbers.length;
  }
  return new Set(table.sample.map((row) => JSON.stringify(row))).size < table.sample.length;
}
