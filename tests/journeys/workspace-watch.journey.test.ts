// Watching those who look: the officer in conflict is refused, the supervisor is told, a partner takes the chain away and checks it in another process
// with nothing but the file and the published key. And her advocate asks who looked.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let workplace: Workplace;
const seats: Seat[] = [];
const seatOf = async (name: string): Promise<Page> => {
  const seat = await takeSeat(workplace);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat.page;
};

beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(async () => {
  expect(seats.flatMap(({ problems }) => problems)).toEqual([]);
  await workplace.close();
});

async function lookUp(page: Page, number: string): Promise<void> {
  await goTo(page, 'Orders');
  await page.getByRole('group', { name: 'Purpose' }).getByRole('radio').first().check();
  await page.getByLabel('Incident number').fill('MPD-7001');
  await page.getByLabel('Order number').fill(number);
  await page.getByRole('button', { name: 'Look up orders' }).click();
}

test('the officer in conflict is refused, and whoever finds an order of nobody is seen', async () => {
  const officer = await seatOf('T. Vance');
  await lookUp(officer, 'MC-DV-0040');
  await officer.getByText('you are on record as in conflict with it').waitFor();
  await lookUp(officer, 'MC-DV-0917');
  await officer.getByText('Zebulon Quartermaine').first().waitFor();

  const supervisor = await seatOf('M. Ibarra');
  await goTo(supervisor, 'Look-ups');
  await supervisor.getByText('Refused: in conflict with the order').waitFor();
  await supervisor.getByText('Found an order that describes nobody').waitFor();
  await supervisor.getByText('Shares a house with the restrained party’s brother').waitFor();
  expect(await look(supervisor, 'look-ups')).toEqual([]);
  await supervisor.getByRole('button', { name: 'I have seen this' }).first().click();
  await supervisor.getByText(/^Seen /).waitFor();

  // The life of an order on its page: whose part took how long, and a change that two people record at once.
  await lookUp(supervisor, 'MC-DV-0917');
  await supervisor.getByRole('button', { name: 'Show delays, service and changes' }).click();
  await supervisor.getByRole('cell', { name: 'The court', exact: true }).waitFor();
  await supervisor.getByRole('button', { name: 'Record what a court changed' }).click();
  await supervisor.getByLabel('What did the court do?').selectOption('modified');
  expect(await look(supervisor, 'order-life')).toEqual([]);
  await supervisor.getByRole('button', { name: 'Record the change' }).click();
  await supervisor.getByText('Change recorded').waitFor({ state: 'attached' });
  await goTo(supervisor, 'Look-ups');

  // The mark is ended with a reason, the officer may look again, and the row stays.
  await supervisor.getByRole('button', { name: 'End it: conflict of T. Vance' }).click();
  await supervisor.getByLabel('Why T. Vance may look again').fill('He moved out in the spring');
  await supervisor.getByRole('button', { name: 'End it with this reason' }).click();
  await supervisor.getByText('Ended: He moved out in the spring').waitFor();
  await lookUp(officer, 'MC-DV-0040');
  await officer.getByText('you are on record as in conflict with it').waitFor({ state: 'detached' });
});

test('a partner takes the chain away and checks it elsewhere, with the file and the published key alone', async () => {
  const page = await seatOf('Noor Haddad');
  await goTo(page, 'Look-up audit');
  const key = await page.locator('li', { hasText: 'Marlow Police Department' }).locator('.code').textContent();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take away the chain of Marlow Police Department' }).click();
  const folder = await mkdtemp(path.join(tmpdir(), 'taken-'));
  try {
    const file = path.join(folder, 'audit.jsonl');
    await (await saved).saveAs(file);
    expect(await look(page, 'audit')).toEqual([]);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('conflict-refused');
    expect(text).not.toMatch(/Vance|Ibarra|Strand|Quartermaine/);
    expect(check(file, key ?? '')).toMatchObject({ code: 0, said: expect.stringMatching(/^whole {3}marlow-police: /) });
    // One entry changed, and one cut off: both are told.
    const changed = path.join(folder, 'changed.jsonl');
    await writeFile(changed, text.replace('conflict-refused', 'order-found'));
    expect(check(changed, key ?? '')).toMatchObject({ code: 1 });
    const lines = text.trim().split('\n');
    await writeFile(changed, [...lines.slice(0, -2), lines.at(-1)].join('\n'));
    expect(check(changed, key ?? '')).toMatchObject({ code: 1, said: expect.stringContaining('head-does-not-fit') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('her advocate asks who looked, and is told no name and nothing of these days', async () => {
  const page = await seatOf('Imani Okafor');
  await goTo(page, 'Who looked');
  await page.getByLabel('Court, as printed').fill('Superior Court of California, County of Marlow');
  await page.getByLabel('Number of the order').fill('MC-DV-0001');
  await page.getByRole('button', { name: 'Ask for the report' }).click();
  await page.getByText('No look is on record up to that day').waitFor();
  expect(await look(page, 'who-looked')).toEqual([]);
});

/** The program in a process of its own, in an empty folder, with no server and no database. */
function check(file: string, key: string) {
  const program = path.resolve('apps/cli/src/main.ts');
  const ran = spawnSync(process.execPath, [program, 'verify-audit', file, '--agency-key', key], {
    cwd: path.dirname(file),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { code: ran.status, said: ran.stdout, told: ran.stderr };
}
