/**
 * Opening a case again by two administrators together: one asks, the other allows with their own key, the first opens it for an advocate.
 * Neither screen can do both acts, and none shows a word of the case.
 */

import { base64urlFrom, toBase64url } from '@holdfast/crypto';
import { idFrom } from '@holdfast/domain';
import { Button, Field, Notice, Select, sayMoment, Tag } from '@holdfast/ui';
import { type ApiReply, type CaseCard, toSealedCaseEntryText } from '@holdfast/wire';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { recoveryCardFrom, recoveryPair } from '../cases/case-epochs.ts';
import { enterCaseSigner } from '../cases/enter-signer.ts';
import { UnlockForm } from '../disclosures/unlock-form.tsx';
import { isTold } from '../edge/case-messages.ts';
import { Link } from '../frame/link.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { memberWords } from './member-words.ts';

type Answer = ApiReply<'caseRecoveries'>;
type Recovery = Answer['recoveries'][number];

/** What was asked, and asking. `advocates` are those a case may be opened for. */
export function RecoveryPart(props: {
  /** Changes when the agency decided anew whom it names. */ readonly decided: number;
}): JSX.Element {
  const { client, me, keyRoom } = useWorkspace();
  const asking = createAsking(
    () => `decided ${props.decided}`,
    () => client('caseRecoveries', {}),
  );
  const mine = () => asking.value()?.two.find(({ staffId }) => staffId === me().staffId);
  const isOneOfTwo = () => mine() !== undefined;
  const withoutKey = () => (asking.value()?.two ?? []).filter((one) => recoveryCardFrom(one) === undefined);
  createEffect(() => {
    // A key made before it could sign pages is completed here.
    if (!keyRoom.unlocked() || mine()?.recipient === undefined || mine()?.signingKey !== undefined) return;
    void enterCaseSigner({ client, keyRoom, me: me() }).then((entered) => entered && asking.again());
  });
  return (
    <section class="stack" aria-label={memberWords.openingACaseAgain}>
      <h2>{memberWords.ifNobodyAssignedCanOpen}</h2>
      <p>{memberWords.twoAdministratorsWhomYourAgency}</p>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <For each={withoutKey()}>
        {({ name }) => (
          <p>
            {name} {memberWords.hasNoKeyYet}
          </p>
        )}
      </For>
      <Show when={isOneOfTwo()} fallback={<p class="quiet">{memberWords.youAreNotOneOf}</p>}>
        <Show
          when={me().recipient !== undefined}
          fallback={
            <p>
              <Link to="/key">{memberWords.makeYourKey}</Link> {memberWords.keyFirst}
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
    say(memberWords.asked);
    setTried(false);
    setReason('');
    setCaseId('');
    setWho('');
    props.onAsked();
  };
  return (
    <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={submit}>
      <Field
        label={memberWords.numberOfTheCase}
        hint={memberWords.asItStandsInThe}
        value={caseId()}
        onInput={setCaseId}
        error={tried() && !idFrom(caseId().trim()).ok ? memberWords.giveTheNumber : undefined}
      />
      <Select
        label={memberWords.forWhomItIsOpened}
        value={who()}
        unchosen="–"
        options={advocates().map(({ staffId, name }) => ({ value: staffId, label: name }))}
        onChoose={setWho}
        error={tried() && who() === '' ? memberWords.chooseAnAdvocate : undefined}
      />
      <Field
        label={memberWords.why}
        hint={memberWords.theOtherAdministratorReadsIt}
        maxLength={500}
        value={reason()}
        onInput={setReason}
        error={tried() && reason().trim() === '' ? memberWords.sayWhy : undefined}
      />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" busy={sending.busy()}>
          {memberWords.askTheOtherAdministrator}
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
    say(memberWords.allowed);
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
    say(memberWords.openedAgain);
    props.onDone();
  };
  return (
    <article class="case-item stack-tight" aria-label={memberWords.caseOf(it().caseId)}>
      <div class="row-apart">
        <h3 class="code">{it().caseId}</h3>
        <Tag state={it().endedAs === 'opened' ? 'met' : 'plain'}>{standingOf(it())}</Tag>
      </div>
      <p>
        {nameOf(it().askedBy)} {memberWords.askedFor} {it().forStaff.name}, {sayMoment(it().askedAt, time())}:{' '}
        {it().reason}
      </p>
      <Show when={it().allowedAt}>
        {(at) => (
          <p>
            {nameOf(it().allowedBy)} {memberWords.allowedIt} {sayMoment(at(), time())}.
          </p>
        )}
      </Show>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={memberWords.theHalvesOfThisKey}>
          <p>{memberWords.nothingWasOpenedOneOf}</p>
        </Notice>
      </Show>
      <Problem issue={sending.issue()} />
      <Show when={it().endedAt === undefined && keyRoom.unlocked()}>
        <div class="row screen-only">
          <Show when={!isMine() && it().allowedBy === undefined}>
            <Button tone="primary" busy={sending.busy()} onPress={() => void allow()}>
              {memberWords.allowItWithMyKey}
            </Button>
            <Button tone="quiet" onPress={() => void ended('refused')}>
              {memberWords.refuse}
            </Button>
          </Show>
          <Show when={isMine() && it().allowedBy !== undefined}>
            <Button tone="primary" busy={sending.busy()} onPress={() => void open()}>
              {memberWords.openItFor} {it().forStaff.name}
            </Button>
          </Show>
          <Show when={isMine()}>
            <Button tone="quiet" onPress={() => void ended('withdrawn')}>
              {memberWords.withdraw}
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
  if (endedAs === 'opened') return memberWords.openedAgain;
  if (endedAs === 'refused') return memberWords.refused;
  if (endedAs === 'withdrawn') return memberWords.withdrawn;
  return allowedBy === undefined ? memberWords.waitsForTheOtherAdministrator : memberWords.allowed;
}
