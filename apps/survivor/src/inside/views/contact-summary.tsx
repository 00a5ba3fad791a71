/** One police contact in a few lines, only what was told. */
import { factWords, givenFacts, type PoliceContact } from '@holdfast/domain';
import { Card, sayWhen } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { FilesRow } from '../evidence/attachments.tsx';
import { sayTimeOf, useInside } from '../state/inside.ts';

export function ContactSummary(props: { readonly contact: PoliceContact }): JSX.Element {
  const inside = useInside();
  const who = () =>
    [
      props.contact.officerName,
      props.contact.badge ? `badge ${props.contact.badge}` : undefined,
      props.contact.agencyName,
    ]
      .filter((part) => part !== undefined)
      .join(', ');
  const told = () => givenFacts.filter((fact) => props.contact.facts[fact] !== undefined);
  return (
    <Card>
      <p>
        <strong>{who() || 'Officer not known'}</strong>
        <br />
        <span class="small quiet">
          {sayWhen(props.contact.when, sayTimeOf(inside))}
          <Show when={props.contact.reportNumber}>{(number) => <> · Report {number()}</>}</Show>
          <Show when={props.contact.callNumber}>{(number) => <> · Call {number()}</>}</Show>
        </span>
      </p>
      <Show when={told().length > 0}>
        <ul class="small told">
          <For each={told()}>
            {(fact) => (
              <li>
                {factWords[fact].title}: <strong>{props.contact.facts[fact] === 'yes' ? 'yes' : 'no'}</strong>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.contact.note}>{(note) => <p class="own-words">{note()}</p>}</Show>
      <FilesRow of={{ kind: 'contact', id: props.contact.id }} />
    </Card>
  );
}
