// Runs every measurement and writes docs/performance.md. Never part of `npm test`: a figure is evidence about one machine
// on one day, not a gate. `node bench/main.ts duties` runs one and writes nothing.
import { writeFileSync } from 'node:fs';
import { duties } from './duties.ts';
import { lock } from './lock.ts';
import { type Figure, machine, type Spread } from './measure.ts';
import { passcode } from './passcode.ts';
import { route } from './route.ts';
import { sealedLog } from './sealed-log.ts';

const subjects = { passcode, 'sealed-log': sealedLog, duties, route, lock };

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

Taken on ${new Date().toISOString().slice(0, 10)}: ${machine()}.

| what | size | ours | the peer | peer's time | ours / peer | rounds |
|---|---|---|---|---|---|---|
${rows.join('\n')}

What the rows do not say: no phone was measured; the browser ran headless; "painted" is the first task after the first animation frame, not the
compositor's own mark.
`;
  writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
  console.log('wrote docs/performance.md');
}
