/** An incident and a police contact as she wrote them down. Her words stand as they are; what may be broken is alleged, never found. */

import {
  type Assessment,
  assessmentReasonWords,
  type GivenFact,
  givenFacts,
  type Incident,
  type Order,
  officersOf,
  type PoliceContact,
  wordsIn,
} from '@holdfast/domain';
import { Card, sayWhen, Table, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { officerWords } from '../orders/order-words.ts';
import { useWorkspace } from '../workspace.ts';
import { disclosureWords } from './disclosure-words.ts';
import { answerWords } from './her-words.ts';

export interface IncidentToldProps {
  readonly incident: Incident;
  readonly assessments: readonly Assessment[];
  readonly order: Order | undefined;
}

const assessmentTags = spoken({
  'may-break': ['overdue', said('May break it', 'Puede que no la cumpla')],
  'cannot-tell': ['cannot-tell', said('Cannot tell yet', 'Aún no se sabe')],
  'does-not': ['not-owed', said('Does not', 'No la rompe')],
} as const);

/** What happened, and which conditions it may break. */
export function IncidentTold(props: IncidentToldProps): JSX.Element {
  const { time } = useWorkspace();
  const told = () => props.assessments.filter((one) => one.answer !== 'does-not');
  const conditionOf = (assessment: Assessment) =>
    props.order?.conditions.find((condition) => condition.id === assessment.conditionId);
  return (
    <Card>
      <h2>{wordsIn(language()).incidentWords[props.incident.kind].title}</h2>
      <p class="quiet small">
        {sayWhen(props.incident.when, time())}
        <Show when={props.incident.channel}>
          {(channel) => <>, {wordsIn(language()).channelWords[channel()].title.toLowerCase()}</>}
        </Show>
        <Show when={props.incident.place}>
          {(place) => (
            <>
              {disclosureWords.atPlaces} {wordsIn(language()).placeWords[place()].title.toLowerCase()}
            </>
          )}
        </Show>
      </p>
      <Show when={props.incident.whatHappened} fallback={<p class="quiet">{disclosureWords.sheWroteNoWordsFor}</p>}>
        {(words) => <blockquote class="her-words">{words()}</blockquote>}
      </Show>
      <dl class="facts facts-tight">
        <For
          each={
            [
              [disclosureWords.theRestrainedPartyAsFar, props.incident.byRestrainedParty],
              [disclosureWords.someoneWasHurt, props.incident.injury],
              [disclosureWords.childrenWereThere, props.incident.childrenPresent],
              [disclosureWords.aWeapon, props.incident.weapon],
              [disclosureWords.othersSawIt, props.incident.othersSaw],
            ] as const
          }
        >
          {([term, answer]) => (
            <div>
              <dt>{term}</dt>
              <dd>{answerWords[answer]}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={told().length > 0}>
        <h3>{disclosureWords.whatItMayBreak}</h3>
        <ul class="stack-tight">
          <For each={told()}>
            {(assessment) => (
              <li class="assessment">
                <Tag state={assessmentTags[assessment.answer][0]}>{assessmentTags[assessment.answer][1]}</Tag>
                <div>
                  <p>
                    <Show when={conditionOf(assessment)} keyed fallback={disclosureWords.aConditionOfTheOrder}>
                      {(condition) => (
                        <>
                          <strong>{wordsIn(language()).conditionWords[condition.kind].title}.</strong>{' '}
                          {officerWords(condition)}
                        </>
                      )}
                    </Show>
                  </p>
                  <p class="quiet small">
                    {assessment.because.map((reason) => assessmentReasonWords[reason.code][language()]).join(' ')}
                  </p>
                  <For each={assessment.ask}>
                    {(question) => (
                      <p class="small">
                        {disclosureWords.toAsk} {question.text[language()]}
                      </p>
                    )}
                  </For>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Card>
  );
}

/** A police contact with her answers. */
export function ContactTold(props: { readonly contact: PoliceContact }): JSX.Element {
  const { time } = useWorkspace();
  const answered = () => givenFacts.filter((fact) => props.contact.facts[fact] !== undefined);
  const numbers = () =>
    [
      ...officersOf(props.contact).flatMap(({ name, badge }) => [
        [disclosureWords.officer, name] as const,
        [disclosureWords.badge, badge] as const,
      ]),
      [disclosureWords.reportNumber, props.contact.reportNumber],
      [disclosureWords.callNumber, props.contact.callNumber],
    ] as const;
  return (
    <Card>
      <h2>{props.contact.agencyName ?? disclosureWords.policeContact}</h2>
      <p class="quiet small">{sayWhen(props.contact.when, time())}</p>
      <dl class="facts facts-tight">
        <For each={numbers()}>
          {([term, value]) => (
            <div>
              <dt>{term}</dt>
              <dd classList={{ quiet: value === undefined }}>{value ?? disclosureWords.notKnown}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.contact.note}>{(note) => <blockquote class="her-words">{note()}</blockquote>}</Show>
      <Show when={answered().length > 0}>
        <Table
          caption={disclosureWords.whatSheNotedOfIt}
          rows={answered()}
          columns={[
            {
              title: disclosureWords.question,
              names: true,
              cell: (fact: GivenFact) => wordsIn(language()).factWords[fact].title,
            },
            {
              title: disclosureWords.answer,
              cell: (fact: GivenFact) => answerWords[props.contact.facts[fact] ?? 'unknown'],
            },
          ]}
        />
      </Show>
    </Card>
  );
}
