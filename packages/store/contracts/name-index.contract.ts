/**
 * What the index of names rests on: below a row-level policy PostgreSQL uses an index for equality and not for trigrams, and the peers that the measurement of
 * names is compared with are the real functions.
 */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundex, trigramsOf } from '../../../bench/names-peers.ts';
import type { TestStore } from '../src/testing/open-test-store.edge.ts';
import type { Implementation } from './implementations.ts';
import { as, plantPeople, staff } from './marlow.ts';

const names = [
  'Dale Strand',
  "Brigid O'Neill",
  'Anneke van der Ploeg',
  'Schwarzkopf',
  'Ashcraft',
  'Pfister',
  'Tymczak',
  'a',
  'Lee-Lloyd Wyatt',
];

export function nameIndexContract({ name, open }: Implementation): void {
  describe(`index of names on ${name}`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
      await plantPeople(store);
      await store.beyondPolicies.query(`create schema peers; create extension pg_trgm schema peers; create extension fuzzystrmatch schema peers;
        grant usage on schema peers to holdfast_app; grant execute on all functions in schema peers to holdfast_app;
        set session_replication_role = replica;
        insert into open_plane.protection_order select 'marlow', 'o' || i, '{}', 'DV-' || i, 'Court', 'Person ' || md5(i::text), 'Other ' || i,
          '2026-02-02Z', null, 'court' from generate_series(1, 20000) i;
        insert into open_plane.name_key select 'marlow', i, md5(i::text) from generate_series(1, 20000) i;
        set session_replication_role = origin;
        create index by_trigrams on open_plane.protection_order using gin (restrained_name peers.gin_trgm_ops);
        analyze open_plane.protection_order, open_plane.name_key`);
    });
    afterAll(async () => await store.close());

    const planOf = async (text: string) =>
      await store.withActor(as(staff.vance), async ({ transaction }) => {
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${sql.raw(text)}`.execute(transaction);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const trigrams = `select id from open_plane.protection_order where partnership_id = 'marlow' and restrained_name operator(peers.%) 'Person abcdef'`;

    test('a trigram index serves the owner and, below the policy, nobody', async () => {
      const { rows } = await store.beyondPolicies.query<{ 'QUERY PLAN': string }>(`explain ${trigrams}`);
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('by_trigrams');
      expect(await planOf(trigrams)).not.toContain('by_trigrams');
    });

    test('a key is found by its index below the policy', async () => {
      const plan = await planOf(
        `select term from open_plane.name_key where partnership_id = 'marlow' and key = any('{7,8,9}')`,
      );
      expect(plan).toMatch(/Index Cond: .*key = ANY/);
    });

    test('the trigrams that names are measured against are those of pg_trgm', async () => {
      for (const each of names) {
        const { rows } = await store.beyondPolicies.query<{ found: string[] }>('select peers.show_trgm($1) as found', [
          each,
        ]);
        expect([...trigramsOf(each)].toSorted()).toEqual(rows[0]?.found.toSorted());
      }
    });

    test('the Soundex that names are measured against is that of fuzzystrmatch', async () => {
      for (const each of names.flatMap((one) => one.split(/[ -]/))) {
        const { rows } = await store.beyondPolicies.query<{ code: string }>('select peers.soundex($1) as code', [each]);
        expect([each, soundex(each)]).toEqual([each, rows[0]?.code]);
      }
    });
  });
}
