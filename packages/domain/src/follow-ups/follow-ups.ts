/**
 * What may follow a contact with the police, as steps of hers with a day: from what the engine says is owed and from good practice.
 * It sends nobody anywhere and blames nobody; where no calendar of the place was read a step has no day rather than a guessed one.
 */
import { type WorkingCalendar, workingDayAfter } from '../deadlines/calendar.ts';
import type { Duty } from '../duties/duty.ts';
import type { ContactId } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident, IncidentKind } from '../incidents/incident.ts';
import type { Channel } from '../orders/condition.ts';
import { type CivilDate, civilDateAt, type TimeZone } from '../time.ts';
import { type FollowUpKind, type FollowUpTime, followUpKinds } from './follow-up-words.ts';

export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly contactId: ContactId;
  readonly time: FollowUpTime;
  /** The last good day for it. Absent where the place's working days were not read. */
  readonly on?: CivilDate;
  /** The duty it hangs on; without one it is good practice. */
  readonly duty?: Duty;
}

/**
 * The steps after `contact`, the soonest first. `duties` are those of its reading; days are days of `zone`, and working days are
 * those of the first calendar that rests on Saturdays and Sundays. Nothing is read from silence: what was not told is
 * asked about, never taken for no. Never throws.
 */
export function followUpsFor({
  contact,
  incident,
  duties,
  calendars,
  zone,
}: {
  readonly contact: PoliceContact;
  readonly incident?: Incident | undefined;
  readonly duties: readonly Duty[];
  readonly calendars: readonly WorkingCalendar[];
  readonly zone: TimeZone;
}): readonly FollowUp[] {
  const day = dayOf(contact, zone);
  const next = nextWorkingDay(calendars, day);
  const kinds = [...afterIncident(incident), ...afterContact(contact)];
  const steps = kinds.map((kind): FollowUp => {
    const time = timeOf[kind];
    const on = time === 'same-day' ? day : next;
    return { kind, contactId: contact.id, time, ...(on === undefined ? {} : { on }) };
  });
  return [...steps, ...copiesDue(contact, duties, zone)].toSorted(
    (a, b) => compared(a.on ?? '9999', b.on ?? '9999') || followUpKinds.indexOf(a.kind) - followUpKinds.indexOf(b.kind),
  );
}

/** The name of one step after one contact, for marking it as done. */
export function followUpMark(contactId: ContactId, kind: FollowUpKind): string {
  return `${contactId} ${kind}`;
}

const timeOf: Readonly<Record<Exclude<FollowUpKind, 'copy-due'>, FollowUpTime>> = {
  doctor: 'same-day',
  'keep-messages': 'same-day',
  'report-yourself': 'same-or-next',
  'ask-about-call': 'next-working-day',
  'ask-for-number': 'next-working-day',
  detective: 'next-working-day',
  'ask-for-copy': 'next-working-day',
  'tell-advocate': 'next-working-day',
};

type PlainKind = keyof typeof timeOf;

/** Kinds and ways that leave something on a phone. */
const kindsLeavingMessages: readonly IncidentKind[] = ['message', 'call', 'social-media'];
const channelsLeavingMessages: readonly Channel[] = ['phone', 'text', 'email', 'social-media'];

function afterIncident(incident: Incident | undefined): readonly PlainKind[] {
  if (incident === undefined) return [];
  const written =
    kindsLeavingMessages.includes(incident.kind) ||
    (incident.channel !== undefined && channelsLeavingMessages.includes(incident.channel));
  return [
    ...(incident.kind === 'strangulation' || incident.injury === 'yes' ? ['doctor' as const] : []),
    ...(written ? ['keep-messages' as const] : []),
  ];
}

function afterContact(contact: PoliceContact): readonly PlainKind[] {
  const { facts } = contact;
  const report = contact.reportNumber === undefined ? facts['report-written'] : 'yes';
  const none = report !== 'yes' && (report === 'no' || facts['report-refused'] === 'yes');
  const asked = contact.reportAskedForAt !== undefined || facts['report-copy-asked-for'] === 'yes';
  const nobodyCame = facts['officer-came'] === 'no' && report !== 'yes';
  return [
    ...(none ? ['report-yourself' as const] : []),
    ...(nobodyCame ? ['ask-about-call' as const] : []),
    ...(report !== 'yes' && !none && !nobodyCame ? ['ask-for-number' as const] : []),
    ...(nobodyCame ? [] : ['detective' as const]),
    ...(report === 'yes' && !asked && facts['report-copy-given'] !== 'yes' ? ['ask-for-copy' as const] : []),
    'tell-advocate',
  ];
}

/** Copies she asked for and has not got, each on the day the engine counted. */
function copiesDue(contact: PoliceContact, duties: readonly Duty[], zone: TimeZone): readonly FollowUp[] {
  return duties.flatMap((duty): readonly FollowUp[] => {
    const ofReport = duty.rule.doneWhen === 'report-copy-given' || duty.rule.doneWhen === 'face-sheet-given';
    if (!ofReport || duty.answer !== 'owed' || duty.done === 'yes' || duty.by.kind !== 'by') return [];
    return [{ kind: 'copy-due', contactId: contact.id, time: 'as-owed', on: civilDateAt(duty.by.at, zone), duty }];
  });
}

/** The day of the contact as she told it; the day she wrote it down where she told none. */
function dayOf({ when, writtenAt }: PoliceContact, zone: TimeZone): CivilDate {
  switch (when.kind) {
    case 'exact':
    case 'about':
      return civilDateAt(when.at, zone);
    case 'on':
      return when.date;
    case 'between':
      return civilDateAt(when.to, zone);
    case 'unknown':
      return civilDateAt(writtenAt, zone);
  }
}

function nextWorkingDay(calendars: readonly WorkingCalendar[], day: CivilDate): CivilDate | undefined {
  const calendar = calendars.find(({ weekend }) => weekend.includes(0) && weekend.includes(6));
  return calendar === undefined ? undefined : workingDayAfter({ calendar, date: day, count: 1 })?.date;
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
