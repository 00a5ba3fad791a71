/** One part of her plan: lines to tick, to word anew, to take off, and lines of her own. Each change is kept as a later version. */
import { Button, Card, Field, Notice, Tick } from '@holdfast/ui';
import type { PlanSectionId } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Opened } from '../guidance/opened.tsx';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import type { PlanSection } from '../words/pages/pages.ts';
import { planWords } from '../words/reading.ts';
import { changed, linesOf, type ShownLine } from './lines.ts';

type Change = { readonly text?: string; readonly ticked?: boolean; readonly left?: boolean };

export function PlanSectionView(props: { readonly section: PlanSectionId }): JSX.Element {
  const said = useSaid();
  return (
    <Opened>
      {({ plan }) => (
        <Show when={plan.find(({ id }) => id === props.section)}>
          {(section) => (
            <Screen kicker={said(planWords.title)} title={said(section().title)}>
              <Lines section={section()} />
            </Screen>
          )}
        </Show>
      )}
    </Opened>
  );
}

function Lines(props: { readonly section: PlanSection }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [failed, setFailed] = createSignal(false);
  const lines = () => linesOf({ section: props.section, kept: inside.held().plan, language: inside.language() });
  const write = async (line: ShownLine, change: Change): Promise<boolean> => {
    const next = changed(line, { ...change, section: props.section.id }, inside.held().plan);
    const kept = await inside.perform({ do: 'write-plan-line', line: next });
    setFailed(!kept);
    return kept;
  };
  const left = () => lines().filter((line) => line.left);
  return (
    <>
      <ul class="stack-tight">
        <For
          each={lines()
            .filter((line) => !line.left)
            .map(({ id }) => id)}
        >
          {(id) => (
            <Show when={lines().find((line) => line.id === id)}>
              {(line) => <Line line={line()} onChange={(change) => write(line(), change)} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once">
          <p>{said(planWords.failed)}</p>
        </Notice>
      </Show>
      <OwnLine section={props.section.id} />
      <Show when={left().length > 0}>
        <details>
          <summary>{said(planWords.bringBack)}</summary>
          <ul class="stack-tight">
            <For each={left()}>
              {(line) => (
                <li>
                  <Button wide icon="plus" onPress={() => void write(line, { left: false })}>
                    {line.words}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function Line(props: {
  readonly line: ShownLine;
  readonly onChange: (change: Change) => Promise<boolean>;
}): JSX.Element {
  const said = useSaid();
  const [isOpen, setOpen] = createSignal(false);
  const [words, setWords] = createSignal(props.line.words);
  const keep = async () => {
    if (await props.onChange({ text: words().trim() })) setOpen(false);
  };
  return (
    <li class="plan-line">
      <Tick
        label={props.line.words}
        checked={props.line.ticked}
        onChange={(ticked) => void props.onChange({ ticked })}
      />
      <Button
        tone="quiet"
        icon="pencil"
        expanded={isOpen()}
        label={`${said(planWords.change)}: ${props.line.words}`}
        onPress={() => setOpen((before) => !before)}
      >
        {said(planWords.change)}
      </Button>
      <Show when={isOpen()}>
        <Card>
          <Field
            kind="lines"
            rows={3}
            label={said(planWords.words)}
            maxLength={2_000}
            value={words()}
            onInput={setWords}
          />
          <div class="pair">
            <Button onPress={() => void props.onChange({ left: true })}>{said(planWords.leaveOut)}</Button>
            <Button tone="primary" disabled={words().trim() === ''} onPress={keep}>
              {said(planWords.keep)}
            </Button>
          </div>
          <Show when={props.line.earlier.length > 0}>
            <details class="small">
              <summary>{said(planWords.earlier)}</summary>
              <ul class="list-marked">
                <For each={props.line.earlier}>{(text) => <li class="own-words">{text}</li>}</For>
              </ul>
            </details>
          </Show>
        </Card>
      </Show>
    </li>
  );
}

function OwnLine(props: { readonly section: PlanSectionId }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const { form, change, clear } = createDrafting(inside, `plan-${props.section}`, { text: '' });
  const add = async () => {
    const text = form().text.trim();
    if (text === '') return;
    const line = { id: inside.newId<'plan-line'>(), section: props.section, text, ticked: false, left: false };
    if (!(await inside.perform({ do: 'write-plan-line', line }))) return;
    change({ text: '' });
    await clear();
  };
  return (
    <div class="stack-tight">
      <Field
        kind="lines"
        rows={2}
        label={said(planWords.own)}
        maxLength={2_000}
        value={form().text}
        onInput={(text) => change({ text })}
      />
      <Button wide icon="plus" onPress={add}>
        {said(planWords.add)}
      </Button>
    </div>
  );
}
