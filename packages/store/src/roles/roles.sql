-- The database roles. Run at every start by the engine's or the database owner's sign-in; changes nothing when all is well.
-- Only holdfast_app signs in. The others own tables or lend one narrow power to a function, and nobody can become them
-- except the sign-in that prepares the database.
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'holdfast_owner',    -- owns schemas and tables; migrations run as it
    'holdfast_app',      -- what the server signs in as: owns nothing, bypasses nothing
    'holdfast_audit',    -- appends to the audit table, and can do nothing else
    'holdfast_verifier', -- reads the audit table to chain and to verify it
    'holdfast_measures', -- counts calls for the partnership
    'holdfast_bridge'    -- hands out a wrapped key with a ledger row, and answers a pairing code
  ] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I noinherit %s', wanted, case wanted when 'holdfast_app' then 'login' else 'nologin' end);
      exception when duplicate_object or unique_violation then
        null; -- another server starting at the same moment made it
      end;
    end if;
  end loop;
end
$$;
