/**
 * The orders that a notice puts on record, so that an officer at a door finds them like any other: the notice itself, and the
 * order a court made after it. They say what the events said and nothing more.
 */
import { idOf } from '../ids.ts';
import type { Order, ServiceAttempt } from '../orders/order.ts';
import type { NoticeCourse } from './course.ts';
import type { NoticeServed } from './course-event.ts';
import type { NoticeRegime } from './notice-regime.ts';

interface Named {
  /** The id of the notice. */
  readonly id: string;
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  /** Who gave it, where no court did. */
  readonly agencyName: string;
}

/** The notice as an order on record; `undefined` until it was given. */
export function noticeAsOrder({ id, course, regime, agencyName }: Named): Order | undefined {
  const { asked, decided } = course;
  if (decided?.decision !== 'given' || decided.number === undefined) return undefined;
  const byJudge = regime.decidedBy.kind === 'judge';
  return {
    id: idOf(`${id}-notice`),
    provenance: byJudge ? 'court' : 'police',
    kind: regime.given.kind,
    instrument: regime.given.instrument,
    issuingCourt: {
      name: byJudge && decided.court !== undefined ? decided.court : agencyName,
      jurisdiction: regime.place,
      timeZone: regime.timeZone,
    },
    orderNumber: decided.number,
    protectedParty: asked.protectedParty,
    restrainedParty: asked.restrainedParty,
    issuedAt: decided.at,
    expiry:
      decided.endsOn === undefined
        ? { kind: byJudge ? 'none-on-form' : 'until-hearing' }
        : { kind: 'on', date: decided.endsOn },
    conditions: decided.conditions,
    serviceAttempts: [],
    changes: [],
  };
}

/** The order a court made; `undefined` until one did. */
export function courtOrderOf({ id, course, regime }: Named): Order | undefined {
  const { asked, order, applied } = course;
  if (order === undefined || applied === undefined || regime.order === undefined) return undefined;
  return {
    id: idOf(`${id}-order`),
    provenance: 'court',
    kind: 'temporary',
    instrument: regime.order.instrument,
    issuingCourt: { name: applied.court, jurisdiction: regime.place, timeZone: regime.timeZone },
    orderNumber: order.orderNumber,
    protectedParty: asked.protectedParty,
    restrainedParty: asked.restrainedParty,
    issuedAt: order.madeAt,
    expiry: order.endsOn === undefined ? { kind: 'unknown' } : { kind: 'on', date: order.endsOn },
    conditions: order.conditions,
    serviceAttempts: [],
    changes: [],
  };
}

/** The act of service as the registry keeps it. */
export function serviceOfNotice({ at, by, how }: NoticeServed): ServiceAttempt {
  return { at, method: how, succeeded: 'yes', by, byRole: 'officer' };
}
