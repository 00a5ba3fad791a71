/** What no field shows by itself: orders that cannot be, ids that name nothing or two things, and times in an impossible order. */
import { checkOrder, type Instant, spanOf, type When } from '@holdfast/domain';
import { type ScenarioIssue, scenarioIssue } from './issues.ts';
import type { Scenario } from './read.ts';

/** Every such issue, in the order of the fields. `several` says that the orders were written as a list. Never throws. */
export function checksOf({
  scenario,
  several,
}: {
  readonly scenario: Scenario;
  readonly several: boolean;
}): readonly ScenarioIssue[] {
  const orders = scenario.orders.flatMap((order, index) => {
    const checked = checkOrder(order);
    const at = several ? `orders.${index}` : 'order';
    return checked.ok ? [] : checked.issue.map(({ field, code }) => scenarioIssue(`${at}.${field}`, code));
  });
  return [...orders, ...repeatedIds(scenario), ...references(scenario), ...times(scenario)];
}

const lists = ['orders', 'incidents', 'contacts', 'calls', 'responses'] as const;

function repeatedIds(scenario: Scenario): readonly ScenarioIssue[] {
  return lists.flatMap((list) => {
    const ids: readonly string[] = scenario[list].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [scenarioIssue(`${list}.${index}.id`, 'repeated-id')],
    );
  });
}

function references(scenario: Scenario): readonly ScenarioIssue[] {
  const named = (list: (typeof lists)[number], id: string) => scenario[list].some((one) => one.id === id);
  const nothing = (field: string, found: boolean) => (found ? [] : [scenarioIssue(field, 'names-nothing')]);
  return [
    ...scenario.contacts.flatMap(({ incidentId }, index) => {
      const field = `contacts.${index}.incidentId`;
      if (incidentId === undefined) return scenario.incidents.length === 0 ? [] : [scenarioIssue(field, 'say-which')];
      return nothing(field, named('incidents', incidentId));
    }),
    ...scenario.calls.flatMap(({ orderId }, index) => {
      const field = `calls.${index}.orderId`;
      return orderId === undefined ? [scenarioIssue(field, 'say-which')] : nothing(field, named('orders', orderId));
    }),
    ...scenario.responses.flatMap(({ callId, supersedes }, index) => [
      ...nothing(`responses.${index}.callId`, named('calls', callId)),
      ...(supersedes === undefined ? [] : nothing(`responses.${index}.supersedes`, named('responses', supersedes))),
    ]),
    ...scenario.marks.flatMap(({ after }, index) =>
      nothing(`marks.${index}.after`, named('contacts', after) || named('calls', after)),
    ),
  ];
}

function times(scenario: Scenario): readonly ScenarioIssue[] {
  const { now } = scenario;
  const late = (field: string, at: Instant | undefined) =>
    at !== undefined && at > now ? [scenarioIssue(field, 'after-now')] : [];
  const noted = (field: string, one: { readonly when: When; readonly writtenAt: Instant }) => {
    const { when, writtenAt } = one;
    const backwards = when.kind === 'between' && when.from > when.to;
    const from = startOf(scenario, when);
    return [
      ...(backwards ? [scenarioIssue(`${field}.when.to`, 'ends-before-it-begins')] : []),
      ...late(`${field}.when`, from),
      ...late(`${field}.writtenAt`, writtenAt),
      ...(from !== undefined && writtenAt < from ? [scenarioIssue(`${field}.writtenAt`, 'written-before')] : []),
    ];
  };
  return [
    ...scenario.incidents.flatMap((one, index) => noted(`incidents.${index}`, one)),
    ...scenario.contacts.flatMap((one, index) => noted(`contacts.${index}`, one)),
    ...scenario.calls.flatMap(({ receivedAt, arrivedAt, clearedAt }, index) => [
      ...late(`calls.${index}.receivedAt`, receivedAt),
      ...before(`calls.${index}.arrivedAt`, { at: arrivedAt, start: receivedAt, code: 'arrived-before-received' }),
      ...before(`calls.${index}.clearedAt`, {
        at: clearedAt,
        start: arrivedAt ?? receivedAt,
        code: 'cleared-before-arrived',
      }),
    ]),
    ...scenario.responses.flatMap(({ recordedAt }, index) => late(`responses.${index}.recordedAt`, recordedAt)),
    ...scenario.marks.flatMap(({ doneAt }, index) => late(`marks.${index}.doneAt`, doneAt)),
  ];
}

function before(
  field: string,
  {
    at,
    start,
    code,
  }: {
    readonly at: Instant | undefined;
    readonly start: Instant;
    readonly code: 'arrived-before-received' | 'cleared-before-arrived';
  },
): readonly ScenarioIssue[] {
  return at !== undefined && at < start ? [scenarioIssue(field, code)] : [];
}

function startOf(scenario: Scenario, when: When): Instant | undefined {
  const zone = scenario.orders[0]?.issuingCourt.timeZone;
  return zone === undefined ? undefined : spanOf(when, zone)?.from;
}
