// An emergency order by telephone in California as the officer at the scene meets it, on a phone: from the call to the form, refused once and granted
// once, its end counted both ways, served, its paper done inside the clock, in force in the registry, and the whole of it printed.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  artifacts,
  axeFindings,
  desk,
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
let officer: Seat;

beforeAll(async () => {
  workplace = await openWorkplace();
  officer = await takeSeat(workplace);
  await signInAs(officer.page, 'T. Vance');
});
afterAll(async () => {
  expect(officer.problems).toEqual([]);
  await workplace.close();
});

const next = (page: Page, words: string) => page.getByRole('heading', { name: `Next: ${words}` }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).fill(text);
const court = 'Superior Court of California, County of Marlow';
const number = 'MC-EPO-0900';

async function see(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(artifacts, `workspace-epo-${name}.png`), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
}

/** A call without an order, as dispatch would have put it there. */
async function callWithoutOrder(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const answered = await fetch('/api/calls', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        callNumber: 'E-4401',
        initialType: 'DISTURBANCE',
        receivedAt: new Date(Date.now() - 1_800_000).toISOString(),
        arrivedAt: new Date(Date.now() - 600_000).toISOString(),
      }),
    });
    return (await answered.json()).id;
  });
}

/** From the screen of the scene that offers it to the form, with the call's number in it. */
async function askAJudge(page: Page, call: string, restrained: string): Promise<void> {
  await page.goto(`${workplace.origin}/calls/${call}/scene`);
  const offer = page.getByRole('link', { name: 'She wants it: ask a judge by telephone' });
  const place = page.locator('.scene-head .progress');
  await place.waitFor();
  while (!(await offer.isVisible())) {
    const before = await place.innerText();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.scene-head .progress')?.innerText !== was,
      before,
    );
  }
  await offer.click();
  await fill(page, 'Person to be restrained', restrained);
  expect(await page.getByLabel(/Incident number/).inputValue()).toBe('E-4401');
  await fill(page, 'Person to be protected', 'Lowri Ashgrove');
  await fill(page, 'What happened, and why it is needed', 'He held the door shut and broke her telephone.');
}

test('a judge says no, and nothing stands on record but that', async () => {
  const { page } = officer;
  await page.setViewportSize(phone);
  const call = await callWithoutOrder(page);
  await askAJudge(page, call, 'Corin Ashgrove');
  await see(page, 'form');
  await press(page, 'Put it on record');
  await next(page, 'Decide');
  await press(page, 'The decision');
  await page.getByRole('group', { name: 'Decision' }).getByLabel('Refused').check();
  await fill(page, 'Judicial officer', 'Hon. L. Marchetti');
  await fill(page, 'Court', court);
  await fill(page, 'Why', 'No immediate danger as told.');
  // What was refused has no paper, so that no number is asked for.
  expect(await page.getByLabel('Number on the paper').isVisible()).toBe(false);
  await press(page, 'Record the decision');
  await page.getByText('Refused by Hon. L. Marchetti', { exact: true }).waitFor();
  await next(page, 'Nothing is open');
});

test('a judge says yes: its end, its service and its paper, each in a press', async () => {
  const { page } = officer;
  await page.setViewportSize(phone);
  await goTo(page, 'Notices');
  await page.getByRole('link', { name: 'Begin a notice' }).click();
  await fill(page, 'Person to be restrained', 'Corin Ashgrove');
  await fill(page, 'Person to be protected', 'Lowri Ashgrove');
  await fill(page, 'What happened, and why it is needed', 'He came back and stood at the window.');
  await press(page, 'Put it on record');
  await next(page, 'Decide');
  await press(page, 'The decision');
  await page.getByRole('group', { name: 'Decision' }).getByLabel('Given').check();
  await fill(page, 'Judicial officer', 'Hon. L. Marchetti');
  await fill(page, 'Court', court);
  await fill(page, 'Why', 'Immediate and present danger.');
  await page.getByLabel('Stay 100 yards away from her', { exact: true }).check();
  await page.getByLabel('Leave the home, let her be in it').check();
  await press(page, 'Record the decision');
  await page.getByText('This is needed.').first().waitFor();
  await fill(page, 'Number on the paper', number);
  // A day later than the text's own end is no end of this order.
  await fill(page, /Last day printed on it/, dayFrom(8));
  await press(page, 'Record the decision');
  await page.getByText('The text ends it sooner than that day.').waitFor();
  await fill(page, /Last day printed on it/, '');
  await see(page, 'decision');
  await press(page, 'Record the decision');
  await next(page, 'Serve it');
  const end = page.getByRole('region', { name: 'When it ends' });
  await end.getByText('Court day 5 after it was made').waitFor();
  await end.getByText('Day 7 after it was made').waitFor();
  await end.getByText('Cal. Fam. Code § 6256').waitFor();

  await press(page, 'Service');
  await page.getByLabel('Told what it says').check();
  await press(page, 'Record it');
  await next(page, 'Enter the proof of service');
  await page.getByText(/^By /).first().waitFor();
  await see(page, 'served');
  for (const step of ['The proof of service is in the state’s register', 'A copy was given to her'])
    await press(page, `Done now: ${step}`);
  await next(page, 'Finish the paper');
  for (const step of [
    'A copy was filed with the court',
    'The order is in the state’s register',
    'The proof of service went to the court',
  ])
    await press(page, `Done now: ${step}`);
  await page.getByRole('button', { name: /^Done now/ }).waitFor({ state: 'detached' });
  await next(page, 'Ask how she may be reached');
  await page.setViewportSize(desk);
  const clocks = page.getByRole('region', { name: 'Clocks and the text' });
  await clocks.getByText('The proof of service is on record').waitFor();
  expect(await clocks.getByText('Met', { exact: true }).count()).toBe(1);
  expect(await look(page, 'epo-file')).toEqual([]);
  await writeFile(path.join(artifacts, 'workspace-epo.pdf'), await page.pdf({ preferCSSPageSize: true }));
});

test('the order is found in the registry, in force and served, and its end is in the month', async () => {
  const { page } = officer;
  await goTo(page, 'Orders');
  await page.getByRole('radio', { name: 'Responding to a call' }).check();
  await page.getByLabel('Incident number').fill('E-4401');
  await page.getByLabel('Order number').fill(number);
  await press(page, 'Look up orders');
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
  await page.getByText('In force').first().waitFor();
  await page.getByText('100 yards', { exact: false }).first().waitFor();
  await goTo(page, 'Calendar');
  await page
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .waitFor();
});

/** A day so many days from now in California, as a field takes it. */
function dayFrom(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(Date.now() + days * 86_400_000);
}
