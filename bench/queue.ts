// A page of the supervisor's queue with a hundred thousand open items behind it, policies, counts by kind, audit row and all, against
// the plain count of the same items past every policy. `--items 5000` takes fewer.
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { listQueue, putAgency, putPartnership, putStaff, type QueueCursor, type StaffActing } from '@holdfast/store';
import { openTestStore, type TestStore } from '../packages/store/src/testing/open-test-store.edge.ts';
import { compare, type Figure } from './measure.ts';

const given = process.argv.indexOf('--items');
const items = given === -1 ? 100_000 : Number(process.argv[given + 1]);
const setUp = { kind: 'system', actor: 'bench', purpose: 'set-up' } as const;
const supervisor: StaffActing = {
  kind: 'staff',
  actor: idOf('ibarra'),
  agencyId: idOf('marlow-police'),
  partnershipId: idOf('marlow'),
  role: 'supervisor',
  purpose: 'supervision',
};
const at = instantOf(Date.parse('2026-11-20T18:00:00Z'));

/** As many calls, each with one item waiting; and another agency's beside them, which no page may count. */
const fill = async (store: TestStore): Promise<void> => {
  const { partnershipId, agencyId } = supervisor;
  await store.withActor(setUp, async (session) => {
    const timeZone = timeZoneOf('America/Los_Angeles');
    await putPartnership(session, {
      id: partnershipId,
      name: 'Marlow County partnership',
      timeZone,
      jurisdiction: 'US-CA',
    });
    for (const id of [agencyId, idOf<'agency'>('marlow-sheriff')])
      await putAgency(session, { partnershipId, id, kind: 'police', name: id });
    await putStaff(session, {
      id: supervisor.actor,
      agencyId,
      partnershipId,
      role: 'supervisor',
      displayName: 'M. Ibarra',
    });
  });
  for (const agency of [agencyId, 'marlow-sheriff']) {
    await store.beyondPolicies.query(
      `insert into open_plane.call_for_service (agency_id, id, partnership_id, call_number, received_at, initial_type, provenance)
       select $1, 'c' || n, 'marlow', 'M-' || n, '2026-01-01Z'::timestamptz + n * interval '4 minutes', 'ORDER VIOLATION', 'police'
       from generate_series(1, $2::int) n`,
      [agency, items],
    );
    await store.beyondPolicies.query(
      `insert into open_plane.queue_item (agency_id, id, kind, subject, call_id, since_at, found_at, state_at, evidence)
       select $1, 'i' || n, (array['no-report', 'no-arrest', 'no-follow-up', 'report-not-approved'])[1 + n % 4], 'c' || n, 'c' || n,
         '2026-01-02Z'::timestamptz + n * interval '4 minutes', now(), now(), '[{"kind":"limit","amount":3,"unit":"days"}]'
       from generate_series(1, $2::int) n`,
      [agency, items],
    );
  }
  await store.beyondPolicies.query('analyze');
};

export const queue = async (): Promise<readonly Figure[]> => {
  const store = await openTestStore();
  try {
    await fill(store);
    const page = async (after?: QueueCursor) =>
      await store.withActor(supervisor, (session) => listQueue(session, { after, most: 50, at }));
    const first = await page();
    const counted = first.waiting.reduce((sum, each) => sum + each.count, 0);
    if (first.items.length !== 50 || counted !== items) throw new Error(`the page counts ${counted} of ${items}`);
    const middle: QueueCursor = {
      since: instantOf(Date.parse('2026-01-02T00:00:00Z') + items * 120_000),
      id: idOf('i1'),
    };
    const count = async () =>
      await store.beyondPolicies.query(
        `select count(*) from open_plane.queue_item where agency_id = 'marlow-police' and state in ('open', 'sent-back')`,
      );
    const asked = { peerName: 'the plain count of the same items, past every policy', peer: count, rounds: 15 };
    const size = `${items} open items, and as many of another agency`;
    return [
      await compare({ ...asked, subject: 'Queue: the first page with its counts', ours: () => page(), size }),
      await compare({ ...asked, subject: 'Queue: a page in the middle', ours: () => page(middle), size }),
    ];
  } finally {
    await store.close();
  }
};
