/** What became of a letter: when and how it was sent and by when an answer is asked for, or what the answer said. They write nothing themselves. */
import { civilDateAt, civilDateFrom, type LetterWay, letterWays, plusDays, type SayingOf } from '@holdfast/domain';
import { Button, DateField, Select } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { letterWayWords } from '../cases/case-words.ts';
import { useWorkspace } from '../workspace.ts';
import { createAnswerDraft } from './answer-fields.tsx';
import { letterWords as words } from './letter-words.ts';

type Letter = SayingOf<'letter'>;

/** Source: product decision: two working weeks, when the letter names no other day. */
const daysToAnswer = 14;

/** What is carried to a workspace is marked by the carrier, never by hand. */
const waysByHand = letterWays.filter((way) => way !== 'workspace');

const dayOf = (value: string) => {
  const read = civilDateFrom(value);
  return read.ok ? read.value : undefined;
};

/** The day, the way, and the day by which an answer is asked for. */
export function SentForm(props: {
  readonly onWrite: (sent: Partial<Letter>) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const today = civilDateAt(now(), zone());
  const [on, setOn] = createSignal<string>(today);
  const [by, setBy] = createSignal<string>(plusDays(today, daysToAnswer));
  const [way, setWay] = createSignal<LetterWay | ''>('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [sentOn, answerBy, chosen] = [dayOf(on()), dayOf(by()), way()];
    if (sentOn === undefined) return;
    props.onWrite({
      sentOn,
      ...(answerBy === undefined ? {} : { answerBy }),
      ...(chosen === '' ? {} : { way: chosen }),
    });
  };
  return (
    <form
      class="stack-tight form screen-only"
      autocomplete="off"
      novalidate
      onSubmit={submit}
      aria-label={words.isSent[language()]}
    >
      <DateField label={words.sentOn[language()]} value={on()} onInput={setOn} />
      <Select
        label={words.way[language()]}
        value={way()}
        options={waysByHand.map((value) => ({ value, label: letterWayWords[value][language()] }))}
        unchosen="–"
        onChoose={setWay}
      />
      <DateField label={words.answerBy[language()]} value={by()} onInput={setBy} />
      <Ends onCancel={props.onCancel} />
    </form>
  );
}

/** The day of the answer and what it says: what it says decides whether there is a next step. */
export function AnsweredForm(props: {
  readonly onWrite: (answered: Partial<Letter>) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const today = civilDateAt(now(), zone());
  const [on, setOn] = createSignal<string>(today);
  const draft = createAnswerDraft(today);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    draft.try();
    const [answeredOn, answer] = [dayOf(on()), draft.answer()];
    if (answeredOn !== undefined && answer !== undefined) props.onWrite({ answeredOn, answer, note: draft.words() });
  };
  return (
    <form
      class="stack-tight form screen-only"
      autocomplete="off"
      novalidate
      onSubmit={submit}
      aria-label={words.answered[language()]}
    >
      <DateField label={words.answeredOn[language()]} value={on()} onInput={setOn} />
      {draft.fields()}
      <Ends onCancel={props.onCancel} />
    </form>
  );
}

function Ends(props: { readonly onCancel: () => void }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  return (
    <div class="row">
      <Button kind="submit" tone="primary" icon="check">
        {words.writeDown[language()]}
      </Button>
      <Button tone="quiet" onPress={props.onCancel}>
        {words.cancel[language()]}
      </Button>
    </div>
  );
}
