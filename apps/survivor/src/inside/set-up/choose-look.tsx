/**
 * What the app is to be: its face, its icon, its name. Chosen before anything is installed, and put in place on this phone
 * alone.
 */
import { Button, Choice, Field, Notice, Progress } from '@holdfast/ui';
import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { type FaceName, faceNames } from '../../cover/face.ts';
import { paintIcon } from '../../offline/icon.ts';
import { iconCount, type Look, titleFrom } from '../../offline/look.ts';
import { revealingWordIn } from '../forms/revealing.ts';
import { focusFirstProblem, Heading } from '../views/screen.tsx';
import { useLent } from './lent.ts';

/** Which of the two. `again` is asked in an installed app that knows nothing of the choice. */
export function ChooseFace(props: {
  readonly again: boolean;
  readonly chosen: FaceName;
  readonly onChosen: (face: FaceName) => void;
}): JSX.Element {
  const { words } = useLent();
  const [face, setFace] = createSignal(props.chosen);
  const say = () => words().face;
  return (
    <>
      <Heading words={props.again ? say().headingAgain : say().heading} />
      <p>{props.again ? say().leadAgain : say().lead}</p>
      <Choice
        legend={props.again ? say().headingAgain : say().heading}
        legendUnseen
        value={face()}
        options={faceNames.map((value) => ({ value, label: say().names[value], hint: say().hints[value] }))}
        onChoose={setFace}
      />
      <Button tone="primary" wide onPress={() => props.onChosen(face())}>
        {words().goOn}
      </Button>
    </>
  );
}

/** The icon and the name. A name that tells something is pointed out, and taken. */
export function ChooseLook(props: {
  readonly face: FaceName;
  readonly look: Look | null;
  readonly onChosen: (look: Look) => void;
}): JSX.Element {
  const { words } = useLent();
  const say = () => words().look;
  const first = () => (props.face === 'converter' ? 4 : 0);
  const [icon, setIcon] = createSignal(props.look?.icon ?? first());
  const [typed, setTyped] = createSignal(props.look?.title ?? '');
  const [own, setOwn] = createSignal(props.look !== null);
  const [missing, setMissing] = createSignal(false);
  const name = () => (own() ? typed() : (say().titles[icon()] ?? ''));
  const telling = () => revealingWordIn(titleFrom(name()));
  const goOn = () => {
    const title = titleFrom(name());
    if (title === '') {
      setMissing(true);
      focusFirstProblem();
      return;
    }
    props.onChosen({ face: props.face, icon: icon(), title });
  };
  return (
    <>
      <Heading words={say().heading} />
      <p>{say().lead}</p>
      <div class="icons" role="group" aria-label={say().icons}>
        <For each={Array.from({ length: iconCount }, (_, index) => index)}>
          {(index) => (
            <button
              type="button"
              class="icon-choice"
              aria-pressed={icon() === index}
              aria-label={say().iconNames[index]}
              onClick={() => setIcon(index)}
            >
              <Picture icon={index} />
            </button>
          )}
        </For>
      </div>
      <Field
        label={say().name}
        hint={say().nameHint}
        value={name()}
        error={missing() && titleFrom(name()) === '' ? say().missing : undefined}
        maxLength={60}
        onInput={(text) => {
          setOwn(true);
          setTyped(text);
        }}
      />
      <Show when={telling()}>
        {(word) => (
          <Notice tone="ask" announce="politely">
            <p>{say().tells(word())}</p>
          </Notice>
        )}
      </Show>
      <Button tone="primary" wide onPress={goOn}>
        {say().build}
      </Button>
    </>
  );
}

const pictureSize = 112;

function Picture(props: { readonly icon: number }): JSX.Element {
  let canvas: HTMLCanvasElement | undefined;
  onMount(() => {
    const brush = canvas?.getContext('2d');
    if (brush) paintIcon(brush, { icon: props.icon, size: pictureSize });
  });
  return (
    <canvas
      width={pictureSize}
      height={pictureSize}
      ref={(element) => {
        canvas = element;
      }}
    />
  );
}

/** Putting it in place, with how far it has come. */
export function BuildLook(props: {
  readonly look: Look;
  readonly onBuilt: () => void;
  readonly onFailed: () => void;
}): JSX.Element {
  const { words, present } = useLent();
  const [done, setDone] = createSignal(0);
  onMount(async () => {
    if (await present(props.look, setDone)) props.onBuilt();
    else props.onFailed();
  });
  return (
    <>
      <Heading words={words().building.heading} />
      <Progress label={words().building.label} fraction={done()} />
    </>
  );
}

/** Where the look cannot be changed, said plainly. */
export function NotBuilt(props: { readonly onGoOn: () => void }): JSX.Element {
  const { words } = useLent();
  return (
    <>
      <Heading words={words().notBuilt.heading} />
      <p>{words().notBuilt.why}</p>
      <Button tone="primary" wide onPress={() => props.onGoOn()}>
        {words().goOn}
      </Button>
    </>
  );
}
