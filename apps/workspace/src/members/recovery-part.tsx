/**
 * Opening a case again by two administrators together: one asks, the other allows with their own key, the first opens it for an advocate.
 * Neither screen can do both acts, and none shows a word of the case.
 */
import { base64urlFrom, toBase64url } from '@holdfast/crypto';
import { idFrom } from '@holdfast/domain';
import { Button, Field, Notice, Select, sayMoment, Tag } from '@holdfast/ui';
import { type ApiReply, type CaseCard, toSealedCaseEntryText } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { recoveryCardFrom, recoveryPair } from '../cases/case-epochs.ts';
import { UnlockForm } from '../disclosures/unlock-form.tsx';
import { isTold } from '../edge/case-messages.ts';
import { Link } from '../frame/link.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

type Answer = ApiReply<'caseRecoveries'>;
type Recovery = Answer['recoveries'][number];

/** What was asked, and asking. `advocates` are those a case may be opened for. */
export function RecoveryPart(): JSX.Element {
  const { client, me, keyRoom } = useWorkspace();
  const asking = createAsking(
    () => 'all',
    () => client('caseRecoveries', {}),
  );
  const isOneOfTwo = () => asking.value()?.two.some(({ staffId }) => staffId === me().staffId) === true;
  return (
    <section class="stack" aria-label="Opening a case again">
      <h2>If nobody assigned can open a case</h2>
      <p>
        Two administrators whom your agency names can open it again, together: one asks, the other allows, and each uses
        their own key. One alone has half of a key, which is nothing. Each act stands in the audit for good. Tell her
        that it was done.
      </p>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Show
        when={isOneOfTwo()}
        fallback={<p class="quiet">You are not one of the two whom your agency named, or it named nobody.</p>}
      >
        <Show
          when={me().recipient !== undefined}
          fallback={
            <p>
              <Link to="/key">Make your key</Link> first. Cases begun after that can be opened again.
            </p>
          }
        >
          <Show when={keyRoom.unlocked()} fallback={<UnlockForm />}>
            <Ask onAsked={asking.again} />
          </Show>
        </Show>
      </Show>
      <For each={asking.value()?.recoveries}>
        {(recovery) => <OneRecovery recovery={recovery} two={asking.value()?.two ?? []} onDone={asking.again} />}
      </For>
    </section>
  );
}

function Ask(props: { readonly onAsked: () => void }): JSX.Element {
  const { client, say } = useWorkspace();
  const sending = createSending();
  const members = createAsking(
    () => 'all',
    () => client('staff', {}),
  );
  const [caseId, setCaseId] = createSignal('');
  const [who, setWho] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const advocates = () => (members.value()?.members ?? []).filter(({ role }) => role === 'advocate');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const id = idFrom<'case'>(caseId().trim());
    const advocate = advocates().find(({ staffId }) => staffId === who());
    if (!id.ok || advocate === undefined || reason().trim() === '') return;
    const body = { caseId: id.value, forStaff: advocate.staffId, reason: reason().trim() };
    if ((await sending.send(() => client('askCaseRecovery', { body }))) === undefined) return;
    say('Asked');
    setTried(false);
    setReason('');
    props.onAsked();
  };
  return (
    <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={submit}>
      <Field
        label="Number of the case"
        hint="As it stands in the list below."
        value={caseId()}
        onInput={setCaseId}
        error={tried() && !idFrom(caseId().trim()).ok ? 'Give the number.' : undefined}
      />
      <Select
        label="For whom it is opened"
        value={who()}
        unchosen="–"
        options={advocates().map(({ staffId, name }) => ({ value: staffId, label: name }))}
        onChoose={setWho}
        error={tried() && who() === '' ? 'Choose an advocate.' : undefined}
      />
      <Field
        label="Why"
        hint="The other administrator reads it. Name nobody."
        maxLength={500}
        value={reason()}
        onInput={setReason}
        error={tried() && reason().trim() === '' ? 'Say why.' : undefined}
      />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" busy={sending.busy()}>
          Ask the other administrator
        </Button>
      </div>
    </form>
  );
}

function OneRecovery(props: {
  readonly recovery: Recovery;
  readonly two: Answer['two'];
  readonly onDone: () => void;
}): JSX.Element {
  const { client, me, keyRoom, say, time, thisMoment } = useWorkspace();
  const sending = createSending();
  const [failed, setFailed] = createSignal(false);
  const it = () => props.recovery;
  const isMine = () => it().askedBy === me().staffId;
  const nameOf = (staffId: string | undefined) =>
    props.two.find((one) => one.staffId === staffId)?.name ?? staffId ?? '–';
  const plan = () => {
    const card = recoveryCardFrom(it().forStaff);
    if (card === undefined) return undefined;
    const member: CaseCard = { ...card, part: 'advocate' };
    return { caseId: it().caseId, epoch: it().epoch, member, by: it().askedBy };
  };
  const ended = async (as: 'refused' | 'withdrawn') => {
    const done = await sending.send(() => client('endCaseRecovery', { params: { id: it().id }, body: { as } }));
    if (done !== undefined) props.onDone();
  };
  const allow = async () => {
    setFailed(false);
    const [to, ownHalf, agreed] = [props.two.find((one) => one.staffId === it().askedBy), half(it().ownHalf), plan()];
    if (to?.recipient === undefined || ownHalf === undefined || agreed === undefined) {
      setFailed(true);
      return;
    }
    const told = await keyRoom.cases({ does: 'allow-recovery', plan: agreed, ownHalf, to: to.recipient });
    if (!told.ok || !isTold(told.value, 'allowance') || !told.value.allowance.ok) {
      setFailed(true);
      return;
    }
    const { passedHalf, signature } = told.value.allowance.value;
    const body = { passedHalf: toBase64url(passedHalf), signature: toBase64url(signature) };
    const done = await sending.send(() => client('allowCaseRecovery', { params: { id: it().id }, body }));
    if (done === undefined) return;
    say('Allowed');
    props.onDone();
  };
  const open = async () => {
    setFailed(false);
    const { allowedBy, head } = it();
    const [ownHalf, passedHalf, signature] = [half(it().ownHalf), half(it().passedHalf), half(it().signature)];
    const [agreed, pair, hash] = [plan(), recoveryPair(props.two), half(head?.hash)];
    if (
      ownHalf === undefined ||
      passedHalf === undefined ||
      signature === undefined ||
      agreed === undefined ||
      pair === undefined ||
      allowedBy === undefined ||
      head === undefined ||
      hash === undefined
    ) {
      setFailed(true);
      return;
    }
    const told = await keyRoom.cases({
      does: 'perform-recovery',
      plan: agreed,
      ownHalf,
      passedHalf,
      approval: { by: allowedBy, signature },
      recovery: pair,
      head: { sequence: head.sequence, hash },
      at: thisMoment(),
    });
    if (!told.ok || !isTold(told.value, 'epoch') || !told.value.sealed.ok) {
      setFailed(true);
      return;
    }
    const { entry, keys } = told.value.sealed.value;
    const body = {
      entry: toSealedCaseEntryText(entry),
      wrappedKey: toBase64url(keys[0]?.wrappedKey ?? new Uint8Array()),
    };
    const done = await sending.send(() => client('openCaseAgain', { params: { id: it().id }, body }));
    if (done === undefined) return;
    say('Opened again');
    props.onDone();
  };
  return (
    <article class="case-item stack-tight" aria-label={`Case ${it().caseId}`}>
      <div class="row-apart">
        <h3 class="code">{it().caseId}</h3>
        <Tag state={it().endedAs === 'opened' ? 'met' : 'plain'}>{standingOf(it())}</Tag>
      </div>
      <p>
        {nameOf(it().askedBy)} asked that it be opened for {it().forStaff.name}, {sayMoment(it().askedAt, time())}:{' '}
        {it().reason}
      </p>
      <Show when={it().allowedAt}>
        {(at) => (
          <p>
            {nameOf(it().allowedBy)} allowed it, {sayMoment(at(), time())}.
          </p>
        )}
      </Show>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title="The halves of this key do not fit">
          <p>Nothing was opened. One of the two may have another key than when the case was begun.</p>
        </Notice>
      </Show>
      <Problem issue={sending.issue()} />
      <Show when={it().endedAt === undefined && keyRoom.unlocked()}>
        <div class="row screen-only">
          <Show when={!isMine() && it().allowedBy === undefined}>
            <Button tone="primary" busy={sending.busy()} onPress={() => void allow()}>
              Allow it with my key
            </Button>
            <Button tone="quiet" onPress={() => void ended('refused')}>
              Refuse
            </Button>
          </Show>
          <Show when={isMine() && it().allowedBy !== undefined}>
            <Button tone="primary" busy={sending.busy()} onPress={() => void open()}>
              Open it for {it().forStaff.name}
            </Button>
          </Show>
          <Show when={isMine()}>
            <Button tone="quiet" onPress={() => void ended('withdrawn')}>
              Withdraw
            </Button>
          </Show>
        </div>
      </Show>
    </article>
  );
}

function half(text: string | undefined): Uint8Array | undefined {
  const read = text === undefined ? undefined : base64urlFrom(text);
  return read?.ok === true ? read.value : undefined;
}

function standingOf({ endedAs, allowedBy }: Recovery): string {
  if (endedAs === 'opened') return 'Opened again';
  if (endedAs === 'refused') return 'Refused';
  if (endedAs === 'withdrawn') return 'Withdrawn';
  return allowedBy === undefined ? 'Waits for the other administrator' : 'Allowed';
}
