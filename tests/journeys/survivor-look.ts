// A screen of the app inside as people meet it: on a small phone and a middling one, light and dark, heard as well as seen.
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, setUpWords } from '../../apps/survivor/src/inside/words/set-up/words.ts';
import { axeFindings } from './survivor-checks.ts';
import { artifacts, enter, passcode, press, setUpCode } from './survivor-world.ts';

const sizes = [
  { width: 320, height: 480 },
  { width: 360, height: 640 },
] as const;

/** Nothing found by axe, light and dark; nothing wider than the phone; a picture of each. Ends light, at 360 by 640. */
export async function lookAll(page: Page, frame: Frame, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(frame), `${name} ${colorScheme}`).toEqual([]);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const wide = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${name} at ${size.width}`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: path.join(artifacts, `inside-${name}-${size.width}-${colorScheme}.png`) });
    }
  }
}

/** As `lookAll`, with one picture more of all that lies below the first screen. */
export async function lookWhole(page: Page, frame: Frame, name: string): Promise<void> {
  await lookAll(page, frame, name);
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 360, height: Math.min(4_000, Math.max(640, height)) });
  await page.screenshot({ path: path.join(artifacts, `inside-${name}-whole.png`) });
  await page.setViewportSize({ width: 360, height: 640 });
}

/** From the first number to an empty home screen, in her language, in a browser tab. */
export async function setUpIn(page: Page, language: Language, country: 'US' | 'GB' = 'US'): Promise<Frame> {
  const say = setUpWords[language];
  const frame = await enter(page, setUpCode);
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  await frame.getByRole('button', { name: language === 'es' ? 'Español' : 'English' }).click();
  await frame.getByRole('checkbox').check();
  await button(say.notice.goOn).click();
  await frame.getByRole('radio', { name: say.country.names[country] }).check();
  await button(say.goOn).click();
  await frame.getByRole('heading', { name: say.others.heading }).waitFor();
  await button(say.goOn).click();
  await frame.getByRole('heading', { name: say.face.heading }).waitFor();
  await frame.getByRole('radio', { name: say.face.names.calculator }).check();
  await button(say.goOn).click();
  await button(say.look.build).click();
  await button(say.install.here).click();
  await frame.getByRole('checkbox').check();
  await button(say.tab.goOn).click();
  for (const heading of [say.code.heading, say.code.again]) {
    await frame.getByRole('heading', { name: heading }).waitFor();
    await press(frame, passcode);
    await button(say.goOn).click();
  }
  await button(say.code.make).click();
  await button(say.takeWords.done).click({ timeout: 30_000 });
  await frame.getByRole('heading', { name: language === 'es' ? 'Mis notas' : 'My notes' }).waitFor();
  return frame;
}
