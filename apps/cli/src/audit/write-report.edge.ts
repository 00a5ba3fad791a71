/** Writes what an audit answered into a folder: the page, the released answer, the table of measures and the mapping. No row of any file is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Audited, measuresCsv, releasedFrom, reportHtml } from '@holdfast/audit';

/** The paths written. Makes the folder; writes over files of these names. */
export async function writeReport({
  folder,
  audited: { answer, mapping },
}: {
  readonly folder: string;
  readonly audited: Audited;
}): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const released = releasedFrom(answer);
  const today = new Date();
  const writtenOn = `${today.getFullYear()}-${`${today.getMonth() + 1}`.padStart(2, '0')}-${`${today.getDate()}`.padStart(2, '0')}`;
  const files = {
    'report.html': reportHtml(answer, { writtenOn }),
    'report.json': `${JSON.stringify(released, null, 2)}\n`,
    'measures.csv': measuresCsv(released),
    'mapping.json': `${JSON.stringify(mapping, null, 2)}\n`,
  };
  const paths = Object.entries(files).map(([name, text]) => ({ path: join(folder, name), text }));
  await Promise.all(paths.map(({ path, text }) => writeFile(path, text)));
  return paths.map(({ path }) => path);
}
