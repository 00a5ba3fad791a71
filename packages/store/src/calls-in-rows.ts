/**
 * Puts calls of a file on record, each once: the source and the call's number name it. What a later file of the source says is taken over and
 * the earlier stays; what a person typed is never replaced, and nothing here links a call to an order.
 */
import { type CallId, type Instant, idOf } from '@holdfast/domain';
import { type CallClues, type CallOfFile, callClues, callOfFile, parse, type RowFaultCode } from '@holdfast/wire';
import type { CallInRow } from '@holdfast/wire/calls-in';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { withoutNulls } from './attempt.ts';

/** A call as a row gave it. */
export interface CallOfRow extends CallInRow {
  readonly row: number;
}

export type PutCallOutcome =
  | { readonly row: number; readonly kind: 'new' | 'changed' | 'same'; readonly callId: CallId }
  | { readonly row: number; readonly kind: 'refused'; readonly code: RowFaultCode };

/** A call on record, as far as this file has brought it. */
interface Known {
  call: CallOfFile;
  orderId: string | null;
  source: string | undefined;
  importId: string | undefined;
  importRow: number | undefined;
  units: readonly string[];
  clues: CallClues | undefined;
  /** What is to be done with it at the end of the piece. */
  act: 'nothing' | 'insert' | 'update' | 'arrive';
  /** What it said before this piece. */
  before: CallOfFile | undefined;
}

/** Puts `calls` of import `importId` of the source; an outcome for each row, in the order given. */
export async function putCallsOfFile(
  session: Session<StaffActing>,
  {
    calls,
    importId,
    sourceName,
    tellsAgain,
    at,
  }: {
    calls: readonly CallOfRow[];
    importId: string;
    sourceName: string;
    /** Whether one file tells of a call more than once, each time as it then stood. */
    tellsAgain: boolean;
    at: Instant;
  },
): Promise<readonly PutCallOutcome[]> {
  if (calls.length === 0) return [];
  const { agencyId } = session.acting;
  // Two files of one agency at once would each see the call before the other's change.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`calls-in ${agencyId}`}, 0))`.execute(session.transaction);
  const known = await knownAmong(session, calls);
  const outcomes = calls.map((one): PutCallOutcome => {
    const number = one.call.callNumber;
    const found = known.get(number);
    if (found === undefined) {
      known.set(number, freshFrom(one, { importId, sourceName }));
      return { row: one.row, kind: 'new', callId: one.call.id };
    }
    return meet(one, { found, importId, sourceName, tellsAgain });
  });
  const lost = await write(session, { known: [...known.values()], at });
  return outcomes.map((outcome) =>
    outcome.kind !== 'refused' && lost.has(outcome.callId)
      ? { row: outcome.row, kind: 'refused', code: 'changed-while-importing' }
      : outcome,
  );
}

function freshFrom(one: CallOfRow, { importId, sourceName }: { importId: string; sourceName: string }): Known {
  const { call, units, clues, row } = one;
  const from = { source: sourceName, importId, importRow: row, units, clues };
  return { call, orderId: null, ...from, act: 'insert', before: undefined };
}

/** What a row does with a call that is there. */
function meet(
  one: CallOfRow,
  {
    found,
    importId,
    sourceName,
    tellsAgain,
  }: { found: Known; importId: string; sourceName: string; tellsAgain: boolean },
): PutCallOutcome {
  const { row } = one;
  const refuse = (code: RowFaultCode): PutCallOutcome => ({ row, kind: 'refused', code });
  const byHand = found.source === undefined;
  if (!byHand && found.source !== sourceName) return refuse('number-of-another-source');
  if (byHand && saysOtherwise(found.call, one.call)) return refuse('recorded-otherwise');
  const merged = byHand ? { ...one.call, ...found.call } : mergedOf({ found: found.call, said: one.call, tellsAgain });
  const clues = byHand || !tellsAgain ? one.clues : unionOf(found.clues, one.clues);
  const units = tellsAgain ? [...new Set([...found.units, ...one.units])].slice(0, 20) : one.units;
  const same = isSame(merged, found.call) && isSame(clues, found.clues) && isSame(units, found.units);
  if (same) return { row, kind: 'same', callId: found.call.id };
  if (!byHand && !tellsAgain && found.importId === importId && found.importRow !== row)
    return refuse('number-twice-in-file');
  const fault = faultOfTimes(merged);
  if (fault !== undefined) return refuse(fault);
  if (!isSame(merged, found.call)) found.before ??= found.call;
  const act = byHand ? 'arrive' : found.act === 'nothing' ? 'update' : found.act;
  Object.assign(found, { call: merged, units, clues, source: sourceName, importId, importRow: row, act });
  return { row, kind: 'changed', callId: found.call.id };
}

/** A person writes minutes, a dispatch system seconds: within one minute they say the same. */
function saysOtherwise(typed: CallOfFile, said: CallOfFile): boolean {
  const minute = (at: Instant | undefined) => at?.slice(0, 16);
  const times = (['receivedAt', 'dispatchedAt', 'arrivedAt', 'clearedAt'] as const).some(
    (name) => typed[name] !== undefined && said[name] !== undefined && minute(typed[name]) !== minute(said[name]),
  );
  const words = (['finalType', 'disposition'] as const).some(
    (name) => typed[name] !== undefined && said[name] !== undefined && typed[name] !== said[name],
  );
  return times || words;
}

/** What is said last stands; what is not said any more stays. Of documents that tell again, the first dispatch and the first arrival stand. */
function mergedOf({
  found,
  said,
  tellsAgain,
}: {
  readonly found: CallOfFile;
  readonly said: CallOfFile;
  readonly tellsAgain: boolean;
}): CallOfFile {
  const merged = { ...found, ...said, id: found.id };
  if (!tellsAgain) return merged;
  const first = (one: Instant | undefined, other: Instant | undefined) =>
    one === undefined || other === undefined ? (one ?? other) : one < other ? one : other;
  const dispatchedAt = first(found.dispatchedAt, said.dispatchedAt);
  const arrivedAt = first(found.arrivedAt, said.arrivedAt);
  return {
    ...merged,
    ...(dispatchedAt === undefined ? {} : { dispatchedAt }),
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
  };
}

function unionOf(one: CallClues | undefined, other: CallClues): CallClues {
  if (one === undefined) return other;
  const both = <Value>(name: (clues: CallClues) => readonly Value[]) => {
    const texts = new Map([...name(one), ...name(other)].map((value) => [JSON.stringify(value), value]));
    return [...texts.values()].slice(0, 20);
  };
  return {
    people: both(({ people }) => people),
    numbers: both(({ numbers }) => numbers),
    plates: both(({ plates }) => plates),
    blocks: both(({ blocks }) => blocks),
  };
}

function faultOfTimes({ receivedAt, dispatchedAt, arrivedAt, clearedAt }: CallOfFile): RowFaultCode | undefined {
  if (dispatchedAt !== undefined && dispatchedAt < receivedAt) return 'dispatched-before-received';
  if (arrivedAt !== undefined && arrivedAt < receivedAt) return 'arrived-before-received';
  return clearedAt !== undefined && clearedAt < (arrivedAt ?? receivedAt) ? 'cleared-before-arrived' : undefined;
}

/** Equal in content, in whatever order the parts were written. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

async function knownAmong(session: Session<StaffActing>, calls: readonly CallOfRow[]): Promise<Map<string, Known>> {
  const numbers = [...new Set(calls.map(({ call }) => call.callNumber))];
  const rows = await session.transaction
    .selectFrom('open_plane.call_for_service as call')
    .leftJoin('open_plane.arrived_call as arrived', (join) =>
      join.onRef('arrived.agency_id', '=', 'call.agency_id').onRef('arrived.call_id', '=', 'call.id'),
    )
    .select([
      'call.id',
      'call.call_number as callNumber',
      'call.received_at as receivedAt',
      'call.dispatched_at as dispatchedAt',
      'call.arrived_at as arrivedAt',
      'call.cleared_at as clearedAt',
      'call.initial_type as initialType',
      'call.final_type as finalType',
      'call.disposition',
      'call.order_id',
      'arrived.source_name',
      'arrived.import_id',
      'arrived.import_row',
      'arrived.units',
      'arrived.clues',
    ])
    .where('call.agency_id', '=', session.acting.agencyId)
    .where('call.call_number', 'in', numbers)
    .execute();
  return new Map(
    rows.map(({ order_id, source_name, import_id, import_row, units, clues, ...columns }) => {
      const call = parse(callOfFile, withoutNulls(columns));
      const kept = clues === null ? undefined : parse(callClues, clues);
      if (!call.ok || kept?.ok === false) throw new Error('a stored call does not parse');
      return [
        call.value.callNumber,
        {
          call: call.value,
          orderId: order_id,
          source: source_name ?? undefined,
          importId: import_id ?? undefined,
          importRow: import_row ?? undefined,
          units: units ?? [],
          clues: kept?.value,
          act: 'nothing',
          before: undefined,
        },
      ];
    }),
  );
}

/** Writes what the piece came to. Answers the new calls whose number somebody else recorded in the same moment. */
async function write(
  session: Session<StaffActing>,
  { known, at }: { known: readonly Known[]; at: Instant },
): Promise<ReadonlySet<CallId>> {
  const { agencyId, partnershipId, actor } = session.acting;
  const acting = (act: Known['act']) => known.filter((one) => one.act === act);
  const documents = (list: readonly Known[]) =>
    JSON.stringify(
      list.map(({ call, source, importId, importRow, units, clues, orderId }) => ({
        ...call,
        source,
        importId,
        importRow,
        units,
        clues,
        linked: orderId !== null,
      })),
    );
  const fresh = acting('insert');
  const inserted = new Set(
    (
      await sql<{
        id: CallId;
      }>`insert into open_plane.call_for_service (agency_id, id, partnership_id, call_number, received_at, dispatched_at,
          arrived_at, cleared_at, initial_type, final_type, disposition, provenance, recorded_at)
        select ${agencyId}, c.id, ${partnershipId}, c."callNumber", c."receivedAt", c."dispatchedAt", c."arrivedAt", c."clearedAt", c."initialType",
          c."finalType", c.disposition, 'police', ${at}::timestamptz
        from jsonb_to_recordset(${documents(fresh)}::jsonb) as c (${columnsOfCall})
        on conflict (agency_id, call_number) do nothing returning id`.execute(session.transaction)
    ).rows.map(({ id }) => id),
  );
  const arriving = [...fresh.filter(({ call }) => inserted.has(call.id)), ...acting('arrive')];
  await sql`insert into open_plane.arrived_call (agency_id, call_id, partnership_id, source_name, import_id, import_row, came_at, units, clues, state)
    select ${agencyId}, c.id, ${partnershipId}, c.source, c."importId", c."importRow", ${at}::timestamptz, c.units, c.clues,
      case when c.linked then 'confirmed' else 'waiting' end
    from jsonb_to_recordset(${documents(arriving)}::jsonb) as c (${columnsOfCall})`.execute(session.transaction);
  const changed = [...acting('update'), ...acting('arrive')];
  await keepVersions(session, { changed, at, actor });
  await sql`update open_plane.call_for_service f set received_at = c."receivedAt", dispatched_at = c."dispatchedAt", arrived_at = c."arrivedAt",
      cleared_at = c."clearedAt", initial_type = c."initialType", final_type = c."finalType", disposition = c.disposition
    from jsonb_to_recordset(${documents(changed.filter(({ before }) => before !== undefined))}::jsonb) as c (${columnsOfCall})
    where f.agency_id = ${agencyId} and f.id = c.id`.execute(session.transaction);
  await sql`update open_plane.arrived_call a set import_id = c."importId", import_row = c."importRow", units = c.units, clues = c.clues, looked_at = null
    from jsonb_to_recordset(${documents(acting('update'))}::jsonb) as c (${columnsOfCall})
    where a.agency_id = ${agencyId} and a.call_id = c.id`.execute(session.transaction);
  const touched = [...arriving, ...acting('update')].map(({ call }) => call);
  await sql`insert into open_plane.queue_look (agency_id, call_id, look_at)
    select ${agencyId}, l.id, l.at from unnest(${touched.map(({ id }) => id)}::text[], ${touched.map(({ receivedAt }) => receivedAt)}::timestamptz[]) as l (id, at)
    on conflict (agency_id, call_id) do update set look_at = excluded.look_at`.execute(session.transaction);
  return new Set(fresh.filter(({ call }) => !inserted.has(call.id)).map(({ call }) => idOf<'call'>(call.id)));
}

const columnsOfCall =
  sql.raw(`id text, "callNumber" text, "receivedAt" timestamptz, "dispatchedAt" timestamptz, "arrivedAt" timestamptz,
  "clearedAt" timestamptz, "initialType" text, "finalType" text, disposition text, source text, "importId" text, "importRow" integer,
  units text[], clues jsonb, linked boolean`);

async function keepVersions(
  session: Session<StaffActing>,
  { changed, at, actor }: { changed: readonly Known[]; at: Instant; actor: string },
): Promise<void> {
  const said = changed.flatMap(({ before }) => (before === undefined ? [] : [before]));
  await sql`insert into open_plane.call_version (agency_id, call_id, version, document, kept_at, kept_by)
    select ${session.acting.agencyId}, v.id, 1 + (select count(*) from open_plane.call_version o
      where o.agency_id = ${session.acting.agencyId} and o.call_id = v.id), v.document::jsonb, ${at}::timestamptz, ${actor}
    from unnest(${said.map(({ id }) => id)}::text[], ${said.map((call) => JSON.stringify(call))}::text[]) as v (id, document)`.execute(
    session.transaction,
  );
}
