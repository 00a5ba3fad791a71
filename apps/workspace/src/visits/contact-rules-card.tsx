/** How she may be reached, said by her. It stands before every visit, above the form, so that nobody goes without having it in view. */

import type { ContactRules } from '@holdfast/domain';
import { Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { said, spoken } from '../language.ts';
import { contactWayWords } from '../notices/notice-words.ts';
import { visitWords } from './visit-words.ts';

const mayWords = spoken({
  yes: said('Visits are all right', 'Las visitas están bien'),
  no: said('She does not want visits', 'Ella no quiere visitas'),
  unknown: said('Nobody has asked if visits are all right', 'Nadie le ha preguntado si las visitas están bien'),
} as const);

/** The rules in plain view. */
export function ContactRulesCard(props: { readonly rules: ContactRules }): JSX.Element {
  return (
    <Notice
      tone={props.rules.mayVisit === 'yes' ? 'plain' : 'ask'}
      icon={props.rules.mayVisit === 'yes' ? 'info' : 'circle-alert'}
      title={visitWords.beforeYouGo(mayWords[props.rules.mayVisit].toLowerCase())}
    >
      <Show when={props.rules.ways.length > 0}>
        <p>
          <strong>{visitWords.ways}</strong>{' '}
          {props.rules.ways.map((way) => contactWayWords[way].toLowerCase()).join(', ')}.
        </p>
      </Show>
      <Show when={props.rules.times}>
        {(times) => (
          <p>
            <strong>{visitWords.whenTo}</strong> {times()}
          </p>
        )}
      </Show>
      <p>
        <strong>{visitWords.ifSomeoneElseAnswers}</strong> {props.rules.ifNotAlone}
      </p>
      <Show when={props.rules.avoid}>
        {(avoid) => (
          <p>
            <strong>{visitWords.never}</strong> {avoid()}
          </p>
        )}
      </Show>
      <p class="small quiet">{visitWords.herAddressIsNotKept}</p>
    </Notice>
  );
}
