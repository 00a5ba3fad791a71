/**
 * At the scene, on a phone: takes up what waits on this device or begins on the call as it was last read, and shows one short screen
 * at a time. Every answer is kept as it is given; without a network nothing is lost and nothing is asked again.
 */

import type { ResponseId } from '@holdfast/domain';
import type { SceneDraft } from '@holdfast/wire';
import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js';
import { createAsking } from '../../asking.ts';
import { PageTitle } from '../../frame/page-title.tsx';
import { Panes } from '../../frame/panes.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useWorkspace } from '../../workspace.ts';
import { knownCall } from '../known-calls.ts';
import { BeginWithoutNetwork, withoutNetworkWords } from './begin-without-network.tsx';
import { beginDraft } from './draft-changes.ts';
import { draftOfKnownCall } from './draft-of-call.ts';
import { SceneFlow } from './scene-flow.tsx';
import { newResponseId } from './scene-id.ts';
import { sceneWords } from './scene-words.ts';

/** The scene of one call. */
export function SceneScreen(props: { readonly callId: string }): JSX.Element {
  const { client, sceneRoom, me, thisMoment } = useWorkspace();
  const waiting = () => sceneRoom.drafts().find((draft) => draft.callId === props.callId);
  const [mine, setMine] = createSignal<ResponseId>();
  const reading = createAsking(
    () => (sceneRoom.ready() && mine() === undefined && waiting() === undefined ? props.callId : undefined),
    (id) => client('readCall', { params: { id } }),
  );
  const settings = createAsking(
    () => 'settings',
    () => client('queueSettings', {}),
  );
  createEffect(
    on([reading.value, waiting], ([file, there]) => {
      if (mine() !== undefined) return;
      if (there !== undefined) {
        setMine(there.responseId);
        return;
      }
      if (file === undefined) return;
      const responseId = newResponseId();
      setMine(responseId);
      void sceneRoom.keep(
        beginDraft({ file, responseId, officerName: me().name, startedAt: thisMoment(), advocateLine: undefined }),
      );
    }),
  );
  const draft = createMemo<SceneDraft | undefined>((before) => {
    const found = sceneRoom.drafts().find(({ responseId }) => responseId === mine());
    // A record that was sent leaves the room; what was on the screen stays until it is left.
    return found ?? before;
  });
  const beginOn = async (begun: SceneDraft) => {
    setMine(begun.responseId);
    await sceneRoom.keep(begun);
  };
  const change = (next: SceneDraft) => {
    const line = settings.value()?.settings.advocateLine;
    setMine(next.responseId);
    void sceneRoom.keep(line === undefined ? next : { ...next, advocateLine: line });
  };
  return (
    <Show
      when={draft()}
      fallback={
        <Panes focus="thing">
          <PageTitle tab={sceneWords.atTheScene}>{sceneWords.atTheScene}</PageTitle>
          <p class="quiet" role="status">
            {reading.waiting() ? sceneWords.readingTheCall : ''}
          </p>
          <Problem issue={reading.issue()} onRetry={reading.again} />
          <Show when={reading.issue()?.code === 'no-answer' && knownCall(props.callId)}>
            {(known) => (
              <BeginWithoutNetwork
                words={withoutNetworkWords.lastSeen}
                onBegin={() => void beginOn(draftOfKnownCall({ ...known(), me: me(), now: thisMoment() }))}
              />
            )}
          </Show>
        </Panes>
      }
    >
      {(known) => (
        <SceneFlow
          draft={known()}
          advocateLine={settings.value()?.settings.advocateLine ?? known().advocateLine}
          onChange={change}
        />
      )}
    </Show>
  );
}
