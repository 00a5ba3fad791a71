// What is read rather than worked with: plan, articles, help, search, dates. All of it comes from the sealed second part, which
// lies on the device from the first visit, so that opening it asks the network for nothing and works without one.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesHolding, storedBy, wordsIn } from './survivor-checks.ts';
import { lookAll, setUpIn } from './survivor-look.ts';
import { addOrder, writeMessage } from './survivor-steps.ts';
import { enter, openWorld, passcode, type Served, serveApp, type World } from './survivor-world.ts';

const own = 'SENT_plan_62cd The spare key is with Petra.';

let served: Served;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(async () => {
  await served?.stop();
});

describe('in English, with an order of California', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    frame = await setUpIn(world.page, 'en', 'US');
    await addOrder(frame);
    await writeMessage(frame);
    await frame.getByRole('button', { name: 'Back', exact: true }).click();
  });
  afterAll(async () => {
    await world?.close();
  });
  const back = () => frame.getByRole('button', { name: 'Back', exact: true }).click();
  const open = (name: RegExp) => frame.getByRole('button', { name }).first().click();

  test('what is sealed says nothing, and reading it asks the network for nothing', async () => {
    await world.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const stored = await storedBy(world.page);
    expect(stored.files.some((file) => file.startsWith('cache /a/t.bin'))).toBe(true);
    expect(wordsIn(stored.text)).toEqual([]);
    const before = served.requests.length;
    await open(/^Guidance/);
    await frame.getByRole('button', { name: /^Calling the police/ }).waitFor();
    await lookAll(world.page, frame, 'guidance-en');
    await open(/^When the police do not act/);
    await frame.getByRole('heading', { name: 'In California' }).waitFor();
    await frame.getByText('Where this is from').first().click();
    await frame
      .getByText(/Cal\. Penal Code § 836\(c\)/)
      .first()
      .waitFor();
    expect(await frame.getByRole('heading', { name: /England/ }).count(), 'no other place').toBe(0);
    await lookAll(world.page, frame, 'article-en');
    await back();
    await open(/^The steps in California/);
    await frame.getByText('Form DV-100: Your request.').waitFor();
    await back();
    await back();
    expect(served.requests.slice(before)).toEqual([]);
  });

  test('the plan: a tick, other words, a line of her own; the earlier words stay', async () => {
    await open(/^Safety plan/);
    await lookAll(world.page, frame, 'plan-en');
    await open(/^At home/);
    await frame.getByRole('checkbox', { name: 'I know two ways out of the home.' }).check();
    await frame.getByRole('button', { name: 'Change: I know two ways out of the home.' }).click();
    await frame.getByLabel('Your words').fill('Out by the back gate, or through the cellar.');
    await frame.getByRole('button', { name: 'Keep', exact: true }).click();
    await frame.getByRole('checkbox', { name: 'Out by the back gate, or through the cellar.' }).waitFor();
    await frame.getByLabel('A line of your own').fill(own);
    await frame.getByRole('button', { name: 'Add it' }).click();
    await frame.getByRole('checkbox', { name: own }).waitFor();
    await frame.getByRole('button', { name: /^Change: In a fight/ }).click();
    await frame.getByRole('button', { name: 'Take it off' }).click();
    await expect.poll(() => frame.getByRole('checkbox', { name: /^In a fight/ }).count()).toBe(0);
    await frame.getByRole('button', { name: /^Change: Out by/ }).click();
    await frame.getByText('Earlier words').click();
    await frame.getByRole('listitem').filter({ hasText: 'I know two ways out of the home.' }).first().waitFor();
    await lookAll(world.page, frame, 'plan-section-en');
    await world.page.keyboard.press('Escape');
    frame = await enter(world.page, passcode);
    await open(/^Safety plan/);
    await frame.getByText('1 ticked').waitFor();
    await open(/^At home/);
    expect(await frame.getByRole('checkbox', { name: /^Out by the back gate/ }).isChecked()).toBe(true);
    await frame.getByRole('checkbox', { name: own }).waitFor();
    await frame.getByText('Bring back what you took off').click();
    await frame.getByRole('button', { name: /^In a fight/ }).click();
    await frame.getByRole('checkbox', { name: /^In a fight/ }).waitFor();
    await back();
    await back();
  });

  test('help: numbers with hours, ways, source and the day they were checked', async () => {
    await open(/^Find help/);
    expect(await frame.getByRole('link', { name: 'Call 1-800-799-7233' }).getAttribute('href')).toBe('tel:18007997233');
    expect(await frame.getByRole('link', { name: 'Text 88788' }).getAttribute('href')).toBe('sms:88788');
    await frame.getByText('TTY: 1-800-787-3224').waitFor();
    // Nobody gave this build a directory: it says so, and offers none.
    await frame.getByText(/^This app has no list of help near you\./).waitFor();
    expect(await frame.getByRole('button', { name: /^Help near you/ }).count()).toBe(0);
    expect(await frame.getByText(/Checked on November 21, 2026\./).count()).toBeGreaterThan(4);
    await lookAll(world.page, frame, 'help-en');
    await back();
  });

  test('dates: the end of the order and the day renewal opens', async () => {
    await open(/^Dates/);
    await frame.getByText(/^Order SENTnumber8812 ends/).waitFor();
    await frame.getByText(/^From today you can ask to renew order SENTnumber8812/).waitFor();
    await lookAll(world.page, frame, 'dates-en');
    await back();
  });

  test('search finds her notes, her plan and the guidance, and all of it works without a network', async () => {
    await served.stop();
    await world.page.reload();
    await world.page.waitForSelector('#calculator');
    frame = await enter(world.page, passcode);
    await open(/^Search/);
    await frame.getByLabel('Words to look for').fill('cannot hide');
    await frame.getByRole('button', { name: /Sent a message/ }).waitFor();
    await frame.getByLabel('Words to look for').fill('spare key');
    await frame.getByRole('button', { name: /SENT_plan/ }).waitFor();
    await frame.getByLabel('Words to look for').fill('voicemail');
    await frame
      .getByRole('button', { name: /^Calling the police|^Keeping proof/ })
      .first()
      .waitFor();
    await lookAll(world.page, frame, 'search-en');
    await frame.getByLabel('Words to look for').fill('SENT_query_55ad');
    await frame.getByText('Nothing has these words').waitFor();
    await world.page.keyboard.press('Escape');
    expect(world.problems.filter((text) => !text.includes('net::ERR_'))).toEqual([]);
    await world.context.close();
    for (const sentinel of [own.slice(0, 14), 'SENT_query_55ad', 'Out by the back gate'])
      expect(await filesHolding(world.profile, sentinel), sentinel).toEqual([]);
    served = await serveApp();
  });
});

describe('in Spanish, in the United Kingdom', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    frame = await setUpIn(world.page, 'es', 'GB');
  });
  afterAll(async () => {
    await world?.close();
  });
  const back = () => frame.getByRole('button', { name: 'Volver', exact: true }).click();
  const open = (name: RegExp) => frame.getByRole('button', { name }).first().click();

  test('the articles of her country come first, and her screens read in her language', async () => {
    await open(/^Orientación/);
    await frame.getByRole('heading', { name: 'Para otros lugares' }).waitFor();
    await lookAll(world.page, frame, 'guidance-es');
    await open(/^DVPN, DVPO, DAPO/);
    await frame.getByText('Una DVPO es corta.').first().waitFor();
    await lookAll(world.page, frame, 'article-es');
    await back();
    await back();
    for (const [name, picture] of [
      [/^Plan de seguridad/, 'plan-es'],
      [/^Buscar ayuda/, 'help-es'],
      [/^Fechas/, 'dates-es'],
      [/^Buscar Sus notas|^Buscar$/, 'search-es'],
      [/^Borrar todo/, 'wipe-es'],
    ] as const) {
      await open(name);
      await lookAll(world.page, frame, picture);
      await back();
    }
    await open(/^Plan de seguridad/);
    await open(/^En casa/);
    await frame.getByRole('checkbox', { name: 'Sé dos salidas de la casa.' }).waitFor();
    await lookAll(world.page, frame, 'plan-section-es');
  });
});
