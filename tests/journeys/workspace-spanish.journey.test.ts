// The whole workspace in Spanish: chosen before signing in, kept with the account, and no screen of any role left in English.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look, openWorkplace, type Seat, takeSeat, type Workplace } from './workspace-world.ts';

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace();
}, 180_000);
afterAll(async () => await place?.close());

/** Words that are in no Spanish sentence of ours. */
const english =
  /\b(the|and|of|with|what|this|that|is|are|was|not|your|you|for|from|when|who|which|save|open|search|filter|show|print|none|yes|choose|call|calls|order|orders|record|recorded|found|owed|overdue|due|today|visit)\b/i;

/** What came from outside and stands as it came: names, call types of a dispatch system, what people said or wrote, a feed's own words. */
const asItCame = [
  /Superior Court of California, County of Marlow/g,
  /Open Referral HSDS 3/g,
  /“Appointment”, “Due” o “Reminder”/g,
  /^[A-Z /-]+$/g,
  /Shares a house with the restrained party’s brother/g,
  /Immediate and present danger, as told on the telephone\./g,
  /Firearms reported at an earlier call/g,
  // Citations, as the law's own tables write them.
  /Whether consent is asked: not read/g,
  /Cal\. Fam\. Code .*: the day is not defined there/g,
  /He took her telephone, blocked the door, and said what he would do when the officers had gone\./g,
];

/** Lines that somebody reads or hears, in English. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const told = await page.evaluate(() => {
    const lines = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const part = text.parentElement;
      // Codes, and what is marked as English, are to be as they are.
      if (part === null || part.closest('.code, [lang="en"]') !== null || !part.checkVisibility()) continue;
      lines.push(text.textContent ?? '');
    }
    for (const part of document.querySelectorAll('[aria-label], [placeholder], [title], [alt], option')) {
      if (part.closest('[lang="en"]') !== null) continue;
      lines.push(...['aria-label', 'placeholder', 'title', 'alt'].map((name) => part.getAttribute(name) ?? ''));
      if (part instanceof HTMLOptionElement) lines.push(part.text);
    }
    return lines;
  });
  const lines = told.map((line) => asItCame.reduce((rest, part) => rest.replaceAll(part, ''), line).trim());
  return [...new Set(lines.filter((line) => english.test(line)))];
}

/** Everything that was asked has been answered. */
function quiet(page: Page): () => Promise<void> {
  const open = new Set<unknown>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    await expect.poll(() => open.size, { interval: 30, timeout: 10_000 }).toBe(0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
}

interface Walk extends Seat {
  readonly settle: () => Promise<void>;
}

async function sitDown(name: string): Promise<Walk> {
  const seat = await takeSeat(place);
  const settle = quiet(seat.page);
  const { page } = seat;
  await page.getByRole('button', { name: 'En español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Entrar al espacio de trabajo' }).waitFor();
  await page.getByRole('button', { name: `Llenar como ${name}` }).click();
  expect(await englishOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByLabel('Código de un solo uso').waitFor();
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await page.getByRole('navigation', { name: 'Secciones' }).waitFor();
  await settle();
  return { ...seat, settle };
}

/** Goes through every section of this role, and into the first of what each lists. Answers what was English, by page. */
async function walkAll({ page, settle }: Walk): Promise<Readonly<Record<string, readonly string[]>>> {
  const left: Record<string, readonly string[]> = {};
  const read = async () => {
    await settle();
    const lines = await englishOn(page);
    if (lines.length > 0) left[new URL(page.url()).pathname] = lines;
  };
  const bar = page.getByRole('navigation', { name: 'Secciones' });
  const groups = await bar.locator('ul').first().getByRole('link').count();
  for (let group = 0; group < groups; group += 1) {
    await bar.locator('ul').first().getByRole('link').nth(group).click();
    await settle();
    const within = Math.max(1, await bar.locator('.bar-within').getByRole('link').count());
    for (let section = 0; section < within; section += 1) {
      if (section > 0) await bar.locator('.bar-within').getByRole('link').nth(section).click();
      await read();
      const first = page.locator('.record-row').first();
      if (await first.isVisible()) {
        await first.click();
        await read();
      }
    }
  }
  return left;
}

/** Reads the page as it stands. */
async function reads({ page, settle }: Walk, left: string[]): Promise<void> {
  await settle();
  left.push(...(await englishOn(page)).map((line) => `${new URL(page.url()).pathname}: ${line}`));
}

describe('in Spanish', () => {
  test.each(['Imani Okafor', 'M. Ibarra', 'Cass Wrenfield', 'Noor Haddad'])(
    'every section of %s',
    async (name) => {
      const walk = await sitDown(name);
      expect(await walkAll(walk)).toEqual({});
      expect(await walk.page.evaluate(() => document.documentElement.lang)).toBe('es');
      expect(walk.problems).toEqual([]);
      await walk.context.close();
    },
    60_000,
  );

  test('an officer looks an order up, opens a call and walks the scene', async () => {
    const walk = await sitDown('T. Vance');
    const { page } = walk;
    const left: string[] = [];
    await page.getByRole('button', { name: 'Consultar órdenes' }).click();
    await page.getByText('Elija el motivo.').waitFor();
    await reads(walk, left);
    await page.getByRole('radio', { name: 'Atender una llamada' }).check();
    await page.getByLabel('Número de incidente').fill('MC-26-00001');
    await page.getByLabel('Nombre de cualquiera de las partes').fill('Strand');
    await page.getByRole('button', { name: 'Consultar órdenes' }).click();
    await page.locator('.record-row').first().click();
    await page.getByRole('button', { name: 'Mostrar demoras, notificación y cambios' }).click();
    await page.getByText('Cuánto tardó cada parte').first().waitFor();
    await reads(walk, left);
    await page.getByRole('link', { name: 'Registrar una llamada sobre esta orden' }).click();
    await page.getByRole('button', { name: 'Registrarla y seguir con la respuesta' }).click();
    await page.getByText('Escriba el número de llamada.').waitFor();
    await reads(walk, left);
    await page.getByRole('link', { name: 'Respuesta' }).click();
    await page.locator('.record-row').first().click();
    await page.getByRole('link', { name: 'En el lugar' }).click();
    const next = page.getByRole('button', { name: 'Siguiente' });
    await next.waitFor();
    while (await next.isVisible()) {
      await reads(walk, left);
      await next.click();
    }
    await reads(walk, left);
    expect(left).toEqual([]);
    expect(walk.problems).toEqual([]);
    await walk.context.close();
  }, 60_000);

  test('an advocate makes her key, begins a case and finds her language kept on another device', async () => {
    const walk = await sitDown('Petra Lindqvist');
    const { page } = walk;
    const left: string[] = [];
    await page.getByRole('link', { name: 'Hacer mi llave' }).click();
    await page.getByLabel('Frase de paso para su llave').fill('candle window harbor slope');
    await page.getByLabel('La misma otra vez').fill('candle window harbor slope');
    await page.getByRole('button', { name: 'Hacer mi llave' }).click();
    await page.getByText('Su llave está abierta').waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Casos', exact: true }).click();
    await page.getByRole('button', { name: 'Empezar un caso' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Cómo llamar a este caso').fill('Álamo');
    await reads(walk, left);
    await form.getByRole('button', { name: 'Empezar un caso' }).click();
    await page.getByRole('heading', { level: 1, name: 'Álamo' }).waitFor();
    for (const part of ['Ayuda y barreras', 'Plan', 'Orden', 'Lo debido y cartas', 'Peligro', 'Quién lee esto']) {
      await page.getByRole('button', { name: part, exact: true }).click();
      await reads(walk, left);
    }
    expect(left).toEqual([]);
    expect(walk.problems).toEqual([]);
    await walk.context.close();

    const other = await takeSeat(place);
    await other.page.getByRole('button', { name: 'Fill in as Petra Lindqvist' }).click();
    await other.page.getByRole('button', { name: 'Continue' }).click();
    await other.page.getByLabel('One-time code').waitFor();
    await other.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await other.page.getByRole('navigation', { name: 'Secciones' }).waitFor();
    expect(await other.page.evaluate(() => document.documentElement.lang)).toBe('es');
    await other.page.keyboard.press('Control+K');
    await other.page.getByText('In English').waitFor();
    expect(await other.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await other.context.close();
  }, 60_000);

  test('looks right, wide and narrow', async () => {
    const walk = await sitDown('M. Ibarra');
    expect(await look(walk.page, 'spanish-overdue')).toEqual([]);
    await walk.context.close();
  }, 60_000);
});
