// The directory of help from a file to a referral and out again: an administrator brings it in and sees what was rejected, an advocate
// refers from it within a case, an officer never sees the confidential place, and the file that leaves does not hold it.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { beginCase, makeKey, toCases } from './workspace-cases.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
let seats: Seat[] = [];
const street = '1420 Larch Street';
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

beforeAll(async () => {
  place = await openWorkplace();
}, 180_000);
afterAll(async () => await place?.close());
afterEach(async () => {
  const problems = seats.flatMap((seat) => seat.problems);
  for (const seat of seats) await seat.context.close();
  seats = [];
  expect(problems).toEqual([]);
});
async function sitDown(name: string): Promise<Page> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat.page;
}

const address = {
  id: id(5),
  address_1: street,
  city: 'Marlow',
  state_province: 'CA',
  postal_code: '94000',
  country: 'US',
  address_type: 'physical',
};
const file = [
  {
    id: id(1),
    name: 'Harbor Lantern Advocacy',
    description: 'Help for everyone in Marlow County.',
    services: [
      {
        id: id(2),
        name: 'A room for the night',
        description: 'A room, tonight, for one person or a family. Pets can come.',
        status: 'active',
        interpretation_services: 'By telephone, in forty languages',
        eligibility_description: 'Anyone who cannot go home tonight.',
        application_process: 'Ring at any hour.',
        fees: 'Free',
        phones: [{ id: id(9), number: '+1 555 0100', description: 'Day and night' }],
        languages: [{ id: id(11), name: 'Español', code: 'es' }],
        service_at_locations: [
          {
            id: id(4),
            location: { id: id(3), location_type: 'physical', name: 'Larch house', addresses: [address] },
          },
          {
            id: id(7),
            location: {
              id: id(6),
              location_type: 'physical',
              name: 'Front office',
              transportation: 'Bus 7, stop Quay',
              addresses: [{ ...address, id: id(15), address_1: '3 Quay Road' }],
              accessibility: [{ id: id(8), description: 'Level entrance, one toilet with rails' }],
            },
            schedules: [{ id: id(12), byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' }],
          },
        ],
      },
      { id: id(30), name: 'A lawyer for one hour', status: 'active' },
      { id: id(31), name: 'Food on Mondays', status: 'sometimes' },
    ],
  },
];

test('brought in by an administrator: what was not taken is told, and a place is kept confidential', async () => {
  const source = path.join(place.server.dataFolder, '..', `help-${process.pid}.json`);
  await writeFile(source, JSON.stringify(file));
  const page = await sitDown('Cass Wrenfield');
  await goTo(page, 'Directory files');
  await page.getByRole('heading', { name: 'Bring in a directory of help' }).waitFor();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('Choose a file.').waitFor();
  await page.getByLabel('File', { exact: true }).setInputFiles(source);
  await page.getByLabel('Who publishes it').fill('Marlow 211');
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('13 of 14 rows kept').waitFor();
  await page.getByText('The standard has a list of words for this').waitFor();
  expect(await look(page, 'directory-files')).toEqual([]);

  await goTo(page, 'Directory');
  await page.getByRole('link', { name: /A room for the night/ }).click();
  const larch = page.getByText('Larch house').first();
  await larch.waitFor();
  await page.getByRole('button', { name: 'Keep this place confidential' }).first().click();
  await page.getByText('Confidential', { exact: true }).waitFor();
  expect(await look(page, 'directory-administrator')).toEqual([]);
}, 60_000);

test('an officer finds the help and not the place', async () => {
  const page = await sitDown('T. Vance');
  await goTo(page, 'Directory');
  await page.getByPlaceholder('A kind of help, a town, a language').fill('larch');
  await page.getByText('No entry has these words').waitFor();
  await page.getByPlaceholder('A kind of help, a town, a language').fill('room espanol');
  await page.getByRole('link', { name: /A room for the night/ }).click();
  await page.getByText('3 Quay Road').waitFor();
  await page.getByText('Monday, Tuesday, Wednesday, Thursday, Friday 09:00–17:00').waitFor();
  expect(await page.content()).not.toMatch(/larch/i);
  expect(await look(page, 'directory-officer')).toEqual([]);
}, 60_000);

test('an advocate refers from it within a case', async () => {
  const page = await sitDown('Imani Okafor');
  await makeKey(page);
  await toCases(page);
  await beginCase(page, 'Rowan E.');
  await page.getByRole('region', { name: 'Write' }).getByRole('button', { name: 'Referral' }).click();
  const form = page.getByRole('form', { name: 'Referral' });
  await form.getByRole('button', { name: 'Look in the directory' }).click();
  await form.getByLabel('Search the directory').fill('lawyer');
  await form.getByRole('button', { name: 'A lawyer for one hour, Harbor Lantern Advocacy' }).click();
  expect(await look(page, 'directory-referral')).toEqual([]);
  await form.getByLabel('Where it stands').selectOption('waiting');
  await form.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('navigation', { name: 'Rowan E.' }).getByRole('button', { name: 'Help and barriers' }).click();
  await page.getByText('A lawyer for one hour, Harbor Lantern Advocacy').first().waitFor();

  // She works for the agency that keeps it: the place is there for her.
  await goTo(page, 'Directory');
  await page.getByRole('link', { name: /A room for the night/ }).click();
  await page.getByText(street).waitFor();
}, 90_000);

test('it leaves without the confidential place', async () => {
  const page = await sitDown('Cass Wrenfield');
  await goTo(page, 'Directory files');
  await page.getByLabel('Reason').fill('For the county guide');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the directory as a file' }).click();
  const kept = await (await saved).path();
  const text = await readFile(kept, 'utf8');
  expect(text).toContain('3 Quay Road');
  expect(text).not.toMatch(/larch/i);
}, 60_000);
