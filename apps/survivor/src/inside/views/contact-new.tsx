/** What the police did, as she remembers it: who came, what they said, whether a report was made. */
import { answers, civilDateAt, type IncidentId } from '@holdfast/domain';
import { Button, Choice, DateField, Field, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { answerTo, contactFrom, emptyContact, withAnswer } from '../forms/contact-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside } from '../state/inside.ts';
import { answerWords, contactQuestions } from '../words/choices.ts';
import { Screen } from './screen.tsx';
import { WhenFields } from './when-fields.tsx';

const answerOptions = answers.map((value) => ({ value, label: answerWords[value] }));

export function ContactNew(props: { readonly incidentId: IncidentId | null }): JSX.Element {
  const inside = useInside();
  const draft = createDrafting(inside, 'contact', emptyContact);
  const { form, change } = draft;
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    const contact = contactFrom(form(), {
      id: inside.newId(),
      incidentId: props.incidentId,
      now: inside.now(),
      zone: inside.zone,
    });
    const kept = await inside.perform({ do: 'record-contact', contact });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.back();
  };
  return (
    <Screen title="What the police did" lead="Leave out anything you do not know.">
      <WhenFields
        legend="When was it?"
        value={form()}
        latest={civilDateAt(inside.now(), inside.zone)}
        onChange={change}
      />
      <Field
        label="Which police?"
        optional
        value={form().agency}
        maxLength={200}
        onInput={(agency) => change({ agency })}
      />
      <Field
        label="Officer’s name"
        optional
        value={form().officer}
        maxLength={200}
        onInput={(officer) => change({ officer })}
      />
      <Field
        kind="code"
        label="Badge number"
        optional
        value={form().badge}
        maxLength={40}
        onInput={(badge) => change({ badge })}
      />
      <For each={contactQuestions}>
        {(question) => (
          <>
            <Choice
              inRow
              legend={question.text}
              value={answerTo(form(), question.fact)}
              options={answerOptions}
              onChoose={(answer) => change({ answers: withAnswer(form(), question.fact, answer).answers })}
            />
            <Show when={question.fact === 'report-written' && answerTo(form(), 'report-written') === 'yes'}>
              <Field
                kind="code"
                label="Report number"
                optional
                value={form().reportNumber}
                maxLength={60}
                onInput={(reportNumber) => change({ reportNumber })}
              />
            </Show>
          </>
        )}
      </For>
      <Choice
        inRow
        legend="Did you ask for a copy of the report?"
        value={form().copyAsked}
        options={answerOptions}
        onChoose={(copyAsked) => change({ copyAsked })}
      />
      <Show when={form().copyAsked === 'yes'}>
        <DateField label="Day you asked" value={form().askedOn} onInput={(askedOn) => change({ askedOn })} />
      </Show>
      <Field
        kind="lines"
        rows={4}
        label="What they said or did"
        hint="For example: “They said he had left and there was nothing they could do.”"
        maxLength={20_000}
        value={form().note}
        onInput={(note) => change({ note })}
      />
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
