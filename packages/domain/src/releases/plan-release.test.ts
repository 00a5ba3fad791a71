import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { at, pacific } from '../testing/examples.ts';
import { civilDateOf, daysBetween } from '../time.ts';
import { planRelease } from './plan-release.ts';
import { endOfRelease } from './release.ts';

const advocate = {
  id: idOf<'staff'>('staff-1'),
  name: 'Imani Okafor',
  agencyName: 'Harbor Lantern Advocacy',
  agencyKind: 'advocacy',
} as const;
const wanted = {
  id: idOf<'release'>('release-1'),
  recipient: advocate,
  items: [
    { kind: 'order', id: idOf<'order'>('order-1') },
    { kind: 'incident', id: idOf<'incident'>('incident-1') },
  ],
  purpose: 'advice',
  signedAt: at('2026-11-02T07:30'),
  timeZone: pacific,
} as const;
type Wanted = Parameters<typeof planRelease>[0];

const table: readonly (readonly [string, Partial<Wanted>, string])[] = [
  ['nothing in it', { items: [] }, 'no-items'],
  ['one thing twice', { items: [wanted.items[0], wanted.items[0]] }, 'duplicate-item'],
  ['no name', { recipient: { ...advocate, name: ' ' } }, 'no-recipient'],
  ['no days', { days: 0 }, 'too-short'],
  ['ninety-one days', { days: 91 }, 'too-long'],
  ['half days', { days: 1.5 }, 'not-whole-days'],
  ['days without end', { days: Number.POSITIVE_INFINITY }, 'not-whole-days'],
  ['a police record by one who is not police', { mayBecomePoliceRecord: true }, 'police-record-needs-police'],
  ['a supervisor whose agency has not decided', { supervisorMayOpen: true }, 'supervisor-needs-policy'],
  [
    'a supervisor whose agency decided that they may not',
    { recipient: { ...advocate, supervisorsMayOpen: false }, supervisorMayOpen: true },
    'supervisor-needs-policy',
  ],
];

describe('a release', () => {
  it.each(table)('is refused for %s', (_sentence, changed, code) => {
    const planned = planRelease({ ...wanted, ...changed });
    expect(!planned.ok && planned.issue.map((issue) => issue.code)).toEqual([code]);
  });

  it('says no to everything she did not say yes to, and lasts fourteen days by her own calendar', () => {
    const planned = planRelease(wanted);
    expect(planned.ok && planned.value).toMatchObject({
      mayKeepCopy: false,
      mayBecomePoliceRecord: false,
      toldOfMandates: false,
      // Signed at 00:30 on 2 November at her place, after the clocks went back.
      endsOn: civilDateOf('2026-11-15'),
    });
  });

  it('may become a police record when she says so and the recipient is police', () => {
    const planned = planRelease({
      ...wanted,
      recipient: { ...advocate, agencyKind: 'police' },
      mayBecomePoliceRecord: true,
    });
    expect(planned.ok && planned.value.mayBecomePoliceRecord).toBe(true);
  });

  it('lets a supervisor in only by the agency’s word and hers together; neither alone says anything', () => {
    const recipient = { ...advocate, supervisorsMayOpen: true };
    const said = planRelease({ ...wanted, recipient, supervisorMayOpen: true });
    expect(said.ok && said.value.supervisorMayOpen).toBe(true);
    const unsaid = planRelease({ ...wanted, recipient });
    expect(unsaid.ok && unsaid.value).not.toHaveProperty('supervisorMayOpen');
  });

  it('never lasts longer than ninety days, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (days) => {
        const planned = planRelease({ ...wanted, days });
        if (!planned.ok) return;
        const lasts = daysBetween(civilDateOf('2026-11-01'), planned.value.endsOn);
        expect(lasts).toBeGreaterThanOrEqual(1);
        expect(lasts).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('the end of a release', () => {
  it('is the end of its last day in UTC, which in California is that same afternoon', () => {
    expect(endOfRelease(civilDateOf('2026-12-05'))).toBe('2026-12-06T00:00:00.000Z');
  });
});
