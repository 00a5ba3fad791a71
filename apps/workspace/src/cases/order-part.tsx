/** The way of an order at its place, step by step, with the dates of this case beside each step. It advises nothing; unread law says so. */

import {
  type CaseDateKind,
  type CivilDate,
  civilDateAt,
  itemsOf,
  type Order,
  oneOf,
  plusMonths,
} from '@holdfast/domain';
import { type ProcessStage, type ProcessStep, processOf } from '@holdfast/law';
import { EmptyState } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import type { OpenCase } from './case-room-shape.ts';
import { dateWords } from './case-words.ts';
import { words } from './screen-words.ts';

const datesAt: Readonly<Partial<Record<ProcessStage, readonly CaseDateKind[]>>> = {
  service: ['service-deadline'],
  hearing: ['hearing'],
  renewal: ['renewal'],
};

interface StepDate {
  readonly on: CivilDate;
  readonly what: string;
}

/** The order she let be kept, or one entered in the case: the newest. */
function orderOf(one: OpenCase): Order | undefined {
  return oneOf(one.file, 'order')?.says.order ?? itemsOf(one.file, 'chain').at(-1)?.says.orders.at(-1);
}

/** The steps with their dates, forms and clocks. */
export function OrderPart(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom, me } = useWorkspace();
  const language = caseRoom.language;
  const order = () => orderOf(props.one);
  const place = () =>
    order()?.issuingCourt.jurisdiction ?? oneOf(props.one.file, 'begun')?.says.place ?? me().jurisdiction;
  const guide = () => processOf(place());
  const datesOf = (step: ProcessStep): readonly StepDate[] => {
    const kinds = datesAt[step.stage] ?? [];
    const own = itemsOf(props.one.file, 'date')
      .filter(({ says }) => kinds.includes(says.date))
      .map(({ says }) => ({ on: says.on, what: `${dateWords[says.date][language()]}: ${says.what}` }));
    return [...own, ...fromOrder(order(), step, language() === 'en')];
  };
  return (
    <section class="stack" aria-label={words.orderTab[language()]}>
      <h2>{words.orderTab[language()]}</h2>
      <Show when={order()}>
        {(known) => (
          <p>
            <strong>{known().orderNumber}</strong>, {known().issuingCourt.name}
          </p>
        )}
      </Show>
      <Show when={guide()} fallback={<EmptyState title={words.nobodyYet[language()]} icon="scale" />}>
        {(known) => (
          <ol class="case-items">
            <For each={known().steps}>
              {(step) => (
                <li class="case-item stack-tight">
                  <h3>{step.title[language()]}</h3>
                  <For each={datesOf(step)}>
                    {(date) => (
                      <p>
                        <strong>{sayDate(date.on)}</strong> {date.what}
                      </p>
                    )}
                  </For>
                  <p>{step.what[language()]}</p>
                  <ul class="list-marked small">
                    <For each={step.clocks}>{(line) => <Line {...line} />}</For>
                    <For each={step.notes ?? []}>{(line) => <Line {...line} />}</For>
                  </ul>
                  <Show when={step.forms.length > 0}>
                    <p class="small">
                      <For each={step.forms}>
                        {(form, at) => (
                          <>
                            {at() > 0 ? ', ' : ''}
                            <strong>{form.number}</strong> {form.what[language()]}
                          </>
                        )}
                      </For>
                    </p>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        )}
      </Show>
    </section>
  );
}

function Line(props: ProcessStep['clocks'][number]): JSX.Element {
  const { caseRoom } = useWorkspace();
  return (
    <li>
      {props.says[caseRoom.language()]} <span class="quiet">{props.citation.text}</span>
      <Show when={props.citation.confirmation !== 'confirmed'}>. {words.believed[caseRoom.language()]}</Show>
    </li>
  );
}

function fromOrder(order: Order | undefined, step: ProcessStep, english: boolean): readonly StepDate[] {
  if (order === undefined) return [];
  const zone = order.issuingCourt.timeZone;
  const made = civilDateAt(order.issuedAt, zone);
  const ends = order.expiry.kind === 'on' ? order.expiry.date : undefined;
  const wanted = order.kind === 'final' ? 'final-order' : 'temporary-order';
  if (step.stage === wanted) return [{ on: made, what: english ? 'Made' : 'Dictada' }];
  if (step.stage === 'service')
    return order.serviceAttempts
      .filter(({ succeeded }) => succeeded === 'yes')
      .map(({ at }) => ({ on: civilDateAt(at, zone), what: english ? 'Served' : 'Notificada' }));
  if (step.stage !== 'renewal' || ends === undefined) return [];
  const months = step.opensMonthsBeforeEnd;
  const opens =
    months === undefined
      ? []
      : [{ on: plusMonths(ends, -months), what: english ? 'May be asked for from here' : 'Se puede pedir desde aquí' }];
  return [...opens, { on: ends, what: english ? 'Ends' : 'Termina' }];
}
