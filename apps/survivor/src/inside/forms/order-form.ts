/**
 * Her order as she types it: the form, its gaps, and what is in the way of keeping it. It refuses dates that cannot all be right;
 * it never supplies a date, a number or an answer she did not give. What it becomes is in `order-record.ts`.
 */
import type {
  Answer,
  Channel,
  Distance,
  Instrument,
  IssuingPlace,
  OrderKind,
  PlaceKind,
  Requirement,
  Said,
} from '@holdfast/domain';
import { type expiryChoices, orderFormWords, type servedChoices, type serverChoices } from '../words/orders.ts';
import { dayFrom } from './answers.ts';

export type OrderForm = {
  readonly kind: OrderKind | '';
  readonly paper: Instrument | 'not-known' | '';
  readonly place: IssuingPlace | '';
  readonly court: string;
  readonly number: string;
  readonly me: string;
  readonly them: string;
  readonly children: boolean;
  readonly family: boolean;
  readonly issuedOn: string;
  readonly expiry: keyof typeof expiryChoices | '';
  readonly expiresOn: string;
  readonly expiresTime: string;
  readonly hearingOn: string;
  readonly hearingTime: string;
  readonly served: keyof typeof servedChoices | '';
  readonly servedOn: string;
  readonly servedBy: keyof typeof serverChoices | '';
  readonly hurt: boolean;
  readonly household: boolean;
  readonly harass: boolean;
  readonly contact: boolean;
  readonly contactBy: readonly Channel[];
  readonly childExchange: boolean;
  readonly throughOthers: boolean;
  readonly away: boolean;
  readonly awayFrom: readonly PlaceKind[];
  readonly distance: string;
  readonly unit: Distance['unit'];
  readonly moveOut: boolean;
  readonly guns: boolean;
  readonly ammunition: boolean;
  readonly custody: boolean;
  readonly visits: boolean;
  readonly supervised: Answer | '';
  readonly mustDo: boolean;
  readonly requirement: Requirement | '';
  readonly other: string;
};

export const emptyOrder: OrderForm = {
  kind: '',
  paper: '',
  place: '',
  court: '',
  number: '',
  me: '',
  them: '',
  children: false,
  family: false,
  issuedOn: '',
  expiry: '',
  expiresOn: '',
  expiresTime: '',
  hearingOn: '',
  hearingTime: '',
  served: '',
  servedOn: '',
  servedBy: '',
  hurt: false,
  household: false,
  harass: false,
  contact: false,
  contactBy: [],
  childExchange: false,
  throughOthers: false,
  away: false,
  awayFrom: [],
  distance: '',
  unit: 'yards',
  moveOut: false,
  guns: false,
  ammunition: false,
  custody: false,
  visits: false,
  supervised: '',
  mustDo: false,
  requirement: '',
  other: '',
};

/** What is in the way, by field. */
export type OrderProblems = Readonly<Record<string, Said>>;

/** What a record must name and she may not have at hand. Shown as it is, so that nobody takes it for a number. */
export const notKnown = 'Not known';

/** Everything in the way of keeping it; empty when it can be kept. Only the day it was made is needed. */
export function problemsOf(form: OrderForm): OrderProblems {
  const problems: Record<string, Said> = {};
  const issuedOn = dayFrom(form.issuedOn);
  const expiresOn = dayFrom(form.expiresOn);
  const servedOn = dayFrom(form.servedOn);
  if (issuedOn === null) problems['issuedOn'] = orderFormWords.needMade;
  if (form.expiry === 'on' && expiresOn === null) problems['expiresOn'] = orderFormWords.needEnd;
  if (form.expiry === 'on' && issuedOn && expiresOn && expiresOn < issuedOn) {
    problems['expiresOn'] = orderFormWords.before;
  }
  if (hasServedDay(form) && servedOn === null) problems['servedOn'] = orderFormWords.needServed;
  if (hasServedDay(form) && issuedOn && servedOn && servedOn < issuedOn) problems['servedOn'] = orderFormWords.before;
  if (form.away && form.distance.trim() !== '' && !(Number(form.distance) > 0)) {
    problems['distance'] = orderFormWords.needNumber;
  }
  return problems;
}

/** Whether her answer on service goes with a day. */
export function hasServedDay({ served }: OrderForm): boolean {
  return served === 'yes' || served === 'told' || served === 'mail';
}
