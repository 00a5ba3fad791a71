/** The one path of her app, with real keys over real PostgreSQL: what it does, and what it refuses without keeping anything. */
import { chainStart, pad, randomBytes, toBase64url, veil } from '@holdfast/crypto';
import { newStaffIdentity, openDisclosure, sealDisclosure, toIdentityText } from '@holdfast/crypto/open';
import { civilDateFrom, idOf, instantOf, plusDays, plusHours } from '@holdfast/domain';
import { channelSigningBytes, toCbor } from '@holdfast/wire';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../days.ts';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { type Phone, phoneOf } from '../testing/phone.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';
import { dayLimits, mostRequestBytes } from './sizes.ts';

const realNow = () => instantOf(Date.now());
const identity = newStaffIdentity();
const sizes = [4, 16, 64].map((kibibytes) => kibibytes * 1024 + 28);

let server: TestServer;
let phone: Phone;
let imani: Visitor;
let petra: Visitor;

beforeAll(async () => {
  server = await startForTest({ county: false });
  phone = await phoneOf(server);
  imani = visitorOf(server);
  petra = visitorOf(server);
  await imani.signIn('Imani Okafor');
  await petra.signIn('Petra Lindqvist');
  await imani.ask('POST', '/api/keys', {
    recipient: identity.recipient,
    wrappedIdentity: toBase64url(randomBytes(80)),
  });
}, 60_000);
afterAll(async () => await server.stop());

async function pairingCode(): Promise<string> {
  const { body } = await imani.ask('POST', '/api/pairing-codes', {});
  if (typeof body !== 'object' || body === null || !('code' in body)) throw new Error('no code');
  return String(body.code);
}

async function put({
  days = 14,
  disclosure = `d-${toBase64url(randomBytes(8))}`,
}: {
  days?: number;
  disclosure?: string;
} = {}) {
  const sealed = await sealDisclosure({ recipient: identity.recipient, bytes: new TextEncoder().encode('two notes') });
  if (!sealed.ok) throw new Error('not sealed');
  const releaseId = idOf<'release'>(`r-${disclosure}`);
  const operation = {
    op: 'put',
    disclosureId: idOf<'disclosure'>(disclosure),
    releaseId,
    recipientId: idOf<'staff'>('staff-okafor'),
    endsOn: plusDays(dayOf(realNow()), days),
    mayKeepCopy: false,
    ...sealed.value,
  } as const;
  return { operation, answer: await phone.ask(operation) };
}

/** Every row of every table, as one number and one text. */
async function everything(): Promise<string> {
  const client = await connectBeyondPolicies(server.dataFolder);
  try {
    const { rows } = await client.query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_schema in ('open_plane', 'sealed_plane', 'audit') and table_type = 'BASE TABLE' order by 1, 2`,
    );
    const counts: string[] = [];
    for (const { schema, name } of rows) {
      if (name === 'request_seen' || name === 'account_use') continue;
      const counted = await client.query<{ count: string }>(`select count(*) as count from ${schema}.${name}`);
      counts.push(`${schema}.${name} ${counted.rows[0]?.count ?? ''}`);
    }
    return counts.join('\n');
  } finally {
    await client.end();
  }
}

describe('a disclosure', () => {
  it('goes to the person a code names, is opened by that person alone, and every opening is a row she sees', async () => {
    const found = await phone.ask({ op: 'look-up', code: await pairingCode() });
    expect(found).toEqual({
      kind: 'recipient',
      recipientId: 'staff-okafor',
      name: 'Imani Okafor',
      role: 'advocate',
      agencyName: 'Harbor Lantern Advocacy',
      agencyKind: 'advocacy',
      recipient: identity.recipient,
    });
    const { operation, answer } = await put();
    expect(answer).toEqual({ kind: 'done' });

    const path = `/api/disclosures/${operation.disclosureId}/openings`;
    for (let openings = 1; openings <= 3; openings += 1) {
      const opened = await imani.ask('POST', path, { purpose: 'advice' });
      expect(opened.status).toBe(200);
      const rows = await phone.ask({ op: 'openings' });
      if (rows.kind !== 'openings') throw new Error('no openings');
      const own = rows.rows.filter((row) => row.releaseId === operation.releaseId);
      expect(own.map(({ sequence, by }) => [sequence, by])).toEqual(
        Array.from({ length: openings }, (_, index) => [index + 1, 'Imani Okafor']),
      );
      expect(
        own.slice(1).every((row, index) => toBase64url(row.previousHash) === toBase64url(own[index]?.hash ?? row.hash)),
      ).toBe(true);
    }

    const other = await petra.ask('POST', path, { purpose: 'advice' });
    expect([other.status, other.code]).toEqual([404, 'not-found']);
    expect((await petra.ask('GET', '/api/disclosures')).body).toEqual({ disclosures: [] });

    expect(await phone.ask({ op: 'revoke', releaseId: operation.releaseId })).toEqual({ kind: 'done' });
    const after = await imani.ask('POST', path, { purpose: 'advice' });
    expect([after.status, after.code]).toEqual([410, 'release-revoked']);
    const stranger = await petra.ask('POST', path, { purpose: 'advice' });
    expect([stranger.status, stranger.code]).toEqual([404, 'not-found']);

    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows: keys } = await client.query('select from sealed_plane.disclosure_key where disclosure_id = $1', [
      operation.disclosureId,
    ]);
    const { rows: anywhere } = await client.query(
      'select signed from sealed_plane.release where position($1 in signed) > 0',
      [Buffer.from(operation.wrappedKey)],
    );
    await client.end();
    expect([keys.length, anywhere.length]).toEqual([0, 0]);
  });

  it('is what she sealed, byte for byte', async () => {
    const { operation } = await put();
    const { body } = await imani.ask('POST', `/api/disclosures/${operation.disclosureId}/openings`, {
      purpose: 'advice',
    });
    const parts = body as { contentCiphertext: string; wrappedKey: string };
    const opened = await openDisclosure({
      identity,
      contentCiphertext: Buffer.from(parts.contentCiphertext, 'base64url'),
      wrappedKey: Buffer.from(parts.wrappedKey, 'base64url'),
    });
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe('two notes');
    expect(toIdentityText(identity)).toMatch(/^AGE-SECRET-KEY-1/);
  });

  it('of a term past or beyond ninety days is refused', async () => {
    expect((await put({ days: -1 })).answer).toMatchObject({ kind: 'refused', code: 'term-too-long' });
    expect((await put({ days: 91 })).answer).toMatchObject({ kind: 'refused', code: 'term-too-long' });
    expect((await put({ days: 90 })).answer).toEqual({ kind: 'done' });
  });

  it('with an id that is there already is refused', async () => {
    const { operation } = await put();
    expect(await phone.ask(operation)).toMatchObject({ kind: 'refused', code: 'already-there' });
  });

  it('of another account cannot be ended', async () => {
    const { operation } = await put();
    const stranger = await phoneOf(server);
    expect(await stranger.ask({ op: 'revoke', releaseId: operation.releaseId })).toMatchObject({
      kind: 'refused',
      code: 'not-found',
    });
    expect(await stranger.ask({ op: 'openings' })).toEqual({ kind: 'openings', rows: [] });
    expect(
      (await imani.ask('POST', `/api/disclosures/${operation.disclosureId}/openings`, { purpose: 'advice' })).status,
    ).toBe(200);
  });
});

describe('her log', () => {
  const chainOf = ({ keys }: Phone) => chainStart(keys.signing.publicKey);

  it('is not kept unless she begins a copy, and is gone when she ends it', async () => {
    const hers = await phoneOf(server);
    const entries = [...hers.entries(3)];
    const append = () => hers.ask({ op: 'append', signer: hers.keys.signing.publicKey, entries });
    expect(await append()).toMatchObject({ kind: 'refused', code: 'not-found' });
    expect(await hers.ask({ op: 'heads' })).toMatchObject({ kind: 'refused', code: 'not-found' });
    expect(await hers.ask({ op: 'begin-copy' })).toEqual({ kind: 'done' });
    expect(await append()).toEqual({ kind: 'done' });
    const today = dayOf(realNow());
    expect(await hers.ask({ op: 'heads' })).toEqual({
      kind: 'heads',
      heads: [{ chain: chainOf(hers), sequence: 2, hash: entries[2]?.hash }],
      lastOn: today,
      today,
    });
    const stranger = await phoneOf(server);
    expect(await stranger.ask({ op: 'end-copy' })).toEqual({ kind: 'done' });
    expect(await hers.ask({ op: 'read', chain: chainOf(hers), after: -1 })).toMatchObject({ head: 2 });
    expect(await hers.ask({ op: 'end-copy' })).toEqual({ kind: 'done' });
    expect(await hers.ask({ op: 'heads' })).toMatchObject({ kind: 'refused', code: 'not-found' });
    const client = await connectBeyondPolicies(server.dataFolder);
    const { rows } = await client.query('select from sealed_plane.sealed_entry where account_id = $1', [
      toBase64url(hers.keys.account.publicKey),
    ]);
    await client.end();
    expect(rows).toEqual([]);
  });

  it('has a chain for each device, each under its own key', async () => {
    const hers = await phoneOf(server);
    await hers.ask({ op: 'begin-copy' });
    const second = hers.keys.device(new Uint8Array(16).fill(2));
    const other = await phoneOf(server);
    await hers.ask({ op: 'append', signer: hers.keys.signing.publicKey, entries: [...hers.entries(2)] });
    // Under a key that is not its own a chain does not begin where that key's chain begins.
    expect(await hers.ask({ op: 'append', signer: second.publicKey, entries: [...hers.entries(1)] })).toMatchObject({
      kind: 'refused',
      code: 'out-of-order',
    });
    expect(
      await hers.ask({ op: 'append', signer: other.keys.signing.publicKey, entries: [...other.entries(1)] }),
    ).toEqual({ kind: 'done' });
    const answer = await hers.ask({ op: 'heads' });
    expect(answer.kind === 'heads' && answer.heads.map(({ sequence }) => sequence).toSorted()).toEqual([0, 1]);
  });

  it('sent twice is kept once', async () => {
    const hers = await phoneOf(server);
    await hers.ask({ op: 'begin-copy' });
    const signer = hers.keys.signing.publicKey;
    const entries = [...hers.entries(4)];
    for (const sent of [entries.slice(0, 2), entries.slice(0, 2), entries])
      expect(await hers.ask({ op: 'append', signer, entries: sent })).toEqual({ kind: 'done' });
    expect(await hers.ask({ op: 'read', chain: chainOf(hers), after: -1 })).toEqual({
      kind: 'entries',
      entries,
      head: 3,
    });
  });

  it('of one key is taken so often in a day and no more', async () => {
    const hers = await phoneOf(server);
    await hers.ask({ op: 'begin-copy' });
    const client = await connectBeyondPolicies(server.dataFolder);
    await client.query('update sealed_plane.account_use set requests = $1 where account_id = $2', [
      dayLimits.requests - 1,
      toBase64url(hers.keys.account.publicKey),
    ]);
    await client.end();
    expect(await hers.ask({ op: 'heads' })).toMatchObject({ kind: 'heads' });
    expect(await hers.ask({ op: 'heads' })).toMatchObject({ kind: 'refused', code: 'over-limit' });
    expect(await (await phoneOf(server)).ask({ op: 'openings' })).toMatchObject({ kind: 'openings' });
  });

  it('is kept in order and read back as it was', async () => {
    const hers = await phoneOf(server);
    await hers.ask({ op: 'begin-copy' });
    const first = hers.entries(5);
    expect(await hers.ask({ op: 'append', signer: hers.keys.signing.publicKey, entries: [...first] })).toEqual({
      kind: 'done',
    });
    const next = hers.entries(2, first.at(-1));
    expect(await hers.ask({ op: 'append', signer: hers.keys.signing.publicKey, entries: [...next] })).toEqual({
      kind: 'done',
    });
    expect(await hers.ask({ op: 'read', chain: chainOf(hers), after: 3 })).toEqual({
      kind: 'entries',
      entries: [first[4], ...next],
      head: 6,
    });
  });

  it('refuses what does not follow, and then keeps none of it', async () => {
    const hers = await phoneOf(server);
    await hers.ask({ op: 'begin-copy' });
    const signer = hers.keys.signing.publicKey;
    const [zero, one, two] = hers.entries(3);
    if (zero === undefined || one === undefined || two === undefined) throw new Error('no entries');
    const flipped = Uint8Array.from(one.ciphertext, (byte, index) => (index === 0 ? byte ^ 1 : byte));
    const other = await phoneOf(server);
    const cases = [
      ['one missing', [zero, two], 'out-of-order'],
      ['two exchanged', [one, zero], 'out-of-order'],
      ['the first twice', [zero, zero], 'out-of-order'],
      ['content changed', [zero, { ...one, ciphertext: flipped }], 'bad-signature'],
      ['a signature changed', [zero, { ...one, signature: Uint8Array.from(one.signature).reverse() }], 'bad-signature'],
      ['a hash changed', [zero, { ...one, hash: zero.hash }], 'out-of-order'],
      ['another log', [...other.entries(1)], 'out-of-order'],
    ] as const;
    for (const [name, entries, code] of cases) {
      expect([name, await hers.ask({ op: 'append', signer, entries: [...entries] })]).toMatchObject([
        name,
        { kind: 'refused', code },
      ]);
    }
    const nothing = { kind: 'entries', entries: [], head: -1 };
    expect(await hers.ask({ op: 'read', chain: chainOf(hers), after: -1 })).toEqual(nothing);
    expect(await hers.ask({ op: 'append', signer, entries: [zero, one, two] })).toEqual({ kind: 'done' });
    const another = [{ ...two, ciphertext: flipped }];
    expect(await hers.ask({ op: 'append', signer, entries: another })).toMatchObject({
      kind: 'refused',
      code: 'bad-signature',
    });
  });
});

describe('every answer', () => {
  it('has one status, one kind and a size of the list', async () => {
    const told = [
      await phone.post(await phone.bytesOf({ operation: { op: 'openings' } })),
      await phone.post(new Uint8Array()),
      await phone.post(randomBytes(9_000)),
      await phone.post(await phone.bytesOf({ operation: { op: 'look-up', code: 'WRONGCODE' } })),
    ];
    for (const { status, type, size } of told) {
      expect([status, type]).toEqual([200, 'application/octet-stream']);
      expect(sizes).toContain(size);
    }
  });

  it('says the server’s own time when the phone’s clock is off', async () => {
    const bytes = await phone.bytesOf({ operation: { op: 'openings' }, at: plusHours(realNow(), 2) });
    const { answer } = await phone.post(bytes);
    expect(answer).toMatchObject({ kind: 'refused', code: 'clock-differs' });
    expect(answer.kind === 'refused' && civilDateFrom(answer.serverTime.slice(0, 10)).ok).toBe(true);
  });

  it('refuses a request that was received before, and does nothing twice', async () => {
    const bytes = await phone.bytesOf({ operation: { op: 'openings' } });
    expect((await phone.post(bytes)).answer.kind).toBe('openings');
    expect((await phone.post(bytes)).answer).toMatchObject({ kind: 'refused', code: 'replayed' });
  });

  it('is refused inside for a body that is too large', async () => {
    const { status, answer } = await phone.post(new Uint8Array(mostRequestBytes + 1));
    expect([status, answer]).toMatchObject([200, { kind: 'refused', code: 'too-large' }]);
  });
});

describe('bad input at the one path', () => {
  const refusedWith = async (bytes: Uint8Array, codes: readonly string[]) => {
    const { status, answer } = await phone.post(bytes);
    expect(status).toBe(200);
    if (answer.kind !== 'refused') throw new Error(`taken: ${answer.kind}`);
    expect(codes).toContain(answer.code);
  };

  it('gets a coded refusal whatever the bytes, and nothing is kept', async () => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => await refusedWith(bytes, ['bad-input'])),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        async (bytes) => await refusedWith(await veil(pad(bytes)), ['bad-input']),
      ),
      { numRuns: 60 },
    );
    const operation = { op: 'openings' } as const;
    const whole = await phone.bytesOf({ operation });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        async (length) => await refusedWith(whole.slice(0, length), ['bad-input']),
      ),
      { numRuns: 40 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] ?? 0) ^ change;
        await refusedWith(changed, ['bad-input']);
      }),
      { numRuns: 40 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const signature = (good: Uint8Array<ArrayBuffer>) => {
          const bad = Uint8Array.from(good);
          bad[at] = (bad[at] ?? 0) ^ change;
          return bad;
        };
        await refusedWith(await phone.bytesOf({ operation, signature }), ['bad-signature']);
      }),
      { numRuns: 40 },
    );
    expect(await everything()).toBe(before);
  });

  it('names a signed request that says something unheard of', async () => {
    const request = toCbor({ v: 1, at: realNow(), nonce: randomBytes(16), operation: { op: 'everything' } });
    const envelope = toCbor({
      request,
      publicKey: phone.keys.account.publicKey,
      signature: phone.keys.account.sign(channelSigningBytes(request)),
    });
    await refusedWith(await veil(pad(envelope)), ['bad-input']);
  });
});

describe('the end of a term', () => {
  it('refuses reading at once, and destroys the wrapped key with the next run of the jobs', async () => {
    // The sign-in library keeps real time, so the disclosure is made two days ago and read now.
    let at = plusHours(realNow(), -48);
    const later = await startForTest({ county: false, now: () => at });
    try {
      const hers = await phoneOf(later, { now: () => at });
      const reader = visitorOf(later);
      await reader.signIn('Imani Okafor');
      await reader.ask('POST', '/api/keys', { recipient: identity.recipient, wrappedIdentity: 'AAAA' });
      const sealed = await sealDisclosure({ recipient: identity.recipient, bytes: new Uint8Array([1]) });
      if (!sealed.ok) throw new Error('not sealed');
      const kept = {
        recipientId: idOf<'staff'>('staff-okafor'),
        endsOn: dayOf(at),
        mayKeepCopy: false,
        ...sealed.value,
      };
      const put = await hers.ask({ op: 'put', disclosureId: idOf('d-1'), releaseId: idOf('r-1'), ...kept });
      expect(put).toEqual({ kind: 'done' });
      const open = () => reader.ask('POST', '/api/disclosures/d-1/openings', { purpose: 'advice' });
      expect((await open()).status).toBe(200);

      at = realNow();
      expect(await keysIn(later)).toBe(1);
      expect(await open()).toMatchObject({ status: 410, code: 'release-ended' });
      await later.server.runJobs();
      expect(await keysIn(later)).toBe(0);
      expect(later.logged.join('')).toContain('"event":"keys-destroyed","count":1');
    } finally {
      await later.stop();
    }
  }, 60_000);
});

async function keysIn({ dataFolder }: TestServer): Promise<number> {
  const client = await connectBeyondPolicies(dataFolder);
  const { rows } = await client.query('select from sealed_plane.disclosure_key');
  await client.end();
  return rows.length;
}
