-- One order called about again and again could be most of a quarter's number, and the number then speaks of her. For each count
-- the most that comes from one order goes with it, so that what one order dominates is hidden. Otherwise counted as before.

set local role holdfast_measures;
drop function open_plane.measure_quarters(date[], integer);
set local role holdfast_owner;

create function open_plane.measure_quarters(first_days date[], settling_days integer)
returns table (from_on date, records_begin boolean, calls bigint, with_report bigint, without_report bigint, report_unknown bigint,
  arrival_known bigint, arrival_unknown bigint, median_minutes double precision, most_of_one_order integer[])
language sql stable security definer set search_path = pg_catalog
begin atomic
  with quarter as (
    select day as from_on, (day + interval '3 months')::date as next_on, (day + interval '3 months')::date + settling_days as settled_on
    from unnest(first_days) as day
  ), counted as (
    select q.from_on, c.order_id is not null as on_order, c.order_id,
      (c.received_at at time zone p.time_zone)::date as received_on,
      (select case when bool_or(coalesce(r.facts ->> 'report-written', 'unknown') = 'yes'
            or (coalesce(r.facts ->> 'report-written', 'unknown') <> 'no' and (r.report_number is not null or r.report_completed_at is not null))) then 'yes'
          when bool_or(r.facts ->> 'report-written' = 'no') then 'no' else 'unknown' end
        from open_plane.response r
        where r.agency_id = c.agency_id and r.call_id = c.id
          and (r.recorded_at at time zone p.time_zone)::date < q.settled_on
          and not exists (select from open_plane.response l
            where l.agency_id = r.agency_id and l.call_id = r.call_id and l.supersedes = r.id
              and (l.recorded_at at time zone p.time_zone)::date < q.settled_on)) as report,
      case when c.arrived_at > c.received_at then extract(epoch from c.arrived_at - c.received_at) / 60.0 end as minutes
    from open_plane.partnership p
    cross join quarter q
    join open_plane.call_for_service c on c.partnership_id = p.id
      and (c.received_at at time zone p.time_zone)::date >= q.from_on
      and (c.received_at at time zone p.time_zone)::date < q.next_on
      and (c.recorded_at is null or (c.recorded_at at time zone p.time_zone)::date < q.settled_on)
  ), first_of_all as (
    select min((c.received_at at time zone p.time_zone)::date) as received_on
    from open_plane.partnership p join open_plane.call_for_service c on c.partnership_id = p.id
  ), of_one_order as (
    select a.from_on, count(*) as calls,
      count(*) filter (where a.report = 'yes') as with_report,
      count(*) filter (where a.report = 'no') as without_report,
      count(*) filter (where a.report = 'unknown') as report_unknown,
      count(*) filter (where a.minutes is not null) as arrival_known,
      count(*) filter (where a.minutes is null) as arrival_unknown
    from counted a
    where a.on_order
    group by a.from_on, a.order_id
  )
  select a.from_on,
    bool_or(a.received_on = (select f.received_on from first_of_all f)),
    count(*) filter (where a.on_order),
    count(*) filter (where a.on_order and a.report = 'yes'),
    count(*) filter (where a.on_order and a.report = 'no'),
    count(*) filter (where a.on_order and a.report = 'unknown'),
    count(*) filter (where a.on_order and a.minutes is not null),
    count(*) filter (where a.on_order and a.minutes is null),
    percentile_cont(0.5) within group (order by a.minutes) filter (where a.on_order),
    (select array[coalesce(max(o.calls), 0), coalesce(max(o.with_report), 0), coalesce(max(o.without_report), 0),
        coalesce(max(o.report_unknown), 0), coalesce(max(o.arrival_known), 0), coalesce(max(o.arrival_unknown), 0)]::integer[]
      from of_one_order o where o.from_on = a.from_on)
  from counted a
  group by rollup (a.from_on)
  having a.from_on is not null or count(*) > 0
  order by a.from_on;
end;
grant create on schema open_plane to holdfast_measures;
alter function open_plane.measure_quarters(date[], integer) owner to holdfast_measures;
revoke create on schema open_plane from holdfast_measures;
set local role holdfast_measures;
revoke all on function open_plane.measure_quarters(date[], integer) from public;
grant execute on function open_plane.measure_quarters(date[], integer) to holdfast_app;
set local role holdfast_owner;
