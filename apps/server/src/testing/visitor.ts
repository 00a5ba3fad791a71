/**
 * A browser without a screen, for tests of the workspace's routes: it keeps cookies, sends JSON and signs in as a person of the
 * demonstration. It goes through the real app by injection, so that no port is between a test and a refusal.
 */
import { api, type Position, parse, positionOf } from '@holdfast/wire';
import type { DemonstrationPerson } from '../demonstration/demonstration.ts';
import type { TestServer } from './start-for-test.edge.ts';

export interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly code: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Visitor {
  readonly cookies: Map<string, string>;
  readonly ask: (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Told>;
  /** Sends exactly this text. */
  readonly send: (url: string, payload: string | Buffer, headers: Readonly<Record<string, string>>) => Promise<Told>;
  readonly signIn: (name: string) => Promise<void>;
}

/** A visitor with no cookies yet. */
export function visitorOf(server: TestServer): Visitor {
  const cookies = new Map<string, string>();
  const inject = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    given: { payload?: string | Buffer; headers: Readonly<Record<string, string>> },
  ): Promise<Told> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answered = await server.server.workspace.inject({
      method,
      url,
      headers: { ...(cookie === '' ? {} : { cookie }), ...given.headers },
      ...(given.payload === undefined ? {} : { payload: given.payload }),
    });
    for (const set of answered.cookies) {
      if (set.maxAge === 0) cookies.delete(set.name);
      else cookies.set(set.name, encodeURIComponent(set.value));
    }
    const body = jsonFrom(answered.body);
    return { status: answered.statusCode, body, code: codeIn(body), headers: answered.headers };
  };
  const ask: Visitor['ask'] = (method, url, body, headers = {}) =>
    inject(method, url, {
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
  return {
    cookies,
    ask,
    send: (url, payload, headers) => inject('POST', url, { payload, headers }),
    signIn: async (name) => {
      const person = personOf(server, name);
      const first = await ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.passphrase });
      const second = await ask('POST', '/api/auth/two-factor/verify-totp', { code: await server.codeOf(person) });
      if (first.status !== 200 || second.status !== 200)
        throw new Error(`sign-in refused: ${first.code ?? ''} ${second.code ?? ''}`);
    },
  };
}

/** What `visitor`, who is signed in, may do here. */
export async function positionOfVisitor(visitor: Visitor): Promise<Position> {
  const told = parse(api.me.answer, (await visitor.ask('GET', '/api/me')).body);
  const position = told.ok ? positionOf({ role: told.value.role, kind: told.value.agencyKind }) : null;
  if (position === null) throw new Error('a role that their agency does not have');
  return position;
}

export function personOf(server: TestServer, name: string): DemonstrationPerson {
  const found = server.people.find((person) => person.name === name);
  if (found === undefined) throw new Error('nobody of that name in the demonstration');
  return found;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function codeIn(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code
    : undefined;
}
