/** Each role's main path through the workspace in a real browser: what it does there, what it is refused, and that axe and the policy find nothing. */
import { instantOf } from '@holdfast/domain';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { herWords, type Shared, shareWith } from './workspace-her-phone.ts';
import {
  axeFindings,
  goTo,
  look,
  openWorkplace,
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

async function sitDown(name: string): Promise<Page> {
  const seat = await takeSeat(place);
  seats.push(seat);
  await signInAs(seat.page, name);
  return seat.page;
}

/** Looks, and holds that axe finds nothing. */
async function see(page: Page, name: string): Promise<void> {
  expect(await look(page, name)).toEqual([]);
}

const keyPassphrase = 'candle window harbor slope';

describe('before anyone is signed in', () => {
  test('the page says that this is a demonstration, lists its people, and a wrong passphrase keeps what was typed', async () => {
    const seat = await takeSeat(place);
    seats.push(seat);
    const { page } = seat;
    await page.getByText('Every person, order and call here is invented').waitFor();
    await page.getByRole('button', { name: 'Fill in as T. Vance' }).waitFor();
    await see(page, 'sign-in');
    await page.getByLabel('Work e-mail address').fill('t.vance@marlow-police.example');
    await page.getByLabel('Passphrase').fill('not this one at all');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').getByText('This was not accepted.').waitFor();
    expect(await page.getByLabel('Work e-mail address').inputValue()).toBe('t.vance@marlow-police.example');
  });
});

describe('an advocate', () => {
  let shared: Shared;

  test('makes her key, gives a code with six words, and opens what is shared with her, on the page only', async () => {
    const page = await sitDown('Imani Okafor');
    await page.getByRole('heading', { name: 'Disclosures', level: 1 }).waitFor();
    await see(page, 'advocate-before-key');
    await page.getByRole('link', { name: 'Make my key' }).click();
    await page.getByLabel('Passphrase for your key').fill(keyPassphrase);
    await page.getByLabel('The same again').fill(keyPassphrase);
    await page.getByRole('button', { name: 'Make my key' }).click();
    await page.getByText('Your key is unlocked').waitFor({ timeout: 60_000 });
    const words = await page.locator('.six-words li').allTextContents();
    expect(words).toHaveLength(6);
    await see(page, 'advocate-key');

    await goTo(page, 'Invitation code');
    await page.getByRole('button', { name: 'Make a code' }).click();
    const code = (await page.locator('.pairing-code').textContent()) ?? '';
    expect(await page.locator('.six-words li').allTextContents()).toEqual(words);
    await see(page, 'advocate-pairing');

    shared = await shareWith({ server: place.server, code, now: instantOf(Date.now()), mark: 'one' });
    await goTo(page, 'Disclosures');
    await page.getByRole('link', { name: /^Received today/ }).click();
    await see(page, 'advocate-before-opening');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('Choose the purpose.').waitFor();
    expect(await shared.openings()).toBe(0);
    await page.getByRole('radio', { name: 'For court' }).check();
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('heading', { name: 'Rowan E.' }).waitFor();
    expect(await shared.openings()).toBe(1);
    // Tabs and histories are seen by others: no name of hers goes there.
    expect(await page.title()).toBe('Disclosure, Holdfast');
    expect(await page.getByText(herWords).count()).toBe(1);
    const chain = page.getByRole('figure', { name: 'Chain of what was shared' });
    expect(await chain.getByText('Alleged violation').count()).toBe(1);
    await page.getByRole('region', { name: 'What is owed' }).getByRole('heading', { name: 'Write a report' }).waitFor();
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    expect(await page.locator('.watermark').first().textContent()).toContain('Imani Okafor');
    await see(page, 'advocate-opened');

    // What was opened is gone when the page is left; going back asks again.
    await goTo(page, 'My key');
    await page.goBack();
    await page.getByRole('group', { name: 'Why are you opening it' }).waitFor();
    expect(await page.getByText(herWords).count()).toBe(0);
  });

  test('a colleague of the same agency finds nothing at that address', async () => {
    const page = await sitDown('Petra Lindqvist');
    await page.goto(`${place.origin}/disclosures/${shared.disclosureId}`);
    await page.getByText('There is nothing here that you may open.').waitFor();
    await see(page, 'advocate-nothing-here');
  });

  test('signing in again needs the key’s passphrase; after she takes it back nobody opens it', async () => {
    const page = await sitDown('Imani Okafor');
    await page.getByRole('link', { name: /^Received today/ }).click();
    await page.getByLabel('Passphrase of your key').fill('candle window harbor slopes');
    await page.getByRole('button', { name: 'Unlock my key' }).click();
    await page.getByText('This passphrase does not open your key.').waitFor({ timeout: 60_000 });
    await page.getByLabel('Passphrase of your key').fill(keyPassphrase);
    await page.getByRole('button', { name: 'Unlock my key' }).click();
    await page.getByRole('group', { name: 'Why are you opening it' }).waitFor({ timeout: 60_000 });

    await shared.revoke();
    await page.getByRole('radio', { name: 'For court' }).check();
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('This was taken back').first().waitFor();
    expect(await shared.openings()).toBe(1);
    await goTo(page, 'Disclosures');
    await page.getByRole('link', { name: /^Received today/ }).click();
    await page.getByText('She has taken this back.').waitFor();
    await see(page, 'advocate-taken-back');
  });
});

describe('an officer', () => {
  test('no purpose, no answer; then the order without an address, a call, a response and its ledger', async () => {
    const page = await sitDown('T. Vance');
    await page.getByRole('heading', { name: 'Look up an order' }).waitFor();
    await page.getByRole('button', { name: 'Look up orders' }).click();
    await page.getByText('Choose the purpose.').waitFor();
    await page.getByText('Type the incident number.').waitFor();
    await see(page, 'officer-look-up');
    await page.getByRole('radio', { name: 'Responding to a call' }).check();
    await page.getByLabel('Incident number').fill('26-004512');
    await page.getByLabel('Name of either party').fill('Rowan Ellery');
    await page.getByRole('button', { name: 'Look up orders' }).click();
    await page.getByRole('heading', { name: /^Order MC-DV/ }).waitFor();
    await page.getByText('In force').first().waitFor();
    await page.getByRole('heading', { name: 'At the door' }).waitFor();
    await see(page, 'officer-order');
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: 'tests/artifacts/workspace-officer-order-paper.png', fullPage: true });
    await page.emulateMedia({ media: null });

    await page.getByRole('link', { name: 'Record a call about this order' }).click();
    await page.getByText('About this order').waitFor();
    await page.getByRole('button', { name: 'Record it and go on to the response' }).click();
    await page.getByText('Type the call number.').waitFor();
    await page.getByLabel('Call number').fill('J-2231');
    await page.getByLabel('Type at first').fill('ORDER VIOLATION');
    await see(page, 'officer-new-call');
    await page.getByRole('button', { name: 'Record it and go on to the response' }).click();

    await page.getByRole('heading', { name: 'Record the response' }).waitFor();
    const follows = page.getByRole('region', { name: 'What follows from these answers' });
    expect(await follows.getByText('Open', { exact: true }).count()).toBe(0);
    const answer = (question: string, words: string) =>
      page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: words, exact: true }).check();
    await answer('The call was about the order', 'Yes');
    await answer('An officer came', 'Yes');
    await answer('The restrained person was there', 'Cannot tell');
    await answer('A copy of the report was asked for', 'Yes');
    await answer('A report was written', 'Yes');
    await answer('A copy of the report was given', 'No');
    await answer('Reasons for more time were given', 'No');
    await page.getByLabel('Report number').fill('26-11804');
    await page.getByLabel('Copy of the report asked for (if known)').fill(wallDaysAgo(20));
    // What follows is worked out while the officer still types.
    await follows.getByText('Overdue', { exact: true }).first().waitFor();
    await see(page, 'officer-response');
    await page.getByRole('button', { name: 'Record the response' }).click();

    await page.getByRole('heading', { name: 'Call J-2231' }).waitFor();
    const chain = page.getByRole('figure', { name: 'Chain of call J-2231' });
    await chain
      .getByText(/^Overdue/)
      .first()
      .waitFor();
    await see(page, 'officer-call');
    await goTo(page, 'Calls');
    await page.getByRole('heading', { name: 'Calls for service' }).waitFor();
    await page.getByRole('link', { name: /J-2231/ }).waitFor();
    await see(page, 'officer-calls');
  });

  test('a call typed wrongly is refused with words, and nothing typed is lost', async () => {
    const page = await sitDown('T. Vance');
    await page.goto(`${place.origin}/calls/new`);
    await page.getByLabel('Call number').fill('J-2232');
    await page.getByLabel('Type at first').fill('THREATS');
    await page.getByLabel('Received').fill('2026-05-12T14:40');
    await page.getByLabel('Arrived (if known)').fill('2026-05-12T14:20');
    await page.getByRole('button', { name: 'Record it and go on to the response' }).click();
    await page.getByText('Arrival is before the call was received.').waitFor();
    expect(await page.getByLabel('Type at first').inputValue()).toBe('THREATS');
  });

  test('sees no section of another role, by bar or by address', async () => {
    const page = await sitDown('T. Vance');
    for (const path of ['/overdue', '/measures', '/members', '/nowhere']) {
      await page.goto(place.origin + path);
      await page.getByRole('heading', { name: 'There is nothing here that you may open' }).waitFor();
    }
    await see(page, 'nowhere');
  });
});

describe('a supervisor', () => {
  test('sees what is overdue first, opens the call, and records that it was done', async () => {
    const page = await sitDown('M. Ibarra');
    await page.getByRole('heading', { name: 'What is overdue' }).waitFor();
    await page.getByRole('table').waitFor();
    await see(page, 'supervisor-overdue');
    await page.getByRole('searchbox', { name: 'Filter duties' }).fill('J-2231');
    await page
      .getByRole('link', { name: /J-2231/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Call J-2231' }).waitFor();
    await see(page, 'supervisor-call');
    const owed = page.getByRole('region', { name: 'What is owed' });
    const before = await owed.getByText('Done', { exact: true }).count();
    await owed.getByRole('button', { name: 'Record as done: Give a free copy of the report', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Note').fill('Handed over at the front desk');
    await see(page, 'supervisor-record-done');
    await page.getByRole('button', { name: 'Record it' }).click();
    await owed.getByText('Handed over at the front desk').waitFor();
    expect(await owed.getByText('Done', { exact: true }).count()).toBe(before + 1);
  });
});

describe('a coordinator', () => {
  test('reads two measures with their n; what is hidden is said to be hidden, in the table too', async () => {
    const page = await sitDown('Noor Haddad');
    await page.getByRole('heading', { name: 'Is our response getting better' }).waitFor();
    await page.getByText('Counts from 1 to 10 are hidden').waitFor();
    expect(await page.getByRole('table').count()).toBe(2);
    expect(await page.getByRole('img').count()).toBeGreaterThan(0);
    // No cell holds a number from 1 to 10.
    const cells = await page.locator('td.number').allTextContents();
    const counts = cells.filter((words) => /^\d+$/.test(words)).map(Number);
    const medians = await page.getByRole('table').nth(1).locator('tbody tr td:nth-of-type(1)').allTextContents();
    expect(counts.filter((number) => number >= 1 && number <= 10 && !medians.includes(String(number)))).toEqual([]);
    await see(page, 'coordinator-measures');
  });
});

describe('an administrator', () => {
  test('lists members and invites one, who accepts and gets a key for an authenticator', async () => {
    const page = await sitDown('Cass Wrenfield');
    await page.getByRole('heading', { name: /^Members of/ }).waitFor();
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    await page.getByText('Choose a role.').waitFor();
    await page.getByLabel('Name').fill('Juno Arkwright');
    await page.getByLabel('Work e-mail address').fill('juno.arkwright@harbor-house.example');
    await page.getByRole('radio', { name: 'Advocate' }).check();
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    await page.getByText('Give them this link yourself.').waitFor();
    await see(page, 'administrator-members');
    const link = new URL((await page.locator('.link-text').textContent()) ?? '');

    const seat = await takeSeat(place);
    seats.push(seat);
    await seat.page.goto(place.origin + link.pathname);
    await seat.page.getByLabel('Choose a passphrase').fill('orchard gate seven owls');
    await seat.page.getByLabel('The same again').fill('orchard gate seven owls');
    await see(seat.page, 'invitation');
    await seat.page.getByRole('button', { name: 'Accept' }).click();
    await seat.page.getByText('Your place is ready').waitFor();

    // A lost authenticator: the list has them now, and a new link takes the place of the old sign-in.
    await page.reload();
    await page.getByRole('button', { name: 'Sign-in of Juno Arkwright' }).click();
    await page.getByRole('button', { name: 'They lost their passphrase or authenticator' }).click();
    await page.getByText('Make sure that it is they who ask.').waitFor();
    await see(page, 'administrator-sign-in');
    await page.getByRole('button', { name: 'End it and make a new link' }).click();
    await page.getByText('A new link is made').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Sign-in of Juno Arkwright' }).click();
    await page.getByRole('button', { name: 'They left the agency' }).click();
    await page.getByRole('button', { name: 'End their sign-in' }).click();
    await page.getByRole('button', { name: 'Sign-in of Juno Arkwright' }).waitFor({ state: 'detached' });
  });
});

describe('everyone', () => {
  test('has keys: / to search, ? for help, Control K for commands, Escape to close and to go up', async () => {
    const page = await sitDown('T. Vance');
    await goTo(page, 'Calls');
    await page.getByRole('heading', { name: 'Calls for service' }).waitFor();
    await page.locator('.record-row').first().waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await see(page, 'keys');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.type('account');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'T. Vance', level: 1 }).waitFor();
    await see(page, 'account');
    await goTo(page, 'Calls');
    await page.locator('.record-row').first().click();
    await page.getByRole('heading', { name: /^Call / }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Calls for service' }).waitFor();
  });

  test('lists sessions, ends another one, and that one must sign in again without losing its page', async () => {
    const here = await sitDown('M. Ibarra');
    const there = await sitDown('M. Ibarra');
    await there.goto(`${place.origin}/calls/new`);
    await there.getByLabel('Call number').fill('J-9999');
    await here.getByRole('link', { name: /M\. Ibarra/ }).click();
    await here
      .getByRole('button', { name: /^End it/ })
      .first()
      .waitFor();
    for (let left = await here.getByRole('button', { name: /^End it/ }).count(); left > 0; left -= 1) {
      await here
        .getByRole('button', { name: /^End it/ })
        .first()
        .click();
      await here.waitForFunction((most) => document.querySelectorAll('tbody button').length <= most, left - 1);
    }
    await there.getByLabel('Type at first').fill('WELFARE CHECK');
    await there.getByRole('button', { name: 'Record it and go on to the response' }).click();
    await there.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await see(there, 'sign-in-again');
    expect(await there.getByLabel('Call number').inputValue()).toBe('J-9999');
  });

  test('reads in the dark, and at 320 pixels without scrolling sideways', async () => {
    const page = await sitDown('M. Ibarra');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/overdue', '/calls', '/orders', '/measures', '/account', '/calls/new']) {
      await page.goto(place.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 512 });
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    await page.goto(`${place.origin}/overdue`);
    await page.locator('.record-row').first().click();
    await page.getByRole('figure').waitFor();
    await see(page, 'supervisor-call-dark');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('signs in with a passkey made on this device', async () => {
    const seat = await takeSeat(place);
    seats.push(seat);
    const { page } = seat;
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signInAs(page, 'Noor Haddad');
    await page.goto(`${place.origin}/account`);
    await page.getByLabel('Name of the new passkey').fill('Desk computer');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('Passkey added.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('heading', { name: 'Is our response getting better' }).waitFor();
  });
});

/** A wall time in the county, so many days ago, as the field takes it. */
function wallDaysAgo(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.now() - days * 86_400_000)
    .replace(' ', 'T');
}
