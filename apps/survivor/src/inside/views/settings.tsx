/** The few things she can choose: how it closes by itself, the keys, the recovery words, the country. */
import { Button, Choice, Notice, Tick } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { TryWords } from '../backup/try-words.tsx';
import { useInside, useSaid } from '../state/inside.ts';
import { copyWords, tryWordsWords } from '../words/server-copy.ts';
import { type Language, type SetUpWords, setUpWords } from '../words/set-up/words.ts';
import { OpenRow, Screen } from './screen.tsx';

const spans = [
  { value: '60', label: '1 minute' },
  { value: '300', label: '5 minutes' },
  { value: '900', label: '15 minutes' },
] as const;

export function SettingsView(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const settings = () => inside.held().settings;
  const span = () => spans.find((known) => known.value === String(settings().lockAfterSeconds ?? 300))?.value;
  return (
    <Screen title="Settings">
      <Choice
        legend={`Show the ${inside.face()} when nothing is touched for`}
        hint="It always shows at once when you switch to something else or turn the screen off."
        value={span()}
        options={spans}
        onChoose={(chosen) => {
          void inside.perform({ do: 'choose-settings', settings: { lockAfterSeconds: Number(chosen) } });
        }}
      />
      <Tick
        label={`Escape, or Shift three times, shows the ${inside.face()}`}
        hint="On a keyboard. The button at the top always works."
        checked={settings().lockKeys ?? true}
        onChange={(lockKeys) => {
          void inside.perform({ do: 'choose-settings', settings: { lockKeys } });
        }}
      />
      <Choice
        legend="Numbers to call"
        value={settings().country}
        options={[
          { value: 'US', label: 'United States' },
          { value: 'GB', label: 'United Kingdom' },
        ]}
        onChoose={(country) => {
          void inside.perform({ do: 'choose-settings', settings: { country } });
        }}
      />
      <OpenRow
        icon="key-round"
        title="Recovery words"
        detail="Twenty-four words to choose a new code with, if you forget yours."
        onOpen={() => inside.router.go({ name: 'recovery' })}
      />
      <OpenRow
        icon="copy"
        title={said(copyWords.title)}
        detail={said(inside.keeper.isOn() ? copyWords.rowOn : copyWords.row)}
        onOpen={() => inside.router.go({ name: 'server-copy' })}
      />
      <Renew />
      <section class="stack-tight" aria-labelledby="limits">
        <h2 id="limits">What this cannot do</h2>
        <ul class="list-marked small stack-tight">
          <li>It cannot tell if this phone is watched, and it cannot stop that.</li>
          <li>The web address can be seen in the browser. It does not say what this is.</li>
          <li>The picture in the list of open apps may show this page for a moment.</li>
          <li>Phone keyboards learn words. Turn learning off for this, if you can.</li>
        </ul>
      </section>
    </Screen>
  );
}

/** A newer version only when she asks: a look at the network by itself would tell when the notes are open. */
function Renew(): JSX.Element {
  const inside = useInside();
  const [said, setSaid] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const look = async () => {
    setBusy(true);
    const reached = await inside.renew();
    setBusy(false);
    setSaid(
      reached
        ? 'If there is a newer version, it is there the next time you open the app.'
        : 'There is no network just now.',
    );
  };
  return (
    <div class="stack-tight">
      <Button wide icon="refresh-cw" busy={busy()} onPress={look}>
        Look for a newer version
      </Button>
      <p class="small quiet" role="status">
        {said()}
      </p>
    </div>
  );
}

/** The recovery words, shown only when asked for. */
export function Recovery(): JSX.Element {
  const { router } = useInside();
  return (
    <Screen title="Recovery words">
      <RecoveryWords />
      <Button wide onPress={() => router.back()}>
        Done
      </Button>
    </Screen>
  );
}

/** The words behind one more tap, with a way to print them and to try two of them. Set-up says it in her language; the rest of the app has English. */
export function RecoveryWords(props: {
  readonly say?: SetUpWords['takeWords'];
  readonly language?: Language;
}): JSX.Element {
  const inside = useInside();
  const language = () => props.language ?? inside.language();
  const [words, setWords] = createSignal<readonly string[]>([]);
  const [printing, setPrinting] = createSignal(false);
  const [trying, setTrying] = createSignal(false);
  const show = async () => setWords(await inside.recoveryWords());
  const say = () => props.say ?? setUpWords.en.takeWords;
  return (
    <>
      <p>
        {say().lead} <strong>{say().warning}</strong> {say().need}
      </p>
      <Show
        when={words().length > 0}
        fallback={
          <Button wide icon="eye" onPress={show}>
            {say().show}
          </Button>
        }
      >
        <Show
          when={!trying()}
          fallback={<TryWords words={words()} language={language()} onShow={() => setTrying(false)} />}
        >
          <ol class="words list-numbered" lang="en">
            {words().map((word) => (
              <li>{word}</li>
            ))}
          </ol>
          <Button wide onPress={() => setTrying(true)}>
            {tryWordsWords.begin[language()]}
          </Button>
          <Show
            when={printing()}
            fallback={
              <Button wide icon="printer" onPress={() => setPrinting(true)}>
                {say().print}
              </Button>
            }
          >
            <Notice tone="owed" title={say().printTitle}>
              <p>{say().printWarning}</p>
              <Button wide onPress={() => inside.print()}>
                {say().printNow}
              </Button>
            </Notice>
          </Show>
        </Show>
      </Show>
    </>
  );
}
