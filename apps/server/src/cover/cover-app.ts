/**
 * The cover origin: a small public tool and one address for sealed bytes. Everything it says is bland, errors too; it names no
 * program, no purpose and nobody.
 */
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Concerns } from '../concerns.ts';
import { coverHeaders } from '../headers.ts';
import { faultOf } from '../log.ts';
import { answerStatic, type StaticFiles } from '../static-files.ts';
import { answerSealed, refuseSealed } from './channel.ts';
import { mostRequestBytes } from './sizes.ts';

/** Makes the cover's app. */
export function coverApp({
  concerns,
  files,
}: {
  readonly concerns: Concerns;
  readonly files: StaticFiles;
}): FastifyInstance {
  const headers = coverHeaders({ tls: concerns.coverOrigin.startsWith('https:') });
  const app = Fastify({
    logger: false,
    bodyLimit: mostRequestBytes,
    exposeHeadRoutes: true,
    // An address that cannot be read comes before every hook.
    frameworkErrors: (_problem, _request, reply) => void bland(reply.headers(headers), 404),
  });

  app.addHook('onSend', async (_request, reply) => {
    reply.headers(headers);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.post('/n', {
    errorHandler: async (problem, _request, reply) => {
      if (problem.statusCode === undefined || problem.statusCode >= 500) concerns.log(faultOf('channel', problem));
      return await sealed(
        reply,
        await refuseSealed(
          concerns,
          problem.statusCode === 413 ? 'too-large' : problem.statusCode === 400 ? 'bad-input' : 'fault',
        ),
      );
    },
    handler: async (request, reply) =>
      await sealed(
        reply,
        await answerSealed(concerns, Buffer.isBuffer(request.body) ? request.body : new Uint8Array()),
      ),
  });
  app.get('/*', async (request, reply) => answerStatic({ files, request, reply }) ?? (await bland(reply, 404)));
  app.setNotFoundHandler(async (_request, reply) => await bland(reply, 404));
  app.setErrorHandler(async (problem, _request, reply) => {
    const status = statusFrom(problem);
    if (status >= 500) concerns.log(faultOf('cover', problem));
    return await bland(reply, status);
  });
  return app;
}

async function sealed(reply: FastifyReply, bytes: Uint8Array): Promise<FastifyReply> {
  return reply
    .code(200)
    .header('content-type', 'application/octet-stream')
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes));
}

/** The same few words that any small web server says. */
async function bland(reply: FastifyReply, status: number): Promise<FastifyReply> {
  const words = status === 404 ? 'Not found' : status >= 500 ? 'Not available' : 'Bad request';
  return reply
    .code(status)
    .header('content-type', 'text/plain; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(words);
}

function statusFrom(problem: unknown): number {
  const status =
    typeof problem === 'object' && problem !== null && 'statusCode' in problem ? Number(problem.statusCode) : 500;
  return status === 404 ? 404 : status >= 400 && status < 500 ? 400 : 500;
}
