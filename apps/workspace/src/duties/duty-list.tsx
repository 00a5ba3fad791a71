/** What is owed, worst first: each duty with its state, who owes it, by when, the text it rests on, and what would settle it. */

import {
  byUrgency,
  type CallStatement,
  type Duty,
  type DutyState,
  dutyStates,
  type Instant,
  stateOfDuty,
  wordsIn,
} from '@holdfast/domain';
import { Button, count, EmptyState, sayMoment, Tag } from '@holdfast/ui';
import type { DutyDone } from '@holdfast/wire';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { dueWords, dutyStateWords } from './duty-state.ts';
import { dutyWords } from './duty-words.ts';

export interface DutyListProps {
  readonly title: string;
  readonly duties: readonly Duty[];
  readonly done?: ReadonlyMap<string, DutyDone> | undefined;
  /** Offers to record that a duty was done, where the reader may. */
  readonly onRecordDone?: ((duty: Duty) => void) | undefined;
  /** What was said beside the record, some of it about one duty. */
  readonly statements?: readonly CallStatement[] | undefined;
  /** Offers to say what stood in the way of a duty that is not done. */
  readonly onSayWhy?: ((duty: Duty) => void) | undefined;
  readonly workedOutAt: Instant;
  readonly words: 'officer' | 'protectedParty';
}

/** The duties by state; those not owed stay folded away with their number in view. */
export function DutyList(props: DutyListProps): JSX.Element {
  const { time } = useWorkspace();
  const byState = createMemo(() => {
    const sorted = byUrgency(props.duties, (duty) => duty);
    const all = dutyStates.map((state) => ({
      state,
      duties: sorted.filter((duty) => stateOfDuty(duty) === state),
    }));
    return all.filter((group) => group.duties.length > 0 && group.state !== 'not-owed');
  });
  const notOwed = createMemo(() => props.duties.filter((duty) => duty.answer === 'not-owed'));
  return (
    <div class="duties stack">
      <header>
        <h2>{props.title}</h2>
        <p class="quiet small">
          {byState()
            .map((group) => `${group.duties.length} ${dutyStateWords[group.state].toLowerCase()}`)
            .join(', ') || dutyWords.nothingOwedThatWeCan}
          {dutyWords.workedOut} {sayMoment(props.workedOutAt, time())}.
        </p>
      </header>
      <Show
        when={props.duties.length > 0}
        fallback={
          <EmptyState title={dutyWords.noRulesReadForThis} icon="scale">
            <p>{dutyWords.whatTheLawAsksHere}</p>
          </EmptyState>
        }
      >
        <For each={byState()}>
          {(group) => (
            <section
              aria-label={`${dutyStateWords[group.state]}: ${count(group.duties.length, dutyWords.oneDuty, dutyWords.manyDuties)}`}
            >
              <Rows {...props} state={group.state} duties={group.duties.slice(0, roomFor(group.state))} />
              <Show when={group.duties.length > roomFor(group.state)}>
                <details class="folded">
                  <summary>
                    {count(group.duties.length - roomFor(group.state), dutyWords.oneDuty, dutyWords.manyDuties)}{' '}
                    {dutyWords.moreOf} {dutyStateWords[group.state].toLowerCase()}
                  </summary>
                  <Rows {...props} state={group.state} duties={group.duties.slice(roomFor(group.state))} />
                </details>
              </Show>
            </section>
          )}
        </For>
        <Show when={notOwed().length > 0}>
          <details class="folded">
            <summary>
              {count(notOwed().length, dutyWords.oneDuty, dutyWords.manyDuties)} {dutyWords.notOwedOnTheseFacts}
            </summary>
            <ul class="duty-rows">
              <For each={notOwed()}>{(duty) => <DutyRow duty={duty} state="not-owed" words={props.words} />}</For>
            </ul>
          </details>
        </Show>
      </Show>
    </div>
  );
}

/** Late and open duties all stand in view. What cannot be told, or is done, waits folded after the first few. */
function roomFor(state: DutyState): number {
  return state === 'overdue' || state === 'open' ? Number.POSITIVE_INFINITY : 6;
}

function Rows(props: DutyListProps & { readonly state: DutyState }): JSX.Element {
  return (
    <ul class="duty-rows">
      <For each={props.duties}>
        {(duty) => (
          <DutyRow
            duty={duty}
            state={props.state}
            words={props.words}
            done={props.done?.get(duty.rule.id)}
            onRecordDone={props.onRecordDone}
            said={props.statements?.filter((one) => one.ruleId === duty.rule.id)}
            onSayWhy={props.onSayWhy}
          />
        )}
      </For>
    </ul>
  );
}

interface DutyRowProps {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly words: 'officer' | 'protectedParty';
  readonly done?: DutyDone | undefined;
  readonly onRecordDone?: ((duty: Duty) => void) | undefined;
  readonly said?: readonly CallStatement[] | undefined;
  readonly onSayWhy?: ((duty: Duty) => void) | undefined;
}

function DutyRow(props: DutyRowProps): JSX.Element {
  const { time } = useWorkspace();
  const rule = () => props.duty.rule;
  const questions = () => (props.duty.answer === 'cannot-tell' ? props.duty.ask : []);
  return (
    <li class={`duty duty-${props.state}`}>
      <p class="duty-head">
        <Tag state={props.state}>{dutyStateWords[props.state]}</Tag>
        <span class="quiet small">{wordsIn(language()).actorWords[rule().actor].title}</span>
      </p>
      <h3>{rule().title[language()]}</h3>
      <Show when={dueWords(props.duty, time())}>{(due) => <p class="duty-due">{due()}</p>}</Show>
      <Show when={props.done}>
        {(done) => (
          <p class="small">
            {dutyWords.done} {sayMoment(done().doneAt, time())}
            {dutyWords.recordedBy} {done().by}
            <Show when={done().note}>{(note) => <>: {note()}</>}</Show>
          </p>
        )}
      </Show>
      <Show when={props.state !== 'not-owed'}>
        <p class="small">{rule().words[props.words][language()]}</p>
      </Show>
      <Show when={questions().length > 0}>
        <ul class="list-marked small">
          <For each={questions()}>{(question) => <li>{wordsIn(language()).factWords[question.fact].question}</li>}</For>
        </ul>
      </Show>
      <p class="quiet small">
        {rule().citation.text}. {wordsIn(language()).strengthWords[rule().strength].title}.
        <Show when={rule().citation.confirmation !== 'confirmed'}> {dutyWords.notConfirmedReadTheText}</Show>
      </p>
      <For each={props.said}>
        {(said) => (
          <p class="small">
            “{said.words}” <span class="quiet">{said.by}</span>
          </p>
        )}
      </For>
      <Show when={props.duty.answer === 'owed' && props.state !== 'met' && props.onSayWhy}>
        {(why) => (
          <Button
            tone="quiet"
            icon="message-square"
            label={dutyWords.sayWhatStoodFor(rule().title[language()])}
            onPress={() => why()(props.duty)}
          >
            {dutyWords.sayWhatStoodInThe}
          </Button>
        )}
      </Show>
      <Show when={props.duty.answer === 'owed' && props.state !== 'met' && props.onRecordDone}>
        {(record) => (
          <Button
            icon="check"
            label={dutyWords.recordAsDoneOf(rule().title[language()])}
            onPress={() => record()(props.duty)}
          >
            {dutyWords.recordAsDone}
          </Button>
        )}
      </Show>
    </li>
  );
}
