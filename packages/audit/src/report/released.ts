/**
 * The answer as others may read it: small counts of labels, and of calls about orders that were left out, are hidden too, with whatever would give them away.
 * What the measures and tables hold was hidden before, as one set, and stands; here only what is exact in a working answer is looked at.
 */
import type { AuditAnswer, Exclusion, LabelClass, LabelCount } from '../answer.ts';
import { largestHidden, type PublishedSum, suppress } from '../statistics/index.ts';
import { noticeIn } from '../words/notice-words.ts';

type Counted = readonly LabelCount[];

/** Hides what a report must not show. Throws never on an answer of the audit. */
export function releasedFrom(answer: AuditAnswer): AuditAnswer {
  const { labels } = answer.orderViolations;
  const measured = answer.measures['order-violation-calls'];
  const calls = measured?.state === 'computed' ? measured.n : null;
  const service = answer.exclusions.find(({ code }) => code === 'order-service-calls')?.count ?? null;
  const unread = answer.warnings.find(({ code }) => code === 'unknown-labels')?.count ?? null;
  const shown = shownAmong(labels, { 'order-violation': calls, 'order-service': service, unknown: unread });
  const callsHidden = answer.orderViolations.calls !== null && calls === null && measured?.state !== 'computed';
  const isHidden = (one: LabelCount): boolean => callsHidden && one.class === 'order-violation';
  return {
    ...answer,
    orderViolations: {
      calls,
      labels: labels.map((label, at) => ({ ...label, count: isHidden(label) ? null : (shown.get(at) ?? null) })),
    },
    exclusions: answer.exclusions.map((one) => {
      const code = smallOfOrders(one);
      return code === null
        ? one
        : { ...one, count: null, why: noticeIn({ language: answer.language, code, count: null }) };
    }),
    warnings: answer.warnings.map((one) => {
      const code = smallOfOrders(one);
      return code === null
        ? one
        : { ...one, count: null, text: noticeIn({ language: answer.language, code, count: null }) };
    }),
  };
}

/** What is said of calls about orders or from home; other things left out are about rows and clocks, and stay exact. */
const ofOrders = ['order-service-calls', 'unknown-labels', 'few-domestic'] as const;

function smallOfOrders({ code, count }: Pick<Exclusion, 'code' | 'count'>): (typeof ofOrders)[number] | null {
  const known = ofOrders.find((one) => one === code);
  return known === undefined || count === null || count < 1 || count > largestHidden ? null : known;
}

/** The counts of labels that may stand beside the totals of their classes, by the place of the label. A total that is shown elsewhere cannot be taken back. */
function shownAmong(
  labels: Counted,
  totals: Readonly<Partial<Record<LabelClass, number | null>>>,
): ReadonlyMap<number, number | null> {
  const counts = new Map<string, number>();
  const sums: PublishedSum[] = [];
  const open = new Set<string>();
  labels.forEach(({ count }, at) => {
    if (count !== null) counts.set(`label ${at}`, count);
  });
  for (const [read, total] of Object.entries(totals)) {
    const places = labels.flatMap(({ class: one, count }, at) => (one === read && count !== null ? [at] : []));
    if (total === null || total <= largestHidden || places.length === 0) continue;
    const names = places.map((at) => `label ${at}`);
    const labelled = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    counts.set(read, total);
    open.add(read);
    // A call can carry two labels, or one of another class beside it: then what is over, or lacking, is a number nobody is told.
    const over = labelled - total;
    if (over === 0) sums.push({ whole: read, parts: names });
    else {
      counts.set(`${read} labelled`, labelled);
      counts.set(`${read} over`, Math.abs(over));
      sums.push({ whole: `${read} labelled`, parts: names });
      sums.push(
        over > 0
          ? { whole: `${read} labelled`, parts: [read, `${read} over`] }
          : { whole: read, parts: [`${read} labelled`, `${read} over`] },
      );
    }
  }
  try {
    const { shown } = suppress(counts, sums, { open });
    return new Map(labels.map((_, at) => [at, shown.get(`label ${at}`) ?? null]));
  } catch (problem) {
    if (!(problem instanceof Error) || !problem.message.startsWith('nothing is left')) throw problem;
    return new Map(labels.map(({ count }, at) => [at, count === 0 ? 0 : null]));
  }
}
