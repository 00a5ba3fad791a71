-- Who works together. Open plane: names of agencies and of their staff, seen by colleagues.

create table open_plane.partnership (
  id text primary key,
  name text not null,
  time_zone text not null
);

create table open_plane.agency (
  partnership_id text not null references open_plane.partnership,
  id text not null,
  kind text not null check (kind in ('police', 'advocacy', 'court', 'office')),
  name text not null,
  primary key (partnership_id, id)
);

-- id is the sign-in user's id. A member who left keeps the row, because old records name it.
create table open_plane.staff_member (
  agency_id text not null,
  id text not null,
  partnership_id text not null,
  role text not null check (role in ('advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator')),
  display_name text not null,
  left_on date,
  primary key (agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);
create index staff_member_by_id on open_plane.staff_member (id);

alter table open_plane.partnership enable row level security;
alter table open_plane.partnership force row level security;
alter table open_plane.agency enable row level security;
alter table open_plane.agency force row level security;
alter table open_plane.staff_member enable row level security;
alter table open_plane.staff_member force row level security;

grant select, insert, update on open_plane.partnership, open_plane.agency, open_plane.staff_member to holdfast_app;

create policy "staff see their partnership" on open_plane.partnership for select to holdfast_app
  using ((context.is_staff() and id = context.partnership()) or context.is_system() or context.is_sign_in());
create policy "set-up makes partnerships" on open_plane.partnership for insert to holdfast_app with check (context.is_system());
create policy "set-up corrects partnerships" on open_plane.partnership for update to holdfast_app
  using (context.is_system()) with check (context.is_system());

create policy "staff see the agencies of their partnership" on open_plane.agency for select to holdfast_app
  using ((context.is_staff() and partnership_id = context.partnership()) or context.is_system() or context.is_sign_in());
create policy "set-up makes agencies" on open_plane.agency for insert to holdfast_app with check (context.is_system());
create policy "set-up corrects agencies" on open_plane.agency for update to holdfast_app
  using (context.is_system()) with check (context.is_system());

create policy "staff see their colleagues" on open_plane.staff_member for select to holdfast_app
  using ((context.is_staff() and agency_id = context.agency()) or context.is_system() or context.is_sign_in());
create policy "administrators add members of their agency" on open_plane.staff_member for insert to holdfast_app
  with check (context.is_system()
    or (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency() and partnership_id = context.partnership()));
create policy "administrators change members of their agency" on open_plane.staff_member for update to holdfast_app
  using (context.is_system() or (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency()))
  with check (context.is_system()
    or (context.is_staff() and context.role() = 'administrator' and agency_id = context.agency() and partnership_id = context.partnership()));

-- Whether whoever acts belongs to a police agency. An officer's role in an advocacy agency opens no order.
create function open_plane.in_police_agency() returns boolean language sql stable parallel safe
  return exists (select from open_plane.agency
    where partnership_id = context.partnership() and id = context.agency() and kind = 'police');
grant execute on function open_plane.in_police_agency() to holdfast_app;
