/** Orders that still have to be served, the oldest first: the tries so far, the next one, and the form for what was done. */

import { civilDateAt, daysBetween } from '@holdfast/domain';
import { Button, Card, EmptyState, sayMoment } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { importWords } from './import-words.ts';
import { ServiceForm } from './service-form.tsx';

/** The list. */
export function UnservedScreen(): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('unservedOrders', {}),
  );
  const lives = () => reading.value()?.lives ?? [];
  return (
    <Panes focus="thing">
      <PageTitle tab={importWords.toServe}>{importWords.ordersNotKnownToBe}</PageTitle>
      <p class="small figures">
        {lives().length} {importWords.partOf} {reading.value()?.count ?? 0}
        {importWords.oldestFirst}
      </p>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show
        when={lives().length > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title={importWords.everyOrderOnRecordIs}>
              <p>{importWords.ordersWithoutAServiceOn}</p>
            </EmptyState>
          </Show>
        }
      >
        <For each={lives()}>{(life) => <ToServe life={life} onRecorded={reading.again} />}</For>
      </Show>
    </Panes>
  );
}

function ToServe(props: { readonly life: OrderLifeAnswer; readonly onRecorded: () => void }): JSX.Element {
  const { now, say } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const order = () => props.life.order;
  const time = () => ({ zone: order().issuingCourt.timeZone, now: now(), language: language() });
  const age = () => {
    const zone = order().issuingCourt.timeZone;
    const days = daysBetween(civilDateAt(order().issuedAt, zone), civilDateAt(now(), zone));
    return days === 1 ? importWords.oneDay : importWords.manyDays(days);
  };
  const tries = () => order().serviceAttempts.filter((attempt) => attempt.succeeded !== 'yes');
  return (
    <Card label={importWords.orderOf(order().orderNumber)}>
      <div class="row-apart">
        <h2>
          <span class="code">{order().orderNumber}</span> {order().restrainedParty.name}
        </h2>
        <span class="figures">
          {age()} {importWords.sinceItWasIssued}
        </span>
      </div>
      <p>
        {tries().length === 0 ? importWords.noTryOnRecord : importWords.triesOnRecord(tries().length)}
        <Show when={tries().at(-1)}>
          {(last) => (
            <>
              {importWords.theLast} {sayMoment(last().at, time())}
            </>
          )}
        </Show>
        .{' '}
        <Show when={props.life.nextTryOn} fallback={importWords.noNextTryIsPlanned}>
          {(on) => (
            <>
              {importWords.nextTry} {sayDate(on())}.
            </>
          )}
        </Show>
      </p>
      <Button
        expanded={open()}
        onPress={() => setOpen(!open())}
        label={importWords.recordServiceFor(order().orderNumber)}
      >
        {importWords.recordServiceOrATry}
      </Button>
      <Show when={open()}>
        <ServiceForm
          orderId={order().id}
          onRecorded={() => {
            say(importWords.recordedFor(order().orderNumber));
            props.onRecorded();
          }}
        />
      </Show>
    </Card>
  );
}
