/** The forms at the end of a notice: handing on with her consent, and the last review. */
import { reviewNexts } from '@holdfast/domain';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { reviewWords } from './notice-words.ts';

const when = {
  name: 'at',
  kind: 'moment',
  get label() {
    return noticeFormWords.when;
  },
} as const;

export const referSpec = (): FormSpec => ({
  title: noticeFormWords.referToAPartner,
  act: noticeFormWords.recordTheReferral,
  fields: [
    when,
    { name: 'to', kind: 'line', label: noticeFormWords.toWhichAgency },
    { name: 'purpose', kind: 'lines', label: noticeFormWords.whatFor },
    {
      name: 'consent',
      kind: 'choice',
      label: noticeFormWords.doesSheAgreeToIt,
      hint: noticeFormWords.withoutHerYesNothingIs,
      options: [
        { value: 'yes', label: noticeFormWords.yes },
        { value: 'no', label: noticeFormWords.no },
        { value: 'unknown', label: noticeFormWords.notAsked },
      ],
    },
  ],
  eventFrom: ({ text, moment }, { name }) => {
    const at = moment('at');
    const consent = oneOf(['yes', 'no', 'unknown'] as const, text('consent'));
    if (at === undefined || consent === undefined) return undefined;
    return { kind: 'referred', at, to: text('to'), purpose: text('purpose'), consent, by: name };
  },
});

export const reviewSpec = (): FormSpec => ({
  title: noticeFormWords.reviewAtTheEnd,
  act: noticeFormWords.recordTheReview,
  fields: [
    when,
    { name: 'found', kind: 'lines', label: noticeFormWords.whatTheOrderDidAnd },
    { name: 'next', kind: 'select', label: noticeFormWords.whatIsNext, options: optionsOf(reviewWords, reviewNexts) },
  ],
  eventFrom: ({ text, moment }, { name }) => {
    const at = moment('at');
    const next = oneOf(reviewNexts, text('next'));
    return at === undefined || next === undefined
      ? undefined
      : { kind: 'reviewed', at, found: text('found'), next, by: name };
  },
});
