/** What is next on a notice, in one line for a list: the one thing somebody has to do, and by when where a clock runs. It ranks nobody. */
import type { CivilDate, Instant } from '../time.ts';
import { visitEscalations, visitStanding } from '../visits/planned-visit.ts';
import type { NoticeCourse } from './course.ts';
import type { CourseClock } from './course-clocks.ts';
import { paperSteps } from './course-event.ts';
import type { NoticeRegime } from './notice-regime.ts';

export const nextOnCourse = [
  'weigh',
  'decide',
  'serve',
  'enter-proof',
  'finish-paper',
  'apply',
  'hear',
  'bring-to-court',
  'ask-contact-rules',
  'plan-visits',
  'visit',
  'look-at-visits',
  'review',
  'nothing',
] as const;
export type NextOnCourse = (typeof nextOnCourse)[number];

/** The first thing that is open. A person held comes before everything else. */
export function nextOn({
  course,
  regime,
  clocks,
  today,
  endsOn,
}: {
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly clocks: readonly CourseClock[];
  readonly today: CivilDate;
  /** The last day of what was given, where it is known. */
  readonly endsOn?: CivilDate | undefined;
}): { readonly next: NextOnCourse; readonly by?: Instant; readonly on?: CivilDate } {
  const open = (what: CourseClock['what']) => clocks.find((clock) => clock.what === what && clock.metAt === undefined);
  const by = (clock: CourseClock | undefined) => (clock?.deadline.kind === 'by' ? { by: clock.deadline.at } : {});
  const held = open('court-after-arrest');
  if (held !== undefined) return { next: 'bring-to-court', ...by(held) };
  if (course.stage === 'refused' || course.stage === 'ended') return { next: 'nothing' };
  if (course.decided === undefined)
    return { next: regime.weighs !== undefined && course.weighed === undefined ? 'weigh' : 'decide' };
  const over = regime.order === undefined && endsOn !== undefined && endsOn < today;
  if (course.served === undefined) return { next: over ? 'review' : 'serve' };
  if (open('proof') !== undefined) return { next: 'enter-proof', ...by(open('proof')) };
  if (regime.order === undefined && paperSteps.some((step) => course.paper[step] === undefined))
    return { next: 'finish-paper' };
  if (over) return { next: 'review' };
  if (regime.order !== undefined && course.order === undefined) {
    if (course.applied === undefined) return { next: 'apply', ...by(open('hearing')) };
    return { next: 'hear', ...(course.hearingAt === undefined ? by(open('hearing')) : { by: course.hearingAt }) };
  }
  if (visitEscalations(course.visits, today).length > 0) return { next: 'look-at-visits' };
  if (course.contactRules === undefined) return { next: 'ask-contact-rules' };
  if (course.contactRules.mayVisit === 'yes' && course.visits.length === 0) return { next: 'plan-visits' };
  const coming = course.visits.find((visit) => ['due', 'to-come'].includes(visitStanding(visit, today)));
  return coming === undefined ? { next: 'review' } : { next: 'visit', on: coming.on };
}
