/**
 * Taking a copy out, in one screen from top to bottom: what goes in, how pictures go, whether it is locked, where it lands. It
 * makes nothing before she has said that she knows where it lands, and it stops when this is closed.
 */
import { randomBytes, sixWords } from '@holdfast/crypto';
import { shortestPassphrase } from '@holdfast/crypto/open';
import { civilDateAt, dayWords, type IncidentId, whenWords, wordsIn } from '@holdfast/domain';
import { Button, Card, Choice, Field, Tick } from '@holdfast/ui';
import { createMemo, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { redraw } from '../evidence/drawing.ts';
import { longestShown } from '../evidence/thumbnail.tsx';
import { writtenMonths } from '../home/months.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { LongList } from '../views/long-list.tsx';
import { focusFirstProblem, Screen } from '../views/screen.tsx';
import { homeWords } from '../words/home.ts';
import { sayMonth } from '../words/say.ts';
import { takeOutWords as words } from '../words/take-out.ts';
import { Going, NotMade } from './going.tsx';
import { Landing, Made } from './made.tsx';
import { type Making, type MakingIssue, makeCopy } from './making.ts';
import { type FilesChoice, isEmpty, recordsOf } from './records.ts';

type State =
  | { readonly kind: 'asking'; readonly issue: MakingIssue | null }
  | { readonly kind: 'going'; readonly at: 'locking' | 'making'; readonly fraction: number }
  | { readonly kind: 'made'; readonly name: string; readonly leftOut: number };

export function TakeOut(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const [state, setState] = createSignal<State>({ kind: 'asking', issue: null });
  const going = () => {
    const now = state();
    return now.kind === 'going' ? now : undefined;
  };
  const made = () => {
    const now = state();
    return now.kind === 'made' ? now : undefined;
  };
  const issue = () => {
    const now = state();
    return now.kind === 'asking' ? now.issue : null;
  };
  let making: Making | null = null;
  onCleanup(() => making?.stop());

  async function make(asked: Asked): Promise<void> {
    const held = inside.held();
    const records = recordsOf(held, { incidents: asked.incidents, files: asked.files });
    setState({ kind: 'going', at: asked.passphrase === null ? 'making' : 'locking', fraction: 0 });
    making = makeCopy({
      held,
      records,
      files: asked.files,
      passphrase: asked.passphrase,
      reader: { language: inside.language(), zone: inside.zone },
      now: inside.now(),
      desk: inside.desk,
      publicKey: inside.publicKey(),
      hand: inside.hand,
      handWhole: inside.handWhole,
      checkPage: () => inside.checkPage(inside.language()),
      means: { redraw, filmCleaner: inside.filmCleaner },
      longestDrawn: longestShown,
      onProgress: ({ kind, fraction }) => setState({ kind: 'going', at: kind, fraction }),
    });
    const ended = await making.ended;
    making = null;
    if (ended.ok) {
      const isAll = asked.incidents === 'all';
      await inside.perform({
        do: 'note-taken-out',
        files: asked.files,
        isLocked: asked.passphrase !== null,
        isAll,
      });
    }
    setState(
      ended.ok
        ? {
            kind: 'made',
            name: ended.name,
            leftOut: ended.files.filter(({ how }) => how === 'left-out').length,
          }
        : { kind: 'asking', issue: ended.issue },
    );
  }

  return (
    <Screen title={said(words.title)} lead={said(words.lead)}>
      <Switch fallback={<Asking issue={issue()} onMake={(asked) => void make(asked)} />}>
        <Match when={isEmpty(recordsOf(inside.held(), { incidents: 'all', files: 'none' }))}>
          <p>{said(words.nothing)}</p>
        </Match>
        <Match when={going()}>
          {(now) => <Going at={now().at} fraction={now().fraction} onStop={() => making?.stop()} />}
        </Match>
        <Match when={made()}>{(now) => <Made name={now().name} leftOut={now().leftOut} />}</Match>
      </Switch>
    </Screen>
  );
}

type Asked = {
  readonly incidents: 'all' | ReadonlySet<IncidentId>;
  readonly files: FilesChoice;
  readonly passphrase: string | null;
};

/** What is asked before anything is made. Nothing is chosen for her. */
function Asking(props: { readonly issue: MakingIssue | null; readonly onMake: (asked: Asked) => void }): JSX.Element {
  const { held, zone } = useInside();
  const said = useSaid();
  const lastCopy = () => {
    const last = held().copies.at(-1);
    return said(last === undefined ? words.noCopy : words.lastCopy(said(dayWords(civilDateAt(last.at, zone)))));
  };
  const [which, setWhich] = createSignal<'all' | 'some'>();
  const [chosen, setChosen] = createSignal<ReadonlySet<IncidentId>>(new Set());
  const [files, setFiles] = createSignal<FilesChoice>();
  const [lock, setLock] = createSignal<'with' | 'without'>();
  const [phrase, setPhrase] = createSignal('');
  const [known, setKnown] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const isShort = () => lock() === 'with' && [...phrase()].length < shortestPassphrase;
  const isNone = () => which() === 'some' && chosen().size === 0;
  const needed = (isOpen: boolean) => (tried() && isOpen ? said(words.needOne) : undefined);
  const make = () => {
    setTried(true);
    const kept = files();
    if (which() === undefined || kept === undefined || lock() === undefined || isShort() || isNone() || !known()) {
      focusFirstProblem();
      return;
    }
    props.onMake({
      incidents: which() === 'all' ? 'all' : chosen(),
      files: kept,
      passphrase: lock() === 'with' ? phrase() : null,
    });
  };
  return (
    <>
      <p class="small quiet">{lastCopy()}</p>
      <Show when={props.issue}>{(issue) => <NotMade issue={issue()} />}</Show>
      <Choice
        legend={said(words.what)}
        value={which()}
        options={[
          { value: 'all', label: said(words.all) },
          { value: 'some', label: said(words.some) },
        ]}
        error={needed(which() === undefined || isNone())}
        onChoose={setWhich}
      />
      <Show when={which() === 'some'}>
        <Chosen chosen={chosen()} onChange={setChosen} />
      </Show>
      <p class="small quiet">
        {said(words.never)} {said(words.earlier)}
      </p>
      <Choice
        legend={said(words.files)}
        value={files()}
        options={[
          { value: 'originals', label: said(words.originals), hint: said(words.originalsHint) },
          { value: 'cleaned', label: said(words.cleaned), hint: said(words.cleanedHint) },
          { value: 'none', label: said(words.none) },
        ]}
        error={needed(files() === undefined)}
        onChoose={setFiles}
      />
      <Choice
        legend={said(words.lock)}
        value={lock()}
        options={[
          { value: 'with', label: said(words.lockWith), hint: said(words.lockHint) },
          { value: 'without', label: said(words.lockWithout), hint: said(words.openLanding) },
        ]}
        error={needed(lock() === undefined)}
        onChoose={setLock}
      />
      <Show when={lock() === 'with'}>
        <Phrase value={phrase()} isShort={tried() && isShort()} onInput={setPhrase} />
      </Show>
      <Landing />
      <Tick
        label={said(words.known)}
        checked={known()}
        error={tried() && !known() ? said(words.needKnown) : undefined}
        onChange={setKnown}
      />
      <Button tone="primary" wide icon="file-text" onPress={make}>
        {said(words.start)}
      </Button>
    </>
  );
}

/** Her notes, the latest first, to be ticked one by one. */
function Chosen(props: {
  readonly chosen: ReadonlySet<IncidentId>;
  readonly onChange: (chosen: ReadonlySet<IncidentId>) => void;
}): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const change = (id: IncidentId, isIn: boolean) => {
    const next = new Set(props.chosen);
    if (isIn) next.add(id);
    else next.delete(id);
    props.onChange(next);
  };
  const runs = createMemo(() =>
    writtenMonths(inside.held().incidents.toReversed(), inside.zone).map(({ month, items }) => ({
      heading: said(sayMonth(month)),
      items,
    })),
  );
  return (
    <Card label={said(words.choose)}>
      <LongList runs={runs()} more={(count) => said(homeWords.moreNotes(count))}>
        {(incident) => (
          <Tick
            label={wordsIn(inside.language()).incidentWords[incident.kind].title}
            hint={said(whenWords(incident.when, inside.zone))}
            checked={props.chosen.has(incident.id)}
            onChange={(isIn) => change(incident.id, isIn)}
          />
        )}
      </LongList>
    </Card>
  );
}

function Phrase(props: {
  readonly value: string;
  readonly isShort: boolean;
  readonly onInput: (value: string) => void;
}): JSX.Element {
  const said = useSaid();
  return (
    <div class="stack-tight">
      <Field
        kind="code"
        label={said(words.phrase)}
        hint={said(words.phraseHint(shortestPassphrase))}
        error={props.isShort ? said(words.phraseShort(shortestPassphrase)) : undefined}
        value={props.value}
        maxLength={200}
        onInput={props.onInput}
      />
      <Button wide onPress={() => props.onInput(sixWords(randomBytes(32)).join(' '))}>
        {said(words.suggest)}
      </Button>
      <p class="small">{said(words.phraseOnce)}</p>
    </div>
  );
}
