/** One language for the page: words follow it, and no sentence is left behind in the other. */
import { afterEach, expect, test } from 'vitest';
import {
  chooseLanguage,
  forgetChosen,
  language,
  languageFrom,
  said,
  sayNumber,
  setLanguage,
  spoken,
  tell,
  wasChosen,
} from './language.ts';

afterEach(() => setLanguage('en'));

const table = {
  save: said('Save', 'Guardar'),
  of: (part: number, all: number) => said(`${part} of ${all}`, `${part} de ${all}`),
  inside: { path: '/calls', roles: ['officer'], title: said('Calls', 'Llamadas') },
} as const;

test('a table is read in the language of the page, again each time', () => {
  const words = spoken(table);
  expect([words.save, words.of(2, 9), words.inside.title]).toEqual(['Save', '2 of 9', 'Calls']);
  setLanguage('es');
  expect([words.save, words.of(2, 9), words.inside.title]).toEqual(['Guardar', '2 de 9', 'Llamadas']);
});

test('a list of choices is a list, each in the language of the page', () => {
  const choices = spoken([{ value: 'yes', label: said('Yes', 'Sí') }]);
  setLanguage('es');
  expect(choices.map(({ value, label }) => `${value} ${label}`)).toEqual(['yes Sí']);
});

test('what is not words stays as it is', () => {
  expect(spoken(table).inside.path).toBe('/calls');
  expect(spoken(table).inside.roles).toEqual(['officer']);
  expect(Object.keys(spoken(table))).toEqual(['save', 'of', 'inside']);
});

test('words for now', () => {
  expect(tell('today', 'hoy')).toBe('today');
  setLanguage('es');
  expect(tell('today', 'hoy')).toBe('hoy');
  expect(sayNumber(12_000)).toBe('12,000');
});

test.each([
  [['es-MX', 'en'], 'es'],
  [['EN-gb', 'es'], 'en'],
  [['fr', 'es-419'], 'es'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j is answered in %s', (tags, language) => {
  expect(languageFrom(tags)).toBe(language);
});

test('what one person chose is not the next one’s', () => {
  chooseLanguage('es');
  expect([language(), wasChosen()]).toEqual(['es', true]);
  forgetChosen(['en-US']);
  expect([language(), wasChosen()]).toEqual(['en', false]);
});
