/**
 * How a deadline was counted, in plain words: the count, what it left out, and what is assumed or missing. Both languages say the
 * same. It refuses to sound surer than the citation of the rule or of the calendar.
 */
import type { FactTime } from '../facts/fact-time.ts';
import type { Language, Said } from '../language.ts';
import { timeWords, timeWordsInSpanish } from '../words/time-words.ts';
import type { Holiday, WorkingCalendar } from './calendar.ts';
import { type Count, type CountedRule, calendarNamedIn } from './counting.ts';
import type { DayUnit, Deadline, DeadlineRule } from './deadline-rule.ts';

const times: Readonly<Record<Language, Readonly<Record<FactTime, string>>>> = { en: timeWords, es: timeWordsInSpanish };

const units: Readonly<Record<DayUnit | 'hour' | 'day', { readonly one: Said; readonly many: Said }>> = {
  hour: { one: { en: 'hour', es: 'hora' }, many: { en: 'hours', es: 'horas' } },
  day: { one: { en: 'day', es: 'día' }, many: { en: 'days', es: 'días' } },
  'working-day': { one: { en: 'working day', es: 'día hábil' }, many: { en: 'working days', es: 'días hábiles' } },
  'business-day': {
    one: { en: 'business day', es: 'día laborable' },
    many: { en: 'business days', es: 'días laborables' },
  },
  'court-day': { one: { en: 'court day', es: 'día de corte' }, many: { en: 'court days', es: 'días de corte' } },
};

const assumed: Said = {
  en: 'We assume that is what the law means by these days.',
  es: 'Suponemos que la ley habla de esos días.',
};
const listToCheck: Said = {
  en: 'The list of holidays still has to be checked.',
  es: 'Falta revisar la lista de días festivos.',
};
const notPublished: Said = {
  en: 'The list for that year is not out yet. So this may change.',
  es: 'La lista de ese año aún no sale. Por eso puede cambiar.',
};
const movesOn: Said = {
  en: 'If the last day is a day off, it moves to the next day that is not.',
  es: 'Si el último día es de descanso, pasa al siguiente que no lo es.',
};
const movedOn: Said = {
  en: 'The last day was a day off. So it moved to the next day that was not.',
  es: 'El último día era de descanso. Por eso pasó al siguiente que no lo era.',
};

/**
 * The words for one count. `calendar` is the one the rule turns on, if any; `disputed` are the days on which its end hangs and the
 * sources differ.
 */
export function countedWords({
  rule,
  calendar,
  count,
  disputed,
}: {
  readonly rule: CountedRule;
  readonly calendar: WorkingCalendar | undefined;
  readonly count: Count;
  readonly disputed: readonly Holiday[];
}): Said {
  const sure = count.leftOut.filter((holiday) => holiday.disputed !== true);
  return joined([
    lead(rule),
    ...(count.moved === true ? [movedOn] : []),
    ...leavesOut(rule, calendar),
    ...(sure.length === 0 ? [] : [leftOutHere(sure)]),
    ...(rule.kind === 'working-days' && rule.citation.confirmation !== 'confirmed' ? [assumed] : []),
    ...(calendar === undefined || calendar.citation.confirmation === 'confirmed' ? [] : [listToCheck]),
    ...(count.provisional ? [notPublished] : []),
    ...disputed.map(disputedDay),
  ]);
}

/** The words for the first of several: each of them, and what nobody recorded. */
export function earliestWords(known: readonly Said[], missing: readonly (FactTime | 'calendar')[]): Said {
  return joined([
    { en: 'Whichever is first.', es: 'Lo que llegue primero.' },
    ...known.map((part, index) => (index === 0 ? part : { en: `Or: ${part.en}`, es: `O bien: ${part.es}` })),
    ...missing.map((one) =>
      joined([missingWords(one), { en: 'So the time may end sooner.', es: 'Por eso el plazo puede acabar antes.' }]),
    ),
  ]);
}

/** What nobody recorded, or that the calendar ends too soon. */
export function missingWords(missing: FactTime | 'calendar'): Said {
  return missing === 'calendar'
    ? { en: 'We have no list of holidays for that time.', es: 'No tenemos la lista de días festivos de esas fechas.' }
    : { en: `Nobody wrote down when ${times.en[missing]}.`, es: `Nadie anotó cuándo ${times.es[missing]}.` };
}

/** A deadline of any kind in words: how it was counted, or why there is none. */
export function deadlineWords(deadline: Deadline): Said {
  switch (deadline.kind) {
    case 'by':
      return deadline.counted;
    case 'at-once':
      return { en: 'At once.', es: 'De inmediato.' };
    case 'none-in-text':
      return { en: 'The law names no time.', es: 'La ley no fija un plazo.' };
    case 'cannot-tell':
      return missingWords(deadline.missing);
  }
}

/** What a text says of by when, before anyone counts, with what the calendars it names leave out. */
export function deadlineRuleWords(rule: DeadlineRule, calendars: readonly WorkingCalendar[] = []): Said {
  switch (rule.kind) {
    case 'none-in-text':
    case 'at-once':
      return deadlineWords({ kind: rule.kind });
    case 'earliest':
      return earliestWords(
        rule.of.map((part) => deadlineRuleWords(part, calendars)),
        [],
      );
    case 'hours':
    case 'days':
    case 'working-days':
    case 'same-day':
    case 'days-before': {
      const calendar = calendars.find((one) => one.id === calendarNamedIn(rule));
      const assumes = rule.kind === 'working-days' && rule.citation.confirmation !== 'confirmed';
      return joined([
        lead(rule),
        ...(rule.kind === 'days' && rule.movesPast !== undefined ? [movesOn] : []),
        ...leavesOut(rule, calendar),
        ...(assumes ? [assumed] : []),
      ]);
    }
  }
}

/** Days that only move past a day off count every day on their way. */
function leavesOut(rule: CountedRule, calendar: WorkingCalendar | undefined): readonly Said[] {
  return calendar === undefined || rule.kind === 'days' ? [] : [calendar.leavesOut];
}

function lead(rule: CountedRule): Said {
  switch (rule.kind) {
    case 'hours':
      return rule.count === 0 ? sayWith(rule.from, byThen) : since(amount(rule.count, 'hour'), rule.from);
    case 'days': {
      const days = amount(rule.count, 'day');
      if (rule.beginningWith !== true) return since(days, rule.from);
      return sayWith(rule.from, (time) => ({
        en: `${days.en}. The first is the day when ${time.en}.`,
        es: `${days.es}. El primero es el día en que ${time.es}.`,
      }));
    }
    case 'working-days':
      return since(amount(rule.count, rule.unit ?? 'working-day'), rule.from);
    case 'same-day':
      return sayWith(rule.from, (time) => ({
        en: `The same day that ${time.en}. If it was too late that day, the next day that counts.`,
        es: `El mismo día en que ${time.es}. Si ya era tarde ese día, el siguiente día que cuenta.`,
      }));
    case 'days-before': {
      const days = amount(rule.count, 'day');
      return sayWith(rule.before, (time) => ({
        en: `At least ${days.en} before ${time.en}. That day itself does not count.`,
        es: `Al menos ${days.es} antes del día en que ${time.es}. Ese mismo día no cuenta.`,
      }));
    }
  }
}

function byThen(time: Said): Said {
  return { en: `By the time ${time.en}.`, es: `A más tardar cuando ${time.es}.` };
}

function since(length: Said, from: FactTime): Said {
  return sayWith(from, (time) => ({ en: `${length.en} after ${time.en}.`, es: `${length.es} desde que ${time.es}.` }));
}

function sayWith(time: FactTime, say: (words: Said) => Said): Said {
  return say({ en: times.en[time], es: times.es[time] });
}

function amount(count: number, unit: keyof typeof units): Said {
  const words = count === 1 ? units[unit].one : units[unit].many;
  return { en: `${count} ${words.en}`, es: `${count} ${words.es}` };
}

function leftOutHere(holidays: readonly Holiday[]): Said {
  const names = (language: Language) =>
    listed(
      holidays.map((holiday) => holiday.name[language]),
      language,
    );
  return {
    en: `Left out here: ${names('en')}.`,
    es: `Aquí no ${holidays.length === 1 ? 'cuenta' : 'cuentan'}: ${names('es')}.`,
  };
}

function disputedDay({ name }: Holiday): Said {
  return {
    en: `It is not clear if ${name.en} counts. We leave it out. If it counts, the time ends sooner.`,
    es: `No está claro si cuenta ${name.es}. No lo contamos. Si cuenta, el plazo acaba antes.`,
  };
}

function listed(names: readonly string[], language: Language): string {
  const [last = '', ...before] = names.toReversed();
  const and = language === 'en' ? 'and' : 'y';
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${and} ${last}`;
}

function joined(parts: readonly Said[]): Said {
  return { en: parts.map((part) => part.en).join(' '), es: parts.map((part) => part.es).join(' ') };
}
