/** The forms on the way to an order: what was weighed, the decision, service. Each asks what the text asks and no more. */

import { type CivilDate, civilDateFrom, type NoticeRegime, policeRanks, viewsOnNotice } from '@holdfast/domain';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { epoWords } from './epo-words.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { rankWords, viewWords } from './notice-words.ts';
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
