/**
 * What the police did, as she remembers it, and the one place where it becomes a record. "I do not know" and no answer are
 * the same: neither is ever kept as "no".
 */
import {
  type Answer,
  type ContactId,
  type GivenFact,
  givenFacts,
  type IncidentId,
  type Instant,
  type PoliceContact,
  type SceneFacts,
  type TimeZone,
} from '@holdfast/domain';
import { dayFrom, emptyWhen, known, momentFrom, type WhenForm, whenFrom } from './answers.ts';

export type ContactForm = {
  readonly how: WhenForm['how'];
  readonly day: string;
  readonly time: string;
  readonly agency: string;
  readonly officer: string;
  readonly badge: string;
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
  return {
    id: around.id,
    ...(around.incidentId === null ? {} : { incidentId: around.incidentId }),
    when: whenFrom(form, around.zone),
    writtenAt: around.now,
    ...known('agencyName', form.agency),
    ...known('officerName', form.officer),
    ...known('badge', form.badge),
    ...known('reportNumber', form.reportNumber),
    ...known('callNumber', form.callNumber),
    facts: factsFrom(form),
    ...(askedOn === null ? {} : { reportAskedForAt: momentFrom(askedOn, '', around.zone) }),
    ...known('note', form.note),
  };
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
