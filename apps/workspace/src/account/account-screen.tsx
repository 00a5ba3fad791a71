/** One's own account: sessions, listed and endable; passkeys; signing out. */

import { Button, Choice, count, EmptyState, Field, LiveRegion, Notice, sayMoment, Table } from '@holdfast/ui';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { chooseLanguage, language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { accountWords } from './account-words.ts';

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
    setSaid(accountWords.sessionEnded);
    reading.again();
  };
  const sessions = () => reading.value()?.sessions ?? [];
  return (
    <Panes focus="thing">
      <div class="form stack-wide">
        <header class="thing-head">
          <div>
            <PageTitle tab={accountWords.myAccount}>{me().name}</PageTitle>
            <p class="quiet">
              {roleWords[me().role]}, {me().agencyName}
            </p>
          </div>
          <Button icon="log-out" onPress={() => signOut()}>
            {accountWords.signOut}
          </Button>
        </header>
        <section class="stack" aria-labelledby="sessions">
          <div>
            <h2 id="sessions">{accountWords.sessions}</h2>
            <p class="quiet">{accountWords.placesWhereYouAreSigned}</p>
          </div>
          <Problem issue={reading.issue() ?? sending.issue()} onRetry={reading.again} />
          <Table
            caption={count(sessions().length, accountWords.session, accountWords.manySessions)}
            rows={sessions()}
            columns={[
              { title: accountWords.signedIn, names: true, cell: (session) => sayMoment(session.startedAt, time()) },
              { title: accountWords.ends, cell: (session) => sayMoment(session.endsAt, time()) },
              {
                title: accountWords.which,
                cell: (session) => (
                  <Show
                    when={session.mine}
                    fallback={
                      <Button
                        label={accountWords.endSessionOf(sayMoment(session.startedAt, time()))}
                        onPress={() => void end(session.id)}
                      >
                        {accountWords.endIt}
                      </Button>
                    }
                  >
                    {accountWords.thisOne}
                  </Show>
                ),
              },
            ]}
          />
          <LiveRegion words={said()} />
        </section>
        <Choice
          legend={accountWords.language}
          hint={accountWords.languageMore}
          value={language()}
          options={[
            { value: 'en', label: accountWords.english },
            { value: 'es', label: accountWords.spanish },
          ]}
          inRow
          onChoose={chooseLanguage}
        />
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
    const made = await signIn.addPasskey(name().trim() || accountWords.passkey);
    setBusy(false);
    setSaid(
      made.ok
        ? { tone: 'done', words: accountWords.passkeyAddedYouCanSign }
        : { tone: 'owed', words: accountWords.noPasskeyWasAddedNothing },
    );
    if (made.ok) setName('');
    void refetch();
  };
  return (
    <section class="stack" aria-labelledby="passkeys">
      <div>
        <h2 id="passkeys">{accountWords.passkeys}</h2>
        <p class="quiet">{accountWords.aPasskeyOnThisDevice}</p>
      </div>
      <Show
        when={(known()?.length ?? 0) > 0}
        fallback={
          <EmptyState title={accountWords.noPasskeyYet} icon="key-round">
            <p>{accountWords.passkeysYouAddAreListed}</p>
          </EmptyState>
        }
      >
        <Table
          caption={count(known()?.length ?? 0, accountWords.onePasskey, accountWords.manyPasskeys)}
          rows={known() ?? []}
          columns={[{ title: accountWords.name, names: true, cell: (passkey) => passkey.name }]}
        />
      </Show>
      <form class="stack" autocomplete="off" novalidate onSubmit={add}>
        <Field
          label={accountWords.nameOfTheNewPasskey}
          hint={accountWords.forExampleDeskComputer}
          maxLength={60}
          value={name()}
          onInput={setName}
        />
        <div class="row">
          <Button kind="submit" icon="key-round" busy={busy()}>
            {accountWords.addAPasskey}
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
