/** One call with everything that hangs on it: the chain in the middle, its record below, what is owed on the right. */

import { chainFor, type Duty, dutiesInChain } from '@holdfast/domain';
import { Button, LinkButton, Notice, sayMoment } from '@holdfast/ui';
import type { CallFile } from '@holdfast/wire';
import { createEffect, createMemo, createSignal, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { DrawnChain } from '../duties/drawn-chain.tsx';
import { DutyList } from '../duties/duty-list.tsx';
import { ledgerOf } from '../duties/ledger.ts';
import { RecordDone } from '../duties/record-done.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { CallPage } from './call-page.tsx';
import { callWords } from './call-words.ts';
import { noteCalls } from './known-calls.ts';
import { NextToAct } from './next-to-act.tsx';
import { SayBeside } from './say-beside.tsx';

export interface CallFilePanesProps {
  readonly id: string;
  readonly list: JSX.Element;
  readonly listLabel: string;
}

/** The panes of one call, under whichever list it was chosen from. */
export function CallFilePanes(props: CallFilePanesProps): JSX.Element {
  const { client, now, me } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readCall', { params: { id } }),
  );
  const [recording, setRecording] = createSignal<Duty>();
  const [explaining, setExplaining] = createSignal<Duty>();
  createEffect(() => {
    const file = reading.value();
    if (file !== undefined) noteCalls([file]);
  });
  const ledger = createMemo(() => {
    const file = reading.value();
    return file === undefined ? undefined : ledgerOf({ file, place: me().jurisdiction, now: now() });
  });
  return (
    <Panes
      list={props.list}
      listLabel={props.listLabel}
      focus="thing"
      head={<Show when={reading.value()}>{(file) => <CallHead file={file()} />}</Show>}
      owed={
        <Show when={ledger()}>
          {(known) => (
            <>
              <NextToAct duties={known().duties} />
              <DutyList
                title={callWords.whatIsOwed}
                duties={known().duties}
                done={known().done}
                workedOutAt={now()}
                words="officer"
                onRecordDone={setRecording}
                statements={reading.value()?.statements}
                onSayWhy={setExplaining}
              />
            </>
          )}
        </Show>
      }
    >
      <Show when={reading.value() === undefined}>
        <PageTitle tab={callWords.call}>{callWords.call}</PageTitle>
        <p class="quiet" role="status">
          {reading.waiting() ? callWords.readingTheCall : ''}
        </p>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>{(file) => <CallPage file={file()} onSaid={reading.again} />}</Show>
      <Show when={explaining()} keyed>
        {(duty) => (
          <SayBeside
            callId={props.id}
            kind="reason"
            about={duty.rule.title[language()]}
            ruleId={duty.rule.id}
            onClose={() => setExplaining(undefined)}
            onSaid={() => {
              setExplaining(undefined);
              reading.again();
            }}
          />
        )}
      </Show>
      <Show when={recording()} keyed>
        {(duty) => (
          <RecordDone
            callId={props.id}
            duty={duty}
            onClose={() => setRecording(undefined)}
            onRecorded={() => {
              setRecording(undefined);
              reading.again();
            }}
          />
        )}
      </Show>
    </Panes>
  );
}

/** Title, acts and chain, over both the record and what is owed. */
function CallHead(props: { readonly file: CallFile }): JSX.Element {
  const { now, time, go, print, me } = useWorkspace();
  const call = () => props.file.call;
  const ledger = createMemo(() => ledgerOf({ file: props.file, place: me().jurisdiction, now: now() }));
  const drawn = createMemo(() => {
    const order = props.file.order;
    if (order === undefined) return undefined;
    const { shown, more } = dutiesInChain(ledger().duties);
    return {
      chain: chainFor({ order, call: call(), response: ledger().response, duties: shown, language: language() }),
      more,
    };
  });
  return (
    <>
      <PaperHead title={callWords.callOf(call().callNumber)} caseNumber={props.file.order?.orderNumber} />
      <header class="thing-head">
        <div>
          <p class="quiet small">{call().finalType ?? call().initialType}</p>
          <PageTitle tab={callWords.callOf(call().callNumber)}>
            {callWords.call} <span class="code">{call().callNumber}</span>
          </PageTitle>
          <p class="quiet">
            {callWords.received} {sayMoment(call().receivedAt, time())}
          </p>
        </div>
        <div class="row screen-only">
          <LinkButton
            href={`/calls/${call().id}/scene`}
            icon="shield"
            onFollow={(event) => {
              event.preventDefault();
              go(`/calls/${call().id}/scene`);
            }}
          >
            {callWords.atTheScene}
          </LinkButton>
          <LinkButton
            href={`/calls/${call().id}/response`}
            icon="notebook-pen"
            tone={ledger().response === undefined ? 'primary' : 'plain'}
            onFollow={(event) => {
              event.preventDefault();
              go(`/calls/${call().id}/response`);
            }}
          >
            {ledger().response === undefined ? callWords.recordTheResponse : callWords.recordItAgain}
          </LinkButton>
          <Button icon="printer" onPress={print}>
            {callWords.print}
          </Button>
        </div>
      </header>

      <Show
        when={drawn()}
        fallback={
          <Notice tone="ask" title={callWords.noOrderIsLinkedTo}>
            <p>{callWords.withoutTheOrderWeCannot}</p>
          </Notice>
        }
      >
        {(known) => (
          <DrawnChain
            chain={known().chain}
            more={known().more}
            label={callWords.chainOfCall(call().callNumber)}
            time={time()}
          />
        )}
      </Show>
    </>
  );
}
