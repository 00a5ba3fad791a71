/**
 * The one place where a typed order becomes a record, and a record a form again. A correction keeps what the form does not ask:
 * numbers of terms, the court's own words, what happened to the order since.
 */
import {
  type ConditionId,
  civilDateAt,
  type Expiry,
  type Instant,
  type IssuingPlace,
  instantAt,
  type Order,
  type OrderId,
  type OtherProtectedParty,
  type ServiceAttempt,
  type TimeZone,
} from '@holdfast/domain';
import { clockAt, dayFrom, isClock, zoneNamed } from './answers.ts';
import { conditionsFrom, formOfConditions } from './order-conditions.ts';
import { hasServedDay, notKnown, type OrderForm, type OrderProblems, problemsOf } from './order-form.ts';
import { instrumentFrom, kindOfPaper } from './papers.ts';

const californiaZone = zoneNamed('America/Los_Angeles');
const londonZone = zoneNamed('Europe/London');

export type OrderSurroundings = {
  readonly id: OrderId;
  readonly now: Instant;
  /** The zone of this device, used only where the court's place does not settle it. */
  readonly zone: TimeZone;
  readonly newConditionId: () => ConditionId;
};

export type ReadOrder =
  | { readonly ok: true; readonly value: Order }
  | { readonly ok: false; readonly problems: OrderProblems };

/** The order, or what is in its way, field by field. A kind nobody could tell is `unknown`. */
export function orderFrom(form: OrderForm, around: OrderSurroundings): ReadOrder {
  const issuedOn = dayFrom(form.issuedOn);
  const problems = problemsOf(form);
  if (issuedOn === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const jurisdiction = form.place || 'US';
  const timeZone = zoneOfPlace(jurisdiction, around.zone);
  const issuedAt = instantAt(issuedOn, timeZone);
  const others = othersFrom(form);
  const hearingOn = form.expiry === 'until-hearing' ? dayFrom(form.hearingOn) : null;
  return {
    ok: true,
    value: {
      id: around.id,
      provenance: 'survivor',
      kind: kindOfPaper(form.paper, form.place) ?? (form.kind || 'unknown'),
      instrument: instrumentFrom(form.paper, form.place),
      issuingCourt: { name: form.court.trim() || notKnown, jurisdiction, timeZone },
      orderNumber: form.number.trim() || notKnown,
      protectedParty: { name: form.me.trim() || notKnown },
      restrainedParty: { name: form.them.trim() || notKnown },
      ...(others.length === 0 ? {} : { otherProtected: others }),
      issuedAt,
      ...(hearingOn === null || !isClock(form.hearingTime)
        ? {}
        : { hearingAt: instantAt(hearingOn, timeZone, form.hearingTime) }),
      expiry: expiryFrom(form),
      conditions: conditionsFrom(form, around.newConditionId),
      serviceAttempts: serviceFrom(form, { issuedAt, now: around.now, timeZone }),
      changes: [],
    },
  };
}

/** The record as a form again. */
export function formOfOrder(order: Order, empty: OrderForm): OrderForm {
  const { expiry, otherProtected = [] } = order;
  const known = (text: string) => (text === notKnown ? '' : text);
  const day = (at: Instant) => civilDateAt(at, order.issuingCourt.timeZone);
  const served = servedOf(order.serviceAttempts);
  return {
    ...empty,
    kind: order.kind,
    paper: order.instrument,
    place: order.issuingCourt.jurisdiction,
    court: known(order.issuingCourt.name),
    number: known(order.orderNumber),
    me: known(order.protectedParty.name),
    them: known(order.restrainedParty.name),
    children: otherProtected.some(({ relation }) => relation === 'child'),
    family: otherProtected.some(({ relation }) => relation === 'family' || relation === 'household'),
    issuedOn: day(order.issuedAt),
    expiry: expiry.kind === 'until-event' ? '' : expiry.kind,
    expiresOn: expiry.kind === 'on' ? expiry.date : '',
    expiresTime: expiry.kind === 'on' ? (expiry.time ?? '') : '',
    hearingOn: expiry.kind === 'until-hearing' ? (expiry.hearingOn ?? '') : '',
    hearingTime: order.hearingAt === undefined ? '' : clockAt(order.hearingAt, order.issuingCourt.timeZone),
    served: served?.how ?? '',
    servedOn: served?.at === undefined ? '' : day(served.at),
    servedBy: served?.by ?? '',
    ...formOfConditions(order.conditions),
  };
}

/** The corrected order: what the form asks from the form where she touched it, everything else as it was. */
export function changedOrder(
  form: OrderForm,
  before: Order,
  around: Omit<OrderSurroundings, 'id'> & { readonly empty: OrderForm },
): ReadOrder {
  const read = orderFrom(form, { ...around, id: before.id });
  if (!read.ok) return read;
  const was = formOfOrder(before, around.empty);
  const same = (...names: readonly (keyof OrderForm)[]) =>
    names.every((name) => JSON.stringify(form[name]) === JSON.stringify(was[name]));
  const made = read.value;
  const { otherProtected: _others, ...kept } = before;
  const others = same('children', 'family') ? before.otherProtected : made.otherProtected;
  return {
    ok: true,
    value: {
      ...kept,
      kind: made.kind,
      instrument: same('paper', 'place') ? before.instrument : made.instrument,
      issuingCourt: same('place') ? { ...before.issuingCourt, name: made.issuingCourt.name } : made.issuingCourt,
      orderNumber: made.orderNumber,
      protectedParty: { ...before.protectedParty, name: made.protectedParty.name },
      restrainedParty: { ...before.restrainedParty, name: made.restrainedParty.name },
      ...(others === undefined ? {} : { otherProtected: others }),
      issuedAt: same('issuedOn', 'place') ? before.issuedAt : made.issuedAt,
      ...(made.hearingAt === undefined ? {} : { hearingAt: made.hearingAt }),
      expiry: same('expiry', 'expiresOn', 'hearingOn') ? before.expiry : made.expiry,
      conditions: conditionsFrom(form, around.newConditionId, before.conditions),
      serviceAttempts: same('served', 'servedOn', 'servedBy') ? before.serviceAttempts : made.serviceAttempts,
    },
  };
}

/** The zone in which the dates on an order are dates. */
export function zoneOfPlace(place: IssuingPlace, device: TimeZone): TimeZone {
  if (place === 'US-CA') return californiaZone;
  return place === 'GB-EAW' ? londonZone : device;
}

function othersFrom(form: OrderForm): readonly OtherProtectedParty[] {
  return [
    ...(form.children ? [{ relation: 'child' } as const] : []),
    ...(form.family ? [{ relation: 'household' } as const] : []),
  ];
}

function expiryFrom(form: OrderForm): Expiry {
  const day = dayFrom(form.expiresOn);
  if (form.expiry === 'on' && day) {
    return isClock(form.expiresTime) ? { kind: 'on', date: day, time: form.expiresTime } : { kind: 'on', date: day };
  }
  if (form.expiry === 'until-hearing') {
    const hearingOn = dayFrom(form.hearingOn);
    return hearingOn === null ? { kind: 'until-hearing' } : { kind: 'until-hearing', hearingOn };
  }
  return form.expiry === 'none-on-form' || form.expiry === 'without-end' ? { kind: form.expiry } : { kind: 'unknown' };
}

const methodOf = { yes: 'personal', told: 'verbal-by-officer', mail: 'mail' } as const;

/** Nothing told about notice is an empty list. "No" is a try known to have failed, never silence. */
function serviceFrom(
  form: OrderForm,
  at: { readonly issuedAt: Instant; readonly now: Instant; readonly timeZone: TimeZone },
): readonly ServiceAttempt[] {
  const day = dayFrom(form.servedOn);
  if (hasServedDay(form) && day) {
    const how = form.served === 'told' || form.served === 'mail' ? form.served : 'yes';
    const by = how === 'told' ? 'officer' : form.servedBy;
    return [
      {
        at: instantAt(day, at.timeZone, '12:00'),
        method: methodOf[how],
        // Whether a letter that was sent was ever got, nobody has said.
        succeeded: how === 'mail' ? 'unknown' : 'yes',
        ...(by === '' ? {} : { byRole: by }),
      },
    ];
  }
  if (form.served === 'in-court') return [{ at: at.issuedAt, method: 'present-in-court', succeeded: 'yes' }];
  return form.served === 'no' ? [{ at: at.now, method: 'other', succeeded: 'no' }] : [];
}

function servedOf(
  attempts: readonly ServiceAttempt[],
): { readonly how: OrderForm['served']; readonly at?: Instant; readonly by?: OrderForm['servedBy'] } | undefined {
  const told = attempts.find(({ succeeded }) => succeeded === 'yes') ?? attempts[0];
  if (told === undefined) return undefined;
  if (told.succeeded === 'no') return { how: 'no' };
  if (told.method === 'present-in-court') return { how: 'in-court' };
  const how = told.method === 'mail' ? 'mail' : told.method === 'verbal-by-officer' ? 'told' : 'yes';
  const { byRole } = told;
  const by = byRole === 'officer' || byRole === 'process-server' || byRole === 'other-adult' ? byRole : '';
  return { how, at: told.at, by };
}
