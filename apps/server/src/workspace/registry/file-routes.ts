/** The two addresses that carry whole files, in and out, as streams. Who may is checked before the first byte, as everywhere. */
import { Readable } from 'node:stream';
import { beginExport } from '@holdfast/store';
import { addressOfExport, addressOfFile, exportBody, parse } from '@holdfast/wire';
import type { FastifyInstance } from 'fastify';
import type { Concerns } from '../../concerns.ts';
import type { StaffVisit } from '../answering.ts';
import { NotTaken } from '../api.ts';
import { webHeadersOf } from '../web-headers.ts';
import { visitFrom } from '../who-visits.ts';
import { exportedTexts } from './export-orders.ts';
import { CutOff, receiveFile } from './receive-file.ts';

const keepers = ['liaison', 'supervisor'] as const;

/** Adds both. A plugin of its own, so that no other address takes a stream. */
export function serveRegistryFiles({
  app,
  concerns,
}: {
  readonly app: FastifyInstance;
  readonly concerns: Concerns;
}): void {
  app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    files.route<{ Params: { id: string }; Body: AsyncIterable<Uint8Array> }>({
      method: 'POST',
      url: addressOfFile(':id'),
      config: { place: 'beginImport' },
      handler: async (request, reply) => {
        const visit = await keeperOf({ concerns, headers: webHeadersOf(request) });
        const received = await receiveFile({ visit, id: request.params.id, bytes: request.body }).catch(
          (problem: unknown) => {
            // Nobody is there to be answered; it is no defect of ours either.
            if (problem instanceof CutOff) throw new NotTaken({ code: 'out-of-order' });
            throw problem;
          },
        );
        if (!received.ok) throw new NotTaken(received.issue);
        return reply
          .header('content-type', 'application/json; charset=utf-8')
          .serializer(JSON.stringify)
          .send(received.value);
      },
    });
    files.post(addressOfExport, { config: { place: 'beginImport' } }, async (request, reply) => {
      const visit = await keeperOf({ concerns, headers: webHeadersOf(request) });
      const asked = parse(exportBody, request.body);
      if (!asked.ok) throw new NotTaken(asked.issue);
      const { format, reason } = asked.value;
      await visit.acting(reason, (session) => beginExport(session, { format, at: visit.now }));
      return reply
        .header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8')
        .header('content-disposition', `attachment; filename="registry.${format === 'csv' ? 'csv' : 'xml'}"`)
        .send(Readable.from(exportedTexts({ visit, format, reason })));
    });
  });
}

async function keeperOf({
  concerns,
  headers,
}: {
  readonly concerns: Concerns;
  readonly headers: Headers;
}): Promise<StaffVisit> {
  const visited = await visitFrom({ concerns, headers, roles: keepers });
  if (!visited.ok) throw new NotTaken(visited.issue);
  return visited.value.visit;
}
