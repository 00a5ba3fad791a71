-- Orders come in by file, and what becomes of them is told. A file is never kept: rows wait here with the columns that were
-- mapped, until each is an order or a rejected row with its reasons. Nothing here has a place for an address.

alter table open_plane.protection_order
  add column received_at timestamptz(3),  -- by the police, where the source says so
  add column entered_at timestamptz(3),   -- when it got into this registry
  add column served_since timestamptz(3), -- by what the document says; acts recorded later are rows of order_service
  add column withdrawn_at timestamptz(3), -- recalled or dismissed
  add column import_id text,              -- the last file that named it, and its row there
  add column import_row integer;
create index unserved_order on open_plane.protection_order (partnership_id, issued_at, id)
  where served_since is null and withdrawn_at is null;

-- What is on record already: the owner is held by the policies too, so they step aside for this one statement.
alter table open_plane.protection_order no force row level security;
update open_plane.protection_order o set
  served_since = (select min((a ->> 'at')::timestamptz) from jsonb_array_elements(o.document -> 'serviceAttempts') a
    where a ->> 'succeeded' = 'yes' and (a ->> 'method' in ('personal', 'verbal-by-officer', 'present-in-court')
      or a ? 'proofFiledAt' or a ->> 'onlyDurationDiffers' = 'yes')),
  withdrawn_at = (select min((c ->> 'at')::timestamptz) from jsonb_array_elements(o.document -> 'changes') c
    where c ->> 'kind' in ('recalled', 'dismissed'))
where jsonb_typeof(o.document -> 'serviceAttempts') = 'array' and jsonb_typeof(o.document -> 'changes') = 'array';
alter table open_plane.protection_order force row level security;

-- What an order said before a later file said something else. Never altered.
create table open_plane.order_version (
  partnership_id text not null,
  order_id text not null,
  revision integer not null,
  document jsonb not null,
  kept_at timestamptz(3) not null,
  kept_by text not null,
  primary key (partnership_id, order_id, revision),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id)
);

-- What became of an order since, and the next try to serve it. Never altered: a later event is a new row.
create table open_plane.order_event (
  partnership_id text not null,
  order_id text not null,
  id text not null,
  agency_id text not null,
  kind text not null check (kind in ('modified', 'continued', 'renewed', 'recalled', 'dismissed', 'next-try')),
  happened_at timestamptz(3) not null,
  detail jsonb not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  provenance text not null check (provenance in ('court', 'police', 'prosecution')),
  primary key (partnership_id, order_id, id),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id)
);

-- How one source of an agency writes its files.
create table open_plane.registry_source (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  name text not null check (length(name) between 1 and 120),
  settings jsonb not null,
  changed_by text not null,
  changed_at timestamptz(3) not null,
  primary key (partnership_id, agency_id, id),
  unique (partnership_id, agency_id, name),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);

-- One file being brought in. Its state is what the database holds, so a crash leaves nothing to repair.
create table open_plane.registry_import (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  source_name text not null,
  settings jsonb not null,
  file_name text not null check (length(file_name) between 1 and 255),
  file_bytes bigint not null,
  file_head text,
  started_by text not null,
  started_role text not null,
  started_at timestamptz(3) not null,
  received_bytes bigint not null default 0,
  received_rows integer not null default 0,
  complete boolean not null default false,
  file_fault jsonb,
  read_rows integer not null default 0,
  new_orders integer not null default 0,
  changed_orders integer not null default 0,
  same_orders integer not null default 0,
  rejected_rows integer not null default 0,
  cancelled_at timestamptz(3),
  ended_at timestamptz(3),
  primary key (partnership_id, agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
create index import_under_way on open_plane.registry_import (started_at) where ended_at is null;

-- Rows that wait, some hundreds to a piece.
create table open_plane.registry_piece (
  partnership_id text not null,
  agency_id text not null,
  import_id text not null,
  first_row integer not null,
  row_count integer not null,
  waiting jsonb not null,
  primary key (partnership_id, agency_id, import_id, first_row),
  foreign key (partnership_id, agency_id, import_id) references open_plane.registry_import (partnership_id, agency_id, id)
);

-- A row that could not become an order: its mapped cells, why not, and what was done about it. Never removed.
create table open_plane.registry_rejected_row (
  partnership_id text not null,
  agency_id text not null,
  import_id text not null,
  row_number integer not null,
  from_line integer not null,
  to_line integer not null,
  cells jsonb not null,
  faults jsonb not null,
  rejected_at timestamptz(3) not null,
  tries integer not null default 1,
  settled text check (settled in ('corrected', 'set-aside')),
  settled_at timestamptz(3),
  settled_by text,
  reason text check (length(reason) <= 500),
  order_id text,
  primary key (partnership_id, agency_id, import_id, row_number),
  check ((settled is null) = (settled_at is null) and (settled is distinct from 'set-aside' or reason is not null)),
  foreign key (partnership_id, agency_id, import_id) references open_plane.registry_import (partnership_id, agency_id, id)
);
create index rejected_row_open on open_plane.registry_rejected_row (partnership_id, agency_id, import_id, row_number) where settled is null;

-- Whoever keeps the registry of an agency: its liaisons and supervisors, for a purpose.
create function open_plane.keeps_registry() returns boolean language sql stable parallel safe
  return context.purpose() is not null and context.has_police_role() and context.role() <> 'officer' and open_plane.in_police_agency();
grant execute on function open_plane.keeps_registry() to holdfast_app;

do $$
declare
  named text;
begin
  foreach named in array array['order_version', 'order_event', 'registry_source', 'registry_import', 'registry_piece', 'registry_rejected_row'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
  end loop;
  foreach named in array array['registry_source', 'registry_import', 'registry_piece', 'registry_rejected_row'] loop
    execute format('create policy "keepers of the registry see their agency''s" on open_plane.%I for select to holdfast_app
      using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_registry()))', named);
    execute format('create policy "keepers of the registry write their agency''s" on open_plane.%I for insert to holdfast_app
      with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_registry()))', named);
  end loop;
  foreach named in array array['registry_source', 'registry_import', 'registry_rejected_row'] loop
    execute format('grant update on open_plane.%I to holdfast_app', named);
    execute format('create policy "keepers of the registry go on with their agency''s" on open_plane.%I for update to holdfast_app
      using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_registry()))
      with check (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_registry()))', named);
  end loop;
end
$$;
grant delete on open_plane.registry_piece to holdfast_app;
create policy "a piece goes when its rows are orders or rejected" on open_plane.registry_piece for delete to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and (select open_plane.keeps_registry()));
-- The server looks for what is under way, and goes on with it as the person who began it.
create policy "the server finds imports under way" on open_plane.registry_import for select to holdfast_app using (context.is_system());

create policy "police read earlier versions for a purpose" on open_plane.order_version for select to holdfast_app
  using (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "keepers of the registry keep earlier versions" on open_plane.order_version for insert to holdfast_app
  with check (partnership_id = context.partnership() and kept_by = context.actor() and (select open_plane.keeps_registry()));

create policy "police read what became of orders for a purpose" on open_plane.order_event for select to holdfast_app
  using (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "set-up reads what became of orders" on open_plane.order_event for select to holdfast_app using (context.is_system());
-- An officer plans the next try; only who keeps the registry says that a court changed an order.
create policy "police record under their own name" on open_plane.order_event for insert to holdfast_app
  with check (partnership_id = context.partnership() and agency_id = context.agency() and recorded_by = context.actor()
    and context.purpose() is not null and (select context.has_police_role()) and (select open_plane.in_police_agency())
    and (kind = 'next-try' or context.role() <> 'officer'));
