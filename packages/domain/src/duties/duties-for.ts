/**
 * The one door to what is owed: from an order, what happened and what the police did, to the standing, the terms it may break
 * and every duty with its state. Her phone, an officer's screen, an advocate's page and the overdue list all come through here,
 * so that they cannot say different things. Pure; the law book and the moment are arguments.
 */

import type { Answer } from '../answer.ts';
import { type Assessment, assess, spanOf } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Incident, When } from '../incidents/incident.ts';
import { type NoticeOfOrder, noticeAt } from '../orders/notice.ts';
import type { Order } from '../orders/order.ts';
import { mutualOrders } from '../orders/priority.ts';
import { type Standing, standingAt } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import type { LawBook } from '../place-law.ts';
import type { Instant } from '../time.ts';
import type { Duty } from './duty.ts';
import { type DutyMark, evaluateDuties } from './evaluate-duties.ts';
import { factsFromContact, factsFromResponse, standingResponse } from './facts.ts';

/** What the engine says of one thing that happened, at one moment. */
export interface DutiesReading {
  /** How the order stood when it happened, by the law of its court's place; absent where no order is known. */
  readonly standing?: Standing;
  /** What is on record of notice before it happened, by the law of where the police are. */
  readonly notice?: NoticeOfOrder;
  readonly assessments: readonly Assessment[];
  /** Empty while there was no contact with anyone who could owe something. */
  readonly duties: readonly Duty[];
}

/**
 * What is owed after `contact`, as she noted it. `place` is where the police are; where her notes do not say, the place of her
 * order's court stands in for it. Without a contact there are assessments and no duties. Never throws on a parsed order.
 */
export function dutiesFor({
  law,
  place,
  order,
  others = [],
  incident,
  contact,
  marks = [],
  now,
}: {
  readonly law: LawBook;
  readonly place?: IssuingPlace | undefined;
  readonly order: Order;
  /** Other orders on record, about anyone: one that protects the other of the two changes what an officer owes. */
  readonly others?: readonly Order[];
  readonly incident?: Incident | undefined;
  readonly contact?: PoliceContact | undefined;
  readonly marks?: readonly DutyMark[];
  readonly now: Instant;
}): DutiesReading {
  const courtLaw = law(order.issuingCourt.jurisdiction);
  const here = law(place ?? order.issuingCourt.jurisdiction);
  // When it happened; where she does not know that, when they came; where neither, when she wrote it down.
  const at = firstMoment(order, incident?.when, contact?.when) ?? contact?.writtenAt ?? incident?.writtenAt ?? now;
  const standing = standingAt({ order, instant: at, law: courtLaw });
  const told = contact?.facts ?? {};
  const notice = noticeAt({ order, instant: at, law: here, told });
  const assessments = incident === undefined ? [] : assess({ order, incident, law: courtLaw });
  if (contact === undefined) return { standing, notice, assessments, duties: [] };
  const mutual = facingAnother({ order, others, instant: at, law });
  const facts = factsFromContact({
    order,
    place: here.place,
    law: here,
    mutual,
    assessments,
    contact,
    incident,
    standing,
  });
  const duties = evaluateDuties({ rules: here.rules, facts, now, calendars: here.calendars, marks });
  return { standing, notice, assessments, duties };
}

/** The first moment of the first of these times that anyone knows. */
function firstMoment(order: Order, ...times: readonly (When | undefined)[]): Instant | undefined {
  const known = times.flatMap((when) => (when === undefined ? [] : (spanOf(when, order.issuingCourt.timeZone) ?? [])));
  return known[0]?.from;
}

/** Does one of `others` protect the other of the two people while both bind? Having none on record is silence, not a no. */
function facingAnother({
  order,
  others,
  instant,
  law,
}: {
  readonly order: Order;
  readonly others: readonly Order[];
  readonly instant: Instant;
  readonly law: LawBook;
}): Answer {
  if (others.length === 0) return 'unknown';
  const courtLaw = law(order.issuingCourt.jurisdiction);
  const facing = mutualOrders({ orders: [order, ...others], instant, law: courtLaw, lawBook: law });
  return facing.some(({ orderIds, answer }) => answer === 'yes' && orderIds.includes(order.id)) ? 'yes' : 'unknown';
}

/**
 * What is owed after a call, as the agency recorded it. `place` is the responding agency's: its law binds its officers, whichever
 * court made the order. Of several responses the one that stands is read; before anyone wrote one every fact of the scene is
 * unknown and the rules are still asked, so that a page shows what to find out. Never throws.
 */
export function dutiesForCall({
  law,
  place,
  order,
  call,
  responses,
  marks = [],
  now,
}: {
  readonly law: LawBook;
  readonly place: IssuingPlace;
  readonly order?: Order | undefined;
  readonly call: CallForService;
  readonly responses: readonly Response[];
  readonly marks?: readonly DutyMark[];
  readonly now: Instant;
}): DutiesReading & { readonly response?: Response | undefined } {
  const here = law(place);
  const response = standingResponse(responses);
  const standing =
    order === undefined
      ? undefined
      : standingAt({ order, instant: call.receivedAt, law: law(order.issuingCourt.jurisdiction) });
  const facts = factsFromResponse({ order, place, law: here, call, response, standing });
  const duties = evaluateDuties({ rules: here.rules, facts, now, calendars: here.calendars, marks });
  return {
    ...(standing === undefined ? {} : { standing }),
    ...(order === undefined
      ? {}
      : { notice: noticeAt({ order, instant: call.receivedAt, law: here, told: response?.facts ?? {} }) }),
    assessments: [],
    duties,
    response,
  };
}
