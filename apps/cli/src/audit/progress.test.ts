/** What somebody sees while an audit runs: a bar that grows and moves on a terminal, seldom lines in a log. */
import type { AuditProgress } from '@holdfast/audit';
import { expect, test } from 'vitest';
import { progressBar } from './progress.edge.ts';

const run: readonly AuditProgress[] = [
  { stage: 'opening', done: null },
  { stage: 'reading', done: 0 },
  { stage: 'reading', done: 0.5 },
  { stage: 'reading', done: 0.5 },
  { stage: 'counting', done: 0 },
  { stage: 'counting', done: 1 },
];
const wipe = '\r\u001b[2K';
const plain = (text: string): string => text.replaceAll(wipe, '');

test('on a terminal one bar goes from nothing to the end, and moves even where nothing can be told', () => {
  const written: string[] = [];
  const bar = progressBar({ language: 'en', stream: { isTTY: true, write: (text) => written.push(text) } });
  for (const one of run) bar.show(one);
  const filled = written.map((text) => plain(text).split('█').length - 1);
  expect(filled).toEqual([0, 1, 11, 11, 21, 30]);
  expect(written.map((text) => plain(text).replace(/^[█·•]+ /, ''))).toEqual([
    '0 % opening',
    '5 % reading',
    '37 % reading',
    '37 % reading',
    '70 % counting',
    '100 % counting',
  ]);
  expect(written[2]).not.toBe(written[3]);
  bar.end();
  expect(written.at(-1)).toBe(wipe);
});

test('elsewhere a line comes every five seconds, and none for a short audit', () => {
  const written: string[] = [];
  let now = 0;
  const bar = progressBar({
    language: 'es',
    stream: { write: (text) => written.push(text) },
    milliseconds: () => now,
  });
  for (const [at, one] of run.entries()) {
    now = at * 2000;
    bar.show(one);
  }
  bar.end();
  expect(written).toEqual(['37 % leyendo\n']);
});
