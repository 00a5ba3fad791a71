/** The steps that may follow the last contact, each with its day, to be marked as done or left. It presses nobody. */
import {
  civilDateAt,
  dayWords,
  type FollowUp,
  followUpMark,
  followUpsFor,
  followUpTimeWords,
  followUpWords,
} from '@holdfast/domain';
import { Card, Tick } from '@holdfast/ui';
import { createMemo, Index, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { lawOf } from '../state/law.ts';
import type { IncidentReading } from '../state/reading.ts';
import { followUpScreenWords } from '../words/police.ts';

export function FollowUps(props: { readonly reading: IncidentReading }): JSX.Element {
  const say = useSaid();
  const steps = createMemo(() => {
    const contact = props.reading.contacts.at(-1);
    if (contact === undefined) return [];
    const { incident, duties, order } = props.reading;
    const { calendars } = lawOf(order.issuingCourt.jurisdiction);
    return followUpsFor({ contact, incident, duties, calendars, zone: order.issuingCourt.timeZone });
  });
  return (
    <Show when={steps().length > 0}>
      <section class="stack-tight" aria-labelledby="follow-ups">
        <h2 id="follow-ups">{say(followUpScreenWords.title)}</h2>
        <p class="small quiet">{say(followUpScreenWords.lead)}</p>
        <Card>
          {/* By place and not by step: a step that was rebuilt as it was ticked would take the focus with it. */}
          <Index each={steps()}>{(step) => <Step step={step()} reading={props.reading} />}</Index>
        </Card>
      </section>
    </Show>
  );
}

function Step(props: { readonly step: FollowUp; readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const step = () => props.step;
  const by = (): string => {
    const { on } = step();
    if (on === undefined) return `${say(followUpTimeWords[step().time])} ${say(followUpScreenWords.noDay)}`;
    const today = civilDateAt(inside.now(), props.reading.order.issuingCourt.timeZone);
    if (on === today) return say(followUpScreenWords.today);
    const day = say(dayWords(on));
    return say(on < today ? followUpScreenWords.past(day) : followUpScreenWords.on(day));
  };
  return (
    <div class="step">
      <Tick
        label={say(followUpWords[step().kind].title)}
        hint={by()}
        checked={inside.held().followUpsDone.has(followUpMark(step().contactId, step().kind))}
        onChange={(done) => {
          const { contactId, kind } = step();
          void inside.perform({ do: 'mark-follow-up', contactId, followUp: kind, done });
        }}
      />
      <details class="small step-how">
        <summary>{say(followUpWords[step().kind].how).split(/(?<=[.:])\s/)[0]}</summary>
        <p>{say(followUpWords[step().kind].how)}</p>
        <p class="quiet">
          {step().duty === undefined ? say(followUpScreenWords.practice) : step().duty?.rule.title[inside.language()]}
        </p>
      </details>
    </div>
  );
}
