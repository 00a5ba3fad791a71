// The server as `npm start` runs it, for measuring: embedded PostgreSQL that waits for the disk, the whole demonstration county,
// pages with nothing on them. It differs from the server of the tests in exactly that waiting.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DemonstrationPerson,
  demonstration,
  type Running,
  seedDemonstration,
  startServer,
} from '@holdfast/server';
import { connectBeyondPolicies } from '../packages/store/src/testing/open-test-store.edge.ts';

export type RealServer = {
  readonly origin: string;
  readonly codeOf: (person: DemonstrationPerson) => Promise<string>;
  /** A call and an order's row of another agency and another partnership, each marked with `mark`, which nobody asked may see. */
  readonly plant: (mark: string) => Promise<void>;
  /** Different look-ups that stand in audit chains, and how many chains do not fit. */
  readonly chains: () => Promise<{ readonly entries: number; readonly broken: number }>;
  readonly stop: () => Promise<void>;
};

export const startRealServer = async (): Promise<RealServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'hf-bench-'));
  const blank = await mkdtemp(join(tmpdir(), 'hf-blank-'));
  await writeFile(join(blank, 'index.html'), '<!doctype html><title>Calculator</title>');
  const origin = { host: '127.0.0.1', port: 0 };
  const running: Running = await startServer({
    cover: origin,
    workspace: origin,
    store: { dataFolder: folder },
    signInSecret: async () => 'only for measuring, only for measuring',
    coverFolder: blank,
    workspaceFolder: blank,
    demonstration,
    prepare: (made) => seedDemonstration({ ...made, county: true }),
    write: () => undefined,
  });
  return {
    origin: running.workspaceOrigin,
    codeOf: async ({ codeSecret }) =>
      (await running.server.signIn.api.generateTOTP({ body: { secret: codeSecret } })).code,
    plant: async (mark) => {
      const beyond = await connectBeyondPolicies(folder);
      try {
        await beyond.query(
          `insert into open_plane.partnership (id, name, time_zone, jurisdiction) values ('elsewhere', $1, 'America/Los_Angeles', 'US-CA')`,
          [mark],
        );
        await beyond.query(`insert into open_plane.agency values ('elsewhere', 'elsewhere-police', 'police', $1)`, [
          mark,
        ]);
        for (const [partnership, agency] of [
          ['marlow', 'marlow-sheriff'],
          ['elsewhere', 'elsewhere-police'],
        ] as const) {
          await beyond.query(
            `insert into open_plane.call_for_service (agency_id, id, partnership_id, call_number, received_at, initial_type, provenance)
             select $1, 'planted-' || n, $2, $3 || n, now(), $3, 'police' from generate_series(1, 500) n`,
            [agency, partnership, mark],
          );
        }
        await beyond.query(
          `insert into open_plane.protection_order (partnership_id, id, document, order_number, issuing_court, restrained_name, protected_name, issued_at, provenance, revision)
           select 'elsewhere', 'planted-' || o.id, replace(replace(o.document::text, o.order_number, $1 || o.order_number), '"id":"' || o.id || '"', '"id":"planted-' || o.id || '"')::jsonb,
             $1 || o.order_number, o.issuing_court, o.restrained_name, o.protected_name, o.issued_at, o.provenance, 1
           from open_plane.protection_order o where o.partnership_id = 'marlow'`,
          [mark],
        );
      } finally {
        await beyond.end();
      }
      await running.server.runJobs();
    },
    chains: async () => {
      const beyond = await connectBeyondPolicies(folder);
      try {
        const { rows } = await beyond.query<{ entries: number; broken: number }>(
          `select (select count(distinct purpose)::int from audit.entry where purpose like 'call-response L-%' and code in ('order-found', 'no-order-found')) as entries,
            (select count(broken_at)::int from audit.verify()) as broken`,
        );
        return rows[0] ?? { entries: 0, broken: 1 };
      } finally {
        await beyond.end();
      }
    },
    stop: async () => {
      await running.stop();
      for (const path of [folder, blank]) await rm(path, { recursive: true, force: true });
    },
  };
};
