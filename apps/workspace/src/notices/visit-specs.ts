/** The forms that plan and assign visits: the agency's own days over the life of the order, its own areas, and its people by the roster. Local policy, and said to be. */
import {
  civilDateAt,
  civilDateFrom,
  type NoticeCourse,
  type NoticeRegime,
  type PatrolShift,
  type PlannedVisit,
  patrolShiftOf,
  patrolShifts,
  plannedDays,
  type StaffId,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import type { ApiReply } from '@holdfast/wire';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { shiftWords } from './notice-words.ts';
import { planWords } from './plan-words.ts';

/** What the agency plans from; `undefined` while it is not read. */
export type VisitPlan = ApiReply<'visitPlan'>;

const when = () => ({ name: 'at', kind: 'moment', label: noticeFormWords.when }) as const;

/** The plan of the agency, laid over the life of the order; each day can be left out. */
export function planSpec(course: NoticeCourse, regime: NoticeRegime, plan: VisitPlan | undefined): FormSpec {
  const madeAt = course.order?.madeAt ?? course.served?.at ?? course.asked.at;
  const policy = plan?.days ?? defaultVisitPolicy.days;
  const days = plannedDays({
    madeOn: civilDateAt(madeAt, regime.timeZone),
    endsOn: course.order?.endsOn,
    days: policy,
    rules: course.contactRules,
  });
  const whose = plan?.days === undefined ? planWords.usualDays : planWords.ownDays;
  return {
    title: noticeFormWords.planTheVisits,
    act: noticeFormWords.planTheseVisits,
    why: `${whose(policy.join(', '))} ${defaultVisitPolicy.note[language()]}`,
    begin: { days: days.join(' ') },
    fields: [
      {
        name: 'days',
        kind: 'several',
        label: noticeFormWords.onTheseDays,
        options: days.map((day) => ({ value: day, label: sayDate(day) })),
      },
      { name: 'more', kind: 'date', label: noticeFormWords.oneMoreDay, optional: noticeFormWords.ifWanted },
      when(),
    ],
    eventFrom: ({ text, list, moment }, { name }) => {
      const at = moment('at');
      if (at === undefined) return undefined;
      const chosen = [...list('days'), text('more')].flatMap((day) => {
        const read = civilDateFrom(day);
        return read.ok ? [read.value] : [];
      });
      return { kind: 'visits-planned', at, on: [...new Set(chosen)].toSorted(), by: name };
    },
  };
}

/** Who goes, from which area, on which shift: the agency's areas to choose from, and its people with those on the roster that day first. */
export function assignSpec({
  visit,
  area,
  me,
  regime,
  plan,
}: {
  readonly visit: PlannedVisit;
  readonly area: string | undefined;
  readonly me: { readonly id: StaffId; readonly name: string };
  readonly regime: NoticeRegime;
  readonly plan: VisitPlan | undefined;
}): FormSpec {
  const people = peopleFor({ visit, regime, plan, me });
  const known = [...new Set([...(plan?.areas ?? []), ...(area === undefined ? [] : [area])])];
  return {
    title: noticeFormWords.assignVisit(visit.number),
    act: noticeFormWords.assignIt,
    begin: area === undefined ? {} : { area },
    fields: [
      (plan?.areas.length ?? 0) > 0
        ? {
            name: 'area',
            kind: 'select',
            label: noticeFormWords.patrolArea,
            options: known.map((value) => ({ value, label: value })),
          }
        : { name: 'area', kind: 'line', label: noticeFormWords.patrolArea },
      { name: 'shift', kind: 'choice', label: noticeFormWords.shift, options: optionsOf(shiftWords, patrolShifts) },
      {
        name: 'who',
        kind: 'select',
        label: noticeFormWords.whoGoes,
        options: [
          { value: 'shift', label: noticeFormWords.whoeverIsOn },
          ...people.map(({ id, label }) => ({ value: id, label })),
        ],
      },
      when(),
    ],
    eventFrom: ({ text, moment }) => {
      const at = moment('at');
      const shift = oneOf(patrolShifts, text('shift'));
      if (at === undefined || shift === undefined) return undefined;
      const person = people.find(({ id }) => id === text('who'));
      const who = person === undefined ? {} : { staffId: person.id, staffName: person.name };
      return { kind: 'visit-assigned', at, visit: visit.number, area: text('area'), shift, ...who };
    },
  };
}

interface Person {
  readonly id: StaffId;
  readonly name: string;
  readonly label: string;
}

/** Those on the roster of the visit's day first, each with the shift; then the others. The roster may not be shown to whoever asks. */
function peopleFor({
  visit,
  regime,
  plan,
  me,
}: {
  readonly visit: PlannedVisit;
  readonly regime: NoticeRegime;
  readonly plan: VisitPlan | undefined;
  readonly me: { readonly id: StaffId; readonly name: string };
}): readonly Person[] {
  const members = plan?.members ?? [{ staffId: me.id, name: me.name }];
  const shiftsOf = (id: StaffId): readonly PatrolShift[] =>
    (plan?.shifts ?? [])
      .filter(({ staffId, beginsAt }) => staffId === id && civilDateAt(beginsAt, regime.timeZone) === visit.on)
      .map(({ beginsAt }) => patrolShiftOf(beginsAt, regime.timeZone));
  const people = members.map(({ staffId, name }) => {
    const on = shiftsOf(staffId).map((shift) => shiftWords[shift].toLowerCase());
    return { id: staffId, name, on, label: on.length === 0 ? name : planWords.onRoster(name, on.join(', ')) };
  });
  return people.toSorted((a, b) => Number(b.on.length > 0) - Number(a.on.length > 0));
}
