/** An export from the first byte to the measures, by the supervisor's own hand; and that nothing of it is left anywhere when it is over. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { changeAuditRun } from '@holdfast/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForTest, type TestServer } from '../../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../../testing/visitor.ts';

interface Run {
  readonly id: string;
  readonly state: string;
  readonly mine: boolean;
  readonly fault?: { readonly code: string };
  readonly proposal?: {
    readonly known: boolean;
    readonly files: readonly {
      readonly rows: string;
      readonly columns: readonly { column: string; meaning: string }[];
    }[];
  };
  readonly result?: {
    readonly calls: number;
    readonly violations: number | null;
    readonly measures: readonly { id: string; state: string; n: number | null }[];
  };
}

const octets = { 'content-type': 'application/octet-stream' };
const header = 'zq0,zq1,zq2,zq3,zq4';
/** Names of columns say nothing: only what they hold does. */
const line = (at: number): string => {
  const time = (minutes: number): string =>
    new Date(Date.UTC(2025, 0, 1) + (at * 97 + minutes) * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  const type = at % 4 === 0 ? 'VIOLATION OF RESTRAINING ORDER' : 'NOISE COMPLAINT';
  return `25-${`${at}`.padStart(6, '0')},${time(0)},${time(9)},${type},${at % 8 < 4 ? 'REPORT TAKEN' : 'NO REPORT'}`;
};
const exported = [header, ...Array.from({ length: 400 }, (_, at) => line(at))].join('\n');

let server: TestServer;
let supervisor: Visitor;
let coordinator: Visitor;
let officer: Visitor;
beforeAll(async () => {
  server = await startForTest({ county: false });
  [supervisor, coordinator, officer] = [visitorOf(server), visitorOf(server), visitorOf(server)];
  await supervisor.signIn('M. Ibarra');
  await coordinator.signIn('Noor Haddad');
  await officer.signIn('T. Vance');
}, 60_000);
afterAll(async () => await server.stop());

const scratch = (): string[] => {
  try {
    return readdirSync(path.join(server.dataFolder, 'audits-under-way'));
  } catch {
    return [];
  }
};
const begin = async (bytes: string, told = bytes.length): Promise<Run> =>
  (await supervisor.ask('POST', '/api/response-audits', { fileName: '../calls.csv', fileBytes: told })).body as Run;
const send = async (id: string, bytes: string) =>
  await supervisor.send(`/api/response-audits/${id}/file`, Buffer.from(bytes), octets);
const read = async (id: string, who = supervisor) => (await who.ask('GET', `/api/response-audits/${id}`)).body as Run;
const answersTo = (run: Run, meanings: Readonly<Record<string, string>>) => ({
  files: run.proposal?.files.map((file) => ({
    rows: 'calls',
    columns: file.columns.map(({ column, meaning }) => ({ column, meaning: meanings[column] ?? meaning })),
  })),
});

it('is received, looked at, confirmed and run; its measures stay and its rows do not', async () => {
  const begun = await begin(exported);
  expect(begun.state).toBe('receiving');
  const looked = (await send(begun.id, exported)).body as Run;
  expect(looked).toMatchObject({ state: 'proposed', proposal: { known: false } });
  expect(looked.proposal?.files[0]?.columns.map(({ column }) => column)).toEqual(header.split(','));
  const mapping = { zq0: 'call-id', zq1: 'queued', zq2: 'arrived', zq3: 'type', zq4: 'disposition' };
  const confirmed = await supervisor.ask(
    'POST',
    `/api/response-audits/${begun.id}/confirmations`,
    answersTo(looked, mapping),
  );
  expect((confirmed.body as Run).state).toBe('waiting');
  await server.server.audits.idle();
  const done = await read(begun.id);
  expect(done).toMatchObject({ state: 'done', result: { calls: 400, violations: 100 } });
  expect(done.result?.measures.find(({ id }) => id === 'report-written')).toMatchObject({ state: 'computed', n: 50 });
  expect(scratch()).toEqual([]);
  const report = await supervisor.ask('GET', `/api/response-audits/${begun.id}/report`);
  expect(report.headers['content-type']).toContain('text/html');
  expect(String(report.body)).toContain('VIOLATION OF RESTRAINING ORDER');
  expect(String(report.body)).not.toContain('25-000004');
});

it('columns with telling names are proposed, and still asked about', async () => {
  const telling = exported.replace(header, 'Call Number,Time Received,Time Arrived,Call Type,Disposition');
  const begun = await begin(telling);
  const looked = (await send(begun.id, telling)).body as Run;
  expect(looked.proposal?.files[0]?.columns.map(({ meaning }) => meaning)).toContain('disposition');
  expect(looked.proposal).toMatchObject({ known: false });
  await supervisor.ask('POST', `/api/response-audits/${begun.id}/cancellations`, {});
});

it('a file of the same columns is known again', async () => {
  const begun = await begin(exported);
  const looked = (await send(begun.id, exported)).body as Run;
  expect(looked.proposal).toMatchObject({ known: true });
  const cancelled = await supervisor.ask('POST', `/api/response-audits/${begun.id}/cancellations`, {});
  expect((cancelled.body as Run).state).toBe('cancelled');
  expect(scratch()).toEqual([]);
});

it('one that was running when the server was killed is begun again, and ends', async () => {
  const begun = await begin(exported);
  await send(begun.id, exported);
  // What a killed server leaves: the file in its folder, and a run that says it is running.
  await server.store.withActor({ kind: 'system', actor: 'response-audit', purpose: 'test' }, (session) =>
    changeAuditRun(session, {
      id: begun.id,
      from: ['proposed'],
      change: { state: 'running', stage: 'reading', done: 0.4 },
    }),
  );
  await server.server.runJobs();
  await server.server.audits.idle();
  expect(await read(begun.id)).toMatchObject({ state: 'done', result: { violations: 100 } });
  expect(scratch()).toEqual([]);
});

it('a column whose cells are no times cannot be made one', async () => {
  const begun = await begin(exported);
  const looked = (await send(begun.id, exported)).body as Run;
  const refused = await supervisor.ask(
    'POST',
    `/api/response-audits/${begun.id}/confirmations`,
    answersTo(looked, { zq3: 'queued', zq1: '' }),
  );
  expect([refused.code, refused.body]).toMatchObject(['bad-input', { fields: [{ field: 'zq3', code: 'not-a-time' }] }]);
  await supervisor.ask('POST', `/api/response-audits/${begun.id}/cancellations`, {});
});

it('a file cut off on its way is not taken for a whole one, one that is no table says so, and neither stays', async () => {
  const begun = await begin(exported, exported.length + 10);
  expect((await send(begun.id, exported)).code).toBe('out-of-order');
  const page = '<html><body>Export failed</body></html>';
  const other = await begin(page);
  expect((await send(other.id, page)).body).toMatchObject({ state: 'failed', fault: { code: 'not-a-table' } });
  expect(scratch()).toEqual([]);
});

it('is the supervisor’s; the coordinator sees it once it is shared, and may change nothing', async () => {
  const { runs } = (await supervisor.ask('GET', '/api/response-audits')).body as { runs: readonly Run[] };
  const done = runs.find(({ state }) => state === 'done');
  if (done === undefined) throw new Error('none is done');
  expect((await officer.ask('GET', '/api/response-audits')).code).toBe('not-allowed');
  expect((await coordinator.ask('GET', `/api/response-audits/${done.id}`)).code).toBe('not-found');
  await supervisor.ask('POST', `/api/response-audits/${done.id}/sharings`, { shared: true });
  expect(await read(done.id, coordinator)).toMatchObject({ mine: false, result: { violations: 100 } });
  expect((await coordinator.ask('POST', `/api/response-audits/${done.id}/sharings`, { shared: false })).code).toBe(
    'not-allowed',
  );
});
