import '../testing/all-law.ts';
import { type Incident, idOf, instantOf, type Order, type PoliceContact } from '@holdfast/domain';
import { incidentWith, orderWith } from '@holdfast/domain/testing';
import { foldVault } from '@holdfast/vault';
import { type Attachment, toVaultEntryBytes, type VaultEntry } from '@holdfast/wire';
import { describe, expect, test } from 'vitest';
import { zoneNamed } from '../forms/answers.ts';
import { heldFrom } from '../state/held.ts';
import { pathOfFile } from './file-names.ts';
import { tag } from './html.ts';
import { indexPage } from './index-page.ts';
import { isEmpty, recordsOf } from './records.ts';
import { recordsBytes } from './records-file.ts';

const at = instantOf(Date.UTC(2026, 9, 4, 12));
const later = instantOf(Date.UTC(2026, 9, 5, 12));
const reader = { language: 'es', zone: zoneNamed('America/Los_Angeles') } as const;

const order: Order = orderWith({});
const said: Incident = incidentWith({
  id: idOf<'incident'>('i1'),
  whatHappened: '<script>alert(1)</script> & "la puerta"',
});
const other: Incident = incidentWith({ id: idOf<'incident'>('i2'), whatHappened: 'Something else.' });
const contact: PoliceContact = {
  id: idOf<'contact'>('c1'),
  incidentId: other.id,
  when: { kind: 'exact', at },
  writtenAt: at,
  facts: { 'officer-came': 'unknown' },
};
const attachment: Attachment = {
  id: idOf<'attachment'>('a1'),
  of: { kind: 'incident', id: said.id },
  kind: 'photo',
  way: 'chosen',
  originalName: 'IMG_2041.jpg',
  mediaType: 'image/jpeg',
  file: { name: 'abcdefghijklmnop.dat', wrappedKey: new Uint8Array(60).fill(9), length: 5, sha256: new Uint8Array(32) },
  addedAt: at,
};
const entries: readonly VaultEntry[] = [
  { kind: 'order-added', at, order },
  { kind: 'incident-recorded', at, incident: said },
  { kind: 'incident-recorded', at, incident: other },
  { kind: 'incident-corrected', at: later, incident: { ...other, whatHappened: 'Something else, and more.' } },
  { kind: 'contact-recorded', at, contact },
  { kind: 'attachment-added', at, attachment },
  {
    kind: 'plan-line-written',
    at,
    line: { id: idOf<'plan-line'>('p1'), section: 'home', text: 'SENT_plan', ticked: true, left: false },
  },
  { kind: 'private-page-written', at, page: { id: idOf<'private-page'>('q1'), text: 'SENT_private', writtenAt: at } },
  { kind: 'copy-taken-out', at: later, files: 'none', isLocked: true, isAll: true },
];
const held = heldFrom(foldVault(entries.map((entry, sequence) => ({ sequence, payload: toVaultEntryBytes(entry) }))));

describe('what goes into a copy', () => {
  test('is everything but her plan and her private pages, or what she chose and all that belongs to it', () => {
    const all = recordsOf(held, { incidents: 'all', files: 'originals' });
    expect([all.orders.length, all.incidents.length, all.contacts.length, all.files.length]).toEqual([1, 2, 1, 1]);
    const some = recordsOf(held, { incidents: new Set([said.id]), files: 'originals' });
    expect([some.orders.length, some.incidents.length, some.contacts.length, some.files.length]).toEqual([1, 1, 0, 1]);
    expect(isEmpty(all)).toBe(false);
    expect(held.copies).toEqual([{ at: later, files: 'none', isLocked: true, isAll: true }]);
  });

  test('holds each earlier wording, and nothing of how the phone keeps a file', () => {
    const records = recordsOf(held, { incidents: 'all', files: 'originals' });
    const files = [{ number: 1, attachment, how: 'cleaned', path: 'data/files/001.jpg', sha256: '00' }] as const;
    const text = new TextDecoder().decode(recordsBytes({ records, listed: files, now: later, reader }));
    const read = JSON.parse(text);
    expect(read.incidents[1].map(({ value }: { value: Incident }) => value.whatHappened)).toEqual([
      'Something else.',
      'Something else, and more.',
    ]);
    for (const kept of ['wrappedKey', '.dat', 'SENT_', 'IMG_2041']) expect(text).not.toContain(kept);
  });
});

describe('the first page of a copy', () => {
  const files = [{ number: 1, attachment, how: 'original', path: 'data/files/001.jpg', sha256: 'ab' }] as const;
  const page = indexPage({
    held,
    records: recordsOf(held, { incidents: 'all', files: 'originals' }),
    files,
    reader,
    now: later,
    hasCheckPage: true,
  });

  test('says her words as she wrote them, and nothing in them runs', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;la puerta&quot;');
    expect(page).not.toContain('</br>');
    expect(page).not.toMatch(/<script|javascript:|https?:\/\//);
    for (const kept of ['SENT_plan', 'SENT_private']) expect(page).not.toContain(kept);
  });

  test('is in her language, with what a note said before, and points to the files beside it', () => {
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('Lo que decía antes');
    expect(page).toContain('Something else.');
    expect(page).toContain('href="files/001.jpg"');
    expect(page).toContain('href="../check.html"');
  });

  test('tells nothing she does not know of a contact as a no', () => {
    const [, police = ''] = page.split('Agente no conocido');
    expect(police.slice(0, police.indexOf('</article>'))).not.toContain('<dd>');
  });
});

test('no name of a file on the phone becomes a path, and what could run does not run', () => {
  expect(pathOfFile(7, 'image/jpeg')).toBe('data/files/007.jpg');
  expect(pathOfFile(8, 'audio/webm;codecs=opus')).toBe('data/files/008.weba');
  for (const odd of ['text/html', 'image/svg+xml', 'application/x-msdownload', '', 'toString'])
    expect(pathOfFile(9, odd)).toBe('data/files/009.bin');
});

test('an attribute cannot be left by what is in it', () => {
  expect(tag('a', ['x'], { href: `"><script>'` }).html).toBe('<a href="&quot;&gt;&lt;script&gt;&#39;">x</a>');
});
