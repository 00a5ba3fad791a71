/** Invented files of orders for tests: bytes in pieces of any size, and how the fictional county's court writes its table. */
import { instantOf, timeZoneOf } from '@holdfast/domain';
import type { SourceSettings } from '../settings.ts';

export const now = instantOf(Date.parse('2026-03-01T20:00:00.000Z'));

export const marlowTable: SourceSettings = {
  format: 'csv',
  dates: 'month-first',
  columns: {
    'order-number': 'Case Number',
    'protected-name': 'Protected',
    'restrained-name': 'Restrained',
    'restrained-born': 'Restrained DOB',
    issued: 'Issued',
    expires: 'Expires',
    conditions: 'PCO',
    'conditions-text': 'Terms',
    served: 'Served',
    'proof-filed': 'Proof',
  },
  told: {
    place: 'US-CA',
    timeZone: timeZoneOf('America/Los_Angeles'),
    court: 'Superior Court of California, County of Marlow',
    instrument: 'ca-dv-130',
    provenance: 'court',
  },
};

export const marlowHead =
  'Case Number,Protected,Protected Address,Restrained,Restrained DOB,Issued,Expires,PCO,Terms,Served,Proof';

/** A good row; `more` replaces cells by their place. */
export function marlowRow(number: string, more: Readonly<Record<number, string>> = {}): string {
  const cells = [
    number,
    'Rowan Ellery',
    '12 Hidden Lane',
    'Dale Strand',
    '04/05/1984',
    '01/10/2026',
    '01/10/2029',
    '01 04 05',
    '',
    '',
    '',
  ];
  return cells.map((cell, index) => more[index] ?? cell).join(',');
}

/** `bytes` in pieces, as a network brings them. */
export async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
