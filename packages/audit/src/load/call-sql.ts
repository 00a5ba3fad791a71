/** What a call is asked, in SQL over the bits of its labels, its dispositions and its source. Pure; the same for every way of holding rows. */
import { hasBit, labelBits, type Outcome, originBits, outcomeBits, outcomes } from './label-bits.ts';

/** Over `labels`, `first_label`, `second_label` and `origin`. */
export const answersSql: readonly string[] = [
  `${hasBit('labels', labelBits.violation)} as is_violation`,
  `${hasBit('labels', labelBits.service)} as is_service`,
  `${hasBit('labels', labelBits.domestic | labelBits.violation)} as is_domestic`,
  `${hasBit('labels', labelBits.unknown)} as is_unknown`,
  `${hasBit('labels', labelBits.something)} as is_labelled`,
  `${hasBit('first_label', labelBits.violation)} as first_violation`,
  `${hasBit('first_label', labelBits.something)} as first_labelled`,
  `${hasBit('second_label', labelBits.violation)} as second_violation`,
  `${hasBit('second_label', labelBits.something)} as second_labelled`,
  `case when ${hasBit('labels', labelBits.officer)} or ${hasBit('origin', originBits.yes)} then true when ${hasBit('origin', originBits.no)} then false end as is_officer`,
];

/** Over `ended` and the two flags of a row: yes, no, or null where nothing says. */
export const outcomesSql: readonly string[] = outcomes.map((one: Outcome) => {
  const flag = one === 'arrest' ? 'arrest_flag' : one === 'report' ? 'report_flag' : 'null';
  const { yes, no } = outcomeBits(one);
  return `case when ${flag} = true or ${hasBit('ended', yes)} then true when ${flag} = false or ${hasBit('ended', no)} then false end as "is_${one}"`;
});
