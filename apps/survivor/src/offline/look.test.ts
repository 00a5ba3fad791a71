import { expect, test } from 'vitest';
import { faceNames } from '../cover/face.ts';
import {
  iconCount,
  iconFrom,
  iconPath,
  type Look,
  lookFrom,
  lookText,
  manifestFrom,
  pageWith,
  titleFrom,
  usualLook,
} from './look.ts';

const page =
  '<html><title>Calculator</title><link rel="icon" href="data:,"><main id="calculator"></main><main id="converter" hidden></main>';
const look: Look = { face: 'converter', icon: 5, title: 'Measures' };

test.each([
  ['  My   sums ', 'My sums'],
  ['Tip\u0007s', 'Tips'],
  ['\u202Eecnanif\u202C', 'ecnanif'],
  ['\u2066a\u2069\u200Bb\u200E', 'ab'],
  ['a\nb\tc', 'a b c'],
  ['x'.repeat(40), 'x'.repeat(30)],
  ['e\u0301t\u00e9', '\u00e9t\u00e9'],
  ['\u200B\u2060', ''],
  ['🍰'.repeat(31), '🍰'.repeat(30)],
  [`${'a'.repeat(29)} b`, 'a'.repeat(29)],
])('%j becomes %j', (typed, title) => expect(titleFrom(typed)).toBe(title));

test('what is kept has one length, whatever was chosen, and reads back', () => {
  for (const face of faceNames) {
    for (let icon = 0; icon < iconCount; icon += 1) {
      for (const title of ['S', 'x'.repeat(30), '🍰'.repeat(30), '"\\"'.repeat(10), '<b>&"']) {
        const chosen = { face, icon, title };
        expect(new TextEncoder().encode(lookText(chosen))).toHaveLength(512);
        expect(lookFrom(lookText(chosen))).toEqual(chosen);
      }
    }
  }
});

test('anything that cannot be read is the usual look', () => {
  const bad = ['', 'null', '[]', '{"f":2,"i":0,"t":"A"}', '{"f":0,"i":8,"t":"A"}', '{"f":0,"i":0.5,"t":"A"}'];
  for (const text of [...bad, '{"f":0,"i":0,"t":"\u200B"}', '{"f":0,"i":0,"t":7}', '{"f":"0","i":0,"t":"A"}']) {
    expect(lookFrom(text), text).toEqual(usualLook);
  }
});

test('the manifest has the chosen name and icons, and the same id, start and scope for every look', () => {
  expect(JSON.parse(manifestFrom(look))).toMatchObject({ id: '/', start_url: '/', scope: '/', name: 'Measures' });
  expect(manifestFrom(look)).toContain('"/i/5-512.png"');
  const { id, start_url, scope } = JSON.parse(manifestFrom(usualLook));
  expect({ id, start_url, scope }).toEqual({ id: '/', start_url: '/', scope: '/' });
});

test('the page shows the chosen face and name, in the markup itself', () => {
  const dressed = pageWith(look, page);
  expect(dressed).toContain('<title>Measures</title>');
  expect(dressed).toContain('<main id="calculator" hidden>');
  expect(dressed).toContain('<main id="converter">');
  expect(dressed).toContain('<link rel="manifest" href="/app.webmanifest">');
  expect(pageWith(usualLook, page)).toContain('<main id="converter" hidden>');
});

test('no name can become markup, or a pattern', () => {
  const dressed = pageWith({ ...look, title: '</title><script>"$&$1' }, page);
  expect(dressed).not.toContain('<script');
  expect(dressed).toContain('<title>&#60;/title&#62;&#60;script&#62;&#34;$&#38;$1</title>');
});

test('only the eight icons in their sizes have an address', () => {
  expect(iconFrom(iconPath({ icon: 7, size: 180 }))).toEqual({ icon: 7, size: 180 });
  for (const path of ['/i/8-180.png', '/i/0-64.png', '/i/0.png', '/i/-1-192.png', '/i/0-192.png/..']) {
    expect(iconFrom(path), path).toBeNull();
  }
});
