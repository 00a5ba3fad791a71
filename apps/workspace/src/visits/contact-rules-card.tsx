/** How she may be reached, said by her. It stands before every visit, above the form, so that nobody goes without having it in view. */
import type { ContactRules } from '@holdfast/domain';
import { Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { contactWayWords } from '../notices/notice-words.ts';

const mayWords = {
  yes: 'Visits are all right',
  no: 'She does not want visits',
  unknown: 'Nobody has asked if visits are all right',
} as const;

/** The rules in plain view. */
export function ContactRulesCard(props: { readonly rules: ContactRules }): JSX.Element {
  return (
    <Notice
      tone={props.rules.mayVisit === 'yes' ? 'plain' : 'ask'}
      icon={props.rules.mayVisit === 'yes' ? 'info' : 'circle-alert'}
      title={`Before you go: ${mayWords[props.rules.mayVisit].toLowerCase()}`}
    >
      <Show when={props.rules.ways.length > 0}>
        <p>
          <strong>Ways:</strong> {props.rules.ways.map((way) => contactWayWords[way].toLowerCase()).join(', ')}.
        </p>
      </Show>
      <Show when={props.rules.times}>
        {(times) => (
          <p>
            <strong>When:</strong> {times()}
          </p>
        )}
      </Show>
      <p>
        <strong>If someone else answers:</strong> {props.rules.ifNotAlone}
      </p>
      <Show when={props.rules.avoid}>
        {(avoid) => (
          <p>
            <strong>Never:</strong> {avoid()}
          </p>
        )}
      </Show>
      <p class="small quiet">Her address is not kept here. It stands in the force’s own record.</p>
    </Notice>
  );
}
