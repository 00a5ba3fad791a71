// Asking the real server as someone signed in: requests over kept-alive connections, and the two steps of a sign-in.
import { Agent, type IncomingMessage, request } from 'node:http';
import type { DemonstrationPerson } from '@holdfast/server';
import type { RealServer } from './real-server.ts';

type Asked = { readonly address: URL; readonly cookie?: string };
type Answered = { readonly status: number; readonly text: string; readonly cookies: readonly string[] };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

/** One request; rejects when no answer comes. */
export const ask = ({ address, cookie, body }: Asked & { readonly body?: unknown }): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json', origin: address.origin }),
    };
    const sent = request(address, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      textOf(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 0, text, cookies: answer.headers['set-cookie'] ?? [] }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const cookieFrom = (before: string, answered: Answered): string => {
  const jar = new Map(
    [...before.split('; '), ...answered.cookies.map((line) => line.split(';', 1)[0] ?? '')]
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair]),
  );
  return [...jar.values()].join('; ');
};

/** The cookies of someone of the demonstration. Throws when they are not let in. */
export const signedIn = async (server: RealServer, person: DemonstrationPerson): Promise<string> => {
  const at = (path: string): URL => new URL(path, server.origin);
  const credentials = { email: person.email, password: person.passphrase };
  const first = await ask({ address: at('/api/auth/sign-in/email'), body: credentials });
  const half = cookieFrom('', first);
  const code = await server.codeOf(person);
  const second = await ask({ address: at('/api/auth/two-factor/verify-totp'), cookie: half, body: { code } });
  if (second.status !== 200) throw new Error(`nobody is signed in: ${first.status}, ${second.status}`);
  return cookieFrom(half, second);
};

/** Closes the connections that are kept. */
export const stopAsking = (): void => agent.destroy();
