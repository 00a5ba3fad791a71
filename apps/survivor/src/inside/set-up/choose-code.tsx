/**
 * Choosing the code twice on the calculator's keys, and being told what is lost with it before it is made.
 */
import { Button, Notice, Progress } from '@holdfast/ui';
import { createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { type Judgement, judgeCode } from '../forms/code.ts';
import { Heading } from '../views/screen.tsx';
import { Keypad } from './keypad.tsx';

type Step = 'first' | 'again' | 'loss' | 'making' | 'failed';

const nothing = new Uint8Array(0);

/** The steps of the code. The bytes are emptied when the step ends, however it ends. */
export function ChooseCode(props: {
  /** The notes are there already and get a new code; what is lost with a code was said before. */
  readonly known?: boolean;
  readonly create: (code: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly onReady: () => void;
}): JSX.Element {
  const [step, setStep] = createSignal<Step>('first');
  const [judged, setJudged] = createSignal<Judgement>(judgeCode(nothing));
  const [problem, setProblem] = createSignal('');
  let first: Uint8Array<ArrayBuffer> = nothing;
  let again: Uint8Array<ArrayBuffer> = nothing;
  const empty = () => {
    first.fill(0);
    again.fill(0);
  };
  onCleanup(empty);

  const chosen = () => {
    const verdict = judged();
    setProblem(verdict.ok ? '' : verdict.words);
    if (verdict.ok) setStep('again');
  };
  const repeated = () => {
    if (!sameBytes(first, again)) setProblem('The two are not the same. Type the first one again, or begin anew.');
    else if (props.known) void make();
    else setStep('loss');
  };
  const make = async () => {
    setStep('making');
    const made = await props.create(first.slice());
    empty();
    if (made) props.onReady();
    else setStep('failed');
  };
  return (
    <Switch>
      <Match when={step() === 'first'}>
        <Heading words="Choose your code" />
        <p>You will type it into the calculator and press =. Any other number is just a sum.</p>
        <Keypad
          onChange={(keys) => {
            first.fill(0);
            first = keys;
            setProblem('');
            setJudged(judgeCode(keys));
          }}
          onDone={chosen}
        />
        <Strength judged={judged()} problem={problem()} />
        <Button tone="primary" wide onPress={chosen}>
          Go on
        </Button>
      </Match>
      <Match when={step() === 'again'}>
        <Heading words="Type it once more" />
        <p>The same keys, in the same order.</p>
        <Keypad
          onChange={(keys) => {
            again.fill(0);
            again = keys;
            setProblem('');
          }}
          onDone={repeated}
        />
        <Problem words={problem()} />
        <Button tone="primary" wide onPress={repeated}>
          Go on
        </Button>
        <Button
          tone="quiet"
          wide
          onPress={() => {
            empty();
            first = nothing;
            setJudged(judgeCode(nothing));
            setProblem('');
            setStep('first');
          }}
        >
          Choose another code
        </Button>
      </Match>
      <Match when={step() === 'loss'}>
        <Heading words="If you forget the code" />
        <p>
          <strong>Nobody can get your notes back for you.</strong> There is no e-mail, no text and no question that
          opens them. We cannot either.
        </p>
        <p>
          Next you can see twenty-four words. With them, and the first number you typed, you can choose a new code on
          this phone. You need not take them.
        </p>
        <Button tone="primary" wide onPress={make}>
          I understand. Make my notes
        </Button>
      </Match>
      <Match when={step() === 'making'}>
        <Heading words="Making your notes" />
        <Progress label="This takes a few seconds. Keep this page open." />
      </Match>
      <Match when={step() === 'failed'}>
        <Heading words="This did not work" />
        <Show
          when={props.known}
          fallback={
            <p>
              This browser would not keep anything new. A private window does that, a full phone, or something already
              kept here. Nothing was changed. Try an ordinary window, or another device.
            </p>
          }
        >
          <p>These words do not open anything here. Nothing was changed. Check each word and its place.</p>
        </Show>
        <Button
          wide
          onPress={() => {
            first = nothing;
            setStep('first');
          }}
        >
          Try again
        </Button>
      </Match>
    </Switch>
  );
}

function Strength(props: { readonly judged: Judgement; readonly problem: string }): JSX.Element {
  const level = () => (props.judged.ok ? props.judged.level : 0);
  return (
    <div class="strength" aria-live="polite">
      <meter class="strength-bar" min={0} max={3} value={level()} aria-label="Strength of the code" />
      <Show when={props.problem} fallback={<p class="small">{props.judged.words}</p>}>
        <Problem words={props.problem} />
      </Show>
    </div>
  );
}

function Problem(props: { readonly words: string }): JSX.Element {
  return (
    <Show when={props.words}>
      <Notice tone="owed" announce="at-once">
        <p>{props.words}</p>
      </Notice>
    </Show>
  );
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
