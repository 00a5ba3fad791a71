/** Dates of the agency: today's first, then a month as a wall calendar shows it, and the secret address a telephone's calendar reads. Entries lead to what they belong to and name nobody. */

import { civilDateAt, monthOf, plusDays, plusMonths, type Weekday, weeksOfMonth } from '@holdfast/domain';
import { Button, clock, EmptyState, sayDay, Tag } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking } from '../asking.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { sayMonth } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { CalendarFeeds } from './calendar-feeds.tsx';
import { calendarWords, entryWords } from './calendar-words.ts';

type Entry = ApiReply<'agenda'>['entries'][number];

/** Today, the month, and feeds. */
export function CalendarScreen(): JSX.Element {
  const { client, zone, now, me, time, print } = useWorkspace();
  const today = () => civilDateAt(now(), zone());
  const [month, setMonth] = createSignal(monthOf(today()));
  // A week begins on Sunday in the United States and on Monday in England.
  const firstDay = (): Weekday => (me().jurisdiction === 'GB-EAW' ? 1 : 0);
  const weeks = () => weeksOfMonth(month(), firstDay());
  const span = () => ({ from: weeks()[0]?.[0] ?? month(), to: weeks().at(-1)?.at(-1) ?? month() });
  const reading = createAsking(
    () => month(),
    () => client('agenda', { query: span() }),
  );
  const todays = createAsking(today, (day) => client('agenda', { query: { from: plusDays(day, -7), to: day } }));
  const entries = () => reading.value()?.entries ?? [];
  const on = (day: string) => entries().filter((entry) => entry.on === day);
  const late = () => (todays.value()?.entries ?? []).filter(({ state, on: day }) => state === 'late' && day < today());
  const due = () => (todays.value()?.entries ?? []).filter((entry) => entry.on === today());
  const moved = (by: number) => setMonth(monthOf(plusMonths(month(), by)));

  return (
    <Panes focus="thing" owed={<CalendarFeeds />} owedLabel={calendarWords.onYourTelephone}>
      <PaperHead title={calendarWords.datesOf(sayMonth(month()))} />
      <PageTitle tab={calendarWords.calendar}>{calendarWords.calendar}</PageTitle>
      <Problem issue={reading.issue() ?? todays.issue()} onRetry={reading.again} />
      <section class="stack-tight screen-only" aria-labelledby="today">
        <h2 id="today">{calendarWords.today}</h2>
        <Show
          when={due().length + late().length > 0}
          fallback={
            <Show when={!todays.waiting()}>
              <EmptyState title={calendarWords.nothingIsSetForToday} icon="calendar">
                <p>{calendarWords.visitsHearingsAndClocksOf}</p>
              </EmptyState>
            </Show>
          }
        >
          <ul class="plain-list stack-tight">
            <For each={[...late(), ...due()]}>
              {(entry) => (
                <li class="row">
                  <Show when={entry.on < today()}>
                    <span class="figures quiet">{sayDay(entry.on, time())}</span>
                  </Show>
                  <EntryLine entry={entry} />
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section class="stack-tight" aria-labelledby="month">
        <div class="row-apart">
          <h2 id="month" aria-live="polite">
            {sayMonth(month())}
          </h2>
          <div class="row screen-only">
            <Button icon="arrow-left" label={calendarWords.theMonthBefore} onPress={() => moved(-1)}>
              {calendarWords.before}
            </Button>
            <Button onPress={() => setMonth(monthOf(today()))}>{calendarWords.thisMonth}</Button>
            <Button icon="arrow-right" label={calendarWords.theMonthAfter} onPress={() => moved(1)}>
              {calendarWords.after}
            </Button>
            <Button icon="printer" onPress={() => print()}>
              {calendarWords.print}
            </Button>
          </div>
        </div>
        <table class="month">
          <caption class="unseen">{sayMonth(month())}</caption>
          <thead>
            <tr>
              <For each={weeks()[0]}>
                {(day) => (
                  <th scope="col">
                    {new Intl.DateTimeFormat(language() === 'es' ? 'es-US' : 'en-US', {
                      weekday: 'short',
                      timeZone: 'UTC',
                    }).format(Date.parse(day))}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={weeks()}>
              {(week) => (
                <tr>
                  <For each={week}>
                    {(day) => (
                      <td
                        class="month-day"
                        classList={{
                          'month-other': monthOf(day) !== month(),
                          'month-today': day === today(),
                          'month-empty': on(day).length === 0,
                        }}
                      >
                        <time class="month-number figures" datetime={day}>
                          <span class="month-number-short">{Number(day.slice(8))}</span>
                          <span class="month-number-long">{sayDay(day, time())}</span>
                        </time>
                        <ul class="plain-list">
                          <For each={on(day)}>
                            {(entry) => (
                              <li class="month-entry">
                                <EntryLine entry={entry} />
                              </li>
                            )}
                          </For>
                        </ul>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Panes>
  );
}

function EntryLine(props: { readonly entry: Entry }): JSX.Element {
  const { time } = useWorkspace();
  const words = () => (
    <>
      <Show when={props.entry.at}>{(at) => <span class="figures">{clock(at(), time())} </span>}</Show>
      {entryWords({ kind: props.entry.kind, ...(props.entry.part === undefined ? {} : { part: props.entry.part }) })}{' '}
      <span class="code small">{props.entry.about}</span>
    </>
  );
  return (
    <>
      <Show when={props.entry.noticeId} fallback={<Link to="/unserved">{words()}</Link>}>
        {(id) => <Link to={`/notices/${id()}`}>{words()}</Link>}
      </Show>
      <Show when={props.entry.state === 'late'}>
        <Tag state="overdue">{calendarWords.late}</Tag>
      </Show>
      <Show when={props.entry.state === 'done'}>
        <span class="small quiet"> {calendarWords.done}</span>
      </Show>
    </>
  );
}
