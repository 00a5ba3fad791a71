/** Files made to break a reader: each is refused by a code, quickly and within bounds, or read as far as it holds rows; none throws. */
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { auditFiles } from '../audit.ts';
import { delimitedText, placeForFiles, workbook, zip } from '../testing/written-files.ts';
import { type ReadLimits, readCodes, usualLimits } from './issue.ts';
import { openTables } from './open-tables.edge.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const mebibyte = 1024 * 1024;
const small: ReadLimits = { ...usualLimits, expandedAlways: mebibyte, ratio: 100 };

const opened = async (name: string, content: string | Uint8Array, limits = usualLimits) => {
  const result = await openTables({ paths: [place.write(name, content)], scratch: place.scratch(), limits });
  return result.ok ? 'read' : result.issue.code;
};

describe('refused by a code', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['blanks', ' \n\n ', 'file-empty'],
    ['a page of the web', '<!DOCTYPE html><html><body><table><tr><td>a</td></tr></table></body></html>', 'not-a-table'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'not-a-table'],
    [
      'a picture',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(400)]),
      'not-a-table',
    ],
    ['a header alone', 'Call Number,Type,Time\n', 'no-rows'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'xls-too-old'],
    ['a gzip cut off', gzipSync('a,b\n1,2\n'.repeat(1000)).subarray(0, 40), 'gzip-damaged'],
    ['a zip cut off', zip({ 'a.csv': 'a,b\n1,2\n' }).subarray(0, 30), 'zip-damaged'],
    ['a zip of pictures', zip({ 'a.png': 'x' }), 'zip-holds-no-table'],
    [
      'a workbook with a document type',
      zip({
        'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>',
        'xl/worksheets/sheet1.xml': '<!DOCTYPE a><worksheet/>',
      }),
      'xlsx-damaged',
    ],
    [
      'a workbook without an end',
      zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      'xlsx-damaged',
    ],
    ['JSON cut off', '[{"a":1},{"a":', 'json-damaged'],
    ['JSON without records', '{"a":{"b":1}, "c":\n[1,2]}', 'no-records'],
    ['JSON of great depth', `[{"a":${'['.repeat(5000)}${']'.repeat(5000)}}]`, 'too-deep'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, at) => `col${at}`).join(',')}\n${'x,'.repeat(9999)}x\n`,
      'too-many-columns',
    ],
    [
      '10,000 columns of a workbook',
      workbook([Array.from({ length: 10_000 }, (_, at) => `col${at}`)]),
      'too-many-columns',
    ],
    [
      '10,000 keys',
      JSON.stringify([Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, at]))]),
      'too-many-columns',
    ],
  ])('%s', async (name, content, code) => {
    expect(await opened(name.replaceAll(/\W/g, '-'), content)).toBe(code);
  });

  test('a file that is not there', async () => {
    const result = await openTables({ paths: ['nowhere/at-all.csv'], scratch: place.scratch() });
    expect(!result.ok && result.issue).toEqual({ code: 'file-not-found', file: 'at-all.csv' });
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(64 * mebibyte, 'a,b\n');

  test('gzip, zip and workbook that grow past the bound are stopped at it', async () => {
    expect(await opened('bomb.gz', gzipSync(zeros), small)).toBe('expands-too-much');
    expect(await opened('bomb.zip', zip({ 'a.csv': zeros }), small)).toBe('expands-too-much');
    expect(
      await opened(
        'bomb.xlsx',
        zip({
          'xl/workbook.xml': '<workbook/>',
          'xl/worksheets/sheet1.xml': Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(64 * mebibyte, ' ')]),
        }),
        small,
      ),
    ).toBe('expands-too-much');
  });

  test('many small ones share one allowance', async () => {
    const one = gzipSync(zeros.subarray(0, mebibyte));
    const paths = Array.from({ length: 5 }, (_, at) => place.write(`part${at}.gz`, one));
    const result = await openTables({
      paths,
      scratch: place.scratch(),
      limits: { ...usualLimits, expanded: 3 * mebibyte },
    });
    expect(!result.ok && result.issue.code).toBe('expands-too-much');
  });

  test('archives inside archives are opened only so deep', async () => {
    let inner: Uint8Array = zip({ 'a.csv': 'a,b\n1,2\n' });
    for (let depth = 0; depth < 6; depth += 1) inner = zip({ 'inner.zip': inner });
    expect(await opened('deep.zip', inner)).toBe('too-nested');
  });

  test('a member that claims four gigabytes is held to what comes out', async () => {
    const archive = Buffer.from(zip({ 'a.csv': 'a,b\n1,2\n' }));
    archive.writeUInt32LE(0xfffffff0, archive.length - 22 - 46 - 5 + 24);
    expect(await opened('lies.zip', archive, small)).toBe('read');
  });
});

describe('by chance', () => {
  test('random bytes are refused', async () => {
    for (let round = 0; round < 40; round += 1) {
      const code = await opened('random.bin', randomBytes(1 + round * 997));
      expect([...readCodes, 'read'] as readonly string[]).toContain(code);
    }
  });

  test('a good file with bytes changed is read or refused, and never throws', async () => {
    const text = Buffer.from(
      delimitedText([
        ['Call Number', 'Call Type', 'Time Received'],
        ...Array.from({ length: 60 }, (_, at) => [`24-${1000 + at}`, 'THEFT', `2024-05-${10 + (at % 20)} 10:00:00`]),
      ]),
    );
    const packed = [
      text,
      gzipSync(text),
      Buffer.from(zip({ 'a.csv': text })),
      Buffer.from(JSON.stringify([{ a: 'x', b: [1, { c: 2 }] }, { a: 'y' }])),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(packed.length - 1),
        fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (which, changes) => {
          const bytes = Buffer.from(packed[which] ?? text);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect([...readCodes, 'read'] as readonly string[]).toContain(await opened('changed.bin', bytes));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('what is read as a table can be audited, whatever its cells say', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "'; drop table row0; --",
        '"',
        "x'y",
        '{}',
        '2024-13-45 99:99:99',
        '99999999999999999999',
        '-1',
        '\u0000',
        '=1+1',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 12 }),
        async (rows) => {
          const path = place.write(
            'cells.csv',
            delimitedText([
              ['Call Number', 'Time Received', 'Call Type', 'Disposition'],
              ...rows.map((row, at) => [`24-${1000 + at}`, ...row.slice(1)]),
            ]),
          );
          const result = await auditFiles({ paths: [path], scratchFolder: place.scratch() });
          expect(result.ok || readCodes.includes(result.issue.code)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});
