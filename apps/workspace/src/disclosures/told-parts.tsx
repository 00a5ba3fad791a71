/** An incident and a police contact as she wrote them down. Her words stand as they are; what may be broken is alleged, never found. */
import {
  type Assessment,
  assessmentReasonWords,
  channelWords,
  conditionWords,
  factWords,
  type GivenFact,
  givenFacts,
  type Incident,
  incidentWords,
  type Order,
  officersOf,
  type PoliceContact,
  placeWords,
} from '@holdfast/domain';
import { Card, sayWhen, Table, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { officerWords } from '../orders/order-words.ts';
import { useWorkspace } from '../workspace.ts';
import { answerWords } from './her-words.ts';

export interface IncidentToldProps {
  readonly incident: Incident;
  readonly assessments: readonly Assessment[];
  readonly order: Order | undefined;
}

const assessmentTags = {
  'may-break': ['overdue', 'May break it'],
  'cannot-tell': ['cannot-tell', 'Cannot tell yet'],
  'does-not': ['not-owed', 'Does not'],
} as const;

/** What happened, and which conditions it may break. */
export function IncidentTold(props: IncidentToldProps): JSX.Element {
  const { time } = useWorkspace();
  const told = () => props.assessments.filter((one) => one.answer !== 'does-not');
  const conditionOf = (assessment: Assessment) =>
    props.order?.conditions.find((condition) => condition.id === assessment.conditionId);
  return (
    <Card>
      <h2>{incidentWords[props.incident.kind].title}</h2>
      <p class="quiet small">
        {sayWhen(props.incident.when, time())}
        <Show when={props.incident.channel}>{(channel) => <>, {channelWords[channel()].title.toLowerCase()}</>}</Show>
        <Show when={props.incident.place}>{(place) => <>, at: {placeWords[place()].title.toLowerCase()}</>}</Show>
      </p>
      <Show when={props.incident.whatHappened} fallback={<p class="quiet">She wrote no words for it.</p>}>
        {(words) => <blockquote class="her-words">{words()}</blockquote>}
      </Show>
      <dl class="facts facts-tight">
        <For
          each={
            [
              ['The restrained party, as far as she can tell', props.incident.byRestrainedParty],
              ['Someone was hurt', props.incident.injury],
              ['Children were there', props.incident.childrenPresent],
              ['A weapon', props.incident.weapon],
              ['Others saw it', props.incident.othersSaw],
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
        <h3>What it may break</h3>
        <ul class="stack-tight">
          <For each={told()}>
            {(assessment) => (
              <li class="assessment">
                <Tag state={assessmentTags[assessment.answer][0]}>{assessmentTags[assessment.answer][1]}</Tag>
                <div>
                  <p>
                    <Show when={conditionOf(assessment)} keyed fallback="A condition of the order">
                      {(condition) => (
                        <>
                          <strong>{conditionWords[condition.kind].title}.</strong> {officerWords(condition)}
                        </>
                      )}
                    </Show>
                  </p>
                  <p class="quiet small">
                    {assessment.because.map((reason) => assessmentReasonWords[reason.code].en).join(' ')}
                  </p>
                  <For each={assessment.ask}>{(question) => <p class="small">To ask: {question.text.en}</p>}</For>
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
        ['Officer', name] as const,
        ['Badge', badge] as const,
      ]),
      ['Report number', props.contact.reportNumber],
      ['Call number', props.contact.callNumber],
    ] as const;
  return (
    <Card>
      <h2>{props.contact.agencyName ?? 'Police contact'}</h2>
      <p class="quiet small">{sayWhen(props.contact.when, time())}</p>
      <dl class="facts facts-tight">
        <For each={numbers()}>
          {([term, value]) => (
            <div>
              <dt>{term}</dt>
              <dd classList={{ quiet: value === undefined }}>{value ?? 'Not known'}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.contact.note}>{(note) => <blockquote class="her-words">{note()}</blockquote>}</Show>
      <Show when={answered().length > 0}>
        <Table
          caption="What she noted of it"
          rows={answered()}
          columns={[
            { title: 'Question', names: true, cell: (fact: GivenFact) => factWords[fact].title },
            { title: 'Answer', cell: (fact: GivenFact) => answerWords[props.contact.facts[fact] ?? 'unknown'] },
          ]}
        />
      </Show>
    </Card>
  );
}
