import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Deadline } from '../deadlines/deadline-rule.ts';
import { idOf } from '../ids.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at } from '../testing/examples.ts';
import type { Duty, DutyStrength } from './duty.ts';
import { byUrgency, type DutyState, dutiesInChain, isOpen, stateOfDuty } from './duty-state.ts';

const by = (text: string): Deadline => ({ kind: 'by', at: at(text), counted: { en: 'Counted.', es: 'Contado.' } });

function owed({
  id = 'rule',
  done = 'no',
  overdue = 'no',
  strength = 'shall',
  deadline = { kind: 'none-in-text' },
}: {
  readonly id?: string;
  readonly done?: Answer;
  readonly overdue?: Answer;
  readonly strength?: DutyStrength;
  readonly deadline?: Deadline;
}): Duty {
  const rule = ruleWith({ id: idOf(id), strength });
  return { rule, answer: 'owed', because: [], by: deadline, done, overdue, evidence: [] };
}
const notOwed: Duty = { rule: ruleWith({ id: idOf('not-owed') }), answer: 'not-owed', because: [], evidence: [] };
const cannotTell: Duty = { rule: ruleWith({ id: idOf('cannot-tell') }), answer: 'cannot-tell', ask: [] };
const idsOf = (duties: readonly Duty[]): readonly string[] => duties.map((duty) => duty.rule.id);

describe('the state of a duty', () => {
  const rows: readonly (readonly [string, Duty, DutyState])[] = [
    ['not owed', notOwed, 'not-owed'],
    ['cannot be told', cannotTell, 'cannot-tell'],
    ['done in time', owed({ done: 'yes' }), 'met'],
    ['done, whatever the clock says', owed({ done: 'yes', overdue: 'unknown' }), 'met'],
    ['not done and late', owed({ overdue: 'yes' }), 'overdue'],
    ['not done and in time', owed({}), 'open'],
    ['not done, and nobody can tell whether it is late', owed({ overdue: 'unknown' }), 'open'],
    ['perhaps done, and in time', owed({ done: 'unknown' }), 'open'],
    ['perhaps done, perhaps late', owed({ done: 'unknown', overdue: 'unknown' }), 'cannot-tell'],
  ];
  it.each(rows)('%s', (_sentence, duty, state) => {
    expect(stateOfDuty(duty)).toBe(state);
  });

  it('is open to be asked for when owed, not known to be done, and more than a permission', () => {
    expect([owed({}), owed({ done: 'unknown' }), owed({ strength: 'policy' })].map(isOpen)).toEqual([true, true, true]);
    expect([owed({ done: 'yes' }), owed({ strength: 'may' }), notOwed, cannotTell].map(isOpen)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a list of duties', () => {
  const late = owed({ id: 'late', overdue: 'yes', deadline: by('2026-11-02T10:00') });
  const soon = owed({ id: 'soon', deadline: by('2026-11-03T10:00') });
  const later = owed({ id: 'later', deadline: by('2026-11-04T10:00') });
  const untimed = owed({ id: 'untimed' });
  const untimedPolicy = owed({ id: 'untimed-policy', strength: 'policy' });
  const untimedPractice = owed({ id: 'untimed-practice', strength: 'good-practice' });
  const met = owed({ id: 'met', done: 'yes' });

  it('has the worst first, the nearest time before the later, and a time before none', () => {
    const ordered = [late, soon, later, untimed, cannotTell, met, notOwed];
    expect(idsOf(byUrgency(ordered.toReversed(), (duty) => duty))).toEqual(idsOf(ordered));
  });

  it('has what a text commands before a policy, and a policy before mere good practice', () => {
    const ordered = [untimed, untimedPolicy, untimedPractice];
    expect(idsOf(byUrgency(ordered.toReversed(), (duty) => duty))).toEqual(idsOf(ordered));
    expect(idsOf(byUrgency([untimedPractice, soon, untimedPolicy], (duty) => duty))).toEqual([
      'soon',
      'untimed-policy',
      'untimed-practice',
    ]);
  });

  it('keeps the order it was given among equals', () => {
    const twins = ['b', 'a', 'c'].map((id) => owed({ id, deadline: by('2026-11-03T10:00') }));
    expect(idsOf(byUrgency(twins, (duty) => duty))).toEqual(['b', 'a', 'c']);
  });

  it('gives a chain what bears on it: the overdue, the open, the met, and what cannot be told last', () => {
    const ordered = [late, soon, untimed, met, cannotTell];
    expect(dutiesInChain([notOwed, ...ordered.toReversed()])).toEqual({ shown: ordered, more: 0 });
    expect(dutiesInChain([])).toEqual({ shown: [], more: 0 });
  });

  it('gives a chain six at most, and says how many more there are', () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((day) =>
      owed({ id: `day-${day}`, deadline: by(`2026-11-0${day}T10:00`) }),
    );
    const { shown, more } = dutiesInChain([...eight.toReversed(), notOwed]);
    expect([idsOf(shown), more]).toEqual([['day-1', 'day-2', 'day-3', 'day-4', 'day-5', 'day-6'], 2]);
    expect(dutiesInChain(eight.slice(0, 6)).more).toBe(0);
  });
});
