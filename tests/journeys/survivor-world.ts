// The survivor's app as a browser meets it: built once, served with the cover origin's own headers, driven by hand-like
// steps. It records every request, so that a test can say what the network saw.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { coverHeaders } from '../../apps/server/src/headers.ts';
import { build, writeCodes } from '../../apps/survivor/build.ts';
import { launchWithProfile } from '../chromium.ts';

export const setUpCode = '31415926535';
export const passcode = '4829*17365';
export const artifacts = path.resolve('tests/artifacts');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type Served = {
  readonly origin: string;
  readonly folder: string;
  /** `METHOD path` of every request so far. */
  readonly requests: string[];
  readonly stop: () => Promise<void>;
};

let built: Promise<string> | undefined;

/**
 * Built into a folder of its own, so that a running demonstration is never disturbed. A run of everything has just built it from these
 * sources, and says where: then it is copied, with a code of its own.
 */
export function builtApp(): Promise<string> {
  built ??= mkdtemp(path.join(tmpdir(), 'cover-')).then(async (folder) => {
    const outDir = path.join(folder, 'dist');
    const just = process.env['HOLDFAST_JUST_BUILT'];
    if (just === undefined) await build({ outDir, codes: [setUpCode] });
    else {
      await cp(just, outDir, { recursive: true });
      await cp(`${just}-private`, `${outDir}-private`, { recursive: true });
      await writeCodes({ outDir, codes: [setUpCode] });
    }
    return outDir;
  });
  return built;
}

/** What is served instead of a built file: the bytes as they are, others, or `null` for none. Asked at every request. */
export type Change = (address: string, bytes: Buffer) => Uint8Array | null;

/** Serves the built app as the cover origin does, with the same headers on every answer. */
export async function serveApp(
  answer?: (sent: Uint8Array) => Promise<Uint8Array>,
  change: Change = (_, bytes) => bytes,
): Promise<Served> {
  const folder = await builtApp();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const address = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(`${request.method} ${address}`);
    if (address === '/n' && answer) {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void answer(new Uint8Array(Buffer.concat(chunks))).then((bytes) => {
          response.setHeader('content-type', 'application/octet-stream');
          response.end(bytes);
        });
      });
      return;
    }
    if (address === '/control') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Plain</title><link rel=icon href=data:,><textarea></textarea>');
      return;
    }
    const file = address === '/' ? 'index.html' : address.slice(1);
    for (const [name, value] of Object.entries(coverHeaders({ tls: false }))) response.setHeader(name, value);
    response.setHeader(
      'cache-control',
      file.endsWith('.bin') ? 'no-store' : file === 'sw.js' ? 'max-age=86400' : 'no-cache',
    );
    readFile(path.join(folder, path.posix.normalize(`/${file}`))).then(
      (built) => {
        const bytes = change(address, built);
        if (bytes === null) {
          response.statusCode = 404;
          response.end('Not found');
          return;
        }
        response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end('Not found');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    folder,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type World = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  readonly problems: string[];
  readonly close: () => Promise<void>;
};

/** A browser with a profile of its own, on the calculator. */
export async function openWorld(
  origin: string,
  viewport = { width: 360, height: 640 },
  args: readonly string[] = [],
): Promise<World> {
  const profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  const context = await launchWithProfile({
    profileFolder: profile,
    context: { viewport, timezoneId: 'America/Los_Angeles' },
    args,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(origin);
  return {
    context,
    page,
    profile,
    problems,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const faces: Readonly<Record<string, string>> = {
  '+': 'Add',
  '-': 'Subtract',
  '*': 'Multiply',
  '/': 'Divide',
  '%': 'Percent',
  '.': 'Decimal point',
  '=': 'Equals',
};

/** Presses the calculator's own buttons. */
export async function press(on: Page | Frame, keys: string): Promise<void> {
  for (const key of keys) {
    await on.getByRole('button', { name: faces[key] ?? key, exact: true }).click();
  }
}

/** The frame over the calculator, once it shows a heading. */
export async function inside(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#frame', { timeout: 20_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('h1');
  return frame;
}

/** Types a code into the calculator and waits for what it opens. */
export async function enter(page: Page, code: string): Promise<Frame> {
  await press(page, `${code}=`);
  return inside(page);
}
