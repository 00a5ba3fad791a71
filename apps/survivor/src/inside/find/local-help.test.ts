import { describe, expect, test } from 'vitest';
import { choicesIn, dialled, isLocalHelp, type LocalOffer, offersFor, phonesOf, sayHours } from './local-help.ts';

const offer = (more: Partial<LocalOffer>): LocalOffer => ({
  name: 'An advocate to talk to',
  by: 'Harbor Lantern Advocacy',
  standing: 'active',
  phones: [],
  hours: [],
  languages: [],
  accessibility: [],
  areas: [],
  bring: [],
  kinds: [],
  places: [],
  ...more,
});
const offers: readonly LocalOffer[] = [
  offer({ languages: ['Español'], kinds: ['Legal help'] }),
  offer({ name: 'A clinic', by: 'Quay', accessibility: ['Step-free'], languages: ['Hmoob', 'Español'] }),
  offer({ name: 'Clothes', kinds: ['Things'], areas: ['Marlow'] }),
];
const all = { query: '', kind: '', language: '', accessible: false };
const names = (narrowing: Partial<typeof all>) => offersFor(offers, { ...all, ...narrowing }).map(({ name }) => name);

describe('what fits', () => {
  test.each([
    ['nothing chosen', {}, ['An advocate to talk to', 'A clinic', 'Clothes']],
    ['a word without its accents, in any case', { query: 'ESPANOL' }, ['An advocate to talk to', 'A clinic']],
    ['two words of two fields', { query: 'marlow cloth' }, ['Clothes']],
    ['a kind', { kind: 'Legal help' }, ['An advocate to talk to']],
    ['a language', { language: 'Hmoob' }, ['A clinic']],
    ['how to get in', { accessible: true }, ['A clinic']],
    ['everything at once', { query: 'quay', language: 'Español', accessible: true }, ['A clinic']],
    ['nothing', { query: 'boat' }, []],
  ] as const)('%s', (_, narrowing, expected) => {
    expect(names(narrowing)).toEqual(expected);
  });

  test('choices stand once, in the order of the alphabet', () => {
    expect(choicesIn(offers, 'languages')).toEqual(['Español', 'Hmoob']);
    expect(choicesIn(offers, 'kinds')).toEqual(['Legal help', 'Things']);
  });
});

describe('hours and telephones', () => {
  test('hours say what the source says, and no more', () => {
    const hours = { days: ['MO', 'TU'], opens: '09:00', closes: '17:00' };
    expect(sayHours(hours, 'en')).toBe('Monday, Tuesday 09:00–17:00');
    expect(sayHours({ days: [], words: 'Ring first' }, 'es')).toBe('Ring first');
    expect(sayHours({ days: [], opens: '09:00' }, 'en')).toBe('09:00–?');
    expect(sayHours({ days: [] }, 'es')).toBe('Todos los días');
  });

  test('each number once, the offer’s own first, and only what can be dialled is', () => {
    const place = { lines: [], hours: [], accessibility: [], phones: [{ number: '1' }, { number: '+1 555 0140' }] };
    const found = phonesOf(offer({ phones: [{ number: '+1 555 0140', extension: '12' }], places: [place] }));
    expect(found.map(({ number }) => number)).toEqual(['+1 555 0140', '1']);
    expect(found.map(dialled)).toEqual(['tel:+15550140,12', null]);
  });
});

test('another version is not there', () => {
  expect(isLocalHelp({ version: 1, offers: [] })).toBe(true);
  for (const other of [null, {}, { version: 2, offers: [] }, { version: 1 }]) expect(isLocalHelp(other)).toBe(false);
});
