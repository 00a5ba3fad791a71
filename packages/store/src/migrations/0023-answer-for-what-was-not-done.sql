-- What a response holds beside its facts; what staff say beside a record; and the supervisor's queue, found by the server's own work
-- from calls and orders, decided by supervisors, every decision kept.

alter table open_plane.response
  add column scene jsonb,
  add column times jsonb;

-- A reason why something was not done, or a reply to what was asked. Never altered.
create table open_plane.call_statement (
  agency_id text not null,
  call_id text not null,
  id text not null,
  kind text not null check (kind in ('reason', 'reply')),
  rule_id text,
  item_id text,
  words text not null check (length(words) between 1 and 4000),
  said_by text not null,
  said_at timestamptz(3) not null,
  primary key (agency_id, call_id, id),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id)
);

-- A supervisor has read a report and stands behind it. A later record of the response needs another.
create table open_plane.report_approval (
  agency_id text not null,
  call_id text not null,
  response_id text not null,
  approved_by text not null,
  approved_at timestamptz(3) not null,
  primary key (agency_id, call_id, response_id),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id)
);

-- After how long an agency wants to see what is still open, and since when it works with the queue. Every state is kept; the last counts.
create table open_plane.queue_settings (
  partnership_id text not null,
  agency_id text not null,
  begins_at timestamptz(3) not null,
  settings jsonb not null,
  revision integer not null,
  changed_by text not null,
  changed_at timestamptz(3) not null,
  primary key (agency_id, revision),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id)
);

create table open_plane.queue_item (
  agency_id text not null,
  id text not null,
  kind text not null check (kind in ('no-report', 'no-arrest', 'no-follow-up', 'report-not-approved', 'repeat-calls', 'not-served')),
  -- The call, or the order, it is about.
  subject text not null,
  call_id text,
  order_id text,
  since_at timestamptz(3) not null,
  found_at timestamptz(3) not null,
  state text not null default 'open' check (state in ('open', 'sent-back', 'explained', 'closed', 'settled')),
  state_at timestamptz(3) not null,
  evidence jsonb not null,
  primary key (agency_id, id),
  unique (agency_id, kind, subject),
  foreign key (agency_id, call_id) references open_plane.call_for_service (agency_id, id),
  check ((call_id is null) <> (order_id is null))
);
create index queue_item_waiting on open_plane.queue_item (agency_id, since_at, id) where state in ('open', 'sent-back');
create index queue_item_by_call on open_plane.queue_item (agency_id, call_id) where call_id is not null;

-- What a supervisor decided of an item, or that the record came to show it done. Never altered.
create table open_plane.queue_decision (
  agency_id text not null,
  item_id text not null,
  id text not null,
  kind text not null check (kind in ('sent-back', 'explained', 'closed', 'reopened', 'settled')),
  reason text,
  words text check (length(words) <= 4000),
  decided_by text not null,
  decided_at timestamptz(3) not null,
  primary key (agency_id, item_id, id),
  foreign key (agency_id, item_id) references open_plane.queue_item (agency_id, id)
);

-- When a call has to be looked at again: at once after a change, otherwise when a time in it passes.
create table open_plane.queue_look (
  agency_id text not null,
  call_id text not null,
  look_at timestamptz(3) not null,
  primary key (agency_id, call_id)
);
create index queue_look_due on open_plane.queue_look (agency_id, look_at);

do $$
declare
  named text;
begin
  foreach named in array array['call_statement', 'report_approval', 'queue_settings', 'queue_item', 'queue_decision', 'queue_look'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert on open_plane.%I to holdfast_app', named);
    execute format('create policy "police see what is of their agency, the server works on it" on open_plane.%I for select to holdfast_app
      using (context.is_system() or (agency_id = context.agency()
        and (select context.has_police_role()) and (select open_plane.in_police_agency())))', named);
  end loop;
end
$$;
grant update on open_plane.queue_item, open_plane.queue_look to holdfast_app;

create policy "police say it under their own name" on open_plane.call_statement for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and said_by = context.actor()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "supervisors approve under their own name" on open_plane.report_approval for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and approved_by = context.actor()
    and (select open_plane.watches_registry())));

create function open_plane.sets_queue() returns boolean language sql stable parallel safe
  return context.is_staff() and context.role() in ('supervisor', 'administrator') and open_plane.in_police_agency();
grant execute on function open_plane.sets_queue() to holdfast_app;
create policy "administrators see the settings of their agency" on open_plane.queue_settings for select to holdfast_app
  using (agency_id = context.agency() and (select open_plane.sets_queue()));
create policy "supervisors and administrators set it" on open_plane.queue_settings for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and partnership_id = context.partnership()
    and changed_by = context.actor() and (select open_plane.sets_queue())));

create policy "the server finds items" on open_plane.queue_item for insert to holdfast_app with check (context.is_system());
create policy "the server settles, supervisors decide" on open_plane.queue_item for update to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select open_plane.watches_registry())))
  with check (context.is_system() or agency_id = context.agency());
create policy "supervisors decide under their own name" on open_plane.queue_decision for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency() and decided_by = context.actor()
    and kind <> 'settled' and (select open_plane.watches_registry())));

create policy "whoever changes a call asks for another look" on open_plane.queue_look for insert to holdfast_app
  with check (context.is_system() or (agency_id = context.agency()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())));
create policy "and asks again" on open_plane.queue_look for update to holdfast_app
  using (context.is_system() or (agency_id = context.agency()
    and (select context.has_police_role()) and (select open_plane.in_police_agency())))
  with check (context.is_system() or agency_id = context.agency());

-- Calls on record already wait to be looked at like any other.
alter table open_plane.call_for_service no force row level security;
alter table open_plane.queue_look no force row level security;
insert into open_plane.queue_look select agency_id, id, received_at from open_plane.call_for_service;
alter table open_plane.call_for_service force row level security;
alter table open_plane.queue_look force row level security;
