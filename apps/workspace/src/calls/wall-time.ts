/** What a date-and-time field holds, to an instant and back, on the wall clock of a place. A half-typed time is no time. */
import { civilDateAt, civilDateFrom, type Instant, instantAt, millisecondsOf, type TimeZone } from '@holdfast/domain';

/** The instant of `YYYY-MM-DDTHH:MM` in `zone`; `undefined` when it is not a whole date and time. */
export function instantFromWall(text: string, zone: TimeZone): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  if (match === null) return undefined;
  const date = civilDateFrom(match[1] ?? '');
  return date.ok ? instantAt(date.value, zone, `${match[2]}:${match[3]}`) : undefined;
}

/** What the field shows for an instant in `zone`. */
export function wallFromInstant(instant: Instant | undefined, zone: TimeZone): string {
  if (instant === undefined) return '';
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${civilDateAt(instant, zone)}T${wall.format(millisecondsOf(instant))}`;
}
