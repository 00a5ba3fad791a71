/**
 * Forty invented orders of several kinds and standings: in force, unserved, expired, ended early, renewed, and some whose end
 * nobody can tell. The first is the order of the story. Every one passes `checkOrder`.
 */
import {
  type Condition,
  civilDateAt,
  type Expiry,
  type Instant,
  type Instrument,
  type IssuingCourt,
  idOf,
  type Order,
  type OrderChange,
  type OrderKind,
  plusDays,
  plusHours,
  type ServiceAttempt,
} from '@holdfast/domain';
import { firstNames, lastNames, partnership } from './county-people.ts';
import { happens, pick, type Random, whole } from './seeded-random.ts';

export const court: IssuingCourt = {
  name: 'Superior Court of California, County of Marlow',
  jurisdiction: 'US-CA',
  timeZone: partnership.timeZone,
};

/** What one kind of order looks like: how many, on which form, how long ago it was made and for how many days. */
interface Sort {
  readonly count: number;
  readonly kind: OrderKind;
  readonly instrument: Instrument;
  readonly madeDaysAgo: readonly [least: number, most: number];
  readonly expiry: 'days' | 'none-on-form' | 'without-end' | 'unknown';
  readonly days?: number;
}

const sorts: readonly Sort[] = [
  { count: 4, kind: 'emergency', instrument: 'ca-epo-001', madeDaysAgo: [2, 300], expiry: 'days', days: 5 },
  { count: 1, kind: 'emergency', instrument: 'ca-epo-001', madeDaysAgo: [1, 4], expiry: 'none-on-form' },
  { count: 8, kind: 'temporary', instrument: 'ca-dv-110', madeDaysAgo: [3, 200], expiry: 'days', days: 21 },
  { count: 15, kind: 'final', instrument: 'ca-dv-130', madeDaysAgo: [380, 900], expiry: 'days', days: 1_095 },
  { count: 4, kind: 'final', instrument: 'ca-dv-130', madeDaysAgo: [400, 1_300], expiry: 'none-on-form' },
  { count: 2, kind: 'final', instrument: 'ca-dv-130', madeDaysAgo: [600, 900], expiry: 'without-end' },
  { count: 4, kind: 'criminal', instrument: 'ca-cr-160', madeDaysAgo: [370, 700], expiry: 'days', days: 730 },
  { count: 1, kind: 'final', instrument: 'out-of-state', madeDaysAgo: [390, 700], expiry: 'unknown' },
];

/** The story's order, then thirty-nine more. */
export function countyOrders({ random, now }: { readonly random: Random; readonly now: Instant }): readonly Order[] {
  const rest = sorts.flatMap((sort) => Array.from({ length: sort.count }, () => sort));
  return [storyOrder(now), ...rest.map((sort, index) => orderOf({ random, now, sort, index: index + 2 }))];
}

function storyOrder(now: Instant): Order {
  const issuedAt = plusHours(now, -150 * 24);
  const servedAt = plusHours(issuedAt, 3 * 24 + 5);
  return {
    id: idOf('order-0001'),
    provenance: 'court',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: court,
    orderNumber: 'MC-DV-0001',
    protectedParty: { name: 'Rowan Ellery' },
    restrainedParty: { name: 'Dale Strand' },
    issuedAt,
    expiry: { kind: 'on', date: plusDays(civilDateAt(issuedAt, court.timeZone), 1_095) },
    conditions: [
      { id: idOf('order-0001-1'), number: '1', kind: 'no-contact', channels: [], exceptForChildExchange: false },
      {
        id: idOf('order-0001-2'),
        number: '2',
        kind: 'stay-away',
        places: ['home'],
        distance: { amount: 100, unit: 'yards' },
      },
      { id: idOf('order-0001-3'), number: '3', kind: 'firearms-surrender', includesAmmunition: true },
    ],
    serviceAttempts: [
      {
        at: servedAt,
        method: 'personal',
        succeeded: 'yes',
        by: 'Marlow County Sheriff',
        proofFiledAt: plusHours(servedAt, 20),
      },
    ],
    changes: [],
  };
}

function orderOf({
  random,
  now,
  sort,
  index,
}: {
  readonly random: Random;
  readonly now: Instant;
  readonly sort: Sort;
  readonly index: number;
}): Order {
  const [least, most] = sort.madeDaysAgo;
  const issuedAt = plusHours(now, -24 * whole({ random, least, most }) - whole({ random, least: 1, most: 8 }));
  const number = String(index).padStart(4, '0');
  const expiry = expiryOf(sort, issuedAt);
  return {
    id: idOf(`order-${number}`),
    provenance: 'court',
    kind: sort.kind,
    instrument: sort.instrument,
    issuingCourt:
      sort.instrument === 'out-of-state'
        ? { ...court, name: 'District Court of Fennmoor County', jurisdiction: 'US' }
        : court,
    orderNumber: `MC-DV-${number}`,
    protectedParty: { name: invented(random) },
    restrainedParty: { name: invented(random) },
    issuedAt,
    expiry,
    conditions: conditionsOf(random, number),
    serviceAttempts: serviceOf({ random, issuedAt, now }),
    changes: changesOf({ random, sort, issuedAt, now }),
  };
}

function invented(random: Random): string {
  return `${pick(random, firstNames)} ${pick(random, lastNames)}`;
}

function expiryOf(sort: Sort, issuedAt: Instant): Expiry {
  if (sort.expiry !== 'days') return { kind: sort.expiry };
  const date = plusDays(civilDateAt(issuedAt, court.timeZone), sort.days ?? 0);
  return sort.kind === 'emergency' ? { kind: 'on', date, time: '17:00' } : { kind: 'on', date };
}

function conditionsOf(random: Random, order: string): readonly Condition[] {
  const id = (position: number) => idOf<'condition'>(`order-${order}-${position}`);
  const all: readonly Condition[] = [
    { id: id(1), kind: 'no-violence' },
    { id: id(2), kind: 'no-contact', channels: [], exceptForChildExchange: happens(random, 0.3) },
    {
      id: id(3),
      kind: 'stay-away',
      places: happens(random, 0.5) ? ['home', 'work'] : ['person', 'home'],
      distance: { amount: pick(random, [50, 100, 300]), unit: 'yards' },
    },
    ...(happens(random, 0.8) ? [{ id: id(4), kind: 'firearms-surrender', includesAmmunition: true } as const] : []),
    ...(happens(random, 0.25) ? [{ id: id(5), kind: 'move-out' } as const] : []),
    ...(happens(random, 0.15)
      ? [{ id: id(6), kind: 'other', text: 'Shall not take the dog from the protected person.' } as const]
      : []),
  ];
  return all.map((condition, index) => ({ ...condition, number: String(index + 1) }));
}

/** Some served, some tried without luck, some with nothing on record: the empty list that must not be read as "no". */
function serviceOf({
  random,
  issuedAt,
  now,
}: {
  readonly random: Random;
  readonly issuedAt: Instant;
  readonly now: Instant;
}): readonly ServiceAttempt[] {
  const chance = random();
  if (chance < 0.15) return [];
  const at = plusHours(issuedAt, whole({ random, least: 1, most: 90 }));
  const proofFiledAt = plusHours(at, whole({ random, least: 2, most: 60 }));
  const proof = proofFiledAt <= now && happens(random, 0.8) ? { proofFiledAt } : {};
  if (at > now) return [];
  if (chance < 0.25) return [{ at, method: 'personal', succeeded: 'no', by: 'Marlow County Sheriff' }];
  if (chance < 0.45) return [{ at: issuedAt, method: 'present-in-court', succeeded: 'yes' }];
  if (chance < 0.55)
    return [{ at, method: 'verbal-by-officer', succeeded: 'yes', by: 'Marlow Police Department', ...proof }];
  return [{ at, method: 'personal', succeeded: 'yes', by: 'Marlow County Sheriff', ...proof }];
}

function changesOf({
  random,
  sort,
  issuedAt,
  now,
}: {
  readonly random: Random;
  readonly sort: Sort;
  readonly issuedAt: Instant;
  readonly now: Instant;
}): readonly OrderChange[] {
  const at = plusHours(issuedAt, 24 * whole({ random, least: 10, most: 360 }));
  const chance = random();
  if (sort.kind === 'emergency' || at > now || chance > 0.2) return [];
  if (chance < 0.06) return [{ kind: 'dismissed', at }];
  if (chance < 0.1) return [{ kind: 'recalled', at }];
  if (chance < 0.16) return [{ kind: 'modified', at }];
  return [{ kind: 'renewed', at, expiry: { kind: 'on', date: plusDays(civilDateAt(at, court.timeZone), 1_825) } }];
}
