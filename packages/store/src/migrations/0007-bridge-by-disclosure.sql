-- The only bridge between the planes: chosen items, sealed to one named person, under a release that ends. Content and
-- wrapped key are kept apart; the key is handed out only by open_disclosure(), which writes the ledger row she sees.
-- An account's own acts are dated by day; an opening is the act of staff and has its time.

create table sealed_plane.release (
  account_id text not null,
  id text not null,
  recipient_agency_id text not null,
  recipient_staff_id text not null,
  made_on date not null,
  ends_on date not null,
  may_keep_copy boolean not null,
  signed bytea not null,
  revoked_on date,
  primary key (account_id, id),
  -- Source: safety requirement R33, at most ninety days.
  check (ends_on between made_on and made_on + 90)
);
create index release_by_recipient on sealed_plane.release (recipient_staff_id, ends_on);

create table sealed_plane.disclosure (
  account_id text not null,
  id text not null,
  release_id text not null,
  recipient_agency_id text not null,
  recipient_staff_id text not null,
  content bytea not null,
  made_on date not null,
  primary key (account_id, id),
  foreign key (account_id, release_id) references sealed_plane.release (account_id, id)
);
create index disclosure_by_recipient on sealed_plane.disclosure (recipient_staff_id, id);
create index disclosure_by_release on sealed_plane.disclosure (account_id, release_id);
-- Ciphertext does not compress; trying costs time.
alter table sealed_plane.disclosure alter column content set storage external;

create table sealed_plane.disclosure_key (
  account_id text not null,
  disclosure_id text not null,
  wrapped_key bytea not null,
  primary key (account_id, disclosure_id),
  foreign key (account_id, disclosure_id) references sealed_plane.disclosure (account_id, id)
);
-- A destroyed key must not linger in a dead row: clear this table as soon as anything is dead.
alter table sealed_plane.disclosure_key set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

-- The ledger of openings: one chain to each release.
create table sealed_plane.disclosure_opening (
  account_id text not null,
  release_id text not null,
  sequence bigint not null,
  disclosure_id text not null,
  opened_at timestamptz(3) not null,
  opened_by text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (account_id, release_id, sequence),
  foreign key (account_id, disclosure_id) references sealed_plane.disclosure (account_id, id)
);

alter table sealed_plane.release enable row level security;
alter table sealed_plane.release force row level security;
alter table sealed_plane.disclosure enable row level security;
alter table sealed_plane.disclosure force row level security;
alter table sealed_plane.disclosure_key enable row level security;
alter table sealed_plane.disclosure_key force row level security;
alter table sealed_plane.disclosure_opening enable row level security;
alter table sealed_plane.disclosure_opening force row level security;

-- The server may delete a wrapped key and may not read one; the same holds for content.
grant select, insert, update (revoked_on) on sealed_plane.release to holdfast_app;
grant select (account_id, id, release_id, recipient_agency_id, recipient_staff_id, made_on), insert on sealed_plane.disclosure to holdfast_app;
grant select (account_id, disclosure_id), insert, delete on sealed_plane.disclosure_key to holdfast_app;
grant select on sealed_plane.disclosure_opening to holdfast_app;
grant select on sealed_plane.release, sealed_plane.disclosure, sealed_plane.disclosure_key, sealed_plane.disclosure_opening to holdfast_bridge;
grant insert on sealed_plane.disclosure_opening to holdfast_bridge;

create policy "hers, and the named recipient's" on sealed_plane.release for select to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system()
    or (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency()));
create policy "she releases" on sealed_plane.release for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor() and revoked_on is null);
create policy "she revokes" on sealed_plane.release for update to holdfast_app
  using (context.is_account() and account_id = context.actor() and revoked_on is null)
  with check (context.is_account() and account_id = context.actor() and revoked_on is not null);

create policy "hers, and the named recipient's" on sealed_plane.disclosure for select to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system()
    or (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency()));
create policy "she discloses" on sealed_plane.disclosure for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());

create policy "she finds her keys to destroy them" on sealed_plane.disclosure_key for select to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system());
create policy "she leaves a key" on sealed_plane.disclosure_key for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());
create policy "she, or the end of the term, destroys a key" on sealed_plane.disclosure_key for delete to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or context.is_system());

create policy "she sees every opening, the recipient their own" on sealed_plane.disclosure_opening for select to holdfast_app
  using ((context.is_account() and account_id = context.actor()) or (context.is_staff() and opened_by = context.actor()));

create policy "the bridge serves the recipient" on sealed_plane.release for select to holdfast_bridge
  using (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency());
create policy "the bridge serves the recipient" on sealed_plane.disclosure for select to holdfast_bridge
  using (context.is_staff() and recipient_staff_id = context.actor() and recipient_agency_id = context.agency());
create policy "the bridge serves the recipient" on sealed_plane.disclosure_key for select to holdfast_bridge
  using (exists (select from sealed_plane.disclosure d where d.account_id = disclosure_key.account_id and d.id = disclosure_key.disclosure_id));
create policy "the bridge reads the ledger to chain it" on sealed_plane.disclosure_opening for select to holdfast_bridge
  using (context.is_staff() and exists (select from sealed_plane.release r where r.account_id = disclosure_opening.account_id and r.id = disclosure_opening.release_id));
create policy "the bridge writes the ledger" on sealed_plane.disclosure_opening for insert to holdfast_bridge
  with check (context.is_staff() and opened_by = context.actor());

-- She may see the names of those she released something to, and the keys they have had.
create policy "an account sees whom it released to" on open_plane.staff_member for select to holdfast_app
  using (context.is_account() and exists (select from sealed_plane.release r
    where r.account_id = context.actor() and r.recipient_staff_id = staff_member.id and r.recipient_agency_id = staff_member.agency_id));
create policy "an account sees the keys it released to" on sealed_plane.key_directory for select to holdfast_app
  using (context.is_account() and exists (select from sealed_plane.release r
    where r.account_id = context.actor() and r.recipient_staff_id = key_directory.staff_id and r.recipient_agency_id = key_directory.agency_id));

create function sealed_plane.opening_hash(o sealed_plane.disclosure_opening) returns bytea language sql immutable parallel safe
  return context.chained_hash(o.account_id, o.release_id, o.sequence::text, o.disclosure_id, context.instant_text(o.opened_at),
    o.opened_by, encode(o.previous_hash, 'hex'));
grant execute on function sealed_plane.opening_hash(sealed_plane.disclosure_opening) to holdfast_app, holdfast_bridge;

-- One opening by the named recipient: the ledger row and the key leave together or not at all. No row for anyone else,
-- after the last day (which ends in UTC), after revocation, or when the key was destroyed.
create function sealed_plane.open_disclosure(disclosure text, at timestamptz)
returns table (account_id text, release_id text, content bytea, wrapped_key bytea, ends_on date, may_keep_copy boolean, sequence bigint)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  found_one record;
  last sealed_plane.disclosure_opening;
  opening sealed_plane.disclosure_opening;
begin
  if not context.is_staff() then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('opening:' || open_disclosure.disclosure, 0));
  select d.account_id, d.id, d.release_id, d.content, k.wrapped_key, r.ends_on, r.may_keep_copy into found_one
    from sealed_plane.disclosure d
    join sealed_plane.release r on r.account_id = d.account_id and r.id = d.release_id
    join sealed_plane.disclosure_key k on k.account_id = d.account_id and k.disclosure_id = d.id
    where d.id = open_disclosure.disclosure
      and d.recipient_staff_id = context.actor() and d.recipient_agency_id = context.agency()
      and r.revoked_on is null and r.ends_on >= (at at time zone 'UTC')::date
    order by d.made_on, d.account_id limit 1;
  if not found then return; end if;
  select * into last from sealed_plane.disclosure_opening o
    where o.account_id = found_one.account_id and o.release_id = found_one.release_id order by o.sequence desc limit 1;
  opening.account_id := found_one.account_id;
  opening.release_id := found_one.release_id;
  opening.sequence := coalesce(last.sequence, 0) + 1;
  opening.disclosure_id := found_one.id;
  opening.opened_at := at;
  opening.opened_by := context.actor();
  opening.previous_hash := coalesce(last.hash, context.chain_start());
  opening.hash := sealed_plane.opening_hash(opening);
  insert into sealed_plane.disclosure_opening values (opening.*);
  return query select found_one.account_id, found_one.release_id, found_one.content, found_one.wrapped_key,
    found_one.ends_on, found_one.may_keep_copy, opening.sequence;
end
$$;
grant create on schema sealed_plane to holdfast_bridge;
alter function sealed_plane.open_disclosure(text, timestamptz) owner to holdfast_bridge;
revoke create on schema sealed_plane from holdfast_bridge;
set local role holdfast_bridge;
revoke all on function sealed_plane.open_disclosure(text, timestamptz) from public;
grant execute on function sealed_plane.open_disclosure(text, timestamptz) to holdfast_app;
set local role holdfast_owner;
