-- Letters from an advocate to one person of the police, and their answers. Both are sealed; the server knows who wrote to whom, when, by
-- when an answer is asked for and when the letter ends. Whoever is neither writer nor reader finds nothing, colleagues included.

-- Whom an advocate may write to: someone whose code they were given and whose key they compared by its six words.
create table sealed_plane.letter_pairing (
  agency_id text not null,
  staff_id text not null,
  to_agency_id text not null,
  to_staff_id text not null,
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  paired_at timestamptz(3) not null,
  primary key (agency_id, staff_id, to_agency_id, to_staff_id)
);
create table sealed_plane.letter (
  -- The agency of its reader.
  agency_id text not null,
  id text not null check (id ~ '^[A-Za-z0-9_-]{1,64}$'),
  to_staff_id text not null,
  from_agency_id text not null,
  from_staff_id text not null,
  sent_at timestamptz(3) not null,
  answer_by timestamptz(3) not null,
  ends_on date not null,
  withdrawn_at timestamptz(3),
  opened_at timestamptz(3),
  acknowledged_at timestamptz(3),
  primary key (agency_id, id),
  foreign key (from_agency_id, from_staff_id, agency_id, to_staff_id)
    references sealed_plane.letter_pairing (agency_id, staff_id, to_agency_id, to_staff_id),
  -- Source: safety requirement R33, at most ninety days: a letter lives no longer than the release it rests on.
  check (ends_on between (sent_at at time zone 'UTC')::date and (sent_at at time zone 'UTC')::date + 90),
  -- The last day ends in UTC, as that of a release does.
  check (answer_by > sent_at and (answer_by at time zone 'UTC') <= ends_on + 1)
);
create index letter_by_reader on sealed_plane.letter (agency_id, to_staff_id, answer_by);
create index letter_by_writer on sealed_plane.letter (from_agency_id, from_staff_id, sent_at);
create table sealed_plane.letter_sealed (
  agency_id text not null,
  letter_id text not null,
  content bytea not null,
  wrapped_key bytea not null check (length(wrapped_key) between 64 and 4096),
  primary key (agency_id, letter_id),
  foreign key (agency_id, letter_id) references sealed_plane.letter (agency_id, id)
);
create table sealed_plane.letter_answer (
  agency_id text not null,
  letter_id text not null,
  sequence integer not null check (sequence between 1 and 1000),
  answered_at timestamptz(3) not null,
  -- The clock this answer was awaited by, and the next one where it promises something.
  due_at timestamptz(3),
  next_by timestamptz(3),
  content bytea,
  wrapped_key bytea check (length(wrapped_key) between 64 and 4096),
  own_key bytea check (length(own_key) between 64 and 4096),
  primary key (agency_id, letter_id, sequence),
  foreign key (agency_id, letter_id) references sealed_plane.letter (agency_id, id),
  check ((content is null) = (wrapped_key is null) and (content is null) = (own_key is null)),
  check (next_by > answered_at)
);
alter table sealed_plane.letter_sealed alter column content set storage external;
alter table sealed_plane.letter_answer alter column content set storage external;
-- What was destroyed is to leave the files soon.
alter table sealed_plane.letter_sealed set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table sealed_plane.letter_answer set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

alter table sealed_plane.letter_pairing enable row level security;
alter table sealed_plane.letter_pairing force row level security;
alter table sealed_plane.letter enable row level security;
alter table sealed_plane.letter force row level security;
alter table sealed_plane.letter_sealed enable row level security;
alter table sealed_plane.letter_sealed force row level security;
alter table sealed_plane.letter_answer enable row level security;
alter table sealed_plane.letter_answer force row level security;

-- The server may delete what is sealed in a letter and may not read it: only an opening hands it out.
grant select, insert, update (recipient, paired_at) on sealed_plane.letter_pairing to holdfast_app;
grant select, insert, update (withdrawn_at) on sealed_plane.letter to holdfast_app;
grant select (agency_id, letter_id), insert, delete on sealed_plane.letter_sealed to holdfast_app;
grant select, insert, update (content, wrapped_key, own_key) on sealed_plane.letter_answer to holdfast_app;
grant select on sealed_plane.letter_pairing, sealed_plane.letter_sealed to holdfast_bridge;
grant select, update (opened_at, acknowledged_at) on sealed_plane.letter to holdfast_bridge;

create policy "own pairings only" on sealed_plane.letter_pairing for select to holdfast_app, holdfast_bridge
  using (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());
create policy "an advocate pairs for themselves" on sealed_plane.letter_pairing for insert to holdfast_app
  with check (context.is_staff() and context.role() = 'advocate' and agency_id = context.agency() and staff_id = context.actor());
create policy "an advocate compares again" on sealed_plane.letter_pairing for update to holdfast_app
  using (context.is_staff() and context.role() = 'advocate' and agency_id = context.agency() and staff_id = context.actor())
  with check (context.is_staff() and context.role() = 'advocate' and agency_id = context.agency() and staff_id = context.actor());

create policy "its writer and its reader" on sealed_plane.letter for select to holdfast_app
  using (context.is_system() or (context.is_staff() and ((agency_id = context.agency() and to_staff_id = context.actor())
    or (from_agency_id = context.agency() and from_staff_id = context.actor()))));
create policy "an advocate sends" on sealed_plane.letter for insert to holdfast_app
  with check (context.is_staff() and context.role() = 'advocate' and from_agency_id = context.agency() and from_staff_id = context.actor()
    and withdrawn_at is null and opened_at is null and acknowledged_at is null);
create policy "its writer takes it back" on sealed_plane.letter for update to holdfast_app
  using (context.is_staff() and from_agency_id = context.agency() and from_staff_id = context.actor())
  with check (context.is_staff() and from_agency_id = context.agency() and from_staff_id = context.actor() and withdrawn_at is not null);
create policy "the bridge serves its reader" on sealed_plane.letter for select to holdfast_bridge
  using (context.is_staff() and ((agency_id = context.agency() and to_staff_id = context.actor())
    or (from_agency_id = context.agency() and from_staff_id = context.actor())));
create policy "the bridge marks what its reader did" on sealed_plane.letter for update to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency() and to_staff_id = context.actor())
  with check (context.is_staff() and agency_id = context.agency() and to_staff_id = context.actor());

-- Through the letter's own policy: whoever does not see the letter sees nothing that hangs on it.
create policy "found to be destroyed" on sealed_plane.letter_sealed for select to holdfast_app
  using (exists (select from sealed_plane.letter l where l.agency_id = letter_sealed.agency_id and l.id = letter_sealed.letter_id));
create policy "left by its writer" on sealed_plane.letter_sealed for insert to holdfast_app
  with check (context.is_staff() and exists (select from sealed_plane.letter l where l.agency_id = letter_sealed.agency_id
    and l.id = letter_sealed.letter_id and l.from_agency_id = context.agency() and l.from_staff_id = context.actor()));
create policy "its writer, or its end, destroys it" on sealed_plane.letter_sealed for delete to holdfast_app
  using (exists (select from sealed_plane.letter l where l.agency_id = letter_sealed.agency_id and l.id = letter_sealed.letter_id
    and (context.is_system() or (l.from_agency_id = context.agency() and l.from_staff_id = context.actor()))));
create policy "the bridge serves its reader" on sealed_plane.letter_sealed for select to holdfast_bridge
  using (exists (select from sealed_plane.letter l where l.agency_id = letter_sealed.agency_id and l.id = letter_sealed.letter_id
    and l.agency_id = context.agency() and l.to_staff_id = context.actor()));

create policy "its writer and its reader" on sealed_plane.letter_answer for select to holdfast_app
  using (exists (select from sealed_plane.letter l where l.agency_id = letter_answer.agency_id and l.id = letter_answer.letter_id));
create policy "its reader answers while it stands" on sealed_plane.letter_answer for insert to holdfast_app
  with check (context.is_staff() and exists (select from sealed_plane.letter l
    join sealed_plane.letter_sealed s on s.agency_id = l.agency_id and s.letter_id = l.id
    where l.agency_id = letter_answer.agency_id and l.id = letter_answer.letter_id and l.agency_id = context.agency()
      and l.to_staff_id = context.actor() and l.withdrawn_at is null and l.opened_at is not null));
create policy "its writer, or its end, destroys an answer" on sealed_plane.letter_answer for update to holdfast_app
  using (exists (select from sealed_plane.letter l where l.agency_id = letter_answer.agency_id and l.id = letter_answer.letter_id
    and (context.is_system() or (l.from_agency_id = context.agency() and l.from_staff_id = context.actor()))))
  with check (content is null);

-- Whom a code names, to an advocate: someone of the police who answers for their agency. And whom an advocate is paired with.
create policy "the bridge finds a code for a letter" on sealed_plane.pairing_code for select to holdfast_bridge
  using (context.is_staff() and context.role() = 'advocate');
create policy "the bridge finds a key for a letter" on sealed_plane.key_directory for select to holdfast_bridge
  using (context.is_staff() and context.role() = 'advocate');
create policy "the bridge names a reader of letters" on open_plane.staff_member for select to holdfast_bridge
  using (context.is_staff() and context.role() = 'advocate' and role in ('liaison', 'supervisor'));
create policy "the bridge names an agency for a letter" on open_plane.agency for select to holdfast_bridge
  using (context.is_staff() and (context.role() = 'advocate' and kind = 'police'
    or exists (select from sealed_plane.letter l where l.from_agency_id = agency.id)));

create function sealed_plane.reader_of_letters(agency text, staff text)
returns table (staff_id text, display_name text, role text, agency_id text, agency_name text, recipient text, has_left boolean)
language sql stable set search_path = pg_catalog
begin atomic
  select s.id, s.display_name, s.role, s.agency_id, a.name, k.recipient, s.left_on is not null
  from open_plane.staff_member s
  join open_plane.agency a on a.partnership_id = s.partnership_id and a.id = s.agency_id and a.kind = 'police'
  cross join lateral (
    select d.recipient from sealed_plane.key_directory d
    where d.agency_id = s.agency_id and d.staff_id = s.id order by d.sequence desc limit 1
  ) k
  where s.agency_id = agency and s.id = staff and s.role in ('liaison', 'supervisor');
end;
create function sealed_plane.letter_partner_of_code(code text, at timestamptz)
returns table (staff_id text, display_name text, role text, agency_id text, agency_name text, recipient text, has_left boolean)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select r.* from sealed_plane.pairing_code p
  cross join lateral sealed_plane.reader_of_letters(p.agency_id, p.staff_id) r
  where context.is_staff() and context.role() = 'advocate' and p.code_hash = sha256(convert_to(code, 'UTF8')) and p.ends_at > at
    and not r.has_left
  limit 1;
end;
create function sealed_plane.letter_partners()
returns table (staff_id text, display_name text, role text, agency_id text, agency_name text, recipient text, has_left boolean,
  compared_recipient text)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select r.*, p.recipient from sealed_plane.letter_pairing p
  cross join lateral sealed_plane.reader_of_letters(p.to_agency_id, p.to_staff_id) r
  where context.is_staff() and context.role() = 'advocate' and p.agency_id = context.agency() and p.staff_id = context.actor()
  order by r.agency_name, r.display_name;
end;
-- Where a letter came from, for its reader; agencies of another partnership have a name too.
create function sealed_plane.agency_of_letter(letter text) returns text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select a.name from sealed_plane.letter l join open_plane.agency a on a.id = l.from_agency_id
  where context.is_staff() and l.id = letter and l.agency_id = context.agency() and l.to_staff_id = context.actor() limit 1;
end;

-- One opening by the reader: the mark its writer sees and the sealed parts leave together. No row for anyone else, after the last day
-- (which ends in UTC), and once it was taken back or destroyed.
create function sealed_plane.open_letter(letter text, at timestamptz)
returns table (content bytea, wrapped_key bytea, ends_on date)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one record;
begin
  if not context.is_staff() then return; end if;
  select s.content, s.wrapped_key, l.ends_on into found_one
    from sealed_plane.letter l
    join sealed_plane.letter_sealed s on s.agency_id = l.agency_id and s.letter_id = l.id
    where l.id = open_letter.letter and l.agency_id = context.agency() and l.to_staff_id = context.actor()
      and context.role() in ('liaison', 'supervisor') and l.withdrawn_at is null
      and l.ends_on >= (open_letter.at at time zone 'UTC')::date;
  if not found then return; end if;
  update sealed_plane.letter l set opened_at = open_letter.at
    where l.id = open_letter.letter and l.agency_id = context.agency() and l.opened_at is null;
  return query select found_one.content, found_one.wrapped_key, found_one.ends_on;
end
$$;
-- Saying that it was received: true the first time, for the reader of a letter that was opened and stands.
create function sealed_plane.acknowledge_letter(letter text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not context.is_staff() then return false; end if;
  update sealed_plane.letter l set acknowledged_at = acknowledge_letter.at
    where l.id = acknowledge_letter.letter and l.agency_id = context.agency() and l.to_staff_id = context.actor()
      and l.opened_at is not null and l.acknowledged_at is null and l.withdrawn_at is null
      and l.ends_on >= (acknowledge_letter.at at time zone 'UTC')::date;
  return found;
end
$$;

revoke all on function sealed_plane.reader_of_letters(text, text) from public;
grant execute on function sealed_plane.reader_of_letters(text, text) to holdfast_bridge;
grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.letter_partner_of_code(text, timestamptz) owner to holdfast_bridge;
alter function sealed_plane.letter_partners() owner to holdfast_bridge;
alter function sealed_plane.agency_of_letter(text) owner to holdfast_bridge;
alter function sealed_plane.open_letter(text, timestamptz) owner to holdfast_bridge;
alter function sealed_plane.acknowledge_letter(text, timestamptz) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.letter_partner_of_code(text, timestamptz) from public;
revoke all on function sealed_plane.letter_partners() from public;
revoke all on function sealed_plane.agency_of_letter(text) from public;
revoke all on function sealed_plane.open_letter(text, timestamptz) from public;
revoke all on function sealed_plane.acknowledge_letter(text, timestamptz) from public;
grant execute on function sealed_plane.letter_partner_of_code(text, timestamptz) to holdfast_app;
grant execute on function sealed_plane.letter_partners() to holdfast_app;
grant execute on function sealed_plane.agency_of_letter(text) to holdfast_app;
grant execute on function sealed_plane.open_letter(text, timestamptz) to holdfast_app;
grant execute on function sealed_plane.acknowledge_letter(text, timestamptz) to holdfast_app;
set local role holdfast_owner;
