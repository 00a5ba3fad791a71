-- What an agency was called to, what it did, and which duties it has met. Seen by police of that agency only.

create table open_plane.call_for_service (
  agency_id text not null,
  id text not null,
  partnership_id text not null,
  call_number text not null,
  order_id text,
  received_at timestamptz(3) not null,
  dispatched_at timestamptz(3),
  arrived_at timestamptz(3),
  cleared_at timestamptz(3),
  initial_type text not null,
  final_type text,
  disposition text,
  provenance text not null check (provenance in ('court', 'police', 'prosecution')),
  primary key (agency_id, id),
  unique (agency_id, call_number),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id)
);
create index call_for_service_by_time on open_plane.call_for_service (agency_id, received_at desc, id);
create index call_for_service_by_order on open_plane.call_for_service (partnership_id, order_id) where order_id is not null;

-- One record of what was done at a call. A later record supersedes an earlier one; neither is erased.
create table open_plane.response (
  agency_id text not null,
  call_id text not null,
  id text not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  supersedes text,
  facts jsonb not null,
  officer_name text,
  badge text,
  report_number text,
  report_asked_for_at timestamptz(3),
  report_completed_at timestamptz(3),
  served_at timestamptz(3),
  proof_entered_at timestamptz(3),
  note text,
  primary key (agency_id, call_id, id),
  unique (agency_id, call_id, supersedes),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id),
  foreign key (agency_id, call_id, supersedes) references open_plane.response (agency_id, call_id, id),
  check (supersedes <> id)
);

create table open_plane.duty_done (
  agency_id text not null,
  call_id text not null,
  rule_id text not null,
  done_at timestamptz(3) not null,
  done_by text not null,
  recorded_at timestamptz(3) not null,
  note text,
  primary key (agency_id, call_id, rule_id),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id)
);

alter table open_plane.call_for_service enable row level security;
alter table open_plane.call_for_service force row level security;
alter table open_plane.response enable row level security;
alter table open_plane.response force row level security;
alter table open_plane.duty_done enable row level security;
alter table open_plane.duty_done force row level security;

grant select, insert on open_plane.call_for_service, open_plane.response, open_plane.duty_done to holdfast_app;

create policy "police see calls of their agency" on open_plane.call_for_service for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police record calls of their agency" on open_plane.call_for_service for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));

create policy "police see responses of their agency" on open_plane.response for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police record responses under their own name" on open_plane.response for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and recorded_by = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));

create policy "police see duties done by their agency" on open_plane.duty_done for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police record duties done under their own name" on open_plane.duty_done for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and done_by = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
