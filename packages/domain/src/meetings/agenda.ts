/**
 * The agenda of a case review meeting, out of the files its reader may read: which cases may be spoken of and why, what was agreed
 * before and is still open, what was agreed there. It speaks of no case whose basis does not hold on the day.
 */
import { type CaseFile, type CaseItem, itemsOf, oneOf, type SayingOf } from '../cases/case-file.ts';
import { compareText } from '../duties/text-order.ts';
import { type CivilDate, civilDateAt, type TimeZone } from '../time.ts';
import { basisHolds, type MeetingName } from './meeting.ts';

export type ActionItem = CaseItem<SayingOf<'action'>>;

export interface AgendaItem<Case> {
  readonly of: Case;
  readonly item: CaseItem<SayingOf<'meeting'>>;
  /** Agreed at an earlier meeting and still open. */
  readonly carried: readonly ActionItem[];
  /** Agreed at this one. */
  readonly agreed: readonly ActionItem[];
  /** Said to change her plan, and no version of it was written on that day or after. */
  readonly planWaits: boolean;
}

export interface Agenda<Case> {
  readonly items: readonly AgendaItem<Case>[];
  /** Put down for it, and not to be spoken of: the consent ends before, or the basis says nothing. */
  readonly leftOut: readonly Case[];
}

interface WithFile {
  readonly file: CaseFile;
}

/** The meetings that these files were put down for, the latest first, each with how many of them. */
export function meetingsIn(cases: Iterable<WithFile>): readonly (MeetingName & { readonly cases: number })[] {
  const found = new Map<string, { meeting: MeetingName; of: Set<CaseFile> }>();
  for (const { file } of cases) {
    for (const { says } of itemsOf(file, 'meeting')) {
      const key = `${says.meeting.on} ${says.meeting.name}`;
      const known = found.get(key) ?? { meeting: says.meeting, of: new Set() };
      known.of.add(file);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ meeting, of }) => ({ ...meeting, cases: of.size }))
    .toSorted((a, b) => compareText(b.on, a.on) || compareText(a.name, b.name));
}

/** What `meeting` speaks of. Two items of one case about one meeting count once: the one the log took last. */
export function agendaOf<Case extends WithFile>({
  cases,
  meeting,
  zone,
}: {
  readonly cases: Iterable<Case>;
  readonly meeting: MeetingName;
  readonly zone: TimeZone;
}): Agenda<Case> {
  const items: AgendaItem<Case>[] = [];
  const leftOut: Case[] = [];
  for (const of of cases) {
    const item = itemsOf(of.file, 'meeting').findLast(({ says }) => isSame(says.meeting, meeting));
    if (item === undefined) continue;
    if (!basisHolds(item.says.basis, meeting.on)) {
      leftOut.push(of);
      continue;
    }
    const actions = itemsOf(of.file, 'action');
    const plan = oneOf(of.file, 'plan')?.entry.writtenAt;
    items.push({
      of,
      item,
      carried: actions.filter(({ says }) => says.state === 'open' && says.meeting.on < meeting.on),
      agreed: actions.filter(({ says }) => isSame(says.meeting, meeting)),
      planWaits: item.says.changesPlan === 'yes' && (plan === undefined || civilDateAt(plan, zone) < meeting.on),
    });
  }
  return { items, leftOut };
}

/** Every open action of a case, the soonest first. */
export function openActionsOf(file: CaseFile): readonly ActionItem[] {
  return itemsOf(file, 'action')
    .filter(({ says }) => says.state === 'open')
    .toSorted((a, b) => compareText(a.says.by, b.says.by));
}

/** Whether an action's day has passed without its being done. */
export function isLate({ says }: ActionItem, today: CivilDate): boolean {
  return says.state === 'open' && says.by < today;
}

function isSame(one: MeetingName, other: MeetingName): boolean {
  return one.on === other.on && one.name === other.name;
}
