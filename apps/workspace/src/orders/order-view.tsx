/** One order for the person who must act on it: does it bind, was it served, what does it forbid. It never shows an address, phone, employer or school. */

import {
  noticeAt,
  type Order,
  type Standing,
  standingQuestionWords,
  standingReasonWords,
  wordsIn,
} from '@holdfast/domain';
import { Notice, sayMoment, Table } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { orderWords } from './order-page-words.ts';
import { expiryWords, officerWords, standingWords } from './order-words.ts';

export interface OrderViewProps {
  readonly order: Order;
  readonly standing: Standing;
  /** Headings begin here, so that the view fits under any page. */
  readonly compact?: boolean | undefined;
}

const standingTone = { 'in-force': 'done', 'not-in-force': 'plain', 'cannot-tell': 'ask' } as const;

/** Standing, notice, conditions, parties, history. Times are those of the issuing court's place. */
export function OrderView(props: OrderViewProps): JSX.Element {
  const { now, me } = useWorkspace();
  const time = () => ({ zone: props.order.issuingCourt.timeZone, now: now(), language: language() });
  const notice = () => noticeAt({ order: props.order, instant: now() });
  return (
    <div class="stack">
      <div class="two">
        <Notice
          tone={standingTone[props.standing.answer]}
          icon={
            props.standing.answer === 'in-force'
              ? 'circle-check'
              : props.standing.answer === 'cannot-tell'
                ? 'circle-question-mark'
                : 'unlink-2'
          }
          title={standingWords[props.standing.answer]}
        >
          <For each={props.standing.reasons}>
            {(reason) => <p>{standingReasonWords(reason, props.standing.zone)[language()]}</p>}
          </For>
          <Show when={props.standing.settle.length > 0}>
            <p>{orderWords.whatWouldSettleIt}</p>
            <ul class="list-marked">
              <For each={props.standing.settle}>
                {(question) => <li>{standingQuestionWords[question][language()]}</li>}
              </For>
            </ul>
          </Show>
        </Notice>
        <Notice
          tone={notice().answer === 'yes' ? 'done' : 'ask'}
          title={notice().answer === 'yes' ? orderWords.noticeIsOnRecord : orderWords.noticeCannotTell}
        >
          <Show
            when={notice().answer === 'yes'}
            fallback={
              <>
                <p>{orderWords.noServiceIsOnRecord}</p>
                <Show when={me().jurisdiction === 'US-CA'}>
                  <p>{orderWords.ifHeWasNotServed}</p>
                </Show>
              </>
            }
          >
            <For each={notice().ways}>{(way) => <p>{wordsIn(language()).noticeWayWords[way].title}.</p>}</For>
            <Show when={notice().since}>
              {(since) => (
                <p class="small">
                  {orderWords.since} {sayMoment(since(), time())}
                </p>
              )}
            </Show>
          </Show>
        </Notice>
      </div>

      <section aria-labelledby={`conditions-${props.order.id}`}>
        <h2 id={`conditions-${props.order.id}`}>{orderWords.conditions}</h2>
        <ol class="conditions">
          <For each={props.order.conditions}>
            {(condition, index) => (
              <li>
                <span class="condition-number figures">{condition.number ?? String(index() + 1)}</span>
                <div>
                  <p class="condition-words">{officerWords(condition)}</p>
                  <Show when={condition.text}>
                    {(text) => (
                      <p class="small quiet">
                        {orderWords.theCourtsWords} {text()}
                      </p>
                    )}
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>

      <Show when={props.compact !== true}>
        <section class="stack-tight" aria-labelledby={`record-${props.order.id}`}>
          <h2 id={`record-${props.order.id}`}>{orderWords.onRecord}</h2>
          <dl class="facts">
            <div>
              <dt>{orderWords.protectedParty}</dt>
              <dd>{props.order.protectedParty.name}</dd>
            </div>
            <div>
              <dt>{orderWords.restrainedParty}</dt>
              <dd>
                {props.order.restrainedParty.name}
                <Show when={props.order.restrainedParty.bornOn}>
                  {(born) => (
                    <span class="quiet">
                      {orderWords.born} {sayDate(born())}
                    </span>
                  )}
                </Show>
              </dd>
            </div>
            <div>
              <dt>{orderWords.kind}</dt>
              <dd>
                {wordsIn(language()).orderKindWords[props.order.kind].title},{' '}
                {wordsIn(language()).instrumentWords[props.order.instrument].title}
              </dd>
            </div>
            <div>
              <dt>{orderWords.issuingCourt}</dt>
              <dd>{props.order.issuingCourt.name}</dd>
            </div>
            <div>
              <dt>{orderWords.issued}</dt>
              <dd>{sayMoment(props.order.issuedAt, time())}</dd>
            </div>
            <div>
              <dt>{orderWords.endsOnItsFace}</dt>
              <dd>{expiryWords(props.order.expiry)}</dd>
            </div>
          </dl>
        </section>
        <Show when={props.order.serviceAttempts.length > 0}>
          <Table
            caption={orderWords.serviceAndAttemptsAtService}
            rows={props.order.serviceAttempts.toSorted((a, b) => (a.at < b.at ? -1 : 1))}
            columns={[
              { title: orderWords.when, names: true, cell: (attempt) => sayMoment(attempt.at, time()) },
              {
                title: orderWords.how,
                cell: (attempt) => wordsIn(language()).serviceMethodWords[attempt.method].title,
              },
              { title: orderWords.reachedThem, cell: (attempt) => reachedWords[attempt.succeeded] },
              { title: orderWords.byWhom, cell: (attempt) => attempt.by ?? orderWords.notRecorded },
              {
                title: orderWords.proofFiled,
                cell: (attempt) =>
                  attempt.proofFiledAt === undefined ? orderWords.noneOnFile : sayMoment(attempt.proofFiledAt, time()),
              },
            ]}
          />
        </Show>
        <p class="small quiet paper-note">
          {orderWords.source} {sourceWords[props.order.provenance]}
          {orderWords.neverKept}
        </p>
      </Show>
    </div>
  );
}

const reachedWords = spoken({
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  unknown: said('Cannot tell', 'No se sabe'),
} as const);

const sourceWords = spoken({
  court: said('the court', 'la corte'),
  police: said('the police', 'la policía'),
  prosecution: said('the prosecution', 'la fiscalía'),
  advocate: said('an advocate', 'una defensora'),
  survivor: said('the protected party', 'la persona protegida'),
} as const);
