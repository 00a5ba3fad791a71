-- A mark of conflict says why it was made, and can be ended with a reason. The row stays: who was kept from an order, when and why, is part of the record.

alter table open_plane.order_conflict add column reason text;
alter table open_plane.order_conflict add column ended_at timestamptz(3);
alter table open_plane.order_conflict add column ended_by text;
alter table open_plane.order_conflict add column ended_because text;
alter table open_plane.order_conflict add constraint ended_with_a_reason
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_because is null));

-- Nobody ends their own. Marking again after an end is an update of the same row.
grant update (kind, reason, marked_by, marked_at, ended_at, ended_by, ended_because) on open_plane.order_conflict to holdfast_app;
create policy "supervisors end conflicts of others" on open_plane.order_conflict for update to holdfast_app
  using (partnership_id = context.partnership() and agency_id = context.agency() and staff_id <> context.actor()
    and (select open_plane.watches_registry()))
  with check (partnership_id = context.partnership() and agency_id = context.agency() and staff_id <> context.actor()
    and (select open_plane.watches_registry()) and (ended_by is null or ended_by = context.actor()));

create or replace function open_plane.my_conflicts() returns text[] language sql stable parallel safe
  return array(select order_id from open_plane.order_conflict
    where staff_id = context.actor() and partnership_id = context.partnership() and ended_at is null);
