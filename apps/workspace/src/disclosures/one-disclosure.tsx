/**
 * One disclosure: first its standing, then a stated purpose, then what is inside. Opening adds a line that she sees; the content
 * is decrypted in this browser, shown to this reader, and dropped when the page is left.
 */

import { type ReleasePurpose, releasePurposes, wordsIn } from '@holdfast/domain';
import { Button, Choice, Notice } from '@holdfast/ui';
import type { ApiReply, DisclosureContent, DisclosureSummary } from '@holdfast/wire';
import { createEffect, createMemo, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { disclosureWords } from './disclosure-words.ts';
import { receivedWords } from './her-words.ts';
import { type OpeningIssue, openContent, openingIssueWords } from './open-content.ts';
import { OpenedDisclosure, OpenedDuties, OpenedHead } from './opened-disclosure.tsx';
import { toldFrom } from './told.ts';
import { UnlockForm } from './unlock-form.tsx';

export interface OneDisclosureProps {
  readonly id: string;
  readonly list: JSX.Element;
  readonly summary: DisclosureSummary | undefined;
  readonly waiting: boolean;
  /** Its row of the list has changed. */
  readonly onOpened: () => void;
}

interface Opened {
  readonly content: DisclosureContent;
  readonly opening: ApiReply<'openDisclosure'>;
}

/** A closed list: what an advocate typed here would be readable by the server, and could say what is sealed. */
const purposes = () =>
  releasePurposes.map((value) => ({ value, label: wordsIn(language()).releasePurposeWords[value].title }));

/** The panes of one disclosure. */
export function OneDisclosure(props: OneDisclosureProps): JSX.Element {
  const { now, keyRoom, sitting } = useWorkspace();
  const [opened, setOpened] = createSignal<Opened>();
  onCleanup(() => setOpened(undefined));
  createEffect(() => {
    if (!keyRoom.unlocked()) setOpened(undefined);
  });
  const told = createMemo(() => {
    const known = opened();
    return known === undefined ? [] : toldFrom({ content: known.content, now: now() });
  });
  const open = (known: Opened) => {
    setOpened(known);
    sitting.add(props.id, known.content);
    props.onOpened();
  };
  return (
    <Panes
      list={props.list}
      listLabel={disclosureWords.disclosures}
      focus="thing"
      head={
        <Show when={opened()} keyed>
          {(known) => (
            <OpenedHead
              {...known}
              told={told()}
              id={props.id}
              acknowledged={props.summary?.acknowledged === true}
              onAcknowledged={props.onOpened}
              onClose={() => setOpened(undefined)}
            />
          )}
        </Show>
      }
      owed={
        <Show when={opened() !== undefined}>
          <OpenedDuties told={told()} />
        </Show>
      }
    >
      <Show
        when={opened()}
        keyed
        fallback={<BeforeOpening id={props.id} summary={props.summary} waiting={props.waiting} onOpened={open} />}
      >
        {(known) => <OpenedDisclosure {...known} told={told()} />}
      </Show>
    </Panes>
  );
}

interface BeforeOpeningProps {
  readonly id: string;
  readonly summary: DisclosureSummary | undefined;
  readonly waiting: boolean;
  readonly onOpened: (opened: Opened) => void;
}

function BeforeOpening(props: BeforeOpeningProps): JSX.Element {
  const { client, keyRoom, me, thisMoment, time } = useWorkspace();
  const sending = createSending();
  const [purpose, setPurpose] = createSignal<ReleasePurpose>();
  const [tried, setTried] = createSignal(false);
  const [refusedAs, setRefusedAs] = createSignal<OpeningIssue>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const why = purpose();
    if (why === undefined) return;
    setRefusedAs(undefined);
    const opening = await sending.send(() =>
      client('openDisclosure', { params: { id: props.id }, body: { purpose: why } }),
    );
    if (opening === undefined) return;
    const reader = { staffId: me().staffId, supervises: me().role === 'supervisor', now: thisMoment() };
    const content = await openContent(keyRoom, opening, reader);
    if (content.ok) props.onOpened({ content: content.value, opening });
    else setRefusedAs(content.issue);
  };
  const title = () =>
    props.summary === undefined
      ? disclosureWords.disclosure
      : disclosureWords.receivedOn(receivedWords(props.summary.receivedOn, time()));
  return (
    <div class="form stack">
      <PageTitle tab={disclosureWords.disclosure}>{title()}</PageTitle>
      <Switch>
        <Match when={props.summary === undefined && props.waiting}>
          <p class="quiet" role="status">
            {disclosureWords.reading}
          </p>
        </Match>
        <Match when={props.summary === undefined}>
          <Notice title={disclosureWords.thereIsNothingHereThat}>
            <p>{disclosureWords.checkTheAddressOrAsk}</p>
          </Notice>
        </Match>
        <Match when={props.summary?.standing === 'revoked'}>
          <Notice title={disclosureWords.sheHasTakenThisBack} icon="unlink-2">
            <p>{disclosureWords.itIsDestroyedAndSo}</p>
          </Notice>
        </Match>
        <Match when={props.summary?.standing === 'ended'}>
          <Notice title={disclosureWords.thisHasEnded} icon="calendar">
            <p>
              {disclosureWords.couldBeOpened} {props.summary === undefined ? '' : sayDate(props.summary.endsOn)}
              {disclosureWords.destroyedAsk}
            </p>
          </Notice>
        </Match>
        <Match when={!keyRoom.unlocked()}>
          <p>{disclosureWords.itIsSealedToYour}</p>
          <UnlockForm />
        </Match>
        <Match when={true}>
          <Notice icon="eye" title={disclosureWords.eachOpeningIsWrittenDown}>
            <p>{disclosureWords.sheSeesYourNameAnd}</p>
          </Notice>
          <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
            <Choice
              legend={disclosureWords.whyAreYouOpeningIt}
              value={purpose()}
              options={purposes()}
              onChoose={(chosen) => setPurpose(releasePurposes.find((known) => known === chosen))}
              error={
                tried() && purpose() === undefined
                  ? disclosureWords.chooseThePurpose
                  : fieldProblem(sending.issue(), 'purpose')
              }
            />
            <Show when={refusedAs()}>
              {(code) => (
                <Notice tone="owed" title={openingIssueWords[code()][0]} announce="at-once">
                  <p>{openingIssueWords[code()][1]}</p>
                </Notice>
              )}
            </Show>
            <Problem issue={sending.issue()} />
            <div class="row">
              <Button kind="submit" tone="primary" icon="book-open" busy={sending.busy()}>
                {disclosureWords.openIt}
              </Button>
              <Button tone="quiet" icon="lock" onPress={() => keyRoom.lock()}>
                {disclosureWords.lockMyKey}
              </Button>
            </div>
          </form>
        </Match>
      </Switch>
    </div>
  );
}
