/** The questions of sharing. Nothing is chosen for her but the shorter time and "no copy". */
import { type CivilDate, plusDays, type ReleasedItem, releasePurposeWords } from '@holdfast/domain';
import { Button, Choice, DateField, Notice, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { titlesOf } from '../words/choices.ts';
import { cannotUndo, mayReveal, sayEnd, sayItem } from './release-words.ts';
import { itemText, problemOfEnd, type QuestionProps, withItem } from './share-form.ts';

/** Which things. */
export function AskItems(props: QuestionProps & { readonly things: readonly ReleasedItem[] }): JSX.Element {
  const inside = useInside();
  const [missing, setMissing] = createSignal(false);
  return (
    <>
      <Heading words="What may they see?" />
      <p>Only what you tick. Nothing else is shared.</p>
      <div class="stack-tight">
        <For each={props.things} fallback={<p class="quiet">There is nothing written down to share yet.</p>}>
          {(item) => (
            <Tick
              label={sayItem(item, inside.held(), sayTimeOf(inside))}
              checked={props.form.items.includes(itemText(item))}
              onChange={(on) => props.onChange({ items: withItem(props.form, item, on) })}
            />
          )}
        </For>
      </div>
      <Show when={missing() && props.form.items.length === 0}>
        <Notice tone="owed" announce="at-once">
          <p>Tick at least one thing, or do not share.</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={() => (props.form.items.length === 0 ? setMissing(true) : props.onNext())}>
        Go on
      </Button>
    </>
  );
}

/** What for. */
export function AskPurpose(props: QuestionProps): JSX.Element {
  const [missing, setMissing] = createSignal(false);
  return (
    <>
      <Heading words="What is it for?" />
      <Choice
        legend="Purpose"
        legendUnseen
        value={props.form.purpose}
        error={missing() && props.form.purpose === '' ? 'Choose one, or do not share.' : undefined}
        options={titlesOf(releasePurposeWords)}
        onChoose={(purpose) => props.onChange({ purpose })}
      />
      <Button tone="primary" wide onPress={() => (props.form.purpose === '' ? setMissing(true) : props.onNext())}>
        Go on
      </Button>
    </>
  );
}

/** Until which day, ninety days at most. */
export function AskUntil(props: QuestionProps & { readonly today: CivilDate }): JSX.Element {
  const inside = useInside();
  const days = [7, 14, 30, 90] as const;
  const chosen = () => days.find((count) => plusDays(props.today, count) === props.form.endsOn);
  const problem = () => problemOfEnd(props.form.endsOn, props.today);
  return (
    <>
      <Heading words="Until when?" />
      <p>After that it cannot be opened. You can stop it sooner.</p>
      <Choice
        legend="How long"
        legendUnseen
        value={chosen() === undefined ? '' : String(chosen())}
        options={days.map((count) => ({
          value: String(count),
          label: `${count} days`,
          hint: `Until ${sayEnd(plusDays(props.today, count), sayTimeOf(inside))}`,
        }))}
        onChoose={(count) => props.onChange({ endsOn: plusDays(props.today, Number(count)) })}
      />
      <DateField
        label="Or another day"
        value={props.form.endsOn}
        min={props.today}
        max={plusDays(props.today, 90)}
        error={problem()}
        onInput={(endsOn) => props.onChange({ endsOn })}
      />
      <Button tone="primary" wide disabled={problem() !== undefined} onPress={() => props.onNext()}>
        Go on
      </Button>
    </>
  );
}

/** Whether they may keep a copy: no, unless she says yes. */
export function AskCopy(props: QuestionProps): JSX.Element {
  return (
    <>
      <Heading words="May they keep a copy?" />
      <p>A copy stays with them after the last day. A court can ask for it.</p>
      <Choice
        legend="A copy"
        legendUnseen
        value={props.form.mayKeepCopy}
        options={[
          { value: 'no', label: 'No, they may only look' },
          { value: 'yes', label: 'Yes, they may keep a copy' },
        ]}
        onChoose={(mayKeepCopy) => props.onChange({ mayKeepCopy })}
      />
      <Button tone="primary" wide onPress={() => props.onNext()}>
        Go on
      </Button>
    </>
  );
}

/** What stopping cannot undo, and what they may have to reveal. */
export function TellLimits(props: QuestionProps): JSX.Element {
  const [read, setRead] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  return (
    <>
      <Heading words="Before you decide" />
      <ul class="list-marked stack-tight">
        <For each={cannotUndo}>{(words) => <li>{words}</li>}</For>
        <li>{mayReveal}</li>
      </ul>
      <p>Saying no changes nothing about the help you get.</p>
      <Tick
        label={`I have read this about sharing with ${props.person.name}.`}
        checked={read()}
        error={missing() && !read() ? 'Tick the box to go on, or do not share.' : undefined}
        onChange={setRead}
      />
      <Button tone="primary" wide onPress={() => (read() ? props.onNext() : setMissing(true))}>
        Go on
      </Button>
    </>
  );
}
