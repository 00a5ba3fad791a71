/** The forms of a meeting as data: putting a case down for it, its minutes, an action. What lacks a basis makes nothing. */
import { actionStates, type MeetingBasis, type MeetingName, type SayingOf } from '@holdfast/domain';
import { actionStateWords } from '../cases/case-words.ts';
import { type CaseForm, dayOf, type FormValues, lineOf, oneOfThem, optionsOf } from '../cases/form-parts.ts';
import { meetingWords as words } from './meeting-words.ts';

const bases = ['consent', 'law'] as const;
const answers = ['yes', 'no', 'unknown'] as const;
const answerWords = { yes: words.yes, no: words.no, unknown: words.unknown };
const basisWords = { consent: words.consent, law: words.law };
const isBasis = (basis: (typeof bases)[number]) => (values: FormValues) => values['basis'] === basis;

function basisFrom(values: FormValues): MeetingBasis | undefined {
  const kind = oneOfThem(bases, values['basis']);
  if (kind === 'consent') {
    const [until, covers] = [dayOf(values['until']), lineOf(values['covers'])];
    return until === undefined || covers === '' ? undefined : { kind, until, covers };
  }
  const [text, decidedBy] = [lineOf(values['text']), lineOf(values['decidedBy'])];
  return kind === undefined || text === '' || decidedBy === '' ? undefined : { kind, text, decidedBy };
}

/** Puts a case down for a meeting. Nobody's basis is filled in for them. */
export const putDownForm: CaseForm = {
  kind: 'meeting',
  fields: [
    { name: 'day', label: words.day, kind: 'date', needed: true },
    { name: 'name', label: words.name, kind: 'line', needed: true },
    { name: 'basis', label: words.basis, kind: 'select', options: optionsOf(bases, basisWords), needed: true },
    { name: 'until', label: words.until, kind: 'date', needed: true, shown: isBasis('consent') },
    { name: 'covers', label: words.covers, kind: 'lines', needed: true, shown: isBasis('consent') },
    { name: 'text', label: words.text, kind: 'lines', needed: true, shown: isBasis('law') },
    { name: 'decidedBy', label: words.decidedBy, kind: 'line', needed: true, shown: isBasis('law') },
    { name: 'why', label: words.why, kind: 'lines', needed: true },
  ],
  saying: (values) => {
    const [on, name, why, basis] = [
      dayOf(values['day']),
      lineOf(values['name']),
      lineOf(values['why']),
      basisFrom(values),
    ];
    if (on === undefined || name === '' || why === '' || basis === undefined) return undefined;
    return { kind: 'meeting', meeting: { on, name }, basis, why, minutes: '', changesPlan: 'unknown' };
  },
  values: () => ({}),
};

/** The minutes of one case, over what stands of it. */
export function minutesForm(says: SayingOf<'meeting'>): CaseForm {
  return {
    kind: 'meeting',
    fields: [
      { name: 'minutes', label: words.minutes, kind: 'lines', needed: true },
      {
        name: 'plan',
        label: words.changesPlan,
        kind: 'select',
        options: optionsOf(answers, answerWords),
        needed: true,
      },
    ],
    saying: (values) => {
      const changesPlan = oneOfThem(answers, values['plan']);
      const minutes = lineOf(values['minutes']);
      return changesPlan === undefined || minutes === '' ? undefined : { ...says, minutes, changesPlan };
    },
    values: (written) => (written.kind === 'meeting' ? { minutes: written.minutes, plan: written.changesPlan } : {}),
  };
}

/** An action agreed at the meeting of that day and name. */
export function actionForm({ on, name }: MeetingName): CaseForm {
  return {
    kind: 'action',
    fields: [
      { name: 'what', label: words.what, kind: 'lines', needed: true },
      { name: 'owner', label: words.owner, kind: 'line', needed: true },
      { name: 'by', label: words.by, kind: 'date', needed: true },
      { name: 'state', label: words.state, kind: 'select', options: optionsOf(actionStates, actionStateWords) },
      { name: 'note', label: words.note, kind: 'lines' },
    ],
    saying: (values) => {
      const [what, owner, by] = [lineOf(values['what']), lineOf(values['owner']), dayOf(values['by'])];
      if (what === '' || owner === '' || by === undefined) return undefined;
      const state = oneOfThem(actionStates, values['state']) ?? 'open';
      return { kind: 'action', meeting: { on, name }, what, owner, by, state, note: values['note'] ?? '' };
    },
    values: (says) =>
      says.kind === 'action'
        ? { what: says.what, owner: says.owner, by: says.by, state: says.state, note: says.note }
        : {},
  };
}
