/** The forms after an order is made: how she may be reached, visits, a breach and what follows it, a referral, the last review. */
import {
  breachOutcomes,
  type Condition,
  civilDateAt,
  civilDateFrom,
  contactWays,
  type NoticeCourse,
  type NoticeRegime,
  patrolShifts,
  plannedDays,
  reviewNexts,
  type StaffId,
  visitOutcomes,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import { sayDate } from '@holdfast/ui/format';
import { officerWords } from '../orders/order-words.ts';
import { type FormSpec, oneOf, optionsOf } from './form-spec.ts';
import { breachOutcomeWords, contactWayWords, reviewWords, shiftWords, visitOutcomeWords } from './notice-words.ts';

const when = { name: 'at', kind: 'moment', label: 'When' } as const;

export const contactRulesSpec: FormSpec = {
  title: 'How she may be reached',
  act: 'Record what she said',
  why: 'Ask her, and write what she says. No visit is planned before this is on record, and a telephone number or address has no place here.',
  fields: [
    when,
    {
      name: 'mayVisit',
      kind: 'choice',
      label: 'Are visits all right?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'unknown', label: 'Not asked yet' },
      ],
    },
    {
      name: 'ways',
      kind: 'several',
      label: 'Which ways are all right?',
      options: optionsOf(contactWayWords, contactWays),
      when: { field: 'mayVisit', is: ['yes'] },
    },
    { name: 'times', kind: 'line', label: 'When is it all right?', optional: 'in her words' },
    { name: 'ifNotAlone', kind: 'line', label: 'What to say or do when someone else answers' },
    { name: 'avoid', kind: 'lines', label: 'What must not be done', optional: 'if she said so' },
  ],
  eventFrom: ({ text, some, list, moment }, { name }) => {
    const at = moment('at');
    const mayVisit = oneOf(['yes', 'no', 'unknown'] as const, text('mayVisit'));
    if (at === undefined || mayVisit === undefined) return undefined;
    const [times, avoid] = [some('times'), some('avoid')];
    const rules = {
      mayVisit,
      ways: contactWays.filter((way) => list('ways').includes(way)),
      ifNotAlone: text('ifNotAlone'),
      ...(times === undefined ? {} : { times }),
      ...(avoid === undefined ? {} : { avoid }),
    };
    return { kind: 'contact-rules', at, rules, by: name };
  },
};

/** The plan of the agency, laid over the life of the order; each day can be left out. */
export function planSpec(course: NoticeCourse, regime: NoticeRegime): FormSpec {
  const madeAt = course.order?.madeAt ?? course.served?.at ?? course.asked.at;
  const days = plannedDays({
    madeOn: civilDateAt(madeAt, regime.timeZone),
    endsOn: course.order?.endsOn,
    days: defaultVisitPolicy.days,
    rules: course.contactRules,
  });
  return {
    title: 'Plan the visits',
    act: 'Plan these visits',
    why: defaultVisitPolicy.note.en,
    begin: { days: days.join(' ') },
    fields: [
      {
        name: 'days',
        kind: 'several',
        label: 'On these days',
        options: days.map((day) => ({ value: day, label: sayDate(day) })),
      },
      { name: 'more', kind: 'date', label: 'One more day', optional: 'if wanted' },
      when,
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

/** Who goes, from which area, on which shift. */
export function assignSpec(
  visit: number,
  area: string | undefined,
  me: { readonly id: StaffId; readonly name: string },
): FormSpec {
  return {
    title: `Assign visit ${visit}`,
    act: 'Assign it',
    begin: area === undefined ? {} : { area },
    fields: [
      { name: 'area', kind: 'line', label: 'Patrol area' },
      { name: 'shift', kind: 'choice', label: 'Shift', options: optionsOf(shiftWords, patrolShifts) },
      {
        name: 'who',
        kind: 'choice',
        label: 'Who goes?',
        options: [
          { value: 'shift', label: 'Whoever is on' },
          { value: 'me', label: me.name },
        ],
      },
      when,
    ],
    eventFrom: ({ text, moment }) => {
      const at = moment('at');
      const shift = oneOf(patrolShifts, text('shift'));
      if (at === undefined || shift === undefined) return undefined;
      const who = text('who') === 'me' ? { staffId: me.id, staffName: me.name } : {};
      return { kind: 'visit-assigned', at, visit, area: text('area'), shift, ...who };
    },
  };
}

/** How a visit went. */
export function visitSpec(visit: number): FormSpec {
  return {
    title: `Visit ${visit}`,
    act: 'Record the visit',
    fields: [
      when,
      {
        name: 'outcome',
        kind: 'choice',
        label: 'How did it go?',
        options: optionsOf(visitOutcomeWords, visitOutcomes),
      },
      {
        name: 'note',
        kind: 'lines',
        label: 'What you saw and what she wants',
        optional: 'if there is something to say',
        hint: 'No address and no telephone number.',
      },
    ],
    eventFrom: ({ text, some, moment }, { name }) => {
      const at = moment('at');
      const outcome = oneOf(visitOutcomes, text('outcome'));
      if (at === undefined || outcome === undefined) return undefined;
      const note = some('note');
      return { kind: 'visited', at, visit, outcome, by: name, ...(note === undefined ? {} : { note }) };
    },
  };
}

/** A breach alleged: of which terms, and what happened. */
export function breachSpec(course: NoticeCourse): FormSpec {
  const terms: readonly Condition[] = course.order?.conditions ?? course.decided?.conditions ?? [];
  return {
    title: 'A breach',
    act: 'Record the breach',
    why: 'It is alleged until a court has found it.',
    fields: [
      when,
      {
        name: 'terms',
        kind: 'several',
        label: 'Which terms?',
        options: terms.flatMap((term) =>
          term.number === undefined
            ? []
            : [{ value: term.number, label: `${term.number}. ${term.text ?? officerWords(term)}` }],
        ),
      },
      { name: 'what', kind: 'lines', label: 'What happened?' },
      {
        name: 'source',
        kind: 'choice',
        label: 'Who says so?',
        options: [
          { value: 'police', label: 'Police saw it' },
          { value: 'survivor', label: 'She told us' },
        ],
      },
    ],
    eventFrom: ({ text, list, moment }) => {
      const at = moment('at');
      const source = oneOf(['police', 'survivor'] as const, text('source'));
      if (at === undefined || source === undefined) return undefined;
      return { kind: 'breach', at, conditionNumbers: [...list('terms')], what: text('what'), source };
    },
  };
}

export function arrestSpec(breach: number): FormSpec {
  return {
    title: `Arrest for breach ${breach}`,
    act: 'Record the arrest',
    why: 'The time before a court runs from the arrest.',
    fields: [when],
    eventFrom: ({ moment }, { name }) => {
      const at = moment('at');
      return at === undefined ? undefined : { kind: 'arrested', at, breach, by: name };
    },
  };
}

export function courtSpec(breach: number, court: string | undefined): FormSpec {
  return {
    title: `Breach ${breach} before a court`,
    act: 'Record it',
    begin: court === undefined ? {} : { court },
    fields: [when, { name: 'court', kind: 'line', label: 'Court' }],
    eventFrom: ({ text, moment }) => {
      const at = moment('at');
      return at === undefined ? undefined : { kind: 'brought-to-court', at, breach, court: text('court') };
    },
  };
}

export function outcomeSpec(breach: number): FormSpec {
  return {
    title: `What the court found of breach ${breach}`,
    act: 'Record what it found',
    fields: [
      when,
      { name: 'outcome', kind: 'choice', label: 'Found', options: optionsOf(breachOutcomeWords, breachOutcomes) },
      { name: 'penalty', kind: 'line', label: 'What follows', optional: 'if something does' },
    ],
    eventFrom: ({ text, some, moment }) => {
      const at = moment('at');
      const outcome = oneOf(breachOutcomes, text('outcome'));
      if (at === undefined || outcome === undefined) return undefined;
      const penalty = some('penalty');
      return { kind: 'breach-outcome', at, breach, outcome, ...(penalty === undefined ? {} : { penalty }) };
    },
  };
}

export const referSpec: FormSpec = {
  title: 'Refer to a partner',
  act: 'Record the referral',
  fields: [
    when,
    { name: 'to', kind: 'line', label: 'To which agency' },
    { name: 'purpose', kind: 'lines', label: 'What for' },
    {
      name: 'consent',
      kind: 'choice',
      label: 'Does she agree to it?',
      hint: 'Without her yes nothing is referred from here.',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'unknown', label: 'Not asked' },
      ],
    },
  ],
  eventFrom: ({ text, moment }, { name }) => {
    const at = moment('at');
    const consent = oneOf(['yes', 'no', 'unknown'] as const, text('consent'));
    if (at === undefined || consent === undefined) return undefined;
    return { kind: 'referred', at, to: text('to'), purpose: text('purpose'), consent, by: name };
  },
};

export const reviewSpec: FormSpec = {
  title: 'Review at the end',
  act: 'Record the review',
  fields: [
    when,
    { name: 'found', kind: 'lines', label: 'What the order did and did not do, and what she says' },
    { name: 'next', kind: 'select', label: 'What is next', options: optionsOf(reviewWords, reviewNexts) },
  ],
  eventFrom: ({ text, moment }, { name }) => {
    const at = moment('at');
    const next = oneOf(reviewNexts, text('next'));
    return at === undefined || next === undefined
      ? undefined
      : { kind: 'reviewed', at, found: text('found'), next, by: name };
  },
};
