/** The headers of both origins, whole, so that a loosened one shows in a diff; and that the cover's say nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverHeaders, workspaceHeaders } from './headers.ts';
import { revealingWords } from './testing/revealing-words.ts';
import { startForTest, type TestServer } from './testing/start-for-test.edge.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startForTest({ county: false });
}, 60_000);
afterAll(async () => await server.stop());

describe('the headers', () => {
  it('of the cover are exactly these', () => expect(coverHeaders({ tls: false })).toMatchSnapshot());
  it('of the workspace are exactly these', () => expect(workspaceHeaders({ tls: false })).toMatchSnapshot());
  it('promise TLS for good only where there is TLS', () => {
    for (const headers of [coverHeaders, workspaceHeaders]) {
      expect(headers({ tls: false })).not.toHaveProperty('strict-transport-security');
      expect(headers({ tls: true })).toMatchObject({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      });
    }
  });
});

const coverAsks = [
  ['GET', '/'],
  ['GET', '/nothing-here'],
  ['GET', '/api/about'],
  ['POST', '/'],
  ['PUT', '/n'],
  ['GET', '/n'],
  ['POST', '/n'],
  ['GET', '/%E0%A4%A'],
  ['GET', '/../../etc/passwd'],
  ['OPTIONS', '/'],
] as const;

describe('every answer', () => {
  it.each(coverAsks)('of the cover to %s %s carries them, and no revealing word anywhere', async (method, url) => {
    const answered = await fetch(server.coverOrigin + url, {
      method,
      ...(method === 'POST' || method === 'PUT' ? { body: 'x' } : {}),
    });
    const told = Object.fromEntries(answered.headers);
    expect(told).toMatchObject(coverHeaders({ tls: false }));
    expect(told).not.toHaveProperty('server');
    expect(told).not.toHaveProperty('x-powered-by');
    const text = `${JSON.stringify(told)}\n${await answered.text()}`.toLowerCase();
    expect(revealingWords.filter((word) => text.includes(word))).toEqual([]);
    expect(answered.status).toBeLessThan(500);
  });

  it.each([
    ['GET', '/'],
    ['GET', '/calls/anything'],
    ['GET', '/missing.js'],
    ['GET', '/api/about'],
    ['GET', '/api/nothing'],
    ['GET', '/api/openapi.json'],
    ['GET', '/%E0%A4%A'],
    ['DELETE', '/api/me'],
  ] as const)('of the workspace to %s %s carries them', async (method, url) => {
    const answered = await fetch(server.workspaceOrigin + url, { method });
    const told = Object.fromEntries(answered.headers);
    expect(told).toMatchObject(workspaceHeaders({ tls: false }));
    expect(told).not.toHaveProperty('server');
    expect(told).not.toHaveProperty('access-control-allow-origin');
    if (url.startsWith('/api/')) expect(told['cache-control']).toBe('no-store');
  });
});
