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
import { sayDate } from '@holdfast/ui/format';
import { epoWords } from './epo-words.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { hearingWords, paperWords, rankWords, viewWords } from './notice-words.ts';
import { conditionsFrom, termOptionsIn } from './terms.ts';

const when = { name: 'at', kind: 'moment', label: 'When' } as const;
const optional = 'if there is something to say';

export const weighSpec: FormSpec = {
  title: 'What was weighed',
  act: 'Record what was weighed',
  why: 'Her opinion is weighed and does not decide: consent is not needed.',
  fields: [
    when,
    { name: 'view', kind: 'select', label: 'What does she think of it?', options: optionsOf(viewWords, viewsOnNotice) },
    { name: 'viewWords', kind: 'lines', label: 'In her own words', optional: 'if she gave any' },
    { name: 'children', kind: 'lines', label: 'The welfare of anyone under 18' },
    { name: 'representations', kind: 'lines', label: 'What the person to be restrained says' },
    { name: 'cohabitants', kind: 'lines', label: 'What someone associated who lives there says' },
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
};

/** The decision of an officer of rank, or of a judge on the telephone; `lastDay` is the day by which its text ends it. */
export function decideSpec(regime: NoticeRegime, lastDay: CivilDate | undefined): FormSpec {
  const byJudge = regime.decidedBy.kind === 'judge';
  return {
    title: byJudge ? 'What the judge decided' : 'The decision',
    act: 'Record the decision',
    ...(regime.decidedBy.kind === 'rank'
      ? {
          why: `The text asks for a ${rankWords[regime.decidedBy.least].toLowerCase()} or above (${regime.decidedBy.citation.text}).`,
        }
      : {}),
    fields: [
      when,
      {
        name: 'decision',
        kind: 'choice',
        label: 'Decision',
        options: [
          { value: 'given', label: 'Given' },
          { value: 'refused', label: 'Refused' },
        ],
      },
      { name: 'by', kind: 'line', label: byJudge ? 'Judicial officer' : 'Decided by' },
      ...(byJudge
        ? [{ name: 'court', kind: 'line', label: 'Court' } as const]
        : [{ name: 'rank', kind: 'select', label: 'Rank', options: optionsOf(rankWords, policeRanks) } as const]),
      { name: 'reason', kind: 'lines', label: 'Why' },
      { name: 'number', kind: 'line', label: 'Number on the paper', when: { field: 'decision', is: ['given'] } },
      {
        name: 'terms',
        kind: 'several',
        label: 'Terms',
        options: termOptionsIn(regime.place),
        when: { field: 'decision', is: ['given'] },
      },
      {
        name: 'other',
        kind: 'lines',
        label: 'Another term, as written',
        optional,
        when: { field: 'decision', is: ['given'] },
      },
      ...(byJudge
        ? [
            {
              name: 'endsOn',
              kind: 'date',
              label: 'Last day printed on it',
              optional: 'if it bears one',
              ...(lastDay === undefined ? {} : { hint: `${epoWords.endHint.en} ${sayDate(lastDay)}.` }),
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
    title: 'Service',
    act: 'Record it',
    why: regime.service.words.en,
    fields: [
      when,
      {
        name: 'how',
        kind: 'choice',
        label: 'What happened?',
        options: [
          { value: 'personal', label: 'Served in person' },
          ...(regime.service.verbal ? [{ value: 'verbal-by-officer', label: 'Told what it says' }] : []),
          { value: 'tried', label: 'Not reached' },
        ],
      },
      ...(regime.order === undefined
        ? []
        : [
            {
              name: 'address',
              kind: 'choice',
              label: 'Asked for an address at which the hearing can be told?',
              hint: 'The address itself is not kept here.',
              options: [
                { value: 'given', label: 'Asked, given' },
                { value: 'refused', label: 'Asked, refused' },
                { value: 'not-asked', label: 'Not asked' },
              ],
              when: { field: 'how', is: ['personal'] },
            } as const,
          ]),
      { name: 'note', kind: 'lines', label: 'Note', optional, when: { field: 'how', is: ['tried'] } },
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

export const applySpec: FormSpec = {
  title: 'The application',
  act: 'Record the application',
  fields: [
    when,
    { name: 'court', kind: 'line', label: 'Court' },
    { name: 'hearingAt', kind: 'moment', label: 'Heard at' },
  ],
  eventFrom: ({ text, moment }) => {
    const [at, hearingAt] = [moment('at'), moment('hearingAt')];
    if (at === undefined || hearingAt === undefined) return undefined;
    return { kind: 'applied', at, court: text('court'), hearingAt };
  },
};

/** What the court did. */
export function hearSpec(regime: NoticeRegime): FormSpec {
  const days = regime.order?.days;
  const made = { field: 'outcome', is: ['order-made'] };
  return {
    title: 'The hearing',
    act: 'Record the hearing',
    fields: [
      when,
      { name: 'outcome', kind: 'select', label: 'Outcome', options: optionsOf(hearingWords, hearingOutcomes) },
      { name: 'next', kind: 'moment', label: 'Heard again at', when: { field: 'outcome', is: ['adjourned'] } },
      { name: 'number', kind: 'line', label: 'Number of the order', when: made },
      {
        name: 'endsOn',
        kind: 'date',
        label: 'Last day',
        ...(days === undefined
          ? { optional: 'if it has one' }
          : { hint: `${days.least} to ${days.most} days, the day it is made counted.` }),
        when: made,
      },
      { name: 'terms', kind: 'several', label: 'Terms of the order', options: termOptionsIn(regime.place), when: made },
      { name: 'other', kind: 'lines', label: 'Another term, as written', optional, when: made },
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
    title: 'The paper',
    act: 'Record it',
    fields: [when, { name: 'step', kind: 'choice', label: 'What was done?', options: optionsOf(paperWords, open) }],
    eventFrom: ({ text, moment }, { name }) => {
      const at = moment('at');
      const step = oneOf(paperSteps, text('step'));
      return at === undefined || step === undefined ? undefined : { kind: 'paper', at, step, by: name };
    },
  };
}
