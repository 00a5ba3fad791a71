-- Calls for service come in by file and wait until a person says which order they are about, or that it is none of those proposed. A file of
-- calls waits in the same tables as a file of orders. Nothing here has a place for a whole address or a telephone number.

alter table open_plane.registry_source add column subject text not null default 'orders' check (subject in ('orders', 'calls'));
alter table open_plane.registry_source drop constraint registry_source_partnership_id_agency_id_name_key;
alter table open_plane.registry_source add unique (partnership_id, agency_id, subject, name);
alter table open_plane.registry_import
  add column subject text not null default 'orders' check (subject in ('orders', 'calls')),
  add column left_out jsonb; -- parts of the file that no field exists for, counted by name
alter table open_plane.registry_rejected_row add column call_id text;

-- A call that came in by file: whose file, and what it may be matched by (names, blocks of streets, plates, numbers in their comparable form).
create table open_plane.arrived_call (
  agency_id text not null,
  call_id text not null,
  partnership_id text not null,
  source_name text not null,
  import_id text not null,
  import_row integer not null,
  came_at timestamptz(3) not null,
  units text[] not null,
  clues jsonb not null,
  looked_at timestamptz(3),                      -- when the server last looked for orders; null asks it to
  proposed text[] not null default '{}',         -- ids only, so that an answer can be refused to whoever must not see one of them
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'none')),
  answers integer not null default 0,
  primary key (agency_id, call_id),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id) deferrable initially deferred,
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
create index arrived_call_to_look_at on open_plane.arrived_call (came_at) where looked_at is null and state = 'waiting';
create index arrived_call_by_state on open_plane.arrived_call (agency_id, state);

-- What a call said before a later file said something else. Never altered.
create table open_plane.call_version (
  agency_id text not null,
  call_id text not null,
  version integer not null,
  document jsonb not null,
  kept_at timestamptz(3) not null,
  kept_by text not null,
  primary key (agency_id, call_id, version),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id)
);

-- Orders proposed for a call, likeliest first, each with its reasons. The server writes them; they link nothing.
create table open_plane.call_proposal (
  agency_id text not null,
  call_id text not null,
  order_id text not null,
  partnership_id text not null,
  place integer not null,
  why jsonb not null,
  primary key (agency_id, call_id, order_id),
  foreign key (agency_id, call_id) references open_plane.arrived_call (agency_id, call_id),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id) deferrable initially deferred
);

-- What persons answered, one after the other. Never altered: taking an answer back is a row as well.
create table open_plane.call_match (
  agency_id text not null,
  call_id text not null,
  number integer not null,
  kind text not null check (kind in ('confirmed', 'none', 'undone')),
  order_id text,
  answered_by text not null,
  answered_at timestamptz(3) not null,
  primary key (agency_id, call_id, number),
  check ((kind = 'confirmed') = (order_id is not null)),
  foreign key (agency_id, call_id) references open_plane.arrived_call (agency_id, call_id)
);

-- Police of the agency that was called, for a purpose.
create function open_plane.matches_calls() returns boolean language sql stable parallel safe
  return context.purpose() is not null and context.has_police_role() and open_plane.in_police_agency();
grant execute on function open_plane.matches_calls() to holdfast_app;

do $$
declare
  named text;
begin
  foreach named in array array['arrived_call', 'call_version', 'call_proposal', 'call_match'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
    execute format('create policy "police see their agency''s" on open_plane.%I for select to holdfast_app
      using (context.is_system() or (agency_id = context.agency() and (select open_plane.matches_calls())))', named);
  end loop;
end
$$;

grant update on open_plane.arrived_call to holdfast_app;
create policy "keepers of the registry bring calls in" on open_plane.arrived_call for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership() and (select open_plane.keeps_registry())));
create policy "police answer, the server looks" on open_plane.arrived_call for update to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select open_plane.matches_calls())))
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership() and (select open_plane.matches_calls())));
create policy "keepers of the registry keep what a call said" on open_plane.call_version for insert to holdfast_app
  with check (agency_id = context.agency() and kept_by = context.actor() and (select open_plane.keeps_registry()));

grant delete on open_plane.call_proposal to holdfast_app;
create policy "the server proposes" on open_plane.call_proposal for insert to holdfast_app with check (context.is_system());
create policy "the server proposes anew" on open_plane.call_proposal for delete to holdfast_app using (context.is_system());
-- [Note: Conflict is a wall] holds for what is only proposed as well.
create policy "nobody sees an order proposed that they are in conflict with" on open_plane.call_proposal as restrictive for select to holdfast_app
  using (context.role() = 'system' or context.role() is null or order_id <> all ((select open_plane.my_conflicts())::text[]));

create policy "police answer under their own name" on open_plane.call_match for insert to holdfast_app
  with check (agency_id = context.agency() and answered_by = context.actor() and (select open_plane.matches_calls())
    and (order_id is null or order_id <> all ((select open_plane.my_conflicts())::text[])));

-- Only a call that came in by file is ever changed: a person links it, a later file of its source says more of it.
grant update (order_id, received_at, dispatched_at, arrived_at, cleared_at, initial_type, final_type, disposition) on open_plane.call_for_service
  to holdfast_app;
create policy "police link calls that came in by file" on open_plane.call_for_service for update to holdfast_app
  using (agency_id = context.agency() and (select open_plane.matches_calls())
    and exists (select from open_plane.arrived_call a where a.agency_id = call_for_service.agency_id and a.call_id = call_for_service.id)
    and (order_id is null or order_id <> all ((select open_plane.my_conflicts())::text[])))
  with check (agency_id = context.agency() and (order_id is null or order_id <> all ((select open_plane.my_conflicts())::text[])));

-- An order that describes nobody is never proposed; the server has to know which they are.
create policy "the server proposes none that describes nobody" on open_plane.canary_order for select to holdfast_app using (context.is_system());
