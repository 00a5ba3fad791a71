// The whole app in Spanish, chosen in the settings: the screens that had English words of their own, looked at one by one.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './survivor-checks.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, told, writeContact, writeMessage } from './survivor-steps.ts';
import { artifacts, openWorld, type Served, serveApp, type World } from './survivor-world.ts';

let served: Served;
let world: World;
let frame: Frame;

async function picture(name: string): Promise<void> {
  const { page } = world;
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: path.join(artifacts, `spanish-${name}-360.png`) });
  const whole = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 360, height: Math.max(640, Math.min(whole, 4000)) });
  await page.screenshot({ path: path.join(artifacts, `spanish-${name}-whole.png`) });
  await page.setViewportSize({ width: 360, height: 640 });
}

/** Words that are in no Spanish sentence of ours; her own words and names are English in this journey. */
async function englishIn(): Promise<readonly string[]> {
  const text = await frame.evaluate(() => document.body.innerText);
  return text.split('\n').filter((line) => /\b(the|your|you|this|with|what|when|not|can|was|are)\b/i.test(line));
}

const back = () => frame.getByRole('button', { name: 'Volver', exact: true }).click();

beforeAll(async () => {
  served = await serveApp();
  world = await openWorld(served.origin);
  frame = await setUp(world.page);
  await addOrder(frame);
  await writeMessage(frame);
  await writeContact(frame);
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('radio', { name: 'Español' }).check();
  await frame.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor();
});

afterAll(async () => {
  await world?.close();
  await served?.stop();
});

describe('in Spanish', () => {
  test('the settings', async () => {
    expect(await englishIn()).toEqual([]);
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('es');
    await picture('settings');
    await back();
  });

  test('what is owed, drawn from the order to what was done', async () => {
    await frame.getByRole('button', { name: /^Mandó un mensaje/ }).click();
    await frame.getByRole('button', { name: 'Ver todo lo que le deben' }).click();
    const drawing = frame.getByRole('figure', { name: 'De la orden a lo que se hizo' });
    const kinds = await drawing.locator('.chain-kind').allTextContents();
    expect(new Set(kinds)).toEqual(
      new Set(['Orden', 'Condición', 'Lo que pasó', 'Contacto con la policía', 'Lo que deben hacer', 'Lo que se hizo']),
    );
    await drawing
      .getByText(/^Aún no se sabe: ¿/)
      .first()
      .waitFor();
    expect((await englishIn()).filter((line) => !line.includes(told.court))).toEqual([]);
    expect(await axeFindings(frame)).toEqual([]);
    await drawing.scrollIntoViewIfNeeded();
    await picture('chain');
    await back();
    await back();
  });

  test('taking a copy out', async () => {
    await frame.getByRole('button', { name: /Sacar una copia/ }).click();
    await frame.getByRole('radio', { name: /^Sí, con una frase/ }).check();
    await frame.getByRole('button', { name: 'Hacer el archivo' }).click();
    expect(await englishIn()).toEqual([]);
    expect(await axeFindings(frame)).toEqual([]);
    await picture('take-out');
    await back();
  });

  test('the files of what happened, a file, its clean copy, and recording', async () => {
    await frame.getByText('Mandó un mensaje').first().click();
    const opening = world.page.waitForEvent('filechooser');
    await frame.getByRole('button', { name: 'Agregar foto, video o archivo' }).click();
    const given = { name: 'carta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await (await opening).setFiles(given);
    await frame.getByRole('button', { name: /^Papel o archivo, carta/ }).click();
    await frame.getByText('Esta app no abre este tipo de archivo').waitFor();
    expect(await englishIn()).toEqual([]);
    expect(await axeFindings(frame)).toEqual([]);
    await picture('file');
    await frame.getByRole('button', { name: 'Ver una copia limpia' }).click();
    await frame.getByText('Un PDF puede traer').waitFor();
    await picture('no-clean-copy');
    await back();
    await back();
    await frame.getByRole('button', { name: 'Grabar audio' }).click();
    await frame.getByText('Antes de grabar a otra persona').waitFor();
    // What was read of the place of her order, and where.
    await frame.getByText('Cal. Penal Code § 632').first().waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await picture('record');
    await back();
    await back();
  });

  test('nothing went wrong on the way', () => {
    expect(world.problems).toEqual([]);
  });
});
