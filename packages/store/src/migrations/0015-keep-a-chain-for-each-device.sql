-- Each of her devices writes a chain of its own, named by the hash its first entry follows. A copy is kept only while she says
-- so, and ends whole. What an account sends is counted by day, so that one key cannot fill the disk.

create table sealed_plane.sealed_copy (
  account_id text not null,
  begun_on date not null,
  primary key (account_id, begun_on)
);
create table sealed_plane.account_use (
  account_id text not null,
  used_on date not null,
  requests integer not null check (requests >= 0),
  received bigint not null check (received >= 0),
  primary key (account_id, used_on)
);
create index account_use_by_day on sealed_plane.account_use (used_on);

-- The owner is held by the policies as well, and acts for nobody here.
alter table sealed_plane.sealed_entry no force row level security;
alter table sealed_plane.sealed_entry add column chain bytea check (length(chain) = 32);
update sealed_plane.sealed_entry each set chain = first.previous_hash
  from sealed_plane.sealed_entry first where first.account_id = each.account_id and first.sequence = 0;
insert into sealed_plane.sealed_copy (account_id, begun_on)
  select account_id, min(received_on) from sealed_plane.sealed_entry group by account_id;
alter table sealed_plane.sealed_entry alter column chain set not null;
alter table sealed_plane.sealed_entry drop constraint sealed_entry_pkey;
alter table sealed_plane.sealed_entry add primary key (account_id, chain, sequence);
alter table sealed_plane.sealed_entry force row level security;
-- Ended copies are to leave the files soon.
alter table sealed_plane.sealed_entry set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

alter table sealed_plane.sealed_copy enable row level security;
alter table sealed_plane.sealed_copy force row level security;
alter table sealed_plane.account_use enable row level security;
alter table sealed_plane.account_use force row level security;

grant delete on sealed_plane.sealed_entry to holdfast_app;
grant select, insert, delete on sealed_plane.sealed_copy to holdfast_app;
grant select, insert, update, delete on sealed_plane.account_use to holdfast_app;

create policy "her own log, ended" on sealed_plane.sealed_entry for delete to holdfast_app
  using (context.is_account() and account_id = context.actor());
create policy "her own copy, looked for" on sealed_plane.sealed_copy for select to holdfast_app
  using (context.is_account() and account_id = context.actor());
create policy "her own copy, begun" on sealed_plane.sealed_copy for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());
create policy "her own copy, ended" on sealed_plane.sealed_copy for delete to holdfast_app
  using (context.is_account() and account_id = context.actor());
create policy "her own use, looked at" on sealed_plane.account_use for select to holdfast_app
  using (context.is_account() and account_id = context.actor());
create policy "her own use, begun" on sealed_plane.account_use for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());
create policy "her own use, counted" on sealed_plane.account_use for update to holdfast_app
  using (context.is_account() and account_id = context.actor()) with check (context.is_account() and account_id = context.actor());
create policy "old use is found" on sealed_plane.account_use for select to holdfast_app using (context.is_system());
create policy "old use is forgotten" on sealed_plane.account_use for delete to holdfast_app using (context.is_system());
