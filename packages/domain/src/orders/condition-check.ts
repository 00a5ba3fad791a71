/** Refuses terms that say nothing or say a thing twice. It does not judge what a court may order. */
import type { Condition } from './condition.ts';
import { longestDistance, longestTexts, type OrderIssue } from './order-issue.ts';

/** Every issue of the terms of one order, each naming its field. Never throws. */
export function conditionsIssues(conditions: readonly Condition[]): readonly OrderIssue[] {
  const seen = new Set<string>();
  return conditions.flatMap((condition, index) => {
    const field = `conditions.${index}`;
    const again = seen.has(condition.id);
    seen.add(condition.id);
    return [
      ...(again ? [{ code: 'duplicate-condition-id', field: `${field}.id` } as const] : []),
      ...wordIssues(condition, field),
      ...parameterIssues(condition, field),
    ];
  });
}

function wordIssues(condition: Condition, field: string): readonly OrderIssue[] {
  const text = condition.text ?? '';
  const number = condition.number ?? '';
  // A term that is only the court's words says nothing without them.
  const onlyWords =
    condition.kind === 'other' || (condition.kind === 'positive-requirement' && condition.requirement === 'other');
  return [
    ...(text.length > longestTexts.conditionText ? [{ code: 'too-long', field: `${field}.text` } as const] : []),
    ...(number.length > longestTexts.conditionNumber ? [{ code: 'too-long', field: `${field}.number` } as const] : []),
    ...(onlyWords && text.trim() === '' ? [{ code: 'empty', field: `${field}.text` } as const] : []),
  ];
}

function parameterIssues(condition: Condition, field: string): readonly OrderIssue[] {
  switch (condition.kind) {
    case 'no-contact':
      return repeatedIn(condition.channels, `${field}.channels`);
    case 'stay-away': {
      const amount = condition.distance?.amount;
      const wrong = amount !== undefined && !(amount > 0 && amount <= longestDistance);
      return [
        ...repeatedIn(condition.places, `${field}.places`),
        ...(wrong ? [{ code: 'not-a-distance', field: `${field}.distance.amount` } as const] : []),
      ];
    }
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact-through-others':
    case 'move-out':
    case 'firearms-surrender':
    case 'exclusive-custody':
    case 'contact-permission':
    case 'positive-requirement':
    case 'other':
      return [];
  }
}

function repeatedIn(list: readonly string[], field: string): readonly OrderIssue[] {
  return new Set(list).size === list.length ? [] : [{ code: 'repeated', field }];
}
