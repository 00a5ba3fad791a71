/**
 * Makes sure that the roles exist with exactly their powers, and that nobody else has any in this database. Run at every
 * start, so that a power added by hand does not outlive a restart.
 */
import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';

const definerRoles = ['holdfast_audit', 'holdfast_verifier', 'holdfast_measures', 'holdfast_bridge'];

/**
 * Prepares the roles in the database `client` is connected to and lets its sign-in act as `holdfast_owner`.
 * The sign-in must be a superuser, or may create roles and owns the database.
 */
export async function provisionRoles(client: Client): Promise<void> {
  await client.query(await readFile(new URL('./roles.sql', import.meta.url), 'utf8'));
  for (const repair of await repairsFor(client)) await client.query(repair);
  const { rows } = await client.query<{ database: string; me: string }>(
    'select current_database() as database, current_user as me',
  );
  const found = rows[0];
  if (found === undefined) throw new Error('the database did not say who we are');
  const { database, me } = found;
  const name = client.escapeIdentifier(database);
  if (me !== 'holdfast_owner') await client.query(`grant holdfast_owner to ${client.escapeIdentifier(me)}`);
  for (const role of definerRoles) await client.query(`grant ${role} to holdfast_owner`);
  await client.query(`
    revoke all on database ${name} from public;
    revoke all on schema public from public;
    grant connect on database ${name} to holdfast_app;
    grant create on database ${name} to holdfast_owner;
  `);
}

/** Statements that take away what a role should not have. Only what is wrong is named: many may not even deny the rest. */
async function repairsFor(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ repair: string }>(`
    with ours as (
      select r.*, r.rolname = 'holdfast_app' as signs_in from pg_roles r
      where rolname = any (array['holdfast_owner', 'holdfast_app', 'holdfast_audit', 'holdfast_verifier', 'holdfast_measures', 'holdfast_bridge'])
    ), wrong as (
      select rolname, concat_ws(' ', case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
        case when rolreplication then 'noreplication' end, case when rolcreaterole then 'nocreaterole' end,
        case when rolcreatedb then 'nocreatedb' end, case when rolinherit then 'noinherit' end,
        case when rolcanlogin and not signs_in then 'nologin' when signs_in and not rolcanlogin then 'login' end) as options
      from ours
    )
    select format('alter role %I %s', rolname, options) as repair from wrong where options <> ''
    union all
    select format('revoke %s from holdfast_app', roleid::regrole) from pg_auth_members where member = 'holdfast_app'::regrole`);
  return rows.map((row) => row.repair);
}
