/**
 * Each migration, applied to the state the one before it left, with rows in it: what was there stays, and the effect its
 * name promises is there. A migration without an entry here fails.
 */
import { jurisdictions } from '@holdfast/domain';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreFault } from '../issues.ts';
import { migrate, migrationNames } from '../migrate.ts';
import { provisionRoles } from '../roles/provision.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.edge.ts';

interface Step {
  readonly name: string;
  /** Rows of the state before, planted just before the migration is applied. */
  readonly before?: string;
  /** A query that answers one row with `true` when the effect is there and what was planted so far is unchanged. */
  readonly after: string;
}

const zeros = `decode(repeat('00', 32), 'hex')`;
const system = `select set_config('holdfast.actor', 'set-up', false), set_config('holdfast.role', 'system', false);`;

const steps: readonly Step[] = [
  {
    name: '0001-separate-the-planes',
    after: `select count(*) = 5 and context.actor() is null and not context.is_staff() as fine
      from pg_namespace where nspname in ('context', 'open_plane', 'sealed_plane', 'audit', 'sign_in')`,
  },
  { name: '0002-record-agencies-and-staff', after: `select not open_plane.in_police_agency() as fine` },
  {
    name: '0003-record-orders',
    before: `insert into open_plane.partnership values ('marlow', 'Marlow County partnership', 'America/Los_Angeles');
      insert into open_plane.agency values ('marlow', 'marlow-police', 'police', 'Marlow Police Department');
      insert into open_plane.staff_member values ('marlow-police', 'vance', 'marlow', 'officer', 'T. Vance', null);`,
    after: `select (select count(*) from open_plane.staff_member) = 1 and (select count(*) from open_plane.protection_order) = 0 as fine`,
  },
  {
    name: '0004-record-calls-and-responses',
    before: `insert into open_plane.protection_order values
      ('marlow', 'o1', '{}', 'DV-1', 'Superior Court', 'Dale Strand', 'Rowan Ellery', '2026-02-02Z', null, 'court', 1);`,
    after: `select (select restrained_name from open_plane.protection_order) = 'Dale Strand' and (select count(*) from open_plane.response) = 0 as fine`,
  },
  {
    name: '0005-keep-an-audit-chain',
    before: `insert into open_plane.call_for_service (agency_id, id, partnership_id, call_number, order_id, received_at, initial_type, provenance)
      values ('marlow-police', 'c1', 'marlow', 'M-1', 'o1', '2026-03-01Z', 'Order violation', 'police');`,
    after: `select (select order_id from open_plane.call_for_service) = 'o1' and (select count(*) from audit.verify()) = 0 as fine`,
  },
  {
    name: '0006-keep-a-key-directory',
    before: `${system} select audit.append('order-read', 'order', 'o1', '2026-03-01Z');`,
    after: `select (select entries from audit.verify()) = 1 and (select broken_at from audit.verify()) is null
      and (select count(*) from sealed_plane.key_directory) = 0 as fine`,
  },
  {
    name: '0007-bridge-by-disclosure',
    before: `insert into sealed_plane.key_directory values ('marlow-police', 0, 'vance', 'age1' || repeat('q', 58), '2026-03-01Z', '', '');`,
    after: `select (select previous_hash from sealed_plane.key_directory) = ${zeros} and (select count(*) from sealed_plane.disclosure_opening) = 0 as fine`,
  },
  {
    name: '0008-keep-sealed-entries',
    before: `insert into sealed_plane.release values ('key', 'r1', 'marlow-police', 'vance', '2026-03-01', '2026-03-10', false, '', null);
      insert into sealed_plane.disclosure values ('key', 'd1', 'r1', 'marlow-police', 'vance', 'x', '2026-03-01');
      insert into sealed_plane.disclosure_key values ('key', 'd1', 'wrapped');`,
    after: `select (select count(*) from sealed_plane.disclosure_key) = 1 and (select count(*) from sealed_plane.sealed_entry) = 0 as fine`,
  },
  {
    name: '0009-count-measures',
    before: `insert into sealed_plane.sealed_entry values ('key', 0, ${zeros}, ${zeros}, decode(repeat('00', 64), 'hex'), 'x', '2026-03-01');`,
    after: `select (select count(*) from sealed_plane.sealed_entry) = 1
      and (select count(*) from open_plane.measure_counts('2026-01-01', '2026-12-31')) = 0 as fine`,
  },
  {
    name: '0010-let-staff-sign-in',
    after: `select (select count(*) from sign_in."user") = 0 and (select count(*) from open_plane.call_for_service) = 1 as fine`,
  },
  {
    name: '0011-know-when-a-call-was-recorded',
    after: `select (select recorded_at from open_plane.call_for_service) is null
      and (select call_number from open_plane.call_for_service) = 'M-1' as fine`,
  },
  {
    name: '0012-count-measures-by-quarter',
    after: `select (select count(*) from open_plane.measure_quarters(array['2026-01-01'::date], 14)) = 0
      and not exists (select from pg_proc where proname = 'measure_counts')
      and (select count(*) from open_plane.call_for_service) = 1 as fine`,
  },
  {
    name: '0013-name-the-law-of-a-partnership',
    after: `select (select jurisdiction from open_plane.partnership) = 'US-CA'
      and (select column_default is null from information_schema.columns
        where table_schema = 'open_plane' and table_name = 'partnership' and column_name = 'jurisdiction') as fine`,
  },
  {
    name: '0014-read-the-law-of-more-places',
    // The constraint is read back, because the list in `domain` and the one in the migration must name the same places.
    after: `select bool_and(pg_get_constraintdef(c.oid) like '%''' || place || '''%') as fine from pg_constraint c,
      unnest(array[${jurisdictions.map((place) => `'${place}'`).join(', ')}]) as place where c.conname = 'partnership_jurisdiction_check'`,
  },
  {
    name: '0015-keep-a-chain-for-each-device',
    // Two entries of one log: both take the name of its beginning, and its copy goes on.
    before: `insert into sealed_plane.sealed_entry values
      ('key', 1, decode(repeat('01', 32), 'hex'), ${zeros}, decode(repeat('00', 64), 'hex'), 'y', '2026-03-02');`,
    after: `select (select count(*) from sealed_plane.sealed_entry where account_id = 'key' and chain = ${zeros}) = 2
      and (select begun_on from sealed_plane.sealed_copy) = '2026-03-01' and (select count(*) from sealed_plane.account_use) = 0
      and (select relforcerowsecurity from pg_class where relname = 'sealed_entry') as fine`,
  },
  {
    name: '0016-look-up-people',
    // What is on record waits to be indexed, and so does what comes later, by whatever way.
    after: `select (select count(*) from open_plane.order_to_index) = (select count(*) from open_plane.protection_order)
      and exists (select from open_plane.order_to_index where order_id = 'o1')
      and (select relforcerowsecurity from pg_class where relname = 'order_name')
      and (select relforcerowsecurity from pg_class where relname = 'protection_order') as fine`,
  },
  {
    name: '0017-bring-in-orders',
    // Served by hand and recalled; what the document says stands beside it from now on.
    before: `update open_plane.protection_order set document = '{"serviceAttempts": [{"at": "2026-02-04T18:00:00.000Z",
      "method": "personal", "succeeded": "yes"}], "changes": [{"kind": "recalled", "at": "2026-02-20T18:00:00.000Z"}]}' where id = 'o1';`,
    after: `select (select served_since = '2026-02-04 18:00Z' and withdrawn_at = '2026-02-20 18:00Z' from open_plane.protection_order)
      and (select relforcerowsecurity from pg_class where relname = 'protection_order')
      and (select count(*) from open_plane.registry_import) = 0 as fine`,
  },
  {
    name: '0018-acknowledge-disclosures',
    after: `select (select count(*) from sealed_plane.receipt) = 0 and sealed_plane.agency_kind_of('vance') is null
      and (select count(*) from sealed_plane.directory_of_recipient('vance', 0)) = 0
      and (select relforcerowsecurity from pg_class where relname = 'receipt') as fine`,
  },
  {
    name: '0019-keep-sealed-case-files',
    after: `select (select count(*) from sealed_plane.case_file) = 0 and sealed_plane.erase_ended_cases('2026-03-01') = 0
      and not sealed_plane.replace_case_readers('c', 0, array['vance'], array[''::bytea])
      and (select count(*) from pg_class where relname in ('case_signer', 'case_policy', 'case_file', 'case_reader', 'case_entry')
        and relforcerowsecurity) = 5 as fine`,
  },
  {
    name: '0020-destroy-what-was-disclosed',
    // One that stands and one whose key was destroyed before: only the second loses its content, and an old opening keeps its hash.
    before: `insert into sealed_plane.disclosure values ('key', 'd0', 'r1', 'marlow-police', 'vance', 'y', '2026-03-01');
      insert into sealed_plane.disclosure_opening values ('key', 'r1', 1, 'd1', '2026-03-02Z', 'vance', context.chain_start(), '');
      update sealed_plane.disclosure_opening o set hash = sealed_plane.opening_hash(o);`,
    after: `select (select content from sealed_plane.disclosure where id = 'd1') = 'x'
      and (select destroyed and content is null from sealed_plane.disclosure where id = 'd0')
      and (select bool_and(hash = sealed_plane.opening_hash(o) and act = 'opened') from sealed_plane.disclosure_opening o)
      and (select not may_become_police_record and not supervisor_may_open from sealed_plane.release)
      and (select count(*) from pg_class where relname in ('disclosure', 'disclosure_key', 'disclosure_passed', 'told_record')
        and relforcerowsecurity) = 4 as fine`,
  },
  {
    name: '0022-keep-a-directory-of-help',
    before: `insert into sealed_plane.case_policy values ('marlow-police', '2026-03-01Z', true, 84);`,
    after: `select (select count(*) from open_plane.help_row) = 0 and sealed_plane.erase_ended_cases('2026-03-01') = 0
      and (select recovery_first is null and supervisors_may_read from sealed_plane.case_policy)
      and not sealed_plane.recover_case('r', '', 0, '', '', '', '', '2026-03-01Z', '2026-03-01')
      and (select count(*) from pg_class where relname in ('help_row', 'help_mark', 'instrument', 'staff_choice', 'case_share', 'case_recovery')
        and relforcerowsecurity) = 6 as fine`,
  },
  {
    name: '0023-answer-for-what-was-not-done',
    before: `insert into open_plane.response (agency_id, call_id, id, recorded_by, recorded_at, facts)
      values ('marlow-police', 'c1', 'r-before', 'vance', '2026-03-01Z', '{}');`,
    after: `select (select scene is null and times is null from open_plane.response where id = 'r-before')
      and (select count(*) = (select count(*) from open_plane.call_for_service) from open_plane.queue_look)
      and (select count(*) from open_plane.queue_item) = 0 as fine`,
  },
  {
    name: '0024-keep-notices-and-dates',
    after: `select (select count(*) from open_plane.notice_file) = 0 and (select count(*) from open_plane.notice_event) = 0
      and (select count(*) from open_plane.calendar_feed) = 0 as fine`,
  },
  {
    name: '0025-keep-audits-of-responses',
    after: `select open_plane.audit_side('marlow-police', 'harbor-house') is null
      and not open_plane.both_have_read('marlow-police', 'none') and (select count(*) from open_plane.audit_run) = 0 as fine`,
  },
  {
    name: '0026-end-a-conflict',
    after: `select count(*) = 4 as fine from information_schema.columns
      where table_schema = 'open_plane' and table_name = 'order_conflict' and column_name in ('reason', 'ended_at', 'ended_by', 'ended_because')`,
  },
  {
    name: '0027-renew-a-sign-in',
    before: `insert into sign_in.organization (id, name, slug, "createdAt") values ('o-before', 'o', 'o-before', now());
      insert into sign_in.invitation (id, "organizationId", email, name, role, status, "expiresAt", "tokenHash")
      values ('i-before', 'o-before', 'a@b.example', 'A', 'advocate', 'pending', now(), 'h-before');`,
    after: `select "staffId" is null as fine from sign_in.invitation where id = 'i-before'`,
  },
  {
    name: '0028-know-the-share-of-one-order',
    after: `select count(*) = 0 as fine from open_plane.measure_quarters(array[]::date[], 14) where most_of_one_order is not null`,
  },
  {
    name: '0029-bring-in-calls',
    before: `insert into open_plane.registry_source (partnership_id, agency_id, id, name, settings, changed_by, changed_at)
        values ('marlow', 'marlow-police', 's-before', 'Court', '{}', 'quill', '2026-03-01Z');`,
    after: `select (select subject from open_plane.registry_source where id = 's-before') = 'orders'
      and (select count(*) from open_plane.call_for_service) = 1 and (select count(*) from open_plane.arrived_call) = 0 as fine`,
  },
  {
    name: '0030-carry-letters',
    after: `select (select count(*) from sealed_plane.letter) = 0 and (select count(*) from sealed_plane.letter_partners()) = 0
      and (select count(*) from sealed_plane.open_letter('l', '2026-03-01Z')) = 0
      and not sealed_plane.acknowledge_letter('l', '2026-03-01Z')
      and (select count(*) from pg_class where relname in ('letter', 'letter_pairing', 'letter_sealed', 'letter_answer')
        and relforcerowsecurity) = 4 as fine`,
  },
  {
    name: '0031-chain-entries-at-commit',
    before: `select audit.append('order-read', 'order', 'o2', '2026-03-02Z');`,
    after: `with said as (select audit.append('order-read', 'order', 'o3', '2026-03-03Z'))
      select (select count(*) from said) = 1 and (select max(entries) from audit.verify()) = 2 and (select count(broken_at) from audit.verify()) = 0 as fine`,
  },
  {
    name: '0032-know-who-holds-an-order',
    // Who brought what is on record already nobody wrote down, and it says so by an empty list.
    after: `select bool_and(agencies = '{}') and count(*) > 0 as fine from open_plane.protection_order`,
  },
  {
    name: '0033-keep-a-notice-from-who-is-in-conflict',
    after: `select count(*) = 2 as fine from pg_policies where schemaname = 'open_plane' and permissive = 'RESTRICTIVE' and cmd = 'INSERT'
      and tablename in ('notice_file', 'notice_event')`,
  },
  {
    name: '0036-answer-names-from-their-index',
    after: `select count(*) = 2 as fine from pg_indexes where indexname in ('order_name_by_surname', 'order_name_by_birth') and indexdef like '%INCLUDE%'`,
  },
  {
    name: '0040-tell-her-who-can-open-a-case-again',
    after: `select not sealed_plane.cases_of_recipient_open_again('vance') as fine`,
  },
];

describe('migrations', () => {
  let store: TestStore;
  let client: Client;
  beforeAll(async () => {
    store = await openTestStore();
    await store.beyondPolicies.query('create database stepwise');
    client = new Client({
      host: store.beyondPolicies.host,
      user: store.beyondPolicies.user ?? '',
      password: String(store.beyondPolicies.password),
      database: 'stepwise',
    });
    await client.connect();
    await provisionRoles(client);
  });
  afterAll(async () => {
    await client.end();
    await store.close();
  });

  test('each is numbered in order, named by its effect, and has a step here', async () => {
    const names = await migrationNames();
    expect(steps.map((step) => step.name)).toEqual(names);
    const numbers = names.map((name) => Number(name.slice(0, 4)));
    expect(numbers.every((number, at) => number > (numbers[at - 1] ?? 0))).toBe(true);
  });

  test.each(steps)('$name', async ({ name, before, after }) => {
    if (before !== undefined) await client.query(before);
    expect(await migrate({ client, to: name })).toEqual([name]);
    const { rows } = await client.query(after);
    expect(rows).toEqual([{ fine: true }]);
  });

  test('a second run has nothing to do', async () => {
    expect(await migrate({ client })).toEqual([]);
  });

  test('everything made belongs to the owner or to a role that lends one power', async () => {
    const { rows } = await client.query(`
      select distinct pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('open_plane', 'sealed_plane', 'audit', 'sign_in', 'migration')`);
    expect(rows).toEqual([{ owner: 'holdfast_owner' }]);
  });

  test('a migration that was edited after it was applied stops the start', async () => {
    await client.query(`update migration.applied set hash = 'other' where name = '0003-record-orders'`);
    await expect(migrate({ client })).rejects.toMatchObject({ code: 'migration-changed' });
  });

  test('a database that is ahead of this release stops the start', async () => {
    await client.query(`insert into migration.applied (name, hash) values ('9999-from-the-future', 'h')`);
    await expect(migrate({ client })).rejects.toBeInstanceOf(StoreFault);
    await expect(migrate({ client })).rejects.toMatchObject({ code: 'schema-too-new' });
  });

  test('a migration that fails leaves the state before it', async () => {
    await store.beyondPolicies.query('create database halfway');
    const other = new Client({
      host: store.beyondPolicies.host,
      user: store.beyondPolicies.user ?? '',
      password: String(store.beyondPolicies.password),
      database: 'halfway',
    });
    await other.connect();
    await provisionRoles(other);
    await migrate({ client: other, to: '0002-record-agencies-and-staff' });
    // In the way of the next one's second table, so that it fails after its first.
    await other.query('set role holdfast_owner; create table open_plane.order_service (id text); reset role');
    await expect(migrate({ client: other })).rejects.toThrow('already exists');
    const { rows } = await other.query(
      `select to_regclass('open_plane.protection_order') as made, (select count(*)::int from migration.applied) as applied`,
    );
    await other.end();
    expect(rows).toEqual([{ made: null, applied: 2 }]);
  });
});
