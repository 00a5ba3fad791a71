-- Finding people by a name half known, and watching who looks. The index is made from the orders by the server's own work; the keys are numbers
-- compared for equality, because only such comparisons may use an index below a row-level policy.

-- One way a party stands on record. `born` is eight digits or empty; `loss` is in bits.
create table open_plane.order_name (
  partnership_id text not null,
  order_id text not null,
  party text not null check (party in ('restrained', 'protected')),
  given text not null,
  surname text not null,
  born text not null,
  loss real not null
);
create index order_name_by_surname on open_plane.order_name (partnership_id, surname, given);
create index order_name_by_birth on open_plane.order_name (partnership_id, born, surname) where born <> '';
create index order_name_by_order on open_plane.order_name (partnership_id, order_id);

-- Each name once, with how often it stands on record, and the keys by which a misspelt one finds it.
create table open_plane.name_term (
  partnership_id text not null,
  term text not null,
  as_given integer not null,
  as_surname integer not null,
  primary key (partnership_id, term)
);
create table open_plane.name_key (
  partnership_id text not null,
  key integer not null,
  term text not null,
  primary key (partnership_id, key, term)
);
create table open_plane.name_count (
  partnership_id text primary key,
  people integer not null
);

-- Orders whose names are not in the index yet. Filled by a trigger, so that no way of bringing an order in can forget it.
create table open_plane.order_to_index (
  partnership_id text not null,
  order_id text not null,
  primary key (partnership_id, order_id)
);
create function open_plane.name_new_orders() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into open_plane.order_to_index select partnership_id, id from fresh on conflict do nothing;
  return null;
end
$$;
create function open_plane.name_changed_orders() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into open_plane.order_to_index
    select f.partnership_id, f.id from fresh f join stale s on s.partnership_id = f.partnership_id and s.id = f.id
    where f.order_number <> s.order_number or f.restrained_name <> s.restrained_name or f.protected_name <> s.protected_name
      or f.document #>> '{restrainedParty,bornOn}' is distinct from s.document #>> '{restrainedParty,bornOn}'
      or f.document #>> '{protectedParty,bornOn}' is distinct from s.document #>> '{protectedParty,bornOn}'
    on conflict do nothing;
  return null;
end
$$;
create trigger name_new after insert on open_plane.protection_order referencing new table as fresh
  for each statement execute function open_plane.name_new_orders();
create trigger name_changed after update on open_plane.protection_order referencing new table as fresh old table as stale
  for each statement execute function open_plane.name_changed_orders();
grant execute on function open_plane.name_new_orders(), open_plane.name_changed_orders() to holdfast_app;

-- What else leads to an order: its number without its signs, the block the restrained party lives on, a plate, a caution its source gave. Never of
-- the protected party.
create table open_plane.order_mark (
  partnership_id text not null,
  order_id text not null,
  kind text not null check (kind in ('number', 'address-block', 'plate', 'caution')),
  value text not null check (length(value) between 1 and 200),
  primary key (partnership_id, order_id, kind, value),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id)
);
create index order_mark_by_value on open_plane.order_mark (partnership_id, kind, value);

-- Who must not look at an order, and why: a party, someone who lives with one, or marked by a supervisor.
create table open_plane.order_conflict (
  partnership_id text not null,
  agency_id text not null,
  order_id text not null,
  staff_id text not null,
  kind text not null check (kind in ('party', 'household', 'marked')),
  marked_by text not null,
  marked_at timestamptz(3) not null,
  primary key (partnership_id, agency_id, order_id, staff_id)
);
create index order_conflict_by_staff on open_plane.order_conflict (staff_id);

-- Names of members and of those they live with, so that an order about them is known for one. Written by administrators, read by the server's own work.
create table open_plane.staff_person (
  partnership_id text not null,
  agency_id text not null,
  staff_id text not null,
  relation text not null check (relation in ('self', 'household')),
  name text not null check (length(name) between 1 and 200),
  born_on text not null default '',
  primary key (partnership_id, agency_id, staff_id, relation, name),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);

-- Orders that describe nobody. Whoever finds one was not looking for an order.
create table open_plane.canary_order (
  partnership_id text not null,
  order_id text not null,
  planted_by text not null,
  planted_at timestamptz(3) not null,
  primary key (partnership_id, order_id, planted_by)
);

-- What a supervisor is told of at once.
create table open_plane.registry_alert (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  kind text not null check (kind in ('conflict', 'canary')),
  staff_id text not null,
  order_id text not null,
  purpose text not null,
  raised_at timestamptz(3) not null,
  seen_by text,
  seen_at timestamptz(3),
  primary key (agency_id, id)
);

-- Each look-up, for patterns: what was asked as a digest, and which orders it showed.
create table open_plane.look_up (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  staff_id text not null,
  looked_at timestamptz(3) not null,
  purpose text not null,
  incident_number text not null,
  asked text not null check (length(asked) = 64),
  order_ids text[] not null,
  primary key (agency_id, id)
);
create index look_up_by_time on open_plane.look_up (agency_id, looked_at);

-- When members work, as the roster says.
create table open_plane.shift (
  partnership_id text not null,
  agency_id text not null,
  staff_id text not null,
  begins_at timestamptz(3) not null,
  ends_at timestamptz(3) not null check (ends_at > begins_at),
  primary key (agency_id, staff_id, begins_at)
);

do $$
declare
  named text;
begin
  foreach named in array array['order_name', 'name_term', 'name_key', 'name_count', 'order_to_index', 'order_mark', 'order_conflict',
    'canary_order', 'registry_alert', 'look_up', 'shift', 'staff_person'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
  end loop;
  -- The index: written by the server's own work, read by police for a purpose.
  foreach named in array array['order_name', 'name_term', 'name_key', 'name_count'] loop
    execute format('grant update, delete on open_plane.%I to holdfast_app', named);
    execute format('create policy "the server keeps the index" on open_plane.%I to holdfast_app
      using (context.is_system()) with check (context.is_system())', named);
  end loop;
  foreach named in array array['order_name', 'name_term', 'name_key', 'name_count', 'order_to_index', 'order_mark', 'canary_order'] loop
    execute format('create policy "police read it for a purpose" on open_plane.%I for select to holdfast_app
      using (partnership_id = context.partnership() and context.purpose() is not null
        and (select context.has_police_role()) and (select open_plane.in_police_agency()))', named);
  end loop;
end
$$;

grant delete on open_plane.order_to_index, open_plane.order_mark to holdfast_app;
create policy "the server keeps numbers" on open_plane.order_mark for delete to holdfast_app using (context.is_system());
create policy "the server works it off" on open_plane.order_to_index to holdfast_app
  using (context.is_system()) with check (context.is_system());
create policy "whoever brings an order in" on open_plane.order_to_index for insert to holdfast_app
  with check (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and context.role() <> 'officer' and (select open_plane.in_police_agency()));

create function open_plane.watches_registry() returns boolean language sql stable parallel safe
  return context.has_police_role() and context.role() = 'supervisor' and open_plane.in_police_agency();
grant execute on function open_plane.watches_registry() to holdfast_app;

create policy "liaisons and supervisors mark orders" on open_plane.order_mark for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and context.role() <> 'officer' and (select open_plane.in_police_agency())));

create policy "the server reads marks" on open_plane.order_mark for select to holdfast_app using (context.is_system());
create policy "police see their own conflicts, supervisors all of the agency" on open_plane.order_conflict for select to holdfast_app
  using (context.is_system() or (partnership_id = context.partnership() and agency_id = context.agency()
    and (select context.has_police_role()) and (staff_id = context.actor() or context.role() = 'supervisor')));
create policy "supervisors mark conflicts of others" on open_plane.order_conflict for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and agency_id = context.agency()
    and marked_by = context.actor() and (select open_plane.watches_registry())));

create policy "administrators name their members" on open_plane.staff_person for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and agency_id = context.agency()
    and context.is_staff() and context.role() = 'administrator'));
create policy "the server compares them" on open_plane.staff_person for select to holdfast_app using (context.is_system());

create policy "supervisors plant" on open_plane.canary_order for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and planted_by = context.actor()
    and (select open_plane.watches_registry())));

create policy "supervisors see alerts of their agency" on open_plane.registry_alert for select to holdfast_app
  using (agency_id = context.agency() and (select open_plane.watches_registry()));
create policy "whoever looks raises them about themself" on open_plane.registry_alert for insert to holdfast_app
  with check (partnership_id = context.partnership() and agency_id = context.agency() and staff_id = context.actor()
    and seen_at is null and (select context.has_police_role()) and (select open_plane.in_police_agency()));
grant update (seen_by, seen_at) on open_plane.registry_alert to holdfast_app;
create policy "a supervisor has seen one about another" on open_plane.registry_alert for update to holdfast_app
  using (agency_id = context.agency() and staff_id <> context.actor() and (select open_plane.watches_registry()))
  with check (seen_by = context.actor());

create policy "supervisors see look-ups of their agency" on open_plane.look_up for select to holdfast_app
  using (agency_id = context.agency() and (select open_plane.watches_registry()));
create policy "whoever looks is written down" on open_plane.look_up for insert to holdfast_app
  with check (partnership_id = context.partnership() and agency_id = context.agency() and staff_id = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));

create policy "supervisors see the roster of their agency" on open_plane.shift for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select open_plane.watches_registry())));
create policy "supervisors write the roster of their agency" on open_plane.shift for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and agency_id = context.agency()
    and (select open_plane.watches_registry())));

-- [Note: Conflict is a wall] Whoever is in conflict with an order does not read it, by whatever way the server asks.
create function open_plane.my_conflicts() returns text[] language sql stable parallel safe
  return array(select order_id from open_plane.order_conflict where staff_id = context.actor() and partnership_id = context.partnership());
grant execute on function open_plane.my_conflicts() to holdfast_app;
create policy "nobody reads an order they are in conflict with" on open_plane.protection_order as restrictive for select to holdfast_app
  using (context.role() = 'system' or context.role() is null or id <> all ((select open_plane.my_conflicts())::text[]));
create policy "nobody corrects an order they are in conflict with" on open_plane.protection_order as restrictive for update to holdfast_app
  using (context.role() = 'system' or id <> all ((select open_plane.my_conflicts())::text[]));

-- One police agency's chain as a partner outside it takes it away: codes and ids, never a name. Only the partnership's coordinator may.
create function audit.export(agency text, after bigint, most integer) returns setof audit.entry
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.* from audit.entry e
  where context.is_staff() and context.role() = 'coordinator' and e.agency_id = export.agency and e.sequence > export.after
    and exists (select from open_plane.agency a where a.id = export.agency and a.partnership_id = context.partnership() and a.kind = 'police')
  order by e.sequence limit least(export.most, 5000);
end;

-- Who looked at one order, for the person it protects: days, agencies, roles and purposes, no names, and nothing of the last days, so that work
-- under way is not given away. An advocate asks with the order's own number.
create function audit.accesses(court text, number text, until timestamptz)
returns table (agency_name text, role text, code text, purpose text, looked_on date)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select a.name, e.role, e.code, split_part(e.purpose, ' ', 1), (e.recorded_at at time zone 'UTC')::date
  from open_plane.protection_order o
  join open_plane.agency a on a.partnership_id = o.partnership_id
  join audit.entry e on e.agency_id = a.id and e.record_kind = 'order' and e.record_id = o.id
  where context.is_staff() and context.role() = 'advocate' and o.partnership_id = context.partnership()
    and exists (select from open_plane.agency mine where mine.id = context.agency()
      and mine.partnership_id = context.partnership() and mine.kind = 'advocacy')
    and o.order_number = accesses.number and o.issuing_court = accesses.court and e.recorded_at < accesses.until
  order by e.recorded_at desc limit 500;
end;
create index entry_by_record on audit.entry (record_kind, record_id, agency_id);
grant usage on schema open_plane to holdfast_verifier;
grant select on open_plane.agency to holdfast_verifier;
grant select (partnership_id, id, order_number, issuing_court) on open_plane.protection_order to holdfast_verifier;
create policy "the verifier knows agencies" on open_plane.agency for select to holdfast_verifier using (partnership_id = context.partnership());
create policy "the verifier finds an order by its number" on open_plane.protection_order for select to holdfast_verifier
  using (partnership_id = context.partnership());

grant create on schema audit to holdfast_verifier;
alter function audit.export(text, bigint, integer) owner to holdfast_verifier;
alter function audit.accesses(text, text, timestamptz) owner to holdfast_verifier;
revoke create on schema audit from holdfast_verifier;
set local role holdfast_verifier;
revoke all on function audit.export(text, bigint, integer) from public;
revoke all on function audit.accesses(text, text, timestamptz) from public;
grant execute on function audit.export(text, bigint, integer), audit.accesses(text, text, timestamptz) to holdfast_app;
set local role holdfast_owner;

-- Orders on record already wait to be indexed like any other. The owner is held by the policies too, so they step aside for this one statement.
alter table open_plane.protection_order no force row level security;
alter table open_plane.order_to_index no force row level security;
insert into open_plane.order_to_index select partnership_id, id from open_plane.protection_order;
alter table open_plane.protection_order force row level security;
alter table open_plane.order_to_index force row level security;
