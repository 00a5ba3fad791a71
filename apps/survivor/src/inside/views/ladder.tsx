/** The next step when something owed was not done: whom to ask, when it fits, what to say. It is hers to take or leave. */
import { sourceWords } from '@holdfast/domain';
import type { EscalationStep } from '@holdfast/law';
import { Button, Card } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { ladderOf } from '../state/law.ts';
import type { IncidentReading } from '../state/reading.ts';
import { ladderWords } from '../words/owed.ts';

/** The steps at the place of the order's court. */
export function stepsFor(reading: IncidentReading): readonly EscalationStep[] {
  return ladderOf(reading.order.issuingCourt.jurisdiction);
}

export function Ladder(props: { readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  // Where she is on the ladder for one thing, kept like any half-written form.
  const draft = createDrafting(inside, `l-${props.reading.incident.id}`, { step: '0' });
  const steps = () => stepsFor(props.reading);
  const at = () => Math.min(Math.max(0, Number(draft.form().step) || 0), Math.max(0, steps().length - 1));
  const go = (by: 1 | -1) => draft.change({ step: String(at() + by) });
  return (
    <Show when={steps()[at()]}>
      {(step) => (
        <section class="stack-tight" aria-labelledby="ladder">
          <h2 id="ladder">{say(ladderWords.title)}</h2>
          <p class="small quiet">
            {say(ladderWords.stepOf(at() + 1, steps().length))}. {say(ladderWords.lead)}
          </p>
          <Card>
            <p>
              <strong>{say(step().who)}</strong>
            </p>
            <p class="small">{say(step().when)}</p>
            <p>{say(step().ask)}</p>
            <p class="small quiet">{say(ladderWords.words)}</p>
            <blockquote class="said">{say(step().words)}</blockquote>
            <details class="small">
              <summary>{say(ladderWords.attach)}</summary>
              <ul class="list-marked">
                <For each={step().attach}>{(paper) => <li>{say(paper)}</li>}</For>
              </ul>
              <p class="quiet">{sourceWords(step().citation, inside.language())}</p>
            </details>
            <Button
              icon="file-text"
              tone="primary"
              wide
              onPress={() => {
                inside.router.go({ name: 'letter', id: props.reading.incident.id, step: at() });
              }}
            >
              {say(ladderWords.letter)}
            </Button>
          </Card>
          <Show when={at() + 1 < steps().length}>
            <Button wide onPress={() => go(1)}>
              {say(ladderWords.did)}
            </Button>
          </Show>
          <Show when={at() > 0}>
            <Button tone="quiet" onPress={() => go(-1)}>
              {say(ladderWords.before)}
            </Button>
          </Show>
        </section>
      )}
    </Show>
  );
}
