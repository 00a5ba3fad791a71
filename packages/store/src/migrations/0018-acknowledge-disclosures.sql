-- An agency says that it received what was disclosed to one of its people: one receipt to a release, signed by the agency,
-- which she reads and nobody alters. And the directory of an agency's keys for someone who was given one of its people's codes.

create table sealed_plane.receipt (
  account_id text not null,
  release_id text not null,
  disclosure_id text not null,
  recipient_agency_id text not null,
  recipient_staff_id text not null,
  -- As it was signed, canonical.
  receipt bytea not null check (length(receipt) between 1 and 8192),
  primary key (account_id, release_id, disclosure_id),
  foreign key (account_id, release_id) references sealed_plane.release (account_id, id),
  foreign key (account_id, disclosure_id) references sealed_plane.disclosure (account_id, id)
);

alter table sealed_plane.receipt enable row level security;
alter table sealed_plane.receipt force row level security;
grant select, insert on sealed_plane.receipt to holdfast_app;

create policy "hers, and the one who acknowledged" on sealed_plane.receipt for select to holdfast_app
  using ((context.is_account() and account_id = context.actor())
    or (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency()));
-- Only for what this very person has opened: a row of the ledger is the condition, so that nothing unread is acknowledged.
create policy "who opened it acknowledges it" on sealed_plane.receipt for insert to holdfast_app
  with check (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency()
    and exists (select from sealed_plane.disclosure_opening o where o.account_id = receipt.account_id
      and o.release_id = receipt.release_id and o.opened_by = context.actor()));

-- The keys of the agency of one member, after a place in its chain. Who has the member's id was given their code; ids cannot
-- be guessed. Nothing for a member who has left.
create function sealed_plane.directory_of_recipient(staff text, after bigint)
returns table (agency_id text, sequence bigint, staff_id text, recipient text, valid_from timestamptz, previous_hash bytea, hash bytea)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select d.agency_id, d.sequence, d.staff_id, d.recipient, d.valid_from, d.previous_hash, d.hash
  from sealed_plane.key_directory d
  where context.is_account() and d.sequence >= after
    and d.agency_id = (select s.agency_id from open_plane.staff_member s where s.id = directory_of_recipient.staff and s.left_on is null
      and exists (select from sealed_plane.key_directory k where k.agency_id = s.agency_id and k.staff_id = s.id) limit 1)
  order by d.sequence;
end;

-- What kind of agency a member belongs to: only police can be asked whether something may become a record of theirs.
create function sealed_plane.agency_kind_of(staff text) returns text
language sql stable security definer set search_path = pg_catalog
begin atomic
  select a.kind from open_plane.staff_member s
  join open_plane.agency a on a.partnership_id = s.partnership_id and a.id = s.agency_id
  where context.is_account() and s.id = staff and s.left_on is null
  limit 1;
end;

grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.directory_of_recipient(text, bigint) owner to holdfast_bridge;
alter function sealed_plane.agency_kind_of(text) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.directory_of_recipient(text, bigint) from public;
revoke all on function sealed_plane.agency_kind_of(text) from public;
grant execute on function sealed_plane.directory_of_recipient(text, bigint) to holdfast_app;
grant execute on function sealed_plane.agency_kind_of(text) to holdfast_app;
set local role holdfast_owner;
