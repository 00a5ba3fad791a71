/** Calls that came in by file: those that wait for a person to say which order they are about, and those answered. It links nothing by itself. */

import { Button, Choice, EmptyState, LiveRegion, sayMoment } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { MatchView } from './match-view.tsx';
import { matchWords } from './match-words.ts';

const kinds = ['proposed', 'not-proposed', 'confirmed', 'none'] as const;
type Kind = (typeof kinds)[number];

/** The list; with an id, that call beside it. */
export function MatchingScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { client, time } = useWorkspace();
  const [kind, setKind] = createSignal<Kind>('proposed');
  const [told, setTold] = createSignal('');
  const sending = createSending();
  const reading = createAsking(kind, (wanted) => client('callsToMatch', { query: queryOf(wanted) }));
  const counts = () => reading.value()?.counts ?? { proposed: 0, notProposed: 0, confirmed: 0, none: 0 };
  const options = () => [
    { value: 'proposed' as const, label: matchWords.withProposals(counts().proposed) },
    { value: 'not-proposed' as const, label: matchWords.withoutProposals(counts().notProposed) },
    { value: 'confirmed' as const, label: matchWords.confirmedOnes(counts().confirmed) },
    { value: 'none' as const, label: matchWords.answeredNone(counts().none) },
  ];
  const lookAgain = async () => {
    const asked = await sending.send(() => client('proposeAgain', { body: {} }));
    if (asked === undefined) return;
    setTold(matchWords.lookedFor(asked.calls));
    reading.again();
  };
  const list = (
    <>
      <RecordList
        title={matchWords.callsToMatch}
        one={matchWords.call}
        many={matchWords.calls}
        rows={reading.value()?.calls ?? []}
        waiting={reading.waiting() && reading.value() === undefined}
        keyOf={({ call }) => call.id}
        hrefOf={({ call }) => `/calls-in/${call.id}`}
        wordsOf={({ call, sourceName }) =>
          `${call.callNumber} ${call.initialType} ${call.finalType ?? ''} ${sourceName}`
        }
        current={props.id}
        empty={{ title: matchWords.nothingHere, words: matchWords.callsFromFilesWait }}
        actions={
          <>
            <Choice legend={matchWords.show} value={kind()} options={options()} onChoose={setKind} />
            <Show when={kind() === 'not-proposed'}>
              <Button tone="quiet" icon="search" wide busy={sending.busy()} onPress={() => void lookAgain()}>
                {matchWords.lookAgain}
              </Button>
            </Show>
          </>
        }
      >
        {({ call, sourceName, proposals, state }) => (
          <>
            <span class="record-title code">{call.callNumber}</span>
            <span>{call.finalType ?? call.initialType}</span>
            <span class="record-foot">
              <span class="quiet small">
                {sayMoment(call.receivedAt, time())}, {sourceName}
              </span>
              <Show when={state === 'waiting' && proposals > 0}>
                <span class="small">{matchWords.ordersProposed(proposals)}</span>
              </Show>
            </span>
          </>
        )}
      </RecordList>
      <LiveRegion words={told()} />
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Problem issue={sending.issue()} />
    </>
  );
  return (
    <Panes list={list} listLabel={matchWords.callsToMatch} focus={props.id === undefined ? 'list' : 'thing'}>
      <Show
        when={props.id}
        keyed
        fallback={
          <>
            <PageTitle tab={matchWords.callsToMatch}>{matchWords.whichOrderIsIt}</PageTitle>
            <EmptyState title={matchWords.noCallChosen} icon="link-2">
              <p>{matchWords.chooseACall}</p>
            </EmptyState>
          </>
        }
      >
        {(id) => <MatchView id={id} onAnswered={reading.again} />}
      </Show>
    </Panes>
  );
}

function queryOf(kind: Kind) {
  switch (kind) {
    case 'proposed':
      return {};
    case 'not-proposed':
      return { proposed: 'no' as const };
    case 'confirmed':
      return { state: 'confirmed' as const };
    case 'none':
      return { state: 'none' as const };
  }
}
