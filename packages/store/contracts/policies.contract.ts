/**
 * The promise of the walls: the full matrix of table × role × verb, tried row by row as the real low-privilege role. A new
 * table or a new role without an expected answer fails.
 */
import { staffRoles } from '@holdfast/wire';
import { CompiledQuery } from 'kysely';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Acting, StaffActing } from '../src/index.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, hers, setUp, staff } from './marlow.ts';
import { type MatrixRole, matrix, matrixRoles } from './policy-matrix.ts';
import { type Owner, type Row, type TableRows, tableRows, type Value } from './policy-rows.ts';

/** Runs a statement within one transaction that will be undone. */
type Run = (text: string, values?: readonly Value[]) => Promise<{ rows: Row[]; rowCount: number }>;

const actors: Readonly<Record<Exclude<MatrixRole, 'sign-in' | 'nobody'>, Acting>> = {
  advocate: as(staff.imani),
  officer: as(staff.vance),
  liaison: as(staff.liaison),
  supervisor: as(staff.ibarra),
  coordinator: as(staff.noor),
  administrator: as(staff.lantern),
  account: hers,
  system: setUp,
};

export function policiesContract({ name, open }: Implementation): void {
  describe(`row-level policies on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plant(store);
    });
    afterAll(async () => await store.close());

    test('every table of the database has a row in the matrix, and no other', async () => {
      const { rows } = await store.beyondPolicies.query<{ name: string }>(`
        select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
        order by 1`);
      const there = rows.map((row) => row.name);
      expect(Object.keys(matrix).sort()).toEqual(there);
      expect(tableRows.map((each) => each.table).sort()).toEqual(there);
    });

    test('every role has a column in the matrix', () => {
      expect([...matrixRoles].sort()).toEqual([...staffRoles, 'account', 'system', 'sign-in', 'nobody'].sort());
    });

    test('row-level security is on and forced on every table, and each has a policy', async () => {
      const { rows } = await store.beyondPolicies.query<{ name: string }>(`
        select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
          and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid))`);
      expect(rows).toEqual([]);
    });

    for (const each of tableRows) {
      for (const role of matrixRoles) {
        test(`${each.table}: ${role} reaches ${matrix[each.table]?.[role] ?? 'nothing that was decided'}`, async () => {
          expect(await cellOf({ store, table: each, role })).toBe(matrix[each.table]?.[role]);
        });
      }
    }

    test.each<[string, StaffActing]>([
      ['without a purpose', as(staff.vance, '')],
      ["with an officer's role in an advocacy agency", { ...as(staff.imani), role: 'officer' }],
      ['of another partnership', as(staff.stranger)],
    ])('an officer %s finds no order of this partnership', async (_, acting) => {
      const found = await withRun(
        { store, acting },
        async (run) => await run(`select id from open_plane.protection_order where partnership_id = 'marlow'`),
      );
      expect(found.rowCount).toBe(0);
    });

    test("an advocate's agency gives no call or response to someone who claims an officer's role there", async () => {
      const found = await withRun(
        { store, acting: { ...as(staff.imani), role: 'supervisor' } },
        async (run) =>
          await run('select id from open_plane.call_for_service union all select id from open_plane.response'),
      );
      expect(found.rowCount).toBe(0);
    });

    test.each([
      [
        'a policy lets everyone read',
        'create policy leak on open_plane.response for select to holdfast_app using (true)',
        'drop policy leak on open_plane.response',
      ],
      [
        'deleting is granted',
        'grant delete on open_plane.response to holdfast_app',
        'revoke delete on open_plane.response from holdfast_app',
      ],
    ])('the matrix notices when %s', async (_, breaking, mending) => {
      const table = tableRows.find((each) => each.table === 'open_plane.response');
      if (table === undefined) throw new Error('no such table');
      await store.beyondPolicies.query(breaking);
      try {
        expect(await cellOf({ store, table, role: 'coordinator' })).not.toBe(matrix[table.table]?.['coordinator']);
      } finally {
        await store.beyondPolicies.query(mending);
      }
    });

    test('what a transaction said about its actor is forgotten when it ends', async () => {
      await store.withActor(setUp, async () => undefined);
      const seen = await store.withActor(
        hers,
        async ({ transaction }) => await transaction.selectFrom('open_plane.protection_order').select('id').execute(),
      );
      expect(seen).toEqual([]);
    });
  });
}

async function plant({ beyondPolicies }: TestStore): Promise<void> {
  await beyondPolicies.query('set session_replication_role = replica');
  for (const { table, rows } of tableRows) {
    for (const { row } of rows) {
      const insert = insertOf(table, row);
      await beyondPolicies.query(insert.text, insert.values);
    }
  }
  await beyondPolicies.query('set session_replication_role = origin');
}

async function cellOf({
  store,
  table,
  role,
}: {
  store: TestStore;
  table: TableRows;
  role: MatrixRole;
}): Promise<string> {
  return await asRole({ store, role }, async (run) => {
    const who = await run('select current_user as me');
    expect(who.rows[0]?.['me']).toBe('holdfast_app');
    const tag = (owner: Owner) => tagOf({ owner, role });
    const answers: string[] = [];
    for (const verb of [reachedBySelect, reachedByInsert, reachedByUpdate, reachedByDelete])
      answers.push(await verb({ run, table, tag }));
    return answers.join(' ');
  });
}

interface Try {
  readonly run: Run;
  readonly table: TableRows;
  readonly tag: (owner: Owner) => string;
}

async function reachedBySelect({ run, table, tag }: Try): Promise<string> {
  return await reached({
    table,
    tag,
    reach: async (row) =>
      (
        await run(
          `select ${table.key.map(quoted).join(', ')} from ${nameOf(table)} where ${keyIs(table)}`,
          keyOf(table, row),
        )
      ).rowCount,
    run,
  });
}

async function reachedByInsert({ run, table, tag }: Try): Promise<string> {
  return await reached({
    table,
    tag,
    run,
    reach: async (row) => {
      const insert = insertOf(table.table, table.fresh(row));
      return (await run(insert.text, insert.values)).rowCount;
    },
  });
}

async function reachedByUpdate({ run, table, tag }: Try): Promise<string> {
  return await reached({
    table,
    tag,
    run,
    reach: async (row) =>
      (await run(`update ${nameOf(table)} set ${table.touch} where ${keyIs(table)}`, keyOf(table, row))).rowCount,
  });
}

async function reachedByDelete({ run, table, tag }: Try): Promise<string> {
  return await reached({
    table,
    tag,
    run,
    reach: async (row) => (await run(`delete from ${nameOf(table)} where ${keyIs(table)}`, keyOf(table, row))).rowCount,
  });
}

/** Tries each planted row in a savepoint and gathers the tags of those reached. Rows of one tag must all agree. */
async function reached({
  table,
  tag,
  reach,
  run,
}: {
  table: TableRows;
  tag: Try['tag'];
  reach: (row: Row) => Promise<number>;
  run: Run;
}): Promise<string> {
  const outcomes = new Map<string, Set<string>>();
  for (const { owner, row } of table.rows) {
    const outcome = await tried({ run, act: async () => await reach(row) });
    const mark = tag(owner);
    outcomes.set(mark, (outcomes.get(mark) ?? new Set()).add(outcome));
  }
  if ([...outcomes.values()].every((each) => each.has('denied') && each.size === 1)) return 'x';
  const torn = [...outcomes].filter(([, each]) => each.size > 1).map(([mark]) => mark);
  if (torn.length > 0) return `torn:${torn.join('')}`;
  const marks = ['m', 'a', 'p', 'f', 'e'].filter((mark) => outcomes.get(mark)?.has('reached') === true);
  return marks.join('') || '-';
}

async function tried({ run, act }: { run: Run; act: () => Promise<number> }): Promise<'reached' | 'hidden' | 'denied'> {
  await run('savepoint try');
  try {
    return (await act()) > 0 ? 'reached' : 'hidden';
  } catch (problem) {
    const { code, message } =
      problem instanceof Error && 'code' in problem
        ? { code: problem.code, message: problem.message }
        : { code: '', message: '' };
    if (code !== '42501') throw problem;
    return message.includes('row-level security') ? 'hidden' : 'denied';
  } finally {
    await run('rollback to savepoint try');
  }
}

function tagOf({ owner, role }: { owner: Owner; role: MatrixRole }): string {
  if (role === 'system' || role === 'sign-in' || role === 'nobody') return 'e';
  const acting = actors[role];
  if (acting.kind !== 'staff') return owner.account === acting.actor ? 'm' : 'f';
  if (owner.staff === acting.actor) return 'm';
  if (owner.agency === acting.agencyId) return owner.staff === undefined ? 'm' : 'a';
  if (owner.partnership === acting.partnershipId) return owner.agency === undefined ? 'm' : 'p';
  return 'f';
}

async function asRole<Answer>(
  { store, role }: { store: TestStore; role: MatrixRole },
  work: (run: Run) => Promise<Answer>,
): Promise<Answer> {
  if (role === 'sign-in') return await undone(store, work);
  if (role !== 'nobody') return await withRun({ store, acting: actors[role] }, work);
  return await withRun({ store, acting: setUp }, async (run) => {
    for (const setting of ['actor', 'agency', 'partnership', 'role', 'purpose'])
      await run(`select set_config('holdfast.${setting}', '', true)`);
    return await work(run);
  });
}

class Undo extends Error {}

async function withRun<Answer>(
  { store, acting }: { store: TestStore; acting: Acting },
  work: (run: Run) => Promise<Answer>,
): Promise<Answer> {
  const answers: Answer[] = [];
  try {
    await store.withActor(acting, async ({ transaction }) => {
      answers.push(
        await work(async (text, values = []) => {
          const { rows, numAffectedRows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
          return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
        }),
      );
      throw new Undo();
    });
  } catch (problem) {
    if (!(problem instanceof Undo)) throw problem;
  }
  const [answer] = answers;
  if (answer === undefined) throw new Error('the work gave no answer');
  return answer;
}

async function undone<Answer>(store: TestStore, work: (run: Run) => Promise<Answer>): Promise<Answer> {
  const client: PoolClient = await store.signInPool.connect();
  try {
    await client.query('begin');
    return await work(async (text, values = []) => {
      const { rows, rowCount } = await client.query<Record<string, Value>>(text, [...values]);
      return { rows, rowCount: rowCount ?? 0 };
    });
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const quoted = (name: string): string => `"${name}"`;
const nameOf = ({ table }: Pick<TableRows, 'table'>): string => table.split('.').map(quoted).join('.');
const keyIs = ({ key }: TableRows): string =>
  key.map((column, index) => `${quoted(column)} = $${index + 1}`).join(' and ');
const keyOf = ({ key }: TableRows, row: Row): Value[] => key.map((column) => row[column] ?? null);

function insertOf(table: string, row: Row): { text: string; values: Value[] } {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into ${nameOf({ table })} (${columns.map(quoted).join(', ')}) values (${places.join(', ')})`,
    values: Object.values(row),
  };
}
