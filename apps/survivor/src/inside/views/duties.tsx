/**
 * What is owed for one contact: what matters first in sight, the rest a tap away, law before policy before good practice. A rule
 * whose text nobody has confirmed never stands among the law.
 */
import { type Duty, type DutyTelling, sayDuty } from '@holdfast/domain';
import { Card, Tag } from '@holdfast/ui';
import { createMemo, For, Index, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { firstOf, type OwedParts, owedParts } from '../state/owed.ts';
import type { IncidentReading } from '../state/reading.ts';
import { owedWords } from '../words/owed.ts';

/** More than these and the first is no longer first. */
const mostFirst = 3;

/** What matters first, or that nothing is known yet. */
export function FirstDuties(props: { readonly reading: IncidentReading }): JSX.Element {
  const say = useSaid();
  const first = createMemo(() => firstOf(owedParts(props.reading.duties), mostFirst));
  return (
    <Index
      each={first()}
      fallback={<p>{say(props.reading.duties.length === 0 ? owedWords.noLaw : owedWords.nothing)}</p>}
    >
      {(duty) => <DutyCard duty={duty()} reading={props.reading} />}
    </Index>
  );
}

const groups = ['law', 'policy', 'believed', 'practice', 'allowed', 'met', 'cannotTell', 'notOwed'] as const;

/** Every other duty, folded by what stands behind it. */
export function OtherDuties(props: { readonly reading: IncidentReading }): JSX.Element {
  const say = useSaid();
  const parts = createMemo(() => owedParts(props.reading.duties));
  const shown = createMemo(() => firstOf(parts(), mostFirst));
  const left = (group: keyof OwedParts) => parts()[group].filter((duty) => !shown().includes(duty));
  return (
    <section class="stack-tight" aria-labelledby="rest">
      <h2 id="rest">{say(owedWords.rest)}</h2>
      <For each={groups.filter((group) => left(group).length > 0)}>
        {(group) => (
          <details class="card">
            <summary>{say(owedWords[group](left(group).length))}</summary>
            <div class="stack-tight">
              <Show when={group === 'cannotTell'}>
                <p class="small quiet">{say(owedWords.wouldSettle)}</p>
              </Show>
              <Index each={left(group)}>{(duty) => <DutyCard duty={duty()} reading={props.reading} inner />}</Index>
            </div>
          </details>
        )}
      </For>
    </section>
  );
}

/** One duty: its state and its time in sight, its text, its count and its source a tap away. */
export function DutyCard(props: {
  readonly duty: Duty;
  readonly reading: IncidentReading;
  readonly inner?: boolean;
}): JSX.Element {
  const inside = useInside();
  const told = createMemo(() =>
    sayDuty(props.duty, {
      audience: 'protected-party',
      language: inside.language(),
      zone: props.reading.order.issuingCourt.timeZone,
    }),
  );
  return (
    <Show when={props.inner} fallback={<Card>{<DutyBody told={told()} />}</Card>}>
      <div class="duty-inner">
        <DutyBody told={told()} />
      </div>
    </Show>
  );
}

function DutyBody(props: { readonly told: DutyTelling }): JSX.Element {
  const say = useSaid();
  const told = () => props.told;
  return (
    <>
      <p class="row-apart">
        <strong>{told().title}</strong> <Tag state={told().state}>{told().stateWords}</Tag>
      </p>
      <Show when={told().due}>{(due) => <p class="small">{due()}</p>}</Show>
      <details class="small">
        <summary>{say(owedWords.more)}</summary>
        <div class="stack-tight">
          <p>{told().said}</p>
          <p>{say(owedWords.byWhom(told().who))}</p>
          <p>{told().strength}</p>
          <Show when={told().counted}>{(counted) => <p>{counted()}</p>}</Show>
          <For each={told().because}>{(reason) => <p class="quiet">{reason}</p>}</For>
          <p class="quiet">{told().source}</p>
        </div>
      </details>
    </>
  );
}
