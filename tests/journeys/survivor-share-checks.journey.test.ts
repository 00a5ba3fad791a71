// What her phone checks for her: files go only as they were chosen, pictures only drawn anew; a receipt has to fit what she sent;
// a new key is shown before anything is sealed to it; a list of openings that was altered is said to be. In both languages.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { toBase64url } from '@holdfast/crypto';
import { newIdentity } from '@holdfast/crypto/open';
import { checkReceipt, receiptFromText } from '@holdfast/evidence/receipts';
import type { DisclosureContent } from '@holdfast/wire';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jpegWithTraces, survivorsIn } from '../../apps/survivor/src/inside/evidence/testing/pictures.ts';
import { axeFindings } from './survivor-checks.ts';
import { setUpIn } from './survivor-look.ts';
import { createStandIn, invitationCode } from './survivor-server.ts';
import { setUp } from './survivor-set-up.ts';
import { addOrder, writeMessage } from './survivor-steps.ts';
import { artifacts, openWorld, type Served, serveApp, type World } from './survivor-world.ts';

const standIn = createStandIn();
const phone = { width: 360, height: 640 };
let served: Served;
let world: World;
let frame: Frame;
let content: DisclosureContent | null;

beforeAll(async () => {
  served = await serveApp(standIn.answer);
  world = await openWorld(served.origin);
  world.context.setDefaultTimeout(15_000);
  frame = await setUp(world.page);
  await addOrder(frame);
  await writeMessage(frame);
  await addFiles();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
});
afterAll(async () => {
  await world?.close();
  await served?.stop();
});

/** A picture with all that phones put into one, and a file that cannot be cleaned. */
async function addFiles(): Promise<void> {
  await frame.getByRole('heading', { name: 'Photos, sound and files' }).waitFor();
  const plain = await world.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 240);
    const drawn = canvas.getContext('2d');
    if (drawn === null) throw new Error('no canvas');
    drawn.fillStyle = '#3a7';
    drawn.fillRect(40, 40, 200, 100);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  planted = jpegWithTraces(Uint8Array.from(plain));
  for (const [name, mimeType, bytes] of [
    ['door.jpg', 'image/jpeg', planted.bytes],
    ['voice.ogg', 'audio/ogg', new TextEncoder().encode('a sound that is none')],
  ] as const) {
    const opening = world.page.waitForEvent('filechooser');
    await frame.getByRole('button', { name: 'Add a photo, video or file' }).click();
    await (await opening).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await frame.getByRole('button', { name: new RegExp(`^(?!Stop).*${name}`) }).waitFor();
  }
}
let planted: ReturnType<typeof jpegWithTraces>;

async function look(name: string): Promise<void> {
  await world.page.setViewportSize(phone);
  expect(await axeFindings(frame), name).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await world.page.emulateMedia({ colorScheme: scheme });
    await world.page.screenshot({ path: path.join(artifacts, `share-${name}-${scheme}.png`) });
  }
  await world.page.emulateMedia({ colorScheme: 'light' });
}

const press = (name: string | RegExp) => frame.getByRole('button', { name }).click();
const goOn = () => press(/^(Go on|Seguir)$/);

async function pair(): Promise<void> {
  await press('Add a person');
  await frame.getByLabel('Invitation code').fill(invitationCode);
  await press('Look it up');
  await press('All six are the same');
}

describe('files', () => {
  test('each is chosen by itself, and it says which goes clean and which as it is', async () => {
    await press(/People I share with/);
    await pair();
    await press('Share something with Imani Okafor');
    await frame.getByRole('checkbox', { name: /Photo, door\.jpg/ }).waitFor();
    expect(await frame.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await frame.getByText('A clean copy goes. It holds no place, no camera and no date.').waitFor();
    await frame.getByText('It goes as it is. It may say where and when it was made.').waitFor();
    await look('files-what');
    for (const name of [/Sent a message/, /door\.jpg/, /voice\.ogg/])
      await frame.getByRole('checkbox', { name }).check();
    await goOn();
    await frame.getByRole('radio', { name: 'To get advice' }).check();
    for (let question = 0; question < 3; question += 1) await goOn();
    // An advocate is never asked about: no question of a police record came in between.
    await frame.getByRole('heading', { name: 'Before you decide' }).waitFor();
    await frame.getByRole('checkbox').check();
    await goOn();
    await press('Yes, share this');
    await frame.getByText('Imani Okafor can open it now').waitFor();
    await press('Done');
  });

  test('the picture is drawn anew and holds nothing else; the other is byte for byte; nothing else went along', async () => {
    content = await standIn.openAsReader();
    expect(content?.files.map((file) => [file.originalName, file.drawnAnew])).toEqual([
      ['door.jpg', true],
      ['voice.ogg', false],
    ]);
    const [picture, sound] = content?.files ?? [];
    expect(survivorsIn(picture?.bytes ?? planted.bytes, planted)).toEqual([]);
    // The control: the original does hold them.
    expect(survivorsIn(planted.bytes, planted)).not.toEqual([]);
    expect(new TextDecoder().decode(sound?.bytes)).toBe('a sound that is none');
    expect([content?.incidents.length, content?.orders, content?.contacts]).toEqual([1, [], []]);
  });
});

describe('a supervisor', () => {
  const toLimits = async (questions: number): Promise<void> => {
    await press('Share something with Imani Okafor');
    await frame.getByRole('checkbox', { name: /Sent a message/ }).check();
    await goOn();
    await frame.getByRole('radio', { name: 'To get advice' }).check();
    for (let question = 0; question < questions; question += 1) await goOn();
  };

  test('is not asked about where their agency does not let them, and she is told that they may not', async () => {
    await toLimits(3);
    await frame.getByText('The rules of Harbor Lantern Advocacy do not let a supervisor open it.').waitFor();
    await press('Do not share');
  });

  test('is a question where their agency lets them: no unless she says yes, and what she agrees to says it', async () => {
    standIn.decide(true, true);
    await press(/People I share with/);
    // What they decided is asked for anew, because she asks.
    await press('What Harbor Lantern Advocacy decided');
    await frame.getByText('A supervisor there can open what you share, if you say yes.').waitFor();
    await frame.getByText('two people there can do so together. Neither can do it alone.').waitFor();
    await look('rules');
    await toLimits(3);
    await frame.getByRole('heading', { name: 'May a supervisor open it too?' }).waitFor();
    expect(await frame.getByRole('radio', { name: 'No, Imani Okafor alone' }).isChecked()).toBe(true);
    await look('supervisor');
    await frame.getByRole('radio', { name: 'Yes, a supervisor may open it' }).check();
    await goOn();
    await frame.getByRole('checkbox').check();
    await goOn();
    await frame.getByText('A supervisor there may open it too.').waitFor();
    await press('Do not share');
    standIn.decide(false);
    await press(/People I share with/);
  });
});

describe('a receipt', () => {
  test('that does not fit what she sent is said, and not kept', async () => {
    if (content === null) throw new Error('nothing was opened');
    standIn.acknowledge({ ...content, incidents: [] });
    await press(/Can be opened/);
    await frame.getByText('This receipt does not fit').waitFor();
    await look('receipt-wrong');
    expect(await frame.getByText('They said they received it').count()).toBe(0);
  });

  test('that fits is shown, can be printed, and its file is checked by anyone', async () => {
    if (content === null) throw new Error('nothing was opened');
    standIn.receipts.length = 0;
    standIn.acknowledge(content);
    await press('Look again');
    await press(/They said they received it/);
    await frame.getByRole('heading', { name: 'They said they received it' }).waitFor();
    await frame.getByText('Harbor Lantern Advocacy').waitFor();
    // What was shared is not on the sheet she shows.
    expect(await frame.locator('main').innerText()).not.toMatch(/door\.jpg|Sent a message|Imani/);
    await look('receipt');
    await frame.getByText('Show it as a file').first().click();
    const read = receiptFromText(await frame.getByRole('textbox').inputValue());
    expect(read.ok && checkReceipt(read.value)).toMatchObject({ ok: true });
    expect(read.ok && read.value.from).toBe(toBase64url(content.publicKey));
    // Into the downloads, after she was told that it lies open there; anyone checks the file by the program.
    await frame.getByText('It lies open in the downloads until you delete it there.').waitFor();
    const arriving = world.page.waitForEvent('download');
    await press('Save it as a file');
    const download = await arriving;
    await frame.getByText('It is in the downloads now.').waitFor();
    expect(download.suggestedFilename()).toBe('receipt.json');
    const checked = await promisify(execFile)(process.execPath, [
      'apps/cli/src/main.ts',
      'verify',
      await download.path(),
    ]);
    expect(checked.stdout).toMatch(/^It holds:/);
    await world.page.emulateMedia({ media: 'print' });
    await world.page.screenshot({ path: path.join(artifacts, 'share-receipt-paper.png'), fullPage: true });
    await world.page.emulateMedia({ media: 'screen' });
    await press('Back');
    await press('Back');
  });
});

describe('a new key of the person', () => {
  const other = newIdentity();

  test('is shown first, with six words to compare; nothing is sealed to it before', async () => {
    const before = standIn.parcels.size;
    standIn.enterKey(other);
    await press('Share something with Imani Okafor');
    await frame.getByRole('heading', { name: 'Imani Okafor has a new key' }).waitFor();
    expect(await frame.getByRole('heading', { name: 'What may they see?' }).count()).toBe(0);
    await look('new-key');
    await press('They are not the same');
    await frame.getByText('Then do not share anything').waitFor();
    expect(await frame.getByRole('heading', { name: 'What may they see?' }).count()).toBe(0);
    expect(standIn.parcels.size).toBe(before);
  });

  test('compared again, the questions come', async () => {
    await press('All six are the same');
    await frame.getByRole('heading', { name: 'What may they see?' }).waitFor();
    await press('Do not share');
  });

  test('a directory written anew is noticed, and nothing is sent', async () => {
    standIn.rewriteDirectory(newIdentity());
    await press(/People I share with/);
    await press('Share something with Imani Okafor');
    await frame.getByText('The list of keys was changed').waitFor();
    await look('directory-changed');
    standIn.rewriteDirectory(null);
    await press('Back');
  });
});

describe('the list of openings', () => {
  test('is whole until a row of it is changed; then she is told which', async () => {
    await press('Look again');
    await frame.getByText(/Opened at .* by Imani Okafor/).waitFor();
    expect(await frame.getByText('This list was changed').count()).toBe(0);
    const [row] = standIn.rows;
    if (row === undefined) throw new Error('nothing was opened');
    standIn.rows[0] = { ...row, openedBy: row.openedBy, openedAt: content?.release.signedAt ?? row.openedAt };
    await press('Look again');
    await frame.getByText('line 1 does not fit the line before it').waitFor();
    await look('ledger-changed');
    standIn.rows.length = 0;
    await press('Look again');
    await frame.getByText('lines you saw before are gone, from line 1 on').waitFor();
    standIn.rows.push(row);
  });
});

describe('with police, in Spanish', () => {
  beforeAll(async () => {
    expect(world.problems).toEqual([]);
    await world.close();
    world = await openWorld(served.origin);
    world.context.setDefaultTimeout(15_000);
    frame = await setUpIn(world.page, 'es', 'US');
  });

  test('she is asked whether it may become a record, and it begins at no', async () => {
    standIn.become('police');
    await frame.getByRole('button', { name: 'Pasó algo', exact: true }).click();
    await press('Se me acercó');
    await frame.getByRole('button', { name: 'Guardar', exact: true }).click();
    await frame.getByText('Se escribió').waitFor();
    await press('Volver');
    await press(/Personas con quienes comparto/);
    await look('people-empty-es');
    await press('Añadir a una persona');
    await frame.getByLabel('Código de invitación').fill(invitationCode);
    await press('Buscarlo');
    await frame.getByRole('list', { name: 'Seis palabras' }).waitFor();
    await look('six-words-es');
    await press('Las seis son iguales');
    await look('people-es');
    await press('Compartir algo con Imani Okafor');
    await frame.getByRole('heading', { name: '¿Qué pueden ver?' }).waitFor();
    await look('what-es');
    await frame.getByRole('checkbox').first().check();
    await goOn();
    await frame.getByRole('radio').first().check();
    await look('why-es');
    await goOn();
    await frame.getByRole('heading', { name: '¿Hasta cuándo?' }).waitFor();
    await look('until-es');
    await goOn();
    await frame.getByRole('heading', { name: '¿Pueden guardar una copia?' }).waitFor();
    await goOn();
    await frame.getByRole('heading', { name: '¿Puede ser parte de un registro policial?' }).waitFor();
    expect(await frame.getByRole('radio', { name: 'No, solo pueden mirar' }).isChecked()).toBe(true);
    await look('record-es');
    await goOn();
    await frame.getByRole('checkbox').check();
    await look('limits-es');
    await goOn();
    await frame.getByText('No puede ser parte de un registro policial.').waitFor();
    await look('agree-es');
    await press('Sí, compartir esto');
    await frame.getByText('Imani Okafor ya lo puede abrir').waitFor();
    const opened = await standIn.openAsReader(standIn.latest);
    expect(opened?.release).toMatchObject({ mayKeepCopy: false, mayBecomePoliceRecord: false });
    await press('Listo');
    await frame
      .getByRole('button', { name: /Se puede abrir/ })
      .first()
      .click();
    await look('release-es');
    await press('Dejar de compartir');
    await press('Parar ahora');
    await frame.getByText('Parado', { exact: true }).waitFor();
  });

  test('nothing went wrong on the way', () => {
    expect(world.problems).toEqual([]);
  });
});
