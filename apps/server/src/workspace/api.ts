/**
 * Serves the table of `wire`: for each address the role check first, then the parser of what was sent, the answer, and the
 * schema of what may leave. An answer with a field too many is a defect and stays inside.
 */
import type { Result } from '@holdfast/domain';
import { type ApiAddress, type ApiName, api, apiNames, fieldIssuesFrom } from '@holdfast/wire';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Concerns } from '../concerns.ts';
import type { Issue } from '../refusal.ts';
import type { Asked, StaffVisit, Visit } from './answering.ts';
import { answers } from './answers/index.ts';
import { webHeadersOf } from './web-headers.ts';
import { visitFrom } from './who-visits.ts';

/** Thrown by the parsers of a route; turned into a refusal by the error handler. */
export class NotTaken extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.name = 'NotTaken';
    this.issue = issue;
  }
}

/** Adds every address of the table to `app`. */
export function serveApi({ app, concerns }: { readonly app: FastifyInstance; readonly concerns: Concerns }): void {
  const visits = new WeakMap<FastifyRequest, StaffVisit>();
  app.setValidatorCompiler(({ schema }) => validatorOf(schema));
  app.setSerializerCompiler(({ schema }) => serializerOf(schema));

  for (const name of apiNames) {
    const address: ApiAddress = api[name];
    app.route({
      method: address.method,
      url: address.path,
      config: { place: name },
      schema: {
        ...(address.params === undefined ? {} : { params: address.params }),
        ...(address.query === undefined ? {} : { querystring: address.query }),
        ...(address.body === undefined ? {} : { body: address.body }),
        response: { 200: address.answer },
      },
      // Before the body is even read: nobody learns what an address takes by being refused at it.
      onRequest: async (request, reply) => {
        if (address.roles.length === 0) return;
        const visited = await visitFrom({ concerns, headers: webHeadersOf(request), roles: address.roles });
        if (!visited.ok) throw new NotTaken(visited.issue);
        visits.set(request, visited.value.visit);
        for (const cookie of visited.value.cookies) reply.header('set-cookie', cookie);
      },
      handler: async (request, reply) => {
        const visit = address.roles.length === 0 ? { concerns, now: concerns.now() } : visits.get(request);
        if (visit === undefined) throw new NotTaken({ code: 'not-signed-in' });
        const answered = await answerTo({
          name,
          visit,
          asked: { params: request.params, query: request.query, body: request.body },
        });
        if (!answered.ok) throw new NotTaken(answered.issue);
        return reply.code(200).send(answered.value);
      },
    });
  }
}

/**
 * The one place where the table's types are left: the parsers of this very address have accepted what was asked, and the hook
 * above has made the visit its roles call for.
 */
async function answerTo<Name extends ApiName>({
  name,
  visit,
  asked,
}: {
  readonly name: Name;
  readonly visit: Visit;
  readonly asked: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
}): Promise<Result<unknown, Issue>> {
  const answer = answers[name] as (visit: Visit, asked: Asked<Name>) => Promise<Result<unknown, Issue>>;
  return await answer(visit, asked as Asked<Name>);
}

function validatorOf(schema: unknown) {
  if (!(schema instanceof z.ZodType)) throw new Error('an address without a zod schema');
  return (value: unknown) => {
    const read = schema.safeParse(value);
    if (read.success) return { value: read.data };
    const fields = fieldIssuesFrom(read.error);
    // The database would refuse as well; here the person learns what is missing.
    const why =
      fields.some(({ field }) => field === 'purpose' || field === 'incidentNumber') &&
      hasShape(schema, 'incidentNumber');
    return { error: new NotTaken({ code: why ? 'no-purpose' : 'bad-input', fields }) };
  };
}

function hasShape(schema: z.ZodType, field: string): boolean {
  return schema instanceof z.ZodObject && field in schema.shape;
}

/** Turns an answer into text by the schema of what may leave. Throws when it does not fit, also by one field too many. */
export function serializerOf(schema: unknown) {
  if (!(schema instanceof z.ZodType)) throw new Error('an address without a zod schema');
  return (value: unknown): string => {
    const read = schema.safeParse(value);
    if (!read.success) throw new Error('an answer does not fit its schema');
    return JSON.stringify(read.data);
  };
}

/** Kept here for the error handler: an issue from anything thrown while a request is answered, or null for a defect. */
export function issueFrom(problem: unknown): Issue | null {
  if (problem instanceof NotTaken) return problem.issue;
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
  const status =
    typeof problem === 'object' && problem !== null && 'statusCode' in problem ? problem.statusCode : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413) return { code: 'too-large' };
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || status === 415) return { code: 'wrong-media-type' };
  if (status === 400) return { code: 'not-json' };
  return status === 404 ? { code: 'not-found' } : null;
}
