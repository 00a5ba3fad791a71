import { idOf, instantOf, type Order } from '@holdfast/domain';
import { parse as theirs } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WaitingRow } from './cells.ts';
import { isNeverKept } from './columns.ts';
import { csvRows, type ReadPart } from './csv-rows.ts';
import { lookAtHead } from './look-at-head.ts';
import { orderFromRow } from './order-from-row.ts';
import { type FileFault, fileFaultCodes, fileFaultWords, rowFaultCodes, rowFaultWords } from './row-fault.ts';
import { type SourceSettings, sourceSettings } from './settings.ts';
import { type SplitRecord, splitterOf } from './split-records.ts';
import { bytesOf, inPieces, marlowHead, marlowRow, marlowTable, now } from './testing/files.ts';
import { csvHead, csvLine, xmlHead, xmlOrder, xmlTail } from './write-orders.ts';
import { xmlDocuments } from './xml-documents.ts';

async function gathered(parts: AsyncIterable<ReadPart>) {
  const rows: WaitingRow[] = [];
  const faults: FileFault[] = [];
  for await (const part of parts) {
    if (part.kind === 'rows') rows.push(...part.rows);
    else faults.push(part.fault);
  }
  return { rows, faults };
}

const table = (lines: readonly string[], settings: Partial<SourceSettings> = {}, size = 7) =>
  gathered(csvRows({ bytes: inPieces(bytesOf(lines.join('\n')), size), settings: { ...marlowTable, ...settings } }));

const readRow = (row: WaitingRow, settings = marlowTable) => orderFromRow({ row, settings, id: idOf('new'), now });

async function faultsOf(line: string, settings: Partial<SourceSettings> = {}) {
  const { rows } = await table([marlowHead, line], settings);
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  const read = readRow(row, { ...marlowTable, ...settings });
  return read.ok ? [] : read.issue.map(({ field, code }) => `${field} ${code}`);
}

async function orderOf(line: string): Promise<Order> {
  const { rows } = await table([marlowHead, line]);
  const read = rows[0] === undefined ? undefined : readRow(rows[0]);
  if (read?.ok !== true) throw new Error(`not taken: ${JSON.stringify(read)}`);
  return read.value.order;
}

describe('a table of orders', () => {
  test('a good row is an order with the source’s own court, and its addresses are gone before it is a row', async () => {
    const { rows, faults } = await table([marlowHead, marlowRow('DV-1')]);
    expect(faults).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain('Hidden Lane');
    const order = await orderOf(marlowRow('DV-1', { 9: '01/12/2026', 10: '01/13/2026' }));
    expect(order).toMatchObject({
      orderNumber: 'DV-1',
      kind: 'final',
      issuedAt: '2026-01-10T08:00:00.000Z',
      expiry: { kind: 'on', date: '2029-01-10' },
      restrainedParty: { name: 'Dale Strand', bornOn: '1984-04-05' },
      // A day alone proves service only at its last moment.
      serviceAttempts: [{ at: '2026-01-13T07:59:59.999Z', method: 'other', succeeded: 'yes' }],
    });
  });

  test.each([
    ['a date that is none', { 5: '02/30/2026' }, ['issued not-a-date']],
    ['day and month the other way about', { 5: '25/12/2025' }, ['issued not-a-date']],
    ['a year of two digits', { 5: '01/10/26' }, ['issued two-digit-year']],
    ['a number of days of a spreadsheet', { 5: '46032' }, ['issued not-a-date']],
    ['an end before the issue', { 6: '01/09/2026' }, ['expires expires-before-issued']],
    ['a day to come', { 5: '04/01/2026', 6: '01/01/2029' }, ['issued in-the-future']],
    ['a birth after the issue', { 4: '01/11/2026' }, ['restrained-born born-after-issue']],
    ['no name', { 3: '' }, ['restrained-name empty']],
    ['no number', { 0: '  ' }, ['order-number empty']],
    ['a name of 300 letters', { 1: 'x'.repeat(300) }, ['protected-name too-long']],
    ['a name that is a formula', { 1: '=HYPERLINK("http://x")' }, ['(row) quotes-do-not-fit']],
    ['a name that is a formula, quoted', { 1: '"=cmd|\' /C calc\'!A0"' }, ['protected-name starts-like-a-formula']],
    ['a name with an override of direction', { 1: 'Rowan \u202EyrellE' }, ['protected-name control-character']],
    ['a code nobody has', { 7: '01 44' }, ['conditions unknown-code']],
    ['a pointer to words that are not there', { 7: '08' }, ['conditions-text empty']],
    ['service before the issue', { 9: '01/02/2026' }, ['served served-before-issued']],
    ['proof before the service', { 9: '01/20/2026', 10: '01/12/2026' }, ['proof-filed proof-before-service']],
    ['proof of a service nobody names', { 10: '01/12/2026' }, ['served empty']],
    ['a column too many', { 1: 'Ellery, Rowan' }, ['(row) columns-do-not-fit']],
  ])('%s is refused by code and field', async (_, cells, expected) => {
    expect(await faultsOf(marlowRow('DV-1', cells))).toEqual(expected);
  });

  test('every fault of a row is named, not only the first', async () => {
    expect(await faultsOf(marlowRow('', { 3: '', 5: 'soon', 7: '99' }))).toEqual([
      'order-number empty',
      'restrained-name empty',
      'issued not-a-date',
      'conditions unknown-code',
    ]);
  });

  test('a row whose columns do not fit keeps none of its text: it could be an address', async () => {
    const { rows } = await table([marlowHead, marlowRow('DV-1', { 2: '12 Hidden Lane, Marlow' })]);
    expect(rows).toEqual([{ number: 1, from: 2, line: 2, cells: {}, fault: 'columns-do-not-fit' }]);
  });

  test('one misplaced or unclosed mark costs its own row and no other', async () => {
    const { rows } = await table([
      marlowHead,
      marlowRow('DV-1'),
      marlowRow('DV-2', { 1: '"Ro"wan' }),
      marlowRow('DV-3'),
      marlowRow('DV-4', { 1: '"Rowan' }),
      marlowRow('DV-5'),
      marlowRow('DV-6', { 1: '"Ellery, Rowan"' }),
    ]);
    expect(rows.map((row) => row.fault ?? row.cells['order-number'])).toEqual([
      'DV-1',
      'quotes-do-not-fit',
      'DV-3',
      'quotes-do-not-fit',
      'DV-5',
      'DV-6',
    ]);
    expect(rows.map((row) => row.from)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('a line without end is one row too long, and the row after it is read', async () => {
    const { rows } = await table([marlowHead, 'x'.repeat(300_000), marlowRow('DV-2')], {}, 4_096);
    expect(rows.map((row) => row.fault ?? row.cells['order-number'])).toEqual(['row-too-long', 'DV-2']);
  });

  test.each([
    ['utf-16le', 'utf16le'],
    ['windows-1252', 'latin1'],
  ] as const)('%s is told from its bytes and read', async (encoding, node) => {
    const bytes = Buffer.from(`${marlowHead}\n${marlowRow('DV-1', { 1: 'Zoë Ellery' })}`, node);
    expect(lookAtHead(bytes).encoding).toBe(encoding);
    const { rows } = await gathered(csvRows({ bytes: inPieces(bytes), settings: { ...marlowTable, encoding } }));
    expect(rows[0]?.cells['protected-name']).toBe('Zoë Ellery');
  });

  test('letters damaged by the wrong encoding are refused, not kept', async () => {
    const bytes = Buffer.from(`${marlowHead}\n${marlowRow('DV-1', { 1: 'Zoë Ellery' })}`, 'latin1');
    const { rows } = await gathered(csvRows({ bytes: inPieces(bytes), settings: marlowTable }));
    const read = rows[0] === undefined ? undefined : readRow(rows[0]);
    expect(read).toEqual({ ok: false, issue: [{ field: 'protected-name', code: 'not-decodable' }] });
  });

  test('a missing column, no head, no orders and an unknown encoding each end the file by name', async () => {
    expect((await table(['Other,Columns', 'a,b'])).faults).toEqual([
      { code: 'column-not-there', where: 'Case Number' },
    ]);
    expect((await table([''])).faults).toEqual([{ code: 'no-head' }]);
    expect((await table([marlowHead])).faults).toEqual([{ code: 'no-orders' }]);
    expect((await table([marlowHead], { encoding: 'klingon' })).faults).toEqual([{ code: 'encoding-not-known' }]);
  });

  test('a column of addresses cannot be mapped, whatever somebody maps it to', async () => {
    expect(isNeverKept('Protected Address')).toBe(true);
    const columns = { ...marlowTable.columns, 'protected-name': 'Protected Address' };
    const { rows, faults } = await table([marlowHead, marlowRow('DV-1')], { columns });
    expect({ rows, faults }).toEqual({ rows: [], faults: [{ code: 'column-not-there', where: 'Protected Address' }] });
  });

  test('the head of a file gives away delimiter and columns, and none of the never kept', () => {
    const looked = lookAtHead(
      bytesOf(
        'Docket No;Petitioner Name;Petitioner Phone;Respondent Name;Employer;Date Issued;Exp. Date\n1;a;b;c;d;e;f',
      ),
    );
    expect(looked.delimiter).toBe(';');
    expect(looked.guess).toEqual({
      'order-number': 'Docket No',
      'protected-name': 'Petitioner Name',
      'restrained-name': 'Respondent Name',
      issued: 'Date Issued',
      expires: 'Exp. Date',
    });
    expect(looked.columns.filter((column) => column.neverKept).map((column) => column.title)).toEqual([
      'Petitioner Phone',
      'Employer',
    ]);
  });

  test('well-formed tables split as csv-parse splits them, at any size of piece', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';'), maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
          const splitter = splitterOf(',');
          const found: SplitRecord[] = [];
          for (let at = 0; at < text.length; at += size) found.push(...splitter.take(text.slice(at, at + size)));
          found.push(...splitter.end());
          expect(found.map((one) => ('cells' in one ? one.cells : one.fault))).toEqual(
            theirs(text, { relax_column_count: true }),
          );
        },
      ),
    );
  });
});

describe('a table written by us', () => {
  const runs = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
  test('no cell begins like a formula, and our own guard is taken off again', async () => {
    const order = {
      ...(await orderOf(marlowRow('DV-1'))),
      orderNumber: '-12',
      conditions: [{ id: idOf<'condition'>('c'), kind: 'other' as const, text: '=1+1 must not run' }],
    };
    const written = csvHead() + csvLine(order);
    const [, line = []] = theirs(written, {}) as string[][];
    expect(line.filter((cell) => runs.test(cell.trimStart()))).toEqual([]);
    const columns = Object.fromEntries((theirs(written, {})[0] ?? []).map((title: string) => [title, title]));
    const settings = { ...marlowTable, columns };
    const { rows } = await gathered(csvRows({ bytes: inPieces(bytesOf(written)), settings }));
    const read = rows[0] === undefined ? undefined : orderFromRow({ row: rows[0], settings, id: order.id, now });
    expect(read).toMatchObject({ ok: true, value: { order: { orderNumber: '-12' } } });
    expect(read?.ok === true ? read.value.order.conditions[0]?.text : '').toContain('=1+1 must not run');
  });
});

describe('NIEM 6.0 XML', () => {
  const settings: SourceSettings = { ...marlowTable, format: 'niem-xml' };
  const xml = (text: string | Uint8Array, size = 11) =>
    gathered(xmlDocuments({ bytes: inPieces(typeof text === 'string' ? bytesOf(text) : text, size) }));

  test('our own file comes back whole, letters and all, at any size of piece', async () => {
    const order: Order = {
      ...(await orderOf(marlowRow('DV-1', { 9: '01/12/2026' }))),
      orderNumber: '<DV&"1">',
      conditions: [
        { id: idOf('a'), kind: 'stay-away', places: ['home', 'vehicle'], distance: { amount: 100, unit: 'yards' } },
        { id: idOf('b'), kind: 'firearms-surrender', includesAmmunition: true },
        { id: idOf('c'), kind: 'other', text: 'Line one\nand ]]> two' },
      ],
      petitioner: { name: 'Rowan Ellery', sameAsOrderParty: 'yes' },
      changes: [
        { kind: 'renewed', at: instantOf(Date.parse('2026-02-01T00:00:00Z')), expiry: { kind: 'without-end' } },
      ],
    };
    for (const size of [1, 64, 100_000]) {
      const { rows, faults } = await xml(xmlHead() + xmlOrder(order) + xmlTail, size);
      expect(faults).toEqual([]);
      const read = rows[0] === undefined ? undefined : orderFromRow({ row: rows[0], settings, id: order.id, now });
      expect(read).toEqual({ ok: true, value: { order } });
    }
  });

  const foreign = `<?xml version="1.0"?>
<x:Batch xmlns:x="urn:somebody" xmlns:justice="https://docs.oasis-open.org/niemopen/ns/model/domains/justice/6.0/"
  xmlns:nc="https://docs.oasis-open.org/niemopen/ns/model/niem-core/6.0/" xmlns:f="https://docs.oasis-open.org/niemopen/ns/model/codes/ncic/6.0/"
  xmlns:structures="https://docs.oasis-open.org/niemopen/ns/model/structures/6.0/">
 <x:Item>
  <justice:ProtectionOrder structures:id="o1">
   <nc:ActivityIdentification><nc:IdentificationID>F-77</nc:IdentificationID></nc:ActivityIdentification>
   <justice:CourtOrderIssuingCourt><justice:CourtName>Circuit Court of Alder</justice:CourtName></justice:CourtOrderIssuingCourt>
   <justice:CourtOrderIssuingDate><nc:Date>2026-01-05</nc:Date></justice:CourtOrderIssuingDate>
   <f:ProtectionOrderConditionCode>01</f:ProtectionOrderConditionCode>
   <f:ProtectionOrderConditionCode>05</f:ProtectionOrderConditionCode>
  </justice:ProtectionOrder>
  <justice:ProtectionOrderProtectedPersonAssociation>
   <nc:Person><nc:PersonName><nc:PersonFullName>Rowan Ellery</nc:PersonFullName></nc:PersonName></nc:Person>
   <nc:ContactInformation><nc:ContactMailingAddress><nc:AddressFullText>12 Hidden Lane</nc:AddressFullText></nc:ContactMailingAddress></nc:ContactInformation>
  </justice:ProtectionOrderProtectedPersonAssociation>
  <justice:ProtectionOrderRespondentPersonAssociation>
   <nc:Person><nc:PersonName><nc:PersonGivenName>Dale</nc:PersonGivenName><nc:PersonSurName>Strand</nc:PersonSurName></nc:PersonName></nc:Person>
  </justice:ProtectionOrderRespondentPersonAssociation>
 </x:Item>
</x:Batch>`;

  test('a foreign file is read by its namespaces, what it cannot say is unknown, and its addresses are gone', async () => {
    const { rows } = await xml(foreign);
    expect(JSON.stringify(rows)).not.toContain('Hidden Lane');
    const read = rows[0] === undefined ? undefined : orderFromRow({ row: rows[0], settings, id: idOf('n'), now });
    expect(read).toMatchObject({
      ok: true,
      value: {
        order: {
          orderNumber: 'F-77',
          instrument: 'ca-dv-130',
          expiry: { kind: 'unknown' },
          protectedParty: { name: 'Rowan Ellery' },
          restrainedParty: { name: 'Dale Strand' },
        },
      },
    });
  });

  test('a refused order keeps its elements, and correcting the one named makes it an order', async () => {
    const { rows } = await xml(foreign.replace('<nc:Date>2026-01-05</nc:Date>', '<nc:Date>2026-13-05</nc:Date>'));
    const [row] = rows;
    if (row === undefined) throw new Error('no row');
    const read = orderFromRow({ row, settings, id: idOf('n'), now });
    const path = 'j:ProtectionOrder/j:CourtOrderIssuingDate';
    expect(read).toEqual({ ok: false, issue: [{ field: path, code: 'not-a-date' }] });
    const cells = { ...row.cells, [`${path}/nc:Date`]: '2026-01-05' };
    expect(orderFromRow({ row: { cells }, settings, id: idOf('n'), now })).toMatchObject({ ok: true });
  });

  test.each([
    ['a bomb of entities', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>', 'entities-refused'],
    ['an outside entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'entities-refused'],
    ['an outside document type', '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>', 'entities-refused'],
    ['an entity nobody declared', '<a>&b;</a>', 'not-xml'],
    ['elements without end', '<a>'.repeat(500), 'too-deep'],
    ['text without end', `<a><b>${'x'.repeat(30_000)}</b></a>`, 'too-deep'],
    ['no XML', '{"order": 1}', 'not-xml'],
    ['nothing', '', 'not-xml'],
    ['no order', '<a/>', 'no-orders'],
  ])('%s ends the file as %s', async (_, text, code) => {
    const { rows, faults } = await xml(text, 500);
    expect({ rows, codes: faults.map((fault) => fault.code) }).toEqual({ rows: [], codes: [code] });
  });

  test('a file cut short keeps what came before the cut and says so', async () => {
    const order = await orderOf(marlowRow('DV-1'));
    const whole = xmlHead() + xmlOrder(order) + xmlOrder({ ...order, orderNumber: 'DV-2' });
    const { rows, faults } = await xml(whole.slice(0, -40));
    expect(rows.length).toBe(1);
    expect(faults).toMatchObject([{ code: 'truncated' }]);
  });
});

describe('words and settings', () => {
  test('every code has words of its own', () => {
    expect(new Set(rowFaultCodes.map((code) => rowFaultWords[code])).size).toBe(rowFaultCodes.length);
    expect(new Set(fileFaultCodes.map((code) => fileFaultWords[code])).size).toBe(fileFaultCodes.length);
  });

  test('settings have no field for an address', () => {
    expect(sourceSettings.safeParse(marlowTable).success).toBe(true);
    const columns = { ...marlowTable.columns, 'protected-address': 'Protected Address' };
    expect(sourceSettings.safeParse({ ...marlowTable, columns }).success).toBe(false);
  });
});
