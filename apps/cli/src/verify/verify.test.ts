/** A receipt checked as anyone would: exit codes, words, and nothing asked of a server. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toBase64url } from '@holdfast/crypto';
import { agencyKeyFrom } from '@holdfast/crypto/sign';
import { civilDateOf, idOf, instantOf } from '@holdfast/domain';
import { agencyWordsOf, toReceiptText, toSharedText } from '@holdfast/evidence/receipts';
import {
  digestOfItem,
  digestOfManifest,
  type ReceiptOfReport,
  receiptMessage,
  toItemBytes,
  type UnsignedReceipt,
} from '@holdfast/wire';
import { afterAll, describe, expect, it, test } from 'vitest';

const key = agencyKeyFrom({ secret: 'only for tests, only for tests, only for tests', agencyId: 'marlow-police' });
const unsigned: UnsignedReceipt = {
  v: 1,
  kind: 'receipt-of-report',
  releaseId: idOf('release-1'),
  agencyId: idOf('marlow-police'),
  agencyName: 'Marlow Police Department',
  agencyKind: 'police',
  role: 'officer',
  from: toBase64url(new Uint8Array(32).fill(3)),
  digest: toBase64url(new Uint8Array(32).fill(4)),
  receivedAt: instantOf(Date.UTC(2026, 2, 2, 17, 30)),
  agencyKey: toBase64url(key.publicKey),
};
const receipt: ReceiptOfReport = { ...unsigned, signature: toBase64url(key.sign(receiptMessage(unsigned))) };

const thing = { id: 'incident-1', whatHappened: 'He wrote at night.' };
const salt = new Uint8Array(32).fill(1);
const shared = {
  manifest: {
    v: 1 as const,
    release: {
      id: unsigned.releaseId,
      recipientId: idOf<'staff'>('vance'),
      recipientName: 'T. Vance',
      agencyName: unsigned.agencyName,
      items: [
        { kind: 'incident' as const, id: idOf<'incident'>('incident-1') },
        { kind: 'incident' as const, id: idOf<'incident'>('incident-2') },
      ],
      purpose: 'complaint' as const,
      signedAt: unsigned.receivedAt,
      endsOn: civilDateOf('2026-03-16'),
      mayKeepCopy: false,
      mayBecomePoliceRecord: false,
      toldOfMandates: true,
    },
    salt,
    digests: [digestOfItem(salt, thing), digestOfItem(salt, { id: 'incident-2' })],
  },
  things: [toItemBytes(thing)],
};
const aboutThem = { ...unsigned, digest: toBase64url(digestOfManifest(shared.manifest)) };
const about: ReceiptOfReport = { ...aboutThem, signature: toBase64url(key.sign(receiptMessage(aboutThem))) };

const folder = mkdtempSync(path.join(tmpdir(), 'receipt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let written = 0;

function fileOf(text: string): string {
  written += 1;
  const file = path.join(folder, `${written}.json`);
  writeFileSync(file, text);
  return file;
}

const main = path.join(import.meta.dirname, '..', 'main.ts');
/** Whoever checks has no server here: loading it, or any network, ends the run. */
const noServer = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  globalThis.fetch = () => { throw new Error('the network was asked'); };
  registerHooks({ resolve(name, context, next) {
    if (['@holdfast/server', '@holdfast/store', 'node:net', 'node:http', 'node:https', 'node:dns'].includes(name)) throw new Error('the server was loaded');
    return next(name, context);
  } });
`)}`;

function verify(args: readonly string[], input = '') {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', noServer, main, 'verify', ...args],
      { timeout: 25_000, env: { ...process.env, TZ: 'America/Los_Angeles' } },
      (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe.concurrent('holdfast verify', () => {
  it('says that a receipt holds, by whom, when, and what it does not show', async () => {
    const { status, stdout, stderr } = await verify([fileOf(toReceiptText(receipt))]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^It holds: nothing in this receipt was changed since it was signed\.\n/);
    for (const words of ['Marlow Police Department (police)', 'officer', '9:30 AM on March 2, 2026', receipt.digest])
      expect(stdout).toContain(words);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(agencyWordsOf(receipt)?.join(' '));
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('It does not show what was told, nor that it is true.');
  });

  it('reads standard input, and compares the agency’s own key when it is given', async () => {
    const given = await verify(['-', '--agency-key', receipt.agencyKey], toReceiptText(receipt));
    expect(given.status).toBe(0);
    expect(given.stdout).toContain('The key is the one you gave as the agency’s.');
    const other = await verify(['-', '--agency-key', unsigned.from], toReceiptText(receipt));
    expect([other.status, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toMatch(/^other-agency-key: It does not hold for this agency\./);
  });

  it('ends with 1 when any part was changed, and says so', async () => {
    const changed = { ...receipt, receivedAt: instantOf(Date.UTC(2026, 1, 28)) };
    const { status, stdout, stderr } = await verify([fileOf(toReceiptText(changed))]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^bad-signature: It does not hold\./);
  });

  it('holds what was shared to it, thing by thing, and tells a changed one', async () => {
    const changed = { ...shared, things: [toItemBytes({ ...thing, whatHappened: 'Nothing.' })] };
    const [shown, told, other] = await Promise.all([
      verify([fileOf(toReceiptText(about)), '--shared', fileOf(toSharedText(shared))]),
      verify([fileOf(toReceiptText(about)), '--shared', fileOf(toSharedText(changed)), '--json']),
      verify([fileOf(toReceiptText(receipt)), '--shared', fileOf(toSharedText(shared))]),
    ]);
    expect([shown.status, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toContain('Shared with T. Vance of Marlow Police Department, until 2026-03-16.');
    expect(shown.stdout).toContain('Thing 1 of 2, incident: as it was shared.');
    expect(shown.stdout).toContain('Thing 2 of 2, incident: not shown.');
    expect([told.status, JSON.parse(told.stdout).outcome]).toEqual([1, 'thing-differs']);
    expect([other.status, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toMatch(/^other-content: /);
  });

  it('answers as JSON with the same codes', async () => {
    const { status, stdout } = await verify([fileOf(toReceiptText(receipt)), '--json']);
    expect([status, JSON.parse(stdout)]).toEqual([0, { outcome: 'holds', agencyKeyCompared: false, receipt }]);
  });

  test.each([
    ['a file that is not there', () => [path.join(folder, 'none.json')], /^cannot-read: /],
    ['half a file', () => [fileOf(toReceiptText(receipt).slice(0, 200))], /^not-json: /],
    ['something else', () => [fileOf('{"kind":"order"}')], /^not-a-receipt: /],
    ['a field too few', () => [fileOf(JSON.stringify({ ...receipt, role: undefined }))], /^bad-receipt: .*role/],
    ['a key that is none', () => [fileOf(toReceiptText(receipt)), '--agency-key', 'age1'], /^bad-key: /],
    ['no file named', () => [], /^not-understood: /],
    [
      'what was shared that is not there',
      () => [fileOf(toReceiptText(receipt)), '--shared', path.join(folder, 'none.json')],
      /^cannot-read: /,
    ],
    [
      'what was shared that is something else',
      () => [fileOf(toReceiptText(receipt)), '--shared', fileOf('{}')],
      /^not-shared-things: /,
    ],
  ])('%s ends with 2 and says why', async (_, args, why) => {
    const { status, stdout, stderr } = await verify(args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(why);
  });
});
