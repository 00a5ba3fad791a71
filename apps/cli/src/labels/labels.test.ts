/** The command over real files: what it prints, what it answers as JSON, and what it says of a file it cannot use. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandFrom } from '../arguments.ts';
import { printLabels } from './print-labels.edge.ts';

const terminal = { colour: false, columns: undefined };
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labels-test-'));
  await writeFile(
    file('calls.csv'),
    'Id,Call Type\r\n1,"PPO VIOLATION I/P"\r\n2,"ALARM, PANIC"\r\n3,PPO VIOLATION I/P\r\n4,RESTRAINING ORDER\r\n',
  );
  await writeFile(file('list.csv'), 'label\nSERVE RESTRAINING ORDER\nFAMILY FIGHT\n');
  await writeFile(file('calls.json'), JSON.stringify([{ type: 'VIOL R/O' }, { type: 'CHILD RESTRAINT VIOLATION' }]));
  await writeFile(file('empty.csv'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asJson = async (name: string, column?: string): Promise<unknown> => {
  const { out, code } = await printLabels({
    file: file(name),
    ...(column === undefined ? {} : { column }),
    json: true,
    language: 'en',
    terminal,
  });
  expect(code).toBe(0);
  return JSON.parse(out ?? '');
};

it('answers one entry for each row, in order', async () => {
  expect(await asJson('calls.csv', 'Call Type')).toEqual([
    {
      label: 'PPO VIOLATION I/P',
      class: 'order-violation',
      confidence: 0.98,
      why: 'Says that a protection order was violated: “VIOLATION … PPO”.',
    },
    { label: 'ALARM, PANIC', class: 'other', confidence: 0.97, why: 'Speaks of something else.' },
    expect.objectContaining({ label: 'PPO VIOLATION I/P', class: 'order-violation' }),
    expect.objectContaining({ label: 'RESTRAINING ORDER', class: 'unknown', confidence: 0.5 }),
  ]);
});

it('finds a column in whatever case, takes the only one, and reads JSON', async () => {
  expect(await asJson('calls.csv', 'call  TYPE')).toHaveLength(4);
  expect(await asJson('list.csv')).toMatchObject([{ class: 'order-service' }, { class: 'domestic' }]);
  expect(await asJson('calls.json', 'type')).toMatchObject([{ class: 'order-violation' }, { class: 'other' }]);
});

it('prints what a person must decide first, each label once with how often', async () => {
  const { out } = await printLabels({
    file: file('calls.csv'),
    column: 'Call Type',
    json: false,
    language: 'es',
    terminal,
  });
  expect(out).toMatch(/^3 etiquetas distintas en 4 filas\n\nPARA QUE LO DECIDA UNA PERSONA/);
  expect(out).toContain('- PPO VIOLATION I/P ×2');
});

it.each([
  ['a file that is not there', 'none.csv', 'x', /^file-not-found: /],
  ['an empty file', 'empty.csv', 'x', /^file-empty: /],
  ['several columns and none named', 'calls.csv', undefined, /^which-column: [\s\S]*Id, Call Type/],
  ['a column that is not there', 'calls.csv', 'nature', /^no-such-column: [\s\S]*Id, Call Type/],
])('%s: exit 2, with what to do', async (_name, name, column, problem) => {
  const printed = await printLabels({
    file: file(name),
    ...(column === undefined ? {} : { column }),
    json: true,
    language: 'en',
    terminal,
  });
  expect(printed.code).toBe(2);
  expect(printed.out).toBeUndefined();
  expect(printed.problem).toMatch(problem);
});

it('understands the command line', () => {
  expect(commandFrom(['labels', 'f.csv', '--column', 'Type', '--json'])).toEqual({
    kind: 'labels',
    file: 'f.csv',
    column: 'Type',
    json: true,
    language: 'en',
  });
  expect(commandFrom(['labels'])).toMatchObject({ kind: 'not-understood' });
  expect(commandFrom(['labels', 'f.csv', '--audience', 'officer'])).toMatchObject({ kind: 'not-understood' });
});
