/**
 * What the police did, as she remembers it, and the one place where it becomes a record. "I do not know" and no answer are
 * the same: neither is ever kept as "no".
 */
import {
  type Answer,
  type ContactId,
  type ContactOfficer,
  civilDateAt,
  type GivenFact,
  givenFacts,
  type IncidentId,
  type Instant,
  officersOf,
  type PoliceContact,
  type SceneFacts,
  type TimeZone,
} from '@holdfast/domain';
import { clockAt, dayFrom, emptyWhen, formOfWhen, known, momentFrom, type WhenForm, whenFrom } from './answers.ts';

export type ContactForm = {
  readonly how: WhenForm['how'];
  readonly day: string;
  readonly time: string;
  readonly agency: string;
  readonly officer: string;
  readonly badge: string;
  /** Names and badges of the others, side by side. */
  readonly officers: readonly string[];
  readonly badges: readonly string[];
  readonly reportNumber: string;
  readonly callNumber: string;
  /** Answers as `fact=answer`, so that a draft stays plain text. */
  readonly answers: readonly string[];
  readonly copyAsked: Answer | '';
  readonly askedOn: string;
  readonly note: string;
};

export const emptyContact: ContactForm = {
  ...emptyWhen,
  agency: '',
  officer: '',
  badge: '',
  officers: [],
  badges: [],
  reportNumber: '',
  callNumber: '',
  answers: [],
  copyAsked: '',
  askedOn: '',
  note: '',
};

/** The answer given to a question, or nothing. */
export function answerTo(form: ContactForm, fact: GivenFact): Answer | '' {
  const given = form.answers.find((text) => text.startsWith(`${fact}=`))?.slice(fact.length + 1);
  return given === 'yes' || given === 'no' || given === 'unknown' ? given : '';
}

/** The form with a question answered, or answered differently. */
export function withAnswer(form: ContactForm, fact: GivenFact, answer: Answer): ContactForm {
  return { ...form, answers: [...form.answers.filter((text) => !text.startsWith(`${fact}=`)), `${fact}=${answer}`] };
}

/** The record of what was typed, joined to what it was about. */
export function contactFrom(
  form: ContactForm,
  around: {
    readonly id: ContactId;
    readonly incidentId: IncidentId | null;
    readonly now: Instant;
    readonly zone: TimeZone;
  },
): PoliceContact {
  const askedOn = form.copyAsked === 'yes' ? dayFrom(form.askedOn) : null;
  const others = othersFrom(form);
  return {
    id: around.id,
    ...(around.incidentId === null ? {} : { incidentId: around.incidentId }),
    when: whenFrom(form, around.zone),
    writtenAt: around.now,
    ...known('agencyName', form.agency),
    ...known('officerName', form.officer),
    ...known('badge', form.badge),
    ...(others.length === 0 ? {} : { officers: others }),
    ...known('reportNumber', form.reportNumber),
    ...known('callNumber', form.callNumber),
    facts: factsFrom(form),
    ...(askedOn === null ? {} : { reportAskedForAt: momentFrom(askedOn, '', around.zone) }),
    ...known('note', form.note),
  };
}

/** A call that nobody answered in person, from one tap. It says only that no officer came. */
export function unansweredCall(around: {
  readonly id: ContactId;
  readonly incidentId: IncidentId | null;
  readonly when: PoliceContact['when'];
  readonly now: Instant;
  readonly note?: string;
}): PoliceContact {
  return {
    id: around.id,
    ...(around.incidentId === null ? {} : { incidentId: around.incidentId }),
    when: around.when,
    writtenAt: around.now,
    facts: { 'officer-came': 'no' },
    ...known('note', around.note ?? ''),
  };
}

/** A record as a form again, to be changed. */
export function formOfContact(contact: PoliceContact, zone: TimeZone): ContactForm {
  const asked = contact.facts['report-copy-asked-for'];
  const others = officersOf(contact).slice(isNamed(contact) ? 1 : 0);
  return {
    ...emptyContact,
    ...formOfWhen(contact.when, zone),
    agency: contact.agencyName ?? '',
    officer: contact.officerName ?? '',
    badge: contact.badge ?? '',
    officers: others.map(({ name }) => name ?? ''),
    badges: others.map(({ badge }) => badge ?? ''),
    reportNumber: contact.reportNumber ?? '',
    callNumber: contact.callNumber ?? '',
    answers: givenFacts.flatMap((fact) => {
      const answer = contact.facts[fact];
      return answer === undefined || fact === 'report-copy-asked-for' ? [] : [`${fact}=${answer}`];
    }),
    copyAsked: asked ?? (contact.reportAskedForAt === undefined ? '' : 'yes'),
    askedOn: contact.reportAskedForAt === undefined ? '' : civilDateAt(contact.reportAskedForAt, zone),
    note: contact.note ?? '',
  };
}

/** The changed record: written when it first was, its time to the second where she did not touch it, what no form asks kept. */
export function changedContact(form: ContactForm, before: PoliceContact, zone: TimeZone): PoliceContact {
  const incidentId = before.incidentId ?? null;
  const made = contactFrom(form, { id: before.id, incidentId, now: before.writtenAt, zone });
  const was = formOfContact(before, zone);
  const sameTime = form.how === was.how && form.day === was.day && form.time === was.time;
  const sameAsking = form.copyAsked === was.copyAsked && form.askedOn === was.askedOn;
  return {
    ...made,
    when: sameTime ? before.when : made.when,
    ...(sameAsking && before.reportAskedForAt !== undefined ? { reportAskedForAt: before.reportAskedForAt } : {}),
    ...(before.times === undefined ? {} : { times: before.times }),
  };
}

/** The name of the draft for a new contact about one thing, so that two of them never share what is half written. */
export function contactDraftName(incidentId: IncidentId | null): string {
  return incidentId === null ? 'contact' : `n-${incidentId}`;
}

/** `begun` with the time at which a call was noted to begin, and the notes made during it. */
export function formOfCall(
  call: { readonly at: Instant; readonly note: string },
  zone: TimeZone,
  begun: ContactForm,
): ContactForm {
  const note = [begun.note, call.note].filter((text) => text.trim() !== '').join('\n');
  return { ...begun, how: 'exact', day: civilDateAt(call.at, zone), time: clockAt(call.at, zone), note };
}

function isNamed(contact: PoliceContact): boolean {
  return contact.officerName !== undefined || contact.badge !== undefined;
}

function othersFrom(form: ContactForm): readonly ContactOfficer[] {
  return form.officers.flatMap((name, index) => {
    const officer = { ...known('name', name), ...known('badge', form.badges[index] ?? '') };
    return Object.keys(officer).length === 0 ? [] : [officer];
  });
}

function factsFrom(form: ContactForm): SceneFacts {
  const facts: Partial<Record<GivenFact, Answer>> = {};
  for (const fact of givenFacts) {
    const answer = answerTo(form, fact);
    if (answer === 'yes' || answer === 'no') facts[fact] = answer;
  }
  if (form.copyAsked === 'yes' || form.copyAsked === 'no') facts['report-copy-asked-for'] = form.copyAsked;
  return facts;
}
