/** `holdfast duties`: reads the file of a scenario and prints the reading, or every issue with its remedy. Keeps nothing. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { DutyAudience, Language } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { answerTo } from './answer.ts';

/** The answer to print. Throws only on a defect. */
export async function printDuties({
  file,
  json,
  language,
  audience,
  terminal,
}: {
  readonly file: string;
  readonly json: boolean;
  readonly language?: Language;
  readonly audience: DutyAudience;
  readonly terminal: Terminal;
}): Promise<Printed> {
  const written = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(() => null);
  return answerTo({
    written,
    json,
    audience,
    law: lawOf,
    ...inkOf(terminal),
    ...(language === undefined ? {} : { language }),
  });
}
