/**
 * Putting what she allowed into a police record: the officer chooses the fields, the server refuses without her yes, and a signed
 * receipt goes back with it. Nothing is chosen beforehand.
 */

import { toBase64url } from '@holdfast/crypto';
import { type Incident, wordsIn } from '@holdfast/domain';
import { Button, Field, Notice, Tick } from '@holdfast/ui';
import { digestOfManifest, manifestOf, type ToldField } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import type { AcknowledgeProps } from './acknowledge.tsx';
import { beyondWords } from './beyond-words.ts';
import { offeredFields, toldFieldWords, toldFrom, toldText } from './told-choice.ts';

type Chosen = Readonly<Record<string, readonly ToldField[]>>;

export function PutOnRecord(props: AcknowledgeProps): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const [number, setNumber] = createSignal('');
  const [chosen, setChosen] = createSignal<Chosen>({});
  const [tried, setTried] = createSignal(false);
  const [made, setMade] = createSignal<string>();
  const incidents = () => props.content.incidents;
  const fieldsOf = (incident: Incident) => chosen()[incident.id] ?? [];
  const choose = (incident: Incident, field: ToldField, on: boolean) => {
    const others = fieldsOf(incident).filter((each) => each !== field);
    setChosen({ ...chosen(), [incident.id]: on ? [...others, field] : others });
  };
  const told = () =>
    incidents()
      .filter((incident) => fieldsOf(incident).length > 0)
      .map((incident) => toldFrom(incident, fieldsOf(incident)));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const callNumber = number().trim();
    if (callNumber === '' || told().length === 0) return;
    const body = { callNumber, incidents: told() };
    const put = await sending.send(() => client('recordDisclosure', { params: { id: props.id }, body }));
    if (put === undefined) return;
    setMade(put.callId);
    say(beyondWords.done);
    if (props.acknowledged) return;
    const receipt = await client('acknowledgeDisclosure', {
      params: { id: props.id },
      body: {
        digest: toBase64url(digestOfManifest(manifestOf(props.content))),
        from: toBase64url(props.content.publicKey),
      },
    });
    // Without it the button for the receipt stays; what is on record is on record.
    if (receipt.ok) props.onAcknowledged();
  };
  return (
    <Show
      when={made()}
      fallback={
        <details class="folded screen-only">
          <summary>{beyondWords.record}</summary>
          <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
            <p class="quiet">{beyondWords.recordLead}</p>
            <Show when={incidents().length > 0} fallback={<p>{beyondWords.noIncident}</p>}>
              <For each={incidents()}>
                {(incident) => <Fields incident={incident} chosen={fieldsOf(incident)} onChoose={choose} />}
              </For>
              <Show when={tried() && told().length === 0}>
                <Notice tone="owed" announce="at-once" title={beyondWords.chooseOne} />
              </Show>
              <Field
                kind="code"
                label={beyondWords.callNumber}
                hint={beyondWords.callNumberHint}
                value={number()}
                maxLength={60}
                error={tried() && number().trim() === '' ? beyondWords.typeNumber : undefined}
                onInput={setNumber}
              />
              <Problem issue={sending.issue()} />
              <div class="row">
                <Button kind="submit" tone="primary" icon="notebook-pen" busy={sending.busy()}>
                  {beyondWords.put}
                </Button>
              </div>
            </Show>
          </form>
        </details>
      }
    >
      {(callId) => (
        <Notice tone="done" icon="circle-check" announce="politely" title={beyondWords.done}>
          <p>
            {beyondWords.doneDetail} <Link to={`/calls/${callId()}`}>{beyondWords.openCall}</Link>
          </p>
        </Notice>
      )}
    </Show>
  );
}

function Fields(props: {
  readonly incident: Incident;
  readonly chosen: readonly ToldField[];
  readonly onChoose: (incident: Incident, field: ToldField, on: boolean) => void;
}): JSX.Element {
  const { time } = useWorkspace();
  const whole = () => toldFrom(props.incident, offeredFields(props.incident));
  return (
    <fieldset class="stack-tight">
      <legend>{beyondWords.incident(wordsIn(language()).incidentWords[props.incident.kind].title)}</legend>
      <For each={offeredFields(props.incident)}>
        {(field) => (
          <Tick
            label={toldFieldWords[field]}
            hint={toldText(whole(), field, time())}
            checked={props.chosen.includes(field)}
            onChange={(on) => props.onChoose(props.incident, field, on)}
          />
        )}
      </For>
    </fieldset>
  );
}
