/**
 * Choosing the code twice on the calculator's keys, and being told what is lost with it before it is made.
 */
import { Button, Notice, Progress } from '@holdfast/ui';
import { createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { type Judgement, judgeCode } from '../forms/code.ts';
import { Heading } from '../views/screen.tsx';
import { joinWords } from '../words/server-copy.ts';
import { Keypad } from './keypad.tsx';
import { useLent } from './lent.ts';

type Step = 'first' | 'again' | 'loss' | 'making' | 'failed';

const nothing = new Uint8Array(0);

/** The steps of the code. The bytes are emptied when the step ends, however it ends. */
export function ChooseCode(props: {
  /** The notes are there already and get a new code; what is lost with a code was said before. */
  readonly known?: boolean;
  /** Shown on the first screen when given: this phone is to join another. */
  readonly onJoin?: () => void;
  readonly create: (code: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly onReady: () => void;
}): JSX.Element {
  const { words, face, language } = useLent();
  const say = () => words().code;
  const judge = (keys: Uint8Array) => judgeCode(keys, say().judged);
  const [step, setStep] = createSignal<Step>('first');
  const [judged, setJudged] = createSignal<Judgement>(judge(nothing));
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
    if (!sameBytes(first, again)) setProblem(say().differ);
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
        <Heading words={say().heading} />
        <p>{say().lead[face()]}</p>
        <Keypad
          onChange={(keys) => {
            first.fill(0);
            first = keys;
            setProblem('');
            setJudged(judge(keys));
          }}
          onDone={chosen}
        />
        <Strength judged={judged()} problem={problem()} />
        <Button tone="primary" wide onPress={chosen}>
          {words().goOn}
        </Button>
        <Show when={props.onJoin}>
          {(join) => (
            <Button tone="quiet" wide onPress={() => join()()}>
              {joinWords.have[language()]}
            </Button>
          )}
        </Show>
      </Match>
      <Match when={step() === 'again'}>
        <Heading words={say().again} />
        <p>{say().againLead}</p>
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
          {words().goOn}
        </Button>
        <Button
          tone="quiet"
          wide
          onPress={() => {
            empty();
            first = nothing;
            setJudged(judge(nothing));
            setProblem('');
            setStep('first');
          }}
        >
          {say().another}
        </Button>
      </Match>
      <Match when={step() === 'loss'}>
        <Heading words={say().lossHeading} />
        <p>
          <strong>{say().lossFirst}</strong> {say().loss[0]}
        </p>
        <p>{say().loss[1]}</p>
        <Button tone="primary" wide onPress={make}>
          {say().make}
        </Button>
      </Match>
      <Match when={step() === 'making'}>
        <Heading words={say().making} />
        <Progress label={say().wait} />
      </Match>
      <Match when={step() === 'failed'}>
        <Heading words={say().failed} />
        <p>{props.known ? say().notOpened : say().notKept}</p>
        <Button
          wide
          onPress={() => {
            first = nothing;
            setStep('first');
          }}
        >
          {say().retry}
        </Button>
      </Match>
    </Switch>
  );
}

function Strength(props: { readonly judged: Judgement; readonly problem: string }): JSX.Element {
  const { words } = useLent();
  const level = () => (props.judged.ok ? props.judged.level : 0);
  return (
    <div class="strength" aria-live="polite">
      <meter class="strength-bar" min={0} max={3} value={level()} aria-label={words().code.strength} />
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
