-- What was disclosed is destroyed with its key when the term ends or she stops it: the ledger, the release and the receipt stay. What
-- she allowed to become a police record may be put into one, and what she allowed her reader's supervisor may be passed on to them;
-- both are rows of the ledger she sees.

alter table sealed_plane.disclosure alter column content drop not null;
-- Freed pages are to be used again soon, for the content as for its key.
alter table sealed_plane.disclosure set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
-- The server may know that content is gone; it still may not read it.
alter table sealed_plane.disclosure add column destroyed boolean not null generated always as (content is null) stored;
create index disclosure_not_destroyed on sealed_plane.disclosure (account_id, id) where not destroyed;
grant select (destroyed), update (content) on sealed_plane.disclosure to holdfast_app;
create policy "she, or the end of the term, destroys content" on sealed_plane.disclosure for update to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system())
  with check (content is null and ((context.is_account() and account_id = context.actor()) or context.is_system()));
-- What ended or was stopped before content was destroyed: its key is gone already.
alter table sealed_plane.disclosure no force row level security;
alter table sealed_plane.disclosure_key no force row level security;
update sealed_plane.disclosure d set content = null where not exists (select from sealed_plane.disclosure_key k
  where k.account_id = d.account_id and k.disclosure_id = d.id);
alter table sealed_plane.disclosure force row level security;
alter table sealed_plane.disclosure_key force row level security;

-- What she said yes to; without a yes both are no.
alter table sealed_plane.release add column may_become_police_record boolean not null default false;
alter table sealed_plane.release add column supervisor_may_open boolean not null default false;

-- A row says what was done: opened, or put into a record of the agency. The hash of an opening is what it was.
alter table sealed_plane.disclosure_opening add column act text not null default 'opened' check (act in ('opened', 'recorded'));
create or replace function sealed_plane.opening_hash(o sealed_plane.disclosure_opening) returns bytea language sql immutable parallel safe
  return case when o.act = 'opened'
    then context.chained_hash(o.account_id, o.release_id, o.sequence::text, o.disclosure_id, context.instant_text(o.opened_at),
      o.opened_by, encode(o.previous_hash, 'hex'))
    else context.chained_hash(o.account_id, o.release_id, o.sequence::text, o.disclosure_id, context.instant_text(o.opened_at),
      o.opened_by, o.act, encode(o.previous_hash, 'hex')) end;

-- The opening key, wrapped by its recipient to a supervisor of the same agency.
create table sealed_plane.disclosure_passed (
  account_id text not null,
  disclosure_id text not null,
  release_id text not null,
  agency_id text not null,
  staff_id text not null,
  passed_by text not null,
  wrapped_key bytea not null check (length(wrapped_key) between 64 and 4096),
  primary key (account_id, disclosure_id, staff_id),
  foreign key (account_id, disclosure_id) references sealed_plane.disclosure (account_id, id)
);
create index disclosure_passed_by_reader on sealed_plane.disclosure_passed (staff_id, disclosure_id);
alter table sealed_plane.disclosure_passed set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table sealed_plane.disclosure_passed enable row level security;
alter table sealed_plane.disclosure_passed force row level security;
grant select (account_id, disclosure_id, release_id, agency_id, staff_id, passed_by), delete on sealed_plane.disclosure_passed to holdfast_app;
grant select, insert on sealed_plane.disclosure_passed to holdfast_bridge;

create policy "hers, the one who passed it and the one who got it" on sealed_plane.disclosure_passed for select to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system()
    or (context.is_staff() and agency_id = context.agency() and context.actor() in (staff_id, passed_by)));
create policy "she, or the end of the term, destroys a key" on sealed_plane.disclosure_passed for delete to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system());
create policy "the bridge serves who it was passed to" on sealed_plane.disclosure_passed for select to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency() and context.actor() in (staff_id, passed_by));
create policy "the bridge passes on" on sealed_plane.disclosure_passed for insert to holdfast_bridge
  with check (context.is_staff() and agency_id = context.agency() and passed_by = context.actor());

create policy "passed to a supervisor" on sealed_plane.release for select to holdfast_app, holdfast_bridge
  using (context.is_staff() and context.role() = 'supervisor' and supervisor_may_open and recipient_agency_id = context.agency()
    and exists (select from sealed_plane.disclosure_passed p where p.account_id = release.account_id and p.release_id = release.id
      and p.agency_id = context.agency() and p.staff_id = context.actor()));
create policy "passed to a supervisor" on sealed_plane.disclosure for select to holdfast_app, holdfast_bridge
  using (context.is_staff() and context.role() = 'supervisor' and recipient_agency_id = context.agency()
    and exists (select from sealed_plane.disclosure_passed p where p.account_id = disclosure.account_id and p.disclosure_id = disclosure.id
      and p.agency_id = context.agency() and p.staff_id = context.actor()));
create policy "an account sees who opened what it released" on open_plane.staff_member for select to holdfast_app
  using (context.is_account() and exists (select from sealed_plane.disclosure_passed p
    where p.account_id = context.actor() and p.staff_id = staff_member.id and p.agency_id = staff_member.agency_id));

-- What the agency of one member decided last about its supervisors; no, until it decides.
create policy "the bridge tells what an agency decided" on sealed_plane.case_policy for select to holdfast_bridge
  using (context.is_account());
create function sealed_plane.supervisors_of_recipient_may_open(staff text) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce((select p.supervisors_may_read from sealed_plane.case_policy p
    where p.agency_id = (select s.agency_id from open_plane.staff_member s where s.id = staff and s.left_on is null limit 1)
    order by p.changed_at desc limit 1), false) and context.is_account();
end;

-- One row of the ledger, after the last one of its release.
create function sealed_plane.append_to_ledger(account text, release text, disclosure text, act text, at timestamptz) returns bigint
language plpgsql set search_path = pg_catalog as $$
declare
  last sealed_plane.disclosure_opening;
  opening sealed_plane.disclosure_opening;
begin
  select * into last from sealed_plane.disclosure_opening o
    where o.account_id = account and o.release_id = release order by o.sequence desc limit 1;
  opening.account_id := account;
  opening.release_id := release;
  opening.sequence := coalesce(last.sequence, 0) + 1;
  opening.disclosure_id := disclosure;
  opening.opened_at := at;
  opening.opened_by := context.actor();
  opening.act := act;
  opening.previous_hash := coalesce(last.hash, context.chain_start());
  opening.hash := sealed_plane.opening_hash(opening);
  insert into sealed_plane.disclosure_opening values (opening.*);
  return opening.sequence;
end
$$;
grant execute on function sealed_plane.append_to_ledger(text, text, text, text, timestamptz) to holdfast_bridge;

-- One opening by the named recipient, or by a supervisor it was passed on to while release and agency both allow it: the ledger row
-- and the key leave together or not at all. No row for anyone else, after the last day (which ends in UTC), after revocation, or
-- when key or content was destroyed.
drop function sealed_plane.open_disclosure(text, timestamptz);
create function sealed_plane.open_disclosure(disclosure text, at timestamptz)
returns table (account_id text, release_id text, content bytea, wrapped_key bytea, ends_on date, may_keep_copy boolean, sequence bigint)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one record;
begin
  if not context.is_staff() then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('opening:' || open_disclosure.disclosure, 0));
  select d.account_id, d.id, d.release_id, d.content, r.ends_on, r.may_keep_copy,
      case when d.recipient_staff_id = context.actor() then k.wrapped_key else p.wrapped_key end as wrapped_key
    into found_one
    from sealed_plane.disclosure d
    join sealed_plane.release r on r.account_id = d.account_id and r.id = d.release_id
    join sealed_plane.disclosure_key k on k.account_id = d.account_id and k.disclosure_id = d.id
    left join sealed_plane.disclosure_passed p on p.account_id = d.account_id and p.disclosure_id = d.id
      and p.staff_id = context.actor() and p.agency_id = context.agency()
    where d.id = open_disclosure.disclosure and d.recipient_agency_id = context.agency() and d.content is not null
      and (d.recipient_staff_id = context.actor() or (p.wrapped_key is not null and r.supervisor_may_open
        and context.role() = 'supervisor' and coalesce((select c.supervisors_may_read from sealed_plane.case_policy c
          where c.agency_id = context.agency() order by c.changed_at desc limit 1), false)))
      and r.revoked_on is null and r.ends_on >= (at at time zone 'UTC')::date
    order by d.recipient_staff_id = context.actor() desc, d.made_on, d.account_id limit 1;
  if not found then return; end if;
  return query select found_one.account_id, found_one.release_id, found_one.content, found_one.wrapped_key, found_one.ends_on,
    found_one.may_keep_copy, sealed_plane.append_to_ledger(found_one.account_id, found_one.release_id, found_one.id, 'opened', open_disclosure.at);
end
$$;

-- The recipient passes on the key to a supervisor of the agency: false unless the release and the agency both allow it.
create function sealed_plane.pass_on_disclosure(disclosure text, staff text, wrapped_key bytea, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one record;
begin
  if not context.is_staff() then return false; end if;
  select d.account_id, d.id, d.release_id into found_one
    from sealed_plane.disclosure d
    join sealed_plane.release r on r.account_id = d.account_id and r.id = d.release_id
    where d.id = pass_on_disclosure.disclosure and d.recipient_staff_id = context.actor() and d.recipient_agency_id = context.agency()
      and d.content is not null and r.supervisor_may_open and r.revoked_on is null
      and r.ends_on >= (pass_on_disclosure.at at time zone 'UTC')::date
    order by d.made_on, d.account_id limit 1;
  if not found then return false; end if;
  if not coalesce((select c.supervisors_may_read from sealed_plane.case_policy c
    where c.agency_id = context.agency() order by c.changed_at desc limit 1), false) then return false; end if;
  if not exists (select from open_plane.staff_member m where m.agency_id = context.agency() and m.id = pass_on_disclosure.staff
    and m.role = 'supervisor' and m.left_on is null) then return false; end if;
  insert into sealed_plane.disclosure_passed (account_id, disclosure_id, release_id, agency_id, staff_id, passed_by, wrapped_key)
    values (found_one.account_id, found_one.id, found_one.release_id, context.agency(), pass_on_disclosure.staff, context.actor(),
      pass_on_disclosure.wrapped_key);
  return true;
end
$$;

-- The ledger row that lets the recipient put what was told into a record of a police agency: null unless the release allows it, has
-- not ended, was not stopped, and this person has opened it.
create function sealed_plane.put_disclosure_on_record(disclosure text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one record;
begin
  if not context.has_police_role() then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('opening:' || put_disclosure_on_record.disclosure, 0));
  select d.account_id, d.id, d.release_id into found_one
    from sealed_plane.disclosure d
    join sealed_plane.release r on r.account_id = d.account_id and r.id = d.release_id
    where d.id = put_disclosure_on_record.disclosure and d.recipient_staff_id = context.actor()
      and d.recipient_agency_id = context.agency() and r.may_become_police_record and r.revoked_on is null
      and r.ends_on >= (put_disclosure_on_record.at at time zone 'UTC')::date
      and exists (select from sealed_plane.disclosure_opening o where o.account_id = d.account_id and o.release_id = d.release_id
        and o.disclosure_id = d.id and o.opened_by = context.actor() and o.act = 'opened')
    order by d.made_on, d.account_id limit 1;
  if not found then return null; end if;
  perform sealed_plane.append_to_ledger(found_one.account_id, found_one.release_id, found_one.id, 'recorded',
    put_disclosure_on_record.at);
  return found_one.release_id;
end
$$;

grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.open_disclosure(text, timestamptz) owner to holdfast_bridge;
alter function sealed_plane.supervisors_of_recipient_may_open(text) owner to holdfast_bridge;
alter function sealed_plane.pass_on_disclosure(text, text, bytea, timestamptz) owner to holdfast_bridge;
alter function sealed_plane.put_disclosure_on_record(text, timestamptz) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.open_disclosure(text, timestamptz) from public;
revoke all on function sealed_plane.supervisors_of_recipient_may_open(text) from public;
revoke all on function sealed_plane.pass_on_disclosure(text, text, bytea, timestamptz) from public;
revoke all on function sealed_plane.put_disclosure_on_record(text, timestamptz) from public;
grant execute on function sealed_plane.open_disclosure(text, timestamptz) to holdfast_app;
grant execute on function sealed_plane.supervisors_of_recipient_may_open(text) to holdfast_app;
grant execute on function sealed_plane.pass_on_disclosure(text, text, bytea, timestamptz) to holdfast_app;
grant execute on function sealed_plane.put_disclosure_on_record(text, timestamptz) to holdfast_app;
set local role holdfast_owner;

-- What she allowed to become a record, as an officer put it there: chosen fields, told by her, under her release. It names no account.
create table open_plane.told_record (
  agency_id text not null,
  call_id text not null,
  disclosure_id text not null,
  release_id text not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  told jsonb not null,
  provenance text not null default 'survivor' check (provenance = 'survivor'),
  primary key (agency_id, call_id, disclosure_id),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id)
);
alter table open_plane.told_record enable row level security;
alter table open_plane.told_record force row level security;
grant select, insert on open_plane.told_record to holdfast_app;
create policy "police see what was told to their agency" on open_plane.told_record for select to holdfast_app
  using (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "who may, puts it there with a row she sees" on open_plane.told_record for insert to holdfast_app
  with check (agency_id = context.agency() and recorded_by = context.actor() and (select context.has_police_role())
    and (select open_plane.in_police_agency())
    and exists (select from sealed_plane.release r join sealed_plane.disclosure_opening o
        on o.account_id = r.account_id and o.release_id = r.id
      where r.id = told_record.release_id and r.recipient_staff_id = context.actor() and r.may_become_police_record
        and r.revoked_on is null and o.disclosure_id = told_record.disclosure_id and o.act = 'recorded'
        and o.opened_by = context.actor() and o.opened_at = told_record.recorded_at));

alter table open_plane.call_for_service drop constraint call_for_service_provenance_check;
alter table open_plane.call_for_service add constraint call_for_service_provenance_check
  check (provenance in ('court', 'police', 'prosecution', 'survivor'));
create policy "told by her only with a row she sees" on open_plane.call_for_service as restrictive for insert to holdfast_app
  with check (provenance <> 'survivor' or exists (select from sealed_plane.disclosure_opening o
    where o.act = 'recorded' and o.opened_by = context.actor() and o.opened_at = call_for_service.received_at));
