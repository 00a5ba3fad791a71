/** When something was: exactly, about, only the day, or not known. None is chosen for her. */
import { Choice, DateField } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import type { WhenForm } from '../forms/answers.ts';
import { useSaid } from '../state/inside.ts';
import { formWords, saidOptions, whenChoices } from '../words/choices.ts';

/** The question and the fields its answer needs. */
export function WhenFields(props: {
  readonly legend: string;
  readonly value: WhenForm;
  readonly latest: string;
  readonly onChange: (change: Partial<WhenForm>) => void;
}): JSX.Element {
  const say = useSaid();
  const how = () => props.value.how;
  return (
    <>
      <Choice
        legend={props.legend}
        value={how()}
        options={saidOptions(whenChoices, say)}
        onChoose={(chosen) => props.onChange({ how: chosen })}
      />
      <Show when={how() === 'exact' || how() === 'about' || how() === 'on'}>
        <DateField
          label={say(formWords.day)}
          value={props.value.day}
          max={props.latest}
          onInput={(day) => props.onChange({ day })}
        />
      </Show>
      <Show when={how() === 'exact' || how() === 'about'}>
        <DateField
          kind="time"
          label={say(how() === 'about' ? formWords.aboutTime : formWords.time)}
          value={props.value.time}
          onInput={(time) => props.onChange({ time })}
        />
      </Show>
    </>
  );
}
