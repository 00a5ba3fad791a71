// Looking an order up among many, on the real database with its policies, against the plain trigram query on the same rows past every policy. `node bench/main.ts lookup
// --orders 100000` takes fewer orders than the three million it takes otherwise. All names are made up of syllables and of the list of short forms.
import { idOf, instantOf, plusHours, timeZoneOf } from '@holdfast/domain';
import {
  findPeople,
  indexOrders,
  lookUpOrders,
  putAgency,
  putPartnership,
  putStaff,
  type StaffActing,
} from '@holdfast/store';
import { openTestStore, type TestStore } from '../packages/store/src/testing/open-test-store.edge.ts';
import { englishGivenNames } from './made-up-names.ts';
import { type Figure, spreadOf } from './measure.ts';

const given = process.argv.indexOf('--orders');
const orders = given === -1 ? 3_000_000 : Number(process.argv[given + 1]);
const questions = 300;
const piece = 5_000;
const setUp = { kind: 'system', actor: 'bench', purpose: 'set-up' } as const;
const marlow = idOf<'partnership'>('marlow');
const officer: StaffActing = {
  kind: 'staff',
  actor: idOf('vance'),
  agencyId: idOf('marlow-police'),
  partnershipId: marlow,
  role: 'officer',
  purpose: 'call-response M-1',
};

/** The same numbers each run. Source: mulberry32, public domain, as commonly published. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const syllables =
  'ba ber bran cal car cor dal den dor el fal fen gar gor hal har hol kel ken lan lar mar mer mor nel nor pal per quin ral ren ros sal sel stan tal tor val ver wal wen wil zan'.split(
    ' ',
  );
const endings =
  'by den dale er ers ford ham ley low man mont more ney ner ridge sen ski son stead ton well wick wood worth'.split(
    ' ',
  );

const madeSurnames = (random: () => number, count: number): readonly string[] => {
  const made = new Set<string>();
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  while (made.size < count) made.add(any(syllables) + (random() < 0.6 ? any(syllables) : '') + any(endings));
  return [...made].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
};

const fill = async (store: TestStore, random: () => number): Promise<void> => {
  await store.withActor(setUp, async (session) => {
    const zone = timeZoneOf('America/Los_Angeles');
    await putPartnership(session, {
      id: marlow,
      name: 'Marlow County partnership',
      timeZone: zone,
      jurisdiction: 'US-CA',
    });
    await putAgency(session, {
      partnershipId: marlow,
      id: officer.agencyId,
      kind: 'police',
      name: 'Marlow Police Department',
    });
    await putStaff(session, {
      id: officer.actor,
      agencyId: officer.agencyId,
      partnershipId: marlow,
      role: 'officer',
      displayName: 'T. Vance',
    });
  });
  const client = store.beyondPolicies;
  await client.query(
    'create table public.given_name (n serial, name text); create table public.surname (n serial, name text)',
  );
  await client.query('insert into public.given_name (name) select * from unnest($1::text[])', [englishGivenNames]);
  await client.query('insert into public.surname (name) select * from unnest($1::text[])', [
    madeSurnames(random, Math.min(40_000, 2_000 + orders / 20)),
  ]);
  await client.query(
    'alter table public.given_name add primary key (n); alter table public.surname add primary key (n); select setseed(0.42)',
  );
  const document = JSON.stringify({
    provenance: 'court',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: {
      name: 'Superior Court of California, County of Marlow',
      jurisdiction: 'US-CA',
      timeZone: 'America/Los_Angeles',
    },
    issuedAt: '2026-02-02T18:00:00.000Z',
    expiry: { kind: 'on', date: '2029-02-02' },
    conditions: [{ id: 'c1', kind: 'no-contact', channels: [], exceptForChildExchange: false }],
    serviceAttempts: [],
    changes: [],
  });
  // A few names are common and most are rare, as in any register.
  await client.query(
    `insert into open_plane.protection_order (partnership_id, id, document, order_number, issuing_court, restrained_name, protected_name, issued_at, provenance)
     select 'marlow', 'o' || i, $1::jsonb || jsonb_build_object('id', 'o' || i, 'orderNumber', 'DV-' || i, 'restrainedParty',
         jsonb_build_object('name', r.name, 'bornOn', (date '1940-01-01' + (i::bigint * 7919 % 24000)::int)::text), 'protectedParty', jsonb_build_object('name', p.name)),
       'DV-' || i, 'Superior Court of California, County of Marlow', r.name, p.name, '2026-02-02T18:00:00Z', 'court'
     from (select i, power(random(), 3) as a, power(random(), 3) as b, power(random(), 3) as c, power(random(), 3) as d from generate_series(1, $2::int) i) x
     cross join lateral (select g.name || ' ' || s.name as name from public.given_name g, public.surname s
       where g.n = 1 + floor(a * (select count(*) from public.given_name))::int and s.n = 1 + floor(b * (select count(*) from public.surname))::int) r
     cross join lateral (select g.name || ' ' || s.name as name from public.given_name g, public.surname s
       where g.n = 1 + floor(c * (select count(*) from public.given_name))::int and s.n = 1 + floor(d * (select count(*) from public.surname))::int) p`,
    [document, orders],
  );
};

const indexAll = async (store: TestStore): Promise<void> => {
  const at = instantOf(Date.UTC(2026, 2, 1));
  let done = 0;
  for (;;) {
    const count = await store.withActor(setUp, async (session) => await indexOrders(session, { most: piece, at }));
    done += count;
    if (done % 250_000 === 0) console.log(`  indexed ${done}`);
    if (count < piece) return;
  }
};

/** One slip in every second name, the parts turned about in every fourth, a day of birth in every third. */
const questionsFrom = async (store: TestStore, random: () => number) => {
  const { rows } = await store.beyondPolicies.query<{ name: string; number: string; born: string }>(
    `select restrained_name as name, order_number as number, document #>> '{restrainedParty,bornOn}' as born from open_plane.protection_order
     where id = any($1)`,
    [Array.from({ length: questions }, () => `o${1 + Math.floor(random() * orders)}`)],
  );
  return rows.map(({ name, number, born }, index) => {
    const place = 1 + Math.floor(random() * (name.length - 2));
    const slipped = index % 2 === 0 ? name : name.slice(0, place) + name.slice(place + 1);
    const asked = index % 4 === 0 ? slipped.split(' ').toReversed().join(' ') : slipped;
    return { name: asked, number, ...(index % 3 === 0 ? { born } : {}) };
  });
};

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

type Taken = { readonly ours: readonly number[]; readonly peer: readonly number[] };

const inTurn = async <Question>(
  asked: readonly Question[],
  acts: { ours: (question: Question) => Promise<unknown>; peer: (question: Question) => Promise<unknown> },
): Promise<Taken> => {
  const times = { ours: [] as number[], peer: [] as number[] };
  for (const [index, question] of asked.entries())
    for (const side of ['ours', 'peer'] as const) {
      const from = performance.now();
      await acts[side](question);
      // The first tenth warms both.
      if (index >= asked.length / 10) times[side].push(performance.now() - from);
    }
  return times;
};

export const lookup = async (): Promise<readonly Figure[]> => {
  const store = await openTestStore();
  try {
    const random = seeded(7);
    const client = store.beyondPolicies;
    const from = performance.now();
    await fill(store, random);
    console.log(`  ${orders} orders written, ${Math.round((performance.now() - from) / 1000)} s`);
    await indexAll(store);
    await client.query('create extension pg_trgm');
    await client.query("set maintenance_work_mem = '512MB'");
    await client.query(
      'create index plain_trigrams on open_plane.protection_order using gin (restrained_name gin_trgm_ops)',
    );
    await client.query('create index plain_number on open_plane.protection_order (order_number)');
    await client.query('vacuum analyze');
    console.log(`  indexed both ways, ${Math.round((performance.now() - from) / 1000)} s`);
    const asked = await questionsFrom(store, random);
    let turn = 0;
    const whole = async (question: Parameters<typeof lookUpOrders>[1]['question']) => {
      turn += 1;
      const at = plusHours(instantOf(Date.UTC(2026, 2, 1)), turn);
      return await store.withActor(
        officer,
        async (session) =>
          await lookUpOrders(session, {
            question,
            purpose: 'call-response',
            incidentNumber: 'M-1',
            id: `b-${turn}`,
            at,
          }),
      );
    };
    const trigrams = async ({ name }: { readonly name: string }) =>
      await client.query(
        'select id, restrained_name, similarity(restrained_name, $1) as likeness from open_plane.protection_order where restrained_name % $1 order by likeness desc limit 25',
        [name],
      );
    const figure = (subject: string, peerName: string, { ours, peer }: Taken): Figure => ({
      subject,
      ours: spreadOf(ours),
      peerName,
      peer: spreadOf(peer),
      unit: 'ms',
      rounds: ours.length,
      size: `${orders} orders; p99 ${share(ours, 0.99).toFixed(1)} against ${share(peer, 0.99).toFixed(1)} ms`,
    });
    const found = await inTurn(asked, {
      ours: async ({ name, ...more }) =>
        await store.withActor(officer, async (session) => await findPeople(session, { line: name, ...more })),
      peer: trigrams,
    });
    const named = await inTurn(asked, {
      ours: async ({ name, ...more }) => await whole({ name, ...('born' in more ? { born: more.born } : {}) }),
      peer: trigrams,
    });
    const numbered = await inTurn(asked, {
      ours: async ({ number }) => await whole({ orderNumber: number }),
      peer: async ({ number }) =>
        await client.query('select * from open_plane.protection_order where order_number = $1', [number]),
    });
    const plain = 'plain pg_trgm on an index of its own, past every policy, no audit';
    return [
      figure('Find people by name, under the policies', plain, found),
      figure('Look up by name: find, read the orders, audit', plain, named),
      figure(
        'Look up by number: find, read the order, audit',
        'one row by an indexed number, past every policy, no audit',
        numbered,
      ),
    ];
  } finally {
    await store.close();
  }
};
