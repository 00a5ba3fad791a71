/**
 * One letter of a case: written and changed by hand, taken away as a file, marked as sent with the day and the way, and then answered or
 * not. It sends nothing itself; the advocate does.
 */
import {
  awaitedOn,
  type CaseItem,
  cameLate,
  civilDateAt,
  letterAnswerWords,
  type Said,
  type SayingOf,
} from '@holdfast/domain';
import { Button, Field, Notice, sayDate, Tag, type TagState } from '@holdfast/ui';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { letterStateWords, letterWayWords } from '../cases/case-words.ts';
import { useWorkspace } from '../workspace.ts';
import { CarriedPart } from './carried-part.tsx';
import { CarryForm } from './carry-form.tsx';
import { policeReaderOf } from './carry-letter.ts';
import { carryWords } from './carry-words.ts';
import { GivePaper } from './give-paper.tsx';
import { AnsweredForm, SentForm } from './letter-forms.tsx';
import { letterPaper } from './letter-paper.ts';
import { letterWords as words } from './letter-words.ts';

type Letter = SayingOf<'letter'>;

export interface OneLetterProps {
  readonly one: OpenCase;
  readonly letter: CaseItem<Letter>;
  /** What she shared and it names. */
  readonly shared: SayingOf<'chain'>;
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The letter with what can be done next. */
export function OneLetter(props: OneLetterProps): JSX.Element {
  const { caseRoom, me, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const says = () => props.letter.says;
  const today = () => civilDateAt(now(), zone());
  const form = `letter ${props.letter.item}`;
  const typed = caseRoom.draftOf(props.one.id, form)?.values;
  const [values, setValues] = createSignal({
    to: typed?.['to'] ?? says().to,
    subject: typed?.['subject'] ?? says().subject ?? '',
    text: typed?.['text'] ?? says().text,
    enclosed: typed?.['enclosed'] ?? (says().enclosed ?? []).join('\n'),
  });
  const [closing, setClosing] = createSignal<'sent' | 'answered' | 'carry'>();
  const [failed, setFailed] = createSignal(false);
  const type = (name: keyof ReturnType<typeof values>, value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    caseRoom.keepDraft({ caseId: props.one.id, form, values: values() });
  };
  const asTyped = (): Letter => {
    const { subject: _, enclosed: __, ...rest } = says();
    const [subject, enclosed] = [values().subject.trim(), linesOf(values().enclosed)];
    const head = { to: values().to, text: values().text };
    return { ...rest, ...head, ...(subject === '' ? {} : { subject }), ...(enclosed.length === 0 ? {} : { enclosed }) };
  };
  const write = async (changed: Partial<Letter>) => {
    const { answeredOn: _, answer: __, ...rest } = says().state === 'draft' ? asTyped() : says();
    return await keep({ ...rest, ...changed });
  };
  const keep = async (next: Letter): Promise<boolean> => {
    const written = await caseRoom.write({ caseId: props.one.id, says: next, item: props.letter.item });
    setFailed(!written.ok);
    if (!written.ok) return false;
    caseRoom.dropDraft(props.one.id, form);
    setClosing(undefined);
    return true;
  };
  /** Destroyed at the server, it is a draft again: what was asked of nobody counts for no step. */
  const takenBack = async () => {
    const { sentOn: _, answerBy: __, way: ___, carried: ____, answeredOn: _____, answer: ______, ...rest } = says();
    await keep({ ...rest, state: 'draft' });
  };
  const takeBack = async () => {
    const written = await caseRoom.write({
      caseId: props.one.id,
      says: { kind: 'taken-back' },
      item: props.letter.item,
    });
    setFailed(!written.ok);
    if (written.ok) caseRoom.dropDraft(props.one.id, form);
  };
  const paper = () =>
    letterPaper({
      letter: says().state === 'draft' ? asTyped() : says(),
      from: [me().agencyName, me().name],
      today: today(),
      // Whoever reads it answers for an agency of the place, whatever language the case is kept in.
      language: 'en',
    });
  const isLate = () => {
    const by = awaitedOn(says());
    return by !== undefined && by < today();
  };
  return (
    <article class="case-item letter stack-tight" aria-label={says().to.split('\n')[0]}>
      <div class="row-apart">
        <h3>{says().to.split('\n')[0]}</h3>
        <Tag state={stateTag(says(), isLate())}>{stateWords(says())[language()]}</Tag>
      </div>
      <History says={says()} late={isLate()} />
      <Show when={says().carried}>{(carried) => <CarriedPart carried={carried()} onTakenBack={takenBack} />}</Show>
      <Show when={says().state === 'draft'} fallback={<p class="case-text letter-text">{says().text}</p>}>
        <Field
          kind="lines"
          rows={2}
          label={words.to[language()]}
          hint={words.toHint[language()]}
          value={values().to}
          onInput={(text) => type('to', text)}
        />
        <Field label={words.subject[language()]} value={values().subject} onInput={(text) => type('subject', text)} />
        <Field
          kind="lines"
          rows={16}
          label={words.body[language()]}
          hint={words.bodyHint[language()]}
          value={values().text}
          onInput={(text) => type('text', text)}
        />
        <Field
          kind="lines"
          rows={2}
          label={words.enclosed[language()]}
          value={values().enclosed}
          onInput={(text) => type('enclosed', text)}
        />
      </Show>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={words.notWritten[language()]} />
      </Show>
      <GivePaper paper={paper} name={`letter-${says().sentOn ?? today()}`} language={language()} />
      <Switch>
        <Match when={closing() === 'sent'}>
          <SentForm onWrite={(sent) => void write({ state: 'sent', ...sent })} onCancel={() => setClosing(undefined)} />
        </Match>
        <Match when={closing() === 'carry'}>
          <CarryForm letter={asTyped()} shared={props.shared} onSent={keep} onCancel={() => setClosing(undefined)} />
        </Match>
        <Match when={closing() === 'answered'}>
          <AnsweredForm
            onWrite={(answered) => void write({ state: 'answered', ...answered })}
            onCancel={() => setClosing(undefined)}
          />
        </Match>
        <Match when={says().state === 'draft'}>
          <div class="row screen-only">
            <Show when={policeReaderOf(says())}>
              <Button icon="lock" onPress={() => setClosing('carry')}>
                {carryWords.send}
              </Button>
            </Show>
            <Button icon="check" onPress={() => setClosing('sent')}>
              {words.isSent[language()]}
            </Button>
            <Button tone="quiet" onPress={() => void write({})}>
              {words.save[language()]}
            </Button>
            <Button tone="quiet" onPress={() => void takeBack()}>
              {words.takeBack[language()]}
            </Button>
          </div>
        </Match>
        <Match when={says().state === 'sent'}>
          <div class="row screen-only">
            <Button icon="check" onPress={() => setClosing('answered')}>
              {words.answered[language()]}
            </Button>
            <Button onPress={() => void write({ state: 'no-answer' })}>{words.noAnswer[language()]}</Button>
          </div>
        </Match>
        <Match when={true}>
          <div class="row screen-only">
            <Button tone="quiet" onPress={() => void write({ state: 'sent' })}>
              {words.reopened[language()]}
            </Button>
          </div>
        </Match>
      </Switch>
    </article>
  );
}

/** A promise is open until it is kept, and a refusal is no answer met. */
function stateTag({ state, answer }: Letter, late: boolean): TagState {
  if (state === 'no-answer' || late) return 'overdue';
  if (state !== 'answered' || answer?.kind === 'will-do') return 'open';
  return answer?.kind === 'refused' || answer?.kind === 'not-ours' ? 'not-owed' : 'met';
}

function stateWords({ state, answer }: Letter): Said {
  return state === 'answered' && answer !== undefined ? words.answeredAs[answer.kind] : letterStateWords[state];
}

function History(props: { readonly says: Letter; readonly late: boolean }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  return (
    <>
      <Show when={props.says.sentOn}>
        {(day) => (
          <p class="quiet small">
            {words.sentOn[language()]} {sayDate(day())}
            {props.says.way === undefined ? '' : `, ${letterWayWords[props.says.way][language()].toLowerCase()}`}
          </p>
        )}
      </Show>
      <Show when={props.says.answerBy}>
        {(day) => (
          <p class="quiet small">
            {words.answerBy[language()]} {sayDate(day())}. {props.late ? words.dayPassed[language()] : ''}
          </p>
        )}
      </Show>
      <Show when={props.says.answeredOn}>
        {(day) => (
          <p class="quiet small">
            {words.answeredOn[language()]} {sayDate(day())}
            {cameLate(props.says.answeredOn, props.says.answerBy) ? `, ${carryWords.cameLate}` : ''}
          </p>
        )}
      </Show>
      <Show when={props.says.answer}>
        {(answer) => <p class="letter-answer">{letterAnswerWords(answer())[language()]}</p>}
      </Show>
      <Show when={props.says.note !== ''}>
        <p class="case-text">{props.says.note}</p>
      </Show>
    </>
  );
}
