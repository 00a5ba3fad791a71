/** The parts of telling that can be hard: being hurt, and how it felt. Each says first what it will ask. */
import { Button, Field, Notice } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { helpFor } from '../words/help.ts';
import { tellWords } from '../words/log.ts';
import { Ask, Part } from './form-parts.tsx';
import type { PartProps } from './tell.tsx';

export function HardPart(props: PartProps): JSX.Element {
  const say = useSaid();
  const form = () => props.form;
  return (
    <Part
      title={tellWords.hard}
      filled={[form().injury, form().weapon, form().neck].some((told) => told !== '')}
      open={form().kind === 'strangulation'}
    >
      <p class="quiet">{say(tellWords.hardNote)}</p>
      <Ask question={tellWords.injury} value={form().injury} onChoose={(injury) => props.onChange({ injury })} />
      <Ask question={tellWords.weapon} value={form().weapon} onChoose={(weapon) => props.onChange({ weapon })} />
      <Ask
        question={tellWords.neck}
        hint={tellWords.neckHint}
        value={form().neck}
        onChoose={(neck) => props.onChange(neck === 'yes' ? { neck, kind: 'strangulation' } : { neck })}
      />
      <Show when={form().neck === 'yes' || form().kind === 'strangulation'}>
        <SeeADoctor />
      </Show>
      <Show when={form().neck === 'yes' && form().kind === 'strangulation'}>
        <p class="small quiet">{say(tellWords.neckKind)}</p>
      </Show>
    </Part>
  );
}

/** What to know after hands on the neck. It tells her to be seen, and guesses nothing about her. */
export function SeeADoctor(): JSX.Element {
  const { held } = useInside();
  const say = useSaid();
  return (
    <Notice tone="owed" title={say(tellWords.neckTitle)}>
      <p>{say(tellWords.neckHarm)}</p>
      <ul class="list-marked">
        <For each={tellWords.neckSigns}>{(sign) => <li>{say(sign)}</li>}</For>
      </ul>
      <p>
        <strong>{say(tellWords.neckNow(helpFor(held().settings.country ?? 'US').police.number))}</strong>
      </p>
    </Notice>
  );
}

export function FeltPart(props: PartProps): JSX.Element {
  const { router } = useInside();
  const say = useSaid();
  return (
    <Part title={tellWords.felt} filled={props.form.felt !== ''}>
      <Field
        kind="lines"
        rows={3}
        label={say(tellWords.feltLabel)}
        hint={say(tellWords.feltHint)}
        maxLength={20_000}
        value={props.form.felt}
        onInput={(felt) => props.onChange({ felt })}
      />
      <Button icon="lock" onPress={() => router.go({ name: 'private' })}>
        {say(tellWords.toPrivate)}
      </Button>
    </Part>
  );
}
