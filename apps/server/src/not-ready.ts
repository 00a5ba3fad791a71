/** What an open port says while there is no app behind it: on the cover three bland words, on the workspace the coded refusal. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { coverHeaders, workspaceHeaders } from './headers.ts';
import { refusalFrom } from './refusal.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The same words as the cover's own answer to a failure. */
export function coverNotReady(tls: boolean): Handler {
  return answering({ ...coverHeaders({ tls }), 'content-type': 'text/plain; charset=utf-8' }, 'Not available');
}

export function workspaceNotReady(tls: boolean): Handler {
  const headers = { ...workspaceHeaders({ tls }), 'content-type': 'application/json; charset=utf-8' };
  return answering(headers, JSON.stringify(refusalFrom({ code: 'not-ready' })));
}

function answering(headers: Readonly<Record<string, string>>, body: string): Handler {
  return (request, response) => {
    request.resume();
    response.writeHead(503, { ...headers, 'cache-control': 'no-store', 'retry-after': '2', connection: 'close' });
    response.end(body);
  };
}
