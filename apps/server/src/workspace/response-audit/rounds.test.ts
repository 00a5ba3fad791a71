/** An audit by people over the demonstration county: neither reader sees the other's answers until both have finished; then how far they agree, and what is to be done. */
import type { AuditRoundFile } from '@holdfast/wire';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForTest, type TestServer } from '../../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../../testing/visitor.ts';

let server: TestServer;
let supervisor: Visitor;
let advocate: Visitor;
let colleague: Visitor;
let coordinator: Visitor;
let officer: Visitor;
beforeAll(async () => {
  server = await startForTest();
  [supervisor, advocate, colleague, coordinator, officer] = [1, 2, 3, 4, 5].map(() => visitorOf(server)) as [
    Visitor,
    Visitor,
    Visitor,
    Visitor,
    Visitor,
  ];
  await supervisor.signIn('M. Ibarra');
  await advocate.signIn('Imani Okafor');
  await colleague.signIn('Petra Lindqvist');
  await coordinator.signIn('Noor Haddad');
  await officer.signIn('T. Vance');
}, 90_000);
afterAll(async () => await server.stop());

const begin = async (title: string): Promise<string> => {
  const { body } = await supervisor.ask('GET', '/api/audit-rounds');
  const [agency] = (body as { advocacyAgencies: readonly { id: string }[] }).advocacyAgencies;
  const begun = await supervisor.ask('POST', '/api/audit-rounds', { title, size: 6, advocacyAgencyId: agency?.id });
  expect(begun.status, JSON.stringify(begun.body)).toBe(200);
  return (begun.body as { id: string }).id;
};
const read = async (who: Visitor, id: string) =>
  (await who.ask('GET', `/api/audit-rounds/${id}`)).body as AuditRoundFile;
const review = async (who: Visitor, id: string, answers: (at: number) => string) => {
  const { calls } = await read(who, id);
  for (const [at, { number }] of calls.entries()) {
    const body = { callNumber: number, answers: { report: answers(at) } };
    expect((await who.ask('POST', `/api/audit-rounds/${id}/reviews`, body)).status).toBe(200);
  }
};
const finish = async (who: Visitor, id: string) => await who.ask('POST', `/api/audit-rounds/${id}/finishings`, {});

it('draws calls by chance from every stratum; each reader answers alone; then they are laid beside each other', async () => {
  const id = await begin('First round');
  const begun = await read(supervisor, id);
  expect(begun.calls).toHaveLength(6);
  expect(new Set(begun.calls.map(({ stratum }) => stratum)).size).toBeGreaterThan(1);
  expect(begun.rubric.map(({ id: question }) => question)).toContain('gone-follow-up');
  expect(JSON.stringify(begun)).not.toMatch(/Ellery|Strand|Vance/);

  await review(supervisor, id, (at) => (at < 3 ? 'yes' : 'no'));
  const theirs = await read(advocate, id);
  expect(theirs.outcomes).toBeUndefined();
  expect(theirs.calls.every(({ answers }) => answers === undefined)).toBe(true);
  await review(advocate, id, (at) => (at < 2 ? 'yes' : 'no'));

  // One finished alone learns nothing yet, and can change nothing.
  expect(((await finish(supervisor, id)).body as AuditRoundFile).outcomes).toBeUndefined();
  const first = begun.calls[0]?.number;
  const late = { callNumber: first, answers: { report: 'no' } };
  expect((await supervisor.ask('POST', `/api/audit-rounds/${id}/reviews`, late)).code).toBe('not-allowed');
  expect((await colleague.ask('POST', `/api/audit-rounds/${id}/reviews`, late)).code).toBe('not-allowed');
  const early = { kind: 'talk', question: 'report', callNumber: first, words: 'Too early.' };
  expect((await advocate.ask('POST', `/api/audit-rounds/${id}/notes`, early)).code).toBe('not-allowed');

  const both = (await finish(advocate, id)).body as AuditRoundFile;
  const report = both.outcomes?.find(({ question }) => question === 'report');
  expect(report).toMatchObject({ both: 6, yes: 2, of: 5, differences: [{ police: 'yes', advocate: 'no' }] });
  expect(report?.kappa).toBeCloseTo(2 / 3, 6);

  const talk = { ...early, callNumber: report?.differences[0]?.callNumber, words: 'The report was found: no.' };
  await supervisor.ask('POST', `/api/audit-rounds/${id}/notes`, talk);
  const finding = {
    kind: 'finding',
    question: 'report',
    words: 'No report when the person had left.',
    owner: 'M. Ibarra',
    dueBy: '2020-01-31',
  };
  const noted = (await advocate.ask('POST', `/api/audit-rounds/${id}/notes`, finding)).body as AuditRoundFile;
  expect(noted.notes.map(({ kind, state }) => [kind, state])).toEqual([
    ['talk', undefined],
    ['finding', 'overdue'],
  ]);
  const noteId = noted.notes.find(({ kind }) => kind === 'finding')?.id;
  const done = await supervisor.ask('POST', `/api/audit-rounds/${id}/findings-done`, { noteId, doneOn: '2020-01-20' });
  expect((done.body as AuditRoundFile).notes.find(({ kind }) => kind === 'finding')?.state).toBe('done');
});

it('the next round stands beside the one before; the coordinator sees what was found, and an officer nothing', async () => {
  const id = await begin('Second round');
  for (const who of [supervisor, advocate]) {
    await review(who, id, () => 'yes');
    await finish(who, id);
  }
  const seen = await read(coordinator, id);
  const report = seen.outcomes?.find(({ question }) => question === 'report');
  expect(report?.since).toMatchObject({ before: 0.4, after: 1 });
  expect(seen.round.side).toBeUndefined();
  expect((await coordinator.ask('POST', `/api/audit-rounds/${id}/finishings`, {})).code).toBe('not-allowed');
  expect((await officer.ask('GET', '/api/audit-rounds')).code).toBe('not-allowed');
});

it('the supervisor closes a round that both have read; then nothing is added, and a finding is still mended', async () => {
  const id = await begin('A round to close');
  const close = async (who: Visitor) => await who.ask('POST', `/api/audit-rounds/${id}/closings`, {});
  expect((await close(supervisor)).code).toBe('out-of-order');
  for (const who of [supervisor, advocate]) {
    await review(who, id, () => 'yes');
    await finish(who, id);
  }
  const finding = { kind: 'finding', question: 'report', words: 'Kept.', owner: 'M. Ibarra', dueBy: '2030-01-31' };
  const noted = (await supervisor.ask('POST', `/api/audit-rounds/${id}/notes`, finding)).body as AuditRoundFile;
  expect((await close(advocate)).code).toBe('not-allowed');
  expect((await close(coordinator)).code).toBe('not-allowed');
  const closed = await close(supervisor);
  expect(closed.status, JSON.stringify(closed.body)).toBe(200);
  expect((closed.body as AuditRoundFile).round.closedAt).toBeDefined();
  expect((await close(supervisor)).code).toBe('out-of-order');
  expect((await advocate.ask('POST', `/api/audit-rounds/${id}/notes`, finding)).code).toBe('out-of-order');
  const mended = { noteId: noted.notes[0]?.id, doneOn: '2026-01-20' };
  expect((await advocate.ask('POST', `/api/audit-rounds/${id}/findings-done`, mended)).status).toBe(200);
});
