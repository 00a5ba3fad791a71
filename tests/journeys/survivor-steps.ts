// What she does on her phone, step by step, by the names she sees. No selectors of ours beyond roles and labels.
import type { Frame } from 'playwright-core';

export const told = {
  message: 'SENT_message_7c1f: You cannot hide from me.',
  note: 'SENT_note_41ab: They said he had left and there was nothing they could do.',
  officer: 'SENT_officer_9d02 T. Vance',
  court: 'SENT_court_5e77 Superior Court of California, County of Marlow',
  number: 'SENTnumber8812',
} as const;

export type Told = Readonly<Record<keyof typeof told, string>>;

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Copies a served order with three terms from the paper. */
export async function addOrder(frame: Frame, words: Told = told): Promise<void> {
  await frame.getByRole('button', { name: 'Add my order' }).first().click();
  await frame.getByRole('heading', { name: 'Add my order' }).waitFor();
  await frame.getByLabel('Where was it made?').selectOption('US-CA');
  await frame.getByRole('radio', { name: 'Form DV-130' }).check();
  await frame.getByRole('textbox', { name: /^Court/ }).fill(words.court);
  await frame.getByLabel('Order or case number').fill(words.number);
  await frame.getByLabel('Your name, as the order has it').fill('Rowan Ellery');
  await frame.getByLabel('Name of the person it is against').fill('Dale Strand');
  await frame.getByLabel('Day it was made').fill(day(60));
  await frame.getByRole('radio', { name: 'On a day' }).check();
  await frame.getByLabel('Last day').fill(day(-700));
  await frame.getByRole('radio', { name: /handed over, and I know the day/ }).check();
  await frame.getByLabel('Day it was handed over').fill(day(58));
  await frame.getByLabel('Who handed it over?').selectOption('officer');
  await frame.getByRole('checkbox', { name: 'Must not contact me' }).check();
  await frame.getByRole('checkbox', { name: 'Must stay away' }).check();
  await frame.getByRole('checkbox', { name: 'My home' }).check();
  await frame.getByRole('textbox', { name: /^How far/ }).fill('100');
  await frame.getByRole('checkbox', { name: 'Must give up guns' }).check();
  await frame.getByRole('button', { name: 'Keep my order' }).click();
  await frame.getByRole('heading', { name: 'My order' }).waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
  await frame.getByRole('heading', { name: 'My notes' }).waitFor();
}

/** To the long form, whether it was begun before or not. */
export async function tellInOwnWords(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Something happened' }).click();
  await frame.getByRole('button', { name: /Tell it in my own words|Go on with what I began/ }).click();
  await frame.getByRole('heading', { name: 'Write it down' }).waitFor();
}

/** Opens a folded part of a form or a page, when it is not open yet. */
export async function unfold(frame: Frame, name: string | RegExp): Promise<void> {
  const part = frame.locator('details', { has: frame.locator('summary', { hasText: name }) }).last();
  if (!(await part.evaluate((element) => element.hasAttribute('open')))) await part.locator('summary').first().click();
}

/** Writes down a text message in the night. */
export async function writeMessage(frame: Frame, words: Told = told): Promise<void> {
  await tellInOwnWords(frame);
  await frame.getByLabel('What kind of thing was it?').selectOption('message');
  await frame.getByLabel('What happened, in your words').fill(words.message);
  await frame.getByRole('radio', { name: 'I know the time' }).check();
  await frame.getByLabel('Day', { exact: true }).fill(day(3));
  await frame.getByLabel('Time', { exact: true }).fill('02:14');
  await unfold(frame, 'What was said or sent');
  await frame.getByLabel('How did they reach you?').selectOption('text');
  const who = frame.getByRole('group', { name: /Was it the person your order is against/ });
  await who.getByRole('radio', { name: 'Yes', exact: true }).check();
  await frame.getByRole('button', { name: 'Keep it' }).click();
  await frame.getByRole('heading', { name: 'Sent a message' }).waitFor();
}

/** Writes down that the police came and left it at that. */
export async function writeContact(frame: Frame, words: Told = told): Promise<void> {
  await frame.getByRole('button', { name: 'Write down what the police did' }).click();
  await frame.getByRole('radio', { name: 'I know the time' }).check();
  await frame.getByLabel('Day', { exact: true }).fill(day(3));
  await frame.getByLabel('Time', { exact: true }).fill('03:05');
  await frame.getByLabel('Which police?').fill('Marlow Police Department');
  await frame.getByLabel('Officer’s name').fill(words.officer);
  await frame.getByLabel('Badge number').fill('417');
  const answers: readonly (readonly [question: RegExp, answer: string])[] = [
    [/tell them there is an order/, 'Yes'],
    [/Did an officer come/, 'Yes'],
    [/left before they came/, 'Yes'],
    [/Was a report made/, 'No'],
    [/Did they arrest/, 'No'],
  ];
  for (const [question, answer] of answers) {
    const group = frame.getByRole('group', { name: question });
    await group.getByRole('radio', { name: answer, exact: true }).check();
  }
  await frame.getByLabel('What they said or did').fill(words.note);
  await frame.getByRole('button', { name: 'Keep it' }).click();
  await frame.getByRole('heading', { name: 'What is owed to you' }).waitFor();
}
