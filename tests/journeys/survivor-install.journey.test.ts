// Icon, name and face are chosen before anything is installed, put in place on the phone alone, and the notes begin in the
// installed app. Installed for real by the browser; what Safari and phones do differently is played to the page.
import path from 'node:path';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, storedAtRest, storedBy, wordsIn } from './survivor-checks.ts';
import { answerFirstQuestions, chooseCode, chooseLook } from './survivor-set-up.ts';
import { artifacts, enter, openWorld, press, type Served, serveApp, setUpCode, type World } from './survivor-world.ts';

let served: Served;
let world: World;
let frame: Frame;
let client: CDPSession;

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  client = await world.context.newCDPSession(world.page);
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

/** What is kept of the look, byte for byte. */
async function lookKept(page: Page): Promise<string> {
  return page.evaluate(async () => (await (await caches.match('/a/l', { cacheName: 'l' }))?.text()) ?? '');
}

async function manifestOf(session: CDPSession): Promise<{ name: string; icons: { src: string }[] }> {
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  return JSON.parse(data ?? '{}');
}

test('everybody has a look from the first visit, and it is the usual one', async () => {
  await world.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = await lookKept(world.page);
  expect(kept).toHaveLength(512);
  expect(JSON.parse(kept)).toEqual({ f: 0, i: 0, t: 'Calculator' });
});

test('a name that tells something is pointed out, and control characters are no part of it', async () => {
  frame = await enter(world.page, setUpCode);
  await answerFirstQuestions(frame);
  await frame.getByRole('radio', { name: 'Unit converter' }).check();
  await frame.getByRole('button', { name: 'Go on' }).click();
  expect(await frame.getByLabel('Name').inputValue()).toBe('Converter');
  await frame.getByRole('button', { name: 'Ruler' }).click();
  expect(await frame.getByLabel('Name').inputValue()).toBe('Measures');
  await frame.getByLabel('Name').fill('Police calls');
  await frame.getByText('“Police” may make someone curious').waitFor();
  expect(await axeFindings(frame)).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-look-360.png') });
  await frame.getByLabel('Name').fill('\u202E\u200B ');
  await frame.getByRole('button', { name: 'Build my app' }).click();
  await frame.getByText('Type a name to go on.').waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
});

test('the look is put in place, and the server is asked for nothing', async () => {
  const before = served.requests.length;
  await chooseLook(frame, { face: 'Unit converter', icon: 'Ruler', title: ' My \u202Emeasures "<b>' });
  expect(await axeFindings(frame)).toEqual([]);
  await world.page.screenshot({ path: path.join(artifacts, 'survivor-install-360.png') });
  const manifest = await manifestOf(client);
  expect(manifest).toMatchObject({ name: 'My measures "<b>', id: '/', start_url: '/', scope: '/' });
  expect(manifest.icons.map(({ src }) => src)).toContain('/i/5-512.png');
  expect((await client.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  expect(await world.page.title()).toBe('My measures "<b>');
  const links = await world.page.evaluate(() =>
    [...document.querySelectorAll('link:not([rel=stylesheet])')].map((link) => link.getAttribute('href')),
  );
  expect(links).toEqual(['/i/5-192.png', '/i/5-180.png', '/app.webmanifest']);
  const kept = await lookKept(world.page);
  expect(kept).toHaveLength(512);
  expect(JSON.parse(kept)).toEqual({ f: 1, i: 5, t: 'My measures "<b>' });
  expect(served.requests.slice(before)).toEqual([]);
});

test('the page itself comes with the look: first paint, no script needed, nothing asked, also from a cold start', async () => {
  await frame.getByRole('button', { name: 'Show the converter' }).click();
  await expect.poll(() => world.page.frames().length).toBe(1);
  const before = served.requests.length;
  const source = await world.page.evaluate(async () => (await fetch('/')).text());
  expect(source).toContain('<title>My measures &#34;&#60;b&#62;</title>');
  expect(source).toContain('<main id="calculator" hidden>');
  expect(source).toContain('<link rel="manifest" href="/app.webmanifest">');
  // A worker that has to be started first is when a browser also sends the request, unless it is told not to.
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await world.page.reload();
  expect(await world.page.getByRole('heading', { name: 'Unit converter' }).count()).toBe(1);
  expect(await world.page.getByRole('heading', { name: 'Calculator' }).count()).toBe(0);
  expect(served.requests.slice(before)).toEqual([]);
});

test('installed by the browser, it has the chosen name and icon, and the notes begin in it', async () => {
  const before = served.requests.length;
  const manifestId = `${served.origin}/`;
  await client.send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId });
  await client.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
  const [app] = await Promise.all([
    world.context.waitForEvent('page'),
    client.send('PWA.launch', { manifestId }).then(() => undefined),
  ]);
  await app.waitForSelector('#converter:not([hidden])');
  expect(await app.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
  expect(await app.title()).toBe('My measures "<b>');
  await app.setViewportSize({ width: 360, height: 640 });
  const inApp = await enter(app, setUpCode);
  await answerFirstQuestions(inApp);
  // No look and no installing here: the next thing is the code.
  await chooseCode(inApp);
  expect(served.requests.slice(before)).toEqual([]);
  await app.keyboard.press('Escape');
  await expect.poll(() => app.frames().length).toBe(1);
  expect(await app.evaluate(() => document.activeElement?.id)).toBe('converter');
  const stored = await storedBy(app);
  expect(wordsIn(stored.text)).toEqual([]);
  expect(stored).toMatchObject({ localStorage: 0, sessionStorage: 0, cookies: '' });
  await app.close();
});

test('with the server gone it still has its name, its face and its manifest', async () => {
  await served.stop();
  await world.page.reload();
  expect(await world.page.title()).toBe('My measures "<b>');
  await world.page.waitForSelector('#converter:not([hidden])');
  expect((await manifestOf(client)).name).toBe('My measures "<b>');
  expect(world.problems).toEqual([]);
});

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

/** A new browser told to say that it is Safari on a phone, in a tab or as an app from the home screen. */
async function asIphone(installed: boolean): Promise<{ phone: World; server: Served }> {
  const server = await serveApp();
  const phone = await openWorld('about:blank');
  const session = await phone.context.newCDPSession(phone.page);
  await session.send('Emulation.setUserAgentOverride', { userAgent: iphone });
  await phone.page.addInitScript((isApp) => {
    Object.defineProperty(navigator, 'standalone', { value: isApp });
  }, installed);
  await phone.page.goto(server.origin);
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { phone, server };
}

test('in a tab of an iPhone: Safari’s own steps, and what may be lost before anything is made', async () => {
  const { phone, server } = await asIphone(false);
  try {
    const before = await storedBy(phone.page);
    const opened = await enter(phone.page, setUpCode);
    await answerFirstQuestions(opened);
    await chooseLook(opened);
    await opened.getByText('Add to Home Screen').waitFor();
    expect(await axeFindings(opened)).toEqual([]);
    await opened.getByRole('button', { name: 'Go on here in the browser instead' }).click();
    await opened.getByText('seven days').waitFor();
    await opened.getByText('Notes made here do not move into it').waitFor();
    await opened.getByRole('button', { name: 'Go on here' }).click();
    await opened.getByText('Tick the box to go on here.').waitFor();
    expect(await opened.getByRole('heading', { name: 'Choose your code' }).count()).toBe(0);
    await phone.page.screenshot({ path: path.join(artifacts, 'survivor-tab-iphone-360.png') });
    await phone.page.keyboard.press('Escape');
    const after = await storedAtRest(phone.page);
    const own = (files: readonly string[]) => files.filter((name) => name.startsWith('file '));
    expect(own(after.files)).toEqual(own(before.files));
  } finally {
    await phone.close();
    await server.stop();
  }
});

test('in the app on an iPhone, which begins empty: asked once which face it was to be, and not to install again', async () => {
  const { phone, server } = await asIphone(true);
  try {
    const opened = await enter(phone.page, setUpCode);
    await answerFirstQuestions(opened);
    await opened.getByRole('heading', { name: 'Which one did you choose?' }).waitFor();
    await opened.getByRole('radio', { name: 'Unit converter' }).check();
    await opened.getByRole('button', { name: 'Go on' }).click();
    await opened.getByText('You will type it into the converter').waitFor();
    await chooseCode(opened);
    await phone.page.keyboard.press('Escape');
    await phone.page.waitForSelector('#converter:not([hidden])');
    await phone.page.reload();
    await phone.page.waitForSelector('#converter:not([hidden])');
    await press(phone.page, '12=');
    expect(phone.problems).toEqual([]);
  } finally {
    await phone.close();
    await server.stop();
  }
});

test('where the browser gives no offline worker, it says so and goes on with what there is', async () => {
  const server = await serveApp();
  const phone = await openWorld('about:blank');
  try {
    await phone.page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await phone.page.goto(server.origin);
    const opened = await enter(phone.page, setUpCode);
    await answerFirstQuestions(opened);
    await opened.getByRole('radio', { name: 'Unit converter' }).check();
    await opened.getByRole('button', { name: 'Go on' }).click();
    await opened.getByRole('button', { name: 'Build my app' }).click();
    await opened.getByRole('heading', { name: 'The look stays as it is' }).waitFor();
    expect(await axeFindings(opened)).toEqual([]);
    await opened.getByRole('button', { name: 'Go on' }).click();
    await opened.getByText('“Calculator” is ready').waitFor();
    expect(await phone.page.title()).toBe('Calculator');
    const asked = server.requests.filter((request) => /\/i\/|webmanifest|\/a\/l/.test(request));
    expect(asked).toEqual([]);
  } finally {
    await phone.close();
    await server.stop();
  }
});

test('the first steps can be read in Spanish, up to the notes', async () => {
  const server = await serveApp();
  const phone = await openWorld(server.origin);
  try {
    const opened = await enter(phone.page, setUpCode);
    await opened.getByRole('button', { name: 'Español' }).click();
    await opened.getByRole('heading', { name: 'Puede que alguien vigile este teléfono' }).waitFor();
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await axeFindings(opened)).toEqual([]);
    await opened.getByRole('button', { name: 'Seguir con este teléfono' }).click();
    await opened.getByText('Marque la casilla').waitFor();
    await opened.getByRole('button', { name: 'Mostrar la calculadora' }).click();
    await expect.poll(() => phone.page.frames().length).toBe(1);
  } finally {
    await phone.close();
    await server.stop();
  }
});
