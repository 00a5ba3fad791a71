/** One order for the person who must act on it: does it bind, was it served, what does it forbid. It never shows an address, phone, employer or school. */
import {
  instrumentWords,
  noticeAt,
  noticeWayWords,
  type Order,
  orderKindWords,
  type Standing,
  serviceMethodWords,
  standingQuestionWords,
  standingReasonWords,
} from '@holdfast/domain';
import { Notice, sayDate, sayMoment, Table } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
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
  const time = () => ({ zone: props.order.issuingCourt.timeZone, now: now() });
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
            {(reason) => <p>{standingReasonWords(reason, props.standing.zone).en}</p>}
          </For>
          <Show when={props.standing.settle.length > 0}>
            <p>What would settle it:</p>
            <ul class="list-marked">
              <For each={props.standing.settle}>{(question) => <li>{standingQuestionWords[question].en}</li>}</For>
            </ul>
          </Show>
        </Notice>
        <Notice
          tone={notice().answer === 'yes' ? 'done' : 'ask'}
          title={notice().answer === 'yes' ? 'Notice is on record' : 'Notice: cannot tell'}
        >
          <Show
            when={notice().answer === 'yes'}
            fallback={
              <>
                <p>
                  No service is on record here. That does not mean that there was none: ask for proof of service, ask
                  the court, or ask if the restrained party was at the hearing.
                </p>
                <Show when={me().jurisdiction === 'US-CA'}>
                  <p>
                    If he was not served: tell him at the scene what the order says, and record when and where. In
                    California that is service (Fam. Code § 6383(e)), and the order can be enforced from then on.
                  </p>
                </Show>
              </>
            }
          >
            <For each={notice().ways}>{(way) => <p>{noticeWayWords[way].title}.</p>}</For>
            <Show when={notice().since}>{(since) => <p class="small">Since {sayMoment(since(), time())}</p>}</Show>
          </Show>
        </Notice>
      </div>

      <section aria-labelledby={`conditions-${props.order.id}`}>
        <h2 id={`conditions-${props.order.id}`}>Conditions</h2>
        <ol class="conditions">
          <For each={props.order.conditions}>
            {(condition, index) => (
              <li>
                <span class="condition-number figures">{condition.number ?? String(index() + 1)}</span>
                <div>
                  <p class="condition-words">{officerWords(condition)}</p>
                  <Show when={condition.text}>{(text) => <p class="small quiet">The court’s words: {text()}</p>}</Show>
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>

      <Show when={props.compact !== true}>
        <section class="stack-tight" aria-labelledby={`record-${props.order.id}`}>
          <h2 id={`record-${props.order.id}`}>On record</h2>
          <dl class="facts">
            <div>
              <dt>Protected party</dt>
              <dd>{props.order.protectedParty.name}</dd>
            </div>
            <div>
              <dt>Restrained party</dt>
              <dd>
                {props.order.restrainedParty.name}
                <Show when={props.order.restrainedParty.bornOn}>
                  {(born) => <span class="quiet">, born {sayDate(born())}</span>}
                </Show>
              </dd>
            </div>
            <div>
              <dt>Kind</dt>
              <dd>
                {orderKindWords[props.order.kind].title}, {instrumentWords[props.order.instrument].title}
              </dd>
            </div>
            <div>
              <dt>Issuing court</dt>
              <dd>{props.order.issuingCourt.name}</dd>
            </div>
            <div>
              <dt>Issued</dt>
              <dd>{sayMoment(props.order.issuedAt, time())}</dd>
            </div>
            <div>
              <dt>Ends, on its face</dt>
              <dd>{expiryWords(props.order.expiry)}</dd>
            </div>
          </dl>
        </section>
        <Show when={props.order.serviceAttempts.length > 0}>
          <Table
            caption="Service and attempts at service"
            rows={props.order.serviceAttempts.toSorted((a, b) => (a.at < b.at ? -1 : 1))}
            columns={[
              { title: 'When', names: true, cell: (attempt) => sayMoment(attempt.at, time()) },
              { title: 'How', cell: (attempt) => serviceMethodWords[attempt.method].title },
              { title: 'Reached them', cell: (attempt) => reachedWords[attempt.succeeded] },
              { title: 'By', cell: (attempt) => attempt.by ?? 'Not recorded' },
              {
                title: 'Proof filed',
                cell: (attempt) =>
                  attempt.proofFiledAt === undefined ? 'None on file' : sayMoment(attempt.proofFiledAt, time()),
              },
            ]}
          />
        </Show>
        <p class="small quiet paper-note">
          Source: {sourceWords[props.order.provenance]}. An address, phone, employer or school of the protected party is
          never kept here.
        </p>
      </Show>
    </div>
  );
}

const reachedWords = { yes: 'Yes', no: 'No', unknown: 'Cannot tell' } as const;

const sourceWords = {
  court: 'the court',
  police: 'the police',
  prosecution: 'the prosecution',
  advocate: 'an advocate',
  survivor: 'the protected party',
} as const;
