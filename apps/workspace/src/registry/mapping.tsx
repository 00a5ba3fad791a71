/** Which column is which field. Columns that are never kept cannot be chosen, and the list says which they are. */

import { Choice, Notice, Select } from '@holdfast/ui';
import { type ApiReply, type OrderField, orderFields, type SourceSettings } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { frameWords } from '../frame/frame-words.ts';
import { said, spoken } from '../language.ts';
import { fieldWords } from './fault-words.ts';
import { importWords } from './import-words.ts';

const delimiters = spoken([
  { value: ',', label: said('Comma', 'Coma') },
  { value: ';', label: said('Semicolon', 'Punto y coma') },
  { value: '\t', label: said('Tab', 'Tabulador') },
  { value: '|', label: said('Bar', 'Barra') },
] as const);
/** No title of a column: a file's own come without brackets of ours. */
const leftOut = '(not in this file)';

/** A select for each field of an order. */
export function Mapping(props: {
  readonly settings: SourceSettings;
  readonly looked: ApiReply<'lookAtFile'>;
  readonly onChange: (settings: SourceSettings) => void;
}): JSX.Element {
  const titles = () => props.looked.columns.filter((column) => !column.neverKept).map((column) => column.title);
  const never = () => props.looked.columns.filter((column) => column.neverKept).map((column) => column.title);
  const options = () => [
    { value: leftOut, label: importWords.notInThisFile },
    ...titles().map((title) => ({ value: title, label: title })),
  ];
  const put = (field: OrderField, title: string) => {
    const { [field]: _, ...columns } = props.settings.columns;
    props.onChange({ ...props.settings, columns: title === leftOut ? columns : { ...columns, [field]: title } });
  };
  return (
    <fieldset class="stack">
      <legend class="field-label">{importWords.columns}</legend>
      <Choice
        legend={importWords.separator}
        inRow
        value={props.settings.delimiter ?? ','}
        options={delimiters}
        onChoose={(delimiter) => props.onChange({ ...props.settings, delimiter })}
      />
      <Show when={never().length > 0}>
        <Notice title={importWords.neverKept} icon="lock">
          <p>{never().join(', ')}</p>
        </Notice>
      </Show>
      <div class="two">
        <For each={orderFields}>
          {(field) => (
            <Select
              label={fieldWords(field)}
              unchosen={frameWords.choose}
              value={props.settings.columns[field] ?? leftOut}
              options={options()}
              onChoose={(title) => put(field, title)}
            />
          )}
        </For>
      </div>
    </fieldset>
  );
}
