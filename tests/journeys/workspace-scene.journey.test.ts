/**
 * An officer at a door with a phone, 360 by 640, one hand: from "they had left" to a finished record by so many taps, without a network
 * in the middle of it; what waits on the device is sealed, goes by itself, and is one record however often it is sent.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  artifacts,
  axeFindings,
  openWorkplace,
  phone,
  type Seat,
  signInAs,
  takeSeat,
  type Workplace,
} from './workspace-world.ts';

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

async function atThePhone(): Promise<Page> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, 'T. Vance');
  await seat.page.setViewportSize(phone);
  return seat.page;
}

/** A call on the story's order, as dispatch would have put it there. */
async function callAt(page: Page, callNumber: string): Promise<string> {
  return await page.evaluate(async (number) => {
    const answered = await fetch('/api/calls', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        callNumber: `${number}-${crypto.randomUUID().slice(0, 8)}`,
        orderId: 'order-0001',
        initialType: 'ORDER VIOLATION',
        receivedAt: new Date(Date.now() - 1_800_000).toISOString(),
        arrivedAt: new Date(Date.now() - 600_000).toISOString(),
      }),
    });
    return (await answered.json()).id;
  }, callNumber);
}

const question = (page: Page, words: string) => page.getByRole('group', { name: words, exact: true });
const yes = (page: Page, words: string) => question(page, words).getByRole('radio', { name: 'Yes', exact: true });
const heading = async (page: Page, words: string) =>
  await page.getByRole('heading', { name: words, level: 1 }).waitFor();
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });

async function see(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${artifacts}/workspace-scene-${name}.png` });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // Whatever can be pressed is as tall as a thumb asks for.
  const small = await page
    .locator('.scene button:visible, .scene a:visible, .scene .option:visible')
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.textContent),
    );
  expect(small).toEqual([]);
}

/** Every byte this origin has stored, as text, so that a planted word can be looked for. */
async function storedText(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const text: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const latin = new TextDecoder('latin1');
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        text.push(`${name}/${store}:${values.length}`);
        for (const value of values)
          text.push(value instanceof Uint8Array ? latin.decode(value) : JSON.stringify(value));
      }
      database.close();
    }
    return text.join('\n');
  });
}

const planted = 'SENTINEL-a-locksmith-tonight';

test('from "they had left" to a finished record: 26 taps, the network gone in the middle, sent once by itself', async () => {
  const page = await atThePhone();
  const id = await callAt(page, 'S-1001');
  await page.goto(`${place.origin}/calls/${id}`);
  await page.getByRole('link', { name: 'At the scene' }).click();
  await heading(page, 'Check the order');
  await page.getByRole('region', { name: 'The order' }).getByText('In force').waitFor();
  await see(page, 'verify');
  await yes(page, 'Was the call about the order?').check();
  await yes(page, 'Order shown, or found on record?').check();
  for (const words of ['Speak with each alone', 'See the children', 'Let her tell it']) {
    await next(page).click();
    await heading(page, words);
  }
  await page.getByLabel('What she wants, in her words').fill(planted);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByText('Empiece por donde quiera.').waitFor();
  await see(page, 'listen-spanish');
  await next(page).click();
  await heading(page, 'Are they here?');

  let taps = 0;
  const tap = async (what: Locator) => {
    taps += 1;
    await what.click();
  };
  await tap(page.getByRole('button', { name: 'They had left' }));
  await see(page, 'they-had-left');
  await page.context().setOffline(true);
  await tap(next(page));
  await heading(page, 'What you have reason to think');
  await tap(yes(page, 'Good reason to think they knew of the order?'));
  await tap(yes(page, 'Good reason to think it was broken?'));
  await tap(
    question(page, 'Does each hold an order against the other?').getByRole('radio', { name: 'No', exact: true }),
  );
  await tap(next(page));
  await heading(page, 'Gone is not over');
  const owed = page.getByRole('region', { name: 'What is owed now' });
  await owed.getByText('Write a report').waitFor();
  await owed.getByText(/13730/).first().waitFor();
  await owed.getByText('Look for the person who left').waitFor();
  await see(page, 'owed');
  await tap(yes(page, 'Searched, and passed on a description?'));
  await tap(yes(page, 'Warrant asked for?'));
  await tap(next(page));
  await heading(page, 'Firearms');
  await tap(yes(page, 'Did you ask?'));
  await tap(question(page, 'Seen or found?').getByRole('radio', { name: 'No', exact: true }));
  await tap(next(page));
  await heading(page, 'Evidence');
  await tap(yes(page, 'Photographs?'));
  await tap(yes(page, 'Her statement?'));
  await tap(yes(page, 'Body camera on?'));
  await tap(next(page));
  await heading(page, 'Offer and give');
  await page.evaluate(() => {
    // The phone's own dialler is not part of the page.
    document.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="tel:"]') !== null) event.preventDefault();
    });
  });
  const ring = page.getByRole('link', { name: 'She says yes: an advocate now' });
  expect(await ring.getAttribute('href')).toBe('tel:5550142');
  await see(page, 'offer');
  await tap(ring);
  await page.getByText('Asked 0 min ago').waitFor();
  await tap(page.getByRole('radio', { name: 'An advocate is on it' }));
  await tap(yes(page, 'Emergency order offered?'));
  await tap(yes(page, 'Paper about rights and help given?'));
  await tap(yes(page, 'Names and badges given?'));
  await tap(next(page));
  await heading(page, 'Go through the order');
  await page.getByRole('article', { name: 'The script' }).getByText(/orden/).first().waitFor();
  await see(page, 'explain-spanish');
  await tap(yes(page, 'Did you go through it with her?'));
  await tap(next(page));
  await heading(page, 'Finish the record');
  await tap(yes(page, 'Report written?'));
  await see(page, 'finish');
  await tap(page.getByRole('button', { name: 'Finish the record' }));
  // Counted, not timed: at two seconds a tap this is under a minute.
  expect(taps).toBe(26);

  await page.getByText('It waits for a network').waitFor();
  await see(page, 'waits');
  const waiting = await storedText(page);
  expect(waiting).toContain('scenes/sealed:1');
  expect(waiting).not.toContain('SENTINEL');
  expect(waiting).not.toContain('S-1001');

  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'The record is in' }).waitFor({ timeout: 30_000 });
  expect(await storedText(page)).toContain('scenes/sealed:0');
  await page.getByRole('link', { name: 'To the call' }).click();
  await page.getByText(planted).waitFor();
  const told = (await page.locator('dl.facts dd').allTextContents()).join('\n');
  expect(told).toMatch(/an advocate is on it, after \d+ min/);
  const responses = await page.evaluate(
    async (call) => (await (await fetch(`/api/calls/${call}`)).json()).responses,
    id,
  );
  expect(responses).toHaveLength(1);
  expect(responses[0]).toMatchObject({
    facts: { 'restrained-party-had-left': 'yes', 'restrained-party-arrested': 'no', 'warrant-sought': 'yes' },
    scene: { noArrestReason: 'had-left', wishes: planted, advocate: { answer: 'accepted' }, referrals: ['advocate'] },
  });
});

test('left half way and signed out, nothing it held can be read there; taken up again where it was left', async () => {
  const page = await atThePhone();
  const id = await callAt(page, 'S-1002');
  await page.goto(`${place.origin}/calls/${id}/scene`);
  await heading(page, 'Check the order');
  for (const words of ['Speak with each alone', 'See the children', 'Let her tell it']) {
    await next(page).click();
    await heading(page, words);
  }
  await yes(page, 'Hands or anything on the neck?').check();
  await page.getByLabel('What she wants, in her words').fill(planted);
  await next(page).click();
  await heading(page, 'After hands on the neck');
  await yes(page, 'Voice hoarse, weak or gone?').check();
  await see(page, 'neck');
  await page.getByRole('link', { name: 'Leave' }).click();
  await page.getByRole('heading', { name: /^Call S-1002/ }).waitFor();
  await page.goto(`${place.origin}/account`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in to the workspace' }).waitFor();
  const left = await storedText(page);
  expect(left).toContain('scenes/sealed:1');
  expect(left).not.toContain('SENTINEL');
  expect(left).not.toContain('strangulation');

  await signInAs(page, 'T. Vance');
  await page.goto(`${place.origin}/calls/${id}/scene`);
  await heading(page, 'After hands on the neck');
  expect(await yes(page, 'Voice hoarse, weak or gone?').isChecked()).toBe(true);
});

test('an answer lost on the way is no second record; one made meanwhile is laid under, and nothing is lost', async () => {
  const page = await atThePhone();
  const id = await callAt(page, 'S-1003');
  await page.goto(`${place.origin}/calls/${id}/scene`);
  await heading(page, 'Check the order');
  await yes(page, 'Proof that it was served?').check();
  for (let left = 11; left > 0; left -= 1) {
    if (await page.getByRole('button', { name: 'Finish the record' }).isVisible()) break;
    await next(page).click();
  }
  // The server keeps it and the answer never arrives.
  let lost = 0;
  await page.route('**/api/calls/*/responses', async (route) => {
    if (lost > 0) return await route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Finish the record' }).click();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('heading', { name: 'The record is in' }).waitFor();
  const count = async () =>
    await page.evaluate(async (call) => (await (await fetch(`/api/calls/${call}`)).json()).responses.length, id);
  expect([lost, await count()]).toEqual([1, 1]);

  await page.goto(`${place.origin}/calls/${id}/scene`);
  await heading(page, 'Check the order');
  await yes(page, 'Was the call about the order?').check();
  await page.evaluate(async (call) => {
    const file = await (await fetch(`/api/calls/${call}`)).json();
    await fetch(`/api/calls/${call}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        facts: { 'report-written': 'yes' },
        reportNumber: 'R-77',
        supersedes: file.responses.at(-1).id,
      }),
    });
  }, id);
  for (let left = 11; left > 0; left -= 1) {
    if (await page.getByRole('button', { name: 'Finish the record' }).isVisible()) break;
    await next(page).click();
  }
  await page.getByRole('button', { name: 'Finish the record' }).click();
  await page.getByText('Someone recorded this call meanwhile').waitFor();
  await see(page, 'meanwhile');
  await page.getByRole('button', { name: 'Lay mine over theirs' }).click();
  await heading(page, 'Finish the record');
  expect(await page.getByLabel('Report number').inputValue()).toBe('R-77');
  await page.getByRole('button', { name: 'Finish the record' }).click();
  await page.getByRole('heading', { name: 'The record is in' }).waitFor();
  const last = await page.evaluate(
    async (call) => (await (await fetch(`/api/calls/${call}`)).json()).responses.at(-1),
    id,
  );
  expect(last).toMatchObject({
    reportNumber: 'R-77',
    facts: { 'report-written': 'yes', 'called-about-order': 'yes', 'proof-of-service-shown-or-found': 'yes' },
  });
  expect(await count()).toBe(3);
});
