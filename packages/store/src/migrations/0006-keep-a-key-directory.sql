-- Public keys of staff, in an append-only directory chained within each agency; their wrapped secrets, each for its own
-- person only; and short-lived codes by which one protected person finds one member of staff.

create table sealed_plane.key_directory (
  agency_id text not null,
  sequence bigint not null,
  staff_id text not null,
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  valid_from timestamptz(3) not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (agency_id, sequence)
);
create index key_directory_by_staff on sealed_plane.key_directory (staff_id, sequence desc);

create table sealed_plane.staff_key (
  agency_id text not null,
  staff_id text not null,
  wrapping text not null check (wrapping in ('passphrase', 'passkey')),
  recipient text not null,
  wrapped_identity bytea not null,
  changed_at timestamptz(3) not null,
  primary key (agency_id, staff_id, wrapping)
);

-- Only a hash of the code is kept: whoever reads the table cannot use it.
create table sealed_plane.pairing_code (
  agency_id text not null,
  staff_id text not null,
  code_hash bytea not null,
  ends_at timestamptz(3) not null,
  primary key (agency_id, staff_id, code_hash)
);
create index pairing_code_by_hash on sealed_plane.pairing_code (code_hash);

alter table sealed_plane.key_directory enable row level security;
alter table sealed_plane.key_directory force row level security;
alter table sealed_plane.staff_key enable row level security;
alter table sealed_plane.staff_key force row level security;
alter table sealed_plane.pairing_code enable row level security;
alter table sealed_plane.pairing_code force row level security;

grant select, insert on sealed_plane.key_directory to holdfast_app;
grant select, insert, update on sealed_plane.staff_key to holdfast_app;
grant select, insert, delete on sealed_plane.pairing_code to holdfast_app;
grant select on sealed_plane.key_directory, sealed_plane.pairing_code, open_plane.agency, open_plane.staff_member to holdfast_bridge;

create policy "staff see the keys of their agency" on sealed_plane.key_directory for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency());
create policy "staff enter their own key" on sealed_plane.key_directory for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());

create policy "own wrapped secret only, read" on sealed_plane.staff_key for select to holdfast_app
  using (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());
create policy "own wrapped secret only, kept" on sealed_plane.staff_key for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());
create policy "own wrapped secret only, wrapped again" on sealed_plane.staff_key for update to holdfast_app
  using (context.is_staff() and agency_id = context.agency() and staff_id = context.actor())
  with check (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());

create policy "own codes only, read" on sealed_plane.pairing_code for select to holdfast_app
  using (context.is_system() or (context.is_staff() and agency_id = context.agency() and staff_id = context.actor()));
create policy "own codes only, made" on sealed_plane.pairing_code for insert to holdfast_app
  with check (context.is_staff() and agency_id = context.agency() and staff_id = context.actor());
create policy "own codes or ended ones, removed" on sealed_plane.pairing_code for delete to holdfast_app
  using (context.is_system() or (context.is_staff() and agency_id = context.agency() and staff_id = context.actor()));

create policy "the bridge finds a code for an account" on sealed_plane.pairing_code for select to holdfast_bridge using (context.is_account());
create policy "the bridge finds a key for an account" on sealed_plane.key_directory for select to holdfast_bridge using (context.is_account());
create policy "the bridge chains keys" on sealed_plane.key_directory for select to holdfast_bridge
  using (context.is_staff() and agency_id = context.agency());
create policy "the bridge names an agency to an account" on open_plane.agency for select to holdfast_bridge using (context.is_account());
create policy "the bridge names a member to an account" on open_plane.staff_member for select to holdfast_bridge using (context.is_account());

create function sealed_plane.key_hash(k sealed_plane.key_directory) returns bytea language sql immutable parallel safe
  return context.chained_hash(k.agency_id, k.sequence::text, k.staff_id, k.recipient,
    context.instant_text(k.valid_from), encode(k.previous_hash, 'hex'));

create function sealed_plane.chain_key() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  last sealed_plane.key_directory;
begin
  perform pg_advisory_xact_lock(hashtextextended('keys:' || new.agency_id, 0));
  select * into last from sealed_plane.key_directory where agency_id = new.agency_id order by sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.previous_hash := coalesce(last.hash, context.chain_start());
  new.hash := sealed_plane.key_hash(new);
  return new;
end
$$;
create trigger chain before insert on sealed_plane.key_directory for each row execute function sealed_plane.chain_key();

-- Who holds this code now: one row, or none for a code that is wrong, ended, or of someone who has left or has no key.
create function sealed_plane.look_up_pairing_code(code text, at timestamptz)
returns table (staff_id text, display_name text, role text, agency_id text, agency_name text, recipient text, key_sequence bigint)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select s.id, s.display_name, s.role, s.agency_id, a.name, k.recipient, k.sequence
  from sealed_plane.pairing_code p
  join open_plane.staff_member s on s.agency_id = p.agency_id and s.id = p.staff_id and s.left_on is null
  join open_plane.agency a on a.partnership_id = s.partnership_id and a.id = s.agency_id
  cross join lateral (
    select d.recipient, d.sequence from sealed_plane.key_directory d
    where d.agency_id = p.agency_id and d.staff_id = p.staff_id order by d.sequence desc limit 1
  ) k
  where context.is_account() and p.code_hash = sha256(convert_to(code, 'UTF8')) and p.ends_at > at
  limit 1;
end;

-- The agency that a recipient of a disclosure belongs to; null for someone who has left or has no key.
create function sealed_plane.agency_of_recipient(staff text) returns text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select s.agency_id from open_plane.staff_member s
  where context.is_account() and s.id = staff and s.left_on is null
    and exists (select from sealed_plane.key_directory d where d.agency_id = s.agency_id and d.staff_id = s.id)
  limit 1;
end;

grant execute on function sealed_plane.key_hash(sealed_plane.key_directory) to holdfast_app, holdfast_bridge;
grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.chain_key() owner to holdfast_bridge;
alter function sealed_plane.look_up_pairing_code(text, timestamptz) owner to holdfast_bridge;
alter function sealed_plane.agency_of_recipient(text) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.look_up_pairing_code(text, timestamptz) from public;
revoke all on function sealed_plane.agency_of_recipient(text) from public;
grant execute on function sealed_plane.look_up_pairing_code(text, timestamptz) to holdfast_app;
grant execute on function sealed_plane.agency_of_recipient(text) to holdfast_app;
set local role holdfast_owner;
