/**
 * An order out of the cells of one row of a table, or every fault that keeps it out. What a row leaves unsaid is what its source
 * says for all its orders, or unknown; it is never guessed.
 */
import {
  checkOrder,
  civilDateAt,
  conditionsFromPcoCodes,
  type Effective,
  type Expiry,
  type Instant,
  type Instrument,
  instruments,
  issuingPlaces,
  kindOfForm,
  type Order,
  type OrderId,
  type OrderKind,
  type OrderParty,
  ok,
  orderKinds,
  type PcoCode,
  pcoCodes,
  type Result,
  refused,
  type ServerRole,
  type ServiceAttempt,
  type ServiceMethod,
  serverRoles,
  serviceMethods,
} from '@holdfast/domain';
import { order as orderSchema } from '../order-records.ts';
import { parse } from '../parse.ts';
import { type CellReader, readerOf } from './cells.ts';
import { firstMoment, lastMoment, type WrittenDate } from './dates.ts';
import { type RowFault, rowFaultCodeOf } from './row-fault.ts';
import type { OrderField, SourceSettings } from './settings.ts';

export interface OrderInRow {
  readonly order: Order;
  /** When the police received it, where the source says so: until then the delay is the court's, after that theirs. */
  readonly receivedAt?: Instant;
}

const kindsAlso: Readonly<Record<string, OrderKind>> = {
  epo: 'emergency',
  tro: 'temporary',
  'temporary-restraining-order': 'temporary',
  'ex-parte': 'temporary',
  permanent: 'final',
  oah: 'final',
  'order-after-hearing': 'final',
};
const methodsAlso: Readonly<Record<string, ServiceMethod>> = {
  'in-person': 'personal',
  personally: 'personal',
  verbal: 'verbal-by-officer',
  'verbal-notice': 'verbal-by-officer',
  court: 'present-in-court',
  'in-court': 'present-in-court',
  post: 'mail',
};
const rolesAlso: Readonly<Record<string, ServerRole>> = { police: 'officer', deputy: 'officer', sheriff: 'officer' };
const endless: ReadonlySet<string> = new Set([
  'none',
  'never',
  'no expiration',
  'no expiry',
  'without end',
  'indefinite',
  'permanent',
]);

/** The order of one row. `now` refuses what lies in the future; `id` is the order's should it be new. */
export function orderFromCells({
  cells,
  settings,
  id,
  now,
}: {
  readonly cells: Readonly<Record<string, string>>;
  readonly settings: Pick<SourceSettings, 'dates' | 'told'>;
  readonly id: OrderId;
  readonly now: Instant;
}): Result<OrderInRow, readonly RowFault[]> {
  const { told } = settings;
  const reader = readerOf({ cells, dates: settings.dates });
  const orderNumber = reader.name('order-number') ?? needed(reader, 'order-number');
  const court = reader.name('court') ?? told.court ?? needed(reader, 'court');
  const protectedParty = partyIn(reader, 'protected');
  const restrainedParty = partyIn(reader, 'restrained');
  const issued = reader.date('issued') ?? needed(reader, 'issued');
  const zone = told.timeZone;
  const instrument: Instrument = reader.code('instrument', instruments) ?? told.instrument ?? 'other';
  const kind: OrderKind =
    reader.code('kind', orderKinds, kindsAlso) ?? told.kind ?? kindOfForm[instrument] ?? 'unknown';
  const jurisdiction = reader.code('place', issuingPlaces) ?? told.place;
  const expiry = expiryIn(reader, zone);
  const effective = effectiveIn(reader, zone);
  const conditions = conditionsIn(reader);
  const serviceAttempts = serviceIn(reader, zone);
  const recalled = reader.date('recalled');
  const received = reader.date('received');
  if (orderNumber === undefined || court === undefined || issued === undefined) return refused(reader.faults);
  if (protectedParty === undefined || restrainedParty === undefined || reader.faults.length > 0)
    return refused(reader.faults);
  const order: Order = {
    id,
    provenance: told.provenance,
    kind,
    instrument,
    issuingCourt: { name: court, jurisdiction, timeZone: zone },
    orderNumber,
    protectedParty,
    restrainedParty,
    issuedAt: firstMoment(issued, zone),
    ...(effective === undefined ? {} : { effective }),
    expiry,
    conditions,
    serviceAttempts,
    changes: recalled === undefined ? [] : [{ kind: 'recalled', at: lastMoment(recalled, zone) }],
  };
  const receivedAt = received === undefined ? undefined : firstMoment(received, zone);
  return takenOrder({ order, now, ...(receivedAt === undefined ? {} : { receivedAt }) });
}

/** The last look before an order is kept, the same for every format: the wire's schema, the domain's check, and no future. */
export function takenOrder({
  order,
  receivedAt,
  now,
}: {
  readonly order: Order;
  readonly receivedAt?: Instant;
  readonly now: Instant;
}): Result<OrderInRow, readonly RowFault[]> {
  const read = parse(orderSchema, order);
  if (!read.ok)
    return refused(read.issue.fields.map(({ field, code }) => ({ field: fieldOf(field), code: rowFaultCodeOf(code) })));
  const checked = checkOrder(read.value);
  if (!checked.ok)
    return refused(checked.issue.map(({ field, code }) => ({ field: fieldOf(field), code: rowFaultCodeOf(code) })));
  const future = futureIn({ order: read.value, receivedAt, now });
  if (future.length > 0) return refused(future);
  return ok({ order: read.value, ...(receivedAt === undefined ? {} : { receivedAt }) });
}

/** A day written without an hour may be today, whose last moment is still to come; tomorrow may not be. */
function futureIn({
  order,
  receivedAt,
  now,
}: {
  readonly order: Order;
  readonly receivedAt: Instant | undefined;
  readonly now: Instant;
}): readonly RowFault[] {
  const today = civilDateAt(now, order.issuingCourt.timeZone);
  const late = (at: Instant | undefined) => at !== undefined && civilDateAt(at, order.issuingCourt.timeZone) > today;
  const fault = (field: OrderField): RowFault => ({ field, code: 'in-the-future' });
  return [
    ...(late(order.issuedAt) ? [fault('issued')] : []),
    ...(late(receivedAt) ? [fault('received')] : []),
    ...(order.serviceAttempts.some(({ at }) => late(at)) ? [fault('served')] : []),
    ...(order.serviceAttempts.some(({ proofFiledAt }) => late(proofFiledAt)) ? [fault('proof-filed')] : []),
    ...(order.changes.some(({ at }) => late(at)) ? [fault('recalled')] : []),
  ];
}

function needed(reader: CellReader, field: OrderField): undefined {
  return reader.faults.some((fault) => fault.field === field) ? undefined : reader.note(field, 'empty');
}

function partyIn(reader: CellReader, who: 'protected' | 'restrained'): OrderParty | undefined {
  const whole = reader.name(`${who}-name`);
  const parts = [reader.name(`${who}-given`), reader.name(`${who}-surname`)].filter((part) => part !== undefined);
  const name = whole ?? (parts.length === 0 ? undefined : parts.join(' '));
  const born = reader.date(`${who}-born`);
  if (name === undefined) return needed(reader, `${who}-name`);
  if (born === undefined) return { name };
  return born.kind === 'day' ? { name, bornOn: born.on } : reader.note(`${who}-born`, 'not-a-date');
}

function expiryIn(reader: CellReader, zone: SourceSettings['told']['timeZone']): Expiry {
  const said = reader.text('expires');
  if (said !== undefined && endless.has(said.toLowerCase())) return { kind: 'without-end' };
  const ends = said === undefined ? undefined : reader.date('expires');
  if (ends !== undefined) return onOf(ends, zone);
  const hearing = reader.date('hearing');
  if (hearing === undefined) return { kind: 'unknown' };
  return { kind: 'until-hearing', hearingOn: hearing.kind === 'day' ? hearing.on : civilDateAt(hearing.at, zone) };
}

function onOf(date: WrittenDate, zone: SourceSettings['told']['timeZone']): Expiry {
  if (date.kind === 'moment') return { kind: 'on', date: civilDateAt(date.at, zone) };
  // Midnight is how many systems write "no time": an order printed to end on a day runs to the end of it.
  const timed = date.time !== undefined && date.time !== '00:00';
  return { kind: 'on', date: date.on, ...(timed ? { time: date.time } : {}) };
}

function effectiveIn(reader: CellReader, zone: SourceSettings['told']['timeZone']): Effective | undefined {
  const from = reader.date('effective');
  return from === undefined ? undefined : { kind: 'at', at: firstMoment(from, zone) };
}

function conditionsIn(reader: CellReader) {
  const written = reader.text('conditions');
  const words = reader.text('conditions-text');
  const codes = (written ?? '')
    .split(/[^0-9A-Za-z]+/)
    .filter((code) => code !== '')
    .map((code) => pcoCodes.find((known) => known === code.padStart(2, '0')));
  if (codes.includes(undefined)) reader.note('conditions', 'unknown-code');
  const known = codes.filter((code): code is PcoCode => code !== undefined);
  const all = words !== undefined && !known.includes('08') ? [...known, '08' as const] : known;
  return conditionsFromPcoCodes(all, words);
}

function serviceIn(reader: CellReader, zone: SourceSettings['told']['timeZone']): readonly ServiceAttempt[] {
  const served = reader.date('served');
  const method = reader.code('service-method', serviceMethods, methodsAlso);
  const by = reader.name('served-by');
  const byRole = reader.code('served-by-role', serverRoles, rolesAlso);
  const proof = reader.date('proof-filed');
  if (served === undefined) {
    const more = method !== undefined || by !== undefined || proof !== undefined;
    return more ? (needed(reader, 'served') ?? []) : [];
  }
  const at = lastMoment(served, zone);
  const filed = proof === undefined ? undefined : lastMoment(proof, zone);
  return [
    {
      at,
      method: method ?? 'other',
      succeeded: 'yes',
      ...(by === undefined ? {} : { by }),
      ...(byRole === undefined ? {} : { byRole }),
      ...(filed === undefined ? {} : { proofFiledAt: filed }),
    },
  ];
}

const fields: readonly (readonly [RegExp, OrderField])[] = [
  [/^orderNumber/, 'order-number'],
  [/^issuingCourt\.jurisdiction/, 'place'],
  [/^issuingCourt/, 'court'],
  [/^protectedParty\.bornOn/, 'protected-born'],
  [/^protectedParty/, 'protected-name'],
  [/^restrainedParty\.bornOn/, 'restrained-born'],
  [/^restrainedParty/, 'restrained-name'],
  [/^kind/, 'kind'],
  [/^instrument/, 'instrument'],
  [/^issuedAt/, 'issued'],
  [/^effective/, 'effective'],
  [/^expiry\.hearingOn/, 'hearing'],
  [/^expiry/, 'expires'],
  [/^conditions/, 'conditions-text'],
  [/^serviceAttempts\.\d+\.proofFiledAt/, 'proof-filed'],
  [/^serviceAttempts\.\d+\.byRole/, 'served-by-role'],
  [/^serviceAttempts\.\d+\.by/, 'served-by'],
  [/^serviceAttempts/, 'served'],
  [/^changes/, 'recalled'],
];

/** The cell that a field of the order came from. */
function fieldOf(path: string): string {
  return fields.find(([start]) => start.test(path))?.[1] ?? '(row)';
}
