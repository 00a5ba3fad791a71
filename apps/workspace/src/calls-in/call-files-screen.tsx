/** Files of calls: those brought in on the left, one of them or the form for a new one in the middle. */

import { Button, sayMoment } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { ImportView } from '../registry/import-view.tsx';
import { importWords } from '../registry/import-words.ts';
import { stateWords } from '../registry/registry-words.ts';
import { useWorkspace } from '../workspace.ts';
import { BringCallsIn } from './bring-calls-in.tsx';
import { matchWords } from './match-words.ts';

/** The screen. `id` is the import looked at. */
export function CallFilesScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, go, time } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('callImports', {}),
  );
  return (
    <Panes
      focus={props.id === undefined ? 'list' : 'thing'}
      listLabel={importWords.filesBroughtIn}
      list={
        <RecordList
          title={importWords.files}
          one={importWords.oneFile}
          many={importWords.manyFiles}
          rows={reading.value()?.imports ?? []}
          keyOf={(one) => one.id}
          hrefOf={(one) => `/call-files/${one.id}`}
          wordsOf={(one) => `${one.fileName} ${one.sourceName} ${stateWords[one.state]}`}
          current={props.id}
          waiting={reading.waiting()}
          empty={{ title: matchWords.noFileYet, words: matchWords.filesOfCalls }}
          actions={
            <Button icon="plus" onPress={() => go('/call-files/new')}>
              {importWords.bringInAFile}
            </Button>
          }
        >
          {(one) => (
            <>
              <span class="record-title">{one.fileName}</span>
              <span class="quiet small">
                {one.sourceName}, {sayMoment(one.startedAt, time())}
              </span>
              <span class="record-foot small">
                {stateWords[one.state]}
                <Show when={one.openRows > 0}>
                  , {one.openRows} {importWords.rowsToLookAt}
                </Show>
              </span>
            </>
          )}
        </RecordList>
      }
    >
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={props.id !== undefined && props.id !== 'new' ? props.id : undefined}
        keyed
        fallback={
          <>
            <PageTitle tab={matchWords.callFiles}>{matchWords.bringCallsIn}</PageTitle>
            <BringCallsIn
              onBegun={(id) => {
                reading.again();
                go(`/call-files/${id}`);
              }}
            />
          </>
        }
      >
        {(id) => (
          <>
            <ImportView id={id} onChanged={reading.again} />
            <div class="row screen-only">
              <Button tone="primary" icon="link-2" onPress={() => go('/calls-in')}>
                {matchWords.whichOrderIsIt}
              </Button>
            </div>
          </>
        )}
      </Show>
    </Panes>
  );
}
