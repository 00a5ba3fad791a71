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
  const { rows } = await client.query<{ database: string; me: string; issuperuser: string; wrong: string[] }>(`
    select current_database() as database, current_user as me, current_setting('is_superuser') as issuperuser,
      coalesce(array(select rolname::text from pg_roles where rolname like 'holdfast\\_%' and rolname <> current_user
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit
          or rolcanlogin <> (rolname = 'holdfast_app')) and rolname <> 'holdfast_engine'), '{}') as wrong`);
  const found = rows[0];
  if (found === undefined) throw new Error('the database did not say who we are');
  const { database, me } = found;
  for (const role of found.wrong) {
    const login = role === 'holdfast_app' ? 'login' : 'nologin';
    // Only a superuser may speak of superuser powers at all, even to deny them.
    const superPowers = found.issuperuser === 'on' ? 'nosuperuser nobypassrls noreplication' : '';
    await client.query(
      `alter role ${client.escapeIdentifier(role)} ${login} noinherit nocreaterole nocreatedb ${superPowers}`,
    );
  }
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
