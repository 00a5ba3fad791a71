/** The forms before the court and for its paper: the application, the hearing, and where copies and proofs went. */
import { civilDateFrom, hearingOutcomes, type NoticeCourse, type NoticeRegime, paperSteps } from '@holdfast/domain';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { hearingWords, paperWords } from './notice-words.ts';
import { conditionsFrom, termOptionsIn } from './terms.ts';

const when = {
  name: 'at',
  kind: 'moment',
  get label() {
    return noticeFormWords.when;
  },
} as const;

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
