/**
 * A questionnaire comes as a file: refused with its faults, loaded, opened to whoever is trained in it, asked within a case, raised by a
 * professional and never lowered, and withdrawn without losing what was asked with it.
 */
import { expect, onTestFinished, test } from 'vitest';
import { beginCase, makeKey, toCases } from './workspace-cases.ts';
import { goTo, look, openWorkplace, signInAs, takeSeat } from './workspace-world.ts';

const said = (text: string) => ({ en: text, es: text });
/** Of this test alone: nobody's instrument, and it measures nothing. */
const file = {
  id: 'marlow-questions',
  version: 1,
  title: said('Marlow questions'),
  validated: false,
  needsTraining: true,
  licence: 'Free to use in Marlow County.',
  items: [
    { id: 'week', asks: said('Has it happened this week?'), yes: 2 },
    {
      id: 'often',
      asks: said('How often?'),
      yes: 0,
      options: [
        { id: 'once', title: said('Once'), adds: 1 },
        { id: 'daily', title: said('Daily'), adds: 4 },
      ],
    },
  ],
  scoring: { total: { sum: [{ item: 'week' }, { item: 'often' }] } },
  levels: [
    { id: 'some', from: 0, title: said('Some'), means: said('Ask again.') },
    { id: 'much', from: 5, title: said('Much'), means: said('Speak today.') },
    { id: 'most', from: 7, title: said('Most'), means: said('Speak now.') },
  ],
};
const asFile = (content: unknown) => ({
  name: 'questions.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test('an instrument is loaded from its file, asked by whoever is trained in it, and withdrawn without losing a record', async () => {
  const place = await openWorkplace();
  onTestFinished(async () => await place.close());
  const [admin, advocate] = [await takeSeat(place), await takeSeat(place)];
  const [cass, imani] = [admin.page, advocate.page];
  await signInAs(cass, 'Cass Wrenfield');
  await signInAs(imani, 'Imani Okafor');
  const load = async (content: unknown) => {
    await cass.getByLabel('File', { exact: true }).setInputFiles(asFile(content));
    await cass.getByRole('button', { name: 'Load it' }).click();
  };

  await goTo(cass, 'Instruments');
  await cass.getByText('No instrument is loaded').waitFor();
  await load({ ...file, scoring: { total: { part: 'itself' }, parts: { itself: { part: 'itself' } } } });
  await cass.getByText('This file is no instrument').waitFor();
  expect(await look(cass, 'instruments-refused')).toEqual([]);
  await load(file);
  const mine = cass.getByRole('region', { name: 'Marlow questions, version 1' });
  await mine.getByText('Not validated, says its file.').waitFor();

  await makeKey(imani);
  await toCases(imani);
  await beginCase(imani, 'Rowan E.');
  await imani.getByRole('button', { name: 'Danger' }).click();
  const asked = imani.getByRole('region', { name: 'Danger' });
  await asked.getByText('Only whoever is on record as trained in it may ask this.').waitFor();
  expect(await asked.getByRole('button', { name: /Marlow questions/ }).count()).toBe(0);

  await mine.getByLabel('Who was trained in it').selectOption({ label: 'Imani Okafor' });
  await mine.getByLabel('On', { exact: true }).fill('2026-03-02');
  await mine.getByRole('button', { name: 'Record the training' }).click();
  await mine.getByText('Imani Okafor, trained').waitFor();
  expect(await look(cass, 'instruments-loaded')).toEqual([]);

  await imani.getByRole('button', { name: 'Overview' }).click();
  await imani.getByRole('button', { name: 'Danger' }).click();
  await asked.getByRole('button', { name: /Marlow questions/ }).click();
  await asked.getByLabel('How she sees her own danger, in her words').fill('Worse since the hearing.');
  await asked.getByText('Not validated, says its file.').waitFor();
  await asked.getByLabel('How often?').selectOption({ label: 'Daily' });
  await asked.getByLabel('Raise the level').selectOption({ label: 'Most' });
  await asked.getByRole('button', { name: 'Write it down' }).click();
  await asked.getByText('This is needed.').waitFor();
  await asked.getByLabel('Why', { exact: true }).fill('He bought a rifle.');
  expect(await look(imani, 'instruments-asking')).toEqual([]);
  await asked.getByRole('button', { name: 'Write it down' }).click();
  // Left open is said as open, and could come to more; it never counts as no.
  await asked.getByText('1 / 2 not answered: Has it happened this week? (Some – Much)').waitFor();
  await asked.getByText('Most. Speak now.').waitFor();
  await asked.getByText('As the answers came to: Some. Why: He bought a rifle.').waitFor();
  await asked.getByText('Asked by someone trained in it.').waitFor();

  await mine.getByRole('button', { name: 'Withdraw' }).click();
  await mine.getByText('Withdrawn').waitFor();
  await imani.getByRole('button', { name: 'Overview' }).click();
  await imani.getByRole('button', { name: 'Danger' }).click();
  await asked.getByText('Most. Speak now.').waitFor();
  await expect.poll(async () => await asked.getByRole('button', { name: /Marlow questions/ }).count()).toBe(0);
  expect(await look(imani, 'instruments-asked')).toEqual([]);
  expect([...admin.problems, ...advocate.problems]).toEqual([]);
}, 120_000);
