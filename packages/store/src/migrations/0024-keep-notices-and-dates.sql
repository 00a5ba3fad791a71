-- Short orders that the police begin, from the request to the last visit, as events that are added and never altered; and the secret
-- addresses at which a member reads their own dates. No event has a place for an address or a telephone number of anyone.

create table open_plane.notice_file (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  regime text not null,
  begun_by text not null,
  begun_at timestamptz(3) not null,
  primary key (agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
create index notice_file_by_time on open_plane.notice_file (agency_id, begun_at desc, id);

-- The next event of a notice has the next number, so that of two people who write at once only one is believed.
create table open_plane.notice_event (
  partnership_id text not null,
  agency_id text not null,
  notice_id text not null,
  sequence integer not null check (sequence >= 1),
  event jsonb not null,
  happened_at timestamptz(3) not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  primary key (agency_id, notice_id, sequence),
  foreign key (agency_id, notice_id) references open_plane.notice_file (agency_id, id)
);

create table open_plane.calendar_feed (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  staff_id text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at timestamptz(3) not null,
  ended_at timestamptz(3),
  last_read_on date,
  primary key (agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);

do $$
declare
  named text;
begin
  foreach named in array array['notice_file', 'notice_event', 'calendar_feed'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
  end loop;
end
$$;
grant update on open_plane.calendar_feed to holdfast_app;

create policy "police see notices of their agency" on open_plane.notice_file for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police begin notices under their own name" on open_plane.notice_file for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership() and begun_by = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police see what happened to notices of their agency" on open_plane.notice_event for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "police record what happened under their own name" on open_plane.notice_event for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership() and recorded_by = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));

-- [Note: Conflict is a wall] holds for the notice as for its orders, whose ids are made from its own.
create policy "nobody reads a notice they are in conflict with" on open_plane.notice_file as restrictive for select to holdfast_app
  using (context.role() = 'system' or context.role() is null
    or ((id || '-notice') <> all ((select open_plane.my_conflicts())::text[]) and (id || '-order') <> all ((select open_plane.my_conflicts())::text[])));
create policy "nobody reads what happened where they are in conflict" on open_plane.notice_event as restrictive for select to holdfast_app
  using (context.role() = 'system' or context.role() is null
    or ((notice_id || '-notice') <> all ((select open_plane.my_conflicts())::text[]) and (notice_id || '-order') <> all ((select open_plane.my_conflicts())::text[])));

create policy "a member sees their own feeds" on open_plane.calendar_feed for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and staff_id = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "a member makes a feed of their own" on open_plane.calendar_feed for insert to holdfast_app
  with check (agency_id = context.agency() and partnership_id = context.partnership() and staff_id = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "a member ends a feed of their own, the server notes the day" on open_plane.calendar_feed for update to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and staff_id = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())))
  with check (context.is_system() or (agency_id = context.agency() and staff_id = context.actor()));

-- An officer puts no order on record, except the emergency order or notice that follows from a notice of the agency: a judge grants it
-- on the telephone, and the officer who asked is the one who has the paper.
create policy "police enter the order of their own notice" on open_plane.protection_order for insert to holdfast_app
  with check (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency())
    and exists (select from open_plane.notice_file f where f.agency_id = context.agency() and f.id || '-notice' = protection_order.id));
create policy "whoever enters the order of a notice" on open_plane.order_to_index for insert to holdfast_app
  with check (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency())
    and exists (select from open_plane.notice_file f where f.agency_id = context.agency() and f.id || '-notice' = order_to_index.order_id));
