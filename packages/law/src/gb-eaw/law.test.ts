import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, type DueRow, decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { englandAndWalesLaw as law } from './law.ts';

const broken: Known = { 'order-in-force': 'yes', 'probable-cause-of-violation': 'yes' };
const arrested: Known = { 'probable-cause-of-violation': 'yes', 'restrained-party-arrested': 'yes' };
const dvpn: Known = { 'order-is-dvpn': 'yes' };
const dvpo: Known = { 'order-is-dvpo': 'yes' };
const dapn: Known = { 'order-is-dapn': 'yes' };
const dapo: Known = { 'order-is-dapo': 'yes' };
const molestation: Known = { 'order-is-non-molestation': 'yes' };
const occupation: Known = { 'order-is-occupation': 'yes' };
const call: Known = { 'called-about-order': 'yes' };

const table: readonly Row[] = [
  ['dvpn-can-be-given', 'a threat was told of', { 'threat-or-assault-alleged': 'yes' }, 'owed'],
  ['dvpn-can-be-given', 'no threat and no attack', { 'threat-or-assault-alleged': 'no' }, 'not-owed'],
  ['dvpn-weigh-views', 'a notice of 2010', dvpn, 'owed'],
  ['dvpn-weigh-views', 'an order of a court', { 'order-is-dvpn': 'no' }, 'not-owed'],
  ['dvpn-says', 'a notice of 2010', dvpn, 'owed'],
  ['dvpn-serve-in-person', 'a notice of 2010', dvpn, 'owed'],
  ['dvpn-arrest', 'a notice in force, broken on good grounds', { ...dvpn, ...broken }, 'owed'],
  ['dvpn-arrest', 'the notice had ended', { ...dvpn, ...broken, 'order-in-force': 'no' }, 'not-owed'],
  ['dvpn-arrest', 'nobody knows if it was broken', { ...dvpn, 'order-in-force': 'yes' }, 'cannot-tell'],
  ['dvpn-bring-to-court', 'an arrest for it', { ...dvpn, ...arrested }, 'owed'],
  ['dvpn-bring-to-court', 'no arrest', { ...dvpn, ...arrested, 'restrained-party-arrested': 'no' }, 'not-owed'],
  [
    'dvpn-bring-to-court',
    'an arrest for something else',
    { ...dvpn, ...arrested, 'probable-cause-of-violation': 'no' },
    'not-owed',
  ],
  ['dvpn-apply', 'the order is no choice once the notice is given', dvpn, 'owed'],
  ['dvpn-apply', 'nobody knows what was given', {}, 'cannot-tell'],
  ['dvpn-hear', 'a notice of 2010', dvpn, 'owed'],
  ['dapn-can-be-given', 'a call about it: only where it exists', call, 'owed'],
  ['dapn-weigh-views', 'a notice of 2021', dapn, 'owed'],
  ['dapn-arrest', 'a notice in force, broken on good grounds', { ...dapn, ...broken }, 'owed'],
  ['dapn-arrest', 'a notice of 2010: another section', { ...dvpn, 'order-is-dapn': 'no', ...broken }, 'not-owed'],
  ['dapn-bring-to-court', 'an arrest for it', { ...dapn, ...arrested }, 'owed'],
  ['dapn-apply', 'a notice of 2021', dapn, 'owed'],
  ['dapn-hear', 'a notice of 2021', dapn, 'owed'],
  [
    'part-three-counts-everywhere',
    'an order of 2021 met by another force',
    { ...dapo, 'order-in-force': 'yes' },
    'owed',
  ],
  ['part-three-check-force', 'an order of 2021', dapo, 'owed'],
  ['part-three-check-force', 'neither', { 'order-is-dapn': 'no', 'order-is-dapo': 'no' }, 'not-owed'],
  ['dvpo-says', 'an order of 2010', dvpo, 'owed'],
  ['dvpo-arrest', 'in force, broken on good grounds', { ...dvpo, ...broken }, 'owed'],
  ['dvpo-arrest', 'after its 28 days', { ...dvpo, ...broken, 'order-in-force': 'no' }, 'not-owed'],
  ['dvpo-bring-to-court', 'an arrest for it', { ...dvpo, ...arrested }, 'owed'],
  ['dvpo-penalty', 'they were brought to court', { ...dvpo, 'brought-to-court': 'yes' }, 'owed'],
  ['dvpo-penalty', 'nobody was', { ...dvpo, 'brought-to-court': 'no' }, 'not-owed'],
  ['dapo-arrest', 'made after they were heard', { ...dapo, ...broken, 'order-made-without-notice': 'no' }, 'owed'],
  [
    'dapo-arrest',
    'made without them, and they did not know of it',
    {
      ...dapo,
      ...broken,
      'order-made-without-notice': 'yes',
      'restrained-party-had-notice': 'no',
      'restrained-party-knew-of-order': 'no',
    },
    'not-owed',
  ],
  [
    'dapo-arrest',
    'made without them, and nobody knows if they knew',
    { ...dapo, ...broken, 'order-made-without-notice': 'yes', 'restrained-party-had-notice': 'no' },
    'cannot-tell',
  ],
  [
    'dapo-arrest',
    'made without them, and they knew of it',
    { ...dapo, ...broken, 'order-made-without-notice': 'yes', 'restrained-party-knew-of-order': 'yes' },
    'owed',
  ],
  ['dapo-warrant', 'in force', { ...dapo, 'order-in-force': 'yes' }, 'owed'],
  ['dapo-notify-police', 'no other duty to notify', { ...dapo, 'already-notifying-police': 'no' }, 'owed'],
  ['dapo-notify-police', 'they notify already', { ...dapo, 'already-notifying-police': 'yes' }, 'not-owed'],
  ['dapo-notify-police', 'nobody knows if they do', dapo, 'cannot-tell'],
  [
    'non-molestation-arrest',
    'they knew of it and broke it',
    { ...molestation, ...broken, 'restrained-party-had-notice': 'yes' },
    'owed',
  ],
  [
    'non-molestation-arrest',
    'they did not know of it',
    {
      ...molestation,
      ...broken,
      'restrained-party-had-notice': 'no',
      'restrained-party-knew-of-order': 'no',
    },
    'not-owed',
  ],
  ['non-molestation-arrest', 'nobody knows if they knew', { ...molestation, ...broken }, 'cannot-tell'],
  [
    'occupation-attach-power',
    'violence, and both were heard',
    { ...occupation, 'threat-or-assault-alleged': 'yes', 'order-made-without-notice': 'no' },
    'owed',
  ],
  [
    'occupation-attach-power',
    'made without them',
    { ...occupation, 'threat-or-assault-alleged': 'yes', 'order-made-without-notice': 'yes' },
    'not-owed',
  ],
  [
    'occupation-arrest',
    'a power of arrest, and broken on good grounds',
    { ...occupation, ...broken, 'order-has-power-of-arrest': 'yes' },
    'owed',
  ],
  [
    'occupation-arrest',
    'no power of arrest',
    { ...occupation, ...broken, 'order-has-power-of-arrest': 'no' },
    'not-owed',
  ],
  ['occupation-arrest', 'nobody looked for one', { ...occupation, ...broken }, 'cannot-tell'],
  [
    'occupation-bring-to-court',
    'an arrest under the power',
    { ...occupation, ...arrested, 'order-has-power-of-arrest': 'yes' },
    'owed',
  ],
  [
    'occupation-warrant',
    'no power of arrest',
    { ...occupation, 'order-in-force': 'yes', 'order-has-power-of-arrest': 'no' },
    'owed',
  ],
  [
    'occupation-warrant',
    'a power of arrest: the officer needs none',
    { ...occupation, 'order-in-force': 'yes', 'order-has-power-of-arrest': 'yes' },
    'not-owed',
  ],
  ['tell-of-arrest', 'an arrest', { 'restrained-party-arrested': 'yes' }, 'owed'],
  ['tell-of-arrest', 'no arrest', { 'restrained-party-arrested': 'no' }, 'not-owed'],
  [
    'tell-of-arrest-sooner',
    'an arrest, with enhanced rights',
    { 'restrained-party-arrested': 'yes', 'enhanced-rights': 'yes' },
    'owed',
  ],
  ['tell-of-arrest-sooner', 'nobody said which rights', { 'restrained-party-arrested': 'yes' }, 'cannot-tell'],
  ['tell-of-interview', 'they were questioned', { 'restrained-party-interviewed': 'yes' }, 'owed'],
  [
    'tell-of-interview-sooner',
    'no enhanced rights',
    { 'restrained-party-interviewed': 'yes', 'enhanced-rights': 'no' },
    'not-owed',
  ],
  ['tell-of-release', 'an arrest, so a release follows', { 'restrained-party-arrested': 'yes' }, 'owed'],
  [
    'tell-of-release-sooner',
    'with enhanced rights',
    { 'restrained-party-arrested': 'yes', 'enhanced-rights': 'yes' },
    'owed',
  ],
  ['tell-of-bail', 'an arrest', { 'restrained-party-arrested': 'yes' }, 'owed'],
  [
    'tell-of-bail-sooner',
    'with enhanced rights',
    { 'restrained-party-arrested': 'yes', 'enhanced-rights': 'yes' },
    'owed',
  ],
  ['tell-of-no-investigation', 'the police look into it', { 'not-to-be-investigated': 'no' }, 'not-owed'],
  [
    'tell-of-no-investigation-sooner',
    'they do not, and she has enhanced rights',
    { 'not-to-be-investigated': 'yes', 'enhanced-rights': 'yes' },
    'owed',
  ],
  ['enhanced-rights', 'a call', call, 'owed'],
  ['support-contact', 'a call', call, 'owed'],
  ['risk-meeting', 'high risk was found', { 'high-risk-found': 'yes' }, 'owed'],
  ['risk-meeting', 'nobody asked', {}, 'cannot-tell'],
  ['past-record', 'somebody asked', { 'past-record-asked-for': 'yes' }, 'owed'],
  ['past-record', 'nobody asked', { 'past-record-asked-for': 'no' }, 'not-owed'],
  ['past-record-steps', 'somebody asked', { 'past-record-asked-for': 'yes' }, 'owed'],
  ['visit', 'the force has planned one', { 'visit-due': 'yes' }, 'owed'],
  ['visit', 'nobody knows the plan', {}, 'cannot-tell'],
];

// All of these fall in winter, when London keeps UTC.
const due: readonly DueRow[] = [
  [
    'dvpn-bring-to-court',
    'arrested on a Friday night: Saturday counts',
    { ...dvpn, ...arrested },
    { arrested: at('2026-11-20T22:00') },
    '2026-11-21T22:00:00.000Z',
  ],
  [
    'dvpn-bring-to-court',
    'arrested on a Saturday night: Sunday does not count',
    { ...dvpn, ...arrested },
    { arrested: at('2026-11-21T22:00') },
    '2026-11-23T22:00:00.000Z',
  ],
  [
    'dvpo-bring-to-court',
    'arrested the evening before Christmas 2026: four days stand still',
    { ...dvpo, ...arrested },
    { arrested: at('2026-12-24T18:00') },
    '2026-12-29T18:00:00.000Z',
  ],
  [
    'dapn-bring-to-court',
    'arrested on a Saturday night',
    { ...dapn, ...arrested },
    { arrested: at('2026-11-21T22:00') },
    '2026-11-23T22:00:00.000Z',
  ],
  [
    'occupation-bring-to-court',
    'arrested on the Sunday before a bank holiday Monday: on the family clock the Monday counts',
    { ...occupation, ...arrested, 'order-has-power-of-arrest': 'yes' },
    { arrested: at('2026-12-27T10:00') },
    '2026-12-29T00:00:00.000Z',
  ],
  [
    'dvpo-bring-to-court',
    'the same arrest on the clock of 2010: the Monday does not count',
    { ...dvpo, ...arrested },
    { arrested: at('2026-12-27T10:00') },
    '2026-12-30T00:00:00.000Z',
  ],
  [
    'dvpn-hear',
    'served on a Friday: 48 hours and a Sunday',
    dvpn,
    { 'order-served': at('2026-11-20T15:00') },
    '2026-11-23T15:00:00.000Z',
  ],
  ['dapn-hear', 'given on a Monday', dapn, { 'order-served': at('2026-11-16T15:00') }, '2026-11-18T15:00:00.000Z'],
  ['dvpn-hear', 'nobody wrote down when it was served', dvpn, {}, 'cannot-tell'],
  [
    'dapo-notify-police',
    'made on a Monday: the third day is Wednesday',
    { ...dapo, 'already-notifying-police': 'no' },
    { 'order-issued': at('2026-11-16T15:00') },
    '2026-11-18T23:59:59.999Z',
  ],
  [
    'tell-of-arrest',
    'arrested on a Friday: five working days',
    { 'restrained-party-arrested': 'yes' },
    { arrested: at('2026-11-20T22:00') },
    '2026-11-27T23:59:59.999Z',
  ],
  [
    'tell-of-arrest-sooner',
    'arrested on a Friday: one working day',
    { 'restrained-party-arrested': 'yes', 'enhanced-rights': 'yes' },
    { arrested: at('2026-11-20T22:00') },
    '2026-11-23T23:59:59.999Z',
  ],
  [
    'tell-of-no-investigation',
    'decided on 23 December 2026',
    { 'not-to-be-investigated': 'yes' },
    { 'decided-not-to-investigate': at('2026-12-23T12:00') },
    '2027-01-04T23:59:59.999Z',
  ],
  [
    'past-record',
    'asked on 1 November',
    { 'past-record-asked-for': 'yes' },
    { 'past-record-asked-for': at('2026-11-01T12:00') },
    '2026-11-29T23:59:59.999Z',
  ],
];

describe('England and Wales', () => {
  it.each(due)('%s, by when: %s', (id, _sentence, facts, times, moment) => {
    expect(dueOf(decide({ law, id, facts, times }))).toBe(moment);
  });

  it('calls nothing late that no text commands', () => {
    const duty = decide({
      law,
      id: 'tell-of-arrest',
      facts: { 'restrained-party-arrested': 'yes', 'told-of-arrest': 'no' },
      times: { arrested: at('2026-01-05T12:00') },
    });
    expect(duty).toMatchObject({ answer: 'owed', done: 'no', overdue: 'unknown' });
  });

  it('calls a court appearance late that the text commands', () => {
    const duty = decide({
      law,
      id: 'dvpo-bring-to-court',
      facts: { ...dvpo, ...arrested, 'brought-to-court': 'no' },
      times: { arrested: at('2026-11-02T12:00') },
    });
    expect(duty).toMatchObject({ answer: 'owed', done: 'no', overdue: 'yes' });
  });

  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('permits arrests and commands none: no text read says that an officer makes one whatever the case', () => {
    const arrests = law.rules.filter((rule) => rule.act === 'arrest');
    expect(arrests.map((rule) => rule.strength)).toEqual(arrests.map(() => 'may'));
    for (const rule of arrests) expect(commandsOf(law, rule.id.slice('gb-eaw-'.length))).toEqual([]);
  });

  it('says with every rule on a DAPN or DAPO that its being in force today is not confirmed', () => {
    const rules = law.rules.filter((rule) => /\b(dapn|dapo|part-three)\b/.test(rule.id));
    expect(rules.length).toBe(11);
    for (const { words } of rules) {
      expect(words.protectedParty.en).toMatch(/could not confirm.* counts in all of England and Wales/);
      expect(words.protectedParty.es).toMatch(/No pudimos confirmar.* vale en toda Inglaterra y Gales/);
      expect(words.officer.en).toMatch(/not confirmed.*31 March 2026.*anywhere in England and Wales/);
    }
  });

  it('keeps the Code, the meeting, the past record and the visits from commanding', () => {
    for (const id of [
      'tell-of-arrest',
      'tell-of-arrest-sooner',
      'support-contact',
      'risk-meeting',
      'past-record',
      'visit',
    ])
      expect(commandsOf(law, id)).toEqual([]);
  });
});
