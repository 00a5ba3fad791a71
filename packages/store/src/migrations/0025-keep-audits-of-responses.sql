-- Audits of an agency's own export: the rows never come here, only how far a run is and the measures it answered, small counts hidden already.
-- And audits by people: a sample of calls that two readers answer for, each alone, what they say together, and what is to be done by whom.

create table open_plane.audit_run (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  state text not null check (state in ('receiving', 'proposed', 'waiting', 'running', 'done', 'cancelled', 'failed')),
  file_name text not null check (length(file_name) <= 255),
  file_bytes bigint not null check (file_bytes > 0),
  received_bytes bigint not null default 0,
  -- Names of columns and what they mean; labels that a person decided. Never a cell.
  mapping jsonb,
  answer jsonb,
  stage text check (stage in ('opening', 'reading', 'counting')),
  done double precision check (done between 0 and 1),
  fault text check (length(fault) <= 60),
  started_by text not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  -- Since when the partnership may compare it; the agency decides, run by run.
  shared_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id),
  check (answer is null or state = 'done'),
  check (shared_at is null or state = 'done')
);
create index audit_run_by_time on open_plane.audit_run (agency_id, started_at desc);
create index audit_run_unfinished on open_plane.audit_run (started_at) where state in ('receiving', 'proposed', 'waiting', 'running');

create table open_plane.audit_round (
  partnership_id text not null,
  agency_id text not null,
  id text not null,
  title text not null check (length(title) between 1 and 200),
  seed integer not null,
  -- Numbers and times of the calls drawn, each with the stratum it was drawn from.
  drawn jsonb not null,
  -- Whose advocates read the same calls.
  advocacy_agency_id text not null,
  begun_by text not null,
  begun_at timestamptz(3) not null,
  closed_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (partnership_id, agency_id) references open_plane.agency (partnership_id, id),
  foreign key (partnership_id, advocacy_agency_id) references open_plane.agency (partnership_id, id)
);

-- One side's reading of a round: by whom, and when it was finished. What was answered is in audit_review.
create table open_plane.audit_reading (
  agency_id text not null,
  round_id text not null,
  side text not null check (side in ('police', 'advocate')),
  reader text not null,
  begun_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (agency_id, round_id, side),
  foreign key (agency_id, round_id) references open_plane.audit_round (agency_id, id)
);

create table open_plane.audit_review (
  agency_id text not null,
  round_id text not null,
  side text not null check (side in ('police', 'advocate')),
  call_number text not null,
  answers jsonb not null,
  reviewed_by text not null,
  reviewed_at timestamptz(3) not null,
  primary key (agency_id, round_id, side, call_number),
  foreign key (agency_id, round_id, side) references open_plane.audit_reading (agency_id, round_id, side)
);

-- What both said about a difference, and what they found and who does what by when.
create table open_plane.audit_note (
  agency_id text not null,
  round_id text not null,
  id text not null,
  kind text not null check (kind in ('talk', 'finding')),
  question text not null check (length(question) <= 60),
  call_number text,
  words text not null check (length(words) between 1 and 4000),
  owner text check (length(owner) between 1 and 200),
  due_by date,
  done_on date,
  said_by text not null,
  said_at timestamptz(3) not null,
  primary key (agency_id, round_id, id),
  foreign key (agency_id, round_id) references open_plane.audit_round (agency_id, id),
  check ((kind = 'talk') = (call_number is not null)),
  check ((kind = 'finding') = (owner is not null and due_by is not null)),
  check (done_on is null or kind = 'finding')
);

do $$
declare
  named text;
begin
  foreach named in array array['audit_run', 'audit_round', 'audit_reading', 'audit_review', 'audit_note'] loop
    execute format('alter table open_plane.%I enable row level security', named);
    execute format('alter table open_plane.%I force row level security', named);
    execute format('grant select, insert, update on open_plane.%I to holdfast_app', named);
  end loop;
end
$$;

create policy "supervisors see their agency’s runs, the server works on them" on open_plane.audit_run for select to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select open_plane.watches_registry())));
create policy "a coordinator sees what an agency shares" on open_plane.audit_run for select to holdfast_app
  using (context.is_staff() and context.role() = 'coordinator' and partnership_id = context.partnership() and shared_at is not null);
create policy "supervisors begin a run under their own name" on open_plane.audit_run for insert to holdfast_app
  with check (agency_id = context.agency() and partnership_id = context.partnership() and started_by = context.actor()
    and (select open_plane.watches_registry()));
create policy "supervisors confirm, cancel and share, the server runs" on open_plane.audit_run for update to holdfast_app
  using (context.is_system() or (agency_id = context.agency() and (select open_plane.watches_registry())))
  with check (context.is_system() or agency_id = context.agency());

-- Which side of a round somebody reads for; null for everybody else.
create function open_plane.audit_side(agency text, advocacy text) returns text language sql stable parallel safe
  return case
    when context.is_staff() and context.role() = 'supervisor' and agency = context.agency() and open_plane.in_police_agency() then 'police'
    when context.is_staff() and context.role() = 'advocate' and advocacy = context.agency() then 'advocate'
  end;
grant execute on function open_plane.audit_side(text, text) to holdfast_app;

create policy "both sides and the coordinator see a round" on open_plane.audit_round for select to holdfast_app
  using (open_plane.audit_side(agency_id, advocacy_agency_id) is not null
    or (context.is_staff() and context.role() = 'coordinator' and partnership_id = context.partnership()));
create policy "supervisors begin a round under their own name" on open_plane.audit_round for insert to holdfast_app
  with check (agency_id = context.agency() and partnership_id = context.partnership() and begun_by = context.actor()
    and (select open_plane.watches_registry()));
create policy "supervisors close it" on open_plane.audit_round for update to holdfast_app
  using (agency_id = context.agency() and (select open_plane.watches_registry())) with check (agency_id = context.agency());

-- The side of the one who asks, in a round that they may see.
create function open_plane.my_audit_side(agency text, round text) returns text language sql stable parallel safe
  return (select open_plane.audit_side(r.agency_id, r.advocacy_agency_id) from open_plane.audit_round as r
    where r.agency_id = agency and r.id = round);
create function open_plane.sees_audit_round(agency text, round text) returns boolean language sql stable parallel safe
  return exists (select from open_plane.audit_round as r where r.agency_id = agency and r.id = round);
grant execute on function open_plane.my_audit_side(text, text), open_plane.sees_audit_round(text, text) to holdfast_app;

create policy "who sees a round sees who reads it" on open_plane.audit_reading for select to holdfast_app
  using (open_plane.sees_audit_round(agency_id, round_id));
create policy "each side reads under its own name" on open_plane.audit_reading for insert to holdfast_app
  with check (side = open_plane.my_audit_side(agency_id, round_id) and reader = context.actor());
create policy "and finishes its own" on open_plane.audit_reading for update to holdfast_app
  using (side = open_plane.my_audit_side(agency_id, round_id) and reader = context.actor() and finished_at is null)
  with check (side = open_plane.my_audit_side(agency_id, round_id) and reader = context.actor());

-- Neither side sees what the other answered until both have finished: so that each answers for itself.
create function open_plane.both_have_read(agency text, round text) returns boolean language sql stable parallel safe
  return (select count(*) = 2 from open_plane.audit_reading as r where r.agency_id = agency and r.round_id = round and r.finished_at is not null);
grant execute on function open_plane.both_have_read(text, text) to holdfast_app;
create policy "one’s own answers, and the other side’s when both have finished" on open_plane.audit_review for select to holdfast_app
  using (side = open_plane.my_audit_side(agency_id, round_id)
    or (open_plane.sees_audit_round(agency_id, round_id) and open_plane.both_have_read(agency_id, round_id)));
create policy "a reader answers until they have finished" on open_plane.audit_review for insert to holdfast_app
  with check (side = open_plane.my_audit_side(agency_id, round_id) and reviewed_by = context.actor()
    and exists (select from open_plane.audit_reading as r where r.agency_id = audit_review.agency_id and r.round_id = audit_review.round_id
      and r.side = audit_review.side and r.reader = context.actor() and r.finished_at is null));
create policy "and may change an answer until then" on open_plane.audit_review for update to holdfast_app
  using (side = open_plane.my_audit_side(agency_id, round_id)
    and exists (select from open_plane.audit_reading as r where r.agency_id = audit_review.agency_id and r.round_id = audit_review.round_id
      and r.side = audit_review.side and r.reader = context.actor() and r.finished_at is null))
  with check (side = open_plane.my_audit_side(agency_id, round_id) and reviewed_by = context.actor());

create policy "who sees a round sees what was said together" on open_plane.audit_note for select to holdfast_app
  using (open_plane.sees_audit_round(agency_id, round_id));
create policy "both sides say it, once both have finished" on open_plane.audit_note for insert to holdfast_app
  with check (open_plane.my_audit_side(agency_id, round_id) is not null and said_by = context.actor()
    and open_plane.both_have_read(agency_id, round_id));
create policy "both sides say what is done" on open_plane.audit_note for update to holdfast_app
  using (kind = 'finding' and open_plane.my_audit_side(agency_id, round_id) is not null)
  with check (kind = 'finding' and open_plane.my_audit_side(agency_id, round_id) is not null);
