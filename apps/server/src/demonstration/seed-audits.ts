/**
 * Two audits of exports for the demonstration: a year of invented calls and the year after it, in which more reports were written. They go the way every file
 * goes, and run when the server works. Run again it changes nothing.
 */
import { confirmed } from '@holdfast/audit';
import { type Instant, idOf, plusHours } from '@holdfast/domain';
import { beginAuditRun, changeAuditRun, listAuditRuns, type StaffActing, type Store } from '@holdfast/store';
import type { AuditWork } from '../workspace/response-audit/audit-work.edge.ts';
import { callsOf } from './county-people.ts';

const columns = [
  'Call Number',
  'Time Received',
  'Time Dispatched',
  'Time Arrived',
  'Call Source',
  'Priority',
  'Initial Call Type',
  'Final Call Type',
  'Disposition',
  'Beat',
  'Block Address',
];
const others = [
  'THEFT FROM VEHICLE',
  'NOISE COMPLAINT',
  'TRAFFIC ACCIDENT',
  'SUSPICIOUS PERSON',
  'DOMESTIC DISTURBANCE',
  'ALARM - RESIDENTIAL',
  'WELFARE CHECK',
];
const callsOfYear = 3_600;
/** Every sixth call is about an order. */
const orderEvery = 6;

interface InventedYear {
  readonly id: string;
  readonly year: number;
  /** Of twelve calls about an order: how many end with a report, how many with an arrest, how many with somebody gone; the others without a report. */
  readonly endings: readonly [reports: number, arrests: number, gone: number];
  /** Minutes from the call to somebody sent. */
  readonly wait: number;
}
const years: readonly InventedYear[] = [
  { id: 'audit-year-one', year: 2024, endings: [3, 2, 4], wait: 9 },
  { id: 'audit-year-two', year: 2025, endings: [6, 2, 2], wait: 6 },
];

/** Begins both where the agency has none. The server runs them by its own jobs. */
export async function seedResponseAudits({
  store,
  audits,
  now,
}: {
  readonly store: Store;
  readonly audits: AuditWork;
  readonly now: () => Instant;
}): Promise<void> {
  const supervisor: StaffActing = {
    kind: 'staff',
    actor: callsOf.supervisorId,
    agencyId: callsOf.agencyId,
    partnershipId: idOf('marlow'),
    role: 'supervisor',
    purpose: 'response-audit',
  };
  const there = await store.withActor(supervisor, (session) => listAuditRuns(session, { most: 1 }));
  if (there.length > 0) return;
  for (const [at, one] of years.entries()) {
    const bytes = new TextEncoder().encode(exportOf(one));
    const fileName = `calls-${one.year}.csv`;
    const { id } = one;
    const begunAt = plusHours(now(), at - years.length);
    await store.withActor(supervisor, (session) =>
      beginAuditRun(session, { id, fileName, fileBytes: bytes.length, at: begunAt }),
    );
    const pieces = (async function* () {
      yield bytes;
    })();
    await audits.receive({ id, fileName, most: bytes.length, bytes: pieces });
    const proposed = await audits.propose({ id, fileName });
    if (!proposed.ok) throw new Error('the demonstration’s own export cannot be read');
    await store.withActor(supervisor, (session) =>
      changeAuditRun(session, {
        id,
        from: ['receiving'],
        change: { state: 'waiting', receivedBytes: bytes.length, mapping: confirmed(proposed.value) },
      }),
    );
  }
}

/** One invented year as an agency would export it. */
function exportOf({ year, endings, wait }: InventedYear): string {
  const lines = [columns.join(',')];
  const minutesApart = Math.floor((365 * 24 * 60) / callsOfYear);
  for (let at = 0; at < callsOfYear; at += 1) {
    const isOrder = at % orderEvery === 0;
    const turn = at / orderEvery;
    const start = Date.UTC(year, 0, 1) + (at * minutesApart + ((at * 7) % 60)) * 60_000;
    const time = (minutes: number): string =>
      new Date(start + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const sent = wait + (at % 9);
    const came = sent + 6 + (at % 13);
    const [type, ending] = isOrder
      ? [turn % 5 === 4 ? 'VIOL RESTRAINING ORD' : 'COURT ORDER VIOLATION', endingOf(turn % 12, endings)]
      : [others[at % others.length] ?? '', at % 3 === 0 ? 'REPORT TAKEN' : 'NO REPORT'];
    const first = isOrder && turn % 4 === 3 ? 'DOMESTIC DISTURBANCE' : type;
    lines.push(
      [
        `${year % 100}-${`${at + 1}`.padStart(6, '0')}`,
        time(0),
        time(sent),
        at % 17 === 0 ? '' : time(came),
        at % 11 === 5 ? 'ON VIEW' : '911',
        `${1 + (at % 3)}`,
        first,
        type,
        ending,
        `Beat ${1 + (at % 4)}`,
        `${100 * (1 + (turn % 60))} BLOCK OF ALDER ST`,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

function endingOf(turn: number, [reports, arrests, gone]: InventedYear['endings']): string {
  if (turn < reports) return 'REPORT TAKEN';
  if (turn < reports + arrests) return 'ARREST MADE; REPORT TAKEN';
  if (turn < reports + arrests + gone) return 'GONE ON ARRIVAL';
  return 'NO REPORT';
}
