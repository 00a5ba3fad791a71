/** The caseload and one case of it. Nothing of it is in view, or in memory, while the key is locked. */

import { EmptyState, Notice, Progress } from '@holdfast/ui';
import { createEffect, type JSX, Match, on, onMount, Show, Switch } from 'solid-js';
import { UnlockForm } from '../disclosures/unlock-form.tsx';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { SentLettersAround } from '../letters/sent-letters.tsx';
import { FieldPart } from '../offline/field-part.tsx';
import { useWorkspace } from '../workspace.ts';
import { CaseList } from './case-list.tsx';
import { keepingWords } from './keeping-words.ts';
import { OneCase } from './one-case.tsx';
import { words } from './screen-words.ts';

/** Opens the case room once the key is unlocked, and reads it again now and then. */
export function CasesGate(props: { readonly children: JSX.Element }): JSX.Element {
  const { me, keyRoom, caseRoom, now } = useWorkspace();
  const language = caseRoom.language;
  createEffect(() => {
    if (keyRoom.unlocked() && caseRoom.standing() === 'closed') void caseRoom.open(me().staffId);
  });
  createEffect(on(now, () => void caseRoom.tick(), { defer: true }));
  onMount(() => void caseRoom.sync());
  return (
    <Switch>
      <Match when={me().recipient === undefined}>
        <Panes focus="thing">
          <PageTitle tab={keepingWords.cases}>{words.unlockFirst[language()]}</PageTitle>
          <p>
            <Link to="/key">{keepingWords.makeYourKey}</Link>
          </p>
        </Panes>
      </Match>
      <Match when={!keyRoom.unlocked()}>
        <Panes focus="thing">
          <div class="form stack">
            <PageTitle tab={keepingWords.cases}>{words.unlockFirst[language()]}</PageTitle>
            <UnlockForm />
          </div>
        </Panes>
      </Match>
      <Match when={caseRoom.standing() !== 'open'}>
        <Panes focus="thing">
          <PageTitle tab={keepingWords.cases}>{words.cases[language()]}</PageTitle>
          <Progress label={words.opening[language()]} />
        </Panes>
      </Match>
      <Match when={true}>
        <SentLettersAround>{props.children}</SentLettersAround>
      </Match>
    </Switch>
  );
}

/** List on the left, the case in the middle. */
export function CasesScreen(props: { readonly id: string | undefined }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const known = () => [...caseRoom.cases().values()].find(({ id }) => id === props.id);
  return (
    <CasesGate>
      <Panes
        list={<CaseList current={props.id} />}
        listLabel={words.cases[language()]}
        focus={props.id === undefined ? 'list' : 'thing'}
      >
        <Standing />
        <Show
          when={known()?.id}
          keyed
          fallback={
            <>
              <PageTitle tab={keepingWords.cases}>{words.cases[language()]}</PageTitle>
              <EmptyState title={words.nothingChosen[language()]} icon="book-open">
                <p>{words.chooseOne[language()]}</p>
              </EmptyState>
              <FieldPart />
            </>
          }
        >
          {(id) => (
            // Another case is another page: a form begun in one must never be written into the next.
            <Show when={caseRoom.cases().get(id)}>{(one) => <OneCase one={one()} />}</Show>
          )}
        </Show>
      </Panes>
    </CasesGate>
  );
}

/** What is not as usual: no connection, entries not sent, a browser that keeps nothing. */
export function Standing(): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  return (
    <div class="screen-only" role="status">
      <Show when={!caseRoom.connected()}>
        <Notice tone="ask" title={words.offline[language()]}>
          <Show when={caseRoom.unsent() > 0}>
            <p>
              {caseRoom.unsent()} {words.waitingSend[language()]}
            </p>
          </Show>
        </Notice>
      </Show>
      <Show when={!caseRoom.keeps()}>
        <Notice tone="owed" title={words.notKept[language()]} />
      </Show>
    </div>
  );
}
