/** Secret addresses that a calendar program reads: made once, shown once, ended at any time. What leaves is a neutral word and a time. */

import { Button, Field, Notice, sayMoment } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { calendarWords } from './calendar-words.ts';

/** The feeds of whoever is signed in. */
export function CalendarFeeds(): JSX.Element {
  const { client, time, say } = useWorkspace();
  const sending = createSending();
  const reading = createAsking(
    () => 'mine',
    () => client('calendarFeeds', {}),
  );
  const [address, setAddress] = createSignal('');
  const make = async () => {
    const made = await sending.send(() => client('makeCalendarFeed', { body: {} }));
    if (made === undefined) return;
    setAddress(made.address);
    reading.again();
  };
  const end = async (id: string) => {
    const ended = await sending.send(() => client('endCalendarFeed', { params: { id } }));
    if (ended === undefined) return;
    setAddress('');
    say(calendarWords.theAddressAnswersNothingAny);
    reading.again();
  };
  return (
    <div class="stack screen-only">
      <h2>{calendarWords.onYourTelephone}</h2>
      <p>{calendarWords.aCalendarProgramCanRead}</p>
      <p class="small quiet">{calendarWords.whoeverHasTheAddressCan}</p>
      <Problem issue={reading.issue() ?? sending.issue()} />
      <Button icon="plus" busy={sending.busy()} onPress={() => void make()}>
        {calendarWords.makeAnAddress}
      </Button>
      <Show when={address() !== ''}>
        <Notice tone="done" title={calendarWords.madeItIsShownOnly} announce="politely">
          <Field label={calendarWords.addressForYourCalendar} readOnly value={address()} onInput={() => undefined} />
        </Notice>
      </Show>
      <ul class="plain-list stack-tight">
        <For each={reading.value()?.feeds ?? []}>
          {(feed) => (
            <li class="stack-tight">
              <p>
                {calendarWords.made} {sayMoment(feed.madeAt, time())}.{' '}
                <span class="quiet">
                  {feed.lastReadOn === undefined
                    ? calendarWords.neverRead
                    : calendarWords.lastRead(sayDate(feed.lastReadOn))}
                </span>
              </p>
              <Button
                tone="quiet"
                label={calendarWords.endAddress(sayMoment(feed.madeAt, time()))}
                onPress={() => void end(feed.id)}
              >
                {calendarWords.endIt}
              </Button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
