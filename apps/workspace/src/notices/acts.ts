/** Which acts are open on a notice for someone of this role, the one that comes next first. The server decides again; this only keeps a person from typing in vain. */

import {
  type CivilDate,
  type NextOnCourse,
  type NoticeCourse,
  type NoticeRegime,
  paperSteps,
  type StaffId,
} from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import { arrestSpec, breachSpec, contactRulesSpec, courtSpec, outcomeSpec, visitSpec } from './after-specs.ts';
import { decideSpec, serveSpec, weighSpec } from './course-specs.ts';
import { applySpec, hearSpec, paperSpec } from './court-specs.ts';
import { referSpec, reviewSpec } from './end-specs.ts';
import type { FormSpec } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { assignSpec, planSpec, type VisitPlan } from './visit-specs.ts';

export interface Act {
  readonly id: string;
  readonly label: string;
  readonly spec: () => FormSpec;
}

interface Asked {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly role: StaffRole;
  /** The day by which the text ends what is decided now. */
  readonly lastDay?: CivilDate | undefined;
  readonly me: { readonly id: StaffId; readonly name: string };
  /** What the agency plans visits from; `undefined` while it is not read. */
  readonly plan?: VisitPlan | undefined;
}

/** Every act that is open, in the order of the course. */
export function actsOn(asked: Asked): readonly Act[] {
  const { course, regime, role } = asked;
  if (course.stage === 'refused') return [];
  const keeps = role !== 'officer';
  const decides = regime.decidedBy.kind === 'judge' || role === 'supervisor';
  const given = course.decided?.decision === 'given';
  const some = (open: boolean, id: string, label: string, spec: () => FormSpec): readonly Act[] =>
    open ? [{ id, label, spec }] : [];
  const undone = course.visits.filter(({ done }) => done === undefined || done.outcome === 'no-answer');
  return [
    ...breachActs(course),
    ...some(
      course.decided === undefined && regime.weighs !== undefined,
      'weigh',
      noticeFormWords.whatWasWeighed,
      weighSpec,
    ),
    ...some(
      decides && course.decided === undefined && (regime.weighs === undefined || course.weighed !== undefined),
      'decide',
      noticeFormWords.theDecision,
      () => decideSpec(regime, asked.lastDay),
    ),
    ...some(given && course.served === undefined, 'serve', noticeFormWords.service, () => serveSpec(regime)),
    ...some(
      given && regime.order === undefined && paperSteps.some((step) => course.paper[step] === undefined),
      'paper',
      noticeFormWords.thePaper,
      () => paperSpec(course),
    ),
    ...some(
      given && regime.order !== undefined && course.applied === undefined,
      'apply',
      noticeFormWords.theApplication,
      applySpec,
    ),
    ...some(keeps && course.stage === 'applied', 'hear', noticeFormWords.theHearing, () => hearSpec(regime)),
    ...some(given, 'contact', noticeFormWords.howSheMayBeReached, contactRulesSpec),
    ...some(keeps && given && course.contactRules?.mayVisit === 'yes', 'plan', noticeFormWords.planVisits, () =>
      planSpec(course, regime, asked.plan),
    ),
    ...some(given, 'breach', noticeFormWords.aBreach, () => breachSpec(course)),
    ...some(true, 'refer', noticeFormWords.referToAPartner, referSpec),
    ...some(keeps && given, 'review', noticeFormWords.review, reviewSpec),
    ...undone.flatMap((visit) => [
      {
        id: `visit-${visit.number}`,
        label: noticeFormWords.recordVisit(visit.number),
        spec: () => visitSpec(visit.number),
      },
      ...some(keeps, `assign-${visit.number}`, noticeFormWords.assignVisit(visit.number), () =>
        assignSpec({
          visit,
          area: visit.assigned?.area ?? course.asked.area,
          me: asked.me,
          regime,
          plan: asked.plan,
        }),
      ),
    ]),
  ];
}

function breachActs(course: NoticeCourse): readonly Act[] {
  const court = course.applied?.court;
  return course.breaches.flatMap(({ number, arrestedAt, broughtToCourtAt, outcome }): readonly Act[] => {
    const before = noticeFormWords.breachNumber(number);
    if (arrestedAt === undefined && outcome === undefined)
      return [{ id: `arrest-${number}`, label: noticeFormWords.arrestFor(before), spec: () => arrestSpec(number) }];
    if (broughtToCourtAt === undefined && outcome === undefined)
      return [
        { id: `court-${number}`, label: noticeFormWords.beforeCourt(before), spec: () => courtSpec(number, court) },
      ];
    if (outcome === undefined)
      return [{ id: `outcome-${number}`, label: noticeFormWords.courtFound(before), spec: () => outcomeSpec(number) }];
    return [];
  });
}

/** The act by which what is next is done; `undefined` where it is someone else's. */
export function actFor(next: NextOnCourse, acts: readonly Act[]): Act | undefined {
  const begins: Readonly<Record<NextOnCourse, string>> = {
    weigh: 'weigh',
    decide: 'decide',
    serve: 'serve',
    'enter-proof': 'paper',
    'finish-paper': 'paper',
    apply: 'apply',
    hear: 'hear',
    'bring-to-court': 'court-',
    'ask-contact-rules': 'contact',
    'plan-visits': 'plan',
    visit: 'visit-',
    'look-at-visits': 'visit-',
    review: 'review',
    nothing: 'nothing',
  };
  return acts.find(({ id }) => id.startsWith(begins[next]));
}
