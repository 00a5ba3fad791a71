/** The forms on the way to an order: what was weighed, the decision, service, the application, the hearing. Each asks what the text asks and no more. */

import {
  type CivilDate,
  civilDateFrom,
  hearingOutcomes,
  type NoticeCourse,
  type NoticeRegime,
  paperSteps,
  policeRanks,
  viewsOnNotice,
} from '@holdfast/domain';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { epoWords } from './epo-words.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { hearingWords, paperWords, rankWords, viewWords } from './notice-words.ts';
import { conditionsFrom, termOptionsIn } from './terms.ts';

const when = {
  name: 'at',
  kind: 'moment',
  get label() {
    return noticeFormWords.when;
  },
} as const;
export const weighSpec = (): FormSpec => ({
  title: noticeFormWords.whatWasWeighed,
  act: noticeFormWords.recordWhatWasWeighed,
  why: noticeFormWords.herOpinionIsWeighedAnd,
  fields: [
    when,
    {
      name: 'view',
      kind: 'select',
      label: noticeFormWords.whatDoesSheThinkOf,
      options: optionsOf(viewWords, viewsOnNotice),
    },
    { name: 'viewWords', kind: 'lines', label: noticeFormWords.inHerOwnWords, optional: noticeFormWords.ifSheGaveAny },
    { name: 'children', kind: 'lines', label: noticeFormWords.theWelfareOfAnyoneUnder },
    { name: 'representations', kind: 'lines', label: noticeFormWords.whatThePersonToBe },
    { name: 'cohabitants', kind: 'lines', label: noticeFormWords.whatSomeoneAssociatedWhoLives },
  ],
  eventFrom: ({ text, some, moment }, { name }) => {
    const at = moment('at');
    const view = oneOf(viewsOnNotice, text('view'));
    if (at === undefined || view === undefined) return undefined;
    const viewWordsGiven = some('viewWords');
    return {
      kind: 'weighed',
      at,
      view,
      ...(viewWordsGiven === undefined ? {} : { viewWords: viewWordsGiven }),
      children: text('children'),
      representations: text('representations'),
      cohabitants: text('cohabitants'),
      by: name,
    };
  },
});

/** The decision of an officer of rank, or of a judge on the telephone; `lastDay` is the day by which its text ends it. */
export function decideSpec(regime: NoticeRegime, lastDay: CivilDate | undefined): FormSpec {
  const byJudge = regime.decidedBy.kind === 'judge';
  return {
    title: byJudge ? noticeFormWords.whatTheJudgeDecided : noticeFormWords.theDecision,
    act: noticeFormWords.recordTheDecision,
    ...(regime.decidedBy.kind === 'rank'
      ? {
          why: noticeFormWords.asksForRank(
            rankWords[regime.decidedBy.least].toLowerCase(),
            regime.decidedBy.citation.text,
          ),
        }
      : {}),
    fields: [
      when,
      {
        name: 'decision',
        kind: 'choice',
        label: noticeFormWords.decision,
        options: [
          { value: 'given', label: noticeFormWords.given },
          { value: 'refused', label: noticeFormWords.refused },
        ],
      },
      { name: 'by', kind: 'line', label: byJudge ? noticeFormWords.judicialOfficer : noticeFormWords.decidedBy },
      ...(byJudge
        ? [{ name: 'court', kind: 'line', label: noticeFormWords.court } as const]
        : [
            {
              name: 'rank',
              kind: 'select',
              label: noticeFormWords.rank,
              options: optionsOf(rankWords, policeRanks),
            } as const,
          ]),
      { name: 'reason', kind: 'lines', label: noticeFormWords.why },
      {
        name: 'number',
        kind: 'line',
        label: noticeFormWords.numberOnThePaper,
        when: { field: 'decision', is: ['given'] },
      },
      {
        name: 'terms',
        kind: 'several',
        label: noticeFormWords.terms,
        options: termOptionsIn(regime.place),
        when: { field: 'decision', is: ['given'] },
      },
      {
        name: 'other',
        kind: 'lines',
        label: noticeFormWords.anotherTermAsWritten,
        optional: noticeFormWords.ifThereIsSomethingTo,
        when: { field: 'decision', is: ['given'] },
      },
      ...(byJudge
        ? [
            {
              name: 'endsOn',
              kind: 'date',
              label: noticeFormWords.lastDayPrintedOnIt,
              optional: noticeFormWords.ifItBearsOne,
              ...(lastDay === undefined ? {} : { hint: `${epoWords.endHint[language()]} ${sayDate(lastDay)}.` }),
              when: { field: 'decision', is: ['given'] },
            } as const,
          ]
        : []),
    ],
    eventFrom: ({ text, some, list, moment }) => {
      const at = moment('at');
      const decision = oneOf(['given', 'refused'] as const, text('decision'));
      if (at === undefined || decision === undefined) return undefined;
      const rank = oneOf(policeRanks, text('rank'));
      const court = some('court');
      const number = some('number');
      const endsOn = civilDateFrom(text('endsOn'));
      return {
        kind: 'decided',
        at,
        decision,
        by: text('by'),
        ...(rank === undefined ? {} : { rank }),
        reason: text('reason'),
        conditions:
          decision === 'given'
            ? conditionsFrom({ place: regime.place, chosen: list('terms'), other: some('other') })
            : [],
        ...(decision === 'given' && number !== undefined ? { number } : {}),
        ...(court === undefined ? {} : { court }),
        ...(endsOn.ok ? { endsOn: endsOn.value } : {}),
      };
    },
  };
}

/** Service, or a try that did not reach. */
export function serveSpec(regime: NoticeRegime): FormSpec {
  return {
    title: noticeFormWords.service,
    act: noticeFormWords.recordIt,
    why: regime.service.words[language()],
    fields: [
      when,
      {
        name: 'how',
        kind: 'choice',
        label: noticeFormWords.whatHappened,
        options: [
          { value: 'personal', label: noticeFormWords.servedInPerson },
          ...(regime.service.verbal ? [{ value: 'verbal-by-officer', label: noticeFormWords.toldWhatItSays }] : []),
          { value: 'tried', label: noticeFormWords.notReached },
        ],
      },
      ...(regime.order === undefined
        ? []
        : [
            {
              name: 'address',
              kind: 'choice',
              label: noticeFormWords.askedForAnAddressAt,
              hint: noticeFormWords.theAddressItselfIsNot,
              options: [
                { value: 'given', label: noticeFormWords.askedGiven },
                { value: 'refused', label: noticeFormWords.askedRefused },
                { value: 'not-asked', label: noticeFormWords.notAsked },
              ],
              when: { field: 'how', is: ['personal'] },
            } as const,
          ]),
      {
        name: 'note',
        kind: 'lines',
        label: noticeFormWords.note,
        optional: noticeFormWords.ifThereIsSomethingTo,
        when: { field: 'how', is: ['tried'] },
      },
    ],
    eventFrom: ({ text, some, moment }, { name: by }) => {
      const at = moment('at');
      if (at === undefined) return undefined;
      const note = some('note');
      if (text('how') === 'tried') return { kind: 'service-tried', at, by, ...(note === undefined ? {} : { note }) };
      const how = oneOf(['personal', 'verbal-by-officer'] as const, text('how'));
      const address = oneOf(['given', 'refused', 'not-asked'] as const, text('address'));
      if (how === undefined) return undefined;
      return { kind: 'served', at, by, how, ...(address === undefined ? {} : { addressForHearing: address }) };
    },
  };
}

export const applySpec = (): FormSpec => ({
  title: noticeFormWords.theApplication,
  act: noticeFormWords.recordTheApplication,
  fields: [
    when,
    { name: 'court', kind: 'line', label: noticeFormWords.court },
    { name: 'hearingAt', kind: 'moment', label: noticeFormWords.heardAt },
  ],
  eventFrom: ({ text, moment }) => {
    const [at, hearingAt] = [moment('at'), moment('hearingAt')];
    if (at === undefined || hearingAt === undefined) return undefined;
    return { kind: 'applied', at, court: text('court'), hearingAt };
  },
});

/** What the court did. */
export function hearSpec(regime: NoticeRegime): FormSpec {
  const days = regime.order?.days;
  const made = { field: 'outcome', is: ['order-made'] };
  return {
    title: noticeFormWords.theHearing,
    act: noticeFormWords.recordTheHearing,
    fields: [
      when,
      {
        name: 'outcome',
        kind: 'select',
        label: noticeFormWords.outcome,
        options: optionsOf(hearingWords, hearingOutcomes),
      },
      {
        name: 'next',
        kind: 'moment',
        label: noticeFormWords.heardAgain,
        when: { field: 'outcome', is: ['adjourned'] },
      },
      { name: 'number', kind: 'line', label: noticeFormWords.numberOfTheOrder, when: made },
      {
        name: 'endsOn',
        kind: 'date',
        label: noticeFormWords.lastDay,
        ...(days === undefined
          ? { optional: noticeFormWords.ifItHasOne }
          : { hint: noticeFormWords.daysCounted(days.least, days.most) }),
        when: made,
      },
      {
        name: 'terms',
        kind: 'several',
        label: noticeFormWords.termsOfTheOrder,
        options: termOptionsIn(regime.place),
        when: made,
      },
      {
        name: 'other',
        kind: 'lines',
        label: noticeFormWords.anotherTermAsWritten,
        optional: noticeFormWords.ifThereIsSomethingTo,
        when: made,
      },
    ],
    eventFrom: ({ text, some, list, moment }) => {
      const at = moment('at');
      const outcome = oneOf(hearingOutcomes, text('outcome'));
      if (at === undefined || outcome === undefined) return undefined;
      const next = outcome === 'adjourned' ? moment('next') : undefined;
      const endsOn = civilDateFrom(text('endsOn'));
      const order = {
        orderNumber: text('number'),
        ...(endsOn.ok ? { endsOn: endsOn.value } : {}),
        conditions: conditionsFrom({ place: regime.place, chosen: list('terms'), other: some('other') }),
      };
      return {
        kind: 'heard',
        at,
        outcome,
        ...(next === undefined ? {} : { nextHearingAt: next }),
        ...(outcome === 'order-made' ? { order } : {}),
      };
    },
  };
}

/** What is still to be done with the paper of an emergency order. */
export function paperSpec(course: NoticeCourse): FormSpec {
  const open = paperSteps.filter((step) => course.paper[step] === undefined);
  return {
    title: noticeFormWords.thePaper,
    act: noticeFormWords.recordIt,
    fields: [
      when,
      { name: 'step', kind: 'choice', label: noticeFormWords.whatWasDone, options: optionsOf(paperWords, open) },
    ],
    eventFrom: ({ text, moment }, { name }) => {
      const at = moment('at');
      const step = oneOf(paperSteps, text('step'));
      return at === undefined || step === undefined ? undefined : { kind: 'paper', at, step, by: name };
    },
  };
}
