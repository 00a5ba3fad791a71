/** What the registry keeps of files it brings in, as it crosses boundaries: rows that wait, rows that were rejected, how far an import is. */
import { z } from 'zod';
import { id, instant, line } from '../primitives.ts';
import { fileFaultCodes, rowFaultCodes } from './row-fault.ts';
import { sourceSettings } from './settings.ts';

/** Source: product decision; a cell holds at most the words of one term, a document's element little more. */
const cellText = z.string().max(70_000, 'too-long');
/** Text by field of a table or by path of a document's element. */
export const rowCells = z.record(z.string().regex(/^[A-Za-z0-9@:[\]/_-]{1,400}$/, 'not-a-field'), cellText);

export const rowFault = z.strictObject({ code: z.enum(rowFaultCodes), field: z.string().max(400) });
export const fileFault = z.strictObject({ code: z.enum(fileFaultCodes), where: z.exactOptional(z.string().max(200)) });

export const waitingRow = z.strictObject({
  number: z.int().min(1),
  from: z.int().min(0),
  line: z.int().min(0),
  cells: rowCells,
  fault: z.exactOptional(z.enum(rowFaultCodes)),
});

/** A piece of a file as it waits. */
export const waitingRows = z.array(waitingRow);

export const rejectedRow = z.strictObject({
  row: z.int().min(1),
  fromLine: z.int().min(0),
  toLine: z.int().min(0),
  cells: rowCells,
  faults: z.array(rowFault),
  rejectedAt: instant,
  tries: z.int().min(1),
  settled: z.exactOptional(z.enum(['corrected', 'set-aside'])),
  settledAt: z.exactOptional(instant),
  reason: z.exactOptional(line(500)),
  /** What became of it in the end: an order, or a call. */
  orderId: z.exactOptional(id<'order'>()),
  callId: z.exactOptional(id<'call'>()),
});
export type RejectedRow = z.infer<typeof rejectedRow>;

export const registrySource = z.strictObject({ id: z.string().max(64), name: line(120), settings: sourceSettings });
export type RegistrySource = z.infer<typeof registrySource>;

export const importStates = ['receiving', 'reading', 'done', 'cancelled'] as const;

/** What the rows of a file are. */
export const importSubjects = ['orders', 'calls'] as const;
export type ImportSubject = (typeof importSubjects)[number];

/**
 * One file, how far it is, and what became of its rows. `rowsRead` is the sum of the four that follow it, which are named for orders and
 * count the calls of a file of calls.
 */
export const registryImport = z.strictObject({
  id: z.string().max(64),
  subject: z.enum(importSubjects),
  sourceName: line(120),
  fileName: line(255),
  fileBytes: z.int().min(0),
  startedAt: instant,
  state: z.enum(importStates),
  bytesReceived: z.int().min(0),
  rowsReceived: z.int().min(0),
  rowsRead: z.int().min(0),
  newOrders: z.int().min(0),
  changedOrders: z.int().min(0),
  sameOrders: z.int().min(0),
  rejectedRows: z.int().min(0),
  /** Rejected rows that nobody has corrected or set aside yet. */
  openRows: z.int().min(0),
  fileFault: z.exactOptional(fileFault),
  /** Parts of the file that no field exists for, counted by name. They were not read and are not kept. */
  leftOut: z.exactOptional(z.record(z.string().max(100), z.int().min(1))),
  endedAt: z.exactOptional(instant),
});
export type RegistryImport = z.infer<typeof registryImport>;
