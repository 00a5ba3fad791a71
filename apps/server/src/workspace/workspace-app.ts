/**
 * The workspace origin, as a list of concerns: headers, where a request came from, the sign-in, the API, its description, the
 * app's own files, refusals. Everything under `/api` answers JSON in the shapes of `wire`; everything else is the built app.
 */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Concerns } from '../concerns.ts';
import { type Headers, workspaceHeaders } from '../headers.ts';
import { faultOf, type Place } from '../log.ts';
import { openApi } from '../openapi.ts';
import { type Issue, refusalFrom, statusOf } from '../refusal.ts';
import { knock } from '../sign-in/doors.ts';
import { answerStatic, type StaticFiles, sendFile } from '../static-files.ts';
import { issueFrom, NotTaken, serveApi } from './api.ts';
import { serveHelpFiles } from './help/file-routes.ts';
import { serveFeed } from './notices/feed-route.ts';
import { serveRegistryFiles } from './registry/file-routes.ts';
import { serveResponseAuditFiles } from './response-audit/file-routes.ts';
import { webHeadersOf } from './web-headers.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name by which a route is logged. */
    place?: Place;
  }
}

/** More than any form of ours; content that is larger comes by the other origin. */
const mostBodyBytes = 256 * 1024;

/** Makes the workspace's app. */
export function workspaceApp({
  concerns,
  files,
}: {
  readonly concerns: Concerns;
  readonly files: StaticFiles;
}): FastifyInstance {
  const headers = workspaceHeaders({ tls: concerns.workspaceOrigin.startsWith('https:') });
  const app = Fastify({
    logger: false,
    bodyLimit: mostBodyBytes,
    routerOptions: { maxParamLength: 128 },
    // An address that cannot be read comes before every hook.
    frameworkErrors: (_problem, _request, reply) => void refuse(reply.headers(headers), { code: 'not-found' }),
  });
  app.removeContentTypeParser('text/plain');
  addHeaders(app, headers);
  refuseOtherOrigins(app, concerns);
  refuseInOneShape(app, concerns);
  serveSignIn(app, concerns);
  serveApi({ app, concerns });
  serveRegistryFiles({ app, concerns });
  serveFeed({ app, concerns });
  serveHelpFiles({ app, concerns });
  serveResponseAuditFiles({ app, concerns });
  serveDescription(app);
  serveFiles(app, files);
  return app;
}

function addHeaders(app: FastifyInstance, headers: Headers): void {
  app.addHook('onSend', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}

/** Cookies are `SameSite=Strict`; this holds even where a browser does not keep to it. */
function refuseOtherOrigins(app: FastifyInstance, { workspaceOrigin }: Concerns): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const ours = (origin === undefined || origin === workspaceOrigin) && (site === undefined || site === 'same-origin');
    if (!ours) throw new NotTaken({ code: 'not-allowed' });
  });
}

function refuseInOneShape(app: FastifyInstance, { log }: Concerns): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, issue: Issue): FastifyReply => {
    log({ event: 'refused', place: request.routeOptions.config?.place ?? 'workspace', code: issue.code });
    return refuse(reply, issue);
  };
  app.setNotFoundHandler(async (request, reply) => answer(request, reply, { code: 'not-found' }));
  app.setErrorHandler(async (problem, request, reply) => {
    const issue = issueFrom(problem);
    if (issue !== null) return answer(request, reply, issue);
    log(faultOf(request.routeOptions.config?.place ?? 'workspace', problem));
    return refuse(reply, { code: 'fault' });
  });
}

function refuse(reply: FastifyReply, issue: Issue): FastifyReply {
  reply
    .code(statusOf(issue))
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store');
  return reply.serializer(String).send(JSON.stringify(refusalFrom(issue)));
}

function serveSignIn(app: FastifyInstance, concerns: Concerns): void {
  app.route<{ Params: { '*': string } }>({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { place: 'sign-in' },
    handler: async (request, reply) => {
      const { signIn: library, tries, workspaceOrigin: origin } = concerns;
      const asked = {
        method: request.method,
        path: `/${request.params['*']}`,
        body: request.body,
        headers: webHeadersOf(request),
      };
      const answered = await knock({ library, tries, origin, now: concerns.now(), ...asked });
      if (!answered.ok) throw new NotTaken(answered.issue);
      for (const cookie of answered.value.cookies) reply.header('set-cookie', cookie);
      return reply.send(answered.value.body);
    },
  });
}

function serveDescription(app: FastifyInstance): void {
  const text = JSON.stringify(openApi());
  app.get('/api/openapi.json', async (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').serializer(String).send(text),
  );
}

/** Paths of the app's own screens answer its page; a name with a dot is a file, and one that is not there does not exist. */
function serveFiles(app: FastifyInstance, files: StaticFiles): void {
  const front = files.get('/');
  app.get('/*', async (request, reply) => {
    const found = answerStatic({ files, request, reply });
    if (found !== null) return found;
    const path = request.url.split('?', 1)[0] ?? '';
    if (front === undefined || path.startsWith('/api/') || path.includes('.'))
      throw new NotTaken({ code: 'not-found' });
    return sendFile({ file: front, request, reply });
  });
}
