import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { neutralNames } from '../../neutral-names.ts';

/** Words that may not lie in anything served before unlocking. Source: safety, R01 and R11. */
const words = [
  'violen|abuse|domestic|protect|restrain|survivor|victim|advocate|police|officer|shelter|evidence|incident',
  'holdfast|vault|disclosure|release of information|court|petitioner|respondent|hotline|secret|decoy|emergency',
].join('|');

const kibibytes = (count: number): number => count * 1024;

/** A worker as the shell builds it, ending in a round trip so that the renamed code is run and not only read. */
const workerEntry = `
  import { databaseBlobs, directoryBlobs, memoryBlobs } from '@holdfast/vault/blobs';
  import { databasePlace, deskAt, directoryPlace, memoryPlace, serveDesk } from '@holdfast/vault/log';
  export const kept = [databaseBlobs, databasePlace, directoryBlobs, directoryPlace, serveDesk];
  export async function roundTrip() {
    const desk = deskAt({ place: memoryPlace(), blobs: memoryBlobs(), clock: () => 0, levels: [{ memoryKiB: 64, iterations: 1 }] });
    const begun = await desk.create({ code: Uint8Array.of(1, 2) });
    await desk.append({ payload: Uint8Array.of(42) });
    const file = await desk.beginFile({});
    await desk.addToFile({ name: file.value.name, bytes: Uint8Array.of(7, 7) });
    const ended = await desk.endFile({ name: file.value.name });
    await desk.lock({});
    const opened = await desk.unlock({ code: Uint8Array.of(1, 2) });
    const entries = await desk.readAll({});
    const read = await desk.readFile({ file: ended.value, from: 1, length: 9 });
    return [begun.ok, opened.ok, entries.ok ? entries.value.length : 0, ...read.value];
  }
`;

function entryPlugin() {
  const id = 'virtual:worker-entry';
  return {
    name: 'worker-entry',
    resolveId: (name: string) => (name === id ? id : null),
    load: (name: string) => (name === id ? workerEntry : null),
  };
}

let chunk: string;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: new URL('../..', import.meta.url).pathname,
    plugins: [entryPlugin(), neutralNames()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: {
        input: 'virtual:worker-entry',
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  chunk = outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .map((part) => ('code' in part ? part.code : ''))
    .join('');
});

describe('the part of the app that is not veiled', () => {
  test('holds none of the words', () => {
    const found = [...chunk.matchAll(new RegExp(words, 'gi'))];
    expect(found.map((match) => chunk.slice(match.index - 20, match.index + 20))).toEqual([]);
  });

  test('holds no word list, from which the purpose of twenty-four numbers could be read', () => {
    expect(chunk).not.toContain('abandon');
  });

  test('works after its names were changed', async () => {
    const address = `data:text/javascript;base64,${Buffer.from(chunk).toString('base64')}`;
    const built = await import(address);
    expect(await built.roundTrip()).toEqual([true, true, 1, 7]);
  });

  test('stays small enough for a slow connection', () => {
    expect(gzipSync(chunk).length).toBeLessThan(kibibytes(42));
  });
});
