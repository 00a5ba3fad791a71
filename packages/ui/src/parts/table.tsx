/** A table for comparing. Its caption is its name; a wide one scrolls inside its own frame, reachable by keyboard, or stacks on a narrow screen. */
import { For, type JSX, Show } from 'solid-js';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => JSX.Element;
  readonly number?: boolean | undefined;
  /** The cell that names the row for assistive technology. */
  readonly names?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionUnseen?: boolean | undefined;
  /** On a narrow screen each row becomes a block and each cell says its column, where scrolling sideways would hide what is compared. */
  readonly stacks?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table with a caption, column heads and row heads. */
export function Table<Row>(props: TableProps<Row>): JSX.Element {
  return (
    <section
      class="table-frame"
      classList={{ 'table-stacks': props.stacks === true }}
      aria-label={props.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer.
      tabIndex={0}
    >
      <table class="table">
        <caption class={props.captionUnseen === true ? 'unseen' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" class={column.number === true ? 'number' : undefined}>
                  {column.title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <For each={props.columns}>
                  {(column) => (
                    <Show
                      when={column.names}
                      fallback={
                        <td class={column.number === true ? 'number' : undefined} data-title={column.title}>
                          {column.cell(row)}
                        </td>
                      }
                    >
                      <th scope="row">{column.cell(row)}</th>
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
