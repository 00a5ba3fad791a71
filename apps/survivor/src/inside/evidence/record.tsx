/**
 * Recording sound here. The note about other people is on the screen before the button and stays while it records. Each
 * second is sealed as it comes; leaving the screen ends the recording and keeps it.
 */
import type { Instant, IssuingPlace } from '@holdfast/domain';
import { millisecondsOf } from '@holdfast/domain';
import { Button, LiveRegion, Notice } from '@holdfast/ui';
import type { AttachmentSubject } from '@holdfast/wire';
import { createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { currentOrder } from '../state/held.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { recordingOf, type SourcedLine } from '../state/law.ts';
import { Screen } from '../views/screen.tsx';
import { failureWords, recorderWords, recordWords } from '../words/files.ts';
import { type Recorder, type RecorderIssue, startRecorder } from './recorder.ts';
import { issueFrom, type SealingIssue } from './sealing.ts';

type State = 'before' | 'starting' | 'recording' | 'keeping';
type Going = { readonly name: string; readonly recorder: Recorder; readonly startedAt: Instant };

export function RecordView(props: { readonly of: AttachmentSubject }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const { desk, files } = inside;
  const { of } = props;
  const [state, setState] = createSignal<State>('before');
  const [seconds, setSeconds] = createSignal(0);
  const [issue, setIssue] = createSignal<RecorderIssue | SealingIssue | null>(null);
  let going: Going | null = null;
  let broken: SealingIssue | null = null;
  let isHere = true;

  async function start(): Promise<void> {
    setIssue(null);
    setState('starting');
    broken = null;
    const begun = await desk.beginFile({});
    if (!begun.ok) return fail(issueFrom(begun.issue.code));
    const { name } = begun.value;
    const startedAt = inside.now();
    const started = await startRecorder(async (bytes) => {
      const added = broken === null ? await desk.addToFile({ name, bytes }) : null;
      if (added !== null && !added.ok) {
        broken = issueFrom(added.issue.code);
        void keep();
      }
      setSeconds(Math.floor((millisecondsOf(inside.now()) - millisecondsOf(startedAt)) / 1000));
    });
    if (!started.ok) {
      await desk.cancelFile({ name });
      return fail(started.issue);
    }
    going = { name, recorder: started.recorder, startedAt };
    setSeconds(0);
    setState('recording');
    if (!isHere) await keep();
  }

  function fail(because: RecorderIssue | SealingIssue): void {
    setIssue(because);
    setState('before');
  }

  async function end(): Promise<Going | null> {
    const ended = going;
    going = null;
    setState('keeping');
    await ended?.recorder.stop();
    return ended;
  }

  async function keep(): Promise<void> {
    const ended = await end();
    if (ended === null) return;
    if (broken !== null) return fail(broken);
    const sealed = await desk.endFile({ name: ended.name });
    if (!sealed.ok) return fail(issueFrom(sealed.issue.code));
    const { startedAt: takenAt, recorder } = ended;
    const about = { of, file: sealed.value, mediaType: recorder.mediaType(), name: '', takenAt };
    if (!(await files.record({ ...about, way: 'recorded-here' }))) return fail('not-kept');
    if (isHere) inside.router.back();
  }

  async function discard(): Promise<void> {
    const ended = await end();
    if (ended !== null) await desk.cancelFile({ name: ended.name });
    setState('before');
  }

  onCleanup(() => {
    isHere = false;
    void keep();
  });

  return (
    <Screen title={say(recordWords.title)}>
      <Consent />
      <Show when={issue()}>{(because) => <Failed issue={because()} />}</Show>
      <Show
        when={state() === 'recording' || state() === 'keeping'}
        fallback={
          <>
            <p>{say(recordWords.browser)}</p>
            <Button tone="primary" wide icon="mic" busy={state() === 'starting'} onPress={() => void start()}>
              {say(recordWords.start)}
            </Button>
          </>
        }
      >
        <p class="recording">
          <span class="recording-mark" aria-hidden="true" />
          {say(recordWords.going)} <span class="number">{sayClock(seconds())}</span>
        </p>
        <LiveRegion words={say(recordWords.going)} />
        <Button tone="primary" wide busy={state() === 'keeping'} onPress={() => void keep()}>
          {say(recordWords.keep)}
        </Button>
        <Button tone="quiet" wide onPress={() => void discard()}>
          {say(recordWords.discard)}
        </Button>
      </Show>
    </Screen>
  );
}

/** What is true everywhere, and what was read of the place of her order, or of the country she chose. */
function Consent(): JSX.Element {
  const { held } = useInside();
  const say = useSaid();
  const place = (): IssuingPlace =>
    currentOrder(held())?.issuingCourt.jurisdiction ??
    ({ US: 'US', GB: 'GB-EAW' } as const)[held().settings.country ?? 'US'];
  const lines = () => recordingOf(place());
  return (
    <Notice tone="ask" title={say(recordWords.before)}>
      <For each={recordWords.general}>{(line) => <p>{say(line)}</p>}</For>
      <Show when={lines()[0]} fallback={<p>{say(recordWords.noPlace)}</p>}>
        {(first) => <LawLine line={first()} />}
      </Show>
      <Show when={lines().length > 1}>
        <details>
          <summary>{say(recordWords.more)}</summary>
          <For each={lines().slice(1)}>{(line) => <LawLine line={line} />}</For>
        </details>
      </Show>
    </Notice>
  );
}

function LawLine(props: { readonly line: SourcedLine }): JSX.Element {
  const say = useSaid();
  return (
    <p>
      {say(props.line.says)}
      <Show when={props.line.source}>{(known) => <span class="small quiet"> {say(known())}</span>}</Show>
    </p>
  );
}

function Failed(props: { readonly issue: RecorderIssue | SealingIssue }): JSX.Element {
  const say = useSaid();
  const said = () => {
    const { issue } = props;
    if (issue === 'refused' || issue === 'none') return recorderWords[issue];
    return failureWords[issue === 'cancelled' ? 'not-kept' : issue];
  };
  return (
    <Notice tone="owed" announce="at-once" title={say(said().title)}>
      <p>{say(said().words)}</p>
    </Notice>
  );
}

/** "0:07", "12:30". */
function sayClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
