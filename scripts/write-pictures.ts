// Follows the demonstration's story in a real browser and writes the pictures the README shows. It wants a running, fresh
// demonstration (`npm start -- --fresh`) and two addresses: node scripts/write-pictures.ts COVER WORKSPACE [FOLDER FOR EVERY STEP]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launch, launchWithProfile } from '../tests/chromium.ts';
import { setUp } from '../tests/journeys/survivor-set-up.ts';
import { addOrder, type Told, writeContact, writeMessage } from '../tests/journeys/survivor-steps.ts';
import { press } from '../tests/journeys/survivor-world.ts';
import { signInAs, takeSeat } from '../tests/journeys/workspace-world.ts';

const [cover = 'http://localhost:4310', workspace = 'http://localhost:4320', folder] = process.argv.slice(2);
const images = path.join(import.meta.dirname, '..', 'docs', 'images');
const sizes = { phone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } } as const;

/** The story, in the words of someone who does not exist. */
const story: Told = {
  message: 'He wrote: I know which bus you take. Answer me.',
  note: 'They said he had left and that there was nothing they could do.',
  officer: 'T. Vance',
  court: 'Superior Court of California, County of Marlow',
  number: 'MC-DV-0001',
};

await mkdir(images, { recursive: true });
if (folder !== undefined) await mkdir(folder, { recursive: true });

/** One step at both sizes, when a folder for them was named. */
async function step(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`) });
  }
  if (before !== null) await page.setViewportSize(before);
}

const profile = await mkdtemp(path.join(tmpdir(), 'pictures-'));
const hers = await launchWithProfile({
  profileFolder: profile,
  context: { viewport: sizes.phone, timezoneId: 'America/Los_Angeles' },
});
const browser = await launch();
const page = hers.pages()[0] ?? (await hers.newPage());
await page.goto(cover);
await press(page, '1250*8%=');
await step(page, '01-cover');
const frame: Frame = await setUp(page);
await step(page, '02-home-empty');
await addOrder(frame, story);
await writeMessage(frame, story);
await step(page, '03-incident');
await writeContact(frame, story);
await step(page, '04-duties');
while (!(await frame.getByRole('heading', { level: 1, name: 'My notes' }).isVisible()))
  await frame.getByRole('button', { name: 'Back' }).click();
await step(page, '05-home');
await page.setViewportSize({ width: 390, height: 844 });
await page.screenshot({ path: path.join(images, 'survivor.png') });
await page.setViewportSize(sizes.phone);

const desk = await takeSeat({ origin: workspace, browser });
await step(desk.page, '06-sign-in');
await signInAs(desk.page, 'M. Ibarra');
await desk.page.getByRole('table').waitFor();
await step(desk.page, '07-overdue');
await desk.page
  .getByRole('table')
  .getByRole('link', { name: /^Call / })
  .first()
  .click();
await desk.page.getByRole('heading', { name: 'The chain' }).waitFor();
await step(desk.page, '08-call');
await desk.page.screenshot({ path: path.join(images, 'workspace.png') });
const coordinator = await takeSeat({ origin: workspace, browser });
await signInAs(coordinator.page, 'Noor Haddad');
await coordinator.page.getByRole('table').first().waitFor();
await step(coordinator.page, '09-measures');

await hers.close();
await browser.close();
await rm(profile, { recursive: true, force: true });
console.log(`wrote ${path.relative(process.cwd(), images)}`);
