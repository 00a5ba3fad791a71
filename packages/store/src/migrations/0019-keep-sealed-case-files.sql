-- Case files as the server may keep them: who reads each one now, the key of its newest epoch wrapped to each of them, and a log whose
-- order and authors it can check and whose content it cannot. Whoever is not a reader finds nothing, colleagues included.

create table sealed_plane.case_signer (
  agency_id text not null,
  staff_id text not null,
  signing_key bytea not null check (length(signing_key) = 32),
  since timestamptz(3) not null,
  primary key (agency_id, staff_id, signing_key)
);
-- What the agency has decided; the newest row counts. Without one, supervisors read nothing.
create table sealed_plane.case_policy (
  agency_id text not null,
  changed_at timestamptz(3) not null,
  supervisors_may_read boolean not null,
  retain_months integer not null check (retain_months between 1 and 240),
  primary key (agency_id, changed_at)
);
create table sealed_plane.case_file (
  agency_id text not null,
  id text not null check (id ~ '^[A-Za-z0-9_-]{1,64}$'),
  begun_by text not null,
  begun_on date not null,
  retain_until date,
  held boolean not null default false,
  erased_on date,
  primary key (agency_id, id)
);
create table sealed_plane.case_reader (
  agency_id text not null,
  case_id text not null,
  staff_id text not null,
  epoch bigint not null check (epoch >= 0),
  wrapped_key bytea not null check (length(wrapped_key) between 64 and 4096),
  primary key (agency_id, case_id, staff_id)
);
create index case_reader_by_staff on sealed_plane.case_reader (agency_id, staff_id);
create table sealed_plane.case_entry (
  agency_id text not null,
  case_id text not null,
  sequence bigint not null check (sequence >= 0),
  epoch bigint not null check (epoch >= 0),
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  signature bytea not null check (length(signature) = 64),
  ciphertext bytea not null,
  received_on date not null,
  primary key (agency_id, case_id, sequence)
);
alter table sealed_plane.case_entry alter column ciphertext set storage external;
-- What was erased is to leave the files soon.
alter table sealed_plane.case_entry set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table sealed_plane.case_reader set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

alter table sealed_plane.case_signer enable row level security;
alter table sealed_plane.case_signer force row level security;
alter table sealed_plane.case_policy enable row level security;
alter table sealed_plane.case_policy force row level security;
alter table sealed_plane.case_file enable row level security;
alter table sealed_plane.case_file force row level security;
alter table sealed_plane.case_reader enable row level security;
alter table sealed_plane.case_reader force row level security;
alter table sealed_plane.case_entry enable row level security;
alter table sealed_plane.case_entry force row level security;

grant select, insert on sealed_plane.case_signer, sealed_plane.case_policy, sealed_plane.case_entry to holdfast_app;
grant select, insert, update (retain_until, held) on sealed_plane.case_file to holdfast_app;
grant select on sealed_plane.case_reader to holdfast_app;
grant select on sealed_plane.case_policy to holdfast_bridge;
grant select, update on sealed_plane.case_file to holdfast_bridge;
grant select, insert, delete on sealed_plane.case_reader to holdfast_bridge;
grant select, delete on sealed_plane.case_entry to holdfast_bridge;

create policy "staff see the signing keys of their agency" on sealed_plane.case_signer for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency());
create policy "staff enter their own signing key" on sealed_plane.case_signer for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());

create policy "staff see the policy of their agency" on sealed_plane.case_policy for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency());
create policy "an administrator decides" on sealed_plane.case_policy for insert to holdfast_app
  with check (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency());

create policy "own keys only" on sealed_plane.case_reader for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());

create policy "readers, and the administrator who answers for keeping" on sealed_plane.case_file for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency() and (context.role() = 'administrator' or begun_by = context.actor()
    or exists (select from sealed_plane.case_reader r where r.agency_id = case_file.agency_id and r.case_id = case_file.id
      and r.staff_id = context.actor())));
create policy "an advocate begins" on sealed_plane.case_file for insert to holdfast_app
  with check (context.is_staff() and context.role() = 'advocate' and agency_id = context.agency() and begun_by = context.actor()
    and erased_on is null);
create policy "readers and the administrator say how long" on sealed_plane.case_file for update to holdfast_app
  using (context.is_staff() and agency_id = context.agency() and (context.role() = 'administrator'
    or exists (select from sealed_plane.case_reader r where r.agency_id = case_file.agency_id and r.case_id = case_file.id
      and r.staff_id = context.actor())))
  with check (context.is_staff() and agency_id = context.agency());

create policy "readers only, read" on sealed_plane.case_entry for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency()
    and exists (select from sealed_plane.case_reader r where r.agency_id = case_entry.agency_id and r.case_id = case_entry.case_id
      and r.staff_id = context.actor()));
create policy "readers only, appended" on sealed_plane.case_entry for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency()
    and exists (select from sealed_plane.case_reader r where r.agency_id = case_entry.agency_id and r.case_id = case_entry.case_id
      and r.staff_id = context.actor()));

create policy "the bridge reads what an agency decided" on sealed_plane.case_policy for select to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency());
create policy "the bridge finds a case" on sealed_plane.case_file for select to holdfast_bridge
  using (context.is_system() or (context.is_staff() and agency_id = context.agency()));
create policy "the bridge marks a case" on sealed_plane.case_file for update to holdfast_bridge
  using (context.is_system() or (context.is_staff() and agency_id = context.agency()))
  with check (context.is_system() or (context.is_staff() and agency_id = context.agency()));
create policy "the bridge finds readers" on sealed_plane.case_reader for select to holdfast_bridge
  using (context.is_system() or (context.is_staff() and agency_id = context.agency()));
create policy "the bridge enters readers" on sealed_plane.case_reader for insert to holdfast_bridge
  with check (context.is_staff() and agency_id = context.agency());
create policy "the bridge removes readers" on sealed_plane.case_reader for delete to holdfast_bridge
  using (context.is_system() or (context.is_staff() and agency_id = context.agency()));
create policy "the bridge counts entries and ends them" on sealed_plane.case_entry for select to holdfast_bridge
  using (context.is_system() or (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency()));
create policy "the bridge ends entries" on sealed_plane.case_entry for delete to holdfast_bridge using (context.is_system());
create policy "the bridge checks who may read a case" on open_plane.staff_member for select to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency());

-- The people of a case's next epoch, all at once: whoever is not named has no key any more. False when the actor may not, when the
-- epoch is not the next, when someone named has left or may not read, and when no advocate would be left.
create function sealed_plane.replace_case_readers(case_file text, epoch bigint, staff text[], keys bytea[])
returns boolean language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one sealed_plane.case_file;
  before bigint;
  granted boolean;
begin
  if not context.is_staff() or context.role() not in ('advocate', 'supervisor') then return false; end if;
  select f.* into found_one from sealed_plane.case_file f
    where f.agency_id = context.agency() and f.id = replace_case_readers.case_file for update;
  if not found or found_one.erased_on is not null then return false; end if;
  select max(r.epoch) into before from sealed_plane.case_reader r
    where r.agency_id = context.agency() and r.case_id = found_one.id;
  if before is null then
    if found_one.begun_by <> context.actor() or replace_case_readers.epoch <> 0 then return false; end if;
  elsif replace_case_readers.epoch <> before + 1 or not exists (select from sealed_plane.case_reader r
    where r.agency_id = context.agency() and r.case_id = found_one.id and r.staff_id = context.actor()) then return false;
  end if;
  if cardinality(staff) = 0 or cardinality(staff) <> cardinality(keys)
    or (select count(distinct s) from unnest(staff) s) <> cardinality(staff) then return false; end if;
  granted := coalesce((select p.supervisors_may_read from sealed_plane.case_policy p
    where p.agency_id = context.agency() order by p.changed_at desc limit 1), false);
  if exists (select from unnest(staff) s where not exists (select from open_plane.staff_member m
    where m.agency_id = context.agency() and m.id = s and m.left_on is null
      and (m.role = 'advocate' or (m.role = 'supervisor' and granted)))) then return false; end if;
  if not exists (select from unnest(staff) s join open_plane.staff_member m on m.agency_id = context.agency() and m.id = s
    where m.role = 'advocate') then return false; end if;
  delete from sealed_plane.case_reader r where r.agency_id = context.agency() and r.case_id = found_one.id;
  insert into sealed_plane.case_reader (agency_id, case_id, staff_id, epoch, wrapped_key)
    select context.agency(), found_one.id, s.who, replace_case_readers.epoch, s.wrapped
    from unnest(staff, keys) as s (who, wrapped);
  return true;
end
$$;

-- Destroys the keys and the entries of every case whose time is over and that is not held; answers how many.
create function sealed_plane.erase_ended_cases(today date) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  ended record;
  erased bigint := 0;
begin
  if not context.is_system() then return 0; end if;
  for ended in select f.agency_id, f.id from sealed_plane.case_file f
    where f.retain_until < today and not f.held and f.erased_on is null for update
  loop
    delete from sealed_plane.case_reader r where r.agency_id = ended.agency_id and r.case_id = ended.id;
    delete from sealed_plane.case_entry e where e.agency_id = ended.agency_id and e.case_id = ended.id;
    update sealed_plane.case_file f set erased_on = today where f.agency_id = ended.agency_id and f.id = ended.id;
    erased := erased + 1;
  end loop;
  return erased;
end
$$;

-- Everything the operator could hand over of an agency's cases: for its administrator, to show whoever asks.
create function sealed_plane.case_holdings()
returns table (id text, begun_by text, begun_on date, retain_until date, held boolean, erased_on date, readers text[],
  entries bigint, sealed_bytes bigint, last_on date)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select f.id, f.begun_by, f.begun_on, f.retain_until, f.held, f.erased_on,
    coalesce((select array_agg(r.staff_id order by r.staff_id) from sealed_plane.case_reader r
      where r.agency_id = f.agency_id and r.case_id = f.id), array[]::text[]),
    (select count(*) from sealed_plane.case_entry e where e.agency_id = f.agency_id and e.case_id = f.id),
    (select coalesce(sum(octet_length(e.ciphertext)), 0) from sealed_plane.case_entry e where e.agency_id = f.agency_id and e.case_id = f.id),
    (select max(e.received_on) from sealed_plane.case_entry e where e.agency_id = f.agency_id and e.case_id = f.id)
  from sealed_plane.case_file f
  where context.is_staff() and context.role() = 'administrator' and f.agency_id = context.agency()
  order by f.begun_on, f.id;
end;

grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.replace_case_readers(text, bigint, text[], bytea[]) owner to holdfast_bridge;
alter function sealed_plane.erase_ended_cases(date) owner to holdfast_bridge;
alter function sealed_plane.case_holdings() owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.replace_case_readers(text, bigint, text[], bytea[]) from public;
revoke all on function sealed_plane.erase_ended_cases(date) from public;
revoke all on function sealed_plane.case_holdings() from public;
grant execute on function sealed_plane.replace_case_readers(text, bigint, text[], bytea[]) to holdfast_app;
grant execute on function sealed_plane.erase_ended_cases(date) to holdfast_app;
grant execute on function sealed_plane.case_holdings() to holdfast_app;
set local role holdfast_owner;
