/** Large hostile files, each many times what a reader may hold of it: refused by a code or read, in memory that does not grow with the file. */
import { fork } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { ToWeigh, Weighed } from '../testing/open-and-weigh.edge.ts';
import { placeForFiles } from '../testing/written-files.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const mebibyte = 1024 * 1024;
const file = (name: string) => join(place.folder, name);
const pieces = function* (count: number, piece: string | Uint8Array, begin = '', end = '') {
  yield Buffer.from(begin);
  for (let at = 0; at < count; at += 1) yield Buffer.from(piece);
  yield Buffer.from(end);
};
const written = (name: string, content: Iterable<Uint8Array>) =>
  pipeline(Readable.from(content), createWriteStream(file(name)));
const packed = (name: string, content: Iterable<Uint8Array>) =>
  pipeline(Readable.from(content), createGzip(), createWriteStream(file(name)));

const weighed = (order: ToWeigh): Promise<Weighed> =>
  new Promise((settle, fail) => {
    const child = fork(fileURLToPath(new URL('../testing/open-and-weigh.edge.ts', import.meta.url)), {
      execArgv: [],
      serialization: 'advanced',
    });
    child.once('message', (told: Weighed) => settle(told));
    child.once('exit', (code) => fail(new Error(`ended with ${code}`)));
    child.send(order);
  });

const letters = 'x'.repeat(mebibyte);
const columns = Array.from({ length: 10_000 }, (_, at) => `col${at}`).join(',');
const cells = `${'value,'.repeat(9999)}value\n`;
const noise = randomFillSync(new Uint8Array(mebibyte));

/** Each of a hundred MiB and more once it is unpacked; the longest row that may be held is four. */
const hostile: readonly (readonly [string, readonly string[], () => Promise<void>])[] = [
  ['random.bin', ['not-a-table'], () => written('random.bin', pieces(100, noise))],
  ['wide.csv', ['too-many-columns'], () => written('wide.csv', pieces(1700, cells, `${columns}\n`))],
  ['one-line.csv', ['no-rows', 'not-a-table'], () => written('one-line.csv', pieces(100, letters))],
  ['deep.json', ['too-deep'], () => written('deep.json', pieces(100, '['.repeat(mebibyte), '[{"a":1},{"a":'))],
  ['long.json', ['row-too-long'], () => written('long.json', pieces(100, letters, '[{"a":"', '"}]'))],
  ['open.json', ['json-damaged', 'row-too-long'], () => written('open.json', pieces(100, letters, '[{"a":1},"'))],
  ['bomb.csv.gz', ['expands-too-much'], () => packed('bomb.csv.gz', pieces(300, Buffer.alloc(mebibyte, 'a,b\n')))],
];

test('seven files of a hundred MiB are each met with a code, within memory for none of them', async () => {
  for (const [, , make] of hostile) await make();
  const { codes, mebibytes } = await weighed({
    files: hostile.map(([name]) => file(name)),
    scratch: place.scratch(),
  });
  for (const [at, [name, expected]] of hostile.entries()) expect(expected, name).toContain(codes[at]);
  const [before, most] = mebibytes;
  expect(most - before).toBeLessThan(160);
}, 120_000);
