/** The copies of Floridian law that were read. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const statutes = citing({
  of: 'Fla. Stat. §',
  source: 'Florida Statutes of 2024 (syfert, elaws copies)',
  asOf: civilDateOf('2024-12-31'),
  reviewOn: civilDateOf('2027-05-21'),
});

export const reportCopy = citing({
  of: 'Fla. Stat. §',
  source: 'Copy at strangulationtraininginstitute.com, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

/** The questions were read in a bill, not in the statute. */
export const bill = citing({
  of: 'Fla. Stat. §',
  source: 'Text of HB 729 (2024) as committee substitute; that it became law was not read',
  asOf: civilDateOf('2024-12-31'),
  reviewOn: civilDateOf('2027-02-21'),
});
