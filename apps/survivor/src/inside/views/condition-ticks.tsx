/** What the order says, as ticks; a tick opens the few things that go with it. Nothing is ticked beforehand. */
import { channels, distanceUnits, placeKinds, requirements, wordsIn } from '@holdfast/domain';
import { Choice, Field, Select, Tick } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import type { OrderForm, OrderProblems } from '../forms/order-form.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { answerWords, conditionWords, formWords, placeWords, saidOptions } from '../words/choices.ts';
import { conditionFormWords, requirementWords } from '../words/orders.ts';

type Part = {
  readonly form: OrderForm;
  readonly onChange: (change: Partial<OrderForm>) => void;
};

/** The list with one more, or one fewer, in the order of `all`. */
function toggled<Value>(asked: {
  readonly all: readonly Value[];
  readonly list: readonly Value[];
  readonly one: Value;
  readonly on: boolean;
}): readonly Value[] {
  return asked.all.filter((known) => (known === asked.one ? asked.on : asked.list.includes(known)));
}

/** The terms of the order. */
export function ConditionTicks(props: Part & { readonly problems: OrderProblems }): JSX.Element {
  const say = useSaid();
  const form = () => props.form;
  const change = (part: Partial<OrderForm>) => props.onChange(part);
  return (
    <fieldset class="stack-tight">
      <legend class="field-label">{say(conditionFormWords.legend)}</legend>
      <Tick label={say(conditionWords['no-violence'])} checked={form().hurt} onChange={(hurt) => change({ hurt })} />
      <Tick
        label={say(conditionWords['no-threats-to-household'])}
        checked={form().household}
        onChange={(household) => change({ household })}
      />
      <Tick
        label={say(conditionWords['no-harassment'])}
        checked={form().harass}
        onChange={(harass) => change({ harass })}
      />
      <Tick
        label={say(conditionWords['no-contact'])}
        checked={form().contact}
        onChange={(contact) => change({ contact })}
      />
      <Show when={form().contact}>
        <ContactDetails form={form()} onChange={change} />
      </Show>
      <Tick
        label={say(conditionWords['no-contact-through-others'])}
        checked={form().throughOthers}
        onChange={(throughOthers) => change({ throughOthers })}
      />
      <Tick label={say(conditionWords['stay-away'])} checked={form().away} onChange={(away) => change({ away })} />
      <Show when={form().away}>
        <AwayDetails form={form()} problems={props.problems} onChange={change} />
      </Show>
      <Tick
        label={say(conditionWords['move-out'])}
        checked={form().moveOut}
        onChange={(moveOut) => change({ moveOut })}
      />
      <Tick
        label={say(conditionWords['firearms-surrender'])}
        checked={form().guns}
        onChange={(guns) => change({ guns })}
      />
      <Show when={form().guns}>
        <div class="within">
          <Tick
            label={say(conditionFormWords.ammunition)}
            checked={form().ammunition}
            onChange={(ammunition) => change({ ammunition })}
          />
        </div>
      </Show>
      <MoreTerms form={form()} onChange={change} />
      <Field
        kind="lines"
        rows={3}
        label={say(conditionFormWords.other)}
        hint={say(conditionFormWords.otherHint)}
        maxLength={2000}
        value={form().other}
        onInput={(other) => change({ other })}
      />
    </fieldset>
  );
}

function ContactDetails(props: Part): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  return (
    <div class="within stack-tight">
      <p class="field-hint">{say(conditionFormWords.ways)}</p>
      <For each={channels}>
        {(one) => (
          <Tick
            label={wordsIn(inside.language()).channelWords[one].title}
            checked={props.form.contactBy.includes(one)}
            onChange={(on) =>
              props.onChange({ contactBy: toggled({ all: channels, list: props.form.contactBy, one, on }) })
            }
          />
        )}
      </For>
      <Tick
        label={say(conditionFormWords.exchange)}
        checked={props.form.childExchange}
        onChange={(childExchange) => props.onChange({ childExchange })}
      />
    </div>
  );
}

function AwayDetails(props: Part & { readonly problems: OrderProblems }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const problem = () => props.problems['distance'];
  const units = () => {
    const words = wordsIn(inside.language()).distanceUnitWords;
    return distanceUnits.map((value) => ({ value, label: words[value].title }));
  };
  return (
    <div class="within stack-tight">
      <p class="field-hint">{say(conditionFormWords.from)}</p>
      <For each={placeKinds}>
        {(one) => (
          <Tick
            label={say(placeWords[one])}
            checked={props.form.awayFrom.includes(one)}
            onChange={(on) =>
              props.onChange({ awayFrom: toggled({ all: placeKinds, list: props.form.awayFrom, one, on }) })
            }
          />
        )}
      </For>
      <div class="pair">
        <Field
          kind="digits"
          short
          label={say(conditionFormWords.far)}
          optional={say(formWords.ifKnown)}
          maxLength={6}
          value={props.form.distance}
          error={sayMaybe(say, problem())}
          onInput={(distance) => props.onChange({ distance })}
        />
        <Select
          label={say(conditionFormWords.unit)}
          value={props.form.unit}
          options={units()}
          onChoose={(unit) => props.onChange({ unit })}
        />
      </div>
    </div>
  );
}

function sayMaybe(say: ReturnType<typeof useSaid>, said: OrderProblems[string] | undefined): string | undefined {
  return said === undefined ? undefined : say(said);
}

/** What touches children, and what the order asks for rather than forbids. */
function MoreTerms(props: Part): JSX.Element {
  const say = useSaid();
  return (
    <>
      <Tick
        label={say(conditionWords['exclusive-custody'])}
        checked={props.form.custody}
        onChange={(custody) => props.onChange({ custody })}
      />
      <Tick
        label={say(conditionWords['contact-permission'])}
        checked={props.form.visits}
        onChange={(visits) => props.onChange({ visits })}
      />
      <Show when={props.form.visits}>
        <div class="within">
          <Choice
            inRow
            legend={say(conditionFormWords.supervised)}
            value={props.form.supervised}
            options={saidOptions(answerWords, say)}
            onChoose={(supervised) => props.onChange({ supervised })}
          />
        </div>
      </Show>
      <Tick
        label={say(conditionWords['positive-requirement'])}
        checked={props.form.mustDo}
        onChange={(mustDo) => props.onChange({ mustDo })}
      />
      <Show when={props.form.mustDo}>
        <div class="within">
          <Select
            label={say(conditionFormWords.what)}
            value={props.form.requirement}
            unchosen={say(formWords.choose)}
            options={requirements.map((value) => ({ value, label: say(requirementWords[value]) }))}
            onChoose={(requirement) => props.onChange({ requirement })}
          />
        </div>
      </Show>
    </>
  );
}
