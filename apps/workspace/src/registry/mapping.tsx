/** Which column is which field. Columns that are never kept cannot be chosen, and the list says which they are. */

import { Choice, Notice, Select } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { frameWords } from '../frame/frame-words.ts';
import { said, spoken } from '../language.ts';
import { importWords } from './import-words.ts';

const delimiters = spoken([
  { value: ',', label: said('Comma', 'Coma') },
  { value: ';', label: said('Semicolon', 'Punto y coma') },
  { value: '\t', label: said('Tab', 'Tabulador') },
  { value: '|', label: said('Bar', 'Barra') },
] as const);
/** No title of a column: a file's own come without brackets of ours. */
const leftOut = '(not in this file)';

/** A select for each field that the rows of a file can have. */
export function Mapping<Field extends string>(props: {
  readonly fields: readonly Field[];
  readonly wordsOf: (field: Field) => string;
  readonly delimiter: string | undefined;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly found: readonly { readonly title: string; readonly neverKept: boolean }[];
  readonly onDelimiter: (delimiter: string) => void;
  readonly onColumns: (columns: Partial<Record<Field, string>>) => void;
}): JSX.Element {
  const titles = () => props.found.filter((column) => !column.neverKept).map((column) => column.title);
  const never = () => props.found.filter((column) => column.neverKept).map((column) => column.title);
  const options = () => [
    { value: leftOut, label: importWords.notInThisFile },
    ...titles().map((title) => ({ value: title, label: title })),
  ];
  const put = (field: Field, title: string) => {
    const columns: Partial<Record<Field, string>> = { ...props.columns };
    if (title === leftOut) delete columns[field];
    else columns[field] = title;
    props.onColumns(columns);
  };
  return (
    <fieldset class="stack">
      <legend class="field-label">{importWords.columns}</legend>
      <Choice
        legend={importWords.separator}
        inRow
        value={props.delimiter ?? ','}
        options={delimiters}
        onChoose={props.onDelimiter}
      />
      <Show when={never().length > 0}>
        <Notice title={importWords.neverKept} icon="lock">
          <p>{never().join(', ')}</p>
        </Notice>
      </Show>
      <div class="two">
        <For each={props.fields}>
          {(field) => (
            <Select
              label={props.wordsOf(field)}
              unchosen={frameWords.choose}
              value={props.columns[field] ?? leftOut}
              options={options()}
              onChoose={(title) => put(field, title)}
            />
          )}
        </For>
      </div>
    </fieldset>
  );
}
