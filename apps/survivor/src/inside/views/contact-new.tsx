/** What the police did, as she remembers it: who came, what they said, whether a report was made. New, or changed later. */
import { type ContactId, civilDateAt, type IncidentId, type PoliceContact, whenWords, wordsIn } from '@holdfast/domain';
import { Button, DateField, Field, Select } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  answerTo,
  type ContactForm,
  changedContact,
  contactDraftName,
  contactFrom,
  emptyContact,
  formOfContact,
  withAnswer,
} from '../forms/contact-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords } from '../words/choices.ts';
import { contactQuestions, contactWords } from '../words/police.ts';
import { AskShort, NotKept, Part } from './form-parts.tsx';
import { OfficerFields } from './officer-fields.tsx';
import { Screen } from './screen.tsx';
import { WhenFields } from './when-fields.tsx';

export function ContactNew(props: { readonly incidentId: IncidentId | null }): JSX.Element {
  return <ContactFields incidentId={props.incidentId} before={undefined} />;
}

/** Something told of the police before, to add to or to change. */
export function ContactEdit(props: { readonly id: ContactId }): JSX.Element {
  const { held } = useInside();
  const before = held().contacts.find(({ id }) => id === props.id);
  return (
    <Show when={before}>{(known) => <ContactFields incidentId={known().incidentId ?? null} before={known()} />}</Show>
  );
}

function ContactFields(props: {
  readonly incidentId: IncidentId | null;
  readonly before: PoliceContact | undefined;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const { before } = props;
  const draft = createDrafting(
    inside,
    before === undefined ? contactDraftName(props.incidentId) : `c-${before.id}`,
    before === undefined ? emptyContact : formOfContact(before, inside.zone),
  );
  const { form, change } = draft;
  const [about, setAbout] = createSignal<IncidentId | null>(props.incidentId);
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    const contact =
      before === undefined
        ? contactFrom(form(), { id: inside.newId(), incidentId: about(), now: inside.now(), zone: inside.zone })
        : changedContact(form(), before, inside.zone);
    const joined = about();
    const kept = await inside.perform({
      do: before === undefined ? 'record-contact' : 'correct-contact',
      contact: joined === null ? contact : { ...contact, incidentId: joined },
    });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go(joined === null ? { name: 'owed' } : { name: 'incident', id: joined });
  };
  return (
    <Screen title={say(before === undefined ? contactWords.title : contactWords.change)} lead={say(contactWords.lead)}>
      <Show when={props.incidentId === null && inside.held().incidents.length > 0}>
        <About chosen={about()} onChoose={setAbout} />
      </Show>
      <WhenFields
        legend={say(contactWords.when)}
        value={form()}
        latest={civilDateAt(inside.now(), inside.zone)}
        onChange={change}
      />
      <Field
        label={say(contactWords.agency)}
        optional={say(formWords.ifKnown)}
        value={form().agency}
        maxLength={200}
        onInput={(agency) => change({ agency })}
      />
      <OfficerFields form={form()} onChange={change} />
      <For each={contactQuestions.came}>{(asked) => <Fact asked={asked} form={form()} onChange={change} />}</For>
      <Report form={form()} onChange={change} />
      <Field
        kind="lines"
        rows={4}
        label={say(contactWords.note)}
        hint={say(contactWords.noteHint)}
        maxLength={20_000}
        value={form().note}
        onInput={(note) => change({ note })}
      />
      <div class="stack-tight">
        <For each={['person', 'proof', 'help'] as const}>
          {(part) => (
            <Part
              title={contactWords[part]}
              filled={contactQuestions[part].some(({ fact }) => answerTo(form(), fact) !== '')}
              open={part === 'person'}
            >
              <For each={contactQuestions[part]}>
                {(asked) => <Fact asked={asked} form={form()} onChange={change} />}
              </For>
            </Part>
          )}
        </For>
      </div>
      <NotKept failed={failed()} />
      <Button tone="primary" wide onPress={keep}>
        {say(before === undefined ? formWords.keep : formWords.keepChange)}
      </Button>
      <Show when={before !== undefined}>
        <p class="small quiet">{say(formWords.earlierStays)}</p>
      </Show>
    </Screen>
  );
}

const copyGot = { fact: 'report-copy-given', text: contactWords.copyGot } as const;

type FormProps = {
  readonly form: ContactForm;
  readonly onChange: (change: Partial<ContactForm>) => void;
};

function Fact(props: FormProps & { readonly asked: (typeof contactQuestions)['came'][number] }): JSX.Element {
  const say = useSaid();
  return (
    <AskShort
      question={say(props.asked.text)}
      value={answerTo(props.form, props.asked.fact)}
      onChoose={(answer) => props.onChange({ answers: withAnswer(props.form, props.asked.fact, answer).answers })}
    />
  );
}

function Report(props: FormProps): JSX.Element {
  const say = useSaid();
  return (
    <>
      <For each={contactQuestions.report}>
        {(asked) => (
          <Show when={asked.fact !== 'report-refused' || answerTo(props.form, 'report-written') !== 'yes'}>
            <Fact asked={asked} form={props.form} onChange={(change) => props.onChange(change)} />
          </Show>
        )}
      </For>
      <Show when={answerTo(props.form, 'report-written') === 'yes'}>
        <Field
          kind="code"
          label={say(contactWords.reportNumber)}
          optional={say(formWords.ifKnown)}
          value={props.form.reportNumber}
          maxLength={60}
          onInput={(reportNumber) => props.onChange({ reportNumber })}
        />
      </Show>
      <AskShort
        question={say(contactWords.copyAsked)}
        value={props.form.copyAsked}
        onChoose={(copyAsked) => props.onChange({ copyAsked })}
      />
      <Show when={props.form.copyAsked === 'yes'}>
        <DateField
          label={say(contactWords.askedOn)}
          value={props.form.askedOn}
          onInput={(askedOn) => props.onChange({ askedOn })}
        />
        <Fact asked={copyGot} form={props.form} onChange={(change) => props.onChange(change)} />
      </Show>
    </>
  );
}

/** Only the latest: an older one is opened first, and its contact added there. */
const mostOffered = 8;

function About(props: {
  readonly chosen: IncidentId | null;
  readonly onChoose: (id: IncidentId | null) => void;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const latest = () => inside.held().incidents.toReversed().slice(0, mostOffered);
  return (
    <Select
      label={say(contactWords.about)}
      value={props.chosen ?? ''}
      unchosen={say(contactWords.nothing)}
      options={latest().map(({ id, kind, when }) => ({
        value: id,
        label: `${wordsIn(inside.language()).incidentWords[kind].title}, ${say(whenWords(when, inside.zone))}`,
      }))}
      onChoose={(id) => props.onChoose(latest().find((incident) => incident.id === id)?.id ?? null)}
    />
  );
}
