/** What was inside, view-only: the reader's name over it, the chain first, then her words, the contacts, the order. Printed only if she allowed a copy. */

import { endOfRelease, wordsIn } from '@holdfast/domain';
import { Button, count, Notice, sayMoment } from '@holdfast/ui';
import type { ApiReply, DisclosureContent } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { KeepInCase } from '../cases/keep-in-case.tsx';
import { DrawnChain } from '../duties/drawn-chain.tsx';
import { DutyList } from '../duties/duty-list.tsx';
import { standingOf } from '../duties/ledger.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { language } from '../language.ts';
import { OrderView } from '../orders/order-view.tsx';
import { useWorkspace } from '../workspace.ts';
import { Acknowledge, type AcknowledgeProps } from './acknowledge.tsx';
import { beyondWords } from './beyond-words.ts';
import { disclosureWords } from './disclosure-words.ts';
import { FileTold } from './file-told.tsx';
import { PassOn } from './pass-on.tsx';
import { PutOnRecord } from './put-on-record.tsx';
import type { Told } from './told.ts';
import { ContactTold, IncidentTold } from './told-parts.tsx';
import { Watermark } from './watermark.tsx';

export interface OpenedDisclosureProps {
  readonly content: DisclosureContent;
  readonly opening: ApiReply<'openDisclosure'>;
  readonly told: readonly Told[];
  readonly onClose: () => void;
}

export interface OpenedHeadProps extends OpenedDisclosureProps, Omit<AcknowledgeProps, 'content'> {}

/** Who shared it, for what, until when, and the first chain: over both what is inside and what is owed. */
export function OpenedHead(props: OpenedHeadProps): JSX.Element {
  const { me, time, print } = useWorkspace();
  const from = () => props.content.nameForSharing ?? disclosureWords.someoneWhoGaveNoName;
  const mayKeep = () => mayKeepCopy(props);
  const first = () => props.told[0];
  const isRecipient = () => props.content.release.recipientId === me().staffId;
  return (
    <div class="stack opened" classList={{ 'view-only': !mayKeep() }}>
      <Watermark words={`${me().name}, ${sayMoment(props.opening.openedAt, time())}`} />
      <PaperHead title={disclosureWords.sharedByWhom(from())} caseNumber={props.content.orders[0]?.orderNumber} />
      <header class="thing-head">
        <div>
          <p class="quiet small">{disclosureWords.sharedWithYou}</p>
          <PageTitle tab={disclosureWords.disclosure}>{from()}</PageTitle>
          <p>
            {wordsIn(language()).releasePurposeWords[props.content.release.purpose].title}
            {disclosureWords.untilWhen} {sayMoment(endOfRelease(props.opening.endsOn), time())}
            {disclosureWords.openedAt} {sayMoment(props.opening.openedAt, time())} {disclosureWords.openedBy}{' '}
            {me().name}.
          </p>
        </div>
        <div class="row screen-only">
          <Show when={mayKeep()}>
            <Button icon="printer" onPress={print}>
              {disclosureWords.print}
            </Button>
          </Show>
          <Button icon="x" onPress={() => props.onClose()}>
            {disclosureWords.closeIt}
          </Button>
        </div>
      </header>
      <Notice icon="shield" title={mayKeep() ? disclosureWords.youMayKeepACopy : disclosureWords.viewOnly}>
        <p>
          {mayKeep() ? disclosureWords.sheAllowedYouToKeep : disclosureWords.sheDidNotAllowA}{' '}
          {disclosureWords.herSignatureFitsWhatShe}{' '}
          {count(props.content.release.items.length, disclosureWords.item, disclosureWords.items)}.
        </p>
        <Show when={me().agencyKind === 'police'}>
          <p>
            {props.content.release.mayBecomePoliceRecord
              ? disclosureWords.sheAllowedItToBecome
              : disclosureWords.sheDidNotAllowIt}
          </p>
        </Show>
        <p>{supervisorWords(props.content, isRecipient())}</p>
      </Notice>
      <Show when={isRecipient()}>
        <Acknowledge
          id={props.id}
          content={props.content}
          acknowledged={props.acknowledged}
          onAcknowledged={props.onAcknowledged}
        />
        <Show when={me().agencyKind === 'police' && props.content.release.mayBecomePoliceRecord}>
          <PutOnRecord
            id={props.id}
            content={props.content}
            acknowledged={props.acknowledged}
            onAcknowledged={props.onAcknowledged}
          />
        </Show>
        <Show when={props.content.release.supervisorMayOpen}>
          <PassOn id={props.id} opening={props.opening} />
        </Show>
      </Show>
      <Show when={mayKeep()}>
        <KeepInCase id={props.id} content={props.content} opening={props.opening} />
      </Show>
      <Show when={first()?.chain}>
        {(chain) => (
          <DrawnChain
            chain={chain()}
            more={first()?.more ?? 0}
            label={disclosureWords.chainOfWhatWasShared}
            time={time()}
          />
        )}
      </Show>
    </div>
  );
}

/** What is inside, in order. */
export function OpenedDisclosure(props: Omit<OpenedDisclosureProps, 'onClose'>): JSX.Element {
  const { me, time, now } = useWorkspace();
  return (
    <article class="stack-wide opened" classList={{ 'view-only': !mayKeepCopy(props) }}>
      <Watermark words={`${me().name}, ${sayMoment(props.opening.openedAt, time())}`} />
      <For each={props.told}>
        {(told, index) => (
          <section class="stack told">
            <Show when={index() > 0 ? told.chain : undefined}>
              {(chain) => (
                <DrawnChain
                  chain={chain()}
                  more={told.more}
                  label={disclosureWords.chainOfWhatWasShared}
                  time={time()}
                />
              )}
            </Show>
            <Show when={told.incident}>
              {(incident) => <IncidentTold incident={incident()} assessments={told.assessments} order={told.order} />}
            </Show>
            <For each={told.contacts}>{(contact) => <ContactTold contact={contact} />}</For>
          </section>
        )}
      </For>
      <For each={props.content.files}>{(file) => <FileTold file={file} mayKeep={mayKeepCopy(props)} />}</For>
      <For each={props.content.orders}>
        {(order) => (
          <section class="stack-tight" aria-label={disclosureWords.orderOf(order.orderNumber)}>
            <h2>
              {disclosureWords.theOrderAsSheHas} <span class="code quiet">{order.orderNumber}</span>
            </h2>
            <OrderView order={order} standing={standingOf(order, now())} />
          </section>
        )}
      </For>
    </article>
  );
}

/** Whether a supervisor may open it, as she said. */
function supervisorWords(content: DisclosureContent, isRecipient: boolean): string {
  const { supervisorMayOpen, recipientName } = content.release;
  if (!isRecipient) return beyondWords.openedAsSupervisor(recipientName);
  return supervisorMayOpen === true ? beyondWords.supervisorMay : beyondWords.supervisorMayNot;
}

/** A copy is allowed only when both the server's record and the release she signed say so. */
function mayKeepCopy(opened: Pick<OpenedDisclosureProps, 'content' | 'opening'>): boolean {
  return opened.opening.mayKeepCopy && opened.content.release.mayKeepCopy;
}

/** What is owed after what she told, for the right-hand pane. */
export function OpenedDuties(props: { readonly told: readonly Told[] }): JSX.Element {
  const { now } = useWorkspace();
  const withDuties = () => props.told.filter((told) => told.duties.length > 0);
  return (
    <Show
      when={withDuties().length > 0}
      fallback={
        <div class="stack-tight">
          <h2>{disclosureWords.whatIsOwed}</h2>
          <p class="quiet">{disclosureWords.sheSharedNoPoliceContact}</p>
        </div>
      }
    >
      <For each={withDuties()}>
        {(told) => (
          <DutyList
            title={disclosureWords.whatIsOwedToHer}
            duties={told.duties}
            workedOutAt={now()}
            words="protectedParty"
          />
        )}
      </For>
    </Show>
  );
}
