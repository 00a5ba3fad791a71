/** Calls: the list, one call with its chain, and what is owed after it. */
import { EmptyState } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { CallFilePanes } from './call-file-panes.tsx';
import { CallList } from './call-list.tsx';

/** The list of calls; with an id, that call beside it. */
export function CallsScreen(props: { readonly id: string | undefined }): JSX.Element {
  const list = <CallList current={props.id} />;
  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel="Calls" focus="list">
          <PageTitle tab="Calls">Calls for service</PageTitle>
          <EmptyState title="No call chosen" icon="phone">
            <p>Choose a call to see its chain, its responses, and what is owed after it.</p>
          </EmptyState>
        </Panes>
      }
    >
      {(id) => <CallFilePanes id={id} list={list} listLabel="Calls" />}
    </Show>
  );
}
