/** Says that this device's clock is wrong and which time is written down instead. It says nothing while they agree. */
import { Icon } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { sayLength } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';

const words = spoken({
  behind: (length: string) =>
    said(`This device’s clock is ${length} behind.`, `El reloj de este dispositivo va ${length} atrasado.`),
  ahead: (length: string) =>
    said(`This device’s clock is ${length} ahead.`, `El reloj de este dispositivo va ${length} adelantado.`),
  instead: said('Times are taken from the server.', 'Las horas se toman del servidor.'),
});

/** A minute and more is worth saying: a shorter difference is put right without a word. */
const aMinute = 60_000;

/** The line above every screen. */
export function ClockNote(): JSX.Element {
  const { clockApart } = useWorkspace();
  // To the minute: what is known of the server's clock is not finer than its second.
  const length = () => sayLength(Math.round(Math.abs(clockApart()) / aMinute) * aMinute);
  return (
    <Show when={Math.abs(clockApart()) >= aMinute}>
      <p class="clock-note screen-only" role="status" lang={language()}>
        <Icon name="clock" small />
        <span>
          <strong>{clockApart() > 0 ? words.behind(length()) : words.ahead(length())}</strong> {words.instead}
        </span>
      </p>
    </Show>
  );
}
