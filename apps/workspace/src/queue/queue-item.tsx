/** One item: what it rests on, how common it is, what was said and decided, and the call or order itself, opened in place. */

import { queueStateWords, type RuleId } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { Button, LinkButton, Notice, sayMoment, Tag } from '@holdfast/ui';
import type { ApiReply, CallFile } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { CallPage } from '../calls/call-page.tsx';
import { standingOf } from '../duties/ledger.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { OrderView } from '../orders/order-view.tsx';
import { useWorkspace } from '../workspace.ts';
import { DecideItem } from './decide-item.tsx';
import { queueKindSaid } from './queue-kind-words.ts';
import { queueWords } from './queue-page-words.ts';
import { commonWords, decisionWords, limitWords, officerShare, stateTags } from './queue-words.ts';

type Read = ApiReply<'readQueueItem'>;

export interface QueueItemPaneProps {
  readonly id: string;
  readonly list: JSX.Element;
  readonly onDecided: () => void;
}

/** The panes of one item. */
export function QueueItemPane(props: QueueItemPaneProps): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readQueueItem', { params: { id } }),
  );
  const file = createAsking(
    () => reading.value()?.item.callId,
    (id) => client('readCall', { params: { id } }),
  );
  const again = () => {
    reading.again();
    file.again();
    props.onDecided();
  };
  return (
    <Panes
      list={props.list}
      listLabel={queueWords.queue}
      focus="thing"
      owedLabel={queueWords.whatToDoWithIt}
      owed={
        <Show when={reading.value()}>
          {(read) => <Decisions read={read()} file={file.value()} onDecided={again} />}
        </Show>
      }
    >
      <Show when={reading.value() === undefined}>
        <PageTitle tab={queueWords.queue}>{queueWords.itemOfTheQueue}</PageTitle>
      </Show>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()}>
        {(read) => (
          <article class="stack-wide">
            <Head read={read()} />
            <Evidence read={read()} />
            <Problem issue={file.issue()} onRetry={file.again} />
            <Show when={file.value()}>{(known) => <CallPage file={known()} onSaid={again} />}</Show>
            <Show when={read().order} keyed>
              {(order) => <OrderView order={order} standing={standingOf(order, read().item.since)} compact />}
            </Show>
          </article>
        )}
      </Show>
    </Panes>
  );
}

function Head(props: { readonly read: Read }): JSX.Element {
  const { go, print } = useWorkspace();
  const item = () => props.read.item;
  const words = () => queueKindSaid(item().kind);
  const address = () => (item().callId === undefined ? undefined : `/calls/${item().callId}`);
  return (
    <header class="thing-head">
      <PaperHead title={`${words().title}, ${item().number}`} />
      <div>
        <p class="quiet small code">{item().number}</p>
        <PageTitle tab={words().title}>{words().title}</PageTitle>
        <p>{words().shows}</p>
      </div>
      <div class="row screen-only">
        <Show when={address()}>
          {(to) => (
            <LinkButton
              href={to()}
              icon="phone"
              onFollow={(event) => {
                event.preventDefault();
                go(to());
              }}
            >
              {queueWords.openTheCall}
            </LinkButton>
          )}
        </Show>
        <Button icon="printer" onPress={print}>
          {queueWords.print}
        </Button>
      </div>
    </header>
  );
}

function Evidence(props: { readonly read: Read }): JSX.Element {
  const { time, me } = useWorkspace();
  const rules = createMemo(() => new Map(lawOf(me().jurisdiction).rules.map((rule) => [rule.id, rule])));
  const ruleOf = (id: RuleId) => rules().get(id);
  return (
    <section class="stack-tight" aria-labelledby="rests-on">
      <h2 id="rests-on">{queueWords.whatItRestsOn}</h2>
      <ul class="list-marked">
        <li>
          {queueWords.waitingSince} {sayMoment(props.read.item.since, time())}
          {queueWords.foundAt} {sayMoment(props.read.item.foundAt, time())}
        </li>
        <For each={props.read.item.evidence}>
          {(evidence) => (
            <li>
              {evidence.kind === 'rule' ? (
                <>
                  {ruleOf(evidence.ruleId)?.title[language()] ?? queueWords.aRuleThatIsNo}{' '}
                  <span class="quiet small">({ruleOf(evidence.ruleId)?.citation.text ?? evidence.ruleId})</span>
                </>
              ) : evidence.kind === 'call' ? (
                <Link to={`/calls/${evidence.callId}`}>
                  {queueWords.call} {evidence.callNumber}, {sayMoment(evidence.receivedAt, time())}
                </Link>
              ) : (
                limitWords(evidence)
              )}
            </li>
          )}
        </For>
        <li>{commonWords(props.read.context)}</li>
      </ul>
    </section>
  );
}

interface DecisionsProps {
  readonly read: Read;
  readonly file: CallFile | undefined;
  readonly onDecided: () => void;
}

function Decisions(props: DecisionsProps): JSX.Element {
  const { client, time, say, me } = useWorkspace();
  const sending = createSending();
  const [named, setNamed] = createSignal(false);
  const item = () => props.read.item;
  const replies = () => (props.file?.statements ?? []).filter((said) => said.itemId === item().id);
  const approvable = () => {
    if (me().role !== 'supervisor') return undefined;
    if (item().kind !== 'report-not-approved' || props.file === undefined) return undefined;
    const superseded = new Set(props.file.responses.map((response) => response.supersedes));
    return props.file.responses.filter((response) => !superseded.has(response.id)).at(-1);
  };
  const approve = async () => {
    const response = approvable();
    if (response === undefined) return;
    const done = await sending.send(() =>
      client('approveReport', { params: { id: response.callId }, body: { responseId: response.id } }),
    );
    if (done === undefined) return;
    say(queueWords.reportApproved);
    props.onDecided();
  };
  return (
    <div class="stack">
      <header>
        <h2>{queueWords.whatToDoWithIt}</h2>
        <p>
          <Tag state={stateTags[item().state]}>{queueStateWords[item().state][language()]}</Tag>
        </p>
        <p class="small">{queueKindSaid(item().kind).settles}</p>
      </header>
      <Show when={approvable()}>
        <Button tone="primary" icon="check" busy={sending.busy()} onPress={() => void approve()}>
          {queueWords.approveTheReport}
        </Button>
      </Show>
      <Problem issue={sending.issue()} />
      <Show when={me().role === 'supervisor'}>
        <DecideItem item={item()} onDecided={props.onDecided} />
      </Show>
      <Show when={props.read.context.officer}>
        {(officer) => (
          <section class="stack-tight" aria-labelledby="who-recorded">
            <h3 id="who-recorded">{queueWords.whoRecordedIt}</h3>
            <Show
              when={named()}
              fallback={
                <Button tone="quiet" icon="user" onPress={() => setNamed(true)}>
                  {queueWords.showWithHowOften}
                </Button>
              }
            >
              <p>
                {officer().name}: {officerShare(officer())}
              </p>
              <p class="quiet small">{commonWords(props.read.context)}</p>
              <Show when={replies().length === 0}>
                <p class="quiet small">{queueWords.theyHaveNotRepliedSend}</p>
              </Show>
            </Show>
          </section>
        )}
      </Show>
      <Show when={replies().length > 0}>
        <section class="stack-tight" aria-labelledby="replies">
          <h3 id="replies">{queueWords.replies}</h3>
          <For each={replies()}>
            {(reply) => (
              <Notice tone="plain" icon="message-square" title={`${reply.by}, ${sayMoment(reply.at, time())}`}>
                <p>{reply.words}</p>
              </Notice>
            )}
          </For>
        </section>
      </Show>
      <section class="stack-tight" aria-labelledby="history">
        <h3 id="history">{queueWords.history}</h3>
        <Show
          when={props.read.decisions.length > 0}
          fallback={<p class="quiet small">{queueWords.nobodyHasDecidedAnythingYet}</p>}
        >
          <ul class="list-marked small">
            <For each={props.read.decisions}>
              {(decision) => (
                <li>
                  {decisionWords[decision.kind]}, {sayMoment(decision.at, time())}
                  <Show when={decision.kind !== 'settled'}>
                    {queueWords.byWhom} {decision.by}
                  </Show>
                  <Show when={decision.words}>{(words) => <>: {words()}</>}</Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </div>
  );
}
