/**
 * Something happened, now: what it was, and keep. Two taps here, no typing, everything else later. It also leads to the slower
 * ways: her own words, a call to the police, a page for herself.
 */
import { type IncidentKind, incidentKinds, wordsIn } from '@holdfast/domain';
import { Button, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { channelOfKind, emptyIncident, quickIncident } from '../forms/incident-form.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords } from '../words/choices.ts';
import { quickWords } from '../words/log.ts';
import { atMoment } from '../words/say.ts';
import { NotKept } from './form-parts.tsx';
import { Heading, OpenRow, Screen } from './screen.tsx';

export function Write(): JSX.Element {
  const [kind, setKind] = createSignal<IncidentKind | null>(null);
  return (
    <Show when={kind()} keyed fallback={<Kinds onChoose={setKind} />}>
      {(chosen) => <KeepNow kind={chosen} onBack={() => setKind(null)} />}
    </Show>
  );
}

function Kinds(props: { readonly onChoose: (kind: IncidentKind) => void }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const begun = () => (inside.held().drafts['incident'] ?? '') !== '';
  const titles = () => wordsIn(inside.language()).incidentWords;
  return (
    <Screen title={say(quickWords.title)} lead={say(quickWords.lead)}>
      <Show when={begun()}>
        <Notice tone="plain">
          <p>{say(formWords.begun)}</p>
          <Button onPress={() => inside.router.go({ name: 'tell' })}>{say(quickWords.goOn)}</Button>
        </Notice>
      </Show>
      <div class="kinds">
        <For each={incidentKinds}>
          {(kind) => (
            <button type="button" class="kind" onClick={() => props.onChoose(kind)}>
              {titles()[kind].title}
            </button>
          )}
        </For>
      </div>
      <div class="stack-tight">
        <Show when={!begun()}>
          <OpenRow
            icon="notebook-pen"
            title={say(quickWords.inWords)}
            onOpen={() => inside.router.go({ name: 'tell' })}
          />
        </Show>
        <OpenRow
          icon="phone"
          title={say(quickWords.calling)}
          detail={say(quickWords.callingDetail)}
          onOpen={() => inside.router.go({ name: 'call', incidentId: null })}
        />
        <OpenRow
          icon="lock"
          title={say(quickWords.private)}
          detail={say(quickWords.privateDetail)}
          onOpen={() => inside.router.go({ name: 'private' })}
        />
      </div>
    </Screen>
  );
}

function KeepNow(props: { readonly kind: IncidentKind; readonly onBack: () => void }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [failed, setFailed] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const keep = async () => {
    setBusy(true);
    const incident = quickIncident(props.kind, { id: inside.newId(), now: inside.now(), zone: inside.zone });
    const kept = await inside.perform({ do: 'record-incident', incident });
    setBusy(false);
    setFailed(!kept);
    if (!kept) return;
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'incident', id: incident.id });
  };
  // What she said of it so far goes along into the long form, over what she may have begun there.
  const sayMore = async () => {
    const form = { ...emptyIncident, kind: props.kind, channel: channelOfKind(props.kind) };
    await inside.perform({ do: 'keep-draft', form: 'incident', text: JSON.stringify(form) });
    inside.router.go({ name: 'tell' });
  };
  const begun = () => (inside.held().drafts['incident'] ?? '') !== '';
  return (
    <Screen>
      <Heading words={wordsIn(inside.language()).incidentWords[props.kind].title} />
      <p>{say(quickWords.nowIs(say(atMoment(inside.now(), inside.zone))))}</p>
      <Button tone="primary" wide busy={busy()} onPress={keep}>
        {say(quickWords.keep)}
      </Button>
      <NotKept failed={failed()} />
      <Show when={!begun()}>
        <Button wide onPress={sayMore}>
          {say(quickWords.other)}
        </Button>
      </Show>
      <Button tone="quiet" onPress={props.onBack}>
        {say(quickWords.another)}
      </Button>
    </Screen>
  );
}
