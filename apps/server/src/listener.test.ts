/** Ports: what they say before there is an app and while it stops, and what happens when one is taken. */
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ListenerFault, openListener } from './listener.edge.ts';
import { coverNotReady, workspaceNotReady } from './not-ready.ts';
import { revealingWords } from './testing/revealing-words.ts';

const open = (notReady: Parameters<typeof openListener>[0]['notReady'], port = 0) =>
  openListener({ host: '127.0.0.1', port, notReady });

describe('a port', () => {
  it('answers that it is not ready until an app is attached, and again while it stops', async () => {
    const listener = await open(workspaceNotReady(false));
    const ask = async () => {
      const answered = await fetch(`http://127.0.0.1:${listener.port}/api/me`);
      return [answered.status, await answered.text()];
    };
    expect(await ask()).toEqual([503, expect.stringContaining('"code":"not-ready"')]);
    listener.attach((_request, response) => response.end('here'));
    expect(await ask()).toEqual([200, 'here']);
    listener.detach();
    expect(await ask()).toEqual([503, expect.stringContaining('"code":"not-ready"')]);
    await listener.close();
  });

  it('of the cover says so in words that reveal nothing', async () => {
    const listener = await open(coverNotReady(false));
    const answered = await fetch(`http://127.0.0.1:${listener.port}/`);
    const text = `${JSON.stringify(Object.fromEntries(answered.headers))} ${await answered.text()}`.toLowerCase();
    expect(answered.status).toBe(503);
    expect(revealingWords.filter((word) => text.includes(word))).toEqual([]);
    await listener.close();
  });

  it('that is taken is a coded fault with what to do', async () => {
    const first = await open(coverNotReady(false));
    const second = open(coverNotReady(false), first.port);
    await expect(second).rejects.toBeInstanceOf(ListenerFault);
    await expect(second).rejects.toMatchObject({ code: 'port-in-use', port: first.port });
    await first.close();
  });

  it('lets an answer under way finish before it closes', async () => {
    const listener = await open(coverNotReady(false));
    listener.attach((_request, response) => {
      setTimeout(() => response.end('late'), 150);
    });
    const asked = fetch(`http://127.0.0.1:${listener.port}/`, { headers: { connection: 'close' } }).then((answered) =>
      answered.text(),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listener.close();
    expect(await asked).toBe('late');
  });

  it('closes a connection on which nothing arrived without a byte, and tells one that stopped half-way', async () => {
    const listener = await openListener({
      host: '127.0.0.1',
      port: 0,
      notReady: coverNotReady(false),
      longestHeadMilliseconds: 100,
    });
    const heard = async (said: string): Promise<string> =>
      await new Promise((resolve, reject) => {
        const socket = connect(listener.port, '127.0.0.1', () => socket.write(said));
        let all = '';
        socket.setEncoding('latin1');
        socket.on('data', (text) => {
          all += String(text);
        });
        socket.on('error', reject);
        socket.on('close', () => resolve(all));
      });
    // A browser would take any byte for the answer to the request it sends next on this connection.
    expect(await heard('')).toBe('');
    expect(await heard('GET / HTTP/1.1\r\nhost:')).toMatch(/^HTTP\/1\.1 408 /);
    expect(await heard('no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    await listener.close();
  });
});
