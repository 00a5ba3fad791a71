import { describe, expect, test } from 'vitest';
import { type Id, idOf } from '../ids.ts';
import type { LetterAnswer } from '../letters/letter-answer.ts';
import { civilDateOf, instantOf } from '../time.ts';
import type { CaseEntry, CaseSaying } from './case-entry.ts';
import { datesOf, foldCase, headsOf, itemsOf, nextDateOf, oneOf } from './case-file.ts';
import { escalationStanding } from './escalation-standing.ts';
import { checkedInstrument, type RiskInstrument, type RiskRecord, readRisk } from './risk-record.ts';
import { formerMembers, planRoster, type Roster, type RosterMember } from './roster.ts';
import { searchableCase, searchCases } from './search-cases.ts';

const caseId = idOf<'case'>('case-1');
const day = civilDateOf;
const on = day('2026-03-02');

function said(id: string, item: string, says: CaseSaying, after: readonly string[] = []): CaseEntry {
  return {
    id: idOf(id),
    item: idOf(item),
    after: after.map((one): Id<'case-entry'> => idOf(one)),
    by: idOf('imani'),
    writtenAt: instantOf(0),
    says,
  };
}
const note = (text: string): CaseSaying => ({ kind: 'note', text });
const file = (...entries: readonly CaseEntry[]) => foldCase(caseId, entries);

describe('a case file', () => {
  test('a change takes the place of what its author had seen; what was before stays in its history', () => {
    const folded = file(said('e1', 'i1', note('first')), said('e2', 'i1', note('second'), ['e1']));
    const [item] = itemsOf(folded, 'note');
    expect(item?.says.text).toBe('second');
    expect(item?.also).toEqual([]);
    expect(item?.history).toHaveLength(2);
  });

  test('two who changed the same thing without seeing each other both stand, until someone chooses', () => {
    const apart = [
      said('e1', 'i1', note('first')),
      said('e2', 'i1', note('from the field'), ['e1']),
      said('e3', 'i1', note('from the desk'), ['e1']),
    ];
    const item = itemsOf(file(...apart), 'note')[0];
    expect(item?.says.text).toBe('from the desk');
    expect(item?.also.map(({ id }) => id)).toEqual(['e2']);
    const chosen = file(...apart, said('e4', 'i1', note('both'), [...headsOf(file(...apart), idOf('i1'))]));
    expect(itemsOf(chosen, 'note')[0]).toMatchObject({ says: { text: 'both' }, also: [] });
    expect(itemsOf(chosen, 'note')[0]?.history).toHaveLength(4);
  });

  test('what was taken back is out of the lists, and comes back with its words', () => {
    const back = [said('e1', 'i1', note('first')), said('e2', 'i1', { kind: 'taken-back' }, ['e1'])];
    expect(itemsOf(file(...back), 'note')).toEqual([]);
    expect(file(...back).items[0]).toMatchObject({ takenBack: true, says: { text: 'first' } });
    expect(itemsOf(file(...back, said('e3', 'i1', note('first'), ['e2'])), 'note')).toHaveLength(1);
  });

  test('an entry that came twice counts once', () => {
    expect(file(said('e1', 'i1', note('a')), said('e1', 'i1', note('a'))).entries).toHaveLength(1);
  });

  test('the newest of a kind of which there is one at a time', () => {
    expect(oneOf(file(), 'plan')).toBeUndefined();
  });

  test('the next date leaves out what is past and counts an answer that is due', () => {
    const date = (id: string, date: string, past = false, time?: string) =>
      said(id, id, {
        kind: 'date',
        date: 'hearing',
        on: day(date),
        what: id,
        past,
        ...(time === undefined ? {} : { time }),
      });
    const folded = file(
      date('late', '2026-03-20', false, '13:00'),
      date('early', '2026-03-20', false, '08:30'),
      date('gone', '2026-03-03', true),
      date('before', '2026-02-01'),
      said('l', 'l', {
        kind: 'letter',
        incidentId: idOf('n1'),
        rung: 'supervisor',
        to: 'M. Ibarra',
        text: '',
        state: 'sent',
        sentOn: on,
        answerBy: day('2026-03-10'),
        note: '',
      }),
    );
    expect(nextDateOf(folded, on)).toEqual({ on: '2026-03-10', what: 'M. Ibarra' });
    expect(datesOf(folded).map(({ what }) => what)).toEqual(['before', 'M. Ibarra', 'early', 'late']);
  });
});

describe('finding a case', () => {
  const begun = (id: string, name: string, text: string) =>
    searchableCase(
      foldCase(idOf(id), [
        said('b', 'b', { kind: 'begun', name, language: 'es', place: 'US-CA' }),
        said('n', 'n', note(text)),
        said('m', 'm', note('a word that was changed')),
        said('m2', 'm', note('another'), ['m']),
      ]),
    );
  const cases = [begun('one', 'Rowan Ellery', 'the county jail'), begun('two', 'Inés Muñoz', 'wrote to Ellery')];

  test.each([
    ['', ['one', 'two']],
    ['munoz', ['two']],
    ['MUÑOZ jail', []],
    ['ellery', ['one', 'two']],
    ['jail  county', ['one']],
    ['changed', []],
  ])('%j finds %j', (asked, found) => {
    expect(searchCases(cases, asked)).toEqual(found);
  });
});

describe('steps of a ladder', () => {
  const rungs = ['supervisor', 'liaison', 'prosecutor'];
  const letter = (id: string, rung: string, state: 'draft' | 'sent' | 'answered' | 'no-answer', answerBy?: string) =>
    said(id, id, {
      kind: 'letter',
      incidentId: idOf('n1'),
      rung,
      to: rung,
      text: '',
      state,
      ...(answerBy === undefined ? {} : { answerBy: day(answerBy) }),
      note: '',
    });
  const answered = (id: string, rung: string, answer: LetterAnswer) => {
    const sent = letter(id, rung, 'answered', '2026-02-20');
    return sent.says.kind === 'letter' ? { ...sent, says: { ...sent.says, answer } } : sent;
  };
  const stand = (...entries: readonly CaseEntry[]) => {
    const { answer, next } = escalationStanding({ file: file(...entries), incidentId: idOf('n1'), rungs, today: on });
    return [answer, next];
  };

  test.each<[string, readonly CaseEntry[], readonly unknown[]]>([
    ['nothing written', [], ['not-begun', 'supervisor']],
    ['a draft counts for nothing', [letter('a', 'supervisor', 'draft')], ['not-begun', 'supervisor']],
    ['sent, its date to come', [letter('a', 'supervisor', 'sent', '2026-03-02')], ['waiting', undefined]],
    ['sent, its date gone by', [letter('a', 'supervisor', 'sent', '2026-03-01')], ['past-its-date', 'liaison']],
    ['sent without a date waits', [letter('a', 'supervisor', 'sent')], ['waiting', undefined]],
    ['no answer', [letter('a', 'supervisor', 'no-answer')], ['past-its-date', 'liaison']],
    ['answered, and nobody wrote down with what', [letter('a', 'supervisor', 'answered')], ['answered', 'liaison']],
    ['it is done', [answered('a', 'supervisor', { kind: 'done', on })], ['done', undefined]],
    ['promised, its day to come', [answered('a', 'supervisor', { kind: 'will-do', by: on })], ['promised', undefined]],
    [
      'promised, its day gone by',
      [answered('a', 'supervisor', { kind: 'will-do', by: day('2026-03-01') })],
      ['past-its-date', 'liaison'],
    ],
    ['refused', [answered('a', 'supervisor', { kind: 'refused', reason: 'no' })], ['refused', 'liaison']],
    ['not theirs', [answered('a', 'supervisor', { kind: 'not-ours', passTo: 'r' })], ['not-theirs', 'liaison']],
    [
      'refused on the last one',
      [answered('a', 'prosecutor', { kind: 'refused', reason: 'no' })],
      ['at-the-end', undefined],
    ],
    ['a step was left out', [letter('a', 'liaison', 'no-answer')], ['past-its-date', 'prosecutor']],
    ['the last one', [letter('a', 'prosecutor', 'no-answer')], ['at-the-end', undefined]],
    [
      'beside the ladder',
      [letter('a', 'supervisor', 'no-answer'), letter('b', 'records', 'sent')],
      ['past-its-date', 'liaison'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(stand(...entries)).toEqual(expected);
  });
});

const instrument: RiskInstrument = {
  id: 'demo',
  version: 1,
  title: { en: 'Ours', es: 'Nuestro' },
  validated: false,
  needsTraining: false,
  licence: '',
  items: ['a', 'b', 'c'].map((id) => ({ id, asks: { en: id, es: id }, yes: 2 })),
  levels: [
    { id: 'some', from: 0, title: { en: 'Some', es: 'Algo' }, means: { en: '.', es: '.' } },
    { id: 'more', from: 2, title: { en: 'More', es: 'Más' }, means: { en: '.', es: '.' } },
    { id: 'most', from: 6, title: { en: 'Most', es: 'Muy' }, means: { en: '.', es: '.' } },
  ],
};
const record = (more: Partial<RiskRecord>): RiskRecord => ({
  instrumentId: 'demo',
  version: 1,
  on,
  askedAt: instantOf(0),
  askedBy: 'Imani Okafor',
  trained: false,
  answers: {},
  ownView: '',
  ...more,
});

describe('an instrument', () => {
  test('a question nobody answered is open, never no, and the reading says how far it could go', () => {
    const read = readRisk(instrument, record({ answers: { a: 'yes', b: 'no' } }));
    expect(read.ok && [read.value.level.id, read.value.upTo.id, read.value.open.map(({ id }) => id)]).toEqual([
      'more',
      'more',
      ['c'],
    ]);
    const silent = readRisk(instrument, record({ answers: { a: 'unknown' } }));
    expect(silent.ok && [silent.value.level.id, silent.value.upTo.id, silent.value.open.length]).toEqual([
      'some',
      'most',
      3,
    ]);
  });

  test.each<[string, RiskInstrument, Partial<RiskRecord>, string]>([
    ['raised', instrument, { answers: { a: 'yes' }, raisedTo: 'most', raisedBecause: 'He has a key.' }, 'most'],
    ['raised without a reason', instrument, { raisedTo: 'most', raisedBecause: ' ' }, 'reason-needed'],
    ['lowered', instrument, { answers: { a: 'yes' }, raisedTo: 'some', raisedBecause: 'x' }, 'lower-than-the-answers'],
    ['a level it has not', instrument, { raisedTo: 'none' }, 'unknown-level'],
    ['a question it has not', instrument, { answers: { z: 'no' } }, 'unknown-item'],
    ['given untrained', { ...instrument, needsTraining: true }, {}, 'needs-training'],
    ['given trained', { ...instrument, needsTraining: true }, { trained: true }, 'some'],
  ])('%s', (_, tool, more, expected) => {
    const read = readRisk(tool, record(more));
    expect(read.ok ? read.value.stands.id : read.issue).toBe(expected);
  });

  test.each<[string, Partial<RiskInstrument>, string]>([
    ['as it is', {}, 'taken'],
    ['without questions', { items: [] }, 'no-items'],
    ['a question twice', { items: [...instrument.items, ...instrument.items] }, 'repeated-item'],
    ['levels that fall', { levels: instrument.levels.toReversed() }, 'levels-out-of-order'],
    [
      'a weight that is no number',
      { items: [{ id: 'a', asks: { en: '', es: '' }, yes: Number.NaN }] },
      'weight-out-of-range',
    ],
    [
      'more questions than anyone asks',
      { items: Array.from({ length: 101 }, (_, at) => ({ id: String(at), asks: { en: '', es: '' }, yes: 1 })) },
      'too-many-items',
    ],
  ])('a file %s', (_, more, expected) => {
    const checked = checkedInstrument({ ...instrument, ...more });
    expect(checked.ok ? 'taken' : checked.issue).toBe(expected);
  });
});

describe('who may read', () => {
  const imani: RosterMember = { staffId: idOf('imani'), name: 'Imani Okafor', part: 'advocate' };
  const petra: RosterMember = { staffId: idOf('petra'), name: 'Petra Lindqvist', part: 'advocate' };
  const head: RosterMember = { staffId: idOf('head'), name: 'Ash Delacroix', part: 'supervisor' };
  const first: Roster = { epoch: 0, reason: 'begun', members: [imani] };

  test.each<[string, Roster | undefined, readonly RosterMember[], boolean, string]>([
    ['begun', undefined, [imani], false, '0 begun'],
    ['assigned', first, [imani, petra], false, '1 assigned'],
    ['transferred', first, [petra], false, '1 transferred'],
    ['removed', { ...first, members: [imani, petra] }, [petra], false, '1 removed'],
    ['a supervisor, where the policy lets them', first, [imani, head], true, '1 supervision'],
    ['a supervisor, where it does not', first, [imani, head], false, 'supervision-not-granted'],
    ['only a supervisor', first, [head], true, 'no-advocate'],
    ['nobody', first, [], false, 'nobody-left'],
    ['one twice', first, [imani, imani], false, 'named-twice'],
    ['no change', first, [imani], false, 'same-people'],
  ])('%s', (_, before, members, supervisorsMayRead, expected) => {
    const planned = planRoster({ before, members, supervisorsMayRead });
    expect(planned.ok ? `${planned.value.epoch} ${planned.value.reason}` : planned.issue).toBe(expected);
  });

  test('whoever left is named, for they may have kept what they read', () => {
    const later: Roster = { epoch: 1, reason: 'transferred', members: [petra] };
    expect(formerMembers([first, later])).toEqual([imani]);
    expect(formerMembers([first, later, { epoch: 2, reason: 'assigned', members: [petra, imani] }])).toEqual([]);
  });
});
