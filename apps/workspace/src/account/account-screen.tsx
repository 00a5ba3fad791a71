/** One's own account: sessions, listed and endable; passkeys; signing out. */
import { Button, EmptyState, Field, LiveRegion, Notice, sayMoment, Table } from '@holdfast/ui';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { useWorkspace } from '../workspace.ts';

/** The account page. */
export function AccountScreen(): JSX.Element {
  const { client, me, time, signOut } = useWorkspace();
  const reading = createAsking(
    () => 'mine',
    () => client('sessions', {}),
  );
  const sending = createSending();
  const [said, setSaid] = createSignal('');
  const end = async (id: string) => {
    const ended = await sending.send(() => client('endSession', { params: { id } }));
    if (ended === undefined) return;
    setSaid('Session ended');
    reading.again();
  };
  const sessions = () => reading.value()?.sessions ?? [];
  return (
    <Panes focus="thing">
      <div class="form stack-wide">
        <header class="thing-head">
          <div>
            <PageTitle tab="My account">{me().name}</PageTitle>
            <p class="quiet">
              {roleWords[me().role]}, {me().agencyName}
            </p>
          </div>
          <Button icon="log-out" onPress={() => signOut()}>
            Sign out
          </Button>
        </header>
        <section class="stack" aria-labelledby="sessions">
          <div>
            <h2 id="sessions">Sessions</h2>
            <p class="quiet">Places where you are signed in. End one you do not know, and tell your administrator.</p>
          </div>
          <Problem issue={reading.issue() ?? sending.issue()} onRetry={reading.again} />
          <Table
            caption={`${sessions().length} ${sessions().length === 1 ? 'session' : 'sessions'}`}
            rows={sessions()}
            columns={[
              { title: 'Signed in', names: true, cell: (session) => sayMoment(session.startedAt, time()) },
              { title: 'Ends', cell: (session) => sayMoment(session.endsAt, time()) },
              {
                title: 'Which',
                cell: (session) => (
                  <Show
                    when={session.mine}
                    fallback={
                      <Button
                        label={`End it: the session of ${sayMoment(session.startedAt, time())}`}
                        onPress={() => void end(session.id)}
                      >
                        End it
                      </Button>
                    }
                  >
                    This one
                  </Show>
                ),
              },
            ]}
          />
          <LiveRegion words={said()} />
        </section>
        <Passkeys />
      </div>
    </Panes>
  );
}

function Passkeys(): JSX.Element {
  const { signIn } = useWorkspace();
  const [name, setName] = createSignal('');
  const [said, setSaid] = createSignal<{ readonly tone: 'done' | 'owed'; readonly words: string }>();
  const [busy, setBusy] = createSignal(false);
  const [known, { refetch }] = createResource(async () => {
    const read = await signIn.passkeys();
    return read.ok ? read.value : [];
  });
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy()) return;
    setBusy(true);
    const made = await signIn.addPasskey(name().trim() || 'Passkey');
    setBusy(false);
    setSaid(
      made.ok
        ? { tone: 'done', words: 'Passkey added. You can sign in with it from now on.' }
        : { tone: 'owed', words: 'No passkey was added. Nothing changed; try again when you like.' },
    );
    if (made.ok) setName('');
    void refetch();
  };
  return (
    <section class="stack" aria-labelledby="passkeys">
      <div>
        <h2 id="passkeys">Passkeys</h2>
        <p class="quiet">A passkey on this device or a security key signs you in without passphrase and code.</p>
      </div>
      <Show
        when={(known()?.length ?? 0) > 0}
        fallback={
          <EmptyState title="No passkey yet" icon="key-round">
            <p>Passkeys you add are listed here.</p>
          </EmptyState>
        }
      >
        <Table
          caption={`${known()?.length ?? 0} ${known()?.length === 1 ? 'passkey' : 'passkeys'}`}
          rows={known() ?? []}
          columns={[{ title: 'Name', names: true, cell: (passkey) => passkey.name }]}
        />
      </Show>
      <form class="stack" autocomplete="off" novalidate onSubmit={add}>
        <Field
          label="Name of the new passkey"
          hint="For example: desk computer."
          maxLength={60}
          value={name()}
          onInput={setName}
        />
        <div class="row">
          <Button kind="submit" icon="key-round" busy={busy()}>
            Add a passkey
          </Button>
        </div>
      </form>
      <Show when={said()}>
        {(now) => (
          <Notice tone={now().tone} announce="politely">
            <p>{now().words}</p>
          </Notice>
        )}
      </Show>
    </section>
  );
}
