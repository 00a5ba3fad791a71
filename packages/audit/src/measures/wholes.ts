/**
 * Every count that is released, or that a reader can work out from what is released, with the sums that hold between them: the ground on which small
 * ones are hidden. Pure. It refuses to look at one measure alone: a part of one is often the rest of another.
 */
import { measureDefinitions } from './definitions.ts';
import { repeatBases, repeatDays, repeatId } from './definitions-repeats.ts';
import { type TimeStep, timeSteps } from './definitions-times.ts';
import type { Facts, Known, TimeFacts } from './facts.ts';
import type { Whole } from './hide.ts';

/** What is known of a measure of time; undefined for a measure of another kind. */
export function timeOf(facts: Facts, id: string): Known<TimeFacts> | undefined {
  if (id === 'call-to-arrest') return facts.callToArrest;
  const all = id.endsWith('-all-calls');
  const step: TimeStep | undefined = timeSteps.find((one) => id === (all ? `${one}-all-calls` : one));
  if (step === undefined) return undefined;
  const found = facts.times[step];
  return found.known ? { known: true, facts: all ? found.facts.all : found.facts.violation } : found;
}

/** The measures of time that can be worked out. */
export function timeNames(facts: Facts): readonly { readonly id: string; readonly time: TimeFacts }[] {
  return measureDefinitions.flatMap(({ id, unit }) => {
    const time = unit === 'seconds' ? timeOf(facts, id) : undefined;
    return time?.known === true ? [{ id, time: time.facts }] : [];
  });
}

/**
 * Every count that is released, or that a reader can work out, with the sums that hold between them. How many calls lack a time or say nothing
 * of an outcome is no count of anything that happened to somebody: it is published among what was left out, and hides nothing.
 */
export function wholesOf(facts: Facts): readonly Whole[] {
  const violations = facts.violations.known ? facts.violations.facts : 0;
  const wholes: Whole[] = [
    {
      name: 'calls',
      count: facts.calls,
      parts: [
        { name: 'violations', count: violations },
        { name: 'violations:not', count: facts.calls - violations },
      ],
    },
  ];
  for (const [id, share] of Object.entries(facts.shares)) {
    if (!share.known) continue;
    const of = share.facts.yes + share.facts.no;
    wholes.push({
      name: `${id}:of`,
      count: of,
      parts: [
        { name: `${id}:yes`, count: share.facts.yes },
        { name: `${id}:no`, count: share.facts.no },
      ],
    });
  }
  for (const { id, time } of timeNames(facts)) {
    wholes.push({ name: `${id}:of`, count: time.eligible, parts: groupsOf(time, 'eligible', `${id}:of`) });
    wholes.push({ name: `${id}:n`, count: time.timed, parts: groupsOf(time, 'timed', `${id}:n`) });
  }
  for (const { by, cells } of facts.tables) {
    const parts = cells.map(({ group, count }) => ({ name: `${by}:${group}`, count }));
    wholes.push({ name: `${by}:known`, count: parts.reduce((sum, { count }) => sum + count, 0), parts });
  }
  return [...wholes, ...nested(wholes)];
}

function groupsOf(time: TimeFacts, count: 'eligible' | 'timed', name: string): Whole['parts'] {
  return time.byPriority.map((part) => ({ name: `${name}:${part.group}`, count: part[count] }));
}

/** A part that one measure shares with another, so that what is left of the whole is plain to a reader: a report on a call that comes again is a report. */
const partOf: readonly (readonly [whole: string, part: string])[] = [
  ...(['yes', 'no'] as const).flatMap((answer): (readonly [string, string])[] => [
    [`report-written:${answer}`, `gone-on-arrival-with-report:${answer}`],
    [`report-written:${answer}`, `report-on-repeat:${answer}`],
    [`arrest:${answer}`, `arrest-on-repeat:${answer}`],
  ]),
  ...repeatBases.flatMap((base) =>
    repeatDays
      .slice(1)
      .map((days, at): readonly [string, string] => [
        `${repeatId(base, repeatDays[at] ?? days)}:of`,
        `${repeatId(base, days)}:of`,
      ]),
  ),
  ...timeSteps.flatMap((step): (readonly [string, string])[] => [
    [`${step}-all-calls:of`, `${step}:of`],
    [`${step}-all-calls:n`, `${step}:n`],
  ]),
];

/** The same calls under two names: where both come to the same, hiding one and showing the other would hide nothing. */
const alike: readonly (readonly [string, string])[] = [
  ['stopped-being-order-violation:no', 'became-order-violation:no'],
  ...['report-written', 'arrest', 'gone-on-arrival', 'unfounded', 'cancelled'].map((id): readonly [string, string] => [
    'violations',
    `${id}:of`,
  ]),
  ...['month', 'place', 'priority', 'weekday', 'hour'].map((by): readonly [string, string] => [
    'violations',
    `${by}:known`,
  ]),
  ['gone-on-arrival:yes', 'gone-on-arrival-with-report:of'],
  ['repeat-place-365-days:yes', 'report-on-repeat:of'],
  ['repeat-place-365-days:yes', 'arrest-on-repeat:of'],
  ...timeSteps.slice(1).flatMap((step): (readonly [string, string])[] => [
    [`${timeSteps[0]}:of`, `${step}:of`],
    [`${timeSteps[0]}-all-calls:of`, `${step}-all-calls:of`],
  ]),
];

/** The sums between measures, from the counts that were laid in. A name that was not laid in joins nothing. */
function nested(laid: readonly Whole[]): readonly Whole[] {
  const counts = new Map<string, number>();
  for (const { name, count, parts } of laid)
    for (const one of [{ name, count }, ...parts]) counts.set(one.name, one.count);
  const groupsBelow = (name: string): readonly string[] =>
    [...counts.keys()].filter((one) => one.startsWith(`${name}:`)).map((one) => one.slice(name.length));
  const byGroup = (pairs: typeof partOf): typeof partOf =>
    pairs.flatMap(([whole, part]) => [
      [whole, part] as const,
      ...groupsBelow(part).map((group) => [`${whole}${group}`, `${part}${group}`] as const),
    ]);
  const rests = byGroup(partOf).flatMap(([whole, part]): Whole[] => {
    const [all, some] = [counts.get(whole), counts.get(part)];
    if (all === undefined || some === undefined || some > all) return [];
    return [
      {
        name: whole,
        count: all,
        parts: [
          { name: part, count: some },
          { name: `${whole}-${part}`, count: all - some, derived: true },
        ],
      },
    ];
  });
  const same = byGroup(alike).flatMap(([one, other]): Whole[] => {
    const [first, second] = [counts.get(one), counts.get(other)];
    return first === undefined || first !== second
      ? []
      : [{ name: one, count: first, parts: [{ name: other, count: first }] }];
  });
  return [...rests, ...same];
}
