/**
 * Her order as she types it, and the one place where it becomes an order. It refuses dates that cannot all be right; it
 * never supplies a date, a number or an answer she did not give.
 */
import {
  type Channel,
  type CivilDate,
  type Condition,
  type ConditionId,
  type Expiry,
  type Instant,
  type IssuingPlace,
  instantAt,
  type Order,
  type OrderId,
  type OrderKind,
  type PlaceKind,
  type ServiceAttempt,
  type TimeZone,
} from '@holdfast/domain';
import { dayFrom, isClock, type Problems, type Read, zoneNamed } from './answers.ts';

const californiaZone = zoneNamed('America/Los_Angeles');
const londonZone = zoneNamed('Europe/London');

export type OrderForm = {
  readonly kind: OrderKind | '';
  readonly place: IssuingPlace | '';
  readonly court: string;
  readonly number: string;
  readonly me: string;
  readonly them: string;
  readonly issuedOn: string;
  readonly expiry: Expiry['kind'] | '';
  readonly expiresOn: string;
  readonly expiresTime: string;
  readonly served: 'yes' | 'in-court' | 'no' | 'unknown' | '';
  readonly servedOn: string;
  readonly hurt: boolean;
  readonly harass: boolean;
  readonly contact: boolean;
  readonly contactBy: readonly Channel[];
  readonly childExchange: boolean;
  readonly away: boolean;
  readonly awayFrom: readonly PlaceKind[];
  readonly distance: string;
  readonly unit: 'yards' | 'feet' | 'metres';
  readonly moveOut: boolean;
  readonly guns: boolean;
  readonly ammunition: boolean;
  readonly other: string;
};

export const emptyOrder: OrderForm = {
  kind: '',
  place: '',
  court: '',
  number: '',
  me: '',
  them: '',
  issuedOn: '',
  expiry: '',
  expiresOn: '',
  expiresTime: '',
  served: '',
  servedOn: '',
  hurt: false,
  harass: false,
  contact: false,
  contactBy: [],
  childExchange: false,
  away: false,
  awayFrom: [],
  distance: '',
  unit: 'yards',
  moveOut: false,
  guns: false,
  ammunition: false,
  other: '',
};

export type OrderSurroundings = {
  readonly id: OrderId;
  readonly now: Instant;
  /** The zone of this device, used only where the court's place does not settle it. */
  readonly zone: TimeZone;
  readonly newConditionId: () => ConditionId;
};

/** What a record must name and she may not have at hand. Shown as it is, so that nobody takes it for a number. */
export const notKnown = 'Not known';

/** The order, or what is in its way, field by field. Only the day it was made is needed. */
export function orderFrom(form: OrderForm, around: OrderSurroundings): Read<Order> {
  const issuedOn = dayFrom(form.issuedOn);
  const problems = problemsOf(form, issuedOn);
  if (issuedOn === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const jurisdiction = form.place || 'US';
  const timeZone = zoneOfPlace(jurisdiction, around.zone);
  const issuedAt = instantAt(issuedOn, timeZone);
  return {
    ok: true,
    value: {
      id: around.id,
      provenance: 'survivor',
      kind: form.kind || 'final',
      instrument: 'other',
      issuingCourt: { name: form.court.trim() || notKnown, jurisdiction, timeZone },
      orderNumber: form.number.trim() || notKnown,
      protectedParty: { name: form.me.trim() || notKnown },
      restrainedParty: { name: form.them.trim() || notKnown },
      issuedAt,
      expiry: expiryFrom(form),
      conditions: conditionsFrom(form, around.newConditionId),
      serviceAttempts: serviceFrom(form, { issuedAt, now: around.now, timeZone }),
      changes: [],
    },
  };
}

function problemsOf(form: OrderForm, issuedOn: CivilDate | null): Problems {
  const problems: Record<string, string> = {};
  if (issuedOn === null) problems['issuedOn'] = 'Put in the day the order was made. It is near the judge’s name.';
  const expiresOn = dayFrom(form.expiresOn);
  if (form.expiry === 'on' && expiresOn === null)
    problems['expiresOn'] = 'Put in the day it ends, or choose another answer.';
  if (form.expiry === 'on' && issuedOn && expiresOn && expiresOn < issuedOn) {
    problems['expiresOn'] = 'This is before the day the order was made. One of the two days cannot be right.';
  }
  const servedOn = dayFrom(form.servedOn);
  if (form.served === 'yes' && servedOn === null) {
    problems['servedOn'] = 'Put in the day it was handed over. If you do not know it, choose “I do not know”.';
  }
  if (form.served === 'yes' && issuedOn && servedOn && servedOn < issuedOn) {
    problems['servedOn'] = 'This is before the day the order was made. One of the two days cannot be right.';
  }
  if (form.away && form.distance.trim() !== '' && !(Number(form.distance) > 0)) {
    problems['distance'] = 'Put in a number, such as 100.';
  }
  return problems;
}

/** The zone in which the dates on an order are dates. */
export function zoneOfPlace(place: IssuingPlace, device: TimeZone): TimeZone {
  if (place === 'US-CA') return californiaZone;
  return place === 'GB-EAW' ? londonZone : device;
}

function expiryFrom(form: OrderForm): Expiry {
  const day = dayFrom(form.expiresOn);
  if (form.expiry === 'on' && day) {
    return isClock(form.expiresTime) ? { kind: 'on', date: day, time: form.expiresTime } : { kind: 'on', date: day };
  }
  return form.expiry === 'none-on-form' || form.expiry === 'without-end' ? { kind: form.expiry } : { kind: 'unknown' };
}

/** Nothing told about notice is an empty list. "No" is a try known to have failed, never silence. */
function serviceFrom(
  form: OrderForm,
  at: { readonly issuedAt: Instant; readonly now: Instant; readonly timeZone: TimeZone },
): readonly ServiceAttempt[] {
  const day = dayFrom(form.servedOn);
  if (form.served === 'yes' && day) {
    return [{ at: instantAt(day, at.timeZone, '12:00'), method: 'personal', succeeded: 'yes' }];
  }
  if (form.served === 'in-court') return [{ at: at.issuedAt, method: 'present-in-court', succeeded: 'yes' }];
  return form.served === 'no' ? [{ at: at.now, method: 'other', succeeded: 'no' }] : [];
}

function conditionsFrom(form: OrderForm, newId: () => ConditionId): readonly Condition[] {
  const amount = Number(form.distance);
  const distance = form.distance.trim() === '' ? {} : { distance: { amount, unit: form.unit } };
  const conditions: Condition[] = [];
  if (form.hurt) conditions.push({ id: newId(), kind: 'no-violence' });
  if (form.harass) conditions.push({ id: newId(), kind: 'no-harassment' });
  if (form.contact) {
    conditions.push({
      id: newId(),
      kind: 'no-contact',
      channels: form.contactBy,
      exceptForChildExchange: form.childExchange,
    });
  }
  if (form.away) conditions.push({ id: newId(), kind: 'stay-away', places: form.awayFrom, ...distance });
  if (form.moveOut) conditions.push({ id: newId(), kind: 'move-out' });
  if (form.guns) conditions.push({ id: newId(), kind: 'firearms-surrender', includesAmmunition: form.ammunition });
  if (form.other.trim() !== '') conditions.push({ id: newId(), kind: 'other', text: form.other.trim() });
  return conditions;
}
