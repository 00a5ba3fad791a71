-- Which migrations were applied, with the hash of each file. Only the owner sees it.
create schema if not exists migration;
create table if not exists migration.applied (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
);
alter table migration.applied enable row level security;
alter table migration.applied force row level security;
do $$
begin
  if not exists (select from pg_policies where schemaname = 'migration' and policyname = 'the owner keeps the record') then
    create policy "the owner keeps the record" on migration.applied to holdfast_owner using (true) with check (true);
  end if;
end
$$;
