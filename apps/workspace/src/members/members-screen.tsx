/** Members of the agency, and inviting one. The administrator sees people and roles, never what they read. */
import { Button, Choice, Field, LiveRegion, Notice, sayMoment, Table } from '@holdfast/ui';
import { type ApiReply, type StaffRole, staffRoles } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { useWorkspace } from '../workspace.ts';
import { MemberAccess } from './member-access.tsx';

const roleOptions = staffRoles.map((value) => ({ value, label: roleWords[value] }));

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
    setSaid('Their sign-in is ended');
    reading.again();
  };
  const members = () => reading.value()?.members ?? [];
  const shown = () => {
    const wanted = filter().toLowerCase().trim();
    return members().filter((member) => `${member.name} ${roleWords[member.role]}`.toLowerCase().includes(wanted));
  };
  return (
    <Panes focus="thing" owed={<Invite />} owedLabel="Invite a member">
      <PageTitle tab="Members">Members of {me().agencyName}</PageTitle>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <LiveRegion words={said()} />
      <div class="form">
        <Field
          kind="search"
          label="Filter members"
          labelUnseen
          placeholder="Filter in words"
          value={filter()}
          onInput={setFilter}
          ref={(element) => element.setAttribute('data-search', '')}
        />
      </div>
      <Table
        caption={
          shown().length === members().length
            ? `${members().length} members`
            : `${shown().length} of ${members().length} members`
        }
        rows={shown()}
        columns={[
          { title: 'Name', names: true, cell: (member) => member.name },
          { title: 'Role', cell: (member) => roleWords[member.role] },
          { title: 'Sign-in', cell: (member) => <MemberAccess member={member} onLeft={left} /> },
        ]}
      />
    </Panes>
  );
}

function Invite(): JSX.Element {
  const { client, time } = useWorkspace();
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
      <h2>Invite a member</h2>
      <Field
        label="Name"
        maxLength={200}
        value={name()}
        onInput={setName}
        error={missing(name(), 'Type their name.') ?? fieldProblem(sending.issue(), 'name')}
      />
      <Field
        label="Work e-mail address"
        maxLength={200}
        value={email()}
        onInput={setEmail}
        error={missing(email(), 'Type their address.') ?? fieldProblem(sending.issue(), 'email')}
      />
      <Choice
        legend="Role"
        value={role()}
        options={roleOptions}
        onChoose={setRole}
        error={missing(role(), 'Choose a role.') ?? fieldProblem(sending.issue(), 'role')}
      />
      <Problem issue={sending.issue()} />
      <Button kind="submit" tone="primary" icon="user-plus" busy={sending.busy()}>
        Make an invitation
      </Button>
      <LiveRegion words={invited() === undefined ? '' : 'Invitation made'} />
      <Show when={invited()}>
        {(known) => (
          <Notice tone="done" title="Invitation made">
            <p>Give them this link yourself. It works once, until {sayMoment(known().endsAt, time())}.</p>
            <p class="code link-text">{known().link}</p>
          </Notice>
        )}
      </Show>
    </form>
  );
}
