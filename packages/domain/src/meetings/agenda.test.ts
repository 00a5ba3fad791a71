import { describe, expect, test } from 'vitest';
import type { CaseEntry, CaseSaying } from '../cases/case-entry.ts';
import { foldCase } from '../cases/case-file.ts';
import { idOf } from '../ids.ts';
import { civilDateOf, instantOf, timeZoneFrom } from '../time.ts';
import { agendaOf, isLate, meetingsIn, openActionsOf } from './agenda.ts';
import { basisHolds, type MeetingBasis } from './meeting.ts';

const day = civilDateOf;
const zoneRead = timeZoneFrom('America/Los_Angeles');
if (!zoneRead.ok) throw new Error('zone');
const zone = zoneRead.value;
const meeting = { on: day('2026-11-24'), name: 'Case review' };
const before = { on: day('2026-10-27'), name: 'Case review' };
const consent: MeetingBasis = { kind: 'consent', until: day('2026-12-01'), covers: 'The order and what was done' };

let written = 0;
function said(says: CaseSaying, at = '2026-11-01T12:00:00Z'): CaseEntry {
  written += 1;
  const id = `e${written}`;
  return { id: idOf(id), item: idOf(id), after: [], by: idOf('imani'), writtenAt: instantOf(Date.parse(at)), says };
}
const down = (of: Partial<Extract<CaseSaying, { kind: 'meeting' }>> = {}): CaseSaying => ({
  kind: 'meeting',
  meeting,
  basis: consent,
  why: 'Two calls, no report',
  minutes: '',
  changesPlan: 'unknown',
  ...of,
});
const action = (of: Partial<Extract<CaseSaying, { kind: 'action' }>> = {}): CaseSaying => ({
  kind: 'action',
  meeting: before,
  what: 'Read the report again',
  owner: 'Marlow Police Department',
  by: day('2026-11-10'),
  state: 'open',
  note: '',
  ...of,
});
const caseOf = (name: string, ...says: readonly CaseEntry[]) => ({ name, file: foldCase(idOf(name), says) });

describe('the agenda of a meeting', () => {
  test('holds the cases put down for it whose basis holds on the day, and names the others without a word of them', () => {
    const cases = [
      caseOf('a', said(down())),
      caseOf('b', said(down({ basis: { ...consent, until: day('2026-11-23') } }))),
      caseOf('c', said(down({ meeting: before }))),
    ];
    const agenda = agendaOf({ cases, meeting, zone });
    expect(agenda.items.map(({ of }) => of.name)).toEqual(['a']);
    expect(agenda.leftOut.map(({ name }) => name)).toEqual(['b']);
  });

  test('carries forward what was agreed before and is open, and nothing that is done or was dropped', () => {
    const one = caseOf(
      'a',
      said(down()),
      said(action()),
      said(action({ what: 'done before', state: 'done' })),
      said(action({ what: 'dropped', state: 'dropped' })),
      said(action({ what: 'agreed here', meeting })),
      said(action({ what: 'of a later one', meeting: { on: day('2026-12-22'), name: 'Case review' } })),
    );
    const [item] = agendaOf({ cases: [one], meeting, zone }).items;
    expect(item?.carried.map(({ says }) => says.what)).toEqual(['Read the report again']);
    expect(item?.agreed.map(({ says }) => says.what)).toEqual(['agreed here']);
  });

  test('says that her plan waits until a version of it is written', () => {
    const changes = said(down({ changesPlan: 'yes' }));
    const plan = (at: string) => said({ kind: 'plan', madeBy: 'together', lines: ['one'] }, at);
    const waits = (...more: readonly CaseEntry[]) =>
      agendaOf({ cases: [caseOf('a', changes, ...more)], meeting, zone }).items[0]?.planWaits;
    expect(waits()).toBe(true);
    expect(waits(plan('2026-11-20T12:00:00Z'))).toBe(true);
    expect(waits(plan('2026-11-24T20:00:00Z'))).toBe(false);
    expect(agendaOf({ cases: [caseOf('a', said(down()))], meeting, zone }).items[0]?.planWaits).toBe(false);
  });

  test('of two items about one meeting counts the last', () => {
    const one = caseOf('a', said(down()), said(down({ why: 'second' })));
    expect(agendaOf({ cases: [one], meeting, zone }).items.map(({ item }) => item.says.why)).toEqual(['second']);
  });
});

describe('meetings', () => {
  test('are what the files say of them, the latest first, each with its number of cases', () => {
    const cases = [caseOf('a', said(down()), said(down({ meeting: before }))), caseOf('b', said(down()))];
    expect(meetingsIn(cases)).toEqual([
      { ...meeting, cases: 2 },
      { ...before, cases: 1 },
    ]);
    expect(meetingsIn([])).toEqual([]);
  });

  test.each<[string, MeetingBasis, boolean]>([
    ['consent to the day itself', { ...consent, until: meeting.on }, true],
    ['consent that ended the day before', { ...consent, until: day('2026-11-23') }, false],
    ['consent that covers nothing', { ...consent, covers: ' ' }, false],
    ['a text, and who decided', { kind: 'law', text: 'Example Code § 1', decidedBy: 'Imani Okafor' }, true],
    ['a text, decided by nobody', { kind: 'law', text: 'Example Code § 1', decidedBy: '' }, false],
    ['decided, without a text', { kind: 'law', text: '', decidedBy: 'Imani Okafor' }, false],
  ])('%s', (_, basis, expected) => {
    expect(basisHolds(basis, meeting.on)).toBe(expected);
  });

  test('actions stand by their day, and are late from the day after', () => {
    const one = caseOf('a', said(action()), said(action({ by: day('2026-11-05') })), said(action({ state: 'done' })));
    const open = openActionsOf(one.file);
    expect(open.map(({ says }) => says.by)).toEqual(['2026-11-05', '2026-11-10']);
    expect(open.map((each) => isLate(each, day('2026-11-10')))).toEqual([true, false]);
  });
});
