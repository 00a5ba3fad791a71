/** A packet checked as anyone would: from a zip or a folder, in words and in JSON, and nothing asked of a server. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utf8 } from '@holdfast/crypto';
import { instantOf } from '@holdfast/domain';
import { custodyBytes, custodyLog, type PacketPart, packetParts, zipOf } from '@holdfast/evidence';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
const at = instantOf(Date.UTC(2026, 10, 3, 2));
const main = path.join(import.meta.dirname, '..', 'main.ts');
const noNetwork = `data:text/javascript,${encodeURIComponent(
  "globalThis.fetch = () => { throw new Error('the network was asked'); };",
)}`;

function verify(...args: readonly string[]) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', noNetwork, main, 'verify', ...args],
      { timeout: 25_000 },
      (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  const payload = async function* (): AsyncGenerator<PacketPart> {
    yield { path: 'data/index.html', bytes: [utf8('<p>What was written, at some length.</p>')] };
    yield { path: 'data/custody.json', bytes: [custodyBytes(custodyLog([{ at, act: 'written', of: 'incident i1' }]))] };
  };
  const zip = zipOf({ name: 'notes', parts: packetParts({ payload: payload(), about: [] }), at });
  const bytes = new Uint8Array(await new Response(zip).arrayBuffer());
  writeFileSync(path.join(folder, 'notes.zip'), bytes);
  const text = Buffer.from(bytes).toString('latin1').replace('at some length', 'at same length');
  writeFileSync(path.join(folder, 'changed.zip'), text, 'latin1');
  writeFileSync(path.join(folder, 'notes.zip.age'), 'age-encryption.org/v1\n-> scrypt');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a zip as it was made holds, and what that does not show is said', async () => {
  const { status, stdout } = await verify(path.join(folder, 'notes.zip'));
  expect(status).toBe(0);
  expect(stdout).toContain('It holds: nothing in this copy was changed since it was made.');
  expect(stdout).toContain('It does not show that what is written is true');
});

test('one changed letter is named, also for programs', async () => {
  const { status, stderr } = await verify(path.join(folder, 'changed.zip'));
  expect(status).toBe(1);
  expect(stderr).toContain('changed: data/index.html');
  const told = await verify(path.join(folder, 'changed.zip'), '--json');
  expect(JSON.parse(told.stdout)).toMatchObject({
    outcome: 'changed',
    faults: [{ code: 'changed', path: 'data/index.html' }],
  });
});

test('what is still sealed, and a folder that is none, say what to do', async () => {
  const sealed = await verify(path.join(folder, 'notes.zip.age'));
  expect([sealed.status, /pass phrase first/.test(sealed.stderr.replace(/\s+/g, ' '))]).toEqual([2, true]);
  const other = await verify(folder);
  expect([other.status, other.stderr.startsWith('not-a-packet')]).toEqual([2, true]);
});
