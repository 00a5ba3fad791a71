/** Which column is which field. Columns that are never kept cannot be chosen, and the list says which they are. */
import { Choice, Notice, Select } from '@holdfast/ui';
import { type ApiReply, type OrderField, orderFields, orderFieldWords, type SourceSettings } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';

const delimiters = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar' },
] as const;
const leftOut = '(not in this file)';

/** A select for each field of an order. */
export function Mapping(props: {
  readonly settings: SourceSettings;
  readonly looked: ApiReply<'lookAtFile'>;
  readonly onChange: (settings: SourceSettings) => void;
}): JSX.Element {
  const titles = () => props.looked.columns.filter((column) => !column.neverKept).map((column) => column.title);
  const never = () => props.looked.columns.filter((column) => column.neverKept).map((column) => column.title);
  const options = () => [leftOut, ...titles()].map((title) => ({ value: title, label: title }));
  const put = (field: OrderField, title: string) => {
    const { [field]: _, ...columns } = props.settings.columns;
    props.onChange({ ...props.settings, columns: title === leftOut ? columns : { ...columns, [field]: title } });
  };
  return (
    <fieldset class="stack">
      <legend class="field-label">Columns</legend>
      <Choice
        legend="Separator"
        inRow
        value={props.settings.delimiter ?? ','}
        options={delimiters}
        onChoose={(delimiter) => props.onChange({ ...props.settings, delimiter })}
      />
      <Show when={never().length > 0}>
        <Notice title="Never kept" icon="lock">
          <p>{never().join(', ')}</p>
        </Notice>
      </Show>
      <div class="two">
        <For each={orderFields}>
          {(field) => (
            <Select
              label={orderFieldWords[field]}
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
