/**
 * What is owed to her: for one thing with the chain, the next step and the questions; and over everything, with the count she can
 * say aloud. Late is said calmly, and only of what is known not to be done.
 */
import { type IncidentId, isOpen, type Said, stateOfDuty, tallyOf, whenWords, wordsIn } from '@holdfast/domain';
import { Card, Chain } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside, useSaid } from '../state/inside.ts';
import { type IncidentReading, readingOf, readingsOf } from '../state/reading.ts';
import { owedWords, sayTally } from '../words/owed.ts';
import { ContactSummary } from './contact-summary.tsx';
import { FirstDuties, OtherDuties } from './duties.tsx';
import { Ladder } from './ladder.tsx';
import { Questions } from './questions.tsx';
import { OpenRow, Screen } from './screen.tsx';

export function OwedFor(props: { readonly id: IncidentId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const reading = () => {
    const incident = inside.held().incidents.find(({ id }) => id === props.id);
    return incident && readingOf(inside.held(), incident, inside.now());
  };
  return (
    <Show when={reading()}>
      {(known) => (
        <Screen
          title={say(owedWords.title)}
          lead={`${wordsIn(inside.language()).incidentWords[known().incident.kind].title}, ${say(whenWords(known().incident.when, inside.zone))}`}
        >
          <section class="stack-tight" aria-labelledby="first">
            <h2 id="first">{say(owedWords.first)}</h2>
            <FirstDuties reading={known()} />
          </section>
          <Show when={known().duties.some(isOpen)}>
            <Ladder reading={known()} />
          </Show>
          <Questions reading={known()} />
          <OtherDuties reading={known()} />
          <section class="stack-tight" aria-labelledby="chain">
            <h2 id="chain">{say(owedWords.chain)}</h2>
            <Chain
              chain={known().chain(inside.language())}
              label={say(owedWords.chainLabel)}
              time={sayTimeOf(inside)}
              direction="vertical"
            />
          </section>
          <OpenRow icon="scale" title={say(owedWords.all)} onOpen={() => inside.router.go({ name: 'owed' })} />
        </Screen>
      )}
    </Show>
  );
}

/** Over everything she wrote. */
export function OwedAll(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const readings = createMemo(() => readingsOf(inside.held(), inside.now()));
  const withContact = () => readings().filter(({ contacts }) => contacts.length > 0);
  const apart = () => inside.held().contacts.filter(({ incidentId }) => incidentId === undefined);
  return (
    <Screen title={say(owedWords.title)}>
      <Count readings={readings()} />
      <section class="stack-tight" aria-labelledby="each">
        <h2 id="each">{say(owedWords.each)}</h2>
        <For
          each={withContact().toReversed()}
          fallback={<p class="quiet">{say(readings().length === 0 ? owedWords.none : owedWords.noContact)}</p>}
        >
          {(reading) => (
            <OpenRow
              icon="scale"
              title={`${wordsIn(inside.language()).incidentWords[reading.incident.kind].title}, ${say(whenWords(reading.incident.when, inside.zone))}`}
              detail={openWords(reading).map(say).join(' · ')}
              onOpen={() => inside.router.go({ name: 'owed-for', id: reading.incident.id })}
            />
          )}
        </For>
      </section>
      <Show when={apart().length > 0}>
        <section class="stack-tight" aria-labelledby="apart">
          <h2 id="apart">{say(owedWords.otherContacts)}</h2>
          <For each={apart()}>{(contact) => <ContactSummary contact={contact} />}</For>
        </section>
      </Show>
    </Screen>
  );
}

function openWords({ duties }: Pick<IncidentReading, 'duties'>): readonly Said[] {
  const open = duties.filter(isOpen);
  const late = open.filter((duty) => stateOfDuty(duty) === 'overdue').length;
  return [owedWords.openCount(open.length), ...(late > 0 ? [owedWords.lateCount(late)] : [])];
}

/** The count, in words to be read out. */
function Count(props: { readonly readings: Parameters<typeof tallyOf>[0] }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const lines = () =>
    sayTally(tallyOf(props.readings), (kind) => wordsIn(inside.language()).conditionWords[kind].title);
  return (
    <Card label={say(owedWords.tally)}>
      <h2>{say(owedWords.tally)}</h2>
      <For each={lines()}>{(line) => <p class="large">{say(line)}</p>}</For>
    </Card>
  );
}
