/**
 * The letter of this step, from what she noted alone: to show, to print, to copy as text. Nothing is sent; the first language is
 * the one its reader works in.
 */
import { civilDateAt, type IncidentId, type Language, letterFor, letterText } from '@holdfast/domain';
import { Button, Card, Field } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { notKnown } from '../forms/order-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { dutiesForLetter } from '../state/owed.ts';
import { type IncidentReading, readingOf } from '../state/reading.ts';
import { letterAsks, letterWords } from '../words/owed.ts';
import { stepsFor } from './ladder.tsx';
import { Screen } from './screen.tsx';

/** The letter of the step she came from: handed over, for what is being kept of it may not be written yet. */
export function LetterView(props: { readonly id: IncidentId; readonly step: number }): JSX.Element {
  const inside = useInside();
  const reading = () => {
    const incident = inside.held().incidents.find(({ id }) => id === props.id);
    return incident && readingOf(inside.held(), incident, inside.now());
  };
  return <Show when={reading()}>{(known) => <Sheet reading={known()} step={props.step} />}</Show>;
}

function Sheet(props: { readonly reading: IncidentReading; readonly step: number }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const draft = createDrafting(inside, `s-${props.reading.incident.id}`, { name: '' });
  const [language, setLanguage] = createSignal<Language>('en');
  const order = () => props.reading.order;
  const step = () => stepsFor(props.reading)[props.step];
  const usual = () => (order().protectedParty.name === notKnown ? '' : order().protectedParty.name);
  const name = () => draft.form().name || usual();
  const letter = () => {
    const { who, rung } = step() ?? {};
    return letterFor({
      reading:
        rung === undefined ? props.reading : { ...props.reading, duties: dutiesForLetter(props.reading.duties, rung) },
      to: who ?? { en: '', es: '' },
      asks: rung === undefined ? [] : [letterAsks[rung]],
      name: name(),
      today: civilDateAt(inside.now(), inside.zone),
      language: language(),
    });
  };
  return (
    <Screen title={say(letterWords.title)} lead={say(letterWords.lead)}>
      <div class="stack-tight unseen-in-print">
        <Field
          label={say(letterWords.name)}
          value={name()}
          maxLength={200}
          onInput={(text) => draft.change({ name: text })}
        />
        <Button wide onPress={() => setLanguage((before) => (before === 'en' ? 'es' : 'en'))}>
          {say(language() === 'en' ? letterWords.inSpanish : letterWords.inEnglish)}
        </Button>
      </div>
      <Card label={say(letterWords.title)}>
        <article class="letter stack-tight" lang={language()}>
          <p>{letter().date}</p>
          <p>{letter().to}</p>
          <p>
            <strong>{letter().subject}</strong>
          </p>
          <For each={letter().sections}>
            {(section) => (
              <section class="stack-tight">
                <Show when={section.heading}>{(heading) => <h2>{heading()}</h2>}</Show>
                <For each={section.paragraphs}>{(text) => <p class="own-words">{text}</p>}</For>
                <Show when={section.points.length > 0}>
                  <ul class="list-marked">
                    <For each={section.points}>{(text) => <li>{text}</li>}</For>
                  </ul>
                </Show>
              </section>
            )}
          </For>
          <p>{letter().signature}</p>
        </article>
      </Card>
      <div class="stack-tight unseen-in-print">
        <Button icon="printer" wide onPress={() => inside.print()}>
          {say(letterWords.print)}
        </Button>
        <p class="small quiet">{say(letterWords.printNote)}</p>
        <details class="card">
          <summary>{say(letterWords.text)}</summary>
          <Field
            kind="lines"
            rows={10}
            readOnly
            label={say(letterWords.text)}
            labelUnseen
            hint={say(letterWords.textHint)}
            value={letterText(letter())}
            onInput={() => undefined}
          />
        </details>
      </div>
    </Screen>
  );
}
