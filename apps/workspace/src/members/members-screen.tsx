/** Members of the agency, and inviting one. The administrator sees people and roles, never what they read. */

import { Button, Choice, Field, LiveRegion, Notice, sayMoment, Table } from '@holdfast/ui';
import { type ApiReply, rolesIn, type StaffRole } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { useWorkspace } from '../workspace.ts';
import { MemberAccess } from './member-access.tsx';
import { memberWords } from './member-words.ts';

/** The list and the invitation. */
export function MembersScreen(): JSX.Element {
  const { client, me } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('staff', {}),
  );
  const [filter, setFilter] = createSignal('');
  const [said, setSaid] = createSignal('');
  const left = () => {
    setSaid(memberWords.theirSignInIsEnded);
    reading.again();
  };
  const members = () => reading.value()?.members ?? [];
  const shown = () => {
    const wanted = filter().toLowerCase().trim();
    return members().filter((member) => `${member.name} ${roleWords[member.role]}`.toLowerCase().includes(wanted));
  };
  return (
    <Panes focus="thing" owed={<Invite />} owedLabel={memberWords.inviteAMember}>
      <PageTitle tab={memberWords.members}>
        {memberWords.membersOf} {me().agencyName}
      </PageTitle>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <LiveRegion words={said()} />
      <div class="form">
        <Field
          kind="search"
          label={memberWords.filterMembers}
          labelUnseen
          placeholder={memberWords.filterInWords}
          value={filter()}
          onInput={setFilter}
          ref={(element) => element.setAttribute('data-search', '')}
        />
      </div>
      <Table
        caption={
          shown().length === members().length
            ? memberWords.manyMembers(members().length)
            : memberWords.membersOfAll(shown().length, members().length)
        }
        rows={shown()}
        columns={[
          { title: memberWords.name, names: true, cell: (member) => member.name },
          { title: memberWords.role, cell: (member) => roleWords[member.role] },
          { title: memberWords.signIn, cell: (member) => <MemberAccess member={member} onLeft={left} /> },
        ]}
      />
    </Panes>
  );
}

function Invite(): JSX.Element {
  const { client, me, time } = useWorkspace();
  const sending = createSending();
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [role, setRole] = createSignal<StaffRole | ''>('');
  const [tried, setTried] = createSignal(false);
  const [invited, setInvited] = createSignal<ApiReply<'invite'>>();
  const missing = (value: string, words: string) => (tried() && value.trim() === '' ? words : undefined);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setInvited(undefined);
    const chosen = role();
    if (chosen === '' || name().trim() === '' || email().trim() === '') return;
    const answer = await sending.send(() =>
      client('invite', { body: { name: name().trim(), email: email().trim(), role: chosen } }),
    );
    if (answer === undefined) return;
    setInvited(answer);
    setName('');
    setEmail('');
    setRole('');
    setTried(false);
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <h2>{memberWords.inviteAMember}</h2>
      <Field
        label={memberWords.name}
        maxLength={200}
        value={name()}
        onInput={setName}
        error={missing(name(), memberWords.typeTheirName) ?? fieldProblem(sending.issue(), 'name')}
      />
      <Field
        label={memberWords.workEMailAddress}
        maxLength={200}
        value={email()}
        onInput={setEmail}
        error={missing(email(), memberWords.typeTheirAddress) ?? fieldProblem(sending.issue(), 'email')}
      />
      <Choice
        legend={memberWords.role}
        value={role()}
        options={rolesIn[me().agencyKind].map((value) => ({ value, label: roleWords[value] }))}
        onChoose={setRole}
        error={missing(role(), memberWords.chooseARole) ?? fieldProblem(sending.issue(), 'role')}
      />
      <Problem issue={sending.issue()} />
      <Button kind="submit" tone="primary" icon="user-plus" busy={sending.busy()}>
        {memberWords.makeAnInvitation}
      </Button>
      <LiveRegion words={invited() === undefined ? '' : memberWords.invitationMade} />
      <Show when={invited()}>
        {(known) => (
          <Notice tone="done" title={memberWords.invitationMade}>
            <p>
              {memberWords.giveLinkYourself} {sayMoment(known().endsAt, time())}.
            </p>
            <p class="code link-text">{known().link}</p>
          </Notice>
        )}
      </Show>
    </form>
  );
}
