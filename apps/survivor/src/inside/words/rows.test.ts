import { idOf, instantOf, type PoliceContact, timeZoneFrom } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { contactRows, whoCame } from './rows.ts';

const zone = timeZoneFrom('America/Los_Angeles');
if (!zone.ok) throw new Error('no zone');
const reader = { language: 'en', zone: zone.value } as const;
const at = instantOf(Date.UTC(2026, 9, 4, 12));

test('what she does not know of a contact is not told as a no', () => {
  const contact: PoliceContact = {
    id: idOf<'contact'>('contact-1'),
    when: { kind: 'exact', at },
    writtenAt: at,
    facts: { 'officer-came': 'yes', 'report-written': 'unknown', 'restrained-party-arrested': 'no' },
  };
  expect(contactRows(contact, reader).map(([, value]) => value)).toEqual(['yes', 'no']);
  expect(whoCame(contact, reader)).toBe('Officer not known');
});
