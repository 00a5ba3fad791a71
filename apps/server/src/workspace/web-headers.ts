/** A request's headers as the web platform's type, for the sign-in library. Only the cookie matters to it; nothing else is passed. */
import type { FastifyRequest } from 'fastify';

export function webHeadersOf(request: FastifyRequest): Headers {
  const { cookie } = request.headers;
  return new Headers(cookie === undefined ? {} : { cookie });
}
