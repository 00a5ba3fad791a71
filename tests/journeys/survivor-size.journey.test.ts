// How much a phone has to load: the cover for every visitor, the sealed screens for her. What travels is what is counted.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtApp } from './survivor-world.ts';

const kibibyte = 1024;
let folder: string;
beforeAll(async () => {
  folder = await builtApp();
});

async function packedLength(...files: readonly string[]): Promise<number> {
  const lengths = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(path.join(folder, file)), { level: 9 }).length),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

test('the cover is at most 40 KiB, and 60 KiB with the worker beside it', async () => {
  expect(await packedLength('index.html', 'a/s.js', 'a/s.css', 'sw.js')).toBeLessThanOrEqual(40 * kibibyte);
  expect(await packedLength('index.html', 'a/s.js', 'a/s.css', 'sw.js', 'a/w.js')).toBeLessThanOrEqual(60 * kibibyte);
});

test('the sealed screens are at most 250 KiB', async () => {
  // Packed before they were sealed: what is sealed does not pack again.
  expect((await readFile(path.join(folder, 'a/v.bin'))).length).toBeLessThanOrEqual(250 * kibibyte);
});

test('the sealed page that checks a copy is at most 60 KiB', async () => {
  expect((await readFile(path.join(folder, 'a/p.bin'))).length).toBeLessThanOrEqual(60 * kibibyte);
});
