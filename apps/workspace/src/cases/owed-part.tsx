/**
 * What is owed in one case and whom to turn to: the ladder of the place, a letter for each step, and what came of it. It suggests the
 * next step and sends nothing; each letter is hers to send or not.
 */
import {
  type CaseItem,
  type CaseSaying,
  civilDateAt,
  escalationStanding,
  type IncidentReading,
  letterFor,
  letterText,
  plusDays,
  type SayingOf,
} from '@holdfast/domain';
import { type EscalationStep, escalationOf } from '@holdfast/law';
import { Button, EmptyState, Field, Notice, sayDate, sayWhen, Tag } from '@holdfast/ui';
import { createSignal, For, Index, type JSX, Show } from 'solid-js';
import { DutyList } from '../duties/duty-list.tsx';
import { useWorkspace } from '../workspace.ts';
import type { OpenCase } from './case-room-shape.ts';
import { letterStateWords } from './case-words.ts';
import { caseReadings } from './caseload-duties.ts';
import { words } from './screen-words.ts';
import { titleOf } from './who.ts';

type Letter = SayingOf<'letter'>;

/** Source: product decision: two working weeks, when the letter names no other day. */
const daysToAnswer = 14;

/** Every incident she let be kept, with what follows. */
export function OwedPart(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const today = () => civilDateAt(now(), zone());
  const readings = () => caseReadings({ file: props.one.file, now: now(), today: today() });
  return (
    <Show
      when={readings().length > 0}
      fallback={
        <EmptyState title={words.nothingOwed[caseRoom.language()]}>
          <p>{words.nothingOwedMore[caseRoom.language()]}</p>
        </EmptyState>
      }
    >
      {/* By place, not by object: the engine answers anew each half minute, and a letter being written must stay as it is. */}
      <Index each={readings()}>{(reading) => <OneReading one={props.one} reading={reading()} />}</Index>
    </Show>
  );
}

function OneReading(props: { readonly one: OpenCase; readonly reading: IncidentReading }): JSX.Element {
  const { caseRoom, now, zone, time } = useWorkspace();
  const language = caseRoom.language;
  const today = () => civilDateAt(now(), zone());
  const steps = () => escalationOf(props.reading.order.issuingCourt.jurisdiction)?.steps ?? [];
  const standing = () =>
    escalationStanding({
      file: props.one.file,
      incidentId: props.reading.incident.id,
      rungs: steps().map(({ rung }) => rung),
      today: today(),
    });
  const next = () => steps().find(({ rung }) => rung === standing().next);
  const writeLetter = async (step: EscalationStep) => {
    const letter = letterFor({
      reading: props.reading,
      to: step.who,
      asks: [step.ask],
      name: titleOf(props.one),
      today: today(),
      // Whoever reads it answers for the police of the place, whatever language the case is kept in.
      language: 'en',
    });
    await caseRoom.write({
      caseId: props.one.id,
      says: {
        kind: 'letter',
        incidentId: props.reading.incident.id,
        rung: step.rung,
        to: step.who[language()],
        text: letterText(letter),
        state: 'draft',
        note: '',
      },
    });
  };
  return (
    <section class="stack" aria-label={sayWhen(props.reading.incident.when, time())}>
      <DutyList
        title={sayWhen(props.reading.incident.when, time())}
        duties={props.reading.duties}
        workedOutAt={now()}
        words="protectedParty"
      />
      <Index each={standing().letters}>{(letter) => <OneLetter one={props.one} letter={letter()} />}</Index>
      <Show when={standing().answer === 'waiting'}>
        <p class="quiet">{words.waitingFor[language()]}</p>
      </Show>
      <Show when={standing().answer === 'at-the-end'}>
        <p class="quiet">{words.ladderEnd[language()]}</p>
      </Show>
      <Show when={next()}>
        {(step) => (
          <Notice tone="ask" title={`${words.suggested[language()]}: ${step().who[language()]}`}>
            <p>{step().when[language()]}</p>
            <p>{step().ask[language()]}</p>
            <ul class="list-marked small">
              <For each={step().attach}>{(each) => <li>{each[language()]}</li>}</For>
            </ul>
            <p class="quiet small">{step().citation.text}</p>
            <Button icon="file-text" onPress={() => void writeLetter(step())}>
              {words.writeLetter[language()]}
            </Button>
          </Notice>
        )}
      </Show>
    </section>
  );
}

function OneLetter(props: { readonly one: OpenCase; readonly letter: CaseItem<Letter> }): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const form = `letter ${props.letter.item}`;
  const typed = caseRoom.draftOf(props.one.id, form)?.values['text'];
  const [text, setText] = createSignal(typed ?? props.letter.says.text);
  const type = (value: string) => {
    setText(value);
    caseRoom.keepDraft({ caseId: props.one.id, form, values: { text: value } });
  };
  const language = caseRoom.language;
  const today = () => civilDateAt(now(), zone());
  const says = () => props.letter.says;
  const write = async (changed: Partial<Letter>) => {
    const next: CaseSaying = { ...says(), text: text(), ...changed };
    const written = await caseRoom.write({ caseId: props.one.id, says: next, item: props.letter.item });
    if (written.ok) caseRoom.dropDraft(props.one.id, form);
  };
  return (
    <article class="case-item stack-tight" aria-label={says().to}>
      <div class="row-apart">
        <h3>{says().to}</h3>
        <Tag state={says().state === 'answered' ? 'met' : says().state === 'no-answer' ? 'overdue' : 'open'}>
          {letterStateWords[says().state][language()]}
        </Tag>
      </div>
      <Show when={says().answerBy}>
        {(day) => (
          <p class="quiet small">
            {words.answerBy[language()]} {sayDate(day())}
          </p>
        )}
      </Show>
      <Show when={says().state === 'draft'} fallback={<p class="case-text">{says().text}</p>}>
        <Field kind="lines" rows={14} label={says().to} labelUnseen value={text()} onInput={type} />
      </Show>
      <div class="row screen-only">
        <Show when={says().state === 'draft'}>
          <Button
            icon="check"
            onPress={() => void write({ state: 'sent', sentOn: today(), answerBy: plusDays(today(), daysToAnswer) })}
          >
            {words.sentToday[language()]}
          </Button>
          <Button tone="quiet" onPress={() => void write({})}>
            {words.save[language()]}
          </Button>
        </Show>
        <Show when={says().state === 'sent'}>
          <Button icon="check" onPress={() => void write({ state: 'answered', answeredOn: today() })}>
            {words.wasAnswered[language()]}
          </Button>
          <Button onPress={() => void write({ state: 'no-answer' })}>{words.noAnswer[language()]}</Button>
        </Show>
      </div>
    </article>
  );
}
