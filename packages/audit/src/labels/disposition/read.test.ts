/** What one cell of dispositions says: several may hold in it, and what it does not say is unknown and never no. */
import { describe, expect, it } from 'vitest';
import { type DispositionFlag, flagsRecordedIn, readDisposition } from '../index.ts';

const yes = (cell: string): readonly string[] =>
  Object.entries(readDisposition(cell))
    .filter(([flag, answer]) => answer === 'yes' && flag !== 'saysSomething')
    .map(([flag]) => flag)
    .sort();

describe('a cell says', () => {
  const rows: readonly (readonly [cell: string, flags: readonly DispositionFlag[]])[] = [
    ['REPORT WRITTEN (NO ARREST)', ['noArrest', 'report']],
    ['PHYSICAL ARREST MADE', ['arrest']],
    ['ARR/GOA', ['arrest', 'goneOnArrival']],
    ['Gone on arrival; report taken', ['goneOnArrival', 'report']],
    ['UNABLE TO LOCATE - GONE ON ARRIVAL', ['goneOnArrival', 'unableToLocate']],
    ['GONE ON ARRIVAL', ['goneOnArrival']],
    ['Incident verified, perpetrators gone upon arrival', ['goneOnArrival']],
    ['FALSE COMPLAINT/UNFOUNDED', ['unfounded']],
    ['NO REPORT', ['noReport']],
    ['NO CRIME OCCURRED; NO REPORT TAKEN', ['noReport', 'unfounded']],
    ['RESPONDING UNIT(S) CANCELLED BY RADIO', ['cancelled']],
    ['DUPLICATED OR CANCELLED BY RADIO', ['cancelled', 'duplicate']],
    ['NON-CRIMINAL REFERRAL', ['referred']],
    ['REPORT TO FOLLOW', ['report']],
    ['RTF', ['report']],
    ['Necessary Action Taken', ['handled']],
    ['NAT - NO CITATIONS ISSUED', ['handled']],
    ['NO POLICE ACTION POSSIBLE OR NECESSARY', ['noAction']],
    ['10-15', ['arrest']],
  ];
  it.each(rows)('%s', (cell, flags) => {
    expect(yes(cell)).toEqual([...flags].sort());
    expect(readDisposition(cell).unread).toEqual([]);
  });
});

it('keeps what is not said apart from no', () => {
  const reading = readDisposition('PHYSICAL ARREST MADE');
  expect(reading.arrest).toBe('yes');
  expect(reading.report).toBe('unknown');
  expect(readDisposition('NO REPORT').report).toBe('no');
  expect(readDisposition('GONE ON ARRIVAL').unfounded).toBe('unknown');
  for (const cell of ['', null, undefined, 'NULL', '-', 'UNKNOWN', 'OPEN']) {
    const empty = readDisposition(cell);
    expect(empty.saysSomething).toBe(false);
    expect(empty.report).toBe('unknown');
    expect(empty.noReport).toBe('unknown');
  }
});

it('lists what nobody can read, and then says no to nothing', () => {
  const reading = readDisposition('ZQ7 / GOA', new Set(['report']));
  expect(reading.unread).toEqual(['ZQ7']);
  expect(reading.goneOnArrival).toBe('yes');
  expect(reading.report).toBe('unknown');
  expect(readDisposition('A').unread).toEqual(['A']);
});

it('says no where the column is known to record it and the cell names something else', () => {
  const recorded = flagsRecordedIn(['REPORT WRITTEN (NO ARREST)', 'GONE ON ARRIVAL', null]);
  expect(readDisposition('GONE ON ARRIVAL', recorded).report).toBe('no');
  expect(readDisposition('', recorded).report).toBe('unknown');
  expect(readDisposition('GONE ON ARRIVAL', recorded).cancelled).toBe('unknown');
});
