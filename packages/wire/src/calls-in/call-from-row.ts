/**
 * A waiting row of either format to a call and what it may be matched by, or every fault that keeps it out. The one door for imports and for
 * corrections. A time without an offset is read by the clock its source declares; one that this clock never showed, or showed twice, is refused.
 */
import {
  type CallId,
  civilDateAt,
  type Instant,
  instantAt,
  instantOf,
  millisecondsOf,
  ok,
  type Result,
  refused,
} from '@holdfast/domain';
import { bornFrom, markFrom } from '@holdfast/domain/names';
import { parse } from '../parse.ts';
import { type CellReader, readerOf, type WaitingRow } from '../registry/cells.ts';
import type { WrittenDate } from '../registry/dates.ts';
import { type RowFault, type RowFaultCode, rowFaultCodeOf } from '../registry/row-fault.ts';
import { keptOfCall } from './kept-of-call.ts';
import { type CallClues, type CallOfFile, callOfFile } from './records.ts';
import { type CallField, type CallSourceSettings, callFields } from './settings.ts';

/** A call as a row gives it: what is on record of every call, and what it may be matched by. */
export interface CallInRow {
  readonly call: CallOfFile;
  readonly units: readonly string[];
  readonly clues: CallClues;
}

/** Source: product decision; more persons of one part in one call are a crowd, not parties of an order. */
const mostOfPart = 6;

/** Is this a cell that a call can have? */
export function isCellOfCall(field: string): boolean {
  return callFields.some((known) => known === field);
}

/** What of `cells` may be kept, also where a person typed them to mend a row. */
export function keptCells(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const field of callFields) {
    const text = Object.hasOwn(cells, field) ? keptOfCall(field, cells[field] ?? '') : '';
    if (text !== '') kept[field] = text;
  }
  return kept;
}

/** The call of `row`. */
export function callFromRow({
  row,
  settings,
  id,
  now,
}: {
  readonly row: Pick<WaitingRow, 'cells' | 'fault'>;
  readonly settings: CallSourceSettings;
  readonly id: CallId;
  readonly now: Instant;
}): Result<CallInRow, readonly RowFault[]> {
  if (row.fault !== undefined) return refused([{ field: '(row)', code: row.fault }]);
  const cells = readerOf<CallField>({ cells: row.cells, dates: settings.dates });
  const moment = (field: CallField) => momentIn({ cells, field, settings });
  const written = {
    id,
    callNumber: cells.name('call-number'),
    receivedAt: moment('received'),
    dispatchedAt: moment('dispatched'),
    arrivedAt: moment('arrived'),
    clearedAt: moment('cleared'),
    initialType: cells.name('initial-type'),
    finalType: cells.name('final-type'),
    disposition: cells.name('disposition'),
  };
  const units = listIn(cells.text('units'), /[;,|\n]/).map((unit) => unit.slice(0, 60));
  const clues = cluesIn(cells);
  noteOrder({ cells, written, now });
  if (written.callNumber === undefined) noteOnce(cells, 'call-number');
  if (written.receivedAt === undefined) noteOnce(cells, 'received');
  if (written.initialType === undefined) noteOnce(cells, 'initial-type');
  if (cells.faults.length > 0) return refused(cells.faults);
  const call = parse(
    callOfFile,
    Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)),
  );
  if (!call.ok)
    return refused(call.issue.fields.map(({ field, code }) => ({ field: fieldOf(field), code: rowFaultCodeOf(code) })));
  return ok({ call: call.value, units: units.slice(0, 20), clues });
}

/** What is wanting and was not already found at fault. */
function noteOnce(cells: CellReader<CallField>, field: CallField): void {
  if (!cells.faults.some((fault) => fault.field === field)) cells.note(field, 'empty');
}

function momentIn({
  cells,
  field,
  settings,
}: {
  readonly cells: CellReader<CallField>;
  readonly field: CallField;
  readonly settings: CallSourceSettings;
}): Instant | undefined {
  const date = cells.date(field);
  if (date === undefined) return undefined;
  if (date.kind === 'moment') return date.at;
  if (settings.format === 'eido-json') return cells.note(field, 'no-offset');
  const read = byTheClock(date, settings);
  return read.ok ? read.value : cells.note(field, read.issue);
}

const halfHour = 1_800_000;
/** The last few minutes asked for, because a zone's rules are dear to ask and a file names the same ones again and again. */
const known = new Map<string, Result<Instant, RowFaultCode>>();
const mostKnown = 20_000;

function byTheClock(date: Extract<WrittenDate, { readonly kind: 'day' }>, settings: CallSourceSettings) {
  const key = `${date.on} ${date.time ?? ''} ${settings.timeZone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const made = readByTheClock(date, settings);
  known.set(key, made);
  return made;
}

function readByTheClock(
  { on, time }: Extract<WrittenDate, { readonly kind: 'day' }>,
  { timeZone }: CallSourceSettings,
): Result<Instant, RowFaultCode> {
  if (time === undefined) return refused('no-time');
  const at = instantAt(on, timeZone, time);
  const shows = (instant: Instant) => wallOf(instant, timeZone) === `${on} ${time}`;
  if (!shows(at)) return refused('no-such-time');
  // Clocks go back by an hour almost everywhere, by half an hour on Lord Howe Island.
  const again = [1, 2].some((halves) => shows(instantOf(millisecondsOf(at) + halves * halfHour)));
  return again ? refused('time-twice') : ok(at);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day and the minute that a clock of `timeZone` shows at `instant`. */
function wallOf(instant: Instant, timeZone: CallSourceSettings['timeZone']): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return `${civilDateAt(instant, timeZone)} ${clock.format(millisecondsOf(instant))}`;
}

/** Times that cannot all be right: each against the one that must come before it. */
function noteOrder({
  cells,
  written,
  now,
}: {
  readonly cells: CellReader<CallField>;
  readonly written: Readonly<Record<'receivedAt' | 'dispatchedAt' | 'arrivedAt' | 'clearedAt', Instant | undefined>>;
  readonly now: Instant;
}): void {
  const { receivedAt, dispatchedAt, arrivedAt, clearedAt } = written;
  const before = (one: Instant | undefined, other: Instant | undefined) =>
    one !== undefined && other !== undefined && one < other;
  for (const [field, at] of [
    ['received', receivedAt],
    ['dispatched', dispatchedAt],
    ['arrived', arrivedAt],
    ['cleared', clearedAt],
  ] as const)
    if (before(now, at)) cells.note(field, 'in-the-future');
  if (before(dispatchedAt, receivedAt)) cells.note('dispatched', 'dispatched-before-received');
  if (before(arrivedAt, receivedAt)) cells.note('arrived', 'arrived-before-received');
  if (before(clearedAt, arrivedAt ?? receivedAt)) cells.note('cleared', 'cleared-before-arrived');
}

/** A slip in what a call may be matched by keeps no call out: it is left out, and the person who matches looks for herself. */
function cluesIn(cells: CellReader<CallField>): CallClues {
  const part = (who: 'about' | 'asking') => {
    const [given, surname] = [cells.name(`${who}-given`), cells.name(`${who}-surname`)];
    const apart = [given, surname].filter((text) => text !== undefined).join(' ');
    const names = listIn(cells.name(`${who}-name`) ?? apart, /[;|\n]/).slice(0, mostOfPart);
    const born = cells.text(`${who}-born`);
    const known =
      names.length === 1 && born !== undefined && bornFrom(born) !== undefined ? born.slice(0, 20) : undefined;
    return names.map((name) => ({
      part: who,
      name: name.slice(0, 200),
      ...(known === undefined ? {} : { born: known }),
    }));
  };
  const others = listIn(cells.name('other-name'), /[;|\n]/)
    .slice(0, mostOfPart)
    .map((name) => ({ part: 'other' as const, name: name.slice(0, 200) }));
  const numbers = [...listIn(cells.text('order-number'), /[;,|\n]/), ...listIn(cells.text('text'), /\s+/)];
  return {
    people: [...part('about'), ...part('asking'), ...others],
    numbers: marksOf('number', numbers),
    plates: marksOf('plate', listIn(cells.text('plate'), /[;,|\n]/)),
    blocks: marksOf('address-block', listIn(cells.text('location'), /[;|\n]/)),
  };
}

function marksOf(kind: Parameters<typeof markFrom>[0], written: readonly string[]): string[] {
  const marks = written.map((text) => markFrom(kind, text)).filter((mark) => mark !== '');
  return [...new Set(marks)].slice(0, 20);
}

function listIn(text: string | undefined, separator: RegExp): readonly string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const fields: Readonly<Record<string, CallField>> = {
  callNumber: 'call-number',
  receivedAt: 'received',
  dispatchedAt: 'dispatched',
  arrivedAt: 'arrived',
  clearedAt: 'cleared',
  initialType: 'initial-type',
  finalType: 'final-type',
  disposition: 'disposition',
};

function fieldOf(name: string): string {
  return fields[name] ?? '(row)';
}
