/**
 * Letting a supervisor open it, where she and the agency both allow that: the key is wrapped anew in this browser, to one person whose
 * six words are shown first. The supervisor's own openings are on her list like any other.
 */
import { base64urlFrom, sixWords, toBase64url } from '@holdfast/crypto';
import { Button, Notice } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { beyondWords } from './beyond-words.ts';

type Supervisor = ApiReply<'supervisorsForDisclosures'>['supervisors'][number];

export function PassOn(props: {
  readonly id: string;
  readonly opening: Pick<ApiReply<'openDisclosure'>, 'wrappedKey'>;
}): JSX.Element {
  const { client, keyRoom, say } = useWorkspace();
  const asking = createAsking(
    () => props.id,
    () => client('supervisorsForDisclosures', {}),
  );
  const sending = createSending();
  const [passedTo, setPassedTo] = createSignal<readonly string[]>([]);
  const [failed, setFailed] = createSignal(false);
  const pass = async (to: Supervisor) => {
    setFailed(false);
    const wrapped = base64urlFrom(props.opening.wrappedKey);
    const anew = wrapped.ok ? await keyRoom.passOn(wrapped.value, to.recipient) : undefined;
    if (anew?.ok !== true) {
      setFailed(true);
      return;
    }
    const body = { to: to.staffId, wrappedKey: toBase64url(anew.value) };
    const done = await sending.send(() => client('passOnDisclosure', { params: { id: props.id }, body }));
    if (done === undefined) return;
    setPassedTo([...passedTo(), to.staffId]);
    say(beyondWords.passed(to.name));
  };
  return (
    <details class="folded screen-only">
      <summary>{beyondWords.passOn}</summary>
      <div class="stack">
        <p class="quiet">{beyondWords.passOnLead}</p>
        <Problem issue={asking.issue()} onRetry={asking.again} />
        <Show when={asking.value()}>
          {(known) => (
            <Show when={known().agencyAllows} fallback={<p>{beyondWords.agencyDoesNot}</p>}>
              <ul class="case-items">
                <For each={known().supervisors} fallback={<li>{beyondWords.noSupervisor}</li>}>
                  {(one) => (
                    <li class="case-item row-apart">
                      <span>
                        {one.name} <span class="quiet small">{sixWords(one.recipient).join(' ')}</span>
                      </span>
                      <Show
                        when={!passedTo().includes(one.staffId)}
                        fallback={<span class="quiet">{beyondWords.passed(one.name)}</span>}
                      >
                        <Button icon="user-plus" busy={sending.busy()} onPress={() => void pass(one)}>
                          {beyondWords.passTo(one.name)}
                        </Button>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
        <Show when={failed()}>
          <Notice tone="owed" announce="at-once" title={beyondWords.passFailed} />
        </Show>
        <Problem issue={sending.issue()} />
      </div>
    </details>
  );
}
