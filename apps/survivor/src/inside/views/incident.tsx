/**
 * One thing that happened, what it may break, what the police did, and what is owed for it. It alleges nothing by itself:
 * "may break" is the most it says.
 */
import { type Assessment, assessmentReasonWords, type IncidentId } from '@holdfast/domain';
import { Button, Card, Chain, Notice, sayWhen, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { Attachments } from '../evidence/attachments.tsx';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { type IncidentReading, readingOf } from '../state/reading.ts';
import { sayIncident } from '../words/say.ts';
import { ContactSummary } from './contact-summary.tsx';
import { Duties } from './duties.tsx';
import { sayCondition } from './order.tsx';
import { Screen } from './screen.tsx';

export function IncidentView(props: { readonly id: IncidentId }): JSX.Element {
  const inside = useInside();
  const found = () => inside.held().incidents.find((incident) => incident.id === props.id);
  const reading = () => {
    const incident = found();
    return incident ? readingOf(inside.held(), incident, inside.now()) : undefined;
  };
  return (
    <Show when={found()}>
      {(incident) => (
        <Screen title={sayIncident(incident())} lead={sayWhen(incident().when, sayTimeOf(inside))}>
          <Card label="What I wrote">
            <p class="own-words">{incident().whatHappened ?? 'No words were written.'}</p>
            <p class="small quiet">
              Written down {sayWhen({ kind: 'exact', at: incident().writtenAt }, sayTimeOf(inside))}
            </p>
          </Card>
          <Attachments of={{ kind: 'incident', id: props.id }} />
          <Show when={reading()} fallback={<NoOrder />}>
            {(known) => <Reading reading={known()} id={props.id} />}
          </Show>
        </Screen>
      )}
    </Show>
  );
}

function NoOrder(): JSX.Element {
  const { router } = useInside();
  return (
    <Notice tone="ask" title="Add your order to see what this may break">
      <Button onPress={() => router.go({ name: 'order-new' })}>Add my order</Button>
    </Notice>
  );
}

function Reading(props: { readonly reading: IncidentReading; readonly id: IncidentId }): JSX.Element {
  const inside = useInside();
  const add = () => inside.router.go({ name: 'contact-new', incidentId: props.id });
  return (
    <>
      <MayBreak reading={props.reading} />
      <section class="stack-tight" aria-labelledby="police">
        <h2 id="police">Police</h2>
        <For each={props.reading.contacts} fallback={<p class="quiet">Nothing written down about the police yet.</p>}>
          {(contact) => <ContactSummary contact={contact} />}
        </For>
        <Button icon="phone" wide onPress={add}>
          {props.reading.contacts.length === 0 ? 'Write down what the police did' : 'Add another contact'}
        </Button>
      </section>
      <Show when={props.reading.contacts.length > 0}>
        <Duties reading={props.reading} />
      </Show>
      <section class="stack-tight" aria-labelledby="chain">
        <h2 id="chain">How it hangs together</h2>
        <Chain
          chain={props.reading.chain}
          label="From the order to what was done"
          time={sayTimeOf(inside)}
          direction="vertical"
        />
      </section>
    </>
  );
}

function MayBreak(props: { readonly reading: IncidentReading }): JSX.Element {
  const said = (answer: Assessment['answer']) => props.reading.assessments.filter((one) => one.answer === answer);
  const words = (one: Assessment) => {
    const condition = props.reading.order.conditions.find((known) => known.id === one.conditionId);
    return condition ? sayCondition(condition) : '';
  };
  return (
    <section class="stack-tight" aria-labelledby="may-break">
      <h2 id="may-break">What it may break</h2>
      <For each={said('may-break')}>
        {(one) => (
          <Card>
            <p class="row-apart">
              <strong>{words(one)}</strong> <Tag state="plain">May break it</Tag>
            </p>
            <Why assessment={one} />
          </Card>
        )}
      </For>
      <For each={said('cannot-tell')}>
        {(one) => (
          <Card>
            <p class="row-apart">
              <strong>{words(one)}</strong> <Tag state="cannot-tell">Cannot tell yet</Tag>
            </p>
            <Why assessment={one} />
          </Card>
        )}
      </For>
      <Show when={said('may-break').length + said('cannot-tell').length === 0}>
        <p>Nothing you ticked on the order is about this. It can still matter. An advocate can tell you more.</p>
      </Show>
    </section>
  );
}

function Why(props: { readonly assessment: Assessment }): JSX.Element {
  return (
    <>
      <ul class="small stack-tight">
        <For each={props.assessment.because}>{(reason) => <li>{assessmentReasonWords[reason.code].en}</li>}</For>
      </ul>
      <Show when={props.assessment.ask.length > 0}>
        <p class="small">
          <span class="quiet">What would make it clearer: </span>
          {props.assessment.ask.map((question) => question.text.en).join(' ')}
        </p>
      </Show>
    </>
  );
}
