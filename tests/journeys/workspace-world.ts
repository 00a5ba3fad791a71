// The workspace as staff meet it: the real server with the demonstration on record, the built app, one browser. Every screen
// a journey looks at is read by axe and pictured at two sizes; a console error or a refused policy fails the journey.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startForTest, type TestServer } from '../../apps/server/src/testing/start-for-test.edge.ts';
import { buildApp, builtFolder } from '../../scripts/build.ts';
import { launch } from '../chromium.ts';

export const artifacts = path.resolve('tests/artifacts');
export const desk = { width: 1280, height: 800 };
export const phone = { width: 360, height: 640 };

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Workplace {
  readonly origin: string;
  readonly browser: Browser;
  readonly server: TestServer;
  readonly close: () => Promise<void>;
}

/** Builds the app if its sources changed, starts the server with the demonstration, starts the browser. */
export async function openWorkplace(): Promise<Workplace> {
  await buildApp('workspace');
  const server = await startForTest({ workspaceFolder: builtFolder('workspace') });
  const browser = await launch();
  await mkdir(artifacts, { recursive: true });
  return {
    // A name, not a number: passkeys are made for names.
    origin: `http://localhost:${new URL(server.workspaceOrigin).port}`,
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, page errors and refused policies so far. */
  readonly problems: readonly string[];
}

/** One person's browser, on the sign-in page. */
export async function takeSeat({ origin, browser }: Pick<Workplace, 'origin' | 'browser'>): Promise<Seat> {
  const context = await browser.newContext({
    viewport: desk,
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // A refused request is part of several journeys; the page's own words for it are what is tested.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(origin);
  await page.getByRole('heading', { name: 'Sign in to the workspace' }).waitFor();
  return { context, page, problems };
}

/** Signs in by hand-like steps with what the demonstration's list offers. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Fill in as ${name}` }).click();
  await page.waitForFunction(() => true);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('One-time code').waitFor();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('navigation', { name: 'Sections' }).waitFor();
}

export interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly targets: readonly string[];
}

/** What axe finds on the page as it stands, WCAG 2.2 A and AA and its best practices. */
export async function axeFindings(page: Page): Promise<readonly AxeFinding[]> {
  // By the debugger, not by a script element: the page's policy rightly refuses the latter.
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: axeSource });
    const answered = await session.send('Runtime.evaluate', {
      expression:
        'axe.run(document).then((r) => JSON.stringify(r.violations.map((v) => ({ id: v.id, help: v.help, targets: v.nodes.map((n) => n.target.join(" ") + " :: " + n.failureSummary) }))))',
      awaitPromise: true,
      returnByValue: true,
    });
    if (answered.exceptionDetails !== undefined) throw new Error(answered.exceptionDetails.text);
    return JSON.parse(String(answered.result.value));
  } finally {
    await session.detach();
  }
}

/** Pictures the page at both sizes and answers what axe finds at each. */
export async function look(page: Page, name: string): Promise<readonly AxeFinding[]> {
  const findings: AxeFinding[] = [];
  for (const [size, viewport] of [
    ['1280', desk],
    ['360', phone],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: path.join(artifacts, `workspace-${name}-${size}.png`), fullPage: size === '360' });
    findings.push(...(await axeFindings(page)));
  }
  await page.setViewportSize(desk);
  return findings;
}

/** Goes to a section: by the bar when it shows it, otherwise by typing, as the bar shows only the group that is open. */
export async function goTo(page: Page, section: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section, exact: true });
  if (await link.isVisible()) return await link.click();
  await page.keyboard.press('Control+K');
  await page.getByLabel('What do you want to do').fill(`Go to ${section.toLowerCase()}`);
  await page.keyboard.press('Enter');
}
