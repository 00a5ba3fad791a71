// What a request costs: three read routes of the real server (headers, sign-in, role, row-level policies, schema of the answer)
// against a bare Fastify route that answers the same bytes from memory. Client, both servers and the kept-alive connections
// are in this one process, over loopback; PostgreSQL is the embedded one, in processes of its own.
import type { AddressInfo } from 'node:net';
import { demonstration } from '@holdfast/server';
import Fastify from 'fastify';
import { compare, type Figure } from './measure.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { ask, signedIn, stopAsking } from './signed-in.ts';

const requests = 200;
const atOnce = 8;

type Asked = { readonly address: URL; readonly cookie?: string };

const askedOften = (asked: Asked) => async (): Promise<void> => {
  let left = requests;
  const asker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { status } = await ask(asked);
      if (status !== 200) throw new Error(`${asked.address.pathname} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
};

/** A route that knows nothing: no sign-in, no check, no header of ours. Its answer is made into JSON by Fastify itself. */
const bareServer = async (texts: ReadonlyMap<string, string>) => {
  const app = Fastify({ logger: false });
  for (const [path, text] of texts) {
    const answer: unknown = JSON.parse(text);
    app.get(path, async () => answer);
  }
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  const isBound = (bound: AddressInfo | string | null): bound is AddressInfo => Object(bound) === bound;
  if (!isBound(address)) throw new Error('the bare server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => app.close() };
};

const firstCallOf = async (server: RealServer, cookie: string): Promise<string> => {
  const listed = await ask({ address: new URL('/api/calls', server.origin), cookie });
  const id: unknown = JSON.parse(listed.text).calls[0]?.id;
  if (typeof id !== 'string') throw new Error('the county has no call');
  return id;
};

export const route = async (): Promise<readonly Figure[]> => {
  const person = demonstration.people.find(({ role }) => role === 'supervisor');
  if (person === undefined) throw new Error('the demonstration has no supervisor');
  const server = await startRealServer();
  try {
    const cookie = await signedIn(server, person);
    const routes = [
      { name: 'an answer without sign-in', path: '/api/about' },
      { name: 'who I am, signed in', path: '/api/me' },
      { name: 'one call, signed in', path: `/api/calls/${await firstCallOf(server, cookie)}` },
    ];
    const texts = new Map<string, string>();
    for (const { path } of routes) {
      texts.set(path, (await ask({ address: new URL(path, server.origin), cookie })).text);
    }
    const bare = await bareServer(texts);
    const figures: Figure[] = [];
    for (const { name, path } of routes) {
      figures.push(
        await compare({
          subject: `Read route: ${name}`,
          ours: askedOften({ address: new URL(path, server.origin), cookie }),
          peerName: 'a bare Fastify JSON route, same bytes, from memory',
          peer: askedOften({ address: new URL(path, bare.origin) }),
          rounds: 7,
          size: `${requests} requests, ${atOnce} at once, ${Buffer.byteLength(texts.get(path) ?? '')} bytes each`,
        }),
      );
    }
    await bare.close();
    return figures;
  } finally {
    stopAsking();
    await server.stop();
  }
};
