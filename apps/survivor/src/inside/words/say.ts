/**
 * Sentences about her records: when something was, how an order stands, what a duty comes to. Pure; "cannot tell" is never
 * worded as "no".
 */
import {
  type CivilDate,
  type Distance,
  type Duty,
  dayWords,
  type Incident,
  type Instant,
  incidentWords,
  type Language,
  type Order,
  type Said,
  stateOfDuty,
  type TimeZone,
  whenWords,
  wordsIn,
} from '@holdfast/domain';
import { clockAt } from '../forms/answers.ts';

export function sayIncident(incident: Incident): string {
  return incidentWords[incident.kind].title;
}

/** A moment with its day, to stand after a verb: "at 5:00 PM on May 31, 2026". */
export function atMoment(at: Instant, zone: TimeZone): Said {
  return whenWords({ kind: 'exact', at }, zone);
}

/** Only the clock, for what is of today: "at 2:14 AM"; «a las 2:14». */
export function atClock(at: Instant, zone: TimeZone): Said {
  const [hours = '0', minutes = '00'] = clockAt(at, zone).split(':');
  const hour = Number(hours);
  return {
    en: `at ${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`,
    es: `${hour === 1 ? 'a la' : 'a las'} ${hour}:${minutes}`,
  };
}

/** "100 yards". */
export function sayDistanceOf(distance: Distance, language: Language): string {
  return `${distance.amount} ${wordsIn(language).distanceUnitWords[distance.unit].title}`;
}

const served: Readonly<Record<'yes' | 'no' | 'unknown', Said>> = {
  yes: { en: 'Served', es: 'Entregada' },
  no: { en: 'Not served, as far as you know', es: 'No entregada, hasta donde usted sabe' },
  unknown: { en: 'Not known if served', es: 'No se sabe si se entregó' },
};

/** Whether it was served, as far as she has told. */
export function sayServed(order: Order): Said {
  if (order.serviceAttempts.some((attempt) => attempt.succeeded === 'yes')) return served.yes;
  return order.serviceAttempts.some((attempt) => attempt.succeeded === 'no') ? served.no : served.unknown;
}

/** What its face says of its end. */
export function sayEnd({ expiry }: Order): Said {
  switch (expiry.kind) {
    case 'on': {
      const day = dayWords(expiry.date);
      const time = expiry.time === undefined ? '' : `, ${expiry.time}`;
      return { en: `${day.en}${time}`, es: `${day.es}${time}` };
    }
    case 'none-on-form':
      return { en: 'No end date on the paper', es: 'El papel no trae fecha de fin' };
    case 'without-end':
      return { en: 'It does not end', es: 'No termina' };
    case 'until-hearing': {
      const day = expiry.hearingOn === undefined ? undefined : dayWords(expiry.hearingOn);
      return day === undefined
        ? { en: 'At the hearing', es: 'En la audiencia' }
        : { en: `At the hearing, ${day.en}`, es: `En la audiencia, ${day.es}` };
    }
    case 'until-event':
      return {
        en: expiry.event ?? 'When something the order names happens',
        es: expiry.event ?? 'Cuando pase algo que la orden nombra',
      };
    case 'unknown':
      return { en: 'Not known', es: 'No se sabe' };
  }
}

/** The state of a duty, for its tag. */
export function sayDutyState(duty: Duty): { readonly state: ReturnType<typeof stateOfDuty> } {
  return { state: stateOfDuty(duty) };
}

/** The month of a day: "November 2026"; "noviembre de 2026". */
export function sayMonth(date: CivilDate): Said {
  const day = dayWords(date);
  return { en: day.en.replace(/ \d+,/, ''), es: day.es.replace(/^\d+ de /, '') };
}
