/** Calls: the list, one call with its chain, and what is owed after it. */

import { EmptyState } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { CallFilePanes } from './call-file-panes.tsx';
import { CallList } from './call-list.tsx';
import { callWords } from './call-words.ts';

/** The list of calls; with an id, that call beside it. */
export function CallsScreen(props: { readonly id: string | undefined }): JSX.Element {
  const list = <CallList current={props.id} />;
  return (
    <Show
      when={props.id}
      keyed
      fallback={
        <Panes list={list} listLabel={callWords.calls} focus="list">
          <PageTitle tab={callWords.calls}>{callWords.callsForService}</PageTitle>
          <EmptyState title={callWords.noCallChosen} icon="phone">
            <p>{callWords.chooseACallToSee}</p>
          </EmptyState>
        </Panes>
      }
    >
      {(id) => <CallFilePanes id={id} list={list} listLabel={callWords.calls} />}
    </Show>
  );
}
