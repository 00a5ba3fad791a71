/** The same invented calls, in every form an export comes in, give the same numbers; and the numbers are those counted by hand from the invention. */
import { afterAll, describe, expect, test } from 'vitest';
import { auditFiles } from './audit.ts';
import {
  callColumns,
  delimitedText,
  gzip,
  inventedCalls,
  placeForFiles,
  records,
  utf16le,
  windows1252,
  workbook,
  zip,
} from './testing/written-files.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const calls = inventedCalls(800);
const rows = calls.map(({ cells }) => cells);
const table = [callColumns, ...rows];
const text = delimitedText(table);

const audited = async (...paths: string[]) => {
  const result = await auditFiles({ paths, scratchFolder: place.scratch() });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.answer;
};

const arcgis = (extra: object) =>
  JSON.stringify({
    fields: [{ name: 'OBJECTID', type: 'esriFieldTypeOID' }],
    ...extra,
    features: records(callColumns, rows).map((attributes) => ({ attributes, geometry: { x: 1, y: 2 } })),
  });

const forms: Record<string, () => string> = {
  'comma-separated': () => place.write('a.csv', text),
  'with a byte order mark': () => place.write('bom.csv', `\uFEFF${text}`),
  'tabs and carriage returns': () => place.write('a.txt', delimitedText(table, '\t', '\r\n')),
  semicolons: () => place.write('b.csv', delimitedText(table, ';')),
  'a named separator': () => place.write('sep.csv', `sep=;\n${delimitedText(table, ';')}`),
  pipes: () => place.write('a.psv', delimitedText(table, '|')),
  'an unusual sign': () => place.write('tilde.txt', delimitedText(table, '~')),
  'line ends of old machines': () => place.write('old.csv', delimitedText(table, ',', '\r')),
  'a title above the header': () => place.write('title.csv', `Calls for service\nprinted on request\n${text}`),
  'UTF-16': () => place.write('utf16.csv', utf16le(text)),
  'Windows-1252': () => place.write('cp1252.csv', windows1252(text)),
  gzip: () => place.write('a.csv.gz', gzip(text)),
  'a zip of gzip': () => place.write('a.zip', zip({ 'calls/a.csv.gz': gzip(text), 'README.txt': 'about this' })),
  Excel: () => place.write('a.xlsx', workbook(table)),
  'a JSON array': () => place.write('a.json', JSON.stringify(records(callColumns, rows))),
  'a JSON array in lines': () => place.write('b.json', JSON.stringify(records(callColumns, rows), null, 2)),
  'JSON lines': () =>
    place.write(
      'a.jsonl',
      records(callColumns, rows)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  'an ArcGIS feature set': () => place.write('arcgis.json', arcgis({})),
  GeoJSON: () =>
    place.write(
      'a.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: records(callColumns, rows).map((properties) => ({ type: 'Feature', properties, geometry: null })),
      }),
    ),
  'two files of one kind': () => place.write('first.csv', delimitedText([callColumns, ...rows.slice(0, 300)])),
};

describe('the numbers, by hand', async () => {
  const answer = await audited(place.write('hand.csv', text));
  const orders = calls.filter(({ order }) => order);
  const has = (outcome: string) => orders.filter((one) => one.outcome === outcome).length;

  test('calls and orders', () => {
    expect([answer.rows, answer.calls, answer.orderViolations.calls]).toEqual([800, 800, 200]);
    expect(answer.source.kind).toBe('calls');
    expect(answer.measures['order-violation-calls']).toMatchObject({ state: 'computed', n: 200, of: 800 });
  });
  test('times leave officers out, and count those without one', () => {
    const asked = calls.filter(({ officer }) => !officer);
    const timed = asked.filter(({ cells }) => cells[3] !== '').length;
    expect(answer.measures['queued-to-arrived']).toMatchObject({ state: 'computed', value: 420, p90: 420 });
    expect(answer.measures['queued-to-arrived-all-calls']).toMatchObject({ n: timed, of: asked.length });
    expect(answer.measures['queued-to-dispatched']).toMatchObject({ value: 120 });
    expect(answer.measures['dispatched-to-arrived']).toMatchObject({ value: 300 });
    expect(answer.exclusions.find(({ code }) => code === 'officer-initiated')?.count).toBe(80);
  });
  test('outcomes', () => {
    expect(answer.measures['arrest']).toMatchObject({ state: 'computed', n: has('ARREST MADE') });
    expect(answer.measures['gone-on-arrival']).toMatchObject({ n: has('GONE ON ARRIVAL') });
    expect(answer.measures['unfounded']).toMatchObject({ n: has('UNFOUNDED') });
    // "Report taken" says yes, "no report" says no; what the others leave open is in neither.
    expect(answer.measures['report-written']?.n).toBe(has('REPORT TAKEN'));
  });
  test('a call whose last type alone is an order', () => {
    expect(answer.measures['became-order-violation']).toMatchObject({ n: 100, of: 200 });
    expect(answer.measures['stopped-being-order-violation']).toMatchObject({ n: 0, of: 100 });
  });
  test('what cannot be said names what would change it', () => {
    expect(answer.measures['cancelled']).toMatchObject({ state: 'not-computable', n: null, needs: ['disposition'] });
    expect(answer.measures['repeat-person-30-days']).toMatchObject({
      state: 'not-computable',
      needs: ['key of the person'],
    });
  });
  test('every measure has its definition, and every definition its measure', () => {
    expect(answer.definitions.map(({ id }) => id).sort()).toEqual(Object.keys(answer.measures).sort());
  });
});

describe('the same numbers', async () => {
  const expected = await audited(place.write('expected.csv', text));
  test.each(Object.keys(forms))('from %s', async (name) => {
    const path = forms[name]?.() ?? '';
    const more =
      name === 'two files of one kind'
        ? [place.write('second.csv', delimitedText([callColumns, ...rows.slice(300)]))]
        : [];
    const answer = await audited(path, ...more);
    expect(answer.rows).toBe(800);
    expect(answer.measures).toEqual(expected.measures);
    expect(answer.tables).toEqual(expected.tables);
  });

  test('and a map server’s own word that the page was cut off is passed on', async () => {
    const answer = await audited(place.write('cut.json', arcgis({ exceededTransferLimit: true })));
    expect(answer.warnings.map(({ code }) => code)).toContain('page-limit');
  });
});

describe('times', () => {
  const withTimes = (write: (iso: string) => string, name: string) =>
    place.write(
      name,
      delimitedText([
        callColumns,
        ...rows.map((row) => row.map((cell, at) => (at >= 1 && at <= 3 && cell !== '' ? write(cell) : cell))),
      ]),
    );
  const at = (iso: string) => new Date(`${iso.replace(' ', 'T')}Z`);
  const two = (number: number) => `${number}`.padStart(2, '0');
  const writings: Record<string, (iso: string) => string> = {
    'month first with halves of the day': (iso) => {
      const d = at(iso);
      return `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()} ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${d.getUTCHours() < 12 ? 'AM' : 'PM'}`;
    },
    'day first': (iso) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)} ${iso.slice(11)}`,
    'seconds since 1970': (iso) => `${at(iso).getTime() / 1000}`,
    'milliseconds since 1970': (iso) => `${at(iso).getTime()}`,
    'ISO with an offset': (iso) => `${iso.replace(' ', 'T')}Z`,
    'names of months': (iso) => `${iso.slice(8, 10)}-MAR-${iso.slice(0, 4)} ${iso.slice(11)}`,
  };
  test.each(Object.keys(writings))('%s', async (name) => {
    const answer = await audited(withTimes(writings[name] ?? String, `${name.replaceAll(' ', '-')}.csv`));
    expect(answer.measures['queued-to-arrived']).toMatchObject({ value: 420 });
  });
  test('since 1970 gives no hours until somebody names the zone, and then those of the place', async () => {
    const path = withTimes((iso) => `${at(iso).getTime()}`, 'epoch-zone.csv');
    const without = await audited(path);
    expect(without.warnings.map(({ code }) => code)).toContain('zone-not-known');
    expect(without.tables.map(({ by }) => by)).not.toContain('hour');
    const named = await auditFiles({ paths: [path], scratchFolder: place.scratch(), timezone: 'America/Los_Angeles' });
    // Midnight of 11 March in Greenwich is the afternoon of the 10th in Los Angeles.
    expect(named.ok && named.value.answer.source.period?.from).toBe('2024-03-10');
    expect(named.ok && named.value.answer.measures['queued-to-arrived']).toMatchObject({ value: 420 });
  });
  test('a date that may be either is used for nothing', async () => {
    const some = rows
      .slice(0, 140)
      .map((row) =>
        row.map((cell, column) =>
          column >= 1 && column <= 3 && cell !== ''
            ? `${cell.slice(5, 7)}/01/${cell.slice(0, 4)} ${cell.slice(11)}`
            : cell,
        ),
      );
    const answer = await audited(place.write('either.csv', delimitedText([callColumns, ...some])));
    expect(answer.warnings.filter(({ code }) => code === 'day-or-month')).toHaveLength(3);
    expect(answer.measures['queued-to-arrived']).toMatchObject({ state: 'not-computable' });
  });
  test('a date and times of day in columns of their own, over midnight', async () => {
    const columns = ['Call Number', 'Call Date', 'Call Time', 'Dispatched', 'Arrived', ...callColumns.slice(4)];
    const split = rows.map(([id = '', start = '', sent = '', there = '', ...rest]) => [
      id,
      start.slice(0, 10),
      start.slice(11),
      sent.slice(11),
      there.slice(11),
      ...rest,
    ]);
    const answer = await audited(place.write('split.csv', delimitedText([columns, ...split])));
    expect(answer.measures['queued-to-arrived']).toMatchObject({ state: 'computed', value: 420, p90: 420 });
  });
});
