// A supervisor has an export audited: it is sent, its columns are confirmed, it runs, its measures are read and shared; another is cancelled in the middle; the
// coordinator compares what was shared. Afterwards nothing of the files lies on the server. Each screen as axe and the eye see it.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let workplace: Workplace;
let seat: Seat;
const seats: Seat[] = [];

beforeAll(async () => {
  workplace = await openWorkplace();
  seat = await takeSeat(workplace);
  seats.push(seat);
});
afterAll(async () => {
  for (const { problems } of seats) expect(problems).toEqual([]);
  await workplace.close();
});

const columns = 'Call Number,Time Received,Time Arrived,Call Type,Disposition,Block Address';
/** Every fourth is a violated order; of these, `reports` of ten have a report. */
const exported = (year: number, rows: number, reports: number): string => {
  const lines = [columns];
  for (let at = 0; at < rows; at += 1) {
    const start = Date.UTC(year, 0, 1) + at * 60_000;
    const time = (minutes: number) => new Date(start + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const type = at % 4 === 0 ? 'VIOLATION OF RESTRAINING ORDER' : 'NOISE COMPLAINT';
    const ending = (at / 4) % 10 < reports ? 'REPORT TAKEN' : 'NO REPORT';
    lines.push(`${year}-${at},${time(0)},${time(8 + (at % 5))},${type},${ending},${(at % 50) * 100} BLOCK OF ELM ST`);
  }
  return lines.join('\n');
};

const fileOf = async (year: number, rows: number, reports: number): Promise<string> => {
  const file = path.join(workplace.server.dataFolder, '..', `calls-${year}-${process.pid}.csv`);
  await writeFile(file, exported(year, rows, reports));
  return file;
};
const send = async (file: string): Promise<void> => {
  const { page } = seat;
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Confirm and run' }).waitFor();
};
const underWay = async (): Promise<readonly string[]> =>
  await readdir(path.join(workplace.server.dataFolder, 'audits-under-way')).catch(() => []);

test('an export is sent, confirmed, run and read', async () => {
  const { page } = seat;
  await signInAs(page, 'M. Ibarra');
  await goTo(page, 'Response audit');
  await page.getByRole('button', { name: 'Audit an export' }).first().click();
  await page.getByRole('heading', { name: 'Audit an export of your calls' }).waitFor();
  expect(await look(page, 'audits-new')).toEqual([]);
  await send(await fileOf(2024, 2_000, 3));
  await page.getByText('Is this what the columns mean?').waitFor();
  expect(await page.getByLabel('Call Number').inputValue()).toBe('call-id');
  expect(await page.getByLabel('Call Type').inputValue()).toBe('type');
  expect(await look(page, 'audits-confirm')).toEqual([]);
  await page.getByRole('button', { name: 'Confirm and run' }).click();
  await page.getByText('500 of 2,000 calls').waitFor();
  await page.getByText('30 % (150 of 500)').waitFor();
  expect(await page.content()).not.toContain('2024-1004');
  expect(await look(page, 'audits-result')).toEqual([]);
  expect(await underWay()).toEqual([]);
  await page.getByRole('button', { name: 'Share with the partnership' }).click();
  await page.getByRole('button', { name: 'Take back from the partnership' }).waitFor();
});

test('the next file of the same columns is known, and the two are compared', async () => {
  const { page } = seat;
  await page.getByRole('button', { name: 'Audit an export' }).first().click();
  await send(await fileOf(2025, 2_000, 6));
  await page.getByText('These columns are known').waitFor();
  await page.getByRole('button', { name: 'Confirm and run' }).click();
  await page.getByText('60 % (300 of 500)').waitFor();
  await page.getByRole('button', { name: 'Share with the partnership' }).click();
  await page.getByRole('button', { name: 'Take back from the partnership' }).waitFor();
  await page.getByRole('button', { name: 'Compare' }).first().click();
  await page.getByRole('heading', { name: 'Did it change?' }).waitFor();
  await page.getByText('More, beyond chance').first().waitFor();
  expect(await look(page, 'audits-compare')).toEqual([]);
});

test('one that runs is cancelled, and its file is gone', async () => {
  const { page } = seat;
  await page.getByRole('button', { name: 'Audit an export' }).first().click();
  await send(await fileOf(2026, 300_000, 5));
  await page.getByRole('button', { name: 'Confirm and run' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel the audit' }).click();
  await page.getByText('Nothing of it was kept.').waitFor();
  await workplace.server.server.audits.idle();
  expect(await underWay()).toEqual([]);
});

test('the coordinator sees what was shared', async () => {
  const theirs = await takeSeat(workplace);
  seats.push(theirs);
  await signInAs(theirs.page, 'Noor Haddad');
  await goTo(theirs.page, 'Response audit');
  await theirs.page.getByRole('link', { name: /calls-2024/ }).click();
  await theirs.page.getByText('30 % (150 of 500)').waitFor();
  expect(await theirs.page.getByRole('button', { name: /partnership/ }).count()).toBe(0);
});

test('a supervisor and an advocate answer for the same calls, alone, and then talk', async () => {
  const theirs = await takeSeat(workplace);
  seats.push(theirs);
  await signInAs(theirs.page, 'Imani Okafor');
  const { page } = seat;
  await goTo(page, 'Case review');
  await page.getByRole('button', { name: 'Begin a round' }).click();
  await page.getByLabel('Name of the round').fill('Spring round');
  await page.getByLabel('How many calls').selectOption('6');
  await page.getByRole('button', { name: 'Draw the calls' }).click();
  await page.getByRole('heading', { name: 'My answers' }).waitFor();
  expect(await look(page, 'rounds-read')).toEqual([]);
  await answerAll(seat, 'yes');
  await page.getByText('What was answered is not shown yet').waitFor();
  await goTo(theirs.page, 'Case review');
  await theirs.page
    .getByRole('link', { name: /Spring round/ })
    .first()
    .click();
  await answerAll(theirs, 'no');
  await theirs.page.getByRole('heading', { name: 'Differences to talk about' }).waitFor();
  await theirs.page
    .getByRole('textbox', { name: 'What we found' })
    .fill('Reports are missing when the person had left.');
  await theirs.page.getByLabel('Who sees to it').fill('M. Ibarra');
  await theirs.page.getByLabel('By when').fill('2030-01-31');
  await theirs.page.getByRole('button', { name: 'Write the finding down' }).click();
  await theirs.page.getByRole('button', { name: 'It is done' }).waitFor();
  expect(await look(theirs.page, 'rounds-outcome')).toEqual([]);
  // The supervisor ends the talk: nothing more is added, what was found is still mended.
  await goTo(page, 'Case review');
  await page
    .getByRole('link', { name: /Spring round/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByText('Nothing is added any more.').waitFor();
  expect(await page.getByRole('button', { name: 'Write the finding down' }).count()).toBe(0);
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByRole('cell', { name: 'Done' }).waitFor();
  expect(await look(page, 'rounds-closed')).toEqual([]);
});

/** The same answer to the first question about each of six calls. */
async function answerAll({ page }: Seat, answer: 'yes' | 'no'): Promise<void> {
  for (let at = 1; at <= 6; at += 1) {
    await page.getByLabel('Was somebody sent, and did they come?').selectOption(answer);
    await page.getByRole('button', { name: 'Keep these answers' }).click();
    await page.getByText(`6 calls, ${at} answered`).waitFor();
  }
  await page.getByRole('button', { name: 'I have finished' }).click();
}
