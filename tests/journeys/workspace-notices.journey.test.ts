// A short order in an English force, from the request to the last visit and one breach: an officer at the scene and in the car, a supervisor who
// decides, plans and reviews. Then the month, the address for a telephone, and what a printed bundle holds.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  artifacts,
  goTo,
  look,
  openWorkplace,
  type Seat,
  signInAs,
  takeSeat,
  type Workplace,
} from './workspace-world.ts';

let workplace: Workplace;
let officer: Seat;
let supervisor: Seat;

beforeAll(async () => {
  workplace = await openWorkplace();
  [officer, supervisor] = [await takeSeat(workplace), await takeSeat(workplace)];
  await signInAs(officer.page, 'J. Pennock');
  await signInAs(supervisor.page, 'A. Thorley');
});
afterAll(async () => {
  expect([...officer.problems, ...supervisor.problems]).toEqual([]);
  await workplace.close();
});

const next = (page: Page, words: string) => page.getByRole('heading', { name: `Next: ${words}` }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).fill(text);
/** The other person has recorded something since: read it anew. */
const reread = async (page: Page, words: string) => {
  await page.reload();
  await next(page, words);
};

test('a notice becomes an order, is visited to its last day, broken once, and reviewed', async () => {
  const [field, desk] = [officer.page, supervisor.page];
  await goTo(field, 'Notices');
  await field.getByRole('link', { name: 'Begin a notice' }).click();
  await fill(field, 'Person to be restrained', 'Emrys Vale');
  await field.getByRole('group', { name: 'Is that person 18 or older?' }).getByLabel('Yes').check();
  await fill(field, 'Person to be protected', 'Calla Byrne');
  await fill(field, 'What happened, and why it is needed', 'He struck her in front of a neighbour.');
  expect(await look(field, 'notice-new')).toEqual([]);
  await press(field, 'Put it on record');
  await next(field, 'Weigh what each person says');
  const address = field.url();

  await press(field, 'What was weighed');
  await field.getByLabel('What does she think of it?').selectOption('does-not-want-it');
  await fill(field, /In her own words/, 'I am afraid of what he does when it ends.');
  await fill(field, 'The welfare of anyone under 18', 'None live there.');
  await fill(field, 'What the person to be restrained says', 'Nothing.');
  await fill(field, 'What someone associated who lives there says', 'Nobody else lives there.');
  await press(field, 'Record what was weighed');
  await next(field, 'Decide');
  await field.getByText('This is recorded by a supervisor.').waitFor();

  await desk.goto(address);
  await next(desk, 'Decide');
  await desk.getByText('Her consent', { exact: true }).waitFor();
  await press(desk, 'The decision');
  await desk.getByRole('group', { name: 'Decision' }).getByLabel('Given').check();
  await fill(desk, 'Decided by', 'R. Lowe');
  await desk.getByLabel('Rank').selectOption('inspector');
  await fill(desk, 'Why', 'Needed tonight; her opinion was weighed.');
  await fill(desk, 'Number on the paper', 'FC-DVPN-0100');
  await desk.getByLabel('Must not molest her').check();
  await desk.getByLabel('Leave the home, let her be in it').check();
  await press(desk, 'Record the decision');
  // The text asks for a superintendent, so an inspector’s is refused and nothing typed is lost.
  await desk.getByText('The text asks for a higher rank.').waitFor();
  await desk.getByLabel('Rank').selectOption('superintendent');
  await press(desk, 'Record the decision');
  await next(desk, 'Serve it');

  await reread(field, 'Serve it');
  await press(field, 'Service');
  await field.getByLabel('Served in person').check();
  await field
    .getByRole('group', { name: /Asked for an address/ })
    .getByLabel('Asked, refused')
    .check();
  await press(field, 'Record it');
  await next(field, 'Apply to the court');
  await field.getByRole('region', { name: 'Clocks and the text' }).getByText('The court hears it').waitFor();
  await press(field, 'The application');
  await fill(field, 'Court', 'Fenmark Magistrates’ Court');
  await fill(field, 'Heard at', `${dayFrom(1)}T10:00`);
  await press(field, 'Record the application');
  await next(field, 'The hearing');

  // Two people at once: the one who saw the older state is told, and loses nothing.
  await reread(desk, 'The hearing');
  await press(field, 'How she may be reached');
  await field.getByRole('group', { name: 'Are visits all right?' }).getByLabel('Yes').check();
  await field.getByLabel('A visit').check();
  await fill(field, /When is it all right/, 'After ten.');
  await fill(field, 'What to say or do when someone else answers', 'Ask about the bins, and leave.');
  await press(field, 'Record what she said');
  await field.getByText('Before you go: visits are all right').waitFor();
  await press(desk, 'The hearing');
  await desk.getByLabel('Outcome').selectOption('order-made');
  await fill(desk, 'Number of the order', 'FC-DVPO-0100');
  await fill(desk, 'Last day', dayFrom(27));
  await desk.getByLabel('Must not molest her').check();
  await desk.getByLabel('Stay 100 metres away from the home').check();
  await press(desk, 'Record the hearing');
  await desk.getByText('Someone recorded this after you opened it.').waitFor();
  expect(await desk.getByLabel('Number of the order').inputValue()).toBe('FC-DVPO-0100');
  await reread(desk, 'The hearing');
  await press(desk, 'The hearing');
  await desk.getByLabel('Outcome').selectOption('order-made');
  await fill(desk, 'Number of the order', 'FC-DVPO-0100');
  await fill(desk, 'Last day', dayFrom(27));
  await desk.getByLabel('Must not molest her').check();
  await desk.getByLabel('Stay 100 metres away from the home').check();
  await press(desk, 'Record the hearing');

  await next(desk, 'Plan the visits');
  await press(desk, 'Plan visits');
  await fill(desk, /One more day/, dayFrom(0));
  await press(desk, 'Plan these visits');
  await next(desk, 'The next visit');
  await desk.getByRole('button', { name: 'Assign visit 1', exact: true }).click();
  await fill(desk, 'Patrol area', 'Sedgeholt');
  await desk.getByRole('group', { name: 'Shift' }).getByLabel('Late').check();
  await desk.getByLabel('Who goes?').selectOption('shift');
  await press(desk, 'Assign it');
  const visits = desk.getByRole('region', { name: 'The plan of visits' });
  await visits.getByText('Whoever is on, Sedgeholt, late').waitFor();
  expect(await visits.getByRole('row').count()).toBe(8);
  expect(await look(desk, 'notice-file')).toEqual([]);

  // The officer finds the visit, and reads how she may be reached before going.
  await goTo(field, 'Visits');
  await field.getByRole('link', { name: 'Calla Byrne, visit 1' }).click();
  await field.getByText('Ask about the bins, and leave.').waitFor();
  for (const visit of [1, 2, 3, 4, 5, 6, 7]) {
    await field
      .getByRole('region', { name: 'The plan of visits' })
      .getByRole('button', { name: `Record visit ${visit}`, exact: true })
      .click();
    await field
      .getByRole('group', { name: 'How did it go?' })
      .getByLabel(visit === 3 ? 'She did not want the visit' : 'Seen')
      .check();
    await press(field, 'Record the visit');
    await field.getByText(new RegExp(`^Visit ${visit}: `)).waitFor();
  }

  await press(field, 'A breach');
  await field.getByLabel(/^2\. Stay away/).check();
  await fill(field, 'What happened?', 'He stood at the gate.');
  await field.getByLabel('Police saw it').check();
  await press(field, 'Record the breach');
  await press(field, 'Arrest, breach 1');
  await press(field, 'Record the arrest');
  await next(field, 'Bring the person held to court');
  await field.getByText('The person held is before a court (breach 1)').waitFor();
  await press(field, 'Before a court, breach 1');
  await press(field, 'Record it');
  await press(field, 'What the court found, breach 1');
  await field.getByLabel('Admitted').check();
  await press(field, 'Record what it found');
  await press(field, 'Refer to a partner');
  await fill(field, 'To which agency', 'Sedge Lantern Support');
  await fill(field, 'What for', 'Someone to talk to.');
  await field.getByRole('group', { name: 'Does she agree to it?' }).getByLabel('Not asked').check();
  await press(field, 'Record the referral');
  await field.getByText('A referral needs her consent.').waitFor();
  await field.getByRole('group', { name: 'Does she agree to it?' }).getByLabel('Yes').check();
  await press(field, 'Record the referral');
  await field.getByText('Referred to Sedge Lantern Support, with her consent', { exact: true }).waitFor();

  await reread(desk, 'Review it');
  await desk.getByRole('cell', { name: 'Admitted' }).waitFor();
  await press(desk, 'Review');
  await fill(desk, /What the order did/, 'One breach, admitted. She wants no more visits.');
  await desk.getByRole('combobox', { name: 'What is next' }).selectOption('nothing-more');
  await press(desk, 'Record the review');
  await next(desk, 'Nothing is open');
});

test('the order stands in the registry, and the bundle prints with its numbers', async () => {
  const { page } = supervisor;
  await goTo(page, 'Notices');
  await page.getByRole('link', { name: /Osric Penhale/ }).click();
  await press(page, 'Bundle for the court');
  await page.getByRole('heading', { name: '5. Papers to put with it' }).waitFor();
  expect(await look(page, 'notice-bundle')).toEqual([]);
  await writeFile(path.join(artifacts, 'workspace-notice-bundle.pdf'), await page.pdf({ preferCSSPageSize: true }));
  await goTo(page, 'Visits');
  await page.getByText('for a supervisor to look at').waitFor();
  expect(await look(page, 'visits')).toEqual([]);
});

test('the month shows what is to come, and an address for a telephone can be made and ended', async () => {
  const { page } = supervisor;
  await goTo(page, 'Calendar');
  await page.getByRole('table').getByRole('link').first().waitFor();
  expect(await look(page, 'calendar')).toEqual([]);
  await press(page, 'Make an address');
  const address = await page.getByLabel('Address for your calendar').inputValue();
  const read = async () => await fetch(address.replace('localhost', '127.0.0.1'));
  const feed = await read();
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await feed.text()).not.toMatch(/Holloway|Byrne|FC-/);
  await page.getByRole('button', { name: /^End it: address/ }).click();
  await page.getByText('Never read.').waitFor({ state: 'detached' });
  expect((await read()).status).toBe(404);
  await writeFile(path.join(artifacts, 'workspace-calendar.pdf'), await page.pdf({ preferCSSPageSize: true }));
});

/** A day so many days from now in England, as a field takes it. */
function dayFrom(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);
}
