// How well the right person is found by a name: ours, plain pg_trgm and Soundex over the same questions and the same register. `node bench/main.ts names --pairs FILE
// --registry FILE [--json]`. It judges by ids given with the questions and never looks at them to answer.
import { readFileSync } from 'node:fs';
import { type NameShelf, nameShelfOf, shownOf } from '@holdfast/domain/names';
import { csvRows } from './csv.ts';
import { type PeerPerson, type PeerQuestion, soundexPeer, trigramPeer } from './names-peers.ts';

export type NamePair = PeerQuestion & { readonly truth: string };

export type NameFigures = {
  /** Share of questions with a true answer whose true row came first; and among the first five. */
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** Of the rows shown at once, over all questions, the share that was the right one. A question without a true row has none. */
  readonly precision: number;
};

export type NameReport = {
  readonly ours: NameFigures;
  readonly pgTrgm: NameFigures;
  readonly soundex: NameFigures;
};

/** What one screen shows; the same for all three. */
const page = 25;

type Ranked = { readonly ids: readonly string[]; readonly shown: number };

const figuresOf = (pairs: readonly NamePair[], ranked: (pair: NamePair) => Ranked): NameFigures => {
  let [first, five, shown, right, asked] = [0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const answer = ranked(pair);
    const visible = answer.ids.slice(0, Math.min(page, answer.shown));
    shown += visible.length;
    if (pair.truth === '') continue;
    asked += 1;
    const place = answer.ids.indexOf(pair.truth);
    if (place === 0) first += 1;
    if (place >= 0 && place < 5) five += 1;
    if (visible.includes(pair.truth)) right += 1;
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);
  return { recallAt1: share(first, asked), recallAt5: share(five, asked), precision: share(right, shown) };
};

const askOurs = (shelf: NameShelf, { given, surname, dob }: PeerQuestion): Ranked => {
  const found = shelf.find({ given, surname, born: dob });
  return { ids: found.slice(0, page).map(({ id }) => id), shown: shownOf(found).shown.length };
};

/** The three sides over the same questions. Rows of one id are one person. */
export const nameReport = (pairs: readonly NamePair[], registry: readonly PeerPerson[]): NameReport => {
  const shelf = nameShelfOf(registry.map(({ id, given, surname, dob }) => ({ id, given, surname, born: dob })));
  const peer = (ask: (question: PeerQuestion) => readonly string[]) => (pair: NamePair) => {
    const ids = ask(pair);
    return { ids, shown: ids.length };
  };
  return {
    ours: figuresOf(pairs, (pair) => askOurs(shelf, pair)),
    pgTrgm: figuresOf(pairs, peer(trigramPeer(registry))),
    soundex: figuresOf(pairs, peer(soundexPeer(registry))),
  };
};

const readTable = (path: string, wanted: readonly string[]): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = csvRows(readFileSync(path, 'utf8'));
  const columns = head.map((name) => name.trim().toLowerCase());
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}`);
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]?.trim() ?? ''])));
};

export const readPairs = (path: string): readonly NamePair[] =>
  readTable(path, ['query_given', 'query_surname', 'query_dob', 'truth_id']).map((row) => ({
    given: row['query_given'] ?? '',
    surname: row['query_surname'] ?? '',
    dob: row['query_dob'] ?? '',
    truth: row['truth_id'] ?? '',
  }));

export const readRegistry = (path: string): readonly PeerPerson[] =>
  readTable(path, ['id', 'given', 'surname', 'dob']).map((row) => ({
    id: row['id'] ?? '',
    given: row['given'] ?? '',
    surname: row['surname'] ?? '',
    dob: row['dob'] ?? '',
  }));

const valueAfter = (args: readonly string[], flag: string): string | undefined => {
  const at = args.indexOf(flag);
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1);
};

/** The command: prints a table, or with `--json` one line of JSON and nothing else. */
export const namesCommand = (args: readonly string[]): void => {
  const [pairsFile, registryFile] = [valueAfter(args, '--pairs'), valueAfter(args, '--registry')];
  if (pairsFile === undefined || registryFile === undefined)
    throw new Error('names needs --pairs FILE.csv and --registry FILE.csv');
  const [pairs, registry] = [readPairs(pairsFile), readRegistry(registryFile)];
  const from = performance.now();
  const report = nameReport(pairs, registry);
  if (args.includes('--json')) {
    console.log(JSON.stringify(report));
    return;
  }
  console.log(`${pairs.length} questions over ${registry.length} people, ${Math.round(performance.now() - from)} ms`);
  console.log('              recall@1  recall@5  precision of what is shown');
  for (const [name, { recallAt1, recallAt5, precision }] of Object.entries(report))
    console.log(`${name.padEnd(12)}  ${recallAt1.toFixed(4)}    ${recallAt5.toFixed(4)}    ${precision.toFixed(4)}`);
};
