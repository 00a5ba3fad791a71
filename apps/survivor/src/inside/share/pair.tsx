/**
 * Adding a person by the code they gave her, typed or read by the camera, and comparing six words aloud, so that nobody in between can stand in for
 * them. Nothing of hers is sent by this.
 */
import { Button, Field, Notice } from '@holdfast/ui';
import type { PairedRecipient, SignedHead } from '@holdfast/wire';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Heading, Screen } from '../views/screen.tsx';
import { newKeyWords, pairWords } from '../words/sharing.ts';
import { RulesOf } from './agency-rules.tsx';
import { Compare, withWords } from './compare.tsx';
import { type AgencyRules, checkKey } from './key-check.ts';
import { sayRole } from './role.ts';

export function Pair(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [code, setCode] = createSignal('');
  const [problem, setProblem] = createSignal<keyof typeof pairWords>();
  const [looking, setLooking] = createSignal(false);
  const [person, setPerson] = createSignal<PairedRecipient>();
  /** A directory that is not the one it was: from here on, once the words were compared. */
  const [begun, setBegun] = createSignal<SignedHead>();
  const [rules, setRules] = createSignal<AgencyRules>();
  const same = async () => {
    const head = begun();
    if (head !== undefined) await inside.perform({ do: 'note-directory', head });
    inside.router.back();
  };
  const find = async (typed: string, shown?: string): Promise<keyof typeof pairWords | undefined> => {
    const said = await inside.post({ op: 'look-up', code: typed.slice(0, 20) });
    if (!said.ok) return 'noWay';
    if (said.answer.kind !== 'recipient') return 'nothing';
    const { kind: _kind, ...answered } = said.answer;
    const found = withWords(answered);
    // The picture holds the key it stands for: a server that answers another is noticed here.
    if (shown !== undefined && shown !== found.recipient) return 'twoKeys';
    // The same question by another way: a server that answers each differently is noticed before any word is read.
    const key = await checkKey(inside, found);
    if (key.kind === 'no-way') return 'noWay';
    const anew = key.kind === 'altered' ? key.anew : undefined;
    if (key.kind !== 'same' && anew === undefined) return 'twoKeys';
    setBegun(anew);
    setRules(key.kind === 'same' ? key : undefined);
    setPerson(found);
    return undefined;
  };
  const look = async (typed = code().trim(), shown?: string) => {
    if (typed === '') return;
    setLooking(true);
    setProblem(await find(typed, shown));
    setLooking(false);
  };
  const [video, setVideo] = createSignal<HTMLVideoElement>();
  const stopCamera = () => setVideo(undefined);
  onCleanup(stopCamera);
  const read = async () => {
    setProblem(undefined);
    const made = document.createElement('video');
    Object.assign(made, { muted: true, playsInline: true });
    setVideo(made);
    const scan = await inside.scanner();
    const seen = await scan?.({ video: made, isOver: () => video() !== made });
    if (video() !== made) return;
    setVideo(undefined);
    if (!seen?.ok) {
      setProblem('scanNone');
      return;
    }
    setCode(seen.value.code);
    await look(seen.value.code, seen.value.recipient);
  };
  const told = () => {
    const key = problem();
    const words = key === undefined ? undefined : pairWords[key];
    return words === undefined || typeof words === 'function' ? undefined : say(words);
  };
  return (
    <Screen>
      <Show
        when={person()}
        fallback={
          <>
            <Heading words={say(pairWords.title)} />
            <p>{say(pairWords.lead)}</p>
            <div class="camera">{video()}</div>
            <Field
              kind="code"
              label={say(pairWords.code)}
              value={code()}
              maxLength={20}
              error={told()}
              onInput={(typed) => {
                setCode(typed);
                setProblem(undefined);
              }}
            />
            <Button tone="primary" wide busy={looking()} onPress={() => void look()}>
              {say(pairWords.look)}
            </Button>
            <Button wide icon="camera" onPress={() => (video() ? stopCamera() : void read())}>
              {say(video() ? pairWords.scanStop : pairWords.scan)}
            </Button>
            <p class="small quiet">{say(pairWords.scanDetail)}</p>
          </>
        }
      >
        {(found) => (
          <>
            <Heading words={found().name} />
            <p>
              {sayRole(found().role, say)}, {found().agencyName}
            </p>
            <Show when={begun()}>
              <Notice tone="owed" title={say(newKeyWords.listChanged)}>
                <p>{say(newKeyWords.listAnew)}</p>
              </Notice>
            </Show>
            <Show when={rules()}>{(known) => <RulesOf agencyName={found().agencyName} rules={known()} />}</Show>
            <Compare person={found()} onSame={() => void same()}>
              <Button tone="quiet" wide onPress={() => setPerson(undefined)}>
                {say(pairWords.other)}
              </Button>
            </Compare>
          </>
        )}
      </Show>
    </Screen>
  );
}
