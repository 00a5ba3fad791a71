// Runs every measurement and writes docs/performance.md. Never part of `npm test`: a figure is evidence about one machine
// on one day, not a gate. `node bench/main.ts duties` runs one and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from '../tests/chromium.ts';
import { audit } from './audit.ts';
import { caseFiles } from './case-files.ts';
import { chains } from './chains.ts';
import { disclosures } from './disclosures.ts';
import { duties } from './duties.ts';
import { exitThisPage } from './exit-page.ts';
import { lock } from './lock.ts';
import { lookup } from './lookup.ts';
import { manyEntries } from './many-entries.ts';
import { type Figure, machine, type Spread } from './measure.ts';
import { namesCommand } from './names.ts';
import { passcode } from './passcode.ts';
import { passcodeTiming } from './passcode-timing.ts';
import { route } from './route.ts';
import { sealedFiles } from './sealed-files.ts';
import { sealedLog } from './sealed-log.ts';
import { syncToSecond } from './sync.ts';

const subjects = {
  passcode,
  'passcode-timing': passcodeTiming,
  'sealed-log': sealedLog,
  sync: syncToSecond,
  'sealed-files': sealedFiles,
  disclosures,
  'case-files': caseFiles,
  duties,
  chains,
  route,
  audit,
  lock,
  'exit-page': exitThisPage,
  'many-entries': manyEntries,
  lookup,
};

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

const takenOn = machine();
const chosen = process.argv.slice(2);
// A subject with files of its own: it answers by them and measures nothing else.
if (chosen[0] === 'names' && chosen.some((arg) => arg.startsWith('--pairs'))) {
  namesCommand(chosen.slice(1));
  process.exit(0);
}
const rows: string[] = [];
for (const [name, measure] of Object.entries(subjects)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`measuring ${name}`);
  for (const figure of await measure()) {
    rows.push(`| ${rowOf(figure)} |`);
    console.log(rowOf(figure));
  }
}

if (chosen.length === 0) {
  const page = `# Performance

Written by \`npm run bench\`. Each row holds two sides taken in turn in one run; the figure is the middle, with least and most behind it. Only the ratio
travels to another machine. A ratio above 1 means ours takes longer.

Taken on ${new Date().toISOString().slice(0, 10)}: ${takenOn}. Browser: ${(await findChromium()).version}.

| what | size | ours | the peer | peer's time | ours / peer | rounds |
|---|---|---|---|---|---|---|
${rows.join('\n')}

## How to read the rows

- **Unlock.** The whole of an opening, against Node's native Argon2id, which opens nothing. Ours is WebAssembly, as in the browser, and runs in Node here. Right
  and wrong codes are compared with each other: the ratio should be 1.
- **The log.** Ours pads, chains, seals, signs and, on opening, verifies ten thousand entries in memory; the peer only encrypts the same padded blocks. No disk is in either.
- **A second device.** Ours unveils, unpads, parses, opens, checks the chain and writes the frames; the peer only parses and decrypts. No network is in either. Jazz
  and PouchDB bring the same ten thousand texts to a new device through memory, each in its own way; PouchDB encrypts nothing.
- **Duties and chains.** The peer of the first two does no law at all: it is the cost of carrying the same facts through JSON. The third compares the engine with
  itself: ten thousand incidents on one order against as many spread over a thousand. A ratio near 1 means that it grows with the number of incidents and no faster.
- **Disclosures.** Ours digests and signs each thing, pads, seals the content to a key of its own and that key to the reader, and on opening does all of it backwards and
  checks signature and shape; the age library encrypts or decrypts the same bytes once. Two of ours are two age files, so 2 would be the least.
- **Read route.** The client, our server and the bare one share one process; PostgreSQL has its own and waits for the disk. A signed-in read asks the sign-in, the
  membership and the policies anew each time; reading a call also writes an audit entry, and entries of one agency are written one after the other.
- **Lock.** From the key's own time stamp to the first task after the first animation frame. The peer hides an overlay in a page that stays alive, keeps its
  text and keeps its keys; ours throws them away. The slowing is the browser's own switch and slows the page, not its workers. Requirement R02
  asks that the most of the first row and the middle of the slowed rows stay under 100 ms; the most of the slowed rows does not, and is not promised.
- **Leaving.** Against GOV.UK's own program for its exit button, with nothing to load behind its overlay: real ones then load another page.
- **Years of notes.** From \`=\` to the first screen with a day's or years of notes behind it; the difference is what reading, checking and drawing them costs.
  The slowing slows the page and not the worker that stretches the code and opens the log.
- **What is dear.** Signed-in reads and sealing cost many times their peers. Neither was taken apart; the load at the top and the spread say how
  far other work on the machine disturbed the run.

## What the rows do not say

- No phone, no Safari, no Firefox. The browser ran headless. "Painted" is a proxy, not the compositor's own mark.
- Nothing is measured of: the first start on a bare machine, the time from the code to the first screen, the log on a real disk or a phone's flash, memory, many
  people at once, a database with years in it.
- These are the first figures. Nothing has got worse because there is nothing before them.
`;
  // The last section is written by another command and stays.
  const file = new URL('../docs/performance.md', import.meta.url);
  const [, mutation] = readFileSync(file, 'utf8').split('\n## Mutation testing\n');
  writeFileSync(file, mutation === undefined ? page : `${page}\n## Mutation testing\n${mutation}`);
  console.log('wrote docs/performance.md');
}
