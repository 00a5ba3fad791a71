/**
 * The app inside the frame: the way out first, then either set-up or the screens. It owns no key and no network.
 */
import { Button } from '@holdfast/ui';
import type { Settings } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { ServerCopy } from './backup/server-copy.tsx';
import { Dates } from './dates/dates.tsx';
import { FilesView } from './evidence/attachments.tsx';
import { CopyView } from './evidence/copy.tsx';
import { FileView } from './evidence/file.tsx';
import { RecordView } from './evidence/record.tsx';
import { FindHelp } from './find/find-help.tsx';
import { LocalHelpView } from './find/local-help.tsx';
import { Search } from './find/search.tsx';
import { ArticleView } from './guidance/article.tsx';
import { Guidance } from './guidance/guidance.tsx';
import { CannotSpeak } from './home/cannot-speak.tsx';
import { Home } from './home/home.tsx';
import { PoliceHere } from './home/police-here.tsx';
import { ShowOrder } from './home/show-order.tsx';
import { AllWritten } from './home/written.tsx';
import { Plan } from './plan/plan.tsx';
import { PlanSectionView } from './plan/section.tsx';
import { type Lent, LentProvider, type Outside } from './set-up/lent.ts';
import { SetUp } from './set-up/set-up.tsx';
import { TakeWords } from './set-up/take-words.tsx';
import { Pair } from './share/pair.tsx';
import { People } from './share/people.tsx';
import { ReceiptView } from './share/receipt.tsx';
import { ReleaseView } from './share/release.tsx';
import { Share } from './share/share.tsx';
import { type Inside, InsideProvider } from './state/inside.ts';
import type { Screen as ScreenName } from './state/router.ts';
import { TakeOut } from './take-out/take-out.tsx';
import { CallView } from './views/call.tsx';
import { ContactEdit, ContactNew } from './views/contact-new.tsx';
import { IncidentView } from './views/incident.tsx';
import { LetterView } from './views/letter.tsx';
import { OrderView } from './views/order.tsx';
import { OrderEdit, OrderNew } from './views/order-new.tsx';
import { OwedAll, OwedFor } from './views/owed.tsx';
import { PrivatePages } from './views/private.tsx';
import { Recovery, SettingsView } from './views/settings.tsx';
import { Tell } from './views/tell.tsx';
import { Write } from './views/write.tsx';
import { Wipe } from './wipe/wipe.tsx';
import { type Language, setUpWords } from './words/set-up/words.ts';

export type AppProps = {
  readonly outside: Outside;
  readonly present: Lent['present'];
  readonly inside: Inside;
  readonly first: boolean;
  /** What is kept here is to get a new code, by the recovery words. */
  readonly again: boolean;
  readonly close: () => void;
  readonly create: (code: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  /** This phone joins the notes of another, by the recovery words. False when that cannot be done. */
  readonly join: (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => Promise<boolean>;
  /** A new code for what is kept here, by the recovery words. False when they do not open it. */
  readonly recover: (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => Promise<boolean>;
};

/** Everything between the top of the frame and its bottom. */
export function App(props: AppProps): JSX.Element {
  const [stage, setStage] = createSignal<'set-up' | 'words' | 'open'>(props.first ? 'set-up' : 'open');
  const [chosen, setChosen] = createSignal<Language>('en');
  const language = (): Language => (stage() === 'open' ? props.inside.language() : chosen());
  const words = () => setUpWords[language()];
  createEffect(() => {
    document.documentElement.lang = language();
  });
  const lent: Lent = {
    language,
    words,
    face: () => props.inside.face(),
    outside: props.outside,
    present: (look, onStep) => props.present(look, onStep),
  };
  const ready = async (settings: Settings) => {
    await props.inside.perform({ do: 'choose-settings', settings: { ...settings, language: chosen() } });
    setStage('words');
  };
  return (
    <InsideProvider value={props.inside}>
      <header class="bar">
        <Button icon="x" onPress={() => props.close()}>
          {words().showFace[props.inside.face()]}
        </Button>
      </header>
      <LentProvider value={lent}>
        <Switch>
          <Match when={stage() === 'set-up'}>
            <SetUp
              again={props.again}
              create={(code) => props.create(code)}
              recover={(code, words) => props.recover(code, words)}
              join={(code, words) => props.join(code, words)}
              leave={() => props.close()}
              onLanguage={setChosen}
              onReady={ready}
              onRecovered={() => setStage('open')}
            />
          </Match>
          <Match when={stage() === 'words'}>
            <TakeWords onDone={() => setStage('open')} />
          </Match>
          <Match when={stage() === 'open'}>
            <Show when={props.inside.router.screen()} keyed>
              {(screen) => <Shown screen={screen} />}
            </Show>
          </Match>
        </Switch>
      </LentProvider>
    </InsideProvider>
  );
}

function Shown(props: { readonly screen: ScreenName }): JSX.Element {
  const screen = props.screen;
  switch (screen.name) {
    case 'home':
      return <Home />;
    case 'cannot-speak':
      return <CannotSpeak />;
    case 'show-order':
      return <ShowOrder id={screen.id} />;
    case 'police-here':
      return <PoliceHere />;
    case 'order-new':
      return <OrderNew />;
    case 'order':
      return <OrderView id={screen.id} />;
    case 'order-edit':
      return <OrderEdit id={screen.id} />;
    case 'write':
      return <Write />;
    case 'tell':
      return screen.id === undefined ? <Tell /> : <Tell id={screen.id} />;
    case 'private':
      return <PrivatePages />;
    case 'incident':
      return <IncidentView id={screen.id} />;
    case 'files':
      return <FilesView of={screen.of} />;
    case 'file':
      return <FileView id={screen.id} />;
    case 'file-copy':
      return <CopyView id={screen.id} />;
    case 'record':
      return <RecordView of={screen.of} />;
    case 'call':
      return <CallView incidentId={screen.incidentId} />;
    case 'contact-edit':
      return <ContactEdit id={screen.id} />;
    case 'owed':
      return <OwedAll />;
    case 'owed-for':
      return <OwedFor id={screen.id} />;
    case 'letter':
      return <LetterView id={screen.id} step={screen.step} />;
    case 'contact-new':
      return <ContactNew incidentId={screen.incidentId} />;
    case 'written':
      return <AllWritten />;
    case 'people':
      return <People />;
    case 'pair':
      return <Pair />;
    case 'share':
      return <Share recipientId={screen.recipientId} />;
    case 'release':
      return <ReleaseView id={screen.id} />;
    case 'receipt':
      return <ReceiptView id={screen.id} />;
    case 'server-copy':
      return <ServerCopy />;
    case 'plan':
      return <Plan />;
    case 'plan-section':
      return <PlanSectionView section={screen.section} />;
    case 'guidance':
      return <Guidance />;
    case 'article':
      return <ArticleView id={screen.id} />;
    case 'find-help':
      return <FindHelp />;
    case 'local-help':
      return <LocalHelpView />;
    case 'search':
      return <Search />;
    case 'dates':
      return <Dates />;
    case 'take-out':
      return <TakeOut />;
    case 'wipe':
      return <Wipe />;
    case 'settings':
      return <SettingsView />;
    case 'recovery':
      return <Recovery />;
  }
}
