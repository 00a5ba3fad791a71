/**
 * The duty engine. Pure: rules, facts, a calendar and an instant in; answers with reasons, deadlines and questions out.
 * It refuses to read silence as no, and it judges nobody: `owed` says what a text asks for when these facts hold.
 */
import { type Answer, both, opposite } from '../answer.ts';
import type { WorkingCalendar } from '../deadlines/calendar.ts';
import { deadlineFor } from '../deadlines/deadline.ts';
import type { Deadline } from '../deadlines/deadline-rule.ts';
import type { Fact } from '../facts/fact.ts';
import type { RuleId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import { factWords } from '../words/fact-words.ts';
import { factsIn, factsThatSettle, factsToAsk, holds } from './criterion.ts';
import type { Criterion, Duty, DutyFacts, DutyRule, Question, UsedFact } from './duty.ts';

/** That somebody recorded an act as done, whatever the scene's facts say. */
export interface DutyMark {
  readonly ruleId: RuleId;
  readonly doneAt: Instant;
}

/**
 * One answer for each rule, in the order of the rules. `marks` are acts recorded as done since; those later than `now` are
 * left out.
 *
 * `cannot-tell` asks only for facts that could still change the answer. `overdue` is `unknown` when the deadline cannot be
 * told, or has passed while nobody knows whether the act was done. Never throws.
 */
export function evaluateDuties({
  rules,
  facts,
  now,
  calendars = [],
  marks = [],
}: {
  readonly rules: readonly DutyRule[];
  readonly facts: DutyFacts;
  readonly now: Instant;
  readonly calendars?: readonly WorkingCalendar[];
  readonly marks?: readonly DutyMark[];
}): readonly Duty[] {
  const marked = new Set(marks.filter((mark) => mark.doneAt <= now).map((mark) => mark.ruleId));
  return rules.map((rule) => evaluateDuty({ rule, facts, now, calendars, marked: marked.has(rule.id) }));
}

function evaluateDuty({
  rule,
  facts,
  now,
  calendars,
  marked,
}: {
  readonly rule: DutyRule;
  readonly facts: DutyFacts;
  readonly now: Instant;
  readonly calendars: readonly WorkingCalendar[];
  readonly marked: boolean;
}): Duty {
  const criterion = wholeCriterion(rule);
  const answer = holds(criterion, facts.facts);
  if (answer === 'unknown') {
    return {
      rule,
      answer: 'cannot-tell',
      ask: factsToAsk(criterion, facts.facts).map((fact) => questionFor(rule, fact)),
    };
  }
  const because = factsThatSettle(criterion, facts.facts);
  if (answer === 'no') return { rule, answer: 'not-owed', because, evidence: usedFacts(because, facts) };

  const told = rule.doneWhen === undefined ? 'unknown' : (facts.facts[rule.doneWhen] ?? 'unknown');
  const done = marked ? 'yes' : told;
  const longer = rule.extended === undefined ? 'no' : holds(rule.extended.when, facts.facts);
  const usual = deadlineFor({ rule: rule.deadline, times: facts.times, calendars });
  const extended =
    rule.extended === undefined ? usual : deadlineFor({ rule: rule.extended.deadline, times: facts.times, calendars });
  const by = longer === 'yes' ? extended : usual;
  const passed =
    longer === 'unknown' ? passedEitherWay({ usual, extended, facts, now }) : hasPassed({ by, facts, now });
  const shown = rule.doneWhen === undefined ? [] : [rule.doneWhen];
  return {
    rule,
    answer: 'owed',
    because,
    by,
    ...(rule.notBefore === undefined
      ? {}
      : { notBefore: deadlineFor({ rule: rule.notBefore, times: facts.times, calendars }) }),
    done,
    overdue: overdueFrom({ rule, done, passed }),
    evidence: usedFacts([...new Set([...because, ...shown])], facts),
  };
}

/** The rule's `when`, and not its `unless`, as one criterion, so that both are asked about together. */
export function wholeCriterion(rule: DutyRule): Criterion {
  if (rule.unless === undefined) return rule.when;
  const known = wholeCriteria.get(rule);
  if (known !== undefined) return known;
  const made: Criterion = { all: [rule.when, negated(rule.unless)] };
  wholeCriteria.set(rule, made);
  return made;
}

/** A rule never changes, so its whole criterion is made once and what is known of it is kept with it. */
const wholeCriteria = new WeakMap<DutyRule, Criterion>();

/** Every fact that can bear on a rule's answer, for a form that asks before anyone evaluates. */
export function factsOfRule(rule: DutyRule): readonly Fact[] {
  const extra = [...(rule.extended === undefined ? [] : factsIn(rule.extended.when))];
  return [
    ...new Set([...factsIn(wholeCriterion(rule)), ...(rule.doneWhen === undefined ? [] : [rule.doneWhen]), ...extra]),
  ];
}

/** The words in which a rule asks for a fact. */
export function questionFor(rule: DutyRule, fact: Fact, language: Language = 'en'): Question {
  return { fact, text: rule.questions?.[fact]?.[language] ?? factWords[fact].question };
}

/** The settled facts among `used`, each with what it said and who told it. */
function usedFacts(used: readonly Fact[], facts: DutyFacts): readonly UsedFact[] {
  return used.flatMap((fact): readonly UsedFact[] => {
    const answer = facts.facts[fact] ?? 'unknown';
    if (answer === 'unknown') return [];
    const origin = facts.origins?.[fact];
    return [{ fact, answer, ...(origin === undefined ? {} : { origin }) }];
  });
}

function negated(criterion: Criterion): Criterion {
  if ('fact' in criterion) return { fact: criterion.fact, is: criterion.is === 'yes' ? 'no' : 'yes' };
  return 'all' in criterion ? { any: criterion.all.map(negated) } : { all: criterion.any.map(negated) };
}

/**
 * Only what a confirmed text itself commands can be called late. A policy the text asks for may say more or less than we know,
 * what the text merely allows is never owed by a time, and of a text nobody confirmed nobody can be said to be late.
 */
function overdueFrom({
  rule,
  done,
  passed,
}: {
  readonly rule: DutyRule;
  readonly done: Answer;
  readonly passed: Answer;
}): Answer {
  const late = both(opposite(done), passed);
  const commands = rule.strength === 'shall' && rule.citation.confirmation === 'confirmed';
  return late === 'yes' && !commands ? 'unknown' : late;
}

function hasPassed({
  by,
  facts,
  now,
}: {
  readonly by: Deadline;
  readonly facts: DutyFacts;
  readonly now: Instant;
}): Answer {
  switch (by.kind) {
    case 'by':
      if (now > by.at) return 'yes';
      return by.inTimeUntil === undefined || (by.inTimeUntil !== 'not-known' && now <= by.inTimeUntil)
        ? 'no'
        : 'unknown';
    case 'at-once': {
      // "At once" has no length, so nothing is called late until the contact is over.
      const over = facts.times['call-cleared'];
      if (over === undefined) return 'unknown';
      return now >= over ? 'yes' : 'no';
    }
    case 'none-in-text':
    case 'cannot-tell':
      return 'unknown';
  }
}

function passedEitherWay({
  usual,
  extended,
  facts,
  now,
}: {
  readonly usual: Deadline;
  readonly extended: Deadline;
  readonly facts: DutyFacts;
  readonly now: Instant;
}): Answer {
  const one = hasPassed({ by: usual, facts, now });
  return one === hasPassed({ by: extended, facts, now }) ? one : 'unknown';
}
