/** The two addresses of an audit that carry a file: the export, in; the report, out. Who may is checked before the first byte, as everywhere. */
import { changeAuditRun, confirmedMappings, readAuditRun } from '@holdfast/store';
import { addressOfAuditReport, addressOfExportToAudit } from '@holdfast/wire';
import type { FastifyInstance } from 'fastify';
import type { Concerns } from '../../concerns.ts';
import type { StaffVisit } from '../answering.ts';
import { NotTaken } from '../api.ts';
import { webHeadersOf } from '../web-headers.ts';
import { visitFrom } from '../who-visits.ts';
import { knownAgain, mappingFrom } from './mapping.ts';
import { keptAnswer, runToWire } from './to-wire.ts';

const purpose = 'response-audit';
const mostMappings = 20;

/** Adds both. A plugin of its own, so that no other address takes a stream. */
export function serveResponseAuditFiles({
  app,
  concerns,
}: {
  readonly app: FastifyInstance;
  readonly concerns: Concerns;
}): void {
  const visitOf = async (headers: Headers, roles: readonly ('supervisor' | 'coordinator')[]): Promise<StaffVisit> => {
    const visited = await visitFrom({ concerns, headers, roles });
    if (!visited.ok) throw new NotTaken(visited.issue);
    return visited.value.visit;
  };
  app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    files.route<{ Params: { id: string }; Body: AsyncIterable<Uint8Array> }>({
      method: 'POST',
      url: addressOfExportToAudit(':id'),
      config: { place: 'beginAuditRun' },
      handler: async (request, reply) => {
        const visit = await visitOf(webHeadersOf(request), ['supervisor']);
        const run = await takeExport({ visit, id: request.params.id, bytes: request.body });
        return reply.header('content-type', 'application/json; charset=utf-8').serializer(JSON.stringify).send(run);
      },
    });
    files.get<{ Params: { id: string } }>(
      addressOfAuditReport(':id'),
      { config: { place: 'readAuditRun' } },
      async (request, reply) => {
        const visit = await visitOf(webHeadersOf(request), ['supervisor', 'coordinator']);
        const read = await visit.acting(purpose, (session) => readAuditRun(session, request.params.id));
        if (!read.ok) throw new NotTaken(read.issue);
        const answer = keptAnswer(read.value.answer);
        if (answer === null) throw new NotTaken({ code: 'not-found' });
        return reply
          .header('content-type', 'text/html; charset=utf-8')
          .header('content-disposition', 'attachment; filename="report.html"')
          .serializer(String)
          .send(answer.report);
      },
    );
  });
}

async function takeExport({
  visit,
  id,
  bytes,
}: {
  readonly visit: StaffVisit;
  readonly id: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}) {
  const { acting, concerns, standing } = visit;
  const begun = await acting(purpose, (session) => readAuditRun(session, id));
  if (!begun.ok) throw new NotTaken(begun.issue);
  const { state, fileName, fileBytes } = begun.value;
  if (state !== 'receiving') throw new NotTaken({ code: 'out-of-order' });
  const received = await concerns.audits.receive({ id, fileName, most: fileBytes, bytes });
  if (!received.ok) throw new NotTaken(received.issue);
  // A file that was cut off on its way would be an audit of half a year that says it is of a whole one.
  if (received.value < fileBytes) {
    await concerns.audits.forget(id);
    throw new NotTaken({ code: 'out-of-order' });
  }
  const proposed = await concerns.audits.propose({ id, fileName });
  const after = await acting(purpose, async (session) => {
    if (!proposed.ok) {
      const change = {
        state: 'failed',
        receivedBytes: received.value,
        fault: proposed.issue.code,
        endedAt: concerns.now(),
      } as const;
      await changeAuditRun(session, { id, from: ['receiving'], change });
    } else {
      const kept = await confirmedMappings(session, { most: mostMappings });
      const before = kept.map(mappingFrom).filter((one) => one !== null);
      const { mapping } = knownAgain(proposed.value, before);
      const change = { state: 'proposed', receivedBytes: received.value, mapping } as const;
      await changeAuditRun(session, { id, from: ['receiving'], change });
    }
    return await readAuditRun(session, id);
  });
  if (!after.ok) throw new NotTaken(after.issue);
  // Cancelled while it came in, or of no use: nothing of it stays.
  if (after.value.state !== 'proposed') await concerns.audits.forget(id);
  return runToWire(after.value, standing.agency.id);
}
