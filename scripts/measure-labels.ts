/**
 * How the label rules do against lists that people categorised: prints the tables of docs/audit/lexicon.md. It takes the folder
 * that holds the lists, because they are not all ours to keep.
 *
 *     node scripts/measure-labels.ts FOLDER
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classifyLabel, type LabelClass, labelsInFile, readDisposition } from '@holdfast/audit';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the lists.');

const columnOf = async (file: string, column: string): Promise<readonly string[]> => {
  const read = await labelsInFile({ path: join(folder, file), column });
  if (!read.ok) throw new Error(`${file}: ${read.issue.code}`);
  return read.value;
};

interface Judged {
  readonly label: string;
  readonly class: LabelClass;
}
const judged: readonly Judged[] = JSON.parse(
  await readFile(new URL('../packages/audit/vectors/labels/judged.json', import.meta.url), 'utf8'),
).labels;
const truth = new Map(judged.map(({ label, class: read }) => [label, read]));

const vera = 'vera_call_types_3_cities.csv';
const [labels, categories, counts, cities] = await Promise.all(
  ['Field 1', 'Category', 'Count', 'City'].map((column) => columnOf(vera, column)),
);
const hackensack = await columnOf('hackensack_nj_CallType_Categories_latest.csv', 'Incident');
const vegas = await columnOf('lvmpd_incident_types.csv', 'description');
const all = [...new Set([...(labels ?? []), ...hackensack, ...vegas])].filter((label) => label !== '');

console.log(`${all.length} different labels\n`);
const classes: readonly LabelClass[] = ['order-violation', 'order-service', 'domestic', 'other', 'unknown'];
for (const one of classes)
  console.log(one.padEnd(16), all.filter((label) => classifyLabel(label).class === one).length);

console.log('\nOrders, against our own reading of every label that names one');
for (const one of ['order-violation', 'order-service'] as const) {
  const ours = new Set(all.filter((label) => classifyLabel(label).class === one));
  const theirs = new Set(all.filter((label) => truth.get(label) === one));
  const both = [...ours].filter((label) => theirs.has(label)).length;
  console.log(one.padEnd(16), `precision ${both}/${ours.size}`, `recall ${both}/${theirs.size}`);
}

console.log('\nDomestic (or an order), against the human category "Domestic Violence", three cities');
const rows = (labels ?? []).map((label, at) => ({
  label,
  human: (categories?.[at] ?? '').trim() === 'Domestic Violence',
  ours: ['domestic', 'order-violation', 'order-service'].includes(classifyLabel(label).class),
  count: Number(counts?.[at] ?? 0),
  city: cities?.[at] ?? '',
}));
const tally = (weight: (row: (typeof rows)[number]) => number): string => {
  const sum = (kept: typeof rows): number => kept.reduce((total, row) => total + weight(row), 0);
  const both = sum(rows.filter(({ human, ours }) => human && ours));
  return `precision ${both}/${sum(rows.filter(({ ours }) => ours))}, recall ${both}/${sum(rows.filter(({ human }) => human))}`;
};
console.log(
  'by row  ',
  tally(() => 1),
);
console.log(
  'by call ',
  tally(({ count }) => count),
);
console.log('\nWe say home or an order, they do not:');
for (const { label, city, count } of rows.filter(({ human, ours }) => ours && !human))
  console.log(`  ${city}: ${label} (${count})`);
console.log('\nThey say domestic violence, we do not:');
for (const { label, city, count } of rows.filter(({ human, ours }) => human && !ours))
  console.log(`  ${city}: ${label} (${count}) -> ${classifyLabel(label).class}`);

console.log('\nDispositions');
const cells = await columnOf('vera_dispositions_3_cities.csv', 'Field1');
const filed = await columnOf('vera_dispositions_3_cities.csv', 'Category');
const expected: Readonly<Record<string, string>> = {
  'Report Generated': 'report',
  'Arrest Issued': 'arrest',
  'Citation Issued': 'citation',
  Unfounded: 'unfounded',
  'False Complaint': 'unfounded',
};
cells.forEach((cell, at) => {
  const flag = expected[(filed[at] ?? '').trim()];
  const reading = readDisposition(cell);
  const said = Object.entries(reading)
    .filter(([, answer]) => answer === 'yes')
    .map(([name]) => name);
  if (flag !== undefined && !said.includes(flag))
    console.log(`  ${cell}: filed "${filed[at]}", we read ${said.join(', ') || 'nothing'}`);
  if (reading.unread.length > 0) console.log(`  not read: ${cell}`);
});
