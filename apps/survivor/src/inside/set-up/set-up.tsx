/**
 * The first visit, one decision a screen: language, country, the notice about watched phones, the code twice, what is lost
 * with it, the words. Nothing is kept before the code is chosen, and the notice cannot be passed in one tap.
 */
import type { Settings } from '@holdfast/wire';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import type { Country } from '../words/help.ts';
import { AskWords } from './ask-words.tsx';
import { ChooseCode } from './choose-code.tsx';
import { AskCountry, AskLanguage } from './first-questions.tsx';
import { WatchedNotice } from './watched-notice.tsx';

type Step = 'language' | 'country' | 'notice' | 'code' | 'words' | 'new-code';

/** Runs the steps. `onReady` is told the settings once the keys are made. */
export function SetUp(props: {
  readonly again: boolean;
  readonly create: (code: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly recover: (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => Promise<boolean>;
  readonly leave: () => void;
  readonly onRecovered: () => void;
  readonly onReady: (settings: Settings) => void;
}): JSX.Element {
  const [step, setStep] = createSignal<Step>(props.again ? 'words' : 'language');
  const [country, setCountry] = createSignal<Country>('US');
  const [words, setWords] = createSignal<readonly string[]>([]);
  return (
    <main class="screen stack">
      <Switch>
        <Match when={step() === 'language'}>
          <AskLanguage onChosen={() => setStep('country')} />
        </Match>
        <Match when={step() === 'country'}>
          <AskCountry
            onChosen={(chosen) => {
              setCountry(chosen);
              setStep('notice');
            }}
          />
        </Match>
        <Match when={step() === 'notice'}>
          <WatchedNotice country={country()} onGoOn={() => setStep('code')} leave={() => props.leave()} />
        </Match>
        <Match when={step() === 'words'}>
          <AskWords
            onBack={() => props.leave()}
            onWords={(typed) => {
              setWords(typed);
              setStep('new-code');
            }}
          />
        </Match>
        <Match when={step() === 'new-code'}>
          <ChooseCode
            known
            create={(code) => props.recover(code, words())}
            onReady={() => {
              setWords([]);
              props.onRecovered();
            }}
          />
        </Match>
        <Match when={step() === 'code'}>
          <ChooseCode create={(code) => props.create(code)} onReady={() => props.onReady({ country: country() })} />
        </Match>
      </Switch>
    </main>
  );
}
