/** The course of a notice by the law that was read: who may give it, the clocks over Sundays and holidays, the days an order may run. */
import {
  agendaOfCourse,
  type CourseEvent,
  checkAsked,
  checkCourseEvent,
  civilDateAt,
  civilDateOf,
  courseClocks,
  courseFrom,
  courtOrderOf,
  endOfNotice,
  type Instant,
  idOf,
  lastDayGiven,
  type NoticeAsked,
  type NoticeCourse,
  type NoticeRegimeId,
  nextOn,
  noticeAsOrder,
  noticeRegimeIds,
  type PaperStep,
  paperSteps,
  plusDays,
  spanOfLegalEnd,
  standingAt,
  timeZoneOf,
} from '@holdfast/domain';
import { describe, expect, it, test } from 'vitest';
import { lawOf, noticeRegimeOf, noticeRegimesIn, readNoticeRegimes } from './index.ts';

const at = (text: string) => `${text}:00.000Z` as Instant;
const now = at('2027-01-15T12:00');
const harassment = { id: idOf<'condition'>('c1'), number: '1', kind: 'no-harassment' } as const;
const away = { id: idOf<'condition'>('c2'), number: '2', kind: 'stay-away', places: ['home'] } as const;

function asked(regime: NoticeRegimeId, more: Partial<NoticeAsked> = {}): NoticeAsked {
  return {
    kind: 'asked',
    at: at('2026-11-13T20:00'),
    regime,
    restrainedParty: { name: 'Wat Holloway' },
    protectedParty: { name: 'Merrin Sedge' },
    restrainedOldEnough: 'yes',
    protectedOldEnough: 'yes',
    grounds: 'He pushed her against the door and said that he would come back.',
    by: 'J. Pennock',
    ...more,
  };
}
const weighed: CourseEvent = {
  kind: 'weighed',
  at: at('2026-11-13T22:00'),
  view: 'does-not-want-it',
  viewWords: 'I do not want him angry at me.',
  children: 'One child of six.',
  representations: 'He says that it was an accident.',
  cohabitants: 'Nobody else lives there.',
  by: 'J. Pennock',
};
const given: CourseEvent = {
  kind: 'decided',
  at: at('2026-11-13T23:00'),
  decision: 'given',
  by: 'A. Thorley',
  rank: 'superintendent',
  reason: 'She is afraid and he has keys.',
  conditions: [harassment, away],
  number: 'FC-DVPN-1',
};
const servedOn = (text: string): CourseEvent => ({ kind: 'served', at: at(text), by: 'J. Pennock', how: 'personal' });
const applied: CourseEvent = {
  kind: 'applied',
  at: at('2026-11-14T11:00'),
  court: 'Fenmark Magistrates’ Court',
  hearingAt: at('2026-11-16T10:00'),
};
const order = { orderNumber: 'FC-DVPO-1', endsOn: civilDateOf('2026-12-13'), conditions: [harassment, away] };
const made: CourseEvent = { kind: 'heard', at: at('2026-11-16T11:00'), outcome: 'order-made', order };

function course(regime: NoticeRegimeId, ...events: readonly CourseEvent[]): NoticeCourse {
  const folded = courseFrom([asked(regime), ...events]);
  if (folded === undefined) throw new Error('no course');
  return folded;
}
function refusalOf(regime: NoticeRegimeId, before: readonly CourseEvent[], event: CourseEvent) {
  const checked = checkCourseEvent({
    course: course(regime, ...before),
    event,
    regime: noticeRegimeOf(regime),
    law: lawOf(noticeRegimeOf(regime).place),
    now,
  });
  return checked.ok ? 'taken' : checked.issue.code;
}
const clocksOf = (one: NoticeCourse, moment = now) => {
  const regime = noticeRegimeOf(one.asked.regime);
  return courseClocks({ course: one, regime, law: lawOf(regime.place), now: moment });
};

describe('who may give a notice, and what comes first', () => {
  test.each<[string, NoticeRegimeId, readonly CourseEvent[], CourseEvent, string]>([
    ['a superintendent gives a DVPN after weighing', 'gb-dvpn', [weighed], given, 'taken'],
    ['an inspector may not give a DVPN', 'gb-dvpn', [weighed], { ...given, rank: 'inspector' }, 'rank-too-low'],
    ['an inspector may give a DAPN', 'gb-dapn', [weighed], { ...given, rank: 'inspector' }, 'taken'],
    ['a sergeant may not give a DAPN', 'gb-dapn', [weighed], { ...given, rank: 'sergeant' }, 'rank-too-low'],
    ['nobody gives one without weighing her opinion first', 'gb-dvpn', [], given, 'not-weighed'],
    ['a DVPN bars molestation', 'gb-dvpn', [weighed], { ...given, conditions: [away] }, 'must-bar-molestation'],
    ['a DVPN has terms', 'gb-dvpn', [weighed], { ...given, conditions: [] }, 'conditions-missing'],
    ['a judge grants an emergency order, with a court', 'ca-epo', [], { ...given, court: 'Superior Court' }, 'taken'],
    ['without a court it is no emergency order', 'ca-epo', [], given, 'court-missing'],
    ['it is served in person', 'gb-dvpn', [weighed, given], servedOn('2026-11-14T10:00'), 'taken'],
    [
      'being told is no service of a DVPN',
      'gb-dvpn',
      [weighed, given],
      { kind: 'served', at: at('2026-11-14T10:00'), by: 'x', how: 'verbal-by-officer' },
      'not-in-person',
    ],
    ['it is not served before it is given', 'gb-dvpn', [weighed], servedOn('2026-11-14T10:00'), 'not-yet'],
    ['no event lies in the future', 'gb-dvpn', [weighed], { ...given, at: at('2027-02-01T10:00') }, 'in-the-future'],
  ])('%s', (_, regime, before, event, expected) => {
    expect(refusalOf(regime, before, event)).toBe(expected);
  });

  it('goes on although she does not want it: her view is on record and needs no yes', () => {
    expect(refusalOf('gb-dvpn', [weighed], given)).toBe('taken');
    expect(noticeRegimeOf('gb-dvpn').consent.citation).toMatchObject({ confirmation: 'confirmed' });
  });

  it('is refused below the age, and waits where nobody knows it', () => {
    expect(checkAsked(asked('gb-dvpn', { restrainedOldEnough: 'no' }), now)).toEqual({
      ok: false,
      issue: { code: 'too-young' },
    });
    const unknown = courseFrom([asked('gb-dvpn', { restrainedOldEnough: 'unknown' }), weighed]);
    if (unknown === undefined) throw new Error('no course');
    const regime = noticeRegimeOf('gb-dvpn');
    expect(checkCourseEvent({ course: unknown, event: given, regime, law: lawOf(regime.place), now })).toMatchObject({
      issue: { code: 'age-not-known' },
    });
  });
});

describe('the clocks', () => {
  it('leaves Sunday out of the 48 hours and counts Saturday', () => {
    // Served on a Saturday at ten: fourteen hours run, Sunday stands still, Monday and ten hours of Tuesday run.
    const [hearing] = clocksOf(course('gb-dvpn', weighed, given, servedOn('2026-11-14T10:00')), at('2026-11-16T09:00'));
    expect(hearing).toMatchObject({ what: 'hearing', state: 'running' });
    expect(hearing?.deadline).toMatchObject({ kind: 'by', at: at('2026-11-17T10:00') });
  });

  it('leaves out Christmas Day and the bank holidays after it, and calls nothing late on a disputed day', () => {
    const events = [
      { ...weighed, at: at('2026-12-24T08:00') },
      { ...given, at: at('2026-12-24T09:00') },
      servedOn('2026-12-24T12:00'),
    ];
    const [hearing] = clocksOf(course('gb-dvpn', ...events), at('2026-12-29T13:00'));
    // Twelve hours of the 24th; 25th, 26th (disputed), 27th (Sunday) and 28th left out; the 29th and twelve hours of the 30th.
    expect(hearing?.deadline).toMatchObject({
      kind: 'by',
      at: at('2026-12-30T12:00'),
      inTimeUntil: at('2026-12-29T12:00'),
    });
    expect(hearing?.state).toBe('running');
  });

  it('is late when nobody heard it in time, and met when a court did, also by putting it off', () => {
    const served = [weighed, given, servedOn('2026-11-14T10:00')];
    expect(clocksOf(course('gb-dvpn', ...served), at('2026-11-17T10:01'))[0]?.state).toBe('late');
    const adjourned: CourseEvent = {
      kind: 'heard',
      at: at('2026-11-16T11:00'),
      outcome: 'adjourned',
      nextHearingAt: at('2026-11-23T10:00'),
    };
    const put = course('gb-dvpn', ...served, applied, adjourned);
    expect(clocksOf(put)[0]?.state).toBe('met');
    expect(put.hearingAt).toBe(at('2026-11-23T10:00'));
  });

  it('runs 24 hours from an arrest, for a broken notice and for a broken DVPO by its own section', () => {
    const breach = (when: string): CourseEvent => ({
      kind: 'breach',
      at: at(when),
      conditionNumbers: ['2'],
      what: 'He stood at the gate.',
      source: 'police',
    });
    const arrest = (when: string): CourseEvent => ({ kind: 'arrested', at: at(when), breach: 1, by: 'J. Pennock' });
    const served = [weighed, given, servedOn('2026-11-14T10:00')];
    const ofNotice = course('gb-dvpn', ...served, breach('2026-11-14T20:00'), arrest('2026-11-14T21:00'));
    expect(clocksOf(ofNotice).find(({ what }) => what === 'court-after-arrest')).toMatchObject({
      deadline: { at: at('2026-11-16T21:00') },
      citation: { text: expect.stringContaining('s 26') },
    });
    const ofOrder = course('gb-dvpn', ...served, applied, made, breach('2026-11-20T20:00'), arrest('2026-11-20T21:00'));
    const clock = clocksOf(ofOrder, at('2026-11-21T12:00')).find(({ what }) => what === 'court-after-arrest');
    expect(clock).toMatchObject({ citation: { text: expect.stringContaining('s 29') }, state: 'running' });
    expect(clock?.deadline).toMatchObject({ at: at('2026-11-21T21:00') });
    const regime = noticeRegimeOf('gb-dvpn');
    const clocks = clocksOf(ofOrder, at('2026-11-21T12:00'));
    expect(nextOn({ course: ofOrder, regime, clocks, today: civilDateOf('2026-11-21') })).toEqual({
      next: 'bring-to-court',
      by: at('2026-11-21T21:00'),
    });
  });

  it('gives a Californian officer one business day from service to put the proof on record', () => {
    const epo = course('ca-epo', { ...given, court: 'Superior Court' }, servedOn('2026-11-20T20:00'));
    const [proof] = clocksOf(epo, at('2026-11-23T12:00'));
    expect(proof).toMatchObject({ what: 'proof', state: 'running' });
    // Friday the 20th in California: the next court day is Monday the 23rd.
    expect(proof?.deadline).toMatchObject({ kind: 'by', at: '2026-11-24T07:59:59.999Z' });
  });
});

describe('the order', () => {
  const before = [weighed, given, servedOn('2026-11-14T10:00'), applied];
  test.each([
    ['13 days are too few', '2026-11-28', 'order-length'],
    ['14 days, the first counted', '2026-11-29', 'taken'],
    ['28 days, the first counted', '2026-12-13', 'taken'],
    ['29 days are too many', '2026-12-14', 'order-length'],
  ])('%s', (_, endsOn, expected) => {
    const event = { ...made, order: { ...order, endsOn: civilDateOf(endsOn) } } as CourseEvent;
    expect(refusalOf('gb-dvpn', before, event)).toBe(expected);
  });

  it('stands on record with the court, and the notice by the agency that gave it', () => {
    const whole = course('gb-dvpn', ...before, made);
    const named = { id: 'n1', course: whole, regime: noticeRegimeOf('gb-dvpn'), agencyName: 'Fenmark Constabulary' };
    expect(noticeAsOrder(named)).toMatchObject({
      instrument: 'gb-dvpn',
      issuingCourt: { name: 'Fenmark Constabulary' },
    });
    const court = courtOrderOf(named);
    expect(court).toMatchObject({ instrument: 'gb-dvpo', issuingCourt: { name: 'Fenmark Magistrates’ Court' } });
    if (court === undefined) throw new Error('no order');
    const standing = standingAt({ order: court, instant: at('2026-12-13T20:00'), law: lawOf('GB-EAW') });
    expect(standing.answer).toBe('in-force');
  });

  it('by telephone ends by law at the fifth court day or the seventh day, whichever is sooner', () => {
    const epo = course('ca-epo', { ...given, at: at('2026-11-20T22:00'), court: 'Superior Court' });
    const put = noticeAsOrder({ id: 'e1', course: epo, regime: noticeRegimeOf('ca-epo'), agencyName: 'x' });
    if (put === undefined) throw new Error('no order');
    // Friday 20 November 2026. Thanksgiving and the day after are no court days, so the seventh day, the 27th, comes first.
    expect(standingAt({ order: put, instant: at('2026-11-28T07:00'), law: lawOf('US-CA') }).answer).toBe('in-force');
    expect(standingAt({ order: put, instant: at('2026-11-28T08:01'), law: lawOf('US-CA') }).answer).toBe(
      'not-in-force',
    );
    // Without a holiday between, the fifth court day is the seventh day less weekend: Monday to Monday.
    const monday = { ...put, issuedAt: at('2026-10-19T17:00') };
    const reasons = standingAt({ order: monday, instant: at('2026-10-20T12:00'), law: lawOf('US-CA') }).reasons;
    expect(reasons.at(-1)).toMatchObject({ code: 'law-gives-a-span', to: '2026-10-27T06:59:59.999Z' });
  });
});

describe('when an emergency order ends', () => {
  const endOf = (issuedOn: string) =>
    endOfNotice({ regime: noticeRegimeOf('ca-epo'), law: lawOf('US-CA'), issuedOn: civilDateOf(issuedOn) });

  // Counted by hand on a calendar of 2026: the day of issue left out, weekends and court holidays no court days.
  test.each([
    ['a Monday: the fifth court day is the seventh day', '2026-10-19', '2026-10-26', '2026-10-26', 'day'],
    [
      'a Saturday: the fifth court day is the Friday before the seventh',
      '2026-10-17',
      '2026-10-23',
      '2026-10-24',
      'court-day',
    ],
    ['a Sunday', '2026-10-18', '2026-10-23', '2026-10-25', 'court-day'],
    ['before Thanksgiving: the seventh day comes first', '2026-11-20', '2026-12-01', '2026-11-27', 'day'],
    ['Christmas on a Friday', '2026-12-19', '2026-12-28', '2026-12-26', 'day'],
  ])('%s', (_, issuedOn, courtDay, day, by) => {
    const end = endOf(issuedOn);
    expect(end).toMatchObject({ courtDays: { count: 5, on: courtDay }, days: { count: 7, on: day }, by });
    expect(end?.endsOn).toBe(by === 'day' ? day : courtDay);
    expect(end?.citation).toMatchObject({ confirmation: 'confirmed' });
  });

  it('is never after either day, and agrees with the standing of the order itself, on every day of three years', () => {
    for (let day = civilDateOf('2026-01-01'); day < civilDateOf('2028-12-20'); day = plusDays(day, 1)) {
      const end = endOf(day);
      if (end === undefined) throw new Error('no end');
      expect(end.endsOn <= end.days.on && end.endsOn <= (end.courtDays.on ?? '9')).toBe(true);
      const span = spanOfLegalEnd({
        end: { kind: 'court-days-or-days', courtDays: 5, calendar: 'us-ca-court-days', days: 7 },
        issuedOn: day,
        zone: timeZoneOf('America/Los_Angeles'),
        calendars: lawOf('US-CA').calendars,
      });
      expect(span && civilDateAt(span.to, timeZoneOf('America/Los_Angeles'))).toBe(end.endsOn);
    }
  });

  it('past the years its calendar covers counts the days and says that the court day is not known', () => {
    const end = endOf('2031-03-03');
    expect(end).toMatchObject({ endsOn: '2031-03-10', by: 'day' });
    expect(end?.courtDays.on).toBeUndefined();
  });

  const call = { ...given, at: at('2026-11-20T22:00'), court: 'Superior Court' } as const;
  const { number: _number, ...withoutNumber } = call;
  test.each<[string, CourseEvent, string]>([
    ['a day printed inside the text’s own end', { ...call, endsOn: civilDateOf('2026-11-27') }, 'taken'],
    ['a day printed past it', { ...call, endsOn: civilDateOf('2026-11-28') }, 'ends-too-late'],
    ['without a number no paper was given', withoutNumber, 'number-missing'],
    [
      'what was refused has no number',
      { kind: 'decided', at: call.at, decision: 'refused', by: 'x', court: 'y', reason: 'z', conditions: [] },
      'taken',
    ],
  ])('%s', (_, event, expected) => {
    expect(refusalOf('ca-epo', [], event)).toBe(expected);
  });

  it('asks for the proof first, then for the rest of the paper, and for a review once it is over', () => {
    const epo = [call, servedOn('2026-11-21T20:00')];
    const regime = noticeRegimeOf('ca-epo');
    const nextAt = (events: readonly CourseEvent[], moment: string) => {
      const one = course('ca-epo', ...events);
      const clocks = clocksOf(one, at(moment));
      const endsOn = lastDayGiven({ course: one, regime, law: lawOf('US-CA') });
      return nextOn({ course: one, regime, clocks, today: civilDateOf(moment.slice(0, 10)), endsOn }).next;
    };
    const paper = (step: PaperStep): CourseEvent => ({ kind: 'paper', at: at('2026-11-22T10:00'), step, by: 'x' });
    expect(nextAt([call], '2026-11-22T12:00')).toBe('serve');
    expect(nextAt([call], '2026-11-29T12:00')).toBe('review');
    expect(nextAt(epo, '2026-11-22T12:00')).toBe('enter-proof');
    expect(nextAt([...epo, paper('proof-entered')], '2026-11-22T12:00')).toBe('finish-paper');
    const all = [...epo, ...paperSteps.map(paper)];
    expect(nextAt(all, '2026-11-22T12:00')).toBe('ask-contact-rules');
    expect(nextAt(all, '2026-11-28T20:00')).toBe('review');
    expect(refusalOf('ca-epo', all, paper('copy-given'))).toBe('already-recorded');
    expect(refusalOf('ca-epo', [call], paper('proof-filed'))).toBe('not-yet');
  });
});

it('gives every kind a place whose law knows its clocks, and says which kind is not confirmed', () => {
  for (const id of noticeRegimeIds) {
    const regime = readNoticeRegimes[id];
    const rules = new Set(lawOf(regime.place).rules.map((rule) => rule.id));
    for (const rule of Object.values(regime.clocks)) expect(rules.has(rule), `${id} ${rule}`).toBe(true);
  }
  expect(noticeRegimesIn('GB-EAW').map(({ id, unsure }) => [id, unsure === undefined])).toEqual([
    ['gb-dvpn', true],
    ['gb-dapn', false],
  ]);
  expect(noticeRegimesIn('US-WA')).toEqual([]);
});

it('shows the dates of a course: its visits, its clocks, its end, without a name in any of them', () => {
  const whole = course(
    'gb-dvpn',
    weighed,
    given,
    servedOn('2026-11-14T10:00'),
    applied,
    made,
    {
      kind: 'contact-rules',
      at: at('2026-11-16T12:00'),
      by: 'x',
      rules: { mayVisit: 'yes', ways: ['in-person'], ifNotAlone: 'Ask for the gas meter.' },
    },
    {
      kind: 'visits-planned',
      at: at('2026-11-16T12:00'),
      by: 'x',
      on: [civilDateOf('2026-11-17'), civilDateOf('2026-11-23')],
    },
  );
  const moment = at('2026-11-20T12:00');
  const entries = agendaOfCourse({
    id: 'n1',
    course: whole,
    clocks: clocksOf(whole, moment),
    zone: noticeRegimeOf('gb-dvpn').timeZone,
    now: moment,
  });
  expect(entries.map(({ kind, on, state }) => [kind, on, state])).toEqual([
    ['visit', '2026-11-17', 'late'],
    ['visit', '2026-11-23', 'to-come'],
    ['clock', '2026-11-17', 'done'],
    ['order-ends', '2026-12-13', 'to-come'],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Holloway|Sedge|gas meter/);
});
