-- A directory of help for a partnership, kept by its advocacy agencies; the instruments an agency loaded and who was trained in them;
-- opening a case again by two administrators together; and what a person chose for their own screen.

create function open_plane.in_advocacy_agency() returns boolean language sql stable parallel safe
  return exists (select from open_plane.agency
    where partnership_id = context.partnership() and id = context.agency() and kind = 'advocacy');
grant execute on function open_plane.in_advocacy_agency() to holdfast_app;
-- Whoever keeps the directory of an agency: its administrators.
create function open_plane.keeps_help() returns boolean language sql stable parallel safe
  return context.is_staff() and context.role() = 'administrator' and open_plane.in_advocacy_agency();
-- Whoever may know where a confidential place of their own agency is.
create function open_plane.knows_places() returns boolean language sql stable parallel safe
  return context.is_staff() and context.role() in ('advocate', 'administrator') and open_plane.in_advocacy_agency();
grant execute on function open_plane.keeps_help(), open_plane.knows_places() to holdfast_app;

create table open_plane.help_import (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  file_name text not null check (length(file_name) between 1 and 255),
  source text not null check (length(source) between 1 and 200),
  licence text check (length(licence) between 1 and 200),
  format text not null check (format in ('json', 'tables')),
  brought_by text not null,
  brought_at timestamptz(3) not null,
  rows_read integer not null,
  rows_kept integer not null,
  rows_rejected integer not null,
  rows_noted integer not null,
  left_aside text[] not null,
  primary key (partnership_id, agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
-- One row of the directory, as the standard has it. A confidential row is another row to the policies below, not another column.
create table open_plane.help_row (
  partnership_id text not null,
  agency_id text not null,
  kind text not null,
  id text not null,
  cells jsonb not null,
  refs text[] not null,
  confidential boolean not null,
  import_id text not null,
  -- Of an offer: what a list shows, and the words it is found by, which hold no word of a confidential place.
  title text,
  offered_by text,
  standing text,
  words tsvector,
  primary key (partnership_id, agency_id, kind, id),
  foreign key (partnership_id, agency_id, import_id) references open_plane.help_import (partnership_id, agency_id, id)
);
create index help_row_refers on open_plane.help_row using gin (refs);
create index help_row_words on open_plane.help_row using gin (words) where words is not null;
create index help_row_title on open_plane.help_row (partnership_id, title, agency_id, id) where words is not null;
-- A row that was not taken, or was with a loose end: its cells and its reasons. Never removed.
create table open_plane.help_reject (
  partnership_id text not null,
  agency_id text not null,
  import_id text not null,
  number integer not null,
  kind text not null,
  kept boolean not null,
  faults jsonb not null,
  cells text not null,
  primary key (partnership_id, agency_id, import_id, number),
  foreign key (partnership_id, agency_id, import_id) references open_plane.help_import (partnership_id, agency_id, id)
);
-- Places kept confidential by hand, whatever a later file says.
create table open_plane.help_mark (
  partnership_id text not null,
  agency_id text not null,
  location_id text not null,
  marked_by text not null,
  marked_at timestamptz(3) not null,
  primary key (partnership_id, agency_id, location_id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);

-- An instrument as its licence lets this agency use it. A version never changes; it is withdrawn, and what was asked with it stays readable.
create table open_plane.instrument (
  partnership_id text not null,
  agency_id text not null,
  id text not null check (id ~ '^[a-z0-9-]{1,64}$'),
  version integer not null check (version >= 1),
  document jsonb not null,
  loaded_by text not null,
  loaded_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (partnership_id, agency_id, id, version),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
-- That someone was trained in one, as an administrator recorded it.
create table open_plane.instrument_training (
  partnership_id text not null,
  agency_id text not null,
  instrument_id text not null,
  staff_id text not null,
  trained_on date not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  primary key (partnership_id, agency_id, instrument_id, staff_id),
  foreign key (agency_id, staff_id) references open_plane.staff_member (agency_id, id)
);

-- What someone chose for their own screen.
create table open_plane.staff_choice (
  agency_id text not null,
  staff_id text not null,
  language text check (language in ('en', 'es')),
  tour_ended_at timestamptz(3),
  primary key (agency_id, staff_id),
  foreign key (agency_id, staff_id) references open_plane.staff_member (agency_id, id)
);

do $$
declare
  named text;
begin
  foreach named in array array['help_import', 'help_row', 'help_reject', 'help_mark', 'instrument', 'instrument_training', 'staff_choice'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
  end loop;
  foreach named in array array['help_import', 'help_reject', 'help_mark'] loop
    execute format('create policy "keepers of the directory see their agency''s" on open_plane.%I for select to holdfast_app
      using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()))', named);
  end loop;
  foreach named in array array['help_import', 'help_row', 'help_reject', 'help_mark'] loop
    execute format('create policy "keepers of the directory write their agency''s" on open_plane.%I for insert to holdfast_app
      with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()))', named);
  end loop;
end
$$;
grant update on open_plane.help_row, open_plane.instrument, open_plane.instrument_training, open_plane.staff_choice to holdfast_app;
grant delete on open_plane.help_mark to holdfast_app;
create policy "a mark is taken off by its keepers" on open_plane.help_mark for delete to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));
create policy "staff of a partnership find what help there is" on open_plane.help_row for select to holdfast_app
  using (partnership_id = context.partnership() and (select context.is_staff())
    and (not confidential or (agency_id = context.agency() and (select open_plane.knows_places()))));
create policy "keepers of the directory go on with their agency's" on open_plane.help_row for update to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()))
  with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));

create policy "staff see the instruments of their agency" on open_plane.instrument for select to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select context.is_staff()));
create policy "an administrator loads" on open_plane.instrument for insert to holdfast_app
  with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));
create policy "an administrator withdraws" on open_plane.instrument for update to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()))
  with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));
create policy "staff see who was trained" on open_plane.instrument_training for select to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select context.is_staff()));
create policy "an administrator records training" on open_plane.instrument_training for insert to holdfast_app
  with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));
create policy "an administrator records training anew" on open_plane.instrument_training for update to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()))
  with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_help()));

create policy "one's own choices" on open_plane.staff_choice for select to holdfast_app
  using ((select context.is_staff()) and agency_id = context.agency() and staff_id = context.actor());
create policy "one's own choices, first made" on open_plane.staff_choice for insert to holdfast_app
  with check ((select context.is_staff()) and agency_id = context.agency() and staff_id = context.actor());
create policy "one's own choices, made anew" on open_plane.staff_choice for update to holdfast_app
  using ((select context.is_staff()) and agency_id = context.agency() and staff_id = context.actor())
  with check ((select context.is_staff()) and agency_id = context.agency() and staff_id = context.actor());

-- Opening a case again when nobody assigned can: the agency names two administrators, and a reader's browser leaves half of the key of
-- an epoch with each. Both halves are sealed; neither tells anything without the other.
alter table sealed_plane.case_policy
  add column recovery_first text,
  add column recovery_second text,
  add constraint two_or_none check ((recovery_first is null) = (recovery_second is null) and recovery_first is distinct from coalesce(recovery_second, ''));
create table sealed_plane.case_share (
  agency_id text not null,
  case_id text not null,
  epoch bigint not null check (epoch >= 0),
  staff_id text not null,
  share bytea not null check (length(share) between 64 and 4096),
  primary key (agency_id, case_id, epoch, staff_id)
);
create table sealed_plane.case_recovery (
  agency_id text not null,
  id text not null check (id ~ '^[A-Za-z0-9_-]{1,64}$'),
  case_id text not null,
  epoch bigint not null,
  for_staff text not null,
  reason text not null check (length(reason) between 1 and 500),
  asked_by text not null,
  asked_at timestamptz(3) not null,
  allowed_by text,
  allowed_at timestamptz(3),
  -- The other's half, sealed to whoever asked, and the other's signature over what is to happen.
  passed_share bytea check (length(passed_share) between 64 and 4096),
  signature bytea check (length(signature) = 64),
  ended_at timestamptz(3),
  ended_as text check (ended_as in ('opened', 'refused', 'withdrawn')),
  primary key (agency_id, id),
  check (allowed_by is distinct from asked_by),
  check ((allowed_by is null) = (allowed_at is null) and (allowed_by is null) = (signature is null)),
  check ((ended_at is null) = (ended_as is null) and (ended_as is distinct from 'opened' or allowed_by is not null))
);
create unique index one_recovery_at_a_time on sealed_plane.case_recovery (agency_id, case_id) where ended_at is null;
alter table sealed_plane.case_share enable row level security;
alter table sealed_plane.case_share force row level security;
alter table sealed_plane.case_recovery enable row level security;
alter table sealed_plane.case_recovery force row level security;
alter table sealed_plane.case_share set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table sealed_plane.case_recovery set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
grant select, insert on sealed_plane.case_share, sealed_plane.case_recovery to holdfast_app;
grant update (allowed_by, allowed_at, passed_share, signature, ended_at, ended_as) on sealed_plane.case_recovery to holdfast_app;
grant select, delete on sealed_plane.case_share to holdfast_bridge;
grant select, update, delete on sealed_plane.case_recovery to holdfast_bridge;
grant insert on sealed_plane.case_entry to holdfast_bridge;

-- The two whom the agency named last. Whoever was named before finds their halves and can do nothing with them here.
create function sealed_plane.may_recover() returns boolean language sql stable parallel safe
  return context.is_staff() and context.role() = 'administrator' and coalesce((select context.actor() in (p.recovery_first, p.recovery_second)
    from sealed_plane.case_policy p where p.agency_id = context.agency() order by p.changed_at desc limit 1), false);
grant execute on function sealed_plane.may_recover() to holdfast_app, holdfast_bridge;

create policy "own halves only" on sealed_plane.case_share for select to holdfast_app
  using (agency_id = context.agency() and staff_id = context.actor() and (select sealed_plane.may_recover()));
create policy "a reader leaves a half with each of the two" on sealed_plane.case_share for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency()
    and exists (select from sealed_plane.case_reader r where r.agency_id = case_share.agency_id and r.case_id = case_share.case_id
      and r.staff_id = context.actor() and r.epoch = case_share.epoch)
    and staff_id in (select unnest(array[p.recovery_first, p.recovery_second]) from sealed_plane.case_policy p
      where p.agency_id = context.agency() and p.changed_at = (select max(q.changed_at) from sealed_plane.case_policy q
        where q.agency_id = context.agency())));
create policy "administrators see what was asked" on sealed_plane.case_recovery for select to holdfast_app
  using (agency_id = context.agency() and context.is_staff() and context.role() = 'administrator');
create policy "one of the two asks" on sealed_plane.case_recovery for insert to holdfast_app
  with check (agency_id = context.agency() and asked_by = context.actor() and allowed_by is null and ended_at is null
    and (select sealed_plane.may_recover()));
create policy "one of the two allows, refuses or withdraws" on sealed_plane.case_recovery for update to holdfast_app
  using (agency_id = context.agency() and ended_at is null and (select sealed_plane.may_recover()))
  with check (agency_id = context.agency() and (allowed_by is null or allowed_by = context.actor() or ended_at is not null)
    and ended_as is distinct from 'opened' and (select sealed_plane.may_recover()));
create policy "the bridge finds a recovery" on sealed_plane.case_recovery for select to holdfast_bridge
  using (context.is_system() or (context.is_staff() and agency_id = context.agency()));
create policy "the bridge ends a recovery" on sealed_plane.case_recovery for update to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency()) with check (context.is_staff() and agency_id = context.agency());
create policy "the bridge erases recoveries" on sealed_plane.case_recovery for delete to holdfast_bridge using (context.is_system());
create policy "the bridge finds halves" on sealed_plane.case_share for select to holdfast_bridge using (context.is_system());
create policy "the bridge erases halves" on sealed_plane.case_share for delete to holdfast_bridge using (context.is_system());
create policy "the bridge appends a page of two administrators" on sealed_plane.case_entry for insert to holdfast_bridge
  with check (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency());

grant create on schema sealed_plane to holdfast_bridge;
-- The last link of a case, for one of the two who asked, once the other allowed it.
create function sealed_plane.recovery_head(recovery text) returns table (sequence bigint, hash bytea, epoch bigint)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.sequence, e.hash, e.epoch from sealed_plane.case_recovery v
  join sealed_plane.case_entry e on e.agency_id = v.agency_id and e.case_id = v.case_id
  where v.agency_id = context.agency() and v.id = recovery_head.recovery and v.ended_at is null and sealed_plane.may_recover()
  order by e.sequence desc limit 1;
end;
-- Ends a recovery that both acted for: the page of the next epoch, and its key for the one who was named. False when the actor is not
-- the one who asked, when the other has not allowed it, and when the case went on meanwhile.
create function sealed_plane.recover_case(recovery text, wrapped bytea, page_sequence bigint, page_previous bytea, page_hash bytea,
  page_signature bytea, page_ciphertext bytea, at timestamptz, received date)
returns boolean language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  asked sealed_plane.case_recovery;
  last record;
begin
  if not sealed_plane.may_recover() then return false; end if;
  select v.* into asked from sealed_plane.case_recovery v
    where v.agency_id = context.agency() and v.id = recover_case.recovery for update;
  if not found or asked.ended_at is not null or asked.asked_by <> context.actor() or asked.allowed_by is null
    or asked.allowed_by = asked.asked_by then return false; end if;
  if not exists (select from open_plane.staff_member m where m.agency_id = context.agency() and m.id = asked.for_staff
    and m.left_on is null and m.role = 'advocate') then return false; end if;
  select e.sequence, e.hash, e.epoch into last from sealed_plane.case_entry e
    where e.agency_id = context.agency() and e.case_id = asked.case_id order by e.sequence desc limit 1;
  if not found or last.epoch <> asked.epoch or page_sequence <> last.sequence + 1 or page_previous <> last.hash then return false; end if;
  insert into sealed_plane.case_entry (agency_id, case_id, sequence, epoch, previous_hash, hash, signature, ciphertext, received_on)
    values (context.agency(), asked.case_id, page_sequence, asked.epoch + 1, page_previous, page_hash, page_signature, page_ciphertext, received);
  delete from sealed_plane.case_reader r where r.agency_id = context.agency() and r.case_id = asked.case_id;
  insert into sealed_plane.case_reader (agency_id, case_id, staff_id, epoch, wrapped_key)
    values (context.agency(), asked.case_id, asked.for_staff, asked.epoch + 1, wrapped);
  update sealed_plane.case_recovery v set ended_at = recover_case.at, ended_as = 'opened', passed_share = null
    where v.agency_id = context.agency() and v.id = asked.id;
  return true;
end
$$;
alter function sealed_plane.recovery_head(text) owner to holdfast_bridge;
alter function sealed_plane.recover_case(text, bytea, bigint, bytea, bytea, bytea, bytea, timestamptz, date) owner to holdfast_bridge;
set local role holdfast_bridge;
-- As before, and with the halves of its keys.
create or replace function sealed_plane.erase_ended_cases(today date) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  ended record;
  erased bigint := 0;
begin
  if not context.is_system() then return 0; end if;
  for ended in select f.agency_id, f.id from sealed_plane.case_file f
    where f.retain_until < today and not f.held and f.erased_on is null for update
  loop
    delete from sealed_plane.case_share s where s.agency_id = ended.agency_id and s.case_id = ended.id;
    delete from sealed_plane.case_recovery v where v.agency_id = ended.agency_id and v.case_id = ended.id;
    delete from sealed_plane.case_reader r where r.agency_id = ended.agency_id and r.case_id = ended.id;
    delete from sealed_plane.case_entry e where e.agency_id = ended.agency_id and e.case_id = ended.id;
    update sealed_plane.case_file f set erased_on = today where f.agency_id = ended.agency_id and f.id = ended.id;
    erased := erased + 1;
  end loop;
  return erased;
end
$$;
set local role holdfast_owner;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.recovery_head(text) from public;
revoke all on function sealed_plane.recover_case(text, bytea, bigint, bytea, bytea, bytea, bytea, timestamptz, date) from public;
grant execute on function sealed_plane.recovery_head(text) to holdfast_app;
grant execute on function sealed_plane.recover_case(text, bytea, bigint, bytea, bytea, bytea, bytea, timestamptz, date) to holdfast_app;
set local role holdfast_owner;
