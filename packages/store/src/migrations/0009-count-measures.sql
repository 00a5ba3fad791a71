-- Counts for the partnership's measures, and never a row: the coordinator's and the supervisor's roles see numbers of
-- calls on orders, month by month. Small counts are hidden by the caller, who knows the whole table.

grant select on open_plane.partnership, open_plane.call_for_service, open_plane.response to holdfast_measures;
create policy "measures count calls of the partnership" on open_plane.call_for_service for select to holdfast_measures
  using (context.is_staff() and context.role() in ('coordinator', 'supervisor') and partnership_id = context.partnership());
create policy "measures count responses of the partnership" on open_plane.response for select to holdfast_measures
  using (context.is_staff() and context.role() in ('coordinator', 'supervisor')
    and exists (select from open_plane.call_for_service c where c.agency_id = response.agency_id and c.id = response.call_id));
create policy "measures know the place's clock" on open_plane.partnership for select to holdfast_measures
  using (context.is_staff() and id = context.partnership());

-- Months run on the partnership's own clock. Of several responses to one call those not superseded count; a fact is yes
-- when one of them says yes, no when one says no and none yes, and otherwise unknown.
create function open_plane.measure_counts(from_on date, to_on date)
returns table (month text, calls bigint, calls_on_orders bigint, with_report bigint, without_report bigint, report_unknown bigint,
  had_left bigint, had_left_with_report bigint, arrival_known bigint, arrival_unknown bigint, median_minutes double precision)
language sql stable security definer set search_path = pg_catalog
begin atomic
  with answered as (
    select c.agency_id, c.id, c.order_id, c.received_at, c.arrived_at,
      to_char(c.received_at at time zone p.time_zone, 'YYYY-MM') as month,
      (select case when bool_or(r.facts ->> 'report-written' = 'yes') then 'yes' when bool_or(r.facts ->> 'report-written' = 'no') then 'no' else 'unknown' end
        from open_plane.response r where r.agency_id = c.agency_id and r.call_id = c.id
          and not exists (select from open_plane.response l where l.agency_id = r.agency_id and l.call_id = r.call_id and l.supersedes = r.id)) as report,
      (select bool_or(r.facts ->> 'restrained-party-had-left' = 'yes')
        from open_plane.response r where r.agency_id = c.agency_id and r.call_id = c.id
          and not exists (select from open_plane.response l where l.agency_id = r.agency_id and l.call_id = r.call_id and l.supersedes = r.id)) as had_left
    from open_plane.call_for_service c
    join open_plane.partnership p on p.id = c.partnership_id
    where (c.received_at at time zone p.time_zone)::date between from_on and to_on
  )
  select a.month, count(*), count(a.order_id),
    count(*) filter (where a.order_id is not null and a.report = 'yes'),
    count(*) filter (where a.order_id is not null and a.report = 'no'),
    count(*) filter (where a.order_id is not null and a.report = 'unknown'),
    count(*) filter (where a.order_id is not null and a.had_left),
    count(*) filter (where a.order_id is not null and a.had_left and a.report = 'yes'),
    count(*) filter (where a.order_id is not null and a.arrived_at is not null),
    count(*) filter (where a.order_id is not null and a.arrived_at is null),
    percentile_cont(0.5) within group (order by extract(epoch from a.arrived_at - a.received_at) / 60.0)
      filter (where a.order_id is not null and a.arrived_at is not null)
  from answered a
  group by a.month
  order by a.month;
end;
grant create on schema open_plane to holdfast_measures;
alter function open_plane.measure_counts(date, date) owner to holdfast_measures;
revoke create on schema open_plane from holdfast_measures;
set local role holdfast_measures;
revoke all on function open_plane.measure_counts(date, date) from public;
grant execute on function open_plane.measure_counts(date, date) to holdfast_app;
set local role holdfast_owner;
