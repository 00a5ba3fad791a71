// A call to the police that came to nothing: noted while it rings, kept with one tap or in full, and what follows from it: steps
// with days, what is owed, the next step, the letter, the count she can say aloud.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWhole, setUpIn } from './survivor-look.ts';
import { addOrder, told, unfold, writeMessage } from './survivor-steps.ts';
import { openWorld, type Served, serveApp, type World } from './survivor-world.ts';

let served: Served;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(async () => {
  await served?.stop();
});

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

describe('in English, in California', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    world.context.setDefaultTimeout(12_000);
    frame = await setUpIn(world.page, 'en', 'US');
    await addOrder(frame);
    await writeMessage(frame);
  });
  afterAll(async () => {
    await world?.close();
  });
  const press = (name: string | RegExp) => frame.getByRole('button', { name }).first().click();
  const choose = (question: RegExp, answer: string) =>
    frame.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

  test('before the call: what to say, and the number, which nothing presses for her', async () => {
    await press('I am calling them now');
    await frame.getByText('There is a court order. It is being broken.').waitFor();
    expect(await frame.getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911');
    await lookWhole(world.page, frame, 'owed-call-before-en');
  });

  test('during: when it began, when to call again and what to say then', async () => {
    await press('I called. Note the time.');
    await frame.getByText(/^Your call began at \d+:\d\d [AP]M\.$/).waitFor();
    await frame.getByLabel('Call again after').selectOption('20');
    await frame.getByText(/^No one there at \d+:\d\d [AP]M\? Call again\. Say:$/).waitFor();
    await frame.getByText('This is my second call. I called before.').waitFor();
    await frame.getByLabel('Notes').fill('SENT_call_note_22 Number 1182.');
    await lookWhole(world.page, frame, 'owed-call-during-en');
    await press('I am calling again');
    await expect.poll(() => frame.getByLabel('Notes').inputValue()).toBe('');
    await press('No one came');
    await frame.getByText('An officer came: no').waitFor();
    // Each of the two calls is a contact of its own, and the first keeps its note.
    expect(await frame.getByText('Officer not known').count()).toBe(2);
    await frame.getByText('SENT_call_note_22 Number 1182.').waitFor();
    await frame.getByRole('checkbox', { name: 'Ask about your call' }).waitFor();
  });

  test('a call with no answer is one tap', async () => {
    await press('I called just now. No one came.');
    await expect.poll(() => frame.getByText('An officer came: no').count()).toBe(2);
  });

  test('they came and made no report: several officers, every question yes, no or not known', async () => {
    await press('Add another contact');
    await frame.getByRole('radio', { name: 'I know the time' }).check();
    await frame.getByLabel('Day', { exact: true }).fill(day(20));
    await frame.getByLabel('Time', { exact: true }).fill('03:05');
    await frame.getByLabel('Which police?').fill('Marlow Police Department');
    await frame.getByLabel('Officer’s name').fill('T. Vance');
    await frame.getByLabel('Badge number').fill('417');
    await press('Another officer');
    await frame.getByLabel('Name of officer 2').fill('M. Ibarra');
    await frame.getByLabel('Badge of officer 2').fill('902');
    await choose(/tell them there is an order/, 'Yes');
    await choose(/Did an officer come/, 'Yes');
    await choose(/left before they came/, 'Yes');
    await choose(/Was a report made/, 'Yes');
    await frame.getByLabel('Report number').fill('26-1182');
    await choose(/ask for a copy of the report/, 'Yes');
    await frame.getByLabel('Day you asked').fill(day(19));
    await choose(/Did you get the copy/, 'No');
    await choose(/arrest the other person/, 'No');
    await choose(/go and look for the other person/, 'No');
    await unfold(frame, 'What they looked at');
    await choose(/take photos/, 'No');
    await choose(/show them the messages/, 'Yes');
    await unfold(frame, 'Help they offered');
    await choose(/offer to call someone/, 'No');
    await choose(/a place to go/, 'I do not know');
    await lookWhole(world.page, frame, 'owed-contact-form-en');
    await press('Keep it');
    await frame.getByText('T. Vance, badge 417; M. Ibarra, badge 902; Marlow Police Department').waitFor();
    await frame.getByText('Photos were taken: no').waitFor();
    expect(await frame.getByText(/told where to go:/).count(), 'not known is not kept as no').toBe(0);
  });

  test('what follows is dated, and can be marked as done', async () => {
    for (const step of ['Keep the messages', 'Ask who has your case', 'Tell your advocate'])
      await frame.getByRole('checkbox', { name: step }).waitFor();
    const due = frame.getByRole('checkbox', { name: 'Your copy is due' }).first();
    await due.waitFor();
    await frame
      .getByText(/^Was for [A-Z][a-z]+ \d+, \d{4}\. It can still help\.$/)
      .first()
      .waitFor();
    await frame.getByRole('checkbox', { name: 'Tell your advocate' }).check();
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('type')), 'the focus stays').toBe(
      'checkbox',
    );
    await lookWhole(world.page, frame, 'owed-incident-en');
  });

  test('what is overdue comes first, calmly, with the next step and its words', async () => {
    await press('See all that is owed');
    await frame.getByRole('heading', { name: 'What matters first' }).waitFor();
    const first = frame.getByRole('region', { name: 'What matters first' });
    await first.getByText('Overdue').first().waitFor();
    expect(await first.locator('.card').count()).toBeLessThanOrEqual(3);
    await first.getByText('Give a free copy of the report', { exact: true }).waitFor();
    const ladder = frame.getByRole('region', { name: 'The next step' });
    await ladder.getByText('Under Penal Code 13730').waitFor();
    await lookWhole(world.page, frame, 'owed-all-en');
    await press('I did this. Show the next step.');
    await ladder.getByText('Step 2 of 7').waitFor();
    await ladder.getByText('Penal Code 13701').first().waitFor();
    await press('Show the step before');
    await ladder.getByText('Step 1 of 7').waitFor();
  });

  test('on a phone of 320 by 480 the first thing owed is on the first screen, the other rules are folded', async () => {
    await world.page.setViewportSize({ width: 320, height: 480 });
    await frame.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
    const box = await frame.getByRole('region', { name: 'What matters first' }).locator('.card').first().boundingBox();
    if (box === null) throw new Error('nothing first');
    expect(box.y + 60).toBeLessThanOrEqual(480);
    await world.page.setViewportSize({ width: 360, height: 640 });
    const rest = frame.getByRole('region', { name: 'Everything else' });
    const groups = await rest.locator('> details > summary').allTextContents();
    const at = (words: string) => groups.findIndex((group) => group.startsWith(words));
    expect(at('The law asks for it')).toBe(0);
    expect(at('Good practice')).toBeGreaterThan(at('The law asks for it'));
    expect(at('Cannot tell yet')).toBeGreaterThan(0);
    expect(await rest.locator('> details[open]').count()).toBe(0);
  });

  test('an answer settles something, and is put on the contact without losing the one before', async () => {
    const questions = frame.getByRole('region', { name: 'A few questions settle most' });
    const asked = questions.getByRole('group');
    expect(await asked.first().isVisible()).toBe(true);
    const open = async () => (await frame.getByText(/^Cannot tell yet \(\d+\)$/).textContent()) ?? '';
    const before = await open();
    await asked.first().getByRole('radio', { name: 'Yes', exact: true }).check();
    await expect.poll(open).not.toBe(before);
    await asked.nth(1).getByRole('radio', { name: 'Yes', exact: true }).check();
  });

  test('the letter says only what she noted, in print and as text', async () => {
    await press('Make a letter of it');
    const letter = frame.getByRole('article');
    await letter.getByText('Please see that a report is made, and give me its number.').waitFor();
    for (const text of ['Officer: T. Vance', 'Badge: 902', 'Report number: 26-1182', told.message])
      await letter.getByText(text).first().waitFor();
    await frame.getByLabel('Your name under the letter').fill('R. Ellery');
    await letter.getByText('R. Ellery').waitFor();
    await lookWhole(world.page, frame, 'owed-letter-en');
    await unfold(frame, 'As text to copy');
    expect(await frame.getByLabel('As text to copy').inputValue()).toContain('Officer: M. Ibarra');
    await press('Show it in Spanish');
    await letter.getByText('Lo que pido').waitFor();
    await frame.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'printed', true)));
    await press('Print it');
    expect(await frame.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
    await world.page.emulateMedia({ media: 'print' });
    expect(await frame.getByRole('button', { name: 'Print it' }).isVisible()).toBe(false);
    expect(await letter.isVisible()).toBe(true);
    await world.page.emulateMedia({ media: 'screen' });
    await press('Back');
  });

  test('the count can be said aloud', async () => {
    await press(/^Everything owed, and the count/);
    await frame.getByText('Four calls.').waitFor();
    await frame.getByText('One report.').waitFor();
    await frame.getByText(/^Condition 1, no contact: once\.$/).waitFor();
    await lookWhole(world.page, frame, 'owed-count-en');
    expect(world.problems).toEqual([]);
  });
});

describe('her orders', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    world.context.setDefaultTimeout(12_000);
    frame = await setUpIn(world.page, 'es', 'US');
  });
  afterAll(async () => {
    await world?.close();
  });
  const press = (name: string | RegExp) => frame.getByRole('button', { name }).first().click();

  test('copied in Spanish, with a kind she does not know, which is kept as not known', async () => {
    await press('Agregar mi orden');
    await frame.getByLabel('¿Dónde se hizo?').selectOption('US-CA');
    await frame.getByRole('group', { name: '¿Qué papel es?' }).getByRole('radio', { name: 'No lo sé' }).check();
    await frame.getByRole('group', { name: '¿De qué tipo es?' }).getByRole('radio', { name: 'No lo sé' }).check();
    await frame.getByLabel('Número de orden o de caso').fill('26FL00117');
    await frame.getByLabel('Su nombre, como está en la orden').fill('Rowan Ellery');
    await frame.getByLabel('Nombre de la persona contra quien es').fill('Dale Strand');
    await frame.getByLabel('Día en que se hizo').fill(day(60));
    await frame.getByRole('checkbox', { name: 'No puede comunicarse conmigo' }).check();
    await frame.getByRole('checkbox', { name: /No puede amenazar a mi familia/ }).check();
    await frame.getByRole('checkbox', { name: 'También protege a niños' }).check();
    await lookWhole(world.page, frame, 'owed-order-form-es');
    await press('Guardar mi orden');
    await frame.getByText('Una orden, no se sabe de qué tipo').waitFor();
    await lookWhole(world.page, frame, 'owed-order-es');
  });

  test('put right later: the paper is found, the day it ends and from when more time can be asked', async () => {
    await press('Corregir lo que copié');
    await frame.getByRole('radio', { name: 'Formulario DV-130' }).check();
    expect(await frame.getByRole('group', { name: '¿De qué tipo es?' }).count()).toBe(0);
    await frame.getByRole('radio', { name: 'Un día fijo' }).check();
    await frame.getByLabel('Último día').fill('2031-05-31');
    await press('Guardar el cambio');
    await frame.getByText('desde el 28 de febrero de 2031').waitFor();
    await unfold(frame, 'Lo que decía antes');
    await frame.getByText('Una orden, no se sabe de qué tipo').waitFor();
    await lookWhole(world.page, frame, 'owed-order-changed-es');
    expect(world.problems).toEqual([]);
  });

  test('of two orders, which one speaks', async () => {
    await press('Agregar otra orden');
    await frame.getByLabel('¿Dónde se hizo?').selectOption('US-CA');
    await frame.getByRole('radio', { name: 'Formulario EPO-001' }).check();
    await frame.getByLabel('Número de orden o de caso').fill('26EP0042');
    await frame.getByLabel('Su nombre, como está en la orden').fill('Rowan Ellery');
    await frame.getByLabel('Nombre de la persona contra quien es').fill('Dale Strand');
    await frame.getByLabel('Día en que se hizo').fill(day(1));
    await frame.getByRole('radio', { name: 'El papel no trae fecha de fin' }).check();
    await frame.getByRole('checkbox', { name: 'No puede comunicarse conmigo' }).check();
    await press('Guardar mi orden');
    await frame.getByRole('heading', { name: 'Si sus órdenes dicen cosas distintas' }).waitFor();
    await frame.getByText(/^Sin contacto: dicen lo mismo \(.*26FL00117.*\)\.$/).waitFor();
    await frame.getByText('Sin amenazas a la familia: vale la orden 26FL00117.').waitFor();
    expect(await frame.getByText('Alargar la orden').count(), 'an emergency order is not made longer').toBe(0);
    await lookWhole(world.page, frame, 'owed-two-orders-es');
  });
});
