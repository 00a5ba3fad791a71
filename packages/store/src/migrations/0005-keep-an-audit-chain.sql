-- Who did what to which record, for what purpose, when: one chain of hashes to each agency. Nobody can alter or remove an
-- entry; whoever goes around PostgreSQL's own rules breaks the chain.

create table audit.entry (
  agency_id text not null,
  sequence bigint not null,
  actor text not null,
  role text not null,
  code text not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  record_kind text not null,
  record_id text not null,
  purpose text not null,
  recorded_at timestamptz(3) not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (agency_id, sequence)
);
alter table audit.entry enable row level security;
alter table audit.entry force row level security;

-- [Note: What a chained hash covers] SHA-256 over the UTF-8 of a JSON array of strings: every field in the order of the
-- table, instants in UTC with milliseconds, the previous hash in hexadecimal last. The first entry follows 32 zero bytes.
create function context.instant_text(at timestamptz) returns text language sql immutable parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
create function context.chained_hash(variadic fields text[]) returns bytea language sql immutable parallel safe
  return sha256(convert_to(to_jsonb(fields)::text, 'UTF8'));
create function context.chain_start() returns bytea language sql immutable parallel safe
  return decode(repeat('00', 32), 'hex');
grant execute on all functions in schema context
  to holdfast_app, holdfast_audit, holdfast_verifier, holdfast_measures, holdfast_bridge;

create function audit.hash_of(e audit.entry) returns bytea language sql immutable parallel safe
  return context.chained_hash(e.agency_id, e.sequence::text, e.actor, e.role, e.code, e.record_kind, e.record_id, e.purpose,
    context.instant_text(e.recorded_at), encode(e.previous_hash, 'hex'));

-- Appends one after the other within an agency, so that two entries never follow the same one.
create function audit.chain() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  last audit.entry;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit:' || new.agency_id, 0));
  select * into last from audit.entry where agency_id = new.agency_id order by sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.previous_hash := coalesce(last.hash, context.chain_start());
  new.hash := audit.hash_of(new);
  return new;
end
$$;
create function audit.refuse() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'audit entries are never altered or removed' using errcode = 'insufficient_privilege';
end
$$;
create trigger chain before insert on audit.entry for each row execute function audit.chain();
create trigger never_altered before update or delete or truncate on audit.entry for each statement execute function audit.refuse();

-- The only way in for the server. Who acts is what the transaction says, never an argument. An account's own acts are
-- dated by day: its times are nobody's to keep.
create function audit.append(code text, record_kind text, record_id text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if context.actor() is null or context.role() is null then
    raise exception 'nobody acts' using errcode = 'insufficient_privilege';
  end if;
  insert into audit.entry (agency_id, sequence, actor, role, code, record_kind, record_id, purpose, recorded_at, previous_hash, hash)
  values (
    case when context.is_account() then 'accounts' when context.is_system() then 'system' else context.agency() end,
    0, context.actor(), context.role(), append.code, append.record_kind, append.record_id, coalesce(context.purpose(), ''),
    case when context.is_account() then date_trunc('day', at at time zone 'UTC') at time zone 'UTC' else at end,
    '', '');
end
$$;

-- For each chain: how many entries, the last hash, and the first entry that does not fit (null when all do).
create function audit.verify() returns table (agency_id text, entries bigint, head bytea, broken_at bigint)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select e.agency_id, count(*), (array_agg(e.hash order by e.sequence desc))[1],
    min(e.sequence) filter (where not e.fits)
  from (
    select w.agency_id, w.sequence, w.hash,
      w.sequence = row_number() over chain
        and w.previous_hash = coalesce(lag(w.hash) over chain, context.chain_start())
        and w.hash = audit.hash_of(w) as fits
    from audit.entry w
    window chain as (partition by w.agency_id order by w.sequence)
  ) e
  group by e.agency_id
  order by e.agency_id;
end;

grant insert on audit.entry to holdfast_audit;
grant select on audit.entry to holdfast_verifier, holdfast_app;
grant execute on function audit.hash_of(audit.entry) to holdfast_verifier;

create policy "the writer appends" on audit.entry for insert to holdfast_audit with check (true);
create policy "the verifier reads" on audit.entry for select to holdfast_verifier using (true);
create policy "supervisors and administrators read their agency's entries" on audit.entry for select to holdfast_app
  using (context.is_staff() and context.role() in ('supervisor', 'administrator') and agency_id = context.agency());

grant create on schema audit to holdfast_audit, holdfast_verifier;
alter function audit.append(text, text, text, timestamptz) owner to holdfast_audit;
alter function audit.chain() owner to holdfast_verifier;
alter function audit.verify() owner to holdfast_verifier;
revoke create on schema audit from holdfast_audit, holdfast_verifier;
-- After the change of owner: default privileges were the owner's to set.
set local role holdfast_audit;
revoke all on function audit.append(text, text, text, timestamptz) from public;
grant execute on function audit.append(text, text, text, timestamptz) to holdfast_app;
set local role holdfast_verifier;
revoke all on function audit.verify() from public;
grant execute on function audit.verify() to holdfast_app, holdfast_owner;
set local role holdfast_owner;
