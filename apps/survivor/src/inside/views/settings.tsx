/** The few things she can choose: how it closes by itself, the keys, the recovery words, the country. */
import { Button, Choice, Notice, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { TryWords } from '../backup/try-words.tsx';
import { useInside, useSaid } from '../state/inside.ts';
import { copyWords, tryWordsWords } from '../words/server-copy.ts';
import { type Language, type SetUpWords, setUpWords } from '../words/set-up/words.ts';
import { settingsWords } from '../words/settings.ts';
import { OpenRow, Screen } from './screen.tsx';

const minutes = [1, 5, 15] as const;

export function SettingsView(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const settings = () => inside.held().settings;
  const seconds = () => String(settings().lockAfterSeconds ?? 300);
  const spans = () =>
    minutes.map((count) => ({ value: String(count * 60), label: said(settingsWords.minutes(count)) }));
  return (
    <Screen title={said(settingsWords.title)}>
      <Choice
        legend={said(settingsWords.language)}
        value={inside.language()}
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
        onChoose={(language) => {
          void inside.perform({ do: 'choose-settings', settings: { language } });
        }}
      />
      <Choice
        legend={said(settingsWords.after[inside.face()])}
        hint={said(settingsWords.afterHint)}
        value={seconds()}
        options={spans()}
        onChoose={(chosen) => {
          void inside.perform({ do: 'choose-settings', settings: { lockAfterSeconds: Number(chosen) } });
        }}
      />
      <Tick
        label={said(settingsWords.keys[inside.face()])}
        hint={said(settingsWords.keysHint)}
        checked={settings().lockKeys ?? true}
        onChange={(lockKeys) => {
          void inside.perform({ do: 'choose-settings', settings: { lockKeys } });
        }}
      />
      <Choice
        legend={said(settingsWords.numbers)}
        value={settings().country}
        options={[
          { value: 'US', label: said(settingsWords.us) },
          { value: 'GB', label: said(settingsWords.gb) },
        ]}
        onChoose={(country) => {
          void inside.perform({ do: 'choose-settings', settings: { country } });
        }}
      />
      <OpenRow
        icon="key-round"
        title={said(settingsWords.recovery)}
        detail={said(settingsWords.recoveryDetail)}
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
        <h2 id="limits">{said(settingsWords.limits)}</h2>
        <ul class="list-marked small stack-tight">
          <For each={settingsWords.limit}>{(line) => <li>{said(line)}</li>}</For>
        </ul>
      </section>
    </Screen>
  );
}

/** A newer version only when she asks: a look at the network by itself would tell when the notes are open. */
function Renew(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [found, setFound] = createSignal<boolean>();
  const [busy, setBusy] = createSignal(false);
  const look = async () => {
    setBusy(true);
    setFound(undefined);
    setFound(await inside.renew());
    setBusy(false);
  };
  return (
    <div class="stack-tight">
      <Button wide icon="refresh-cw" busy={busy()} onPress={look}>
        {said(settingsWords.renew)}
      </Button>
      <p class="small quiet" role="status">
        <Show when={found() !== undefined}>{said(found() ? settingsWords.renewed : settingsWords.noNetwork)}</Show>
      </p>
    </div>
  );
}

/** The recovery words, shown only when asked for. */
export function Recovery(): JSX.Element {
  const { router } = useInside();
  const said = useSaid();
  return (
    <Screen title={said(settingsWords.recovery)}>
      <RecoveryWords />
      <Button wide onPress={() => router.back()}>
        {said(settingsWords.done)}
      </Button>
    </Screen>
  );
}

/** The words behind one more tap, with a way to print them and to try two of them. */
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
  const say = () => props.say ?? setUpWords[language()].takeWords;
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
