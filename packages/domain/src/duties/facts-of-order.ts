/**
 * The facts an order tells by itself, and those worked out by holding what happened against it. A record that is silent leaves a
 * fact unknown; a form and a court that tell different stories do too.
 */
import type { Answer } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Assessment } from '../incidents/assess.ts';
import type { Condition, ConditionKind } from '../orders/condition.ts';
import { noticeAt } from '../orders/notice.ts';
import type { Instrument, Order, OrderKind } from '../orders/order.ts';
import type { Standing } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import type { Instant } from '../time.ts';

export type KnownFacts = Partial<Readonly<Record<Fact, Answer>>>;

/** What the order's record says at `instant`, for the rules of `place`. */
export function factsOfOrder({
  order,
  place,
  standing,
  instant,
}: {
  readonly order: Order;
  readonly place: IssuingPlace | undefined;
  readonly standing: Standing;
  readonly instant: Instant | undefined;
}): KnownFacts {
  const served = order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes');
  const byOfficer = served.some((attempt) => attempt.method === 'verbal-by-officer' || attempt.byRole === 'officer');
  const knownServers = served.length > 0 && served.every((attempt) => attempt.byRole !== undefined);
  return {
    'order-in-force': standing.answer === 'cannot-tell' ? 'unknown' : standing.answer === 'in-force' ? 'yes' : 'no',
    'order-from-this-state': fromPlace(order, place),
    'order-from-another-country': fromAnotherCountry(order, place),
    'order-from-canada': fromCanada(order),
    'order-has-firearms-term': firearmsTerm(order),
    'restrained-party-had-notice': instant === undefined ? 'unknown' : noticeAt({ order, instant }).answer,
    'order-is-emergency': isOfKind(order, 'emergency'),
    'order-is-temporary': isOfKind(order, 'temporary'),
    'order-is-criminal': isOfKind(order, 'criminal'),
    'order-made-without-notice': order.madeWithoutNotice ?? 'unknown',
    'order-has-power-of-arrest': order.powerOfArrest ?? 'unknown',
    ...instrumentFacts(order),
    ...(byOfficer ? { 'served-by-officer': 'yes' } : knownServers ? { 'served-by-officer': 'no' } : {}),
  };
}

function isOfKind({ kind }: Order, asked: OrderKind): Answer {
  if (kind === 'unknown') return 'unknown';
  return kind === asked ? 'yes' : 'no';
}

const factOfInstrument = {
  'gb-dvpn': 'order-is-dvpn',
  'gb-dvpo': 'order-is-dvpo',
  'gb-dapn': 'order-is-dapn',
  'gb-dapo': 'order-is-dapo',
  'gb-non-molestation': 'order-is-non-molestation',
  'gb-occupation': 'order-is-occupation',
} as const satisfies Partial<Record<Instrument, Fact>>;

/** Which instrument of England and Wales it is. A form nobody named may be any of its place's. */
function instrumentFacts({ instrument, issuingCourt }: Order): KnownFacts {
  const unnamed = instrument === 'other' && issuingCourt.jurisdiction === 'GB-EAW';
  return Object.fromEntries(
    Object.entries(factOfInstrument).map(([own, fact]) => [
      fact,
      own === instrument ? 'yes' : unnamed ? 'unknown' : 'no',
    ]),
  );
}

/**
 * Whether a court of `place` made the order. Where its form and its court tell different stories the answer is unknown; so it
 * is for `US`, which names no state.
 */
function fromPlace({ issuingCourt, instrument }: Order, place: IssuingPlace | undefined): Answer {
  if (place === undefined || place === 'US') return 'unknown';
  const courtHere = issuingCourt.jurisdiction === place;
  const form = placeOfForm(instrument, place);
  if (form === undefined) return courtHere ? 'yes' : 'no';
  return (form === 'here') === courtHere ? (courtHere ? 'yes' : 'no') : 'unknown';
}

/** Whether the order's court is in another country than `place`. A form and a court that tell different stories answer unknown. */
function fromAnotherCountry({ issuingCourt, instrument }: Order, place: IssuingPlace | undefined): Answer {
  if (place === undefined) return 'unknown';
  const court = countryOf(issuingCourt.jurisdiction);
  const courtAbroad = court !== countryOf(place);
  const ownPlace = placesWithForms.find((one) => placeOfForm(instrument, one) === 'here');
  const differs =
    instrument === 'other-country' ? !courtAbroad : ownPlace !== undefined && countryOf(ownPlace) !== court;
  if (differs) return 'unknown';
  return courtAbroad ? 'yes' : 'no';
}

/** Places whose forms we know by name. */
const placesWithForms = ['US-CA', 'GB-EAW'] as const satisfies readonly IssuingPlace[];

/** A court of Canada. A form of some other place under such a court answers unknown. */
function fromCanada({ issuingCourt, instrument }: Order): Answer {
  if (issuingCourt.jurisdiction !== 'CA') return 'no';
  return instrument === 'other-country' || instrument === 'other' ? 'yes' : 'unknown';
}

function countryOf(place: IssuingPlace): string {
  return place.slice(0, 2);
}

/** Where the form itself says the order comes from; `undefined` for a form that names no place. */
function placeOfForm(instrument: Instrument, place: IssuingPlace): 'here' | 'elsewhere' | undefined {
  switch (instrument) {
    case 'ca-epo-001':
    case 'ca-dv-110':
    case 'ca-dv-130':
    case 'ca-cr-160':
      return place === 'US-CA' ? 'here' : 'elsewhere';
    case 'gb-dvpn':
    case 'gb-dvpo':
    case 'gb-dapn':
    case 'gb-dapo':
    case 'gb-non-molestation':
    case 'gb-occupation':
      return place === 'GB-EAW' ? 'here' : 'elsewhere';
    case 'out-of-state':
    case 'tribal':
    case 'military':
    case 'other-country':
      return 'elsewhere';
    case 'state-order':
    case 'other':
      return undefined;
  }
}

/** A list that holds free-text terms may say it there, so only a list without them answers no. */
function firearmsTerm(order: Order): Answer {
  if (order.conditions.some((condition) => condition.kind === 'firearms-surrender')) return 'yes';
  return order.conditions.length === 0 || order.conditions.some((condition) => condition.kind === 'other')
    ? 'unknown'
    : 'no';
}

const termFacts = {
  'violence-term-may-be-broken': ['no-violence', 'no-threats-to-household'],
  'place-term-may-be-broken': ['stay-away', 'move-out'],
  'contact-term-may-be-broken': ['no-contact', 'no-contact-through-others', 'no-harassment'],
  'custody-term-may-be-broken': ['exclusive-custody'],
  'firearms-term-may-be-broken': ['firearms-surrender'],
} as const satisfies Partial<Record<Fact, readonly ConditionKind[]>>;

/**
 * Whether what happened may break the order, and which kind of term. A term in the court's own words may be of any kind, so while
 * one of those cannot be told no kind answers no. Without an assessment nothing is known.
 */
export function mayBreakFacts({
  order,
  assessments,
}: {
  readonly order: Order;
  readonly assessments: readonly Assessment[];
}): KnownFacts {
  if (assessments.length === 0) return {};
  const kinds = new Map(order.conditions.map((condition: Condition) => [condition.id, condition.kind]));
  const openElsewhere = assessments.some((one) => kinds.get(one.conditionId) === 'other' && one.answer !== 'does-not');
  const termAnswers = Object.entries(termFacts).map(([fact, ofKinds]) => {
    const own = assessments.filter((one) => ofKinds.some((kind) => kind === kinds.get(one.conditionId)));
    const answer = anyMayBreak(own);
    return [fact, answer === 'no' && openElsewhere ? 'unknown' : answer];
  });
  return { 'incident-may-break-order': anyMayBreak(assessments), ...Object.fromEntries(termAnswers) };
}

/** No term of a kind, and every term of it clearly not about this, both answer no. */
function anyMayBreak(assessments: readonly Assessment[]): Answer {
  if (assessments.some((one) => one.answer === 'may-break')) return 'yes';
  return assessments.every((one) => one.answer === 'does-not') ? 'no' : 'unknown';
}
