// A supervisor brings a dispatch table in by hand: the guess at its columns, the clock, the first rows, the import. Then the calls that came in: one is
// matched with the order proposed for it and opens with what is owed, the answer is taken back, another is none of these.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  artifacts,
  goTo,
  look,
  openWorkplace,
  phone,
  type Seat,
  signInAs,
  takeSeat,
  type Workplace,
} from './workspace-world.ts';

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

/** The day before yesterday, as the table of an American dispatch system writes it. */
const written = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
}).format(Date.now() - 48 * 3_600_000);
const lines = [
  'Incident #;Call Time;On Scene;Nature;Dispo;Suspect Name;Victim Name;RP Phone;Address;Narrative',
  `J-9001;${written} 21:05;${written} 21:20;Disturbance;Report taken;Strand, Dale;Rowan Ellery;555-0142;12 Hidden Lane;"RP says order MC-DV-0001 was broken at 12 Hidden Lane"`,
  `J-9002;${written} 22:10;;Disturbance;;Dale Strande;;555-0143;9 Elm Ave;`,
  `J-9003;${written} 23:30;;Noise;;;;555-0144;9 Elm Ave;`,
  `J-9004;03/08/2026 02:30;;Noise;;;;555-0145;9 Elm Ave;`,
];

test('calls come in by a table, and each is about an order only once somebody says so', async () => {
  const { page } = seat;
  const file = path.join(workplace.server.dataFolder, '..', `calls-${process.pid}.csv`);
  await writeFile(file, lines.join('\r\n'));
  await signInAs(page, 'M. Ibarra');
  await goTo(page, 'Call files');
  await page.getByRole('heading', { name: 'Bring calls for service in' }).waitFor();
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await page.getByText('Never kept').waitFor();
  expect(await page.getByText('RP Phone', { exact: true }).count()).toBe(1);
  expect(await page.getByLabel('Call number').inputValue()).toBe('Incident #');
  expect(await page.getByLabel('Person the call is about, whole name').inputValue()).toBe('Suspect Name');
  expect(await page.getByLabel('Time zone of the clock').inputValue()).toBe('America/Los_Angeles');
  await page.getByLabel('Name of the source').fill('Marlow dispatch');
  await page.getByRole('button', { name: 'Show the first rows' }).click();
  const first = page.getByRole('region', { name: 'The first 4 rows' });
  await first.getByText('J-9001').waitFor();
  await first.getByText('Received: The clocks were put forward over this time').waitFor();
  expect(await look(page, 'calls-in-mapping')).toEqual([]);

  await page.getByRole('button', { name: 'Bring the file in' }).click();
  await page.getByText('4 of 4 rows read: 3 new, 0 changed, 0 as before, 1 rejected.').waitFor();
  expect(await page.content()).not.toMatch(/hidden l|555-01/i);
  const rejected = page.getByRole('region', { name: 'Row 4' });
  await rejected.getByLabel('Received').fill('03/08/2026 03:30');
  await rejected.getByRole('button', { name: 'Try again: row 4' }).click();
  await page.getByText('Every rejected row is settled').waitFor();
  expect(await look(page, 'calls-in-import')).toEqual([]);

  await page.getByRole('button', { name: 'Which order is each call about?' }).click();
  const calls = page.getByRole('navigation', { name: 'Calls to match' });
  await calls.getByText('J-9001').click();
  const proposed = page.getByRole('region', { name: 'Order MC-DV-0001' });
  await proposed.getByText('Order number', { exact: true }).waitFor();
  await proposed.getByText('The call is about: Given name the same; family name the same').waitFor();
  await proposed.getByText('Protects Rowan Ellery from Dale Strand').waitFor();
  expect(await page.content()).not.toMatch(/hidden l|555-01/i);
  expect(await look(page, 'calls-in-match')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(phone);
  await page.screenshot({ path: path.join(artifacts, 'workspace-calls-in-match-dark.png'), fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: path.join(artifacts, 'workspace-calls-in-match-print.png'), fullPage: true });
  expect(await page.getByRole('button', { name: 'None of these' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });

  // By keyboard: the answer, and the call with what is owed after it.
  await proposed.getByRole('button', { name: 'It is about order MC-DV-0001' }).press('Enter');
  await page.getByRole('heading', { name: 'This call is about this order' }).waitFor();
  await page.getByText(/^by M\. Ibarra/).waitFor();
  expect(await look(page, 'calls-in-confirmed')).toEqual([]);
  await page.getByRole('link', { name: 'Open the call and what is owed' }).click();
  await page.getByRole('heading', { name: /The order, when the call came in/ }).waitFor();
  await page.getByRole('region', { name: 'What is owed' }).getByText('Penal Code').first().waitFor();

  await page.goBack();
  await page.getByRole('button', { name: 'Take the answer back' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Taken back' }).waitFor();
  await proposed.waitFor();

  // A misheard name is proposed as well, and is somebody else's.
  await calls.getByText('J-9002').click();
  await page.getByRole('heading', { name: /J-9002/ }).waitFor();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('heading', { name: 'None of the orders proposed' }).waitFor();
  await calls.getByText('None proposed (2)').click();
  await calls.getByText('J-9003').click();
  await page.getByText('No order on record fits what the file says').waitFor();
  expect(await look(page, 'calls-in-nothing')).toEqual([]);
}, 120_000);
