import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { sha256, signingMessage, utf8 } from '@holdfast/crypto';
import { deriveVaultKeys } from '@holdfast/crypto/open';
import { type Instant, instantOf } from '@holdfast/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CustodyFact,
  custodyBytes,
  custodyLog,
  type PacketPart,
  type PacketReport,
  packetParts,
  toHex,
  verifyPacket,
  zipOf,
  zipSource,
} from '../index.ts';
import { openPacketAt } from './folder.edge.ts';

const at = (minute: number): Instant => instantOf(Date.UTC(2026, 10, 3, 2, minute));
const photo = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
const letter = utf8('Leave the key under the stone.');
const facts: readonly CustodyFact[] = [
  { at: at(1), act: 'written', of: 'incident i1' },
  { at: at(2), act: 'came-in', of: 'attachment a1', sha256: toHex(sha256(photo)) },
  { at: at(9), act: 'taken-out', of: 'attachment a1', path: 'data/files/1.jpg', sha256: toHex(sha256(photo)) },
  { at: at(9), act: 'left-out', of: 'attachment a2' },
];

async function* payload(): AsyncGenerator<PacketPart> {
  const pieces = [photo.subarray(0, 100_000), photo.subarray(100_000)];
  yield { path: 'data/files/1.jpg', bytes: pieces };
  yield { path: 'data/files/carta, señal.txt', bytes: [letter] };
  yield { path: 'data/custody.json', bytes: [custodyBytes(custodyLog(facts))] };
}

let folder: string;
let made: string;
let publicKey: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'packet-'));
  const keys = await deriveVaultKeys(new Uint8Array(32).fill(7));
  publicKey = keys.signing.publicKey;
  const parts = packetParts({
    payload: payload(),
    about: [['Bagging-Date', '2026-11-03']],
    signer: { publicKey, sign: async (bytes) => keys.signing.sign(signingMessage('record', bytes)) },
  });
  const zip = await new Response(zipOf({ name: 'notes-2026-11-03', parts, at: at(9) })).arrayBuffer();
  writeFileSync(path.join(folder, 'made.zip'), new Uint8Array(zip));
  execFileSync('python3', ['-m', 'zipfile', '-e', 'made.zip', 'made'], { cwd: folder });
  made = path.join(folder, 'made', 'notes-2026-11-03');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reportOf(place: string): Promise<PacketReport> {
  const opened = await openPacketAt(place);
  if (!opened.ok) throw new Error(opened.issue.code);
  const report = await verifyPacket(opened.value.source);
  await opened.value.close();
  if (!report.ok) throw new Error(report.issue.code);
  return report.value;
}

/** A copy of the packet that `change` did something to. */
function changed(name: string, change: (folder: string) => void): string {
  const copy = path.join(folder, name);
  cpSync(made, copy, { recursive: true });
  change(copy);
  return copy;
}

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1');

describe('a packet', () => {
  test('is a bag that another program reads: a declaration, two lists, the payload under data', () => {
    expect(readFileSync(path.join(made, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(readFileSync(path.join(made, 'bag-info.txt'), 'utf8')).toMatch(
      /^Bagging-Date: 2026-11-03\nPayload-Oxum: \d+\.3\n$/,
    );
    // The list is one that the ordinary tool of every system checks.
    const checked = execFileSync('sha256sum', ['--strict', '-c', 'manifest-sha256.txt'], {
      cwd: made,
      encoding: 'utf8',
    });
    expect(checked.trim().split('\n')).toHaveLength(3);
    execFileSync('sha256sum', ['--strict', '-c', 'tagmanifest-sha256.txt'], { cwd: made });
    expect(new Uint8Array(readFileSync(path.join(made, 'data/files/1.jpg')))).toEqual(photo);
  });

  test.each(['made.zip', 'made', 'made/notes-2026-11-03'])('is whole as %s', async (place) => {
    const report = await reportOf(path.join(folder, place));
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(6);
    expect(report.signedBy).toEqual(publicKey);
    expect(report.custody.map(({ act }) => act)).toEqual(['written', 'came-in', 'taken-out', 'left-out']);
    expect(report.about[0]).toEqual(['Bagging-Date', '2026-11-03']);
  });

  test('is whole when someone packed it anew, compressed and with the folder beside what a browser leaves', async () => {
    const again = path.join(folder, 'again');
    cpSync(path.join(folder, 'made'), again, { recursive: true });
    writeFileSync(path.join(again, 'notes-2026-11-03', '.DS_Store'), 'x');
    const script = [
      'import zipfile, os',
      "z = zipfile.ZipFile('again.zip', 'w', zipfile.ZIP_DEFLATED)",
      "[z.write(os.path.join(d, f), os.path.relpath(os.path.join(d, f), 'again')) for d, _, fs in os.walk('again') for f in fs]",
      'z.close()',
    ];
    execFileSync('python3', ['-c', script.join('\n')], { cwd: folder });
    expect((await reportOf(path.join(folder, 'again.zip'))).faults).toEqual([]);
  });
});

describe('what was done to a packet shows', () => {
  const photoAt = 'data/files/1.jpg';
  test.each<[string, (at: string) => void, unknown]>([
    [
      'one bit of a file',
      (at) => rewrite(path.join(at, photoAt), (text) => `${text.slice(0, -1)}x`),
      { code: 'changed', path: photoAt },
    ],
    ['a file taken away', (at) => rmSync(path.join(at, photoAt)), { code: 'missing', path: photoAt }],
    [
      'a file put in',
      (at) => writeFileSync(path.join(at, 'data/new.txt'), 'x'),
      { code: 'not-listed', path: 'data/new.txt' },
    ],
    [
      'a link in place of a file',
      (at) => {
        cpSync(path.join(at, photoAt), path.join(at, '..', 'elsewhere.jpg'));
        rmSync(path.join(at, photoAt));
        symlinkSync(path.join(at, '..', 'elsewhere.jpg'), path.join(at, photoAt));
      },
      { code: 'missing', path: photoAt },
    ],
    [
      'the list',
      (at) => rewrite(path.join(at, 'manifest-sha256.txt'), (text) => text.replace(/^./, '0')),
      { code: 'changed', path: 'manifest-sha256.txt' },
    ],
  ])('%s', async (name, change, fault) => {
    const report = await reportOf(changed(name, change));
    expect(report.faults).toContainEqual(fault);
  });

  test('a line of the custody log, and every list made anew to fit it', async () => {
    const place = changed('custody', (at) => {
      rewrite(path.join(at, 'data/custody.json'), (text) => text.replace('T02:02', 'T02:03'));
      relist(at);
    });
    const { faults, signedBy } = await reportOf(place);
    expect(faults).toEqual([{ code: 'custody-broken', number: 2 }, { code: 'wrong-signature' }]);
    expect(signedBy).toBeNull();
  });

  test('another picture under the same name, and every list made anew to fit it', async () => {
    const place = changed('exchanged', (at) => {
      writeFileSync(path.join(at, photoAt), 'another');
      relist(at);
    });
    const { faults } = await reportOf(place);
    expect(faults).toEqual([{ code: 'custody-disagrees', path: photoAt }, { code: 'wrong-signature' }]);
  });

  test('without its signature a packet can still be whole, and nobody signed it', async () => {
    const place = changed('unsigned', (at) => rmSync(path.join(at, 'signature.json')));
    expect(await reportOf(place)).toMatchObject({ faults: [], signedBy: null });
  });
});

describe('what is no packet is refused', () => {
  test.each(['bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])('without %s', async (file) => {
    const opened = await openPacketAt(changed(`no-${file}`, (at) => rmSync(path.join(at, file))));
    if (!opened.ok) throw new Error(opened.issue.code);
    expect((await verifyPacket(opened.value.source)).ok).toBe(false);
  });

  test('a list that leads out of the folder', async () => {
    const place = changed('leads-out', (at) =>
      rewrite(path.join(at, 'manifest-sha256.txt'), (text) => `${text}${'0'.repeat(64)}  data/../../etc/passwd\n`),
    );
    const opened = await openPacketAt(place);
    if (!opened.ok) throw new Error(opened.issue.code);
    expect(await verifyPacket(opened.value.source)).toMatchObject({ ok: false, issue: { code: 'unreadable-list' } });
  });

  test.each([
    ['not-there', 'nothing-here'],
    ['not-a-zip', 'cut.zip'],
    ['not-a-zip', 'words.zip'],
    ['unsafe-path', 'twice.zip'],
    ['unsafe-path', 'out.zip'],
  ])('%s: %s', async (code, name) => {
    const whole = readFileSync(path.join(folder, 'made.zip'));
    writeFileSync(path.join(folder, 'cut.zip'), whole.subarray(0, whole.length - 40));
    writeFileSync(path.join(folder, 'words.zip'), 'no zip');
    const write = (file: string, names: readonly string[]) =>
      execFileSync(
        'python3',
        [
          '-W',
          'ignore',
          '-c',
          `import zipfile\nz = zipfile.ZipFile('${file}', 'w')\n[z.writestr(n, 'x') for n in ${JSON.stringify(names)}]\nz.close()`,
        ],
        { cwd: folder },
      );
    write('twice.zip', ['a/bagit.txt', 'a/bagit.txt']);
    write('out.zip', ['a/bagit.txt', 'a/../../b']);
    expect(await openPacketAt(path.join(folder, name))).toEqual({ ok: false, issue: { code } });
  });

  test('no bytes make the reader of zips throw, and none that were changed are taken for whole', async () => {
    const whole = new Uint8Array(readFileSync(path.join(folder, 'made.zip')));
    const tail = whole.length - 1500;
    for (let place = tail; place < whole.length; place += 11) {
      const bytes = whole.slice();
      bytes[place] = (bytes[place] ?? 0) ^ 0x55;
      const read = await zipSource({
        length: bytes.length,
        read: async (from, length) => {
          if (from < 0 || from + length > bytes.length) throw new Error('past the end');
          return bytes.subarray(from, from + length);
        },
      });
      if (!read.ok) continue;
      const report = await verifyPacket(read.value);
      const content = report.ok && report.value.faults.length === 0;
      // Dates and attributes of the list are nobody's content: nothing of what is opened may differ.
      if (content) expect(report.value.signedBy).toEqual(publicKey);
    }
  });
});

describe('making one', () => {
  const write = async (paths: readonly string[]) => {
    const each = async function* (): AsyncGenerator<PacketPart> {
      for (const one of paths) yield { path: one, bytes: [letter] };
    };
    for await (const part of packetParts({ payload: each(), about: [] })) for await (const _ of part.bytes);
  };
  test.each([[['data/a', 'data/a']], [['a']], [['data/../a']], [['data/a\\b']], [['data/']]])(
    'refuses %j',
    async (paths) => {
      await expect(write(paths)).rejects.toThrow();
    },
  );

  test('a page beside the payload is listed and signed like the rest; nothing else may lie there', async () => {
    const withPage = async (path: string, page: string) => {
      const files = new Map<string, Uint8Array>();
      for await (const part of packetParts({ payload: payload(), about: [], beside: [{ path, bytes: utf8(page) }] })) {
        const pieces: Uint8Array[] = [];
        for await (const piece of part.bytes) pieces.push(piece);
        files.set(part.path, new Uint8Array(Buffer.concat(pieces)));
      }
      return files;
    };
    const faultsIn = async (files: ReadonlyMap<string, Uint8Array>) => {
      const report = await verifyPacket({
        paths: [...files.keys()],
        read: (path) => {
          const bytes = files.get(path);
          return bytes === undefined ? null : Readable.from([bytes]);
        },
      });
      return report.ok ? report.value.faults : report.issue;
    };
    const files = await withPage('check.html', 'one');
    expect(await faultsIn(files)).toEqual([]);
    expect(await faultsIn(new Map([...files, ['check.html', utf8('two')]]))).toEqual([
      { code: 'changed', path: 'check.html' },
    ]);
    for (const path of ['data/check.html', 'signature.json', 'tagmanifest-sha256.txt', 'bagit.txt', '../check.html'])
      await expect(withPage(path, 'one')).rejects.toThrow('not a path of a packet');
  });

  test('refuses to list a file that was not read to its end', async () => {
    const parts = packetParts({ payload: payload(), about: [] });
    const first = await parts.next();
    if (first.done) throw new Error('no part');
    for await (const _ of first.value.bytes) break;
    await expect(parts.next()).rejects.toThrow('not read to its end');
  });
});

/** Makes both lists anew, as someone would who wants a change not to show. */
function relist(bag: string): void {
  const sum = (files: readonly string[], list: string): void =>
    writeFileSync(
      path.join(bag, list),
      files.map((file) => `${toHex(sha256(new Uint8Array(readFileSync(path.join(bag, file)))))}  ${file}\n`).join(''),
    );
  mkdirSync(bag, { recursive: true });
  const files = readdirSync(path.join(bag, 'data/files')).map((file) => `data/files/${file}`);
  sum(['data/custody.json', ...files], 'manifest-sha256.txt');
  sum(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'], 'tagmanifest-sha256.txt');
}
