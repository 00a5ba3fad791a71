/** Writes rows as comma-separated UTF-8 into the scratch folder, each cell quoted where it has to be, waiting for the disk when it is full. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export interface TableWriter {
  readonly row: (cells: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens `path` for writing; nothing else may write to it. */
export function writeTable(path: string): TableWriter {
  const stream = createWriteStream(path);
  let held: string[] = [];
  let letters = 0;
  const flush = async (): Promise<void> => {
    const text = held.join('');
    held = [];
    letters = 0;
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    row: async (cells) => {
      const line = `${cells.map(cellText).join(',')}\n`;
      held.push(line);
      letters += line.length;
      if (letters > 65_536) await flush();
    },
    end: async () => {
      await flush();
      stream.end();
      await finished(stream);
    },
  };
}

function cellText(cell: string): string {
  return /[",\n\r]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;
}
