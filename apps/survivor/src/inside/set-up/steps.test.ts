import { expect, test } from 'vitest';
import { beginsEmpty, browserFrom } from './browser.ts';
import { type Step, stepAfter, type Way } from './steps.ts';

function walk(way: Way): readonly Step[] {
  const steps: Step[] = ['language'];
  for (;;) {
    const last = steps.at(-1) ?? 'language';
    const next = stepAfter(last, way);
    if (next === last) return steps;
    steps.push(next);
  }
}

test('in a tab: language, notice, country, others, look, install, what may be lost, and only then the code', () => {
  const order = ['language', 'notice', 'country', 'others', 'face', 'look', 'building', 'install', 'tab', 'code'];
  expect(walk({ installed: false, beginsEmpty: false })).toEqual(order);
  expect(walk({ installed: false, beginsEmpty: true })).toEqual(order);
  expect(stepAfter('not-built', { installed: false, beginsEmpty: false })).toBe('install');
});

test('in the installed app nothing is installed again, and the notice is still there', () => {
  expect(walk({ installed: true, beginsEmpty: false })).toEqual(['language', 'notice', 'country', 'others', 'code']);
  expect(walk({ installed: true, beginsEmpty: true })).toEqual([
    ...['language', 'notice', 'country', 'others'],
    ...['face', 'code'],
  ]);
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1', 5, 'ios-safari'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/126.0 Mobile/15E148 Safari/604.1', 5, 'ios-other'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.5 Safari/605.1.15', 5, 'ios-safari'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.5 Safari/605.1.15', 0, 'desktop-safari'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0', 0, 'none'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/126.0.0.0 Mobile Safari/537.36', 5, 'android-chromium'],
  ['Mozilla/5.0 (Linux; Android 10; K) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36', 5, 'android-samsung'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0', 5, 'android-firefox'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 Safari/537.36 Edg/126.0', 0, 'desktop-chromium'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 0, 'none'],
  ['', 0, 'none'],
])('%s with %i fingers is %s', (says, fingers, browser) => {
  expect(browserFrom({ says, fingers })).toBe(browser);
});

test('an app begins empty where the maker of the browser keeps it apart from the page', () => {
  expect(beginsEmpty('ios-safari')).toBe(true);
  expect(beginsEmpty('android-chromium')).toBe(false);
});
