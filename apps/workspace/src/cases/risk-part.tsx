/**
 * Asking the questions of an instrument and what they came to. A question left open is shown as open; a professional may raise what
 * stands and never lower it; her own view stands first.
 */
import { type Answer, answers, civilDateAt, itemsOf, type RiskRecord, readRisk } from '@holdfast/domain';
import { Button, Choice, Field, Notice, Select, sayDate } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import type { OpenCase } from './case-room-shape.ts';
import { demonstrationInstrument as instrument } from './demonstration-instrument.ts';
import { words } from './screen-words.ts';

/** The questions, and each time they were asked. */
export function RiskPart(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const [asking, setAsking] = createSignal(false);
  const language = caseRoom.language;
  const records = () => itemsOf(props.one.file, 'risk').toReversed();
  return (
    <section class="stack" aria-label={words.riskTab[language()]}>
      <h2>{instrument.title[language()]}</h2>
      <Notice tone="owed" title={words.notValidated[language()]} />
      <Show
        when={asking()}
        fallback={
          <div class="row screen-only">
            <Button icon="plus" onPress={() => setAsking(true)}>
              {words.add[language()]}
            </Button>
          </div>
        }
      >
        <Questions one={props.one} onDone={() => setAsking(false)} />
      </Show>
      <For each={records()}>{({ says }) => <OneRecord record={says.record} />}</For>
    </section>
  );
}

function OneRecord(props: { readonly record: RiskRecord }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const reading = () => {
    const read = readRisk(instrument, props.record);
    return read.ok ? read.value : undefined;
  };
  return (
    <article class="case-item stack-tight">
      <h3>
        {sayDate(props.record.on)}, {props.record.askedBy}
      </h3>
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
                {known().open.length} / {instrument.items.length} {words.unanswered[language()]}:{' '}
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

function Questions(props: { readonly one: OpenCase; readonly onDone: () => void }): JSX.Element {
  const { caseRoom, me, now, zone, thisMoment } = useWorkspace();
  const [given, setGiven] = createSignal<Readonly<Record<string, Answer>>>({});
  const [ownView, setOwnView] = createSignal('');
  const [raised, setRaised] = createSignal('');
  const [because, setBecause] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const language = caseRoom.language;
  const options = () => answers.map((value) => ({ value, label: words[value][language()] }));
  const record = (): RiskRecord => ({
    instrumentId: instrument.id,
    version: instrument.version,
    on: civilDateAt(now(), zone()),
    askedAt: thisMoment(),
    askedBy: me().name,
    trained: false,
    answers: given(),
    ownView: ownView(),
    ...(raised() === '' ? {} : { raisedTo: raised(), raisedBecause: because() }),
  });
  const reading = () => readRisk(instrument, record());
  const level = () => {
    const read = readRisk(instrument, { ...record(), answers: given() });
    const plain = read.ok ? read.value.level : undefined;
    return plain?.from ?? 0;
  };
  const higher = () =>
    instrument.levels
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
      <For each={instrument.items}>
        {(item) => (
          <Choice
            legend={item.asks[language()]}
            inRow
            value={given()[item.id]}
            options={options()}
            onChoose={(chosen) => setGiven((before) => ({ ...before, [item.id]: chosen }))}
          />
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
