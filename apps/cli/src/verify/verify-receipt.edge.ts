/** `holdfast verify`: reads the file of a receipt, or standard input, and prints whether it holds. Asks no server. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { timeZoneFrom } from '@holdfast/domain';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { answerTo } from './answer.ts';

/** The answer to print. Throws only on a defect. */
export async function verifyReceipt({
  file,
  agencyKey,
  shared,
  json,
  terminal,
}: {
  readonly file: string;
  readonly agencyKey?: string;
  /** A file of what was shared; it is read only beside a receipt that holds. */
  readonly shared?: string;
  readonly json: boolean;
  readonly terminal: Terminal;
}): Promise<Printed> {
  const written = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(() => null);
  const things = shared === undefined ? undefined : await readFile(shared, 'utf8').catch(() => null);
  // The time is said as this computer's clock would; the exact moment stands beside it.
  const zone = timeZoneFrom(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const usual = timeZoneFrom('UTC');
  if (!usual.ok) throw new Error('there is no UTC');
  return answerTo({
    written,
    agencyKey,
    shared: things,
    json,
    zone: zone.ok ? zone.value : usual.value,
    ...inkOf(terminal),
  });
}
