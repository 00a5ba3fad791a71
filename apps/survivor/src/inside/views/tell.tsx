/**
 * Telling it in her own way: words first, then parts she can open in any order and leave closed. It asks for no reasons, warns
 * before hard questions, and keeps every earlier wording when something is changed.
 */
import { civilDateAt, type Incident, type IncidentId, wordsIn } from '@holdfast/domain';
import { Button, Field, Notice, Select } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  changedIncident,
  channelOfKind,
  emptyIncident,
  formOfIncident,
  type IncidentForm,
  incidentFrom,
  isDistance,
} from '../forms/incident-form.ts';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords, titlesOf } from '../words/choices.ts';
import { tellWords } from '../words/log.ts';
import { NotKept, Part } from './form-parts.tsx';
import { focusFirstProblem, Screen } from './screen.tsx';
import { FeltPart, HardPart } from './tell-body.tsx';
import { FamilyPart, SaidPart, WherePart, WhoPart } from './tell-scene.tsx';
import { WhenFields } from './when-fields.tsx';

/** What every part of the form is given. */
export type PartProps = {
  readonly form: IncidentForm;
  readonly onChange: (change: Partial<IncidentForm>) => void;
};

/** The form, empty or of something written before. */
export function Tell(props: { readonly id?: IncidentId }): JSX.Element {
  const inside = useInside();
  const before = inside.held().incidents.find(({ id }) => id === props.id);
  return <TellForm before={before} />;
}

function TellForm(props: { readonly before: Incident | undefined }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const { before } = props;
  const draft = createDrafting(
    inside,
    before === undefined ? 'incident' : `i-${before.id}`,
    before === undefined ? emptyIncident : formOfIncident(before, inside.zone),
  );
  const { form, change } = draft;
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    if (!isDistance(form().distance)) {
      focusFirstProblem();
      return;
    }
    const incident =
      before === undefined
        ? incidentFrom(form(), { id: inside.newId(), now: inside.now(), zone: inside.zone })
        : changedIncident(form(), before, inside.zone);
    const kept = await inside.perform({ do: before === undefined ? 'record-incident' : 'correct-incident', incident });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    inside.router.go({ name: 'home' });
    inside.router.go({ name: 'incident', id: incident.id });
  };
  return (
    <Screen title={say(before === undefined ? tellWords.title : tellWords.change)} lead={say(tellWords.lead)}>
      <Show when={draft.wasKept}>
        <Notice tone="plain">
          <p>{say(formWords.begun)}</p>
        </Notice>
      </Show>
      <Select
        label={say(tellWords.kind)}
        value={form().kind}
        unchosen={say(formWords.choose)}
        options={titlesOf(wordsIn(inside.language()).incidentWords)}
        onChoose={(kind) => change({ kind, channel: channelOfKind(kind) || form().channel })}
      />
      <Field
        kind="lines"
        rows={5}
        label={say(tellWords.what)}
        hint={say(tellWords.whatHint)}
        maxLength={20_000}
        value={form().what}
        onInput={(what) => change({ what })}
      />
      <div class="stack-tight">
        <Part title={tellWords.when} filled={form().how !== ''} open>
          <WhenFields
            legend={say(tellWords.whenAsk)}
            value={form()}
            latest={civilDateAt(inside.now(), inside.zone)}
            onChange={change}
          />
        </Part>
        <WhoPart form={form()} onChange={change} />
        <SaidPart form={form()} onChange={change} />
        <WherePart form={form()} onChange={change} />
        <FamilyPart form={form()} onChange={change} />
        <HardPart form={form()} onChange={change} />
        <FeltPart form={form()} onChange={change} />
      </div>
      <NotKept failed={failed()} />
      <Button tone="primary" wide onPress={keep}>
        {say(before === undefined ? formWords.keep : formWords.keepChange)}
      </Button>
      <Show when={before !== undefined}>
        <p class="small quiet">{say(formWords.earlierStays)}</p>
      </Show>
    </Screen>
  );
}
