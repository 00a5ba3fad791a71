// The tour of the demonstration by keyboard alone: begun, walked, left early, and remembered with the account on another device.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, openWorkplace, signInAs, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace();
}, 180_000);
afterAll(async () => await place?.close());

test('it is walked by keyboard, left at any step, and offered no more', async () => {
  const { page, context, problems } = await takeSeat(place);
  await signInAs(page, 'Noor Haddad');
  await page.getByRole('button', { name: 'Five-minute tour' }).focus();
  await page.keyboard.press('Enter');
  const tour = page.getByRole('region', { name: 'Five-minute tour' });
  await tour.getByText('Is it getting better').waitFor();
  await page.waitForURL(/\/measures$/);
  await tour.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await tour.getByText('Directory of help').waitFor();
  await page.waitForURL(/\/directory$/);
  expect(await look(page, 'tour')).toEqual([]);
  await tour.getByRole('button', { name: 'Leave the tour' }).focus();
  await page.keyboard.press('Enter');
  await tour.waitFor({ state: 'detached' });
  const again = await takeSeat(place);
  await signInAs(again.page, 'Noor Haddad');
  await again.page.getByRole('link', { name: /Noor Haddad/ }).click();
  await again.page.getByRole('button', { name: 'Five-minute tour' }).waitFor();
  const chosen = again.page.waitForResponse((answer) => answer.url().endsWith('/api/choices'));
  await again.page.goto(`${place.origin}/measures`);
  await chosen;
  await again.page.getByRole('navigation', { name: 'Sections' }).waitFor();
  expect(await again.page.getByRole('button', { name: 'Five-minute tour' }).count()).toBe(0);
  expect(await again.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect([...problems, ...again.problems]).toEqual([]);
  await context.close();
  await again.context.close();
}, 60_000);
