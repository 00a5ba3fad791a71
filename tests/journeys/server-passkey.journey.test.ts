// Passkeys on the workspace origin, with Chromium's own virtual authenticator: made, used to sign in, refused without the
// person's own unlocking, and taken away.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTest, type TestServer } from '../../apps/server/src/testing/start-for-test.edge.ts';
import { launch } from '../chromium.ts';

let server: TestServer;
let browser: Browser;
let page: Page;
let devtools: CDPSession;
let authenticatorId: string;
let credentialId = '';

beforeAll(async () => {
  server = await startForTest({ county: false });
  browser = await launch();
  page = await browser.newPage();
  await page.goto(server.workspaceOrigin);
  devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  ({ authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** As the workspace's own page would ask. */
async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  return await page.evaluate(
    async (asked) => {
      const answered = await fetch(asked.path, {
        method: asked.method,
        ...(asked.body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked.body) }),
      });
      return { status: answered.status, body: await answered.json() };
    },
    { method, path, body },
  );
}

async function signInWithPassphrase(name: string): Promise<void> {
  const person = server.people.find((candidate) => candidate.name === name);
  if (person === undefined) throw new Error('nobody of that name');
  await ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.passphrase });
  await ask('POST', '/api/auth/two-factor/verify-totp', { code: await server.codeOf(person) });
}

async function makePasskey(): Promise<number> {
  return await page.evaluate(async () => {
    const options = await (await fetch('/api/auth/passkey/generate-register-options')).json();
    const made = await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    });
    const response = made instanceof PublicKeyCredential ? made.toJSON() : null;
    const answered = await fetch('/api/auth/passkey/verify-registration', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response, name: 'Desk' }),
    });
    return answered.status;
  });
}

/** Asks for a passkey and sends it `times`; the status of each answer. A thief's page would ask with `seen: false`. */
async function signInWithPasskey({ times = 1, seen = true } = {}): Promise<readonly number[]> {
  return await page.evaluate(
    async (asked) => {
      const options = await (await fetch('/api/auth/passkey/generate-authenticate-options')).json();
      const weaker = {
        userVerification: 'discouraged',
        allowCredentials: [{ type: 'public-key', id: asked.credentialId }],
      };
      const used = await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked.seen ? options : { ...options, ...weaker }),
      });
      const response = used instanceof PublicKeyCredential ? used.toJSON() : null;
      const statuses: number[] = [];
      for (let sent = 0; sent < asked.times; sent += 1) {
        const answered = await fetch('/api/auth/passkey/verify-authentication', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ response }),
        });
        statuses.push(answered.status);
      }
      return statuses;
    },
    { times, seen, credentialId },
  );
}

test('nobody who is not signed in can add a passkey', async () => {
  expect((await ask('GET', '/api/auth/passkey/generate-register-options')).status).toBe(401);
});

test('a passkey made by a signed-in member signs that member in again, by itself', async () => {
  await signInWithPassphrase('Imani Okafor');
  expect(await makePasskey()).toBe(200);
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  credentialId = Buffer.from(credentials[0]?.credentialId ?? '', 'base64').toString('base64url');
  expect((await ask('GET', '/api/auth/passkey/list-user-passkeys')).body).toMatchObject([{ name: 'Desk' }]);
  await ask('POST', '/api/auth/sign-out', {});
  expect((await ask('GET', '/api/me')).status).toBe(401);
  expect(await signInWithPasskey()).toEqual([200]);
  expect((await ask('GET', '/api/me')).body).toMatchObject({ name: 'Imani Okafor', role: 'advocate' });
});

test('what a passkey said once cannot be said again', async () => {
  await ask('POST', '/api/auth/sign-out', {});
  const [first, second] = await signInWithPasskey({ times: 2 });
  expect(first).toBe(200);
  expect(second).toBe(401);
});

test('a passkey that did not see its person is one factor, and refused', async () => {
  await ask('POST', '/api/auth/sign-out', {});
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  // The page asks the authenticator not to look, as a page under a thief's hand could.
  expect(await signInWithPasskey({ seen: false })).toEqual([401]);
  expect((await ask('GET', '/api/me')).status).toBe(401);
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
});

test('a passkey that was taken away opens nothing', async () => {
  expect(await signInWithPasskey()).toEqual([200]);
  const { body } = await ask('GET', '/api/auth/passkey/list-user-passkeys');
  const [{ id } = { id: '' }] = body as { id: string }[];
  expect((await ask('POST', '/api/auth/passkey/delete-passkey', { id })).status).toBe(200);
  await ask('POST', '/api/auth/sign-out', {});
  expect(await signInWithPasskey()).toEqual([401]);
});
