/**
 * Turns a written scenario into records of the domain, or into everything that is wrong with it. What was left out becomes
 * `unknown`, an id made from its place in the list, or the moment of the question; nothing is guessed about what happened.
 */
import {
  type CallForService,
  type DutyMark,
  type Incident,
  type Instant,
  idOf,
  type Jurisdiction,
  type Language,
  type Order,
  ok,
  type PoliceContact,
  type Response,
  type Result,
  refused,
} from '@holdfast/domain';
import { checksOf } from './checks.ts';
import { type ScenarioIssue, scenarioIssue, scenarioIssuesFrom } from './issues.ts';
import { momentOf } from './moments.ts';
import { orderFrom } from './order.ts';
import { callFrom, contactFrom, incidentFrom, responseFrom } from './records.ts';
import { type ScenarioWritten, scenarioWritten } from './written.ts';

export interface Scenario {
  readonly about?: string;
  /** Where the police are. */
  readonly jurisdiction: Jurisdiction;
  readonly now: Instant;
  readonly language?: Language;
  /** At least one. */
  readonly orders: readonly Order[];
  readonly incidents: readonly Incident[];
  readonly contacts: readonly PoliceContact[];
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
  /** Acts recorded as done, each after one contact or call. */
  readonly marks: readonly ScenarioMark[];
}

export interface ScenarioMark extends DutyMark {
  /** The id of the contact or the call. */
  readonly after: string;
}

/** The scenario in `value`, which is what JSON held, or every issue found. Never throws. */
export function scenarioFrom(value: unknown): Result<Scenario, readonly ScenarioIssue[]> {
  const read = scenarioWritten.safeParse(value);
  if (!read.success) return refused(scenarioIssuesFrom({ issues: read.error.issues, value }));
  const orders = ordersIn(read.data);
  const [first] = orders;
  if (first === undefined || (read.data.order !== undefined && read.data.orders !== undefined)) {
    return refused([scenarioIssue('order', 'one-or-several')]);
  }
  const scenario = completed(read.data, first.issuingCourt.timeZone);
  const issues = checksOf({ scenario, several: read.data.orders !== undefined });
  return issues.length === 0 ? ok(scenario) : refused(issues);
}

function ordersIn({ order, orders }: ScenarioWritten) {
  return orders ?? (order === undefined ? [] : [order]);
}

function completed(written: ScenarioWritten, zone: Order['issuingCourt']['timeZone']): Scenario {
  const { about, language, jurisdiction } = written;
  const now = momentOf(written.now, zone);
  const orders = ordersIn(written).map((one, index) => orderFrom({ written: one, index, place: jurisdiction }));
  const incidents = (written.incidents ?? []).map((one, index) => incidentFrom(one, { zone, now, index }));
  const incident = onlyId(incidents);
  const contacts = (written.contacts ?? []).map((one, index) => contactFrom(one, { zone, now, index, only: incident }));
  const order = onlyId(orders);
  const calls = (written.calls ?? []).map((one, index) => callFrom(one, { zone, now, index, only: order }));
  const call = onlyId(calls);
  const marked = onlyId<string>([...contacts, ...calls]);
  return {
    ...(about === undefined ? {} : { about }),
    ...(language === undefined ? {} : { language }),
    jurisdiction,
    now,
    orders,
    incidents,
    contacts,
    calls,
    responses: (written.responses ?? []).map((one, index) => responseFrom(one, { zone, now, index, only: call })),
    marks: (written.marks ?? []).map((mark) => ({
      ruleId: idOf(mark.ruleId),
      doneAt: momentOf(mark.doneAt, zone),
      after: mark.after ?? marked ?? '',
    })),
  };
}

/** The id of the one thing in the list; nothing where there are several to choose from. */
function onlyId<Known extends string>(list: readonly { readonly id: Known }[]): Known | undefined {
  return list.length === 1 ? list[0]?.id : undefined;
}
