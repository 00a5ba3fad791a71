/**
 * One letter: its clock, then opening it, then its words and answering. It is decrypted in this browser, shown to this reader, and
 * dropped when the page is left or the key is locked.
 */
import { sectionsFrom } from '@holdfast/domain';
import { Button, Notice, sayMoment } from '@holdfast/ui';
import type { LetterContent, ReceivedLetter } from '@holdfast/wire';
import { createEffect, createSignal, For, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { createSending } from '../asking.ts';
import { SixWords } from '../disclosures/key-screen.tsx';
import { UnlockForm } from '../disclosures/unlock-form.tsx';
import { Watermark } from '../disclosures/watermark.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { AnswersPart } from './answers-part.tsx';
import { letterIssueWords, inboxWords as words } from './inbox-words.ts';
import { type LetterIssue, openReceived } from './open-letter.ts';

export interface OneReceivedProps {
  readonly id: string;
  readonly summary: ReceivedLetter | undefined;
  readonly waiting: boolean;
  /** Its row of the list has changed. */
  readonly onChanged: () => void;
}

/** The page of one letter. */
export function OneReceived(props: OneReceivedProps): JSX.Element {
  const { keyRoom, time } = useWorkspace();
  const [opened, setOpened] = createSignal<LetterContent>();
  onCleanup(() => setOpened(undefined));
  createEffect(() => {
    if (!keyRoom.unlocked()) setOpened(undefined);
  });
  const title = () => (props.summary === undefined ? words.title : words.from(props.summary.agencyName));
  return (
    <div class="stack">
      <PageTitle tab={words.title}>{title()}</PageTitle>
      <Show when={props.summary}>
        {(known) => (
          <p class="quiet">
            {words.received(sayMoment(known().sentAt, time()))}
            <Show when={known().standing === 'open' ? known().answerBy : undefined}>
              {(at) => (
                <>
                  .{' '}
                  {known().answers === 0
                    ? words.answerBy(sayMoment(at(), time()))
                    : words.promisedBy(sayMoment(at(), time()))}
                </>
              )}
            </Show>
          </p>
        )}
      </Show>
      <Switch>
        <Match when={props.summary === undefined && props.waiting}>
          <p class="quiet" role="status">
            …
          </p>
        </Match>
        <Match when={props.summary === undefined}>
          <Notice title={words.notThere}>
            <p>{words.notThereMore}</p>
          </Notice>
        </Match>
        <Match when={props.summary?.standing !== 'open'}>
          <Notice icon="calendar" title={props.summary?.standing === 'withdrawn' ? words.withdrawn : words.ended}>
            <p>{words.overMore}</p>
          </Notice>
        </Match>
        <Match when={!keyRoom.unlocked()}>
          <p>{words.unlockFirst}</p>
          <UnlockForm />
        </Match>
        <Match when={opened()} keyed>
          {(letter) => (
            <>
              <LetterView letter={letter} onClose={() => setOpened(undefined)} />
              <AcknowledgePart id={props.id} summary={props.summary} onChanged={props.onChanged} />
              <AnswersPart letter={letter} answers={props.summary?.answers ?? 0} onAnswered={props.onChanged} />
            </>
          )}
        </Match>
        <Match when={true}>
          <Opening
            id={props.id}
            onOpened={(letter) => {
              setOpened(letter);
              props.onChanged();
            }}
          />
        </Match>
      </Switch>
    </div>
  );
}

function Opening(props: { readonly id: string; readonly onOpened: (letter: LetterContent) => void }): JSX.Element {
  const { client, keyRoom, me, thisMoment } = useWorkspace();
  const sending = createSending();
  const [issue, setIssue] = createSignal<LetterIssue>();
  const open = async () => {
    setIssue(undefined);
    const opening = await sending.send(() => client('openLetter', { params: { id: props.id }, body: {} }));
    if (opening === undefined) return;
    const letter = await openReceived(keyRoom, opening, { id: props.id, staffId: me().staffId, now: thisMoment() });
    if (letter.ok) props.onOpened(letter.value);
    else setIssue(letter.issue);
  };
  return (
    <div class="stack form">
      <Notice icon="eye" title={words.beforeOpening}>
        <p>{words.beforeOpeningMore}</p>
      </Notice>
      <Show when={issue()}>{(code) => <Notice tone="owed" announce="at-once" title={letterIssueWords[code()]} />}</Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button tone="primary" icon="book-open" busy={sending.busy()} onPress={() => void open()}>
          {words.open}
        </Button>
      </div>
    </div>
  );
}

/** The words of the letter, with the reader's name over them. */
function LetterView(props: { readonly letter: LetterContent; readonly onClose: () => void }): JSX.Element {
  const { me, time, now } = useWorkspace();
  const lines = () => props.letter.to.split('\n').filter((line) => line.trim() !== '');
  return (
    <article class="stack opened view-only" aria-label={props.letter.subject ?? words.title}>
      <Watermark words={`${me().name}, ${sayMoment(now(), time())}`} />
      <div class="row-apart">
        <div>
          <p class="quiet small">{words.writtenBy}</p>
          <p>
            <strong>{props.letter.from.name}</strong>, {props.letter.from.agencyName}
          </p>
        </div>
        <Button icon="x" onPress={props.onClose}>
          {words.close}
        </Button>
      </div>
      <p class="quiet small">{lines().join(', ')}</p>
      <Show when={props.letter.subject}>{(subject) => <h2>{subject()}</h2>}</Show>
      <For each={sectionsFrom(props.letter.text)}>
        {(section) => (
          <section class="stack-tight">
            <Show when={section.heading}>{(heading) => <h3>{heading()}</h3>}</Show>
            <For each={section.paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
            <Show when={section.points.length > 0}>
              <ul class="list-marked">
                <For each={section.points}>{(point) => <li>{point}</li>}</For>
              </ul>
            </Show>
          </section>
        )}
      </For>
      <p>
        <For each={props.letter.signature}>
          {(line) => (
            <>
              {line}
              <br />
            </>
          )}
        </For>
      </p>
      <Show when={props.letter.enclosed.length > 0}>
        <p class="quiet small">
          {words.enclosed}: {props.letter.enclosed.join('; ')}
        </p>
      </Show>
      <details class="folded">
        <summary>{words.theirWords}</summary>
        <SixWords recipient={props.letter.from.recipient} />
        <p class="quiet small">{words.theirWordsMore}</p>
      </details>
    </article>
  );
}

function AcknowledgePart(props: {
  readonly id: string;
  readonly summary: ReceivedLetter | undefined;
  readonly onChanged: () => void;
}): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const acknowledge = async () => {
    const done = await sending.send(() => client('acknowledgeLetter', { params: { id: props.id }, body: {} }));
    if (done === undefined) return;
    say(words.acknowledged);
    props.onChanged();
  };
  return (
    <Show when={props.summary?.acknowledgedAt === undefined} fallback={<p class="quiet small">{words.acknowledged}</p>}>
      <Problem issue={sending.issue()} />
      <div class="row screen-only">
        <Button icon="check" busy={sending.busy()} onPress={() => void acknowledge()}>
          {words.acknowledge}
        </Button>
      </div>
    </Show>
  );
}
