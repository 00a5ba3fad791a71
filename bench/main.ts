// Runs the measurements that are named, or all, and puts their rows into docs/performance.md; rows of the others stay, with the day
// they were taken. Never part of `npm test`: a figure is evidence about one machine on one day, not a gate.
import { audit } from './audit.ts';
import { caseFiles } from './case-files.ts';
import { chains } from './chains.ts';
import { disclosures } from './disclosures.ts';
import { duties } from './duties.ts';
import { exitThisPage } from './exit-page.ts';

import { importing } from './import.ts';
import { letters } from './letters.ts';

import { load } from './load.ts';

import { lock } from './lock.ts';
import { lookup } from './lookup.ts';
import { manyEntries } from './many-entries.ts';
import { type Figure, machine, type Spread } from './measure.ts';
import { namesCommand } from './names.ts';
import { passcode } from './passcode.ts';
import { passcodeTiming } from './passcode-timing.ts';
import { queue } from './queue.ts';
import { route } from './route.ts';
import { sealedFiles } from './sealed-files.ts';
import { sealedLog } from './sealed-log.ts';
import { syncToSecond } from './sync.ts';
import { keepFigures } from './write-page.ts';

const subjects = {
  passcode,
  'passcode-timing': passcodeTiming,
  'sealed-log': sealedLog,
  sync: syncToSecond,
  'sealed-files': sealedFiles,
  disclosures,
  'case-files': caseFiles,
  letters,
  duties,
  chains,
  route,
  audit,
  lock,
  'exit-page': exitThisPage,
  'many-entries': manyEntries,
  lookup,
  import: importing,
  queue,
};
/** What takes minutes and proves rather than measures: only when it is named. */
const trials = { load };

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const spread = ({ least, middle, most }: Spread): string => `${number(middle)} (${number(least)}-${number(most)})`;
const rowOf = (figure: Figure): string =>
  [
    figure.subject,
    figure.size,
    `${spread(figure.ours)} ${figure.unit}`,
    figure.peerName,
    `${spread(figure.peer)} ${figure.unit}`,
    `**${number(figure.ours.middle / figure.peer.middle)}**`,
    `${figure.rounds}`,
  ].join(' | ');

const chosen = process.argv.slice(2);
// A subject with files of its own: it answers by them and measures nothing else.
if (chosen[0] === 'names' && chosen.some((arg) => arg.startsWith('--pairs'))) {
  namesCommand(chosen.slice(1));
  process.exit(0);
}
for (const [name, run] of Object.entries(trials)) {
  if (chosen.includes(name)) await run();
}
for (const [name, measure] of Object.entries(subjects)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`measuring ${name}`);
  const takenOn = `${new Date().toISOString().slice(0, 10)}, ${machine()}`;
  const rows = (await measure()).map(rowOf);
  for (const row of rows) console.log(row);
  // One by one, so that what was taken stays when a later one fails.
  if (rows.length > 0) keepFigures({ subject: name, order: Object.keys(subjects), rows, takenOn });
}
