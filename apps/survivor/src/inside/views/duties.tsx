/**
 * What is owed for one contact, by whom: owed first, then what cannot be told with each question asked once, then what is
 * not owed. A rule whose text nobody has confirmed never says "must".
 */
import { type Duty, type DutyActor, policeActors, strengthWords } from '@holdfast/domain';
import { Card, Notice, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import type { IncidentReading } from '../state/reading.ts';
import { sayDeadline, sayDutyState } from '../words/say.ts';
import { Questions } from './questions.tsx';

const groups: readonly { readonly title: string; readonly actors: readonly DutyActor[] }[] = [
  { title: 'What the police have to do', actors: policeActors },
  { title: 'What the other person has to do', actors: ['restrained-party'] },
  { title: 'What the court has to do', actors: ['court', 'clerk', 'prosecutor'] },
];

/** The duties of the last contact about one thing that happened. */
export function Duties(props: { readonly reading: IncidentReading }): JSX.Element {
  const of = (actors: readonly DutyActor[]) => props.reading.duties.filter((duty) => actors.includes(duty.rule.actor));
  return (
    <Show when={props.reading.duties.length > 0} fallback={<NoLaw />}>
      <For each={groups.filter((group) => of(group.actors).length > 0)}>
        {(group, index) => (
          <section class="stack-tight" aria-labelledby={`duties-${index()}`}>
            <h2 id={`duties-${index()}`}>{group.title}</h2>
            <Group duties={of(group.actors)} />
          </section>
        )}
      </For>
      <Questions reading={props.reading} />
    </Show>
  );
}

function NoLaw(): JSX.Element {
  return (
    <Notice title="What the police have to do">
      <p>We have not read the law of this place yet. An advocate can tell you what is owed.</p>
    </Notice>
  );
}

function Group(props: { readonly duties: readonly Duty[] }): JSX.Element {
  const owed = () => props.duties.filter((duty) => duty.answer === 'owed');
  const open = () => props.duties.filter((duty) => duty.answer === 'cannot-tell');
  const none = () => props.duties.filter((duty) => duty.answer === 'not-owed');
  return (
    <>
      <For each={owed()}>{(duty) => <DutyCard duty={duty} />}</For>
      <Show when={open().length > 0}>
        <details class="card" open>
          <summary>Cannot tell yet ({open().length})</summary>
          <p class="small">The questions below would settle it.</p>
          <ul class="stack-tight">
            <For each={open()}>
              {(duty) => (
                <li>
                  {duty.rule.title.en} <span class="small quiet">{citationOf(duty)}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={none().length > 0}>
        <details class="card">
          <summary>Not owed here ({none().length})</summary>
          <ul class="stack-tight small">
            <For each={none()}>
              {(duty) => (
                <li>
                  {duty.rule.title.en} <span class="quiet">{citationOf(duty)}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

/** What it rests on; a text nobody has confirmed says so wherever it is named. */
function citationOf(duty: Duty): string {
  const { text, confirmation } = duty.rule.citation;
  return confirmation === 'confirmed' ? text : `${text} (not confirmed; ask an advocate)`;
}

function DutyCard(props: { readonly duty: Duty }): JSX.Element {
  const inside = useInside();
  const state = () => sayDutyState(props.duty);
  const by = () => (props.duty.answer === 'owed' ? props.duty.by : undefined);
  return (
    <Card>
      <p class="row-apart">
        <strong>{props.duty.rule.title.en}</strong> <Tag state={state().state}>{state().words}</Tag>
      </p>
      <Show when={by()}>{(deadline) => <p class="small">{sayDeadline(deadline(), sayTimeOf(inside))}</p>}</Show>
      <details class="small">
        <summary>What the law says</summary>
        <div class="stack-tight">
          <p>{props.duty.rule.words.protectedParty.en}</p>
          <p>{strengthWords[props.duty.rule.strength].meaning}</p>
          <p class="quiet">{citationOf(props.duty)}</p>
        </div>
      </details>
    </Card>
  );
}
