/** One rule of a parcel, asked about given facts, for decision tables. Tests read this file; no program does. */
import {
  type Answer,
  type Duty,
  evaluateDuties,
  type Fact,
  type FactTime,
  type Instant,
  type PlaceLaw,
} from '@holdfast/domain';
import { at } from '@holdfast/domain/testing';

export type Known = Partial<Record<Fact, Answer>>;
export type Times = Partial<Record<FactTime, Instant>>;

/** The rule's id without its place, a sentence, what is known, and what the rule then answers. */
export type Row = readonly [rule: string, sentence: string, facts: Known, answer: Duty['answer']];
/** The same for time: what is known, when things happened, and the last moment in time. */
export type DueRow = readonly [rule: string, sentence: string, facts: Known, times: Times, due: string];

/** What the rule `id` of `law` answers. Throws when there is no such rule, so that no row passes by a wrong name. */
export function decide({
  law,
  id,
  facts,
  times = {},
  now = at('2026-11-22T12:00'),
}: {
  readonly law: PlaceLaw;
  readonly id: string;
  readonly facts: Known;
  readonly times?: Times;
  readonly now?: Instant;
}): Duty {
  const full = `${law.place.toLowerCase()}-${id}`;
  const rules = law.rules.filter((rule) => rule.id === full);
  const [duty] = evaluateDuties({ rules, facts: { facts, times }, now, calendars: law.calendars });
  if (duty === undefined) throw new Error(`no rule ${full}`);
  return duty;
}

/** By when `duty` is owed: an instant, or the kind of answer that is none. */
export function dueOf(duty: Duty): string {
  if (duty.answer !== 'owed') return duty.answer;
  return duty.by.kind === 'by' ? duty.by.at : duty.by.kind;
}

/** The ids of the rules without their place, to hold a table against: every rule needs a row. */
export function idsOf(law: PlaceLaw): ReadonlySet<string> {
  return new Set(law.rules.map((rule) => rule.id.slice(law.place.length + 1)));
}

const commands = /\bmust\b|\bshall\b|\bha(?:ve|s) to\b|\brequired?\b|\bdeb(?:e|en|erán?)\b|\btienen? que\b|obligat/i;

/** Everything a rule says aloud that commands, in either language. Empty for a rule that commands nothing. */
export function commandsOf(law: PlaceLaw, id: string): readonly string[] {
  const rule = law.rules.find((one) => one.id === `${law.place.toLowerCase()}-${id}`);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const { title, words } = rule;
  return [title, words.protectedParty, words.officer]
    .flatMap((said) => [said.en, said.es])
    .filter((text) => commands.test(text));
}
