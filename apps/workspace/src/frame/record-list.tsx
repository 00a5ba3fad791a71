/** A list of records to choose from: a count, a filter in words, and what would be here when there is nothing. */

import { count, EmptyState, Field } from '@holdfast/ui';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { frameWords } from './frame-words.ts';
import { Link } from './link.tsx';

export interface RecordListProps<Row> {
  readonly title: string;
  readonly one: string;
  readonly many?: string | undefined;
  readonly rows: readonly Row[];
  /** All there are, when `rows` is only a part. */
  readonly all?: number | undefined;
  readonly keyOf: (row: Row) => string;
  readonly hrefOf: (row: Row) => string;
  /** The words a filter looks through. */
  readonly wordsOf: (row: Row) => string;
  readonly current?: string | undefined;
  readonly children: (row: Row) => JSX.Element;
  readonly empty: { readonly title: string; readonly words: string };
  readonly actions?: JSX.Element;
  readonly waiting?: boolean | undefined;
}

/** Rows as links, filtered as one types. */
export function RecordList<Row>(props: RecordListProps<Row>): JSX.Element {
  const [filter, setFilter] = createSignal('');
  const shown = createMemo(() => {
    const wanted = filter()
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return props.rows.filter((row) => {
      const words = props.wordsOf(row).toLowerCase();
      return wanted.every((word) => words.includes(word));
    });
  });
  const counted = () => {
    const all = count(props.all ?? props.rows.length, props.one, props.many);
    return filter().trim() === '' && shown().length === (props.all ?? props.rows.length)
      ? all
      : frameWords.partOf(shown().length, all);
  };
  return (
    <div class="record-list">
      <div class="record-list-head">
        <div class="row-apart">
          <h2>{props.title}</h2>
          <span class="quiet small figures" role="status">
            {props.waiting === true ? frameWords.reading : counted()}
          </span>
        </div>
        <Field
          kind="search"
          label={frameWords.filterWhat(props.many ?? `${props.one}s`)}
          labelUnseen
          placeholder={frameWords.filterInWords}
          value={filter()}
          onInput={setFilter}
          ref={(element) => element.setAttribute('data-search', '')}
        />
        {props.actions}
      </div>
      <Show
        when={props.rows.length > 0}
        fallback={
          <Show when={props.waiting !== true}>
            <EmptyState title={props.empty.title}>
              <p>{props.empty.words}</p>
            </EmptyState>
          </Show>
        }
      >
        <Show
          when={shown().length > 0}
          fallback={
            <EmptyState title={frameWords.nothingFitsThisFilter} icon="search">
              <p>{frameWords.takeWordsAwayToSee}</p>
            </EmptyState>
          }
        >
          <ul class="record-rows">
            <For each={shown()}>
              {(row) => (
                <li>
                  <Link
                    to={props.hrefOf(row)}
                    class="record-row"
                    current={props.current === props.keyOf(row) ? 'true' : undefined}
                  >
                    {props.children(row)}
                  </Link>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Show>
    </div>
  );
}
