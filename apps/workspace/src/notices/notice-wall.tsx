/** For a supervisor: marking a member who must not look at this notice. It asks for a reason, shows no list of who is marked, and takes nothing back here. */
import { Button, Field, Select } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { planWords as words } from './plan-words.ts';
import type { VisitPlan } from './visit-specs.ts';

/** The form, opened when it is wanted. */
export function NoticeWall(props: { readonly noticeId: string; readonly members: VisitPlan['members'] }): JSX.Element {
  const { client, me, say } = useWorkspace();
  const sending = createSending();
  const [open, setOpen] = createSignal(false);
  const [who, setWho] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const others = () => props.members.filter(({ staffId }) => staffId !== me().staffId);
  const mark = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const member = others().find(({ staffId }) => staffId === who());
    if (member === undefined || reason().trim() === '') return;
    const body = { staffId: member.staffId, reason: reason().trim() };
    const marked = await sending.send(() => client('markNoticeConflict', { params: { id: props.noticeId }, body }));
    if (marked === undefined) return;
    say(words.wallMarked(member.name));
    setOpen(false);
    setWho('');
    setReason('');
    setTried(false);
  };
  return (
    <section class="stack-tight screen-only" aria-labelledby="wall">
      <h2 id="wall">{words.wallTitle}</h2>
      <p class="small measure">{words.wallWhy}</p>
      <div class="row">
        <Button icon="eye" expanded={open()} onPress={() => setOpen(!open())}>
          {words.wallOpen}
        </Button>
      </div>
      <Show when={open()}>
        <form class="stack form" autocomplete="off" novalidate onSubmit={mark} aria-label={words.wallTitle}>
          <Select
            label={words.wallWho}
            unchosen={words.wallChoose}
            value={who()}
            options={others().map(({ staffId, name }) => ({ value: String(staffId), label: name }))}
            onChoose={setWho}
          />
          <Field label={words.wallReason} maxLength={500} value={reason()} onInput={setReason} />
          <Show when={tried() && (who() === '' || reason().trim() === '')}>
            <p role="alert">{words.wallNeeded}</p>
          </Show>
          <Problem issue={sending.issue()} />
          <div class="row">
            <Button kind="submit" tone="primary" busy={sending.busy()}>
              {words.wallMark}
            </Button>
          </div>
        </form>
      </Show>
    </section>
  );
}
