/**
 * A supervisor finds the three failures of the demonstration county through the queue, without an id and without being told where
 * they are; what she sends back reaches the officer on the call, who replies beside the record.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { failedCallNumbers } from '../../apps/server/src/demonstration/county-failures.ts';
import { goTo, look, openWorkplace, type Seat, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
let seats: Seat[] = [];
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

test('the three are found by opening what the queue shows, each with what it rests on and nobody’s name in the list', async () => {
  const page = await sitDown('M. Ibarra');
  await goTo(page, 'Queue');
  await page.getByRole('heading', { name: 'What was not done' }).waitFor();
  await page.getByRole('table', { name: 'Waiting by kind' }).waitFor();
  expect(await look(page, 'queue')).toEqual([]);
  const rows = page.getByRole('navigation', { name: 'Queue' }).locator('.record-row');
  expect(await rows.count()).toBe(3);
  expect(await page.getByRole('navigation', { name: 'Queue' }).getByText('Vance').count()).toBe(0);

  const found: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    await rows.nth(index).click();
    await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
    // The call itself stands below, with the facts as they were recorded.
    await page.getByRole('heading', { name: 'The response', exact: true }).waitFor();
    found.push((await page.locator('.thing-head .code').first().textContent()) ?? '');
    expect(
      (await page.getByText('Your agency’s own number').count()) + (await page.getByText('§').count()),
    ).toBeGreaterThan(0);
    if (index === 0) expect(await look(page, 'queue-item')).toEqual([]);
  }
  expect(found.toSorted()).toEqual(failedCallNumbers.toSorted());
  // A name only where it is asked for, and then with what it is a part of.
  expect(await page.getByText(/^T\. Vance: 1 of \d+ responses/).count()).toBe(0);
  await page.getByRole('button', { name: 'Show with how often' }).click();
  await page.getByText(/^T\. Vance: 1 of \d+ responses/).waitFor();

  await page.getByRole('searchbox', { name: 'Filter items' }).fill('No report');
  await page.getByRole('link', { name: /No report/ }).click();
  await page.getByRole('radio', { name: 'Send it back' }).check();
  await page.getByRole('button', { name: 'Send it back' }).click();
  await page.getByText('Say it in words.').waitFor();
  await page.getByLabel('In words').fill('He had left: is there a report all the same?');
  await page.getByRole('button', { name: 'Send it back' }).click();
  await page.getByText(/^Sent back, .* by M\. Ibarra/).waitFor();
});

test('what was sent back reaches the officer on the call, whose reply stands beside the record and in the queue', async () => {
  const officer = await sitDown('T. Vance');
  await goTo(officer, 'Calls');
  await officer.getByRole('heading', { name: 'Calls for service' }).waitFor();
  await officer.getByRole('searchbox', { name: 'Filter calls' }).fill('MPD-0311');
  await officer.getByRole('link', { name: /MPD-0311/ }).click();
  await officer.getByText('“He had left: is there a report all the same?”').waitFor();
  expect(await look(officer, 'call-sent-back')).toEqual([]);
  await officer.getByRole('button', { name: 'Reply', exact: true }).click();
  await officer.getByRole('dialog').getByLabel('In your words').fill('I was told none was needed. I write it tonight.');
  await officer.getByRole('button', { name: 'Keep it' }).click();
  await officer.getByText('I was told none was needed. I write it tonight.').waitFor();

  const supervisor = await sitDown('M. Ibarra');
  await goTo(supervisor, 'Queue');
  await supervisor.getByRole('link', { name: /No report.*1 reply/ }).click();
  await supervisor.getByRole('heading', { name: 'Replies' }).waitFor();
  await supervisor.getByRole('radio', { name: 'Take it as explained' }).check();
  await supervisor.getByLabel('Reason').selectOption({ label: 'There is a plan' });
  await supervisor
    .getByLabel('In words')
    .fill('The report comes tonight; the card at the briefing is wrong and will be mended.');
  await supervisor.getByRole('button', { name: 'Take it as explained' }).click();
  await supervisor.getByText(/^Explained, .* by M\. Ibarra/).waitFor();
  await supervisor.goto(`${place.origin}/queue-settings`);
  await supervisor.getByLabel('Days to follow up when someone had left').waitFor();
  expect(await look(supervisor, 'queue-settings')).toEqual([]);
});
