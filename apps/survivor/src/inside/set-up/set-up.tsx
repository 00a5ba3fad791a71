/**
 * The first visit, one decision a screen, in the order of `steps.ts`. Nothing of hers is kept before the code is chosen, and
 * the notice cannot be passed in one tap.
 */
import { Button } from '@holdfast/ui';
import type { Settings } from '@holdfast/wire';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { FaceName } from '../../cover/face.ts';
import { type Look, usualLook } from '../../offline/look.ts';
import { Bring } from '../backup/bring.tsx';
import type { Country } from '../words/help.ts';
import { joinWords } from '../words/server-copy.ts';
import type { Language } from '../words/set-up/words.ts';
import { AskWords } from './ask-words.tsx';
import { beginsEmpty } from './browser.ts';
import { ChooseCode } from './choose-code.tsx';
import { BuildLook, ChooseFace, ChooseLook, NotBuilt } from './choose-look.tsx';
import { AskCountry, AskLanguage, AskOthers } from './first-questions.tsx';
import { Install, TabLimits } from './install.tsx';
import { useLent } from './lent.ts';
import { mayGoBack, type Step, stepAfter } from './steps.ts';
import { OtherDevice, WatchedNotice } from './watched-notice.tsx';

/** Notes that someone else may pick up close sooner. */
const soonSeconds = 60;

/** Runs the steps. `onReady` is told the settings once the keys are made. */
export function SetUp(props: {
  readonly again: boolean;
  readonly create: (code: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly recover: (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => Promise<boolean>;
  readonly join: (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => Promise<boolean>;
  readonly leave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onRecovered: () => void;
  readonly onReady: (settings: Settings) => void;
}): JSX.Element {
  const { words, face, language, outside, present } = useLent();
  const [trail, setTrail] = createSignal<readonly Step[]>(['language']);
  const [country, setCountry] = createSignal<Country>('US');
  const [soon, setSoon] = createSignal(true);
  const [chosenFace, setChosenFace] = createSignal<FaceName>(face());
  const [look, setLook] = createSignal<Look | null>(null);
  const [recovery, setRecovery] = createSignal<readonly string[]>([]);
  const way = { installed: outside.installing.installed, beginsEmpty: beginsEmpty(outside.browser) };
  const step = () => trail().at(-1) ?? 'language';
  const to = (next: Step) => setTrail((before) => [...before, next]);
  const goOn = () => to(stepAfter(step(), way));
  const back = () => setTrail((before) => before.slice(0, -1));
  /** In place of the step that was under way, so that Back does not lead into it. */
  const instead = (next: Step) => setTrail((before) => [...before.slice(0, -1), next]);
  const title = () => look()?.title ?? usualLook.title;

  const faceChosen = async (next: FaceName) => {
    setChosenFace(next);
    if (way.installed) await present({ ...usualLook, face: next }, () => {});
    goOn();
  };
  const settings = (): Settings => ({ country: country(), ...(soon() ? { lockAfterSeconds: soonSeconds } : {}) });
  return (
    <main class="screen stack">
      <Show when={mayGoBack(step())}>
        <div class="way">
          <Button tone="quiet" icon="arrow-left" onPress={back}>
            {words().back}
          </Button>
        </div>
      </Show>
      <Switch>
        <Match when={step() === 'language'}>
          <AskLanguage
            onChosen={(language) => {
              props.onLanguage(language);
              if (props.again) to('words');
              else goOn();
            }}
          />
        </Match>
        <Match when={step() === 'notice'}>
          <WatchedNotice onGoOn={goOn} onOther={() => to('other-device')} />
        </Match>
        <Match when={step() === 'other-device'}>
          <OtherDevice leave={() => props.leave()} />
        </Match>
        <Match when={step() === 'country'}>
          <AskCountry
            onChosen={(chosen) => {
              setCountry(chosen);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'others'}>
          <AskOthers
            onAnswered={(othersMayUnlock) => {
              setSoon(othersMayUnlock);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'face'}>
          <ChooseFace again={way.installed} chosen={chosenFace()} onChosen={(next) => void faceChosen(next)} />
        </Match>
        <Match when={step() === 'look'}>
          <ChooseLook
            face={chosenFace()}
            look={look()}
            onChosen={(chosen) => {
              setLook(chosen);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'building' && look()}>
          {(chosen) => (
            <BuildLook look={chosen()} onBuilt={() => instead('install')} onFailed={() => instead('not-built')} />
          )}
        </Match>
        <Match when={step() === 'not-built'}>
          <NotBuilt
            onGoOn={() => {
              setLook(null);
              instead('install');
            }}
          />
        </Match>
        <Match when={step() === 'install'}>
          <Install title={title()} onHere={goOn} />
        </Match>
        <Match when={step() === 'tab'}>
          <TabLimits onGoOn={goOn} />
        </Match>
        <Match when={step() === 'words'}>
          <AskWords
            onBack={() => props.leave()}
            onWords={(typed) => {
              setRecovery(typed);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'new-code'}>
          <ChooseCode
            known
            create={(code) => props.recover(code, recovery())}
            onReady={() => {
              setRecovery([]);
              props.onRecovered();
            }}
          />
        </Match>
        <Match when={step() === 'code'}>
          <ChooseCode
            create={(code) => props.create(code)}
            onJoin={() => to('join-words')}
            onReady={() => props.onReady(settings())}
          />
        </Match>
        <Match when={step() === 'join-words'}>
          <AskWords
            need={joinWords.need[language()]}
            onBack={back}
            onWords={(typed) => {
              setRecovery(typed);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'join-code'}>
          <ChooseCode
            known
            create={(code) => props.join(code, recovery())}
            onReady={() => {
              setRecovery([]);
              goOn();
            }}
          />
        </Match>
        <Match when={step() === 'bring'}>
          <Bring onDone={() => props.onRecovered()} />
        </Match>
      </Switch>
    </main>
  );
}
