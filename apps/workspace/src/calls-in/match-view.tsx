/**
 * One call that came in by file: what it says, the orders that may be meant with their reasons, and the answer. A press here is the only thing that
 * links a call with an order; it never says that two records are one person.
 */

import { Button, EmptyState, sayMoment } from '@holdfast/ui';
import type { CallToMatch } from '@holdfast/wire';
import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { every } from '../edge/whole-files.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { CallAsItCame } from './call-as-it-came.tsx';
import { answerWords, matchWords } from './match-words.ts';
import { ProposedOrder } from './proposed-order.tsx';

/** How often a call that the server has not looked at yet is read again. Each reading is recorded, so not often. */
const beat = 3_000;

/** The view of call `id`. */
export function MatchView(props: { readonly id: string; readonly onAnswered: () => void }): JSX.Element {
  const { client, print, say } = useWorkspace();
  const reading = createSending();
  const sending = createSending();
  const [match, setMatch] = createSignal<CallToMatch>();
  const read = async () => {
    const answered = await reading.send(() => client('readCallToMatch', { params: { id: props.id }, body: {} }));
    if (answered !== undefined) setMatch(answered);
  };
  createEffect(
    on(
      () => props.id,
      () => void read(),
    ),
  );
  const stillLooking = () => match()?.arrived.state === 'waiting' && match()?.looked === false;
  createEffect(() => {
    if (stillLooking()) onCleanup(every(beat, () => void read()));
  });
  const answer = async (
    asked: { kind: 'confirmed'; orderId: CallToMatch['proposed'][number]['order']['id'] } | { kind: 'none' | 'undone' },
    told: string,
  ) => {
    const seen = match();
    if (seen === undefined) return;
    const body = { ...asked, answers: seen.answers.length };
    const answered = await sending.send(() => client('answerMatch', { params: { id: props.id }, body }));
    if (answered === undefined) return;
    setMatch(answered);
    say(told);
    props.onAnswered();
  };

  return (
    <>
      <Show when={match() === undefined}>
        <PageTitle tab={matchWords.callsToMatch}>{matchWords.callsToMatch}</PageTitle>
      </Show>
      <Problem issue={reading.issue()} onRetry={() => void read()} />
      <Show when={match()}>
        {(known) => (
          <article class="stack-wide">
            <PaperHead
              title={matchWords.callOf(known().arrived.call.callNumber)}
              caseNumber={known().arrived.state === 'confirmed' ? known().proposed[0]?.order.orderNumber : undefined}
            />
            <header class="thing-head">
              <div>
                <p class="quiet small">{matchWords.cameFrom(known().arrived.sourceName)}</p>
                <PageTitle tab={matchWords.callsToMatch}>
                  {matchWords.callOf('')} <span class="code">{known().arrived.call.callNumber}</span>
                </PageTitle>
              </div>
              <Button icon="printer" onPress={print}>
                {matchWords.print}
              </Button>
            </header>
            <CallAsItCame match={known()} />
            <Problem issue={sending.issue()} />
            <Show
              when={known().arrived.state === 'waiting'}
              fallback={
                <Answered
                  match={known()}
                  busy={sending.busy()}
                  onUndo={() => void answer({ kind: 'undone' }, matchWords.takenBack)}
                />
              }
            >
              <section class="stack" aria-labelledby="proposals">
                <h2 id="proposals">{matchWords.proposals}</h2>
                <Show when={known().proposed.length > 0} fallback={<NothingProposed looked={known().looked} />}>
                  <p class="small quiet">{matchWords.shownIsRecorded}</p>
                  <For each={known().proposed}>
                    {({ order, why }) => (
                      <ProposedOrder
                        order={order}
                        why={why}
                        at={known().arrived.call.receivedAt}
                        busy={sending.busy()}
                        onConfirm={() =>
                          void answer({ kind: 'confirmed', orderId: order.id }, matchWords.isLinked(order.orderNumber))
                        }
                      />
                    )}
                  </For>
                </Show>
                <Show when={known().looked}>
                  <div class="row screen-only">
                    <Button
                      icon="x"
                      busy={sending.busy()}
                      onPress={() => void answer({ kind: 'none' }, matchWords.keptAsNone)}
                    >
                      {matchWords.noneOfThese}
                    </Button>
                    <span class="quiet small">{matchWords.noneIsKept}</span>
                  </div>
                </Show>
              </section>
            </Show>
            <AnswersSoFar match={known()} />
          </article>
        )}
      </Show>
    </>
  );
}

function NothingProposed(props: { readonly looked: boolean }): JSX.Element {
  return (
    <Show
      when={props.looked}
      fallback={
        <p class="quiet" role="status">
          {matchWords.notLookedYet}
        </p>
      }
    >
      <EmptyState title={matchWords.noOrderFits} icon="search">
        <p>{matchWords.noOrderFitsMore}</p>
        <p>
          <Link to="/orders">{matchWords.lookUpAnOrder}</Link>
        </p>
      </EmptyState>
    </Show>
  );
}

function Answered(props: {
  readonly match: CallToMatch;
  readonly busy: boolean;
  readonly onUndo: () => void;
}): JSX.Element {
  const call = () => props.match.arrived.call;
  return (
    <section class="stack" aria-labelledby="answered">
      <h2 id="answered">
        {props.match.arrived.state === 'confirmed' ? matchWords.thisCallIsAbout : matchWords.noneStands}
      </h2>
      <For each={props.match.proposed}>
        {({ order, why }) => <ProposedOrder order={order} why={why} at={call().receivedAt} />}
      </For>
      <div class="row screen-only">
        <Link to={`/calls/${call().id}`} class="button button-primary">
          {matchWords.openTheCall}
        </Link>
        <Button icon="unlink-2" busy={props.busy} onPress={props.onUndo}>
          {matchWords.takeBack}
        </Button>
      </div>
    </section>
  );
}

function AnswersSoFar(props: { readonly match: CallToMatch }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <Show when={props.match.answers.length > 0}>
      <section class="stack-tight" aria-labelledby="answers">
        <h2 id="answers">{matchWords.answersSoFar}</h2>
        <ol class="list-marked">
          <For each={props.match.answers}>
            {(one) => (
              <li>
                {answerWords[one.kind]}{' '}
                <Show when={one.orderNumber}>{(number) => <span class="code">{number()}</span>}</Show>{' '}
                <span class="quiet small">
                  {matchWords.by} {one.by}, {sayMoment(one.at, time())}
                </span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
