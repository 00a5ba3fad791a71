/**
 * Three hundred invented calls over twelve months, with the gaps real exports have: arrivals nobody entered, rows an officer
 * began, the person gone on arrival, answers left out, later records that correct earlier ones. What the measures count is
 * dealt rather than thrown, so that a county this small has quarters that may be shown and some that may not.
 */
import {
  type Answer,
  type CallForService,
  civilDateAt,
  type Instant,
  idOf,
  instantOf,
  millisecondsOf,
  type Order,
  plusHours,
  type Response,
  type SceneFacts,
  settledQuarters,
  standingAt,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { callsOf, partnership } from './county-people.ts';
import { type Deal, dealer, happens, pick, type Random, whole } from './seeded-random.ts';

export const countyCallCount = 300;

/**
 * Source: the shape of published dispatch exports: arrival is missing in about 16% of rows. Here it is more than that until the
 * newest quarter that the measures report, and little from then on, so that what is missing there is few enough to be hidden.
 */
const missingArrival = { before: 0.22, since: 0.06 };
/** Invented: more reports are written, and a little more is recorded, at the end of the twelve months than at their beginning. */
const reports = { written: { first: 0.4, last: 0.6 }, notRecorded: { first: 0.28, last: 0.22 } };

const millisecondsPerMinute = 60_000;
const daysBack = 365;

interface Recorded {
  readonly call: CallForService;
  readonly responses: readonly Response[];
}

/** Calls in the order they came in, and what was recorded of them. `orders` may not hold the story's order: it starts clean. */
export function countyCalls({
  random,
  now,
  orders,
}: {
  readonly random: Random;
  readonly now: Instant;
  readonly orders: readonly Order[];
}): { readonly calls: readonly CallForService[]; readonly responses: readonly Response[] } {
  const step = (daysBack * 24 * 60 * millisecondsPerMinute) / countyCallCount;
  const start = millisecondsOf(now) - daysBack * 24 * 60 * millisecondsPerMinute;
  const reportDeal = dealer(random, 'golden');
  const arrivalDeal = dealer(random, 'silver');
  const [newest] = settledQuarters({ today: civilDateAt(now, partnership.timeZone), count: 1 });
  const recorded = Array.from({ length: countyCallCount }, (_, index) => {
    // Whole minutes, as dispatch writes them; the last step is kept clear so that nothing is cleared after `now`.
    const offset = Math.floor(((index + random() * 0.7) * step) / millisecondsPerMinute) * millisecondsPerMinute;
    const receivedAt = instantOf(start + offset);
    const sort = sortOf(index);
    const isNew = newest !== undefined && civilDateAt(receivedAt, partnership.timeZone) >= newest.from;
    const dealt: Dealt = {
      sort,
      report: isAboutOrder(sort) ? reportOf(reportDeal, index / countyCallCount) : undefined,
      arrivalMissing:
        sort !== 'officer-began' && arrivalDeal() < (isNew ? missingArrival.since : missingArrival.before),
    };
    return recordOf({ random, orders, index, receivedAt, dealt });
  });
  return { calls: recorded.map((one) => one.call), responses: recorded.flatMap((one) => one.responses) };
}

type Sort = 'on-order' | 'officer-began' | 'serving-an-order' | 'no-order';

/** Of twenty-five calls twenty-three are about an order, one of them begun by an officer; a careless count would mix in the rest. */
function sortOf(index: number): Sort {
  const place = index % 25;
  if (place === 7) return 'officer-began';
  if (place === 13) return 'serving-an-order';
  return place === 19 ? 'no-order' : 'on-order';
}

function isAboutOrder(sort: Sort): boolean {
  return sort === 'on-order' || sort === 'officer-began';
}

/** What is dealt to a call before the rest of it is thrown. */
interface Dealt {
  readonly sort: Sort;
  /** Whether a report was written; absent where nobody recorded it. */
  readonly report: 'yes' | 'no' | undefined;
  readonly arrivalMissing: boolean;
}

/** `passed` runs from 0 to 1 over the twelve months. */
function reportOf(deal: Deal, passed: number): Dealt['report'] {
  const at = ({ first, last }: { readonly first: number; readonly last: number }) => first + (last - first) * passed;
  const dealt = deal();
  if (dealt < at(reports.written)) return 'yes';
  return dealt < 1 - at(reports.notRecorded) ? 'no' : undefined;
}

const initialTypes: Readonly<Record<Sort, readonly string[]>> = {
  'on-order': ['ORDER VIOLATION', 'ORDER VIOLATION IN PROGRESS', 'DISTURBANCE - FAMILY', 'THREATS', 'HARASSMENT'],
  'officer-began': ['ONVIEW'],
  'serving-an-order': ['SERVICE OF ORDER'],
  'no-order': ['DISTURBANCE - FAMILY', 'WELFARE CHECK'],
};

function recordOf({
  random,
  orders,
  index,
  receivedAt,
  dealt,
}: {
  readonly random: Random;
  readonly orders: readonly Order[];
  readonly index: number;
  readonly receivedAt: Instant;
  readonly dealt: Dealt;
}): Recorded {
  const { sort, report } = dealt;
  const number = String(index + 1).padStart(4, '0');
  const dispatchedAt = minutesAfter(receivedAt, whole({ random, least: 0, most: 14 }));
  const came = minutesAfter(dispatchedAt, whole({ random, least: 3, most: 48 }));
  const clearedAt = minutesAfter(came, whole({ random, least: 12, most: 150 }));
  const arrival =
    sort === 'officer-began'
      ? { arrivedAt: receivedAt }
      : dealt.arrivalMissing
        ? {}
        : { dispatchedAt, arrivedAt: came };
  const facts = factsOf({ random, sort, report });
  const bound = isAboutOrder(sort) ? orderAt({ random, orders, receivedAt }) : undefined;
  const call: CallForService = {
    id: idOf(`call-${number}`),
    agencyId: callsOf.agencyId,
    provenance: 'police',
    callNumber: `MPD-${number}`,
    ...(bound === undefined ? {} : { orderId: bound.id }),
    receivedAt,
    ...arrival,
    clearedAt,
    initialType: pick(random, initialTypes[sort]),
    ...(happens(random, 0.7)
      ? { finalType: isAboutOrder(sort) ? 'ORDER VIOLATION' : pick(random, initialTypes[sort]) }
      : {}),
    ...dispositionOf(random, facts),
  };
  // Nobody recorded anything of some calls, and that is not the same as nothing having been done.
  if (report === undefined && happens(random, 0.5)) return { call, responses: [] };
  return { call, responses: responsesOf({ random, call, facts, number, clearedAt }) };
}

function orderAt({
  random,
  orders,
  receivedAt,
}: {
  readonly random: Random;
  readonly orders: readonly Order[];
  readonly receivedAt: Instant;
}): Order | undefined {
  const made = orders.filter((order) => order.issuedAt <= receivedAt);
  const binding = made.filter((order) => {
    const law = lawOf(order.issuingCourt.jurisdiction);
    return standingAt({ order, instant: receivedAt, law }).answer !== 'not-in-force';
  });
  // A few calls are about an order that had ended: callers and call takers do not always know.
  const from = binding.length === 0 || happens(random, 0.06) ? made : binding;
  return from.length === 0 ? undefined : pick(random, from);
}

/** Yes with one chance, no with another, otherwise left out: the form was not filled in. */
function told({
  random,
  yes,
  no,
}: {
  readonly random: Random;
  readonly yes: number;
  readonly no: number;
}): Answer | undefined {
  const chance = random();
  if (chance < yes) return 'yes';
  if (chance < yes + no) return 'no';
  return chance < yes + no + 0.05 ? 'unknown' : undefined;
}

function factsOf({ random, sort, report }: { readonly random: Random } & Pick<Dealt, 'sort' | 'report'>): SceneFacts {
  if (!isAboutOrder(sort)) return { 'called-about-order': 'no' };
  const left = told({ random, yes: 0.46, no: 0.42 });
  const gone = left === 'yes';
  const facts: Readonly<Record<string, Answer | undefined>> = {
    'called-about-order': sort === 'officer-began' ? 'no' : told({ random, yes: 0.94, no: 0 }),
    'restrained-party-had-left': left,
    'restrained-party-present': gone ? 'no' : told({ random, yes: 0.75, no: 0.1 }),
    'restrained-party-arrested': gone ? 'no' : told({ random, yes: 0.45, no: 0.4 }),
    'probable-cause-of-notice': told({ random, yes: 0.6, no: 0.1 }),
    'probable-cause-of-violation': told({ random, yes: 0.55, no: 0.15 }),
    'exigent-circumstances': told({ random, yes: 0.03, no: 0.75 }),
    'order-shown-or-found': told({ random, yes: 0.7, no: 0.12 }),
    'proof-of-service-shown-or-found': told({ random, yes: 0.4, no: 0.2 }),
    'registry-checked': told({ random, yes: 0.45, no: 0.1 }),
    'report-written': report ?? (happens(random, 0.3) ? 'unknown' : undefined),
    'report-notes-weapons': told({ random, yes: 0.3, no: 0.1 }),
    'firearm-or-weapon-asked-about': told({ random, yes: 0.35, no: 0.25 }),
    'firearm-or-weapon-seen': told({ random, yes: 0.04, no: 0.5 }),
    'threat-or-assault-alleged': told({ random, yes: 0.3, no: 0.45 }),
    'strangulation-alleged': told({ random, yes: 0.04, no: 0.5 }),
    'victim-notice-given': told({ random, yes: 0.4, no: 0.2 }),
  };
  return present(facts);
}

function present(facts: Readonly<Record<string, Answer | undefined>>): SceneFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== undefined));
}

function dispositionOf(random: Random, facts: SceneFacts): { readonly disposition?: string } {
  if (happens(random, 0.1)) return {};
  if (facts['restrained-party-arrested'] === 'yes') return { disposition: 'ARREST MADE' };
  if (facts['restrained-party-had-left'] === 'yes') return { disposition: 'GONE ON ARRIVAL' };
  return { disposition: facts['report-written'] === 'yes' ? 'REPORT TAKEN' : 'NO FURTHER ACTION' };
}

function responsesOf({
  random,
  call,
  facts,
  number,
  clearedAt,
}: {
  readonly random: Random;
  readonly call: CallForService;
  readonly facts: SceneFacts;
  readonly number: string;
  readonly clearedAt: Instant;
}): readonly Response[] {
  const askedFor = facts['report-written'] === 'yes' && happens(random, 0.25);
  const copy = askedFor ? told({ random, yes: 0.5, no: 0.35 }) : undefined;
  const written: Response = {
    id: idOf(`response-${number}`),
    callId: call.id,
    recordedBy: callsOf.officerId,
    recordedAt: minutesAfter(clearedAt, 5),
    officerName: callsOf.officerName,
    badge: callsOf.badge,
    ...(facts['report-written'] === 'yes' ? { reportNumber: `R-${number}`, reportCompletedAt: clearedAt } : {}),
    ...(askedFor ? { reportAskedForAt: minutesAfter(clearedAt, 3) } : {}),
    facts: copy === undefined ? facts : { ...facts, 'report-copy-given': copy },
  };
  if (facts['report-written'] !== 'yes' || !happens(random, 0.08)) return [written];
  const { reportNumber: _number, reportCompletedAt: _completed, ...hasty } = written;
  const corrected: Response = {
    ...written,
    id: idOf(`response-${number}-b`),
    recordedAt: plusHours(written.recordedAt, 3),
    reportCompletedAt: plusHours(clearedAt, 2),
    supersedes: written.id,
  };
  return [{ ...hasty, facts: { ...hasty.facts, 'report-written': 'no' } }, corrected];
}

function minutesAfter(instant: Instant, minutes: number): Instant {
  return instantOf(millisecondsOf(instant) + minutes * millisecondsPerMinute);
}
