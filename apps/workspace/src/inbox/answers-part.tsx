/** What was answered to a letter that is open, and answering it: done, by when, refused with a reason, or whose it is. A promise can be answered again. */
import { civilDateAt, endOfDay, endOfRelease, letterAnswerWords } from '@holdfast/domain';
import { Button, Notice, sayMoment, Tag } from '@holdfast/ui';
import type { LetterAnswerContent, LetterContent } from '@holdfast/wire';
import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { createAnswerDraft } from '../letters/answer-fields.tsx';
import { openAnswer } from '../letters/take-answer.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { inboxWords as words } from './inbox-words.ts';
import { sealAnswer } from './open-letter.ts';

interface Answered {
  readonly content: LetterAnswerContent;
  readonly at: string;
  readonly late: boolean;
}

/** Under an open letter. `answers` is how many the server has. */
export function AnswersPart(props: {
  readonly letter: LetterContent;
  readonly answers: number;
  readonly onAnswered: () => void;
}): JSX.Element {
  const { client, keyRoom, time } = useWorkspace();
  const [given] = createResource(
    () => props.answers,
    async (): Promise<readonly Answered[]> => {
      const read = await client('letterAnswers', { params: { id: props.letter.letterId } });
      if (!read.ok) return [];
      const opened: Answered[] = [];
      for (const sealed of read.value.answers) {
        const content = await openAnswer(keyRoom, sealed, props.letter);
        if (content.ok)
          opened.push({ content: content.value, at: sayMoment(sealed.answeredAt, time()), late: sealed.late });
      }
      return opened;
    },
  );
  const [writing, setWriting] = createSignal(false);
  return (
    <section class="stack-tight" aria-label={words.answers}>
      <Show when={(given.latest ?? []).length > 0}>
        <h2>{words.answers}</h2>
        <ul class="case-items">
          <For each={given.latest}>
            {(one) => (
              <li class="case-item stack-tight">
                <div class="row-apart">
                  <h3>{letterAnswerWords(one.content.answer)[language()]}</h3>
                  <span class="quiet small figures">
                    {one.at}{' '}
                    <Show when={one.late}>
                      <Tag state="plain">{words.late}</Tag>
                    </Show>
                  </span>
                </div>
                <p class="case-text">{one.content.words}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={writing()}
        fallback={
          <div class="row screen-only">
            <Button tone={props.answers === 0 ? 'primary' : 'plain'} icon="file-text" onPress={() => setWriting(true)}>
              {props.answers === 0 ? words.answer : words.answerAgain}
            </Button>
          </div>
        }
      >
        <AnswerForm
          letter={props.letter}
          sequence={props.answers + 1}
          onSent={() => {
            setWriting(false);
            props.onAnswered();
          }}
        />
      </Show>
    </section>
  );
}

function AnswerForm(props: {
  readonly letter: LetterContent;
  readonly sequence: number;
  readonly onSent: () => void;
}): JSX.Element {
  const { client, keyRoom, me, now, zone, say } = useWorkspace();
  const sending = createSending();
  const today = civilDateAt(now(), zone());
  const draft = createAnswerDraft(today);
  const [failed, setFailed] = createSignal(false);
  const pastEnd = () => {
    const answer = draft.answer();
    return answer?.kind === 'will-do' && endOfDay(answer.by, zone()) > endOfRelease(props.letter.endsOn);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    draft.try();
    const [answer, ownRecipient] = [draft.answer(), me().recipient];
    if (answer === undefined || ownRecipient === undefined || sending.busy()) return;
    const sealed = await sealAnswer(keyRoom, {
      letter: props.letter,
      answer,
      words: draft.words(),
      sequence: props.sequence,
      by: me().name,
      ownRecipient,
      today,
      zone: zone(),
    });
    setFailed(!sealed.ok);
    if (!sealed.ok) return;
    const sent = await sending.send(() =>
      client('answerLetter', { params: { id: props.letter.letterId }, body: sealed.value }),
    );
    if (sent === undefined) return;
    say(words.sent);
    props.onSent();
  };
  return (
    <form
      class="stack-tight form screen-only"
      autocomplete="off"
      novalidate
      onSubmit={submit}
      aria-label={words.answer}
    >
      {draft.fields()}
      <Show when={pastEnd()}>
        <Notice title={words.pastEnd(sayDate(props.letter.endsOn))} icon="calendar" />
      </Show>
      <p class="quiet small">{words.answerMore}</p>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={words.notSealed} />
      </Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="lock" busy={sending.busy()}>
          {words.seal}
        </Button>
      </div>
    </form>
  );
}
