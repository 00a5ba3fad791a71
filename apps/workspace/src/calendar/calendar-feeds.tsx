/** Secret addresses that a calendar program reads: made once, shown once, ended at any time. What leaves is a neutral word and a time. */
import { Button, Field, Notice, sayDate, sayMoment } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

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
    say('The address answers nothing any more');
    reading.again();
  };
  return (
    <div class="stack screen-only">
      <h2>On your telephone</h2>
      <p>
        A calendar program can read your dates by a secret address. It shows “Appointment”, “Due” or “Reminder” and a
        time: no names, no places, no numbers.
      </p>
      <p class="small quiet">
        Whoever has the address can read it, and the telephone keeps what it read. End it when the telephone is lost.
      </p>
      <Problem issue={reading.issue() ?? sending.issue()} />
      <Button icon="plus" busy={sending.busy()} onPress={() => void make()}>
        Make an address
      </Button>
      <Show when={address() !== ''}>
        <Notice tone="done" title="Made. It is shown only now" announce="politely">
          <Field label="Address for your calendar" readOnly value={address()} onInput={() => undefined} />
        </Notice>
      </Show>
      <ul class="plain-list stack-tight">
        <For each={reading.value()?.feeds ?? []}>
          {(feed) => (
            <li class="stack-tight">
              <p>
                Made {sayMoment(feed.madeAt, time())}.{' '}
                <span class="quiet">
                  {feed.lastReadOn === undefined ? 'Never read.' : `Last read ${sayDate(feed.lastReadOn)}.`}
                </span>
              </p>
              <Button
                tone="quiet"
                label={`End it: address made ${sayMoment(feed.madeAt, time())}`}
                onPress={() => void end(feed.id)}
              >
                End it
              </Button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
