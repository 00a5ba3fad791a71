/** The workspace from the outside in: who is signed in decides between the sign-in page and the frame with a screen in it. */

import { Dialog } from '@holdfast/ui';
import type { ApiReply, Me } from '@holdfast/wire';
import { createEffect, createMemo, createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { forgetCalls } from './calls/known-calls.ts';
import { frameWords } from './frame/frame-words.ts';
import { Shell } from './frame/shell.tsx';
import { forgetChosen, language } from './language.ts';
import { AcceptInvitation } from './members/accept-invitation.tsx';
import { forgetLookUps } from './orders/orders-screen.tsx';
import { routeFrom } from './routes.ts';
import { Screen } from './screen.tsx';
import { SignInForm } from './sign-in/sign-in-form.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { type Edge, type Workspace, WorkspaceProvider } from './workspace.ts';

type Standing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly me: Me };

/** The whole app over its edge. */
export function App(props: { readonly edge: Edge }): JSX.Element {
  const { client, signIn, keyRoom, sceneRoom, path, go } = props.edge;
  const [about, setAbout] = createSignal<ApiReply<'about'>>();
  const [standing, setStanding] = createSignal<Standing>({ kind: 'asking' });
  const [noAnswer, setNoAnswer] = createSignal(false);
  const [asked, setAsked] = createSignal(false);
  const [said, say] = createSignal('');

  const readMe = async () => {
    const read = await client('me', {});
    setNoAnswer(!read.ok && read.issue.code === 'no-answer');
    if (read.ok) {
      setStanding({ kind: 'signed-in', me: read.value });
      if (read.value.agencyKind === 'police') void sceneRoom.open(read.value.staffId);
      setAsked(false);
    } else if (standing().kind === 'asking') {
      // Without an answer, a device that was made ready opens as the one who made it so; the server is asked again at every step.
      const kept = read.issue.code === 'no-answer' ? await props.edge.field.read() : undefined;
      setStanding(kept === undefined ? { kind: 'signed-out' } : { kind: 'signed-in', me: kept.me });
    }
  };
  createEffect(() => {
    document.documentElement.lang = language();
  });
  onMount(async () => {
    const read = await client('about', {});
    if (read.ok) setAbout(read.value);
    await readMe();
  });

  const invitation = createMemo(() => {
    const route = routeFrom(path());
    return route.view === 'invitation' ? route.token : undefined;
  });

  const leave = async () => {
    keyRoom.lock();
    sceneRoom.close();
    forgetCalls();
    forgetLookUps();
    await props.edge.field.forget();
    await signIn.signOut();
    setStanding({ kind: 'signed-out' });
    setAsked(false);
    forgetChosen(props.edge.languages());
    go('/', 'replace');
  };

  return (
    <Switch>
      <Match when={invitation()}>
        {(token) => <AcceptInvitation edge={props.edge} token={token()} about={about()} />}
      </Match>
      <Match when={standing().kind === 'asking'}>
        <main class="alone">
          <p class="quiet" role="status">
            {frameWords.openingTheWorkspace}
          </p>
        </main>
      </Match>
      <Match when={standing().kind === 'signed-out'}>
        <SignInPage edge={props.edge} about={about()} noAnswer={noAnswer()} onSignedIn={readMe} />
      </Match>
      <Match when={signedIn(standing())}>
        {(me) => {
          const zone = () => me().timeZone ?? props.edge.deviceZone;
          const workspace: Workspace = {
            ...props.edge,
            me,
            zone,
            time: createMemo(() => ({ zone: zone(), now: props.edge.now(), language: language() })),
            say,
            askToSignIn: () => setAsked(true),
            signOut: leave,
            refreshMe: readMe,
          };
          return (
            <WorkspaceProvider value={workspace}>
              <Shell said={said()}>
                <Screen />
                <Show when={asked()}>
                  <Dialog open title={frameWords.signInAgain} onClose={() => setAsked(false)}>
                    <p>{frameWords.yourSessionHasEndedWhat}</p>
                    <SignInForm edge={props.edge} onSignedIn={readMe} />
                  </Dialog>
                </Show>
              </Shell>
            </WorkspaceProvider>
          );
        }}
      </Match>
    </Switch>
  );
}

function signedIn(standing: Standing): Me | undefined {
  return standing.kind === 'signed-in' ? standing.me : undefined;
}
