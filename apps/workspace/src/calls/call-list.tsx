/** Calls of the agency, newest first, read a page at a time. */

import type { CallForService } from '@holdfast/domain';
import { Button, LinkButton, sayMoment, Tag } from '@holdfast/ui';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';
import { noteCalls } from './known-calls.ts';

/** The list, with a way to record another and to read earlier ones. */
export function CallList(props: { readonly current: string | undefined }): JSX.Element {
  const { client, go, time } = useWorkspace();
  const sending = createSending();
  const [calls, setCalls] = createSignal<readonly CallForService[]>([]);
  const [all, setAll] = createSignal<number>();
  const readMore = async () => {
    const last = calls().at(-1);
    const query = last === undefined ? {} : { before: last.receivedAt };
    const read = await sending.send(() => client('calls', { query }));
    if (read === undefined) return;
    setCalls((known) => [...known, ...read.calls]);
    noteCalls(read.calls.map((call) => ({ call })));
    // The first page counts them all; a later one may count only what lies before it.
    setAll((known) => known ?? read.count);
  };
  onMount(() => void readMore());

  return (
    <>
      <RecordList
        title={callWords.calls}
        one={callWords.oneCall}
        many={callWords.manyCalls}
        rows={calls()}
        all={all()}
        waiting={sending.busy() && calls().length === 0}
        keyOf={(call) => call.id}
        hrefOf={(call) => `/calls/${call.id}`}
        wordsOf={(call) =>
          `${call.callNumber} ${call.initialType} ${call.finalType ?? ''} ${call.disposition ?? ''} ${sayMoment(call.receivedAt, time())}`
        }
        current={props.current}
        empty={{ title: callWords.noCallsOnRecord, words: callWords.callsThatYourAgencyRecords }}
        actions={
          <LinkButton
            href="/calls/new"
            icon="plus"
            wide
            onFollow={(event) => {
              event.preventDefault();
              go('/calls/new');
            }}
          >
            {callWords.recordACall}
          </LinkButton>
        }
      >
        {(call) => (
          <>
            <span class="record-title code">{call.callNumber}</span>
            <span>{call.finalType ?? call.initialType}</span>
            <span class="record-foot">
              <span class="quiet small">{sayMoment(call.receivedAt, time())}</span>
              <Show when={call.arrivedAt === undefined}>
                <Tag state="plain">{callWords.arrivalNotRecorded}</Tag>
              </Show>
            </span>
          </>
        )}
      </RecordList>
      <Problem issue={sending.issue()} onRetry={() => void readMore()} />
      <Show when={calls().length > 0 && calls().length < (all() ?? 0)}>
        <Button tone="quiet" wide busy={sending.busy()} onPress={() => void readMore()}>
          {callWords.showEarlierCalls}
        </Button>
      </Show>
    </>
  );
}
