// The first screen after the code, and what it leads to: everything a hurried person needs on a phone of 320 by 480, in both
// languages and for both countries, with nothing dialled and nothing sent by itself.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAll, setUpIn } from './survivor-look.ts';
import { addOrder, told } from './survivor-steps.ts';
import { openWorld, type Served, serveApp, type World } from './survivor-world.ts';

let served: Served;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(async () => {
  await served?.stop();
});

/** The lowest edge of each thing that has to be in reach, on a phone of 320 by 480, before any scrolling. */
async function lowestEdges(world: World, frame: Frame, names: readonly RegExp[]): Promise<readonly number[]> {
  await world.page.setViewportSize({ width: 320, height: 480 });
  await frame.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
  const edges: number[] = [];
  for (const name of names) {
    const target = frame.getByRole('link', { name }).or(frame.getByRole('button', { name })).first();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${name} is not on the screen`);
    expect(box.height, String(name)).toBeGreaterThanOrEqual(44);
    edges.push(box.y + box.height);
  }
  await world.page.setViewportSize({ width: 360, height: 640 });
  return edges;
}

describe('in English, in the United States', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    frame = await setUpIn(world.page, 'en', 'US');
  });
  afterAll(async () => {
    await world?.close();
  });
  const back = () => frame.getByRole('button', { name: 'Back' }).click();

  test('everything is in reach without scrolling, with and without an order', async () => {
    const rest = [/^If you cannot speak$/, /^The police are here$/, /^Something happened$/];
    for (const edge of await lowestEdges(world, frame, [/^Call 911$/, /^Add my order$/, ...rest]))
      expect(edge).toBeLessThanOrEqual(480);
    await lookAll(world.page, frame, 'home-empty-en');
    await addOrder(frame);
    for (const edge of await lowestEdges(world, frame, [/^Call 911$/, /^Show my order$/, ...rest]))
      expect(edge).toBeLessThanOrEqual(480);
    await lookAll(world.page, frame, 'home-en');
    expect(await frame.getByRole('link').first().getAttribute('href')).toBe('tel:911');
  });

  test('nothing in reach is red', async () => {
    const colours = await frame.evaluate(() =>
      [...document.querySelectorAll('.urgent *')].flatMap((element) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
        return [color, backgroundColor, borderTopColor];
      }),
    );
    expect(colours.length).toBeGreaterThan(15);
    const isRed = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return red > 140 && red > green * 1.7 && red > blue * 1.7;
    };
    expect(isRed('rgb(155, 44, 44)'), 'the check knows red').toBe(true);
    expect(colours.filter(isRed)).toEqual([]);
  });

  test('the order is shown large, and says who alone can confirm it', async () => {
    await frame.getByRole('button', { name: 'Show my order' }).click();
    await frame.getByText('Only your own system can confirm this order').waitFor();
    for (const text of [told.number, told.court, 'Rowan Ellery', 'Dale Strand'])
      await frame.getByText(text, { exact: true }).waitFor();
    await frame.getByText('The restrained person may not reach out to the protected person in any way.').waitFor();
    await frame.getByText('The terms were typed in by the one it is for.').waitFor();
    const size = await frame
      .getByText(told.number, { exact: true })
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(20);
    expect(await frame.getByText('Cal. Fam. Code § 6383(e)').count(), 'only when it was not served').toBe(0);
    await lookAll(world.page, frame, 'show-order-en');
    await back();
  });

  test('the lines for the police lead to the order and to writing down', async () => {
    await frame.getByRole('button', { name: 'The police are here' }).click();
    for (const line of ['I am in danger. I need help now.', 'What is the report number?', 'Please enforce the order.'])
      await frame.getByText(line).waitFor();
    await frame.getByText(`Its number is ${told.number}.`).waitFor();
    await lookAll(world.page, frame, 'police-en');
    await frame.getByRole('button', { name: 'Show my order' }).click();
    await frame.getByText('Only your own system can confirm this order').waitFor();
    await back();
    await frame.getByRole('button', { name: 'Write down what they did' }).click();
    await frame.getByLabel('Which police?').waitFor();
    await back();
    await back();
  });

  test('who cannot speak is told where a text works and where it does not', async () => {
    await frame.getByRole('button', { name: 'If you cannot speak' }).click();
    await frame.getByText('Text works in some places only.').waitFor();
    expect(await frame.getByRole('link', { name: 'Write a text to 911' }).getAttribute('href')).toBe('sms:911');
    expect(await frame.getByText('55').count()).toBe(0);
    await lookAll(world.page, frame, 'cannot-speak-us-en');
    await back();
  });

  test('something happened is one press from the quick note, and two from the form', async () => {
    await frame.getByRole('button', { name: 'Something happened' }).click();
    await frame.getByRole('button', { name: /Tell it in my own words|Go on with what I began/ }).waitFor();
    await back();
  });

  test('nothing was asked of the network, and nothing went wrong', () => {
    expect(served.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(world.problems).toEqual([]);
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

  test('the same things are in reach, in her words', async () => {
    const names = [
      /^Llamar al 999$/,
      /^Si no puede hablar$/,
      /^Agregar mi orden$/,
      /^La policía está aquí$/,
      /^Pasó algo$/,
    ];
    for (const edge of await lowestEdges(world, frame, names)) expect(edge).toBeLessThanOrEqual(480);
    await lookAll(world.page, frame, 'home-empty-es');
  });

  test('the silent call is told with its limits: only when asked, no place, no landline', async () => {
    await frame.getByRole('button', { name: 'Si no puede hablar' }).click();
    await frame.getByText('Oprima 55 solo cuando se lo pidan.').waitFor();
    await frame.getByText('No les dice dónde está usted.').waitFor();
    await frame.getByText('En un teléfono fijo el 55 no funciona').waitFor();
    await lookAll(world.page, frame, 'cannot-speak-gb-es');
    await frame.getByRole('button', { name: 'Volver' }).click();
  });

  test('what is shown to an officer is in English, with her words below', async () => {
    await frame.getByRole('button', { name: 'La policía está aquí' }).click();
    await frame.getByText('I speak Spanish. I need an interpreter.').waitFor();
    await frame.getByText('¿Cuál es el número del reporte?').waitFor();
    await lookAll(world.page, frame, 'police-es');
  });
});
