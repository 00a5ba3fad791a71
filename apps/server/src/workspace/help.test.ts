/**
 * The directory of help at the server's door: files of the standard in and out, what is refused of them, and that no address, list or
 * file gives a confidential place to whoever has no role for it.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { instantOf } from '@holdfast/domain';
import { zipOf } from '@holdfast/evidence';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Told, type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
let admin: Visitor;
let imani: Visitor;
let officer: Visitor;

beforeAll(async () => {
  server = await startForTest({ county: false });
  const seat = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  admin = await seat('Cass Wrenfield');
  imani = await seat('Imani Okafor');
  officer = await seat('T. Vance');
}, 60_000);
afterAll(async () => await server.stop());

const at = instantOf(Date.UTC(2026, 2, 1));
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const street = '1420 Larch Street';
const vectors = new URL('../../../../packages/wire/vectors/hsds/', import.meta.url);
const official = (name: string) => JSON.parse(readFileSync(new URL(name, vectors), 'utf8'));

/** A nested file: one organisation with an open office and a house whose address is confidential. */
const nested = [
  {
    id: id(1),
    name: 'Harbor Lantern',
    description: 'Help for the county.',
    services: [
      {
        id: id(2),
        name: 'A room for the night',
        description: 'A room, tonight.',
        status: 'active',
        phones: [{ id: id(9), number: '+1 555 0100' }],
        languages: [{ id: id(11), name: 'Español', code: 'es' }],
        service_at_locations: [
          {
            id: id(4),
            location: {
              id: id(3),
              location_type: 'physical',
              name: 'Larch house',
              addresses: [
                {
                  id: id(5),
                  address_1: street,
                  city: 'Marlow',
                  state_province: 'CA',
                  postal_code: '94000',
                  country: 'US',
                  address_type: 'physical',
                },
              ],
              attributes: [
                {
                  id: id(20),
                  value: 'confidential',
                  taxonomy_term: { id: id(13), name: 'Handling', description: 'How a record is handled' },
                },
              ],
            },
          },
          {
            id: id(7),
            location: {
              id: id(6),
              location_type: 'physical',
              name: 'Front office',
              accessibility: [{ id: id(8), description: 'Level entrance' }],
            },
            schedules: [{ id: id(12), byday: 'MO,WE', opens_at: '09:00', closes_at: '17:00' }],
          },
        ],
      },
    ],
  },
];

const bring = async (visitor: Visitor, content: string | Buffer, name = 'help.json'): Promise<Told> =>
  await visitor.send(`/api/help/files?name=${encodeURIComponent(name)}&source=Marlow%20211`, Buffer.from(content), {
    'content-type': 'application/octet-stream',
  });
const takeOut = async (visitor: Visitor, body: unknown): Promise<Told> =>
  await visitor.ask('POST', '/api/help/exports', body);
const why = ({ body }: Told): unknown =>
  typeof body === 'object' && body !== null && 'fields' in body ? body.fields : undefined;
async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const parts = async function* () {
    for (const [path, text] of Object.entries(files)) yield { path, bytes: [new TextEncoder().encode(text)] };
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf({ name: 'package', parts: parts(), at })) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a file of the directory', () => {
  test('is brought in by an administrator and found by everyone, without what is confidential', async () => {
    expect(await bring(imani, JSON.stringify(nested))).toMatchObject({ code: 'not-allowed' });
    expect(await bring(officer, JSON.stringify(nested))).toMatchObject({ code: 'not-allowed' });
    const told = await bring(admin, JSON.stringify(nested));
    expect(told).toMatchObject({ status: 200, body: { format: 'json', kept: 13, rejected: 0, noted: 0 } });
    for (const visitor of [admin, imani, officer]) {
      const found = await visitor.ask('GET', '/api/help/offers?words=Rooms%20ESPANOL');
      expect(found.body).toEqual({ offers: [], count: 0 });
      const again = await visitor.ask('GET', '/api/help/offers?words=ROOM%20espa%C3%B1ol');
      expect(again.body).toMatchObject({ count: 1, offers: [{ id: id(2), by: 'Harbor Lantern' }] });
    }
    const secret = await officer.ask('GET', '/api/help/offers?words=larch');
    expect(secret.body).toEqual({ offers: [], count: 0 });
  });

  test('an offer shows the confidential place to an advocate of the agency and to no officer', async () => {
    const mine = await imani.ask('GET', `/api/help/offers/${id(2)}`);
    expect(JSON.stringify(mine.body)).toContain(street);
    const theirs = await officer.ask('GET', `/api/help/offers/${id(2)}`);
    expect(theirs.body).toMatchObject({
      name: 'A room for the night',
      phones: [{ number: '+1 555 0100' }],
      places: [{ name: 'Front office', confidential: false, hours: [{ days: ['MO', 'WE'], opens: '09:00' }] }],
    });
    expect(JSON.stringify(theirs.body)).not.toMatch(/larch|1420/i);
  });

  test('leaves without confidential places, and whole only by the hand of an administrator', async () => {
    const reason = 'For the county guide';
    for (const visitor of [admin, imani, officer])
      for (const format of ['json', 'tables']) {
        const out = await takeOut(visitor, { format, confidential: 'left-out', reason });
        expect(out.status).toBe(200);
        expect(JSON.stringify(out.body)).toMatch(/Front office/);
        expect(JSON.stringify(out.body)).not.toMatch(/larch|1420|94000/i);
      }
    for (const visitor of [imani, officer])
      expect(await takeOut(visitor, { format: 'json', confidential: 'included', reason })).toMatchObject({
        code: 'not-allowed',
      });
    const whole = await takeOut(admin, { format: 'json', confidential: 'included', reason });
    expect(JSON.stringify(whole.body)).toContain(street);
    expect(await takeOut(admin, { format: 'json', confidential: 'included' })).toMatchObject({ code: 'bad-input' });
  });

  test('that leaves is valid by the official schema of the standard', async () => {
    const out = await takeOut(admin, { format: 'json', confidential: 'included', reason: 'check' });
    const schema = JSON.parse(
      gunzipSync(readFileSync(new URL('schema_compiled_organization.json.gz', vectors))).toString('utf8'),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const valid = ajv.compile(schema);
    const { body } = out;
    if (!Array.isArray(body)) throw new Error('no list of organisations');
    for (const one of body) expect([valid(one), valid.errors]).toEqual([true, null]);
    // And the schema is looked at: without its name an organisation is not one.
    expect(valid({ ...body[0], name: undefined })).toBe(false);
  });

  test.each(['examples_organization_full.json', 'examples_service_full.json', 'examples_tabular.json'])(
    'of the standard’s own, %s, is taken: every row kept or told with its reason',
    async (name) => {
      const told = await bring(admin, JSON.stringify(official(name)), name);
      expect(told.status).toBe(200);
      const { body } = told;
      expect(body).toMatchObject({ format: 'json' });
      const imports = await admin.ask('GET', '/api/help/imports');
      expect(imports.body).toMatchObject({
        imports: expect.arrayContaining([expect.objectContaining({ fileName: name })]),
      });
    },
  );

  test('that left as tables comes back as the same rows', async () => {
    const out = await server.server.workspace.inject({
      method: 'POST',
      url: '/api/help/exports',
      headers: {
        cookie: [...admin.cookies].map(([key, value]) => `${key}=${value}`).join('; '),
        'content-type': 'application/json',
      },
      payload: JSON.stringify({ format: 'tables', confidential: 'included', reason: 'check' }),
    });
    const back = await bring(admin, out.rawPayload, 'help-directory.zip');
    expect(back).toMatchObject({ status: 200, body: { format: 'tables', rejected: 0, leftAside: [] } });
    const again = await takeOut(admin, { format: 'json', confidential: 'left-out', reason: 'check' });
    expect(JSON.stringify(again.body)).not.toMatch(/larch|1420/i);
  });
});

describe('a file that is not whole', () => {
  test.each<[string, () => Promise<string | Buffer>, string]>([
    ['no JSON', async () => '{"id":', 'not-a-directory'],
    ['JSON of something else', async () => '{"orders":[1,2]}', 'not-a-directory'],
    ['nothing', async () => '', 'not-a-directory'],
    ['a zip cut short', async () => (await zipped({ 'phones.csv': 'id,number\n' })).subarray(0, 60), 'not-a-zip'],
    ['a zip with a path out of its folder', async () => await zipped({ '../phones.csv': 'id\n' }), 'not-a-zip'],
    ['a zip without a table', async () => await zipped({ 'readme.txt': 'hello' }), 'no-rows'],
  ])('%s is refused with its code', async (_, content, code) => {
    const told = await bring(admin, await content());
    expect([told.code, why(told)]).toEqual(['bad-input', [{ field: 'file', code }]]);
  });

  test('rejects rows one by one with codes, keeps the others, and gives the rejects back', async () => {
    const files = {
      'organizations.csv': `id,name,description\r\n${id(40)},Quay Table,Food.\r\n${id(41)},,No name\r\nnot-an-id,A,B\r\n`,
      'services.csv': `id,organization_id,name,status\r\n${id(42)},${id(40)},Food on Mondays,active\r\n${id(43)},${id(41)},Gone,active\r\n${id(44)},${id(40)},Food,open\r\n`,
      'phones.csv': `id,service_id,number\r\n${id(45)},${id(43)},+1 555 0101\r\n${id(46)},${id(42)},"=1+1"\r\n${id(47)},${id(42)},1,2\r\n`,
      'notes.txt': 'hello',
    };
    const told = await bring(admin, await zipped(files), 'broken.zip');
    expect(told).toMatchObject({
      status: 200,
      body: { read: 9, kept: 2, rejected: 7, noted: 0, leftAside: ['notes.txt'] },
    });
    const importId = Object(told.body).id;
    const rejects = await admin.ask('GET', `/api/help/imports/${importId}/rejects`);
    const codes = Object(rejects.body).rejects.map((each: { faults: readonly { column: string; code: string }[] }) =>
      each.faults.map(({ column, code }) => `${column}: ${code}`).join(', '),
    );
    expect(codes).toEqual([
      'name: missing',
      'id: not-a-uuid',
      'organization_id: refers-to-nothing',
      'status: not-of-the-list',
      'service_id: refers-to-a-rejected-row',
      'number: starts-like-a-formula',
      '(row): columns-do-not-fit',
    ]);
    expect(JSON.stringify(rejects.body)).toContain('+1 555 0101');
    expect(await imani.ask('GET', `/api/help/imports/${importId}/rejects`)).toMatchObject({ code: 'not-allowed' });
  });

  test('of 100,000 rows with broken references is taken whole: every row is kept or told', async () => {
    const lines = ['id,organization_id,name,status'];
    for (let row = 0; row < 100_000; row += 1)
      lines.push(`${id(1_000_000 + row)},${row % 10 === 0 ? id(40) : id(2_000_000 + row)},Food ${row},active`);
    const files = {
      'organizations.csv': `id,name,description\n${id(40)},Quay Table,Food.\n`,
      'services.csv': `${lines.join('\n')}\n`,
    };
    const told = await bring(admin, await zipped(files), 'large.zip');
    expect(told).toMatchObject({ status: 200, body: { read: 100_001, kept: 10_001, rejected: 90_000 } });
    const importId = Object(told.body).id;
    const last = await admin.ask('GET', `/api/help/imports/${importId}/rejects?after=100000`);
    expect(last.body).toMatchObject({ rejects: [{ number: 100_001, kept: false }] });
  }, 120_000);
});

describe('a place that somebody marks', () => {
  test('is confidential from then on, whatever a later file says', async () => {
    const read = async () => JSON.stringify((await officer.ask('GET', `/api/help/offers/${id(2)}`)).body);
    expect(await read()).toContain('Front office');
    expect(await imani.ask('POST', `/api/help/places/${id(6)}/marks`, { confidential: true })).toMatchObject({
      code: 'not-allowed',
    });
    const marked = await admin.ask('POST', `/api/help/places/${id(6)}/marks`, { confidential: true });
    expect(marked.body).toEqual({ confidential: true });
    expect(await read()).not.toContain('Front office');
    await bring(admin, JSON.stringify(nested));
    expect(await read()).not.toContain('Front office');
    await admin.ask('POST', `/api/help/places/${id(6)}/marks`, { confidential: false });
    expect(await read()).toContain('Front office');
    // What the file itself says is confidential cannot be opened by hand.
    const kept = await admin.ask('POST', `/api/help/places/${id(3)}/marks`, { confidential: false });
    expect(kept.body).toEqual({ confidential: true });
    expect(await read()).not.toMatch(/larch/i);
  }, 60_000);
});
