/** For each column of a file: what it was taken for, and how often it says nothing. A long file is judged by a sample of its rows, and says so. */
import type { Language } from '@holdfast/domain';
import type { ColumnQuality } from '../answer.ts';
import { isEmpty } from '../read/table.ts';
import { meaningIn } from '../words/missing-words.ts';
import type { LoadedTable } from './load-rows.edge.ts';

const why = {
  name: { en: 'Its name and what it holds agree.', es: 'Su nombre y su contenido coinciden.' },
  content: {
    en: 'What it holds looks so; its name does not say it.',
    es: 'Su contenido lo parece; su nombre no lo dice.',
  },
  given: { en: 'The mapping says so.', es: 'Lo dice la correspondencia.' },
  none: { en: 'Not used.', es: 'No se usó.' },
} as const;

/** Every column, in the order of the file. */
export function columnQuality({
  table: { table, mapping, rows },
  language,
}: {
  readonly table: LoadedTable;
  readonly language: Language;
}): readonly ColumnQuality[] {
  const sampled = table.sample.length;
  return table.shape.columns.map((column, at) => {
    const cells = table.sample.map((row) => row[at] ?? '');
    const said = cells.filter((cell) => !isEmpty(cell));
    const meaning = mapping.meanings.find((one) => one.column === column || one.with === column);
    const reason =
      meaning === undefined
        ? why.none
        : meaning.why?.startsWith('content') === true
          ? why.content
          : meaning.why?.startsWith('name') === true
            ? why.name
            : why.given;
    return {
      file: table.name,
      column,
      ...(meaning === undefined ? {} : { meaning: meaningIn(language, meaning.meaning) }),
      why: reason[language],
      empty: sampled === 0 ? 0 : Math.round(((sampled - said.length) / sampled) * rows),
      distinct: new Set(said).size,
      ...(sampled < rows ? { sampled } : {}),
    };
  });
}
