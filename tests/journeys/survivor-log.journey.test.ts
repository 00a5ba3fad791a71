// Writing down: in three taps at night, in her own way by day, changed without losing a word, and a page that goes nowhere.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWhole, setUpIn } from './survivor-look.ts';
import { createStandIn, invitationCode } from './survivor-server.ts';
import { addOrder, tellInOwnWords, unfold } from './survivor-steps.ts';
import { enter, openWorld, passcode, type Served, serveApp, type World } from './survivor-world.ts';

const standIn = createStandIn();
let served: Served;
beforeAll(async () => {
  served = await serveApp(standIn.answer);
});
afterAll(async () => {
  await served?.stop();
});

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const choose = (frame: Frame, question: RegExp | string, answer: string) =>
  frame.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

describe('in English', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    world.context.setDefaultTimeout(12_000);
    frame = await setUpIn(world.page, 'en', 'US');
  });
  afterAll(async () => {
    await world?.close();
  });
  const back = () => frame.getByRole('button', { name: 'Back' }).click();
  const home = async () => {
    while (!(await frame.getByRole('heading', { name: 'My notes' }).isVisible())) await back();
  };

  test('three taps, well under ten seconds, and it is kept as about now', async () => {
    const began = Date.now();
    let taps = 0;
    for (const name of ['Something happened', 'Came near me', 'Keep it']) {
      await frame.getByRole('button', { name, exact: true }).click();
      taps += 1;
    }
    await frame.getByRole('heading', { name: 'Came near me' }).waitFor();
    await frame.getByText('Written down', { exact: true }).waitFor();
    expect(taps).toBe(3);
    expect(Date.now() - began).toBeLessThan(10_000);
    const times = await frame.locator('.two-times').first().textContent();
    expect(times).toMatch(/Happened.*at about \d+:\d\d [AP]M.*Written down.*at \d+:\d\d [AP]M/s);
    await lookWhole(world.page, frame, 'log-incident-quick-en');
    await home();
  });

  test('the same by keyboard alone', async () => {
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused()).trim() === name) return;
        await world.page.keyboard.press('Tab');
      }
      throw new Error(`${name} was not reached`);
    };
    for (const name of ['Something happened', 'Called me', 'Keep it']) {
      await tabTo(name);
      await world.page.keyboard.press('Enter');
      await world.page.waitForTimeout(200);
    }
    await frame.getByRole('heading', { name: 'Called me' }).waitFor();
    expect(await focused()).toBe('Called me');
    await home();
  });

  test('both screens of it are fit for a small phone, light and dark', async () => {
    await frame.getByRole('button', { name: 'Something happened', exact: true }).click();
    await lookWhole(world.page, frame, 'log-kinds-en');
    await frame.getByRole('button', { name: 'Made a threat' }).click();
    await lookWhole(world.page, frame, 'log-keep-en');
    await frame.getByRole('button', { name: 'It was something else' }).click();
    await frame.getByRole('heading', { name: 'Something happened' }).waitFor();
    await home();
  });

  test('told in her own way: any part first, and what she would rather not say is kept as unknown', async () => {
    await addOrder(frame);
    await tellInOwnWords(frame);
    await lookWhole(world.page, frame, 'log-tell-en');
    await unfold(frame, 'What was said or sent');
    await frame.getByLabel('The words, as you remember them').fill('SENT_said_31ac You cannot hide.');
    await frame.getByLabel('What happened, in your words').fill('SENT_first_90ff He stood at the gate.');
    await frame.getByLabel('What kind of thing was it?').selectOption('came-near');
    await frame.getByRole('radio', { name: 'I only know the day' }).check();
    await frame.getByLabel('Day', { exact: true }).fill(yesterday);
    await choose(frame, /the person your order is against/, 'Yes');
    await choose(frame, /anyone else see or hear/, 'I do not remember');
    await choose(frame, /Were children there/, 'I would rather not say');
    await unfold(frame, 'Where, and how close');
    await frame.getByLabel('Where was it?').selectOption('home');
    await frame.getByLabel('How close did they come, about?').fill('20');
    await lookWhole(world.page, frame, 'log-tell-filled-en');
    await frame.getByRole('button', { name: 'Keep it' }).click();
    await frame.getByText('May break it').first().waitFor();
    await frame.getByText('How close 20 yards').waitFor();
    for (const unsaid of [/anyone else see or hear it\? no/i, /children there\? no/i])
      expect(await frame.getByText(unsaid).count()).toBe(0);
    await frame.getByText('It was noted as closer than the order allows.').waitFor();
    await lookWhole(world.page, frame, 'log-incident-en');
  });

  test('a change keeps every earlier wording, with its day', async () => {
    await frame.getByRole('button', { name: 'Add to it or change it' }).first().click();
    expect(await frame.getByLabel('What happened, in your words').inputValue()).toContain('SENT_first_90ff');
    await frame.getByLabel('What happened, in your words').fill('SENT_second_7b21 He stood at the gate for an hour.');
    await frame.getByRole('button', { name: 'Keep the change' }).click();
    await frame.getByText('SENT_second_7b21').waitFor();
    expect(await frame.getByText('SENT_first_90ff').isVisible()).toBe(false);
    await unfold(frame, 'What it said before');
    await frame.getByText('SENT_first_90ff').waitFor();
    await frame.getByText(/^Written at /).waitFor();
    await lookWhole(world.page, frame, 'log-earlier-en');
    await home();
  });

  test('hands on the neck: said plainly, with the medical word and what to look for', async () => {
    await tellInOwnWords(frame);
    await unfold(frame, 'Harder questions');
    await frame.getByText('You can close this and come back, or never.').waitFor();
    await choose(frame, /press on your neck/, 'Yes');
    await frame.getByText('See a doctor, even if there are no marks').waitFor();
    for (const sign of ['a hoarse voice', 'trouble swallowing', 'going faint']) await frame.getByText(sign).waitFor();
    expect(await frame.getByLabel('What kind of thing was it?').inputValue()).toBe('strangulation');
    await lookWhole(world.page, frame, 'log-neck-en');
    await frame.getByRole('button', { name: 'Keep it' }).click();
    await frame.getByRole('heading', { name: 'Put hands on my neck' }).waitFor();
    await frame.getByText('See a doctor, even if there are no marks').waitFor();
    await home();
  });

  test('a page for herself is kept, changed, and locked with the rest', async () => {
    await frame.getByRole('button', { name: 'Something happened', exact: true }).click();
    await frame.getByRole('button', { name: /A page only for me/ }).click();
    await frame.getByLabel('What I want to write').fill('SENT_private_66de I am so tired.');
    await frame.getByRole('button', { name: 'Keep this page' }).click();
    await frame.getByText('Kept.').waitFor();
    await frame.getByRole('button', { name: 'Change this page' }).click();
    await frame.getByLabel('What I want to write').last().fill('SENT_private_66de I am tired, and I am here.');
    await frame.getByRole('button', { name: 'Keep the change' }).click();
    await frame.getByText('I am tired, and I am here.').waitFor();
    await lookWhole(world.page, frame, 'log-private-en');
    await world.page.keyboard.press('Escape');
    await expect.poll(() => world.page.frames().length).toBe(1);
    frame = await enter(world.page, passcode);
    await frame.getByRole('heading', { name: 'My notes' }).waitFor();
    expect(await frame.getByText('SENT_private_66de').count()).toBe(0);
  });

  test('sharing all there is to share names no such page and sends none', async () => {
    await frame.getByRole('button', { name: /People I share with/ }).click();
    await frame.getByRole('button', { name: 'Add a person' }).click();
    await frame.getByLabel('Invitation code').fill(invitationCode);
    await frame.getByRole('button', { name: 'Look it up' }).click();
    await frame.getByRole('button', { name: 'All six are the same' }).click();
    await frame.getByRole('button', { name: 'Share something with Imani Okafor' }).click();
    await frame.getByRole('heading', { name: 'What may they see?' }).waitFor();
    for (const box of await frame.getByRole('checkbox').all()) await box.check();
    const offered = await frame.locator('main').innerText();
    expect(offered).not.toMatch(/SENT_private|only for me/);
    const goOn = () => frame.getByRole('button', { name: 'Go on' }).click();
    await goOn();
    await frame.getByRole('radio', { name: 'To get advice' }).check();
    for (let question = 0; question < 3; question += 1) await goOn();
    await frame.getByRole('checkbox').check();
    await goOn();
    await frame.getByRole('button', { name: 'Yes, share this' }).click();
    await frame.getByText('Imani Okafor can open it now').waitFor();
    const content = await standIn.openAsReader();
    expect(content?.incidents.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(content)).toContain('SENT_second_7b21');
    expect(JSON.stringify(content)).not.toContain('SENT_private');
  });

  test('nothing went wrong', () => expect(world.problems).toEqual([]));
});

describe('in Spanish', () => {
  let world: World;
  let frame: Frame;
  beforeAll(async () => {
    world = await openWorld(served.origin);
    world.context.setDefaultTimeout(12_000);
    frame = await setUpIn(world.page, 'es', 'GB');
  });
  afterAll(async () => {
    await world?.close();
  });

  test('the three taps, her own way, and her page, all in her words', async () => {
    await frame.getByRole('button', { name: 'Pasó algo', exact: true }).click();
    await lookWhole(world.page, frame, 'log-kinds-es');
    await frame.getByRole('button', { name: 'Se me acercó' }).click();
    await frame.getByRole('button', { name: 'Guardar', exact: true }).click();
    await frame.getByText('Se escribió').waitFor();
    await lookWhole(world.page, frame, 'log-incident-es');
    await frame.getByRole('button', { name: 'Agregar o cambiar' }).click();
    await unfold(frame, 'Preguntas más duras');
    await choose(frame, /apretó el cuello/, 'Sí');
    await frame.getByText('la voz ronca').waitFor();
    await lookWhole(world.page, frame, 'log-tell-es');
    await frame.getByRole('button', { name: 'Guardar el cambio' }).click();
    await frame.getByText('Lo que decía antes').waitFor();
    await frame.getByRole('button', { name: 'Volver' }).click();
    await frame.getByRole('button', { name: 'Pasó algo', exact: true }).click();
    await frame.getByRole('button', { name: /Una página solo para mí/ }).click();
    await lookWhole(world.page, frame, 'log-private-es');
    expect(world.problems).toEqual([]);
  });
});
