/**
 * One thing that happened: what she wrote and when, what it may break, what the police did, what can follow, and what is owed
 * for it. It alleges nothing by itself: "may break" is the most it says.
 */
import { type Incident, type IncidentId, isOpen, wordsIn } from '@holdfast/domain';
import { Button, Card, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Attachments } from '../evidence/attachments.tsx';
import { unansweredCall } from '../forms/contact-form.ts';
import { contactsOf } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { type IncidentReading, readingOf } from '../state/reading.ts';
import { incidentScreenWords } from '../words/log.ts';
import { ContactSummary } from './contact-summary.tsx';
import { FirstDuties } from './duties.tsx';
import { Earlier } from './earlier.tsx';
import { FollowUps } from './follow-ups.tsx';
import { NotKept } from './form-parts.tsx';
import { MayBreak } from './may-break.tsx';
import { Screen } from './screen.tsx';
import { SeeADoctor } from './tell-body.tsx';
import { Told } from './told.tsx';

export function IncidentView(props: { readonly id: IncidentId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().incidents.find((incident) => incident.id === props.id);
  const reading = () => {
    const incident = found();
    return incident ? readingOf(inside.held(), incident, inside.now()) : undefined;
  };
  return (
    <Show when={found()}>
      {(incident) => (
        <Screen title={wordsIn(inside.language()).incidentWords[incident().kind].title}>
          <Card label={say(incidentScreenWords.mine)}>
            <Told incident={incident()} />
            <Earlier kept={inside.held().written.incidents.get(props.id)}>
              {(before) => <Told incident={before} />}
            </Earlier>
            <Button icon="pencil" wide onPress={() => inside.router.go({ name: 'tell', id: props.id })}>
              {say(incidentScreenWords.more)}
            </Button>
          </Card>
          <Show when={incident().kind === 'strangulation'}>
            <SeeADoctor />
          </Show>
          <Show when={reading()} fallback={<NoOrder />}>
            {(known) => <MayBreak reading={known()} />}
          </Show>
          <Police incident={incident()} />
          <Show when={reading()}>{(known) => <Owed reading={known()} />}</Show>
          <Attachments of={{ kind: 'incident', id: props.id }} />
        </Screen>
      )}
    </Show>
  );
}

function NoOrder(): JSX.Element {
  const { router } = useInside();
  const say = useSaid();
  return (
    <Notice tone="ask" title={say(incidentScreenWords.noOrder)}>
      <Button onPress={() => router.go({ name: 'order-new' })}>{say(incidentScreenWords.addOrder)}</Button>
    </Notice>
  );
}

function Police(props: { readonly incident: Incident }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [failed, setFailed] = createSignal(false);
  const contacts = () => contactsOf(inside.held(), props.incident.id);
  const noneCame = async () => {
    const now = inside.now();
    const contact = unansweredCall({
      id: inside.newId(),
      incidentId: props.incident.id,
      when: { kind: 'about', at: now },
      now,
    });
    setFailed(!(await inside.perform({ do: 'record-contact', contact })));
  };
  return (
    <section class="stack-tight" aria-labelledby="police">
      <h2 id="police">{say(incidentScreenWords.police)}</h2>
      <For each={contacts()} fallback={<p class="quiet">{say(incidentScreenWords.noPolice)}</p>}>
        {(contact) => <ContactSummary contact={contact} />}
      </For>
      <Button
        icon="phone"
        wide
        onPress={() => inside.router.go({ name: 'contact-new', incidentId: props.incident.id })}
      >
        {say(contacts().length === 0 ? incidentScreenWords.writePolice : incidentScreenWords.another)}
      </Button>
      <Button wide onPress={noneCame}>
        {say(incidentScreenWords.noneCame)}
      </Button>
      <Button wide onPress={() => inside.router.go({ name: 'call', incidentId: props.incident.id })}>
        {say(incidentScreenWords.call)}
      </Button>
      <NotKept failed={failed()} />
    </section>
  );
}

function Owed(props: { readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  return (
    <Show when={props.reading.contacts.length > 0}>
      <FollowUps reading={props.reading} />
      <section class="stack-tight" aria-labelledby="owed">
        <h2 id="owed">{say(incidentScreenWords.owed)}</h2>
        <FirstDuties reading={props.reading} />
        <Button
          icon="scale"
          tone={props.reading.duties.some(isOpen) ? 'primary' : 'plain'}
          wide
          onPress={() => inside.router.go({ name: 'owed-for', id: props.reading.incident.id })}
        >
          {say(incidentScreenWords.seeOwed)}
        </Button>
      </section>
    </Show>
  );
}
