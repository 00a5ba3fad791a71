/**
 * Asking the questions of an instrument and what they came to. A question left open is shown as open; a professional may raise what
 * stands and never lower it; her own view stands first.
 */

import {
  type Answer,
  answers,
  civilDateAt,
  itemsOf,
  type RiskInstrument,
  type RiskRecord,
  readRisk,
} from '@holdfast/domain';
import { Button, Choice, Field, Notice, Select } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import type { OpenCase } from './case-room-shape.ts';
import { demonstrationInstrument } from './demonstration-instrument.ts';
import { type AskableInstrument, createInstruments, instrumentOf } from './instrument-choice.ts';
import { words } from './screen-words.ts';

/** The questions, and each time they were asked. */
export function RiskPart(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const known = createInstruments();
  const [asking, setAsking] = createSignal<AskableInstrument>();
  const language = caseRoom.language;
  const records = () => itemsOf(props.one.file, 'risk').toReversed();
  const mayAsk = ({ instrument, trained }: AskableInstrument) => trained || !instrument.needsTraining;
  return (
    <section class="stack" aria-label={words.riskTab[language()]}>
      <h2>{words.riskTab[language()]}</h2>
      <Show
        when={asking()}
        fallback={
          <ul class="case-items screen-only">
            <For each={known().filter(({ withdrawn }) => !withdrawn)}>
              {(each) => (
                <li class="case-item stack-tight">
                  <div class="row-apart">
                    <h3>{each.instrument.title[language()]}</h3>
                    <Show
                      when={mayAsk(each)}
                      fallback={<span class="quiet small">{words.needsTraining[language()]}</span>}
                    >
                      <Button
                        icon="plus"
                        label={`${words.add[language()]}: ${each.instrument.title[language()]}`}
                        onPress={() => setAsking(each)}
                      >
                        {words.add[language()]}
                      </Button>
                    </Show>
                  </div>
                  <Show when={!each.instrument.validated}>
                    <p class="quiet small">{sayNotValidated(each.instrument)[language()]}</p>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        }
      >
        {(each) => (
          <>
            <h3>{each().instrument.title[language()]}</h3>
            <Show when={!each().instrument.validated}>
              <Notice tone="owed" title={sayNotValidated(each().instrument)[language()]} />
            </Show>
            <p class="quiet small">{each().instrument.licence}</p>
            <Questions
              one={props.one}
              instrument={each().instrument}
              trained={each().trained}
              onDone={() => setAsking(undefined)}
            />
          </>
        )}
      </Show>
      <For each={records()}>
        {({ says }) => <OneRecord record={says.record} instrument={instrumentOf(known(), says.record)} />}
      </For>
    </section>
  );
}

/** Ours says that it is ours; an agency's says what its own file says. */
const sayNotValidated = ({ id }: RiskInstrument) =>
  id === demonstrationInstrument.id ? words.notValidated : words.fileNotValidated;

function OneRecord(props: {
  readonly record: RiskRecord;
  readonly instrument: RiskInstrument | undefined;
}): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const reading = () => {
    if (props.instrument === undefined) return undefined;
    const read = readRisk(props.instrument, props.record);
    return read.ok ? read.value : undefined;
  };
  return (
    <article class="case-item stack-tight">
      <h3>
        {sayDate(props.record.on)}, {props.record.askedBy}
      </h3>
      <p class="quiet small">
        {props.instrument?.title[language()] ?? props.record.instrumentId}, {props.record.version}.{' '}
        {(props.record.trained ? words.askedTrained : words.askedUntrained)[language()]}
      </p>
      <Show when={props.instrument === undefined}>
        <p class="quiet">{words.instrumentNotHere[language()]}</p>
      </Show>
      <Show when={props.record.ownView !== ''}>
        <p class="case-text">
          {words.ownView[language()]}: {props.record.ownView}
        </p>
      </Show>
      <Show when={reading()}>
        {(known) => (
          <>
            <p>
              <strong>{known().stands.title[language()]}</strong>. {known().stands.means[language()]}
            </p>
            <Show when={known().stands.id !== known().level.id}>
              <p>
                {words.asAnswered[language()]}: {known().level.title[language()]}. {words.raiseWhy[language()]}:{' '}
                {props.record.raisedBecause}
              </p>
            </Show>
            <Show when={known().open.length > 0}>
              <p class="quiet">
                {known().open.length} / {props.instrument?.items.length} {words.unanswered[language()]}:{' '}
                {known()
                  .open.map((item) => item.asks[language()])
                  .join(' ')}{' '}
                ({known().level.title[language()]} – {known().upTo.title[language()]})
              </p>
            </Show>
          </>
        )}
      </Show>
    </article>
  );
}

function Questions(props: {
  readonly one: OpenCase;
  readonly instrument: RiskInstrument;
  readonly trained: boolean;
  readonly onDone: () => void;
}): JSX.Element {
  const { caseRoom, me, now, zone, thisMoment } = useWorkspace();
  const [given, setGiven] = createSignal<Readonly<Record<string, Answer>>>({});
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>({});
  const [ownView, setOwnView] = createSignal('');
  const [raised, setRaised] = createSignal('');
  const [because, setBecause] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const language = caseRoom.language;
  const options = () => answers.map((value) => ({ value, label: words[value][language()] }));
  const record = (): RiskRecord => ({
    instrumentId: props.instrument.id,
    version: props.instrument.version,
    on: civilDateAt(now(), zone()),
    askedAt: thisMoment(),
    askedBy: me().name,
    trained: props.trained,
    answers: given(),
    ...(Object.keys(chosen()).length === 0 ? {} : { chosen: chosen() }),
    ownView: ownView(),
    ...(raised() === '' ? {} : { raisedTo: raised(), raisedBecause: because() }),
  });
  const reading = () => readRisk(props.instrument, record());
  const level = () => {
    const { raisedTo: _, raisedBecause: __, ...asAnswered } = record();
    const read = readRisk(props.instrument, asAnswered);
    const plain = read.ok ? read.value.level : undefined;
    return plain?.from ?? 0;
  };
  const higher = () =>
    props.instrument.levels
      .filter(({ from }) => from > level())
      .map(({ id, title }) => ({ value: id, label: title[language()] }));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reading().ok) return;
    const written = await caseRoom.write({ caseId: props.one.id, says: { kind: 'risk', record: record() } });
    if (written.ok) props.onDone();
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <Field kind="lines" label={words.ownView[language()]} value={ownView()} onInput={setOwnView} />
      <For each={props.instrument.items}>
        {(item) => (
          <Show
            when={item.options}
            fallback={
              <Choice
                legend={item.asks[language()]}
                inRow
                value={given()[item.id]}
                options={options()}
                onChoose={(answer) => setGiven((before) => ({ ...before, [item.id]: answer }))}
              />
            }
          >
            {(own) => (
              <Select
                label={item.asks[language()]}
                value={chosen()[item.id] ?? ''}
                options={own().map(({ id, title }) => ({ value: id, label: title[language()] }))}
                unchosen={words.unknown[language()]}
                onChoose={(option) =>
                  setChosen(({ [item.id]: _, ...before }) =>
                    option === '' ? before : { ...before, [item.id]: option },
                  )
                }
              />
            )}
          </Show>
        )}
      </For>
      <Show when={higher().length > 0}>
        <Select
          label={words.raise[language()]}
          value={raised()}
          options={higher()}
          unchosen={words.asAnswered[language()]}
          onChoose={setRaised}
        />
      </Show>
      <Show when={raised() !== ''}>
        <Field
          label={words.raiseWhy[language()]}
          value={because()}
          onInput={setBecause}
          error={tried() && because().trim() === '' ? words.needed[language()] : undefined}
        />
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" icon="check">
          {words.save[language()]}
        </Button>
        <Button tone="quiet" onPress={() => props.onDone()}>
          {words.cancel[language()]}
        </Button>
      </div>
    </form>
  );
}
