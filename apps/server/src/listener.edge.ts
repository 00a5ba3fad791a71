/**
 * One open port. It answers "not ready" from the first moment until an app is attached and again from the moment it is asked to
 * stop, so that nobody waits on a silent port. It logs nothing and names no program.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Listener {
  readonly port: number;
  readonly server: Server;
  /** From now on requests go to `handler`. */
  readonly attach: (handler: Handler) => void;
  /** From now on requests are answered "not ready". */
  readonly detach: () => void;
  /** Stops taking connections, lets answers under way finish for a moment, then ends what is left. */
  readonly close: () => Promise<void>;
}

/** Why a port cannot be opened, and what to do about it. */
export const listenerFaults = {
  'port-in-use': {
    words: 'Another program is using this port.',
    remedy: 'Stop it, or choose other ports with --ports COVER,WORKSPACE.',
  },
  'port-refused': {
    words: 'This account may not open this port.',
    remedy: 'Choose a port above 1023 with --ports COVER,WORKSPACE.',
  },
} as const;
export type ListenerFaultCode = keyof typeof listenerFaults;

export class ListenerFault extends Error {
  readonly code: ListenerFaultCode;
  readonly port: number;

  constructor(code: ListenerFaultCode, port: number) {
    super(`${code}: port ${port}. ${listenerFaults[code].words} ${listenerFaults[code].remedy}`);
    this.name = 'ListenerFault';
    this.code = code;
    this.port = port;
  }
}

const graceMilliseconds = 3_000;

/**
 * Ends a connection that went wrong. A browser opens connections before it has a request; one on which nothing ever arrived is closed
 * without a byte, because the browser would take those bytes for the answer to its next request and show an error in place of the page.
 */
function refuse(problem: NodeJS.ErrnoException, socket: Duplex): void {
  const isLate = problem.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const isSilent = socket instanceof Socket && socket.bytesRead === 0;
  if (!socket.writable || (isLate && isSilent)) {
    socket.destroy();
    return;
  }
  const said = isLate ? '408 Request Timeout' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${said}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** Opens `port` on `host` (0 takes any free port). Throws a `ListenerFault` when it cannot. */
export async function openListener({
  host,
  port,
  notReady,
  longestRequestMilliseconds = 60_000,
  longestHeadMilliseconds = 20_000,
}: {
  readonly host: string;
  readonly port: number;
  readonly notReady: Handler;
  /** After this a request that is still arriving is ended; a minute unless given. */
  readonly longestRequestMilliseconds?: number;
  /** After this a connection whose request has not begun, or whose head is still arriving, is ended. */
  readonly longestHeadMilliseconds?: number;
}): Promise<Listener> {
  let handler: Handler = notReady;
  const server = createServer({ connectionsCheckingInterval: longestHeadMilliseconds }, (request, response) =>
    handler(request, response),
  );
  server.requestTimeout = longestRequestMilliseconds;
  server.headersTimeout = longestHeadMilliseconds;
  server.keepAliveTimeout = 10_000;
  server.on('clientError', refuse);
  const taken = await listening({ server, host, port });
  return {
    port: taken,
    server,
    attach: (next) => {
      handler = next;
    },
    detach: () => {
      handler = notReady;
    },
    close: () => closed(server),
  };
}

async function listening({
  server,
  host,
  port,
}: {
  readonly server: Server;
  readonly host: string;
  readonly port: number;
}): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') reject(new ListenerFault('port-in-use', port));
      else if (problem.code === 'EACCES') reject(new ListenerFault('port-refused', port));
      else reject(problem);
    });
    server.listen({ host, port }, () => resolve(portOf(server.address(), port)));
  });
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return typeof address === 'object' && address !== null ? address.port : asked;
}

async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await ended;
  clearTimeout(cut);
}
