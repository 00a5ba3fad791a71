-- What the agency of one member decided last about opening a case file again: whether two were named. Who they are is not told by this.
create function sealed_plane.cases_of_recipient_open_again(staff text) returns boolean
language sql stable security definer set search_path = pg_catalog
begin atomic
  select coalesce((select p.recovery_first is not null and p.recovery_second is not null from sealed_plane.case_policy p
    where p.agency_id = (select s.agency_id from open_plane.staff_member s where s.id = staff and s.left_on is null limit 1)
    order by p.changed_at desc limit 1), false) and context.is_account();
end;

grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.cases_of_recipient_open_again(text) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.cases_of_recipient_open_again(text) from public;
grant execute on function sealed_plane.cases_of_recipient_open_again(text) to holdfast_app;
set local role holdfast_owner;
