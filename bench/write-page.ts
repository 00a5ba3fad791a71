// Keeps the rows of each subject with the day and the machine they were taken on, and writes the table of docs/performance.md from
// them. What stands around the table is written by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

type Taken = { readonly takenOn: string; readonly rows: readonly string[] };

const figures = new URL('./figures.json', import.meta.url);
const page = new URL('../docs/performance.md', import.meta.url);
const begins = '<!-- figures: written by npm run bench -->';
const ends = '<!-- end of figures -->';

/** Puts these rows in the place of those of an earlier day, and writes the table anew. Throws when the page has no place for it. */
export const keepFigures = (options: {
  readonly subject: string;
  /** Every subject, in the order of the table. */
  readonly order: readonly string[];
  readonly rows: readonly string[];
  readonly takenOn: string;
}): void => {
  const { subject, order, rows, takenOn } = options;
  const kept: Record<string, Taken> = existsSync(figures) ? JSON.parse(readFileSync(figures, 'utf8')) : {};
  kept[subject] = { takenOn, rows };
  writeFileSync(figures, `${JSON.stringify(kept, null, 2)}\n`);
  const known = order.filter((name) => kept[name] !== undefined);
  const machines = [...new Set(known.map((name) => kept[name]?.takenOn ?? ''))];
  const table = [
    "| what | size | ours | the peer | peer's time | ours / peer | rounds | taken |",
    '|---|---|---|---|---|---|---|---|',
    ...known.flatMap((name) => {
      const taken = kept[name];
      return taken === undefined ? [] : taken.rows.map((row) => `| ${row} | ${machines.indexOf(taken.takenOn) + 1} |`);
    }),
    '',
    'Taken:',
    '',
    ...machines.map((one, at) => `${at + 1}. ${one}`),
  ].join('\n');
  const text = readFileSync(page, 'utf8');
  const [before, rest] = [text.split(begins)[0], text.split(ends)[1]];
  if (before === undefined || rest === undefined || before === text)
    throw new Error(`docs/performance.md lacks ${begins}`);
  writeFileSync(page, `${before}${begins}\n\n${table}\n\n${ends}${rest}`);
};
