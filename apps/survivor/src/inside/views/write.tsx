/** Writing down what happened. Everything may be left out; it is kept as it is typed. */
import { answers, channelWords, civilDateAt, incidentWords } from '@holdfast/domain';
import { Button, Choice, Field, Notice, Select } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { channelOfKind, emptyIncident, type IncidentForm, incidentFrom } from '../forms/incident-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside } from '../state/inside.ts';
import { answerWords, optionsOf, placeWords, titlesOf } from '../words/choices.ts';
import { Screen } from './screen.tsx';
import { WhenFields } from './when-fields.tsx';

const answerOptions = answers.map((value) => ({ value, label: answerWords[value] }));
const questions = [
  { name: 'byThem', text: 'Was it the person your order is against, as far as you can tell?' },
  { name: 'others', text: 'Did anyone else see or hear it?' },
  { name: 'injury', text: 'Was anyone hurt?' },
  { name: 'weapon', text: 'Was there a gun or other weapon?' },
  { name: 'children', text: 'Were children there?' },
  { name: 'exchange', text: 'Was it about handing over children?' },
] as const;

export function Write(): JSX.Element {
  const inside = useInside();
  const draft = createDrafting(inside, 'incident', emptyIncident);
  const { form, change } = draft;
  const [failed, setFailed] = createSignal(false);
  const today = civilDateAt(inside.now(), inside.zone);
  const keep = async () => {
    const incident = incidentFrom(form(), { id: inside.newId(), now: inside.now(), zone: inside.zone });
    const kept = await inside.perform({ do: 'record-incident', incident });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'incident', id: incident.id });
  };
  return (
    <Screen title="Write it down" lead="Start anywhere. Leave out anything. What you type is kept as you go.">
      <Show when={draft.wasKept}>
        <Notice tone="plain">
          <p>You began this earlier. It is as you left it.</p>
        </Notice>
      </Show>
      <Select
        label="What kind of thing was it?"
        value={form().kind}
        unchosen="Choose, or leave it"
        options={titlesOf(incidentWords)}
        onChoose={(kind) => change({ kind, channel: channelOfKind(kind) || form().channel })}
      />
      <Field
        kind="lines"
        rows={6}
        label="What happened, in your words"
        hint="What you saw, heard or got. You can copy a message word for word."
        maxLength={20_000}
        value={form().what}
        onInput={(what) => change({ what })}
      />
      <WhenFields legend="When was it?" value={form()} latest={today} onChange={change} />
      <Select
        label="How did they reach you?"
        value={form().channel}
        unchosen="Choose, or leave it"
        options={titlesOf(channelWords)}
        onChoose={(channel) => change({ channel })}
      />
      <Select
        label="Where was it?"
        value={form().place}
        unchosen="Choose, or leave it"
        options={optionsOf(placeWords)}
        onChoose={(place) => change({ place })}
      />
      <For each={questions}>
        {(question) => (
          <Choice
            inRow
            legend={question.text}
            value={form()[question.name]}
            options={answerOptions}
            onChoose={(answer) => change(answered(question.name, answer))}
          />
        )}
      </For>
      <Show when={form().kind === 'strangulation'}>
        <Notice tone="owed" title="Hands on the neck can do harm that does not show">
          <p>See a doctor even if there are no marks. It can get worse hours later.</p>
        </Notice>
      </Show>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title="It could not be kept">
          <p>This phone may be full. What you typed is still here.</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={keep}>
        Keep it
      </Button>
    </Screen>
  );
}

type Question = (typeof questions)[number]['name'];

function answered(name: Question, answer: IncidentForm[Question]): Partial<IncidentForm> {
  return { [name]: answer };
}
