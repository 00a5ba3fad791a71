// A supervisor brings a court's table into the registry by hand: the guess at its columns, the first rows, the import, a rejected row
// corrected and one set aside, and the order found by a look-up. Then the page as axe and the eye see it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let workplace: Workplace;
let seat: Seat;

beforeAll(async () => {
  workplace = await openWorkplace();
  seat = await takeSeat(workplace);
});
afterAll(async () => {
  expect(seat.problems).toEqual([]);
  await workplace.close();
});

const lines = [
  'Case Number;Petitioner Name;Petitioner Address;Respondent Name;Respondent DOB;Date Issued;Expiration Date;PCO',
  'J-1001;Rowan Ellery;12 Hidden Lane;Dale Strand;04/05/1984;01/10/2026;01/10/2029;01 04 05',
  'J-1002;Rowan Ellery;12 Hidden Lane;Dale Strand;04/05/1984;25/12/2025;01/10/2029;01 05',
  'J-1003;Rowan Ellery;12 Hidden Lane;;;01/10/2026;01/10/2029;01',
];

test('a court’s table becomes orders, and no row is lost on the way', async () => {
  const { page } = seat;
  const file = path.join(workplace.server.dataFolder, '..', `orders-${process.pid}.csv`);
  await writeFile(file, lines.join('\r\n'));
  await signInAs(page, 'M. Ibarra');
  await goTo(page, 'Registry');
  await page.getByRole('heading', { name: 'Bring orders into the registry' }).waitFor();
  await page.getByLabel('File', { exact: true }).setInputFiles(file);

  await page.getByText('Never kept').waitFor();
  expect(await page.getByLabel('Order number').inputValue()).toBe('Case Number');
  expect(await page.getByLabel('Restrained party, whole name').inputValue()).toBe('Respondent Name');
  const offered = await page.getByLabel('Protected party, whole name').locator('option').allTextContents();
  expect(offered).not.toContain('Petitioner Address');
  await page.getByLabel('Name of the source').fill('Superior Court, weekly');
  await page.getByRole('textbox', { name: /Issuing court/ }).fill('Superior Court of California, County of Marlow');
  await page.getByRole('button', { name: 'Show the first rows' }).click();
  const rows = page.getByRole('region', { name: 'The first 3 rows' });
  await rows.getByText('J-1001').waitFor();
  await rows.getByText('Issued: This is no day of the calendar').waitFor();
  expect(await look(page, 'registry-mapping')).toEqual([]);

  await page.getByRole('button', { name: 'Bring the file in' }).click();
  await page.getByText('Read to the end').first().waitFor();
  await page.getByText('3 of 3 rows read: 1 new, 0 changed, 0 as before, 2 rejected.').waitFor();
  expect(await page.content()).not.toContain('Hidden Lane');
  expect(await look(page, 'registry-import')).toEqual([]);

  const second = page.getByRole('region', { name: 'Row 2' });
  await second.getByLabel('Issued').fill('12/25/2025');
  await second.getByRole('button', { name: 'Try again: row 2' }).click();
  await second.waitFor({ state: 'detached' });
  const third = page.getByRole('region', { name: 'Row 3' });
  await third.getByRole('button', { name: 'Try again: row 3' }).click();
  await third.getByText('Restrained party, whole name: Nothing stands here').waitFor();
  await third.getByRole('button', { name: 'Set aside: row 3' }).click();
  await third.getByLabel('Why it is no order to keep').fill('The court withdrew it');
  await third.getByRole('button', { name: 'Set it aside with this reason' }).click();
  await page.getByText('Every rejected row is settled').waitFor();

  // What is to be served stands by age, and the verbal notice at the scene takes it off.
  await goTo(page, 'To serve');
  const toServe = page.getByRole('region', { name: 'Order J-1002' });
  await toServe.getByText('No try on record').waitFor();
  expect(await look(page, 'registry-unserved')).toEqual([]);
  await toServe.getByRole('button', { name: 'Record service or a try: J-1002' }).click();
  await toServe.getByLabel('How').selectOption('verbal-by-officer');
  await toServe.getByLabel('Yes').check();
  await toServe.getByRole('button', { name: 'Record it' }).click();
  await toServe.waitFor({ state: 'detached' });
  await goTo(page, 'Registry');

  // The next file of the same shape finds its mapping.
  await page.getByRole('button', { name: 'Bring in a file' }).first().click();
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await page.getByLabel('Name of the source').waitFor();
  expect(await page.getByLabel('Name of the source').inputValue()).toBe('Superior Court, weekly');
});
