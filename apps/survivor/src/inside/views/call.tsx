/**
 * Calling the police: what to say first, then the time the call began and when to call again, then what came of it. It dials only
 * when she presses the number, and every call, answered or not, can be kept as one of its own.
 */
import { type IncidentId, type Instant, instantFrom, instantOf, millisecondsOf } from '@holdfast/domain';
import { Button, Card, Field, LinkButton, Select } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { draftFrom } from '../forms/answers.ts';
import { contactDraftName, contactFrom, emptyContact, formOfCall, unansweredCall } from '../forms/contact-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { currentOrder } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { callAddress, helpFor } from '../words/help.ts';
import { callWords } from '../words/police.ts';
import { atClock } from '../words/say.ts';
import { NotKept } from './form-parts.tsx';
import { Screen } from './screen.tsx';

const waits = ['5', '10', '15', '20', '30'] as const;
const emptyCall = { began: '', waits: '10', note: '', about: '' };

export function CallView(props: { readonly incidentId: IncidentId | null }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const draft = createDrafting(inside, 'call', emptyCall);
  const [failed, setFailed] = createSignal(false);
  const began = (): Instant | null => {
    const read = instantFrom(draft.form().began);
    return read.ok ? read.value : null;
  };
  const begin = () => draft.change({ began: inside.now(), about: draft.form().about || (props.incidentId ?? '') });
  const about = () => inside.held().incidents.find(({ id }) => id === draft.form().about)?.id ?? props.incidentId;
  const keepCall = async (at: Instant, came: 'none' | 'not-known') => {
    const around = { id: inside.newId<'contact'>(), incidentId: about(), now: inside.now() };
    const { note } = draft.form();
    const contact =
      came === 'none'
        ? unansweredCall({ ...around, when: { kind: 'exact', at }, note })
        : {
            ...contactFrom(
              { ...emptyContact, note: [note, say(callWords.calledAgain)].filter(Boolean).join('\n') },
              { ...around, zone: inside.zone },
            ),
            when: { kind: 'exact' as const, at },
          };
    const kept = await inside.perform({ do: 'record-contact', contact });
    setFailed(!kept);
    return kept;
  };
  const leave = async () => {
    const id = about();
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go(id === null ? { name: 'owed' } : { name: 'incident', id });
  };
  const noneCame = async (at: Instant) => {
    if (await keepCall(at, 'none')) await leave();
  };
  const callAgain = async (at: Instant) => {
    if (await keepCall(at, 'not-known')) draft.change({ began: inside.now(), note: '' });
  };
  const writeDown = async (at: Instant) => {
    const id = about();
    const name = contactDraftName(id);
    // What she may have begun to write down stays; the call gives it its time.
    const begun = draftFrom(inside.held().drafts[name] ?? '', emptyContact);
    const form = formOfCall({ at, note: draft.form().note }, inside.zone, begun);
    await inside.perform({ do: 'keep-draft', form: name, text: JSON.stringify(form) });
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'contact-new', incidentId: id });
  };
  return (
    <Screen title={say(callWords.title)}>
      <Show when={began()} keyed fallback={<Before onBegin={begin} />}>
        {(at) => (
          <>
            <p class="large">
              <strong>{say(callWords.began(say(atClock(at, inside.zone))))}</strong>
            </p>
            <Field
              kind="lines"
              rows={3}
              label={say(callWords.note)}
              hint={say(callWords.noteHint)}
              maxLength={10_000}
              value={draft.form().note}
              onInput={(note) => draft.change({ note })}
            />
            <Again at={at} minutes={draft.form().waits} onWaits={(chosen) => draft.change({ waits: chosen })} />
            <Button wide icon="phone" onPress={() => callAgain(at)}>
              {say(callWords.callAgain)}
            </Button>
            <p class="small quiet">{say(callWords.callAgainDetail)}</p>
            <NotKept failed={failed()} />
            <Button tone="primary" wide onPress={() => writeDown(at)}>
              {say(callWords.over)}
            </Button>
            <Button wide onPress={() => noneCame(at)}>
              {say(callWords.none)}
            </Button>
            <Button tone="quiet" onPress={() => draft.change({ began: '' })}>
              {say(callWords.forget)}
            </Button>
          </>
        )}
      </Show>
    </Screen>
  );
}

function Before(props: { readonly onBegin: () => void }): JSX.Element {
  const { held, router } = useInside();
  const say = useSaid();
  const police = () => helpFor(held().settings.country ?? 'US').police;
  return (
    <>
      <Lines />
      <LinkButton href={callAddress(police())} tone="primary" icon="phone" wide onFollow={props.onBegin}>
        {say(callWords.call(police().number))}
      </LinkButton>
      <Button wide icon="clock" onPress={props.onBegin}>
        {say(callWords.calling)}
      </Button>
      <Show when={currentOrder(held())}>
        {(order) => (
          <Button wide icon="scroll-text" onPress={() => router.go({ name: 'show-order', id: order().id })}>
            {say(callWords.showOrder)}
          </Button>
        )}
      </Show>
      <p class="small quiet">{say(callWords.bill)}</p>
    </>
  );
}

function Lines(props: { readonly second?: boolean }): JSX.Element {
  const say = useSaid();
  return (
    <Card label={say(callWords.sayFirst)}>
      <p class="small quiet">{say(callWords.sayFirst)}</p>
      <Show when={props.second}>
        <p class="large">“{say(callWords.again)}”</p>
      </Show>
      <For each={callWords.lines}>{(line) => <p class="large">“{say(line)}”</p>}</For>
    </Card>
  );
}

function Again(props: {
  readonly at: Instant;
  readonly minutes: string;
  readonly onWaits: (minutes: string) => void;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const chosen = () => waits.find((one) => one === props.minutes) ?? '10';
  const until = () => instantOf(millisecondsOf(props.at) + Number(chosen()) * 60_000);
  return (
    <>
      <Select
        label={say(callWords.waits)}
        value={chosen()}
        options={waits.map((value) => ({ value, label: say(callWords.minutes(Number(value))) }))}
        onChoose={props.onWaits}
      />
      <p>
        <strong>{say(callWords.againAt(say(atClock(until(), inside.zone))))}</strong>
      </p>
      <Lines second />
    </>
  );
}
