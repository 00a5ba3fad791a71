/** One emergency order by telephone in the demonstration county: granted and served this day, its proof not yet in the state's register. Pure; nobody in it is real. */
import { type Condition, type Instant, idOf, plusHours } from '@holdfast/domain';
import { court } from './county-orders.ts';
import { callsOf } from './county-people.ts';
import type { DemonstrationNotice } from './fenmark.ts';

const conditions: readonly Condition[] = [
  { id: idOf('marlow-epo-1-1'), number: '1', kind: 'no-harassment' },
  { id: idOf('marlow-epo-1-2'), number: '2', kind: 'no-contact', channels: [], exceptForChildExchange: false },
  { id: idOf('marlow-epo-1-3'), number: '3', kind: 'move-out' },
];

/** As it stands at `now`. */
export function countyEmergencyOrder(now: Instant): DemonstrationNotice {
  const by = callsOf.officerName;
  const ago = (hours: number) => plusHours(now, -hours);
  return {
    id: 'marlow-epo-1',
    events: [
      {
        kind: 'asked',
        at: ago(7),
        regime: 'ca-epo',
        restrainedParty: { name: 'Ferrin Oakhollow' },
        protectedParty: { name: 'Sunniva Brightwell' },
        restrainedOldEnough: 'yes',
        protectedOldEnough: 'yes',
        grounds: 'He took her telephone, blocked the door, and said what he would do when the officers had gone.',
        by,
        area: 'Harbor',
      },
      {
        kind: 'decided',
        at: ago(6),
        decision: 'given',
        by: 'Hon. L. Marchetti',
        court: court.name,
        reason: 'Immediate and present danger, as told on the telephone.',
        conditions,
        number: 'MC-EPO-0311',
      },
      { kind: 'served', at: ago(5), by, how: 'personal' },
      { kind: 'paper', at: ago(5), step: 'copy-given', by },
    ],
  };
}
