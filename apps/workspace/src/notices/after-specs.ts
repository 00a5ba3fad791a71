/** The forms after an order is made: how she may be reached, visits, a breach and what follows it. */

import { breachOutcomes, type Condition, contactWays, type NoticeCourse, visitOutcomes } from '@holdfast/domain';
import { officerWords } from '../orders/order-words.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { breachOutcomeWords, contactWayWords, visitOutcomeWords } from './notice-words.ts';

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
