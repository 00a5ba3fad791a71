/**
 * What is owed for one thing that happened, in the order in which a tired reader needs it: law before policy before good practice,
 * the overdue first, and the few questions that settle most. It judges nothing the engine did not; it only sorts.
 */
import {
  byUrgency,
  type Duty,
  type DutyActor,
  type GivenFact,
  givenFacts,
  isOpen,
  policeActors,
  type Question,
  stateOfDuty,
} from '@holdfast/domain';
import type { EscalationRung } from '@holdfast/law';

export type OwedParts = {
  /** What can be asked for, by what stands behind it. */
  readonly law: readonly Duty[];
  readonly believed: readonly Duty[];
  readonly policy: readonly Duty[];
  readonly practice: readonly Duty[];
  /** What the law lets them do. */
  readonly allowed: readonly Duty[];
  readonly met: readonly Duty[];
  readonly cannotTell: readonly Duty[];
  readonly notOwed: readonly Duty[];
};

/** Every duty in exactly one part. */
export function owedParts(duties: readonly Duty[]): OwedParts {
  const urgent = policeFirst(byUrgency(duties, (duty) => duty));
  const open = urgent.filter(isOpen);
  const behind = (standing: 'law' | 'believed' | 'policy' | 'practice') =>
    open.filter((duty) => standingOf(duty) === standing);
  return {
    law: behind('law'),
    believed: behind('believed'),
    policy: behind('policy'),
    practice: behind('practice'),
    allowed: urgent.filter((duty) => duty.answer === 'owed' && duty.rule.strength === 'may' && duty.done !== 'yes'),
    met: urgent.filter((duty) => duty.answer === 'owed' && duty.done === 'yes'),
    cannotTell: urgent.filter((duty) => duty.answer === 'cannot-tell'),
    notOwed: urgent.filter((duty) => duty.answer === 'not-owed'),
  };
}

/** After what is past its time comes what the police owe: they are whom she has just met. Otherwise the order stays. */
function policeFirst(duties: readonly Duty[]): readonly Duty[] {
  const place = (duty: Duty) => {
    if (stateOfDuty(duty) === 'overdue') return 0;
    return policeActors.includes(duty.rule.actor) ? 1 : 2;
  };
  return duties.toSorted((left, right) => place(left) - place(right));
}

/** A text nobody confirmed is not shown as law or policy, whatever it may say. */
function standingOf({ rule }: Duty): 'law' | 'believed' | 'policy' | 'practice' {
  if (rule.strength === 'good-practice') return 'practice';
  if (rule.citation.confirmation !== 'confirmed') return 'believed';
  return rule.strength === 'policy' ? 'policy' : 'law';
}

/** What to see first: at most `most`, and nothing of a lower standing while there is something of a higher one. */
export function firstOf(parts: OwedParts, most: number): readonly Duty[] {
  return [...parts.law, ...parts.policy, ...parts.believed, ...parts.practice].slice(0, most);
}

/** Whose part each step of the ladder answers for. */
const actorsAt: Readonly<Record<EscalationRung, readonly DutyActor[]>> = {
  supervisor: policeActors,
  'watch-commander': policeActors,
  'domestic-violence-liaison': policeActors,
  'professional-standards': policeActors,
  prosecutor: ['prosecutor', ...policeActors],
  'court-contempt': ['court', 'clerk', 'restrained-party'],
  'oversight-body': policeActors,
};

/**
 * What a letter of this step speaks of: what its reader answers for and is known not to be done, and of the rest only what a
 * confirmed text commands. A letter of everything nobody knows is read by no one.
 */
export function dutiesForLetter(duties: readonly Duty[], rung: EscalationRung): readonly Duty[] {
  return duties.filter((duty) => {
    if (!isOpen(duty) || duty.answer !== 'owed' || !actorsAt[rung].includes(duty.rule.actor)) return false;
    return duty.done === 'no' || (standingOf(duty) === 'law' && duty.by.kind !== 'none-in-text');
  });
}

export type OpenQuestion = { readonly fact: GivenFact; readonly text: string };

/**
 * The questions that would settle something, those that settle most first: a duty of law weighs more than one of practice, and
 * whether a thing owed was done weighs as much as whether it is owed.
 */
export function questionsOf(duties: readonly Duty[], doneText: (fact: GivenFact) => string): readonly OpenQuestion[] {
  const found = new Map<GivenFact, { readonly text: string; readonly weight: number }>();
  for (const duty of duties) {
    for (const { fact, text } of openIn(duty, doneText)) {
      const given = givenFacts.find((known) => known === fact);
      if (given === undefined) continue;
      const before = found.get(given) ?? { text, weight: 0 };
      found.set(given, { text: before.text, weight: before.weight + weightOf(duty) });
    }
  }
  return [...found]
    .toSorted(([, left], [, right]) => right.weight - left.weight)
    .map(([fact, { text }]) => ({ fact, text }));
}

function openIn(duty: Duty, doneText: (fact: GivenFact) => string): readonly Question[] {
  if (duty.answer === 'cannot-tell') return duty.ask;
  const done = givenFacts.find((fact) => fact === duty.rule.doneWhen);
  return isOpen(duty) && duty.answer === 'owed' && duty.done === 'unknown' && done !== undefined
    ? [{ fact: done, text: doneText(done) }]
    : [];
}

function weightOf(duty: Duty): number {
  return { law: 4, policy: 2, believed: 1, practice: 1 }[standingOf(duty)];
}
