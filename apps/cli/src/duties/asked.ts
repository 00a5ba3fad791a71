/** What is asked of the engine: a scenario, the law book, and in which words the answer is wanted. */
import type { DutyAudience, Language, LawBook, TimeZone } from '@holdfast/domain';
import type { Scenario } from '@holdfast/wire';

export interface Asked {
  readonly scenario: Scenario;
  readonly law: LawBook;
  readonly language: Language;
  readonly audience: DutyAudience;
}

/** The clock everything but the orders was written on. Throws on a scenario without an order, which the parser refuses. */
export function zoneOf(scenario: Scenario): TimeZone {
  const first = scenario.orders[0];
  if (first === undefined) throw new Error('a scenario without an order');
  return first.issuingCourt.timeZone;
}
