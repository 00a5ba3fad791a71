/**
 * The promise of the roles: the server signs in as one that owns nothing and bypasses nothing; what it lacks it cannot
 * take; the audit writer can append and nothing else; no sealed table has a column that says who someone is.
 */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, setUp, staff } from './marlow.ts';

const ours = [
  'holdfast_app',
  'holdfast_audit',
  'holdfast_bridge',
  'holdfast_measures',
  'holdfast_owner',
  'holdfast_verifier',
];

/** Every column a sealed table may have. A new one is a decision: no address, telephone, e-mail or name may be among them. */
const sealedColumns: Readonly<Record<string, string>> = {
  key_directory: 'agency_id hash previous_hash recipient sequence staff_id valid_from',
  staff_key: 'agency_id changed_at recipient staff_id wrapped_identity wrapping',
  pairing_code: 'agency_id code_hash ends_at staff_id',
  release:
    'account_id ends_on id made_on may_become_police_record may_keep_copy recipient_agency_id recipient_staff_id revoked_on signed supervisor_may_open',
  disclosure: 'account_id content destroyed id made_on recipient_agency_id recipient_staff_id release_id',
  disclosure_key: 'account_id disclosure_id wrapped_key',
  disclosure_opening: 'account_id act disclosure_id hash opened_at opened_by previous_hash release_id sequence',
  disclosure_passed: 'account_id agency_id disclosure_id passed_by release_id staff_id wrapped_key',
  letter:
    'acknowledged_at agency_id answer_by ends_on from_agency_id from_staff_id id opened_at sent_at to_staff_id withdrawn_at',
  letter_answer: 'agency_id answered_at content due_at letter_id next_by own_key sequence wrapped_key',
  letter_pairing: 'agency_id paired_at recipient staff_id to_agency_id to_staff_id',
  letter_sealed: 'agency_id content letter_id wrapped_key',
  receipt: 'account_id disclosure_id receipt recipient_agency_id recipient_staff_id release_id',
  case_signer: 'agency_id signing_key since staff_id',
  case_policy: 'agency_id changed_at recovery_first recovery_second retain_months supervisors_may_read',
  case_recovery:
    'agency_id allowed_at allowed_by asked_at asked_by case_id ended_as ended_at epoch for_staff id passed_share reason signature',
  case_share: 'agency_id case_id epoch share staff_id',
  case_file: 'agency_id begun_by begun_on erased_on held id retain_until',
  case_reader: 'agency_id case_id epoch staff_id wrapped_key',
  case_entry: 'agency_id case_id ciphertext epoch hash previous_hash received_on sequence signature',
  sealed_copy: 'account_id begun_on',
  account_use: 'account_id received requests used_on',
  sealed_entry: 'account_id chain ciphertext hash previous_hash received_on sequence signature',
  request_seen: 'account_id nonce seen_on',
};

export function rolesContract({ name, open }: Implementation): void {
  describe(`roles on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => await store.close());

    /** What happens when the server's role says this. */
    const asApp = async (text: string): Promise<string> => {
      try {
        await store.withActor(as(staff.ibarra), async ({ transaction }) => await sql.raw(text).execute(transaction));
        return 'done';
      } catch (problem) {
        return problem instanceof Error && 'code' in problem ? String(problem.code) : 'broken';
      }
    };

    test('only holdfast_app signs in; no role is a superuser, bypasses policies, inherits or makes roles', async () => {
      const { rows } = await store.beyondPolicies.query(`
        select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit as powerful
        from pg_roles where rolname like 'holdfast\\_%' and rolname <> 'holdfast_engine' order by rolname`);
      expect(rows).toEqual(
        ours.map((rolname) => ({ rolname, rolcanlogin: rolname === 'holdfast_app', powerful: false })),
      );
    });

    test('a power that someone added by hand is gone after the next start', async () => {
      const { provisionRoles } = await import('../src/roles/provision.ts');
      await store.beyondPolicies.query(
        'alter role holdfast_app bypassrls createrole; grant holdfast_bridge to holdfast_app',
      );
      await provisionRoles(store.beyondPolicies);
      const { rows } = await store.beyondPolicies.query(
        `select rolbypassrls or rolcreaterole as powerful from pg_roles where rolname = 'holdfast_app'`,
      );
      expect(rows).toEqual([{ powerful: false }]);
    });

    test('the server and its pools sign in as holdfast_app, a member of no role', async () => {
      const me = await store.withActor(
        setUp,
        async ({ transaction }) =>
          (
            await sql<{ me: string; session: string }>`select current_user as me, session_user as session`.execute(
              transaction,
            )
          ).rows,
      );
      expect(me).toEqual([{ me: 'holdfast_app', session: 'holdfast_app' }]);
      expect((await store.signInPool.query('select session_user as me')).rows).toEqual([{ me: 'holdfast_app' }]);
      const { rows } = await store.beyondPolicies.query(
        `select from pg_auth_members where member = 'holdfast_app'::regrole`,
      );
      expect(rows).toEqual([]);
    });

    test('holdfast_app owns nothing', async () => {
      const { rows } = await store.beyondPolicies.query(
        `select from pg_shdepend where refobjid = 'holdfast_app'::regrole and deptype = 'o'`,
      );
      expect(rows).toEqual([]);
    });

    test.each([
      ['become the owner', 'set role holdfast_owner'],
      ['become the audit writer', 'set role holdfast_audit'],
      ['become the bridge', 'set role holdfast_bridge'],
      ['make a table', 'create table open_plane.mine (id text)'],
      ['make a table of its own in public', 'create table public.mine (id text)'],
      ['make a temporary table that shadows another', 'create temporary table agency (id text)'],
      ['make a schema', 'create schema mine'],
      ['make a function', 'create function context.mine() returns int language sql return 1'],
      ['make a role', 'create role mine'],
      ['switch a policy off', 'alter table open_plane.protection_order no force row level security'],
      ['drop a policy', 'drop policy "police read orders for a purpose" on open_plane.protection_order'],
      ['disable the audit trigger', 'alter table audit.entry disable trigger never_altered'],
      ['skip triggers', `set local session_replication_role = replica`],
      ['read a wrapped key', 'select wrapped_key from sealed_plane.disclosure_key'],
      ['read sealed content without an opening', 'select content from sealed_plane.disclosure'],
      [
        'write the ledger by itself',
        'insert into sealed_plane.disclosure_opening select * from sealed_plane.disclosure_opening',
      ],
      ['alter the ledger', 'delete from sealed_plane.disclosure_opening'],
      ['write the audit table by itself', 'insert into audit.entry select * from audit.entry'],
      ['alter an audit entry', `update audit.entry set purpose = ''`],
      ['delete an audit entry', 'delete from audit.entry'],
      ['empty the audit table', 'truncate audit.entry'],
      ['say an entry past the door', 'insert into audit.entry_to_chain select * from audit.entry_to_chain'],
      ['take back what it said', 'delete from audit.entry_to_chain'],
      ['alter what it said', `update audit.entry_to_chain set purpose = ''`],
      ['read which migrations were applied', 'select * from migration.applied'],
      ['read a file of the machine', `select pg_read_file('postgresql.conf')`],
      ['run a program', `copy (select 1) to program 'true'`],
    ])('the server cannot %s', async (_, text) => {
      expect(await asApp(text)).toBe('42501');
    });

    test.each([
      [
        'insert',
        `insert into audit.entry (agency_id, sequence, actor, role, code, record_kind, record_id, purpose, recorded_at, previous_hash, hash)
        values ('chain-of-its-own', 0, 'a', 'r', 'order-read', 'k', 'i', 'p', '2026-01-01', '', '')`,
        'done',
      ],
      ['select', 'select from audit.entry', '42501'],
      ['update', `update audit.entry set purpose = ''`, '42501'],
      ['delete', 'delete from audit.entry', '42501'],
      ['truncate', 'truncate audit.entry', '42501'],
      ['read anything else', 'select from open_plane.protection_order', '42501'],
      ['read a sealed table', 'select from sealed_plane.disclosure_key', '42501'],
      ['make a table', 'create table audit.mine (id text)', '42501'],
    ])('holdfast_audit: %s', async (_, text, expected) => {
      const client = store.beyondPolicies;
      await client.query('begin; set local role holdfast_audit');
      const outcome = await client.query(text).then(
        () => 'done',
        (problem) => String(problem.code),
      );
      await client.query('rollback');
      expect(outcome).toBe(expected);
    });

    test('the owner is held by the policies too, and cannot alter an audit entry', async () => {
      const client = store.beyondPolicies;
      await client.query('begin; set local role holdfast_owner');
      expect((await client.query('select from open_plane.agency')).rowCount).toBe(0);
      const outcome = await client.query(`update audit.entry set purpose = ''`).then(
        () => 'done',
        (problem) => String(problem.code),
      );
      await client.query('rollback');
      expect(outcome).toBe('42501');
    });

    test('every function that lends a power looks names up in a fixed place and is not everyone’s to call', async () => {
      const { rows } = await store.beyondPolicies.query(`
        select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('context', 'open_plane', 'sealed_plane', 'audit', 'sign_in')
          and ((p.prosecdef and not coalesce(p.proconfig @> array['search_path=pg_catalog'], false))
            or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0))`);
      expect(rows).toEqual([]);
    });

    test('sealed tables have the listed columns and no other, and account rows no time of day', async () => {
      const { rows } = await store.beyondPolicies.query<{ name: string; columns: string; times: string[] }>(`
        select c.relname as name, string_agg(a.attname, ' ' order by a.attname) as columns,
          array_agg(a.attname::text) filter (where a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'time'::regtype)) as times
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'sealed_plane'::regnamespace and c.relkind = 'r' group by c.relname`);
      expect(Object.fromEntries(rows.map((row) => [row.name, row.columns]))).toEqual(sealedColumns);
      const accountTables = rows.filter((row) => row.columns.includes('account_id'));
      // An opening is the act of staff; everything an account does is dated by day.
      expect(accountTables.filter((row) => row.times !== null).map((row) => [row.name, row.times])).toEqual([
        ['disclosure_opening', ['opened_at']],
      ]);
    });

    test('every key begins with whom it belongs to, so that the tables can be spread over machines', async () => {
      const { rows } = await store.beyondPolicies.query<{ name: string; first: string }>(`
        select c.oid::regclass::text as name, a.attname as first from pg_index i
        join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary and n.nspname in ('open_plane', 'sealed_plane', 'audit')`);
      const others = rows
        .filter((row) => !['agency_id', 'partnership_id', 'account_id'].includes(row.first))
        .map((row) => row.name);
      expect(others).toEqual(['open_plane.partnership']);
    });
  });
}
