/** A directory of help: what is wrong with rows, what hangs together, what is confidential, and what a person reads of it. */
import { describe, expect, test } from 'vitest';
import {
  checkHelpRow,
  flatHelpRows,
  gatherHelp,
  type HelpFault,
  helpLookUpOver,
  helpOfferFrom,
  helpTableNamed,
  helpTables,
  helpWordsOf,
  nestedHelp,
  takeInHelp,
} from './index.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const table = (name: string) => {
  const found = helpTableNamed(name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
type Cells = Readonly<Record<string, unknown>>;
const directory: readonly (readonly [string, Cells])[] = [
  ['organization', { id: id(1), name: 'Harbor Lantern', description: 'Help for the county.' }],
  [
    'service',
    {
      id: id(2),
      organization_id: id(1),
      name: 'A room for the night',
      status: 'active',
      description: 'A room, tonight, for one person or a family.',
      interpretation_services: 'Telephone interpreting',
    },
  ],
  ['location', { id: id(3), location_type: 'physical', name: 'Larch house' }],
  ['service_at_location', { id: id(4), service_id: id(2), location_id: id(3) }],
  [
    'address',
    {
      id: id(5),
      location_id: id(3),
      address_1: '1420 Larch Street',
      city: 'Marlow',
      state_province: 'CA',
      postal_code: '94000',
      country: 'US',
      address_type: 'physical',
    },
  ],
  ['location', { id: id(6), location_type: 'physical', name: 'Front office' }],
  ['service_at_location', { id: id(7), service_id: id(2), location_id: id(6) }],
  ['accessibility', { id: id(8), location_id: id(6), description: 'Level entrance' }],
  ['phone', { id: id(9), service_id: id(2), number: '+1 555 0100', description: 'Day and night' }],
  ['phone', { id: id(10), location_id: id(3), number: '+1 555 0199' }],
  ['language', { id: id(11), service_id: id(2), name: 'Español', code: 'es' }],
  [
    'schedule',
    {
      id: id(12),
      service_at_location_id: id(7),
      freq: 'WEEKLY',
      byday: 'MO,WE',
      opens_at: '09:00:00',
      closes_at: '17:00',
    },
  ],
  ['taxonomy_term', { id: id(13), name: 'Housing', description: 'A place to stay' }],
  ['attribute', { id: id(14), link_id: id(2), link_entity: 'service', taxonomy_term_id: id(13) }],
];
function taken(rows: readonly (readonly [string, Cells])[], marked: readonly string[] = []) {
  const taking = takeInHelp();
  for (const [name, cells] of rows) taking.take({ table: table(name), cells });
  return taking.end(new Set(marked));
}
const codes = (faults: readonly HelpFault[]) => faults.map(({ column, code }) => `${column}: ${code}`);
const refusal = (name: string, cells: Cells) => {
  const checked = checkHelpRow(table(name), cells);
  return checked.ok ? [] : codes(checked.issue);
};

describe('one row', () => {
  test.each<[string, string, Cells, string]>([
    ['without its name', 'organization', { id: id(1), description: 'd' }, 'name: missing'],
    ['with an empty name', 'organization', { id: id(1), name: '', description: 'd' }, 'name: missing'],
    ['with a number for an id', 'taxonomy', { id: '17', name: 'n', description: 'd' }, 'id: not-a-uuid'],
    [
      'of an unknown standing',
      'service',
      { id: id(1), organization_id: id(2), name: 'n', status: 'closed' },
      'status: not-of-the-list',
    ],
    [
      'with a script for an address',
      'organization',
      { id: id(1), name: 'n', description: 'd', website: 'javascript:alert(1)' },
      'website: not-an-address',
    ],
    ['with words for a number', 'phone', { id: id(1), number: '1', extension: 'two' }, 'extension: not-a-number'],
    ['with a number for words', 'phone', { id: id(1), number: 15550100 }, 'number: not-text'],
    [
      'that a spreadsheet would run',
      'language',
      { id: id(1), note: '=HYPERLINK("http://x")' },
      'note: starts-like-a-formula',
    ],
    ['with a cell that turns the writing', 'language', { id: id(1), note: 'a\u202Eb' }, 'note: control-character'],
    ['with a list for a cell', 'language', { id: id(1), note: ['a'] }, 'note: not-text'],
    ['with letters that were damaged', 'language', { id: id(1), note: 'a\uFFFD' }, 'note: not-text'],
    ['longer than any', 'language', { id: id(1), note: 'a'.repeat(20_001) }, 'note: too-long'],
  ])('%s is refused by column and code', (_, name, cells, expected) => {
    expect(refusal(name, cells)).toEqual([expected]);
  });

  test('a telephone number may begin with a plus, and a list with a dash', () => {
    expect(refusal('phone', { id: id(1), number: '+1 (555) 0100', description: '- day and night' })).toEqual([]);
  });

  test('a column the standard does not know is kept as it came', () => {
    const checked = checkHelpRow(table('language'), { id: id(1), dialect: 'Mixtec' });
    expect(checked).toMatchObject({ ok: true, value: { cells: { dialect: 'Mixtec' } } });
  });
});

describe('a whole file', () => {
  test('stands when all its rows do', () => {
    const { read, rows, rejects } = taken(directory);
    expect([read, rows.length, rejects]).toEqual([directory.length, directory.length, []]);
  });

  test('loses nothing: what hangs on a missing row is rejected with its cells, and what hangs on that too', () => {
    const { rows, rejects } = taken(directory.filter(([name]) => name !== 'organization'));
    expect(rejects.map(({ table: name, faults }) => [name, ...codes(faults)])).toEqual([
      ['service', 'organization_id: refers-to-nothing'],
      ['service_at_location', 'service_id: refers-to-a-rejected-row'],
      ['service_at_location', 'service_id: refers-to-a-rejected-row'],
      ['phone', 'service_id: refers-to-a-rejected-row'],
      ['language', 'service_id: refers-to-a-rejected-row'],
      ['schedule', 'service_at_location_id: refers-to-a-rejected-row'],
      ['attribute', 'link_id: refers-to-a-rejected-row'],
    ]);
    expect(rejects[0]?.cells).toMatchObject({ name: 'A room for the night' });
    expect(rows.length + rejects.length).toBe(directory.length - 1);
  });

  test('keeps a row whose optional reference leads nowhere, and says so', () => {
    const { rows, rejects } = taken([
      ['organization', { id: id(1), name: 'n', description: 'd', parent_organization_id: id(99) }],
    ]);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([
      { kept: true, faults: [{ column: 'parent_organization_id', code: 'loose-reference' }] },
    ]);
  });

  test('takes the same row twice for one, and rejects another one under its id', () => {
    const [first] = directory;
    if (first === undefined) throw new Error('no row');
    expect(taken([first, first])).toMatchObject({ rows: [{}], rejects: [] });
    const { rows, rejects } = taken([first, ['organization', { ...first[1], name: 'Someone else' }]]);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ number: 2, kept: false, faults: [{ column: 'id', code: 'id-twice' }] }]);
  });

  test('with 100,000 rows that all hang on each other and on nothing is sorted, every row in one place', () => {
    const rows: (readonly [string, Cells])[] = [['organization', { id: id(0), name: 'n', description: 'd' }]];
    for (let at = 1; at < 100_000; at += 1)
      rows.push(
        at % 2 === 0
          ? [
              'service',
              { id: id(at), organization_id: at % 4 === 0 ? id(0) : id(900_000), name: 'n', status: 'active' },
            ]
          : ['phone', { id: id(at), service_id: id(at - 1), number: '1' }],
      );
    const { read, rows: kept, rejects } = taken(rows);
    expect([read, kept.length + rejects.length]).toEqual([100_000, 100_000]);
    // The first telephone hangs on the organisation's own id, which no help has.
    expect(kept.length).toBe(1 + 24_999 * 2);
  });

  test('in which 20,000 telephones hang on the one organisation of 20,000 offers is gathered up to what one can read', async () => {
    const rows: (readonly [string, Cells])[] = [['organization', { id: id(0), name: 'n', description: 'd' }]];
    for (let at = 1; at <= 20_000; at += 1) {
      rows.push(['service', { id: id(at), organization_id: id(0), name: 'n', status: 'active' }]);
      rows.push(['phone', { id: id(100_000 + at), organization_id: id(0), number: '1' }]);
    }
    const lookUp = helpLookUpOver(taken(rows).rows);
    const gathered = await gatherHelp(id(7), lookUp);
    expect(gathered.length).toBeLessThan(1_000);
    expect(gathered.filter((row) => row.table === 'service')).toHaveLength(1);
  });
});

describe('a confidential place', () => {
  const said: readonly [string, Cells] = [
    'attribute',
    { id: id(20), link_id: id(3), link_entity: 'location', taxonomy_term_id: id(13), value: 'Confidential' },
  ];
  const hiddenIn = (rows: readonly (readonly [string, Cells])[], marked: readonly string[] = []) =>
    taken(rows, marked)
      .rows.filter(({ confidential }) => confidential)
      .map((row) => row.id)
      .toSorted();
  const ofThePlace = [id(3), id(4), id(5), id(10)];

  test.each<[string, readonly (readonly [string, Cells])[], readonly string[], readonly string[]]>([
    ['is one that someone marked', directory, [id(3)], ofThePlace],
    ['is one that the file says is', [...directory, said], [], [...ofThePlace, id(20)]],
    [
      'is one whose address the file says is',
      [...directory, ['attribute', { ...said[1], link_id: id(5), link_entity: 'address' }]],
      [],
      [...ofThePlace, id(20)],
    ],
  ])('%s, with everything that hangs on it', (_, rows, marked, expected) => {
    expect(hiddenIn(rows, marked)).toEqual(expected);
  });

  test('takes with it whatever says its street in words, accents and capitals aside', () => {
    const rows = [
      ...directory,
      [
        'organization',
        { id: id(30), name: 'o', description: 'Ring first, then come to 1420 LÁRCH street, back door.' },
      ],
      ['organization', { id: id(31), name: 'o', description: 'At 1421 Larch Street.' }],
    ] as const;
    expect(hiddenIn(rows, [id(3)])).toEqual([...ofThePlace, id(30)]);
  });

  test('leaves the offer, without the place, its telephone and its words', async () => {
    const { rows } = taken(directory, [id(3)]);
    const open = rows.filter(({ confidential }) => !confidential);
    const offer = helpOfferFrom(id(2), await gatherHelp(id(2), helpLookUpOver(open)));
    if (offer === undefined) throw new Error('no offer');
    expect(offer.places.map(({ name }) => name)).toEqual(['Front office']);
    expect(JSON.stringify(offer)).not.toMatch(/1420|Larch|0199/);
    const whole = helpOfferFrom(id(2), await gatherHelp(id(2), helpLookUpOver(rows)));
    if (whole === undefined) throw new Error('no offer');
    expect(JSON.stringify(whole)).toMatch(/1420 Larch Street/);
    expect(whole.places.find(({ confidential }) => confidential)?.name).toBe('Larch house');
    expect(helpWordsOf(whole)).not.toMatch(/larch/);
    expect(helpWordsOf(whole)).toMatch(/espanol/);
  });
});

describe('an offer', () => {
  test('says who, what, when, where, in which languages, and how to get in', async () => {
    const { rows } = taken(directory);
    const offer = helpOfferFrom(id(2), await gatherHelp(id(2), helpLookUpOver(rows)));
    expect(offer).toMatchObject({
      name: 'A room for the night',
      by: 'Harbor Lantern',
      phones: [{ number: '+1 555 0100', words: 'Day and night' }],
      languages: ['Español'],
      interpreting: 'Telephone interpreting',
      kinds: ['Housing'],
      places: [
        { name: 'Larch house', lines: ['1420 Larch Street', 'Marlow CA 94000'] },
        {
          name: 'Front office',
          accessibility: ['Level entrance'],
          hours: [{ days: ['MO', 'WE'], opens: '09:00', closes: '17:00' }],
        },
      ],
    });
  });
});

describe('the nested form', () => {
  test('holds every row of an organisation, and comes apart into the same rows', () => {
    const { rows } = taken(directory);
    const { organizations, homeless } = nestedHelp(rows);
    expect(homeless).toEqual([]);
    const organization = helpTables.get('organization');
    if (organization === undefined) throw new Error('no table');
    const again = takeInHelp();
    for (const one of organizations) for (const row of flatHelpRows(organization, one)) again.take(row);
    const back = again.end(new Set());
    expect(back.rejects).toEqual([]);
    const bare = (list: typeof rows) => list.map((row) => JSON.stringify([row.table, row.id])).toSorted();
    expect(bare(back.rows)).toEqual(bare(rows));
    for (const row of rows) {
      const found = back.rows.find((each) => each.table === row.table && each.id === row.id);
      expect(found?.cells).toMatchObject(row.cells);
    }
  });

  test('deeper than the standard is refused at that depth, not followed', () => {
    let deep: unknown = { id: id(1) };
    for (let at = 0; at < 5_000; at += 1) deep = { id: id(2), attributes: [{ taxonomy_term: deep }] };
    const organization = helpTables.get('organization');
    if (organization === undefined) throw new Error('no table');
    expect([...flatHelpRows(organization, deep)].length).toBeLessThan(60);
  });
});
