/**
 * Who reads this case, who did, and changing that: every change is a new key that whoever left never had. Before someone is assigned
 * the words of their keys are shown, to be compared by voice; the server's word is not enough.
 */
import { concatBytes, sixWords, utf8 } from '@holdfast/crypto';
import { civilDateFrom, formerMembers, type StaffId } from '@holdfast/domain';
import { Button, DateField, Notice, Tick } from '@holdfast/ui';
import type { CaseCard } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { cardFrom } from './case-card.ts';
import type { OpenCase } from './case-room-shape.ts';
import { OpeningAgain } from './opening-again.tsx';
import { words } from './screen-words.ts';

/** The words of a member: over both keys, so that neither can be exchanged alone. */
function wordsOf(card: CaseCard): string {
  return sixWords(concatBytes(utf8(card.recipient), card.signingKey)).join(' ');
}

/** People and keeping of one case. */
export function ReadersPart(props: { readonly one: OpenCase }): JSX.Element {
  const { client, caseRoom, me, go, say } = useWorkspace();
  const language = caseRoom.language;
  const asking = createAsking(
    () => props.one.id,
    () => client('caseColleagues', {}),
  );
  const [failed, setFailed] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const members = () => props.one.reading.epochs.at(-1)?.members ?? [];
  const former = createMemo(() => formerMembers(props.one.reading.epochs));
  const mayRead = () => asking.value()?.policy.supervisorsMayRead === true;
  const others = () =>
    (asking.value()?.colleagues ?? []).filter(
      ({ staffId, role }) =>
        !members().some((member) => member.staffId === staffId) && (role !== 'supervisor' || mayRead()),
    );
  const change = async (next: readonly CaseCard[]) => {
    if (busy()) return;
    setBusy(true);
    setFailed(undefined);
    const changed = await caseRoom.change({ caseId: props.one.id, members: next, supervisorsMayRead: mayRead() });
    setBusy(false);
    if (!changed.ok) setFailed(changed.issue);
    else {
      say(words.saved[language()]);
      if (!next.some(({ staffId }) => staffId === me().staffId)) go('/cases');
    }
  };
  const without = (staffId: StaffId) => members().filter((member) => member.staffId !== staffId);
  return (
    <section class="stack" aria-label={words.peopleTab[language()]}>
      <h2>{words.members[language()]}</h2>
      <ul class="case-items">
        <For each={members()}>
          {(member) => (
            <li class="case-item row-apart">
              <span>
                {member.name}
                <span class="quiet small"> {wordsOf(member)}</span>
              </span>
              <Show when={members().length > 1}>
                <Button
                  tone="quiet"
                  busy={busy()}
                  label={`${words.remove[language()]}: ${member.name}`}
                  onPress={() => void change(without(member.staffId))}
                >
                  {words.remove[language()]}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={failed()}>
        {(code) => (
          <Notice tone="owed" title={words.notWritten[language()]} announce="at-once">
            <p class="code">{code()}</p>
          </Notice>
        )}
      </Show>
      <Show when={former().length > 0}>
        <h2>{words.former[language()]}</h2>
        <p>
          {former()
            .map(({ name }) => name)
            .join(', ')}
        </p>
        <p class="quiet">{words.formerMore[language()]}</p>
      </Show>
      <section class="stack-tight screen-only" aria-label={words.assign[language()]}>
        <h2>{words.assign[language()]}</h2>
        <p class="quiet">{words.compare[language()]}</p>
        <Problem issue={asking.issue()} onRetry={asking.again} />
        <ul class="case-items">
          <For each={others()}>
            {(colleague) => (
              <li class="case-item row-apart">
                <Show
                  when={cardFrom(colleague)}
                  fallback={
                    <span>
                      {colleague.name} <span class="quiet small">{words.noKeyYet[language()]}</span>
                    </span>
                  }
                >
                  {(card) => (
                    <>
                      <span>
                        {card().name} <span class="quiet small">{wordsOf(card())}</span>
                      </span>
                      <span class="row">
                        <Button
                          busy={busy()}
                          label={`${words.assign[language()]}: ${card().name}`}
                          onPress={() => void change([...members(), card()])}
                        >
                          {words.assign[language()]}
                        </Button>
                        <Button
                          tone="quiet"
                          label={`${words.handOver[language()]}: ${card().name}`}
                          onPress={() => void change([...without(me().staffId), card()])}
                        >
                          {words.handOver[language()]}
                        </Button>
                      </span>
                    </>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
        <h3>{words.supervision[language()]}</h3>
        <p>{(mayRead() ? words.supervisionYes : words.supervisionNo)[language()]}</p>
      </section>
      <OpeningAgain one={props.one} named={asking.value()?.recovery ?? []} />
      <Keeping one={props.one} />
    </section>
  );
}

function Keeping(props: { readonly one: OpenCase }): JSX.Element {
  const { client, caseRoom, say } = useWorkspace();
  const sending = createSending();
  const language = caseRoom.language;
  const known = () => caseRoom.keeping().get(props.one.id);
  const [until, setUntil] = createSignal(known()?.retainUntil ?? '');
  const [held, setHeld] = createSignal(known()?.held ?? false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const day = civilDateFrom(until());
    const body = { held: held(), ...(day.ok ? { retainUntil: day.value } : {}) };
    const kept = await sending.send(() => client('keepCase', { params: { id: props.one.id }, body }));
    if (kept !== undefined) {
      say(words.saved[language()]);
      await caseRoom.sync();
    }
  };
  return (
    <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={submit}>
      <DateField
        label={words.keepUntil[language()]}
        hint={words.keepMore[language()]}
        value={until()}
        onInput={setUntil}
      />
      <Tick label={words.held[language()]} checked={held()} onChange={setHeld} />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" busy={sending.busy()}>
          {words.save[language()]}
        </Button>
      </div>
    </form>
  );
}
