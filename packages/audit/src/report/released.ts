/**
 * The answer as others may read it: small counts of labels are hidden too, with whatever would give them away. What the
 * measures and tables hold was hidden before, as one set; here only what is exact in a working answer is looked at.
 */
import type { AuditAnswer, LabelCount } from '../answer.ts';
import { type PublishedSum, suppress } from '../statistics/index.ts';

/** Hides what a report must not show. The same answer again when there is nothing to hide. Never throws on an answer of the audit. */
export function releasedFrom(answer: AuditAnswer): AuditAnswer {
  const { labels, calls } = answer.orderViolations;
  const counts = new Map<string, number>();
  labels.forEach(({ count }, at) => {
    if (count !== null) counts.set(`label ${at}`, count);
  });
  const sums: PublishedSum[] = [];
  const violations = labels.flatMap(({ class: read, count }, at) =>
    read === 'order-violation' && count !== null ? [at] : [],
  );
  const known = calls ?? null;
  const total = violations.reduce((sum, at) => sum + (labels[at]?.count ?? 0), 0);
  if (violations.length > 0 && known !== null) {
    // A call can carry two such labels, so the labels may come to more than the calls; then what is over is a count too.
    counts.set('calls', known);
    const over = total - known;
    if (over === 0) sums.push({ whole: 'calls', parts: violations.map((at) => `label ${at}`) });
    else {
      counts.set('labelled', total);
      sums.push({ whole: 'labelled', parts: violations.map((at) => `label ${at}`) });
      counts.set('over', Math.abs(over));
      sums.push(
        over > 0 ? { whole: 'labelled', parts: ['calls', 'over'] } : { whole: 'calls', parts: ['labelled', 'over'] },
      );
    }
  }
  const { shown } = suppress(counts, sums);
  const hiddenAlready = answer.measures['order-violation-calls'];
  const callsHidden = hiddenAlready?.state === 'too-few' || hiddenAlready?.n === null;
  const shownLabels = labels.map((label, at): LabelCount => ({ ...label, count: shown.get(`label ${at}`) ?? null }));
  return {
    ...answer,
    orderViolations: {
      calls: callsHidden || known === null ? null : (shown.get('calls') ?? null),
      labels: callsHidden
        ? shownLabels.map((label) => (label.class === 'order-violation' ? { ...label, count: null } : label))
        : shownLabels,
    },
  };
}
