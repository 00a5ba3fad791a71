-- Her log as the server may keep it: order, hashes and signatures it can check, content it cannot. And the requests seen
-- lately, so that none is taken twice. Dated by day, sizes padded by the sender.

create table sealed_plane.sealed_entry (
  account_id text not null,
  sequence bigint not null check (sequence >= 0),
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  signature bytea not null check (length(signature) = 64),
  ciphertext bytea not null,
  received_on date not null,
  primary key (account_id, sequence)
);
alter table sealed_plane.sealed_entry alter column ciphertext set storage external;

create table sealed_plane.request_seen (
  account_id text not null,
  nonce bytea not null,
  seen_on date not null,
  primary key (account_id, nonce)
);
create index request_seen_by_day on sealed_plane.request_seen (seen_on);

alter table sealed_plane.sealed_entry enable row level security;
alter table sealed_plane.sealed_entry force row level security;
alter table sealed_plane.request_seen enable row level security;
alter table sealed_plane.request_seen force row level security;

grant select, insert on sealed_plane.sealed_entry to holdfast_app;
grant select, insert, delete on sealed_plane.request_seen to holdfast_app;

create policy "her own log, read" on sealed_plane.sealed_entry for select to holdfast_app
  using (context.is_account() and account_id = context.actor());
create policy "her own log, appended" on sealed_plane.sealed_entry for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());

create policy "her own requests are remembered" on sealed_plane.request_seen for insert to holdfast_app
  with check (context.is_account() and account_id = context.actor());
create policy "old requests are found" on sealed_plane.request_seen for select to holdfast_app using (context.is_system());
create policy "old requests are forgotten" on sealed_plane.request_seen for delete to holdfast_app using (context.is_system());
