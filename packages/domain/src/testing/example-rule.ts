/** One invented duty rule for tests. It is nobody's law. */
import type { DutyRule } from '../duties/duty.ts';
import { idOf } from '../ids.ts';
import { citation } from './examples.ts';

/** A rule that asks for a report after a call about an order, changed as given. */
export function ruleWith(changed: Partial<DutyRule> = {}): DutyRule {
  return {
    id: idOf('report'),
    jurisdiction: 'US-CA',
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un informe' },
    strength: 'shall',
    when: { fact: 'called-about-order', is: 'yes' },
    deadline: { kind: 'none-in-text' },
    citation,
    words: {
      protectedParty: { en: 'They must write a report.', es: 'Deben escribir un informe.' },
      officer: { en: 'You must write a report.', es: 'Debe escribir un informe.' },
    },
    ...changed,
  };
}
