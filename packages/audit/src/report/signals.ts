/** What stands outside the limits of chance, in words; a run that goes on is told once, from its eighth to its last. Pure. */
import type { Language } from '@holdfast/domain';
import type { ControlLimits } from '../answer.ts';
import { reportWord } from './words.ts';

/** The groups that stand out, in the order of all `groups`; neighbours of one run are put together. */
export function signalsIn({
  signals,
  groups,
  language,
}: {
  readonly signals: ControlLimits['signals'];
  readonly groups: readonly string[];
  readonly language: Language;
}): string {
  const told: { why: 'above' | 'below' | 'run'; first: string; last: string }[] = [];
  for (const { group, why } of signals) {
    const before = told.at(-1);
    const goesOn = before?.why === 'run' && groups.indexOf(before.last) + 1 === groups.indexOf(group);
    if (why === 'run' && goesOn) before.last = group;
    else told.push({ why, first: group, last: group });
  }
  return told
    .map(({ why, first, last }) => reportWord(language, why, { group: first === last ? first : `${first} – ${last}` }))
    .join(', ');
}
