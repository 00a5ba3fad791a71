/** The parts of telling that are about the scene: who was there, what was said, where, the children. */
import { distanceUnits, wordsIn } from '@holdfast/domain';
import { Field, Select } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { isDistance } from '../forms/incident-form.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords, placeWords, saidOptions, titlesOf } from '../words/choices.ts';
import { tellWords } from '../words/log.ts';
import { Ask, Part } from './form-parts.tsx';
import type { PartProps } from './tell.tsx';

export function WhoPart(props: PartProps): JSX.Element {
  const say = useSaid();
  const form = () => props.form;
  return (
    <Part
      title={tellWords.who}
      filled={[form().byThem, form().others, form().whoSaw, form().children].some((told) => told !== '')}
      open
    >
      <Ask question={tellWords.byThem} value={form().byThem} onChoose={(byThem) => props.onChange({ byThem })} />
      <Ask question={tellWords.others} value={form().others} onChoose={(others) => props.onChange({ others })} />
      <Field
        kind="lines"
        rows={2}
        label={say(tellWords.whoSaw)}
        hint={say(tellWords.whoSawHint)}
        maxLength={2_000}
        value={form().whoSaw}
        onInput={(whoSaw) => props.onChange({ whoSaw })}
      />
      <Ask
        question={tellWords.children}
        value={form().children}
        onChoose={(children) => props.onChange({ children })}
      />
    </Part>
  );
}

export function SaidPart(props: PartProps): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const form = () => props.form;
  return (
    <Part
      title={tellWords.said}
      filled={[form().channel, form().said, form().household].some((told) => told !== '')}
      open={form().said !== ''}
    >
      <Select
        label={say(tellWords.channel)}
        value={form().channel}
        unchosen={say(formWords.choose)}
        options={titlesOf(wordsIn(inside.language()).channelWords)}
        onChoose={(channel) => props.onChange({ channel })}
      />
      <Field
        kind="lines"
        rows={4}
        label={say(tellWords.saidWords)}
        hint={say(tellWords.saidHint)}
        maxLength={20_000}
        value={form().said}
        onInput={(said) => props.onChange({ said })}
      />
      <Ask
        question={tellWords.household}
        value={form().household}
        onChoose={(household) => props.onChange({ household })}
      />
    </Part>
  );
}

export function WherePart(props: PartProps): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const form = () => props.form;
  const units = () => {
    const words = wordsIn(inside.language()).distanceUnitWords;
    return distanceUnits.map((value) => ({ value, label: words[value].title }));
  };
  return (
    <Part
      title={tellWords.where}
      filled={form().place !== '' || form().distance !== ''}
      open={form().place !== '' || form().distance !== ''}
    >
      <Select
        label={say(tellWords.whereAsk)}
        value={form().place}
        unchosen={say(formWords.choose)}
        options={saidOptions(placeWords, say)}
        onChoose={(place) => props.onChange({ place })}
      />
      <div class="pair">
        <Field
          kind="digits"
          short
          label={say(tellWords.howClose)}
          maxLength={6}
          value={form().distance}
          error={isDistance(form().distance) ? undefined : say(tellWords.distanceNumber)}
          onInput={(distance) => props.onChange({ distance })}
        />
        <Select
          label={say(tellWords.unit)}
          value={form().unit}
          options={units()}
          onChoose={(unit) => props.onChange({ unit })}
        />
      </div>
    </Part>
  );
}

export function FamilyPart(props: PartProps): JSX.Element {
  const form = () => props.form;
  return (
    <Part title={tellWords.family} filled={[form().exchange, form().taken, form().agreed].some((told) => told !== '')}>
      <Ask
        question={tellWords.exchange}
        value={form().exchange}
        onChoose={(exchange) => props.onChange({ exchange })}
      />
      <Ask question={tellWords.taken} value={form().taken} onChoose={(taken) => props.onChange({ taken })} />
      <Ask
        question={tellWords.agreed}
        hint={tellWords.agreedHint}
        value={form().agreed}
        onChoose={(agreed) => props.onChange({ agreed })}
      />
    </Part>
  );
}
