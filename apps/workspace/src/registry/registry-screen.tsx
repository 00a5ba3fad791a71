/** The registry's files: those brought in on the left, one of them or the form for a new one in the middle. It shows no file's other columns. */

import { Button, LiveRegion, sayMoment } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { BringIn } from './bring-in.tsx';
import { ExportForm } from './export-form.tsx';
import { ImportView } from './import-view.tsx';
import { importWords } from './import-words.ts';
import { stateWords } from './registry-words.ts';

/** The screen. `id` is the import looked at. */
export function RegistryScreen(props: { readonly id?: string | undefined }): JSX.Element {
  const { client, go, time } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('registryImports', {}),
  );
  const [said, setSaid] = createSignal('');
  const imports = () => reading.value()?.imports ?? [];
  return (
    <Panes
      focus={props.id === undefined ? 'list' : 'thing'}
      listLabel={importWords.filesBroughtIn}
      list={
        <RecordList
          title={importWords.files}
          one={importWords.oneFile}
          many={importWords.manyFiles}
          rows={imports()}
          keyOf={(one) => one.id}
          hrefOf={(one) => `/registry/${one.id}`}
          wordsOf={(one) => `${one.fileName} ${one.sourceName} ${stateWords[one.state]}`}
          current={props.id}
          waiting={reading.waiting()}
          empty={{ title: importWords.noFileYet, words: importWords.filesOfOrdersThatYour }}
          actions={
            <Button icon="plus" onPress={() => go('/registry/new')}>
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
      <LiveRegion words={said()} />
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={props.id !== undefined && props.id !== 'new' ? props.id : undefined}
        keyed
        fallback={
          <>
            <PageTitle tab={importWords.registry}>{importWords.bringOrdersIntoTheRegistry}</PageTitle>
            <BringIn
              onBegun={(id) => {
                reading.again();
                go(`/registry/${id}`);
              }}
            />
            <ExportForm onTaken={() => setSaid(importWords.theRegistryWasSavedAs)} />
          </>
        }
      >
        {(id) => <ImportView id={id} onChanged={reading.again} />}
      </Show>
    </Panes>
  );
}
