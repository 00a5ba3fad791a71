/** Her order, copied from the paper, or put right later. Only the day it was made is needed; the rest may wait. */
import { issuingPlaces, type Order, type OrderId, orderKinds, wordsIn } from '@holdfast/domain';
import { Button, Choice, Field, Notice, Select, Tick } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { emptyOrder, type OrderProblems } from '../forms/order-form.ts';
import { changedOrder, formOfOrder, orderFrom } from '../forms/order-record.ts';
import { kindOfPaper, papersOf } from '../forms/papers.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords } from '../words/choices.ts';
import { orderFormWords } from '../words/orders.ts';
import { ConditionTicks } from './condition-ticks.tsx';
import { NotKept } from './form-parts.tsx';
import { OrderDates, type OrderPartProps } from './order-dates.tsx';
import { focusFirstProblem, Screen } from './screen.tsx';

export function OrderNew(): JSX.Element {
  return <OrderFields before={undefined} />;
}

/** An order copied before, to be put right. The earlier text stays. */
export function OrderEdit(props: { readonly id: OrderId }): JSX.Element {
  const { held } = useInside();
  return (
    <Show when={held().orders.find(({ id }) => id === props.id)}>{(order) => <OrderFields before={order()} />}</Show>
  );
}

function OrderFields(props: { readonly before: Order | undefined }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const { before } = props;
  const draft = createDrafting(
    inside,
    before === undefined ? 'order' : `o-${before.id}`,
    before === undefined ? emptyOrder : formOfOrder(before, emptyOrder),
  );
  const { form, change } = draft;
  const [problems, setProblems] = createSignal<OrderProblems>({});
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    const around = { now: inside.now(), zone: inside.zone, newConditionId: () => inside.newId<'condition'>() };
    const read =
      before === undefined
        ? orderFrom(form(), { ...around, id: inside.newId() })
        : changedOrder(form(), before, { ...around, empty: emptyOrder });
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) {
      focusFirstProblem();
      return;
    }
    const kept = await inside.perform({ do: before === undefined ? 'add-order' : 'correct-order', order: read.value });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'order', id: read.value.id });
  };
  const ifKnown = () => say(formWords.ifKnown);
  return (
    <Screen
      title={say(before === undefined ? orderFormWords.title : orderFormWords.change)}
      lead={say(orderFormWords.lead)}
    >
      <PaperFields form={form()} onChange={change} />
      <Field
        label={say(orderFormWords.court)}
        optional={ifKnown()}
        value={form().court}
        maxLength={200}
        onInput={(court) => change({ court })}
      />
      <Field
        label={say(orderFormWords.number)}
        optional={ifKnown()}
        kind="code"
        value={form().number}
        maxLength={60}
        onInput={(number) => change({ number })}
      />
      <Field
        label={say(orderFormWords.me)}
        optional={ifKnown()}
        value={form().me}
        maxLength={200}
        onInput={(me) => change({ me })}
      />
      <Field
        label={say(orderFormWords.them)}
        optional={ifKnown()}
        value={form().them}
        maxLength={200}
        onInput={(them) => change({ them })}
      />
      <div class="stack-tight">
        <Tick
          label={say(orderFormWords.children)}
          checked={form().children}
          onChange={(children) => change({ children })}
        />
        <Tick label={say(orderFormWords.household)} checked={form().family} onChange={(family) => change({ family })} />
      </div>
      <OrderDates form={form()} problems={problems()} onChange={change} />
      <ConditionTicks form={form()} problems={problems()} onChange={change} />
      <Show when={Object.keys(problems()).length > 0}>
        <Notice tone="owed" announce="at-once" title={say(formWords.lookAbove)}>
          <p>{say(formWords.nothingLost)}</p>
        </Notice>
      </Show>
      <NotKept failed={failed()} />
      <Button tone="primary" wide onPress={keep}>
        {say(before === undefined ? orderFormWords.keep : formWords.keepChange)}
      </Button>
      <Show when={before !== undefined}>
        <p class="small quiet">{say(formWords.earlierStays)}</p>
      </Show>
    </Screen>
  );
}

/** Place, then the paper that place knows, then the kind where the paper leaves it open. */
function PaperFields(props: OrderPartProps): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const words = () => wordsIn(inside.language());
  const papers = () => papersOf(props.form.place);
  const kinds = () => orderKinds.filter((kind) => kind !== 'police-notice' || props.form.place === 'GB-EAW');
  return (
    <>
      <Select
        label={say(orderFormWords.place)}
        value={props.form.place}
        unchosen={say(orderFormWords.choose)}
        options={issuingPlaces.map((value) => ({ value, label: words().issuingPlaceWords[value] }))}
        onChoose={(place) => props.onChange({ place, paper: '' })}
      />
      <Show when={papers().length > 0}>
        <Choice
          legend={say(orderFormWords.paper)}
          hint={say(orderFormWords.paperHint)}
          value={props.form.paper}
          options={[
            ...papers().map((value) => ({ value, label: words().instrumentWords[value].title })),
            { value: 'other' as const, label: say(orderFormWords.paperOther) },
            { value: 'not-known' as const, label: say(orderFormWords.paperUnknown) },
          ]}
          onChoose={(paper) => props.onChange({ paper })}
        />
      </Show>
      <Show when={kindOfPaper(props.form.paper, props.form.place) === undefined}>
        <Choice
          legend={say(orderFormWords.kind)}
          value={props.form.kind}
          options={kinds().map((value) => ({
            value,
            label: value === 'unknown' ? say(orderFormWords.kindUnknown) : words().orderKindWords[value].title,
          }))}
          onChoose={(kind) => props.onChange({ kind })}
        />
      </Show>
    </>
  );
}
