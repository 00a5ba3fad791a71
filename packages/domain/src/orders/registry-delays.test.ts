import { expect, test } from 'vitest';
import { idOf } from '../ids.ts';
import { instantOf, plusHours, timeZoneOf } from '../time.ts';
import type { Order } from './order.ts';
import { registryDelays } from './registry-delays.ts';

const issuedAt = instantOf(Date.parse('2026-02-02T18:00:00Z'));
const after = (hours: number) => plusHours(issuedAt, hours);
const hours = (count: number) => count * 3_600_000;
const order: Order = {
  id: idOf('o'),
  provenance: 'court',
  kind: 'final',
  instrument: 'ca-dv-130',
  issuingCourt: { name: 'Court', jurisdiction: 'US-CA', timeZone: timeZoneOf('America/Los_Angeles') },
  orderNumber: 'DV-1',
  protectedParty: { name: 'Rowan Ellery' },
  restrainedParty: { name: 'Dale Strand' },
  issuedAt,
  expiry: { kind: 'without-end' },
  conditions: [],
  serviceAttempts: [],
  changes: [],
};
const served: Order = {
  ...order,
  serviceAttempts: [
    { at: after(20), method: 'personal', succeeded: 'no' },
    { at: after(30), method: 'personal', succeeded: 'yes', proofFiledAt: after(36) },
  ],
};

test('the court answers until the police have it, the police from then on', () => {
  expect(registryDelays({ order: served, receivedAt: after(10), enteredAt: after(12), now: after(100) })).toEqual({
    courtToPolice: { kind: 'took', from: issuedAt, to: after(10), milliseconds: hours(10) },
    policeToRegistry: { kind: 'took', from: after(10), to: after(12), milliseconds: hours(2) },
    policeToService: { kind: 'took', from: after(10), to: after(30), milliseconds: hours(20) },
    serviceToProof: { kind: 'took', from: after(30), to: after(36), milliseconds: hours(6) },
  });
});

test('without a record of receipt neither side is charged with the whole', () => {
  expect(registryDelays({ order, enteredAt: after(12), now: after(100) })).toEqual({
    courtToPolice: { kind: 'not-known' },
    policeToRegistry: { kind: 'not-known' },
    policeToService: { kind: 'open', from: after(12), milliseconds: hours(88) },
    serviceToProof: { kind: 'not-known' },
  });
});

test('service without a filed proof is open; a receipt before the issue is a record in error', () => {
  const unproved = { ...served, serviceAttempts: [{ at: after(30), method: 'personal', succeeded: 'yes' } as const] };
  expect(registryDelays({ order: unproved, receivedAt: after(-1), now: after(31) })).toMatchObject({
    courtToPolice: { kind: 'not-known' },
    serviceToProof: { kind: 'open', milliseconds: hours(1) },
  });
});
