-- Protection orders, for those who must act on them: police of the same partnership, and only with a purpose.
-- The document holds no address, telephone number, employer or school of anyone.

create table open_plane.protection_order (
  partnership_id text not null references open_plane.partnership,
  id text not null,
  document jsonb not null,
  order_number text not null,
  issuing_court text not null,
  restrained_name text not null,
  protected_name text not null,
  issued_at timestamptz(3) not null,
  expires_on date,
  provenance text not null check (provenance in ('court', 'police', 'prosecution')),
  revision integer not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, issuing_court, order_number)
);
create index protection_order_by_restrained on open_plane.protection_order (partnership_id, lower(restrained_name) text_pattern_ops);
create index protection_order_by_protected on open_plane.protection_order (partnership_id, lower(protected_name) text_pattern_ops);

-- Each act of giving legal notice, or of trying to, recorded after the order was. Never altered: a later act is a new row.
create table open_plane.order_service (
  partnership_id text not null,
  order_id text not null,
  id text not null,
  agency_id text not null,
  attempt jsonb not null,
  attempted_at timestamptz(3) not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  provenance text not null check (provenance in ('court', 'police', 'prosecution')),
  primary key (partnership_id, order_id, id),
  foreign key (partnership_id, order_id) references open_plane.protection_order (partnership_id, id)
);

alter table open_plane.protection_order enable row level security;
alter table open_plane.protection_order force row level security;
alter table open_plane.order_service enable row level security;
alter table open_plane.order_service force row level security;

grant select, insert, update on open_plane.protection_order to holdfast_app;
grant select, insert on open_plane.order_service to holdfast_app;

create policy "police read orders for a purpose" on open_plane.protection_order for select to holdfast_app
  using (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "set-up reads orders" on open_plane.protection_order for select to holdfast_app using (context.is_system());
create policy "liaisons and supervisors enter orders" on open_plane.protection_order for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and context.role() <> 'officer' and (select open_plane.in_police_agency())));
create policy "liaisons and supervisors correct orders" on open_plane.protection_order for update to holdfast_app
  using (context.is_system() or (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and context.role() <> 'officer' and (select open_plane.in_police_agency())))
  with check (context.is_system() or (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and context.role() <> 'officer' and (select open_plane.in_police_agency())));

create policy "police read notice of orders for a purpose" on open_plane.order_service for select to holdfast_app
  using (partnership_id = context.partnership() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency()));
create policy "set-up reads notice of orders" on open_plane.order_service for select to holdfast_app using (context.is_system());
create policy "police record notice under their own name" on open_plane.order_service for insert to holdfast_app
  with check (context.is_system() or (partnership_id = context.partnership() and agency_id = context.agency()
    and recorded_by = context.actor() and context.purpose() is not null
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
