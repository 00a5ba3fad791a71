/**
 * Two plain calendars for places whose holidays nobody has read: one that keeps every day, for texts that count calendar days,
 * and one that knows no day at all, for texts that count working days. It refuses to lend a place its neighbour's holidays.
 */
import { type CivilDate, civilDateOf, timeZoneOf, type WorkingCalendar } from '@holdfast/domain';

const readOn = civilDateOf('2026-11-21');
const reviewOn = civilDateOf('2027-11-21');

/** Every day counts. Where a state has two zones, name the one whose day ends last: nothing is then called late too early. */
export function everyDayIn({ id, zone }: { readonly id: string; readonly zone: string }): WorkingCalendar {
  return {
    ...bare(id, zone),
    covers: { from: civilDateOf('2020-01-01'), to: civilDateOf('2040-12-31') },
    leavesOut: { en: 'Every day counts.', es: 'Cuentan todos los días.' },
    citation: {
      text: 'Calendar days',
      confirmation: 'confirmed',
      source: 'The text speaks of days and leaves none out; the zone is that of the place',
      asOf: readOn,
      reviewOn,
    },
  };
}

/** It covers no day, so whatever counts on it cannot tell by when. */
export function unreadCalendar({ id, zone }: { readonly id: string; readonly zone: string }): WorkingCalendar {
  return {
    ...bare(id, zone),
    covers: { from: neverOn, to: dayBefore },
    leavesOut: {
      en: 'Nobody has read which days count here.',
      es: 'Nadie ha leído qué días cuentan aquí.',
    },
    citation: {
      text: 'Which days count',
      confirmation: 'unconfirmed',
      source: 'No list was read; a deadline on this calendar cannot be told',
      asOf: readOn,
      reviewOn,
    },
  };
}

/** A span that ends before it begins holds no day. */
const neverOn: CivilDate = civilDateOf('2000-01-02');
const dayBefore: CivilDate = civilDateOf('2000-01-01');

function bare(id: string, zone: string): Pick<WorkingCalendar, 'id' | 'timeZone' | 'weekend' | 'holidays'> {
  return { id, timeZone: timeZoneOf(zone), weekend: [], holidays: [] };
}
