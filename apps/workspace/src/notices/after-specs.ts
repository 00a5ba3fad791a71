/** The forms after an order is made: how she may be reached, visits, a breach and what follows it. */

import {
  breachOutcomes,
  type Condition,
  civilDateAt,
  civilDateFrom,
  contactWays,
  type NoticeCourse,
  type NoticeRegime,
  patrolShifts,
  plannedDays,
  type StaffId,
  visitOutcomes,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import { language } from '../language.ts';
import { officerWords } from '../orders/order-words.ts';
import { sayDate } from '../spoken-format.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { breachOutcomeWords, contactWayWords, shiftWords, visitOutcomeWords } from './notice-words.ts';

const when = {
  name: 'at',
  kind: 'moment',
  get label() {
    return noticeFormWords.when;
  },
} as const;

export const contactRulesSpec = (): FormSpec => ({
  title: noticeFormWords.howSheMayBeReached,
  act: noticeFormWords.recordWhatSheSaid,
  why: noticeFormWords.askHerAndWriteWhat,
  fields: [
    when,
    {
      name: 'mayVisit',
      kind: 'choice',
      label: noticeFormWords.areVisitsAllRight,
      options: [
        { value: 'yes', label: noticeFormWords.yes },
        { value: 'no', label: noticeFormWords.no },
        { value: 'unknown', label: noticeFormWords.notAskedYet },
      ],
    },
    {
      name: 'ways',
      kind: 'several',
      label: noticeFormWords.whichWaysAreAllRight,
      options: optionsOf(contactWayWords, contactWays),
      when: { field: 'mayVisit', is: ['yes'] },
    },
    { name: 'times', kind: 'line', label: noticeFormWords.whenIsItAllRight, optional: noticeFormWords.inHerWords },
    { name: 'ifNotAlone', kind: 'line', label: noticeFormWords.whatToSayOrDo },
    { name: 'avoid', kind: 'lines', label: noticeFormWords.whatMustNotBeDone, optional: noticeFormWords.ifSheSaidSo },
  ],
  eventFrom: ({ text, some, list, moment }, { name }) => {
    const at = moment('at');
    const mayVisit = oneOf(['yes', 'no', 'unknown'] as const, text('mayVisit'));
    if (at === undefined || mayVisit === undefined) return undefined;
    const [times, avoid] = [some('times'), some('avoid')];
    const rules = {
      mayVisit,
      ways: contactWays.filter((way) => list('ways').includes(way)),
      ifNotAlone: text('ifNotAlone'),
      ...(times === undefined ? {} : { times }),
      ...(avoid === undefined ? {} : { avoid }),
    };
    return { kind: 'contact-rules', at, rules, by: name };
  },
});

/** The plan of the agency, laid over the life of the order; each day can be left out. */
export function planSpec(course: NoticeCourse, regime: NoticeRegime): FormSpec {
  const madeAt = course.order?.madeAt ?? course.served?.at ?? course.asked.at;
  const days = plannedDays({
    madeOn: civilDateAt(madeAt, regime.timeZone),
    endsOn: course.order?.endsOn,
    days: defaultVisitPolicy.days,
    rules: course.contactRules,
  });
  return {
    title: noticeFormWords.planTheVisits,
    act: noticeFormWords.planTheseVisits,
    why: defaultVisitPolicy.note[language()],
    begin: { days: days.join(' ') },
    fields: [
      {
        name: 'days',
        kind: 'several',
        label: noticeFormWords.onTheseDays,
        options: days.map((day) => ({ value: day, label: sayDate(day) })),
      },
      { name: 'more', kind: 'date', label: noticeFormWords.oneMoreDay, optional: noticeFormWords.ifWanted },
      when,
    ],
    eventFrom: ({ text, list, moment }, { name }) => {
      const at = moment('at');
      if (at === undefined) return undefined;
      const chosen = [...list('days'), text('more')].flatMap((day) => {
        const read = civilDateFrom(day);
        return read.ok ? [read.value] : [];
      });
      return { kind: 'visits-planned', at, on: [...new Set(chosen)].toSorted(), by: name };
    },
  };
}

/** Who goes, from which area, on which shift. */
export function assignSpec(
  visit: number,
  area: string | undefined,
  me: { readonly id: StaffId; readonly name: string },
): FormSpec {
  return {
    title: noticeFormWords.assignVisit(visit),
    act: noticeFormWords.assignIt,
    begin: area === undefined ? {} : { area },
    fields: [
      { name: 'area', kind: 'line', label: noticeFormWords.patrolArea },
      { name: 'shift', kind: 'choice', label: noticeFormWords.shift, options: optionsOf(shiftWords, patrolShifts) },
      {
        name: 'who',
        kind: 'choice',
        label: noticeFormWords.whoGoes,
        options: [
          { value: 'shift', label: noticeFormWords.whoeverIsOn },
          { value: 'me', label: me.name },
        ],
      },
      when,
    ],
    eventFrom: ({ text, moment }) => {
      const at = moment('at');
      const shift = oneOf(patrolShifts, text('shift'));
      if (at === undefined || shift === undefined) return undefined;
      const who = text('who') === 'me' ? { staffId: me.id, staffName: me.name } : {};
      return { kind: 'visit-assigned', at, visit, area: text('area'), shift, ...who };
    },
  };
}

/** How a visit went. */
export function visitSpec(visit: number): FormSpec {
  return {
    title: noticeFormWords.visitNumber(visit),
    act: noticeFormWords.recordTheVisit,
    fields: [
      when,
      {
        name: 'outcome',
        kind: 'choice',
        label: noticeFormWords.howDidItGo,
        options: optionsOf(visitOutcomeWords, visitOutcomes),
      },
      {
        name: 'note',
        kind: 'lines',
        label: noticeFormWords.whatYouSawAndWhat,
        optional: noticeFormWords.ifThereIsSomethingTo,
        hint: noticeFormWords.noAddressAndNoTelephone,
      },
    ],
    eventFrom: ({ text, some, moment }, { name }) => {
      const at = moment('at');
      const outcome = oneOf(visitOutcomes, text('outcome'));
      if (at === undefined || outcome === undefined) return undefined;
      const note = some('note');
      return { kind: 'visited', at, visit, outcome, by: name, ...(note === undefined ? {} : { note }) };
    },
  };
}

/** A breach alleged: of which terms, and what happened. */
export function breachSpec(course: NoticeCourse): FormSpec {
  const terms: readonly Condition[] = course.order?.conditions ?? course.decided?.conditions ?? [];
  return {
    title: noticeFormWords.aBreach,
    act: noticeFormWords.recordTheBreach,
    why: noticeFormWords.itIsAllegedUntilA,
    fields: [
      when,
      {
        name: 'terms',
        kind: 'several',
        label: noticeFormWords.whichTerms,
        options: terms.flatMap((term) =>
          term.number === undefined
            ? []
            : [{ value: term.number, label: `${term.number}. ${term.text ?? officerWords(term)}` }],
        ),
      },
      { name: 'what', kind: 'lines', label: noticeFormWords.whatHappened },
      {
        name: 'source',
        kind: 'choice',
        label: noticeFormWords.whoSaysSo,
        options: [
          { value: 'police', label: noticeFormWords.policeSawIt },
          { value: 'survivor', label: noticeFormWords.sheToldUs },
        ],
      },
    ],
    eventFrom: ({ text, list, moment }) => {
      const at = moment('at');
      const source = oneOf(['police', 'survivor'] as const, text('source'));
      if (at === undefined || source === undefined) return undefined;
      return { kind: 'breach', at, conditionNumbers: [...list('terms')], what: text('what'), source };
    },
  };
}

export function arrestSpec(breach: number): FormSpec {
  return {
    title: noticeFormWords.arrestForBreach(breach),
    act: noticeFormWords.recordTheArrest,
    why: noticeFormWords.theTimeBeforeACourt,
    fields: [when],
    eventFrom: ({ moment }, { name }) => {
      const at = moment('at');
      return at === undefined ? undefined : { kind: 'arrested', at, breach, by: name };
    },
  };
}

export function courtSpec(breach: number, court: string | undefined): FormSpec {
  return {
    title: noticeFormWords.breachBeforeCourt(breach),
    act: noticeFormWords.recordIt,
    begin: court === undefined ? {} : { court },
    fields: [when, { name: 'court', kind: 'line', label: noticeFormWords.court }],
    eventFrom: ({ text, moment }) => {
      const at = moment('at');
      return at === undefined ? undefined : { kind: 'brought-to-court', at, breach, court: text('court') };
    },
  };
}

export function outcomeSpec(breach: number): FormSpec {
  return {
    title: noticeFormWords.foundOfBreach(breach),
    act: noticeFormWords.recordWhatItFound,
    fields: [
      when,
      {
        name: 'outcome',
        kind: 'choice',
        label: noticeFormWords.found,
        options: optionsOf(breachOutcomeWords, breachOutcomes),
      },
      { name: 'penalty', kind: 'line', label: noticeFormWords.whatFollows, optional: noticeFormWords.ifSomethingDoes },
    ],
    eventFrom: ({ text, some, moment }) => {
      const at = moment('at');
      const outcome = oneOf(breachOutcomes, text('outcome'));
      if (at === undefined || outcome === undefined) return undefined;
      const penalty = some('penalty');
      return { kind: 'breach-outcome', at, breach, outcome, ...(penalty === undefined ? {} : { penalty }) };
    },
  };
}
