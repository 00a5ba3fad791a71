/** What the wire's parsers take and refuse, with values of the field. */
import { pad } from '@holdfast/crypto';
import { describe, expect, it } from 'vitest';
import {
  api,
  callDraft,
  channelSigningBytes,
  clientOver,
  disclosureContentFrom,
  incident,
  instant,
  issueTable,
  line,
  mostSharedFileBytes,
  order,
  parse,
  policeContact,
  prose,
  releasedItem,
  toCbor,
  toVaultEntryBytes,
  vaultEntryFrom,
} from './index.ts';

const storyOrder = {
  id: 'order-1',
  provenance: 'survivor',
  kind: 'final',
  instrument: 'ca-dv-130',
  issuingCourt: {
    name: 'Superior Court of California, County of Marlow',
    jurisdiction: 'US-CA',
    timeZone: 'America/Los_Angeles',
  },
  orderNumber: 'MC-26-00417',
  protectedParty: { name: 'Rowan Ellery' },
  restrainedParty: { name: 'Dale Strand' },
  issuedAt: '2026-03-02T18:00:00.000Z',
  expiry: { kind: 'on', date: '2029-03-02' },
  conditions: [{ id: 'c1', kind: 'no-contact', channels: [], exceptForChildExchange: false }],
  serviceAttempts: [],
  changes: [],
};

const text = {
  id: 'i1',
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'about', at: '2026-05-01T06:40:00.000Z' },
  writtenAt: '2026-05-01T06:45:00.000Z',
  byRestrainedParty: 'yes',
  injury: 'no',
  childrenPresent: 'unknown',
  weapon: 'no',
  othersSaw: 'unknown',
  aboutChildExchange: 'no',
};

describe('records', () => {
  it('takes an order as the court made it', () => expect(parse(order, storyOrder).ok).toBe(true));
  it('refuses an address on a party: there is no such field', () => {
    const read = parse(order, { ...storyOrder, protectedParty: { name: 'Rowan Ellery', address: '1 Any Street' } });
    expect(read).toEqual({
      ok: false,
      issue: { code: 'bad-input', fields: [{ field: 'protectedParty', code: 'unknown-field' }] },
    });
  });
  it('refuses a day that does not exist', () => {
    const read = parse(order, { ...storyOrder, expiry: { kind: 'on', date: '2027-02-29' } });
    expect(read).toEqual({
      ok: false,
      issue: { code: 'bad-input', fields: [{ field: 'expiry.date', code: 'not-a-civil-date' }] },
    });
  });
  it('refuses a range that ends before it begins', () => {
    const read = parse(incident, {
      ...text,
      when: { kind: 'between', from: '2026-05-02T00:00:00.000Z', to: '2026-05-01T00:00:00.000Z' },
    });
    expect(read).toMatchObject({ ok: false, issue: { fields: [{ field: 'when.to', code: 'ends-before-it-begins' }] } });
  });
  it('carries the officers of a contact, several or one, and refuses one without name and badge', () => {
    const contact = { id: 'k1', when: { kind: 'unknown' }, writtenAt: '2026-05-01T06:45:00.000Z', facts: {} };
    const several = { ...contact, officerName: 'T. Vance', officers: [{ name: 'M. Ibarra' }, { badge: '417' }] };
    expect(parse(policeContact, contact)).toMatchObject({ ok: true, value: contact });
    expect(parse(policeContact, several)).toMatchObject({ ok: true, value: several });
    for (const officers of [[], [{}], [{ name: '' }], [{ name: 'M. Ibarra', rank: 'sergeant' }]])
      expect(parse(policeContact, { ...contact, officers }).ok).toBe(false);
  });

  it('carries everything that may be noted of an incident, and nothing else', () => {
    const full = {
      ...text,
      distance: { amount: 40, unit: 'feet' },
      whoSaw: 'A neighbour',
      whatWasSaid: 'I know where you are.',
      felt: 'Scared to sleep.',
      agreedTo: 'no',
      householdThreatened: 'unknown',
      childrenTaken: 'no',
    };
    expect(parse(incident, full)).toMatchObject({ ok: true, value: full });
    for (const wrong of [{ distance: { amount: 0, unit: 'feet' } }, { agreedTo: 'maybe' }, { consented: 'yes' }])
      expect(parse(incident, { ...full, ...wrong }).ok).toBe(false);
  });
  it('refuses an arrival before the call', () => {
    const read = parse(callDraft, {
      callNumber: 'C-1',
      receivedAt: '2026-05-01T07:00:00.000Z',
      arrivedAt: '2026-05-01T06:00:00.000Z',
      initialType: 'ORDER VIOLATION',
    });
    expect(read).toMatchObject({
      ok: false,
      issue: { fields: [{ field: 'arrivedAt', code: 'arrived-before-received' }] },
    });
  });
});

describe('text', () => {
  it.each([
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001Bb'],
    ['a direction override', 'Dale\u202Edals'],
    ['a C1 control', 'a\u0085b'],
  ])('refuses %s', (_, value) => {
    expect(parse(line(50), value)).toMatchObject({ ok: false, issue: { fields: [{ code: 'control-character' }] } });
    expect(parse(prose(50), value)).toMatchObject({ ok: false, issue: { fields: [{ code: 'control-character' }] } });
  });
  it('keeps line breaks in prose and refuses them in a line', () => {
    expect(parse(prose(50), 'one\ntwo').ok).toBe(true);
    expect(parse(line(50), 'one\ntwo').ok).toBe(false);
  });
  it('refuses half a character pair', () => expect(parse(prose(50), '\uD800').ok).toBe(false));
  it('refuses text that is too long and does not shorten it', () =>
    expect(parse(line(3), 'four')).toMatchObject({ ok: false, issue: { fields: [{ code: 'too-long' }] } }));
});

describe('instants', () => {
  it.each(['2026-05-01', '2026-05-01T07:00:00Z', '2026-05-01T07:00:00.000+00:00', '2026-02-30T00:00:00.000Z', ''])(
    'refuses %s: one moment has one spelling',
    (value) => {
      expect(parse(instant, value).ok).toBe(false);
    },
  );
});

describe('entries of the log', () => {
  it('come back as they were written', () => {
    const entry = { kind: 'incident-recorded', at: '2026-05-01T06:45:00.000Z', incident: text };
    const read = vaultEntryFrom(toCbor(entry));
    expect(read).toEqual({ ok: true, value: entry });
    if (read.ok) expect(toVaultEntryBytes(read.value)).toEqual(toCbor(entry));
  });
  it('of a kind from a later version are named as such', () =>
    expect(vaultEntryFrom(toCbor({ kind: 'from-2031', at: 'x' }))).toEqual({
      ok: false,
      issue: { code: 'unknown-kind' },
    }));
  it('without a kind are bad input', () =>
    expect(vaultEntryFrom(toCbor({ at: 'x' }))).toMatchObject({ ok: false, issue: { code: 'bad-input' } }));
});

describe('opened content', () => {
  const release = {
    id: 'r1',
    recipientId: 's1',
    recipientName: 'Imani Okafor',
    agencyName: 'Harbor Lantern Advocacy',
    items: [{ kind: 'order', id: 'order-1' }],
    purpose: 'advice',
    signedAt: '2026-05-02T00:00:00.000Z',
    endsOn: '2026-05-16',
    mayKeepCopy: false,
    mayBecomePoliceRecord: false,
    toldOfMandates: true,
  };
  const content = {
    v: 1,
    release,
    orders: [storyOrder],
    incidents: [],
    contacts: [],
    files: [],
    salt: new Uint8Array(32),
    signature: new Uint8Array(64),
    publicKey: new Uint8Array(32),
  };
  const sealable = (value: object) => pad(toCbor(value));
  it('has one of few lengths before it is sealed, and no other filling is taken', () => {
    expect(sealable(content).length).toBe(4_096);
    expect(disclosureContentFrom(toCbor(content))).toEqual({ ok: false, issue: { code: 'bad-padding' } });
  });
  it('holds a file with its bytes under the name the release gives it, and refuses one too large', () => {
    const named = { ...release, items: [...release.items, { kind: 'attachment', id: 'file-1' }] };
    const file = {
      id: 'file-1',
      of: { kind: 'incident', id: 'incident-1' },
      kind: 'photo',
      mediaType: 'image/jpeg',
      originalLength: 4,
      originalSha256: new Uint8Array(32),
      addedAt: '2026-05-01T06:45:00.000Z',
      drawnAnew: true,
      bytes: new Uint8Array(3),
    };
    expect(disclosureContentFrom(sealable({ ...content, release: named, files: [file] })).ok).toBe(true);
    expect(disclosureContentFrom(sealable({ ...content, files: [file] })).ok).toBe(false);
    const large = { ...file, bytes: new Uint8Array(mostSharedFileBytes + 1) };
    expect(disclosureContentFrom(sealable({ ...content, release: named, files: [large] }))).toMatchObject({
      issue: { code: 'bad-input', fields: [{ field: 'files.0.bytes', code: 'wrong-length' }] },
    });
  });
  it('is taken when it holds exactly what the release names', () =>
    expect(disclosureContentFrom(sealable(content)).ok).toBe(true));
  it('is refused when it holds more', () =>
    expect(disclosureContentFrom(sealable({ ...content, incidents: [text] }))).toEqual({
      ok: false,
      issue: { code: 'items-differ' },
    }));
  it('has no place for a private page: not as a thing released, not beside the others, not inside one', () => {
    const page = { id: 'page-1', text: 'I was afraid.', writtenAt: '2026-05-01T06:45:00.000Z' };
    const named = { ...release, items: [...release.items, { kind: 'private-page', id: 'page-1' }] };
    expect(disclosureContentFrom(sealable({ ...content, release: named, privatePages: [page] })).ok).toBe(false);
    expect(disclosureContentFrom(sealable({ ...content, privatePages: [page] })).ok).toBe(false);
    expect(disclosureContentFrom(sealable({ ...content, orders: [{ ...storyOrder, page }] })).ok).toBe(false);
    expect(releasedItem.options.map((option) => option.shape.kind.value)).toEqual([
      'order',
      'incident',
      'contact',
      'attachment',
    ]);
  });
  it('is refused when it holds less', () =>
    expect(disclosureContentFrom(sealable({ ...content, orders: [] }))).toEqual({
      ok: false,
      issue: { code: 'items-differ' },
    }));
});

describe('the table of codes', () => {
  it.each(Object.entries(issueTable))('%s has a status, words and a remedy', (_, meaning) => {
    expect(meaning.status).toBeGreaterThanOrEqual(400);
    expect(meaning.words).toMatch(/[.]$/);
    expect(meaning.remedy).toMatch(/[.]$/);
  });
});

describe('the API table', () => {
  it('has no two entries at one address', () => {
    const places = Object.values(api).map((address) => `${address.method} ${address.path}`);
    expect(new Set(places).size).toBe(places.length);
  });
  it('opens to people who are not signed in only what must be open', () => {
    const open = Object.entries(api)
      .filter(([, address]) => address.roles.length === 0)
      .map(([name]) => name);
    expect(open.sort()).toEqual(['about', 'acceptInvitation', 'demonstrationSignIns']);
  });
});

describe('the client', () => {
  it('fills the path, the query and the body, and parses the answer', async () => {
    const sent: unknown[] = [];
    const client = clientOver(async (request) => {
      sent.push(request);
      return { status: 200, body: JSON.stringify({ calls: [], count: 0 }) };
    });
    expect(await client('calls', { query: { find: 'a&b' } })).toEqual({ ok: true, value: { calls: [], count: 0 } });
    expect(sent).toEqual([{ method: 'GET', path: '/api/calls?find=a%26b' }]);
  });
  it('answers the refusal it was given', async () => {
    const refusal = { code: 'not-found', words: 'w', remedy: 'r', fields: [] };
    const client = clientOver(async () => ({ status: 404, body: JSON.stringify(refusal) }));
    expect(await client('readCall', { params: { id: 'x/y' } })).toEqual({ ok: false, issue: refusal });
  });
  it('says so when no answer came, and when the answer is not ours', async () => {
    expect(await clientOver(async () => null)('about', {})).toMatchObject({ ok: false, issue: { code: 'no-answer' } });
    expect(await clientOver(async () => ({ status: 200, body: '<html>' }))('about', {})).toMatchObject({
      ok: false,
      issue: { code: 'fault' },
    });
    expect(
      await clientOver(async () => ({ status: 200, body: '{"name":"x","demonstration":true,"extra":1}' }))('about', {}),
    ).toMatchObject({ ok: false, issue: { code: 'fault' } });
  });
});

describe('signing bytes', () => {
  it('carry their own prefix, so that they cannot be mistaken for another message', () =>
    expect([...channelSigningBytes(new Uint8Array([7]))]).toEqual([...new TextEncoder().encode('n/1\n'), 7]));
});
