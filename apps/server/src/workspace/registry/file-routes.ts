/** The two addresses that carry whole files, in and out, as streams. Who may is checked before the first byte, as everywhere. */
import { addressOfFile } from '@holdfast/wire';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Concerns } from '../../concerns.ts';
import type { StaffVisit } from '../answering.ts';
import { NotTaken } from '../api.ts';
import { webHeadersOf } from '../web-headers.ts';
import { visitFrom } from '../who-visits.ts';
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
        const visit = await keeperOf({ concerns, request });
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
  });
}

async function keeperOf({
  concerns,
  request,
}: {
  readonly concerns: Concerns;
  readonly request: FastifyRequest<{ Params: { id: string }; Body: AsyncIterable<Uint8Array> }>;
}): Promise<StaffVisit> {
  const visited = await visitFrom({ concerns, headers: webHeadersOf(request), roles: keepers });
  if (!visited.ok) throw new NotTaken(visited.issue);
  return visited.value.visit;
}
