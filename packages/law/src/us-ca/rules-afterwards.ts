/**
 * What Californian law asks after a call: the report, copies of it, proof of service, and the giving up of guns. Data only.
 * "Working day" and "business day" are not defined in the sections read, so each such clock says what it assumes.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { dayNotDefined, family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

const callForHelp: Criterion = {
  any: [
    { fact: 'called-about-order', is: 'yes' },
    { fact: 'threat-or-assault-alleged', is: 'yes' },
  ],
};

const copyAskedFor: Criterion = {
  all: [
    { fact: 'report-copy-asked-for', is: 'yes' },
    { fact: 'report-written', is: 'yes' },
  ],
};

const boundToGiveUpGuns: Criterion = {
  all: [
    // "Protective order" in section 6389 is one made under this code (section 6218). A term on guns in another state's order binds
    // as that order says, and this clock is not its clock.
    { fact: 'order-from-this-state', is: 'yes' },
    { fact: 'order-in-force', is: 'yes' },
    { fact: 'order-has-firearms-term', is: 'yes' },
    { fact: 'restrained-party-had-notice', is: 'yes' },
  ],
};

export const rulesAfterwards: readonly DutyRule[] = [
  {
    id: idOf('us-ca-written-report'),
    jurisdiction,
    actor: 'law-enforcement',
    act: 'Write a report',
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)'),
    doneWhen: 'report-written',
    words: {
      protectedParty: 'The police must write a report on each call like this. This holds even if no one was arrested.',
      officer:
        'Every call for help of this kind must have a written incident report with the code on its face, arrest or not.',
    },
  },
  {
    id: idOf('us-ca-report-notes-weapons'),
    jurisdiction,
    actor: 'law-enforcement',
    act: 'Note in the report if weapons were asked about',
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(3)'),
    // Not `firearm-or-weapon-asked-about`: the text wants a note of whether asking was necessary, not the asking itself.
    doneWhen: 'report-notes-weapons',
    words: {
      protectedParty:
        'The report must say if the officer needed to ask about guns. It also says what the officer learned.',
      officer:
        'The report must note whether you found it necessary to ask about a firearm or other deadly weapon, and what you learned.',
    },
  },
  {
    id: idOf('us-ca-copy-of-face-sheet'),
    jurisdiction,
    actor: 'law-enforcement',
    act: 'Give a free copy of the report’s first page',
    strength: 'shall',
    when: copyAskedFor,
    deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
    extended: {
      when: { fact: 'reasons-given-for-delay', is: 'yes' },
      deadline: { kind: 'working-days', count: 5, from: 'report-asked-for', citation: dayNotDefined },
    },
    citation: family('6228'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty:
        'When you ask, they must give you the first page free within 48 hours. With a stated reason they can take five working days.',
      officer:
        'On request the victim must get one free copy of the face sheet within 48 hours, or within five working days if you state good cause for delay.',
    },
  },
  {
    id: idOf('us-ca-copy-of-report'),
    jurisdiction,
    actor: 'law-enforcement',
    act: 'Give a free copy of the report',
    strength: 'shall',
    when: copyAskedFor,
    deadline: { kind: 'working-days', count: 5, from: 'report-asked-for', citation: dayNotDefined },
    extended: {
      when: { fact: 'reasons-given-for-delay', is: 'yes' },
      deadline: { kind: 'working-days', count: 10, from: 'report-asked-for', citation: dayNotDefined },
    },
    citation: family('6228'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty:
        'When you ask, they must give you a free copy in five working days. With a stated reason they can take ten.',
      officer:
        'On request the victim must get one free copy of the report, photos and emergency-call recordings within five working days, or ten if you state good cause.',
    },
  },
  {
    id: idOf('us-ca-enter-proof-of-service'),
    jurisdiction,
    actor: 'law-enforcement',
    act: 'Put proof of service on the state record',
    strength: 'shall',
    when: { fact: 'served-by-officer', is: 'yes' },
    deadline: { kind: 'working-days', count: 1, from: 'order-served', citation: dayNotDefined },
    citation: family('6380(d)(1)'),
    doneWhen: 'proof-of-service-entered',
    words: {
      protectedParty:
        'If an officer served the order, they must put that on the state record. They have one business day.',
      officer:
        'When you serve an order you must put proof of service into the state register within one business day of service, with your name and agency, and send the original to the court.',
    },
  },
  {
    id: idOf('us-ca-give-up-guns'),
    jurisdiction,
    actor: 'restrained-party',
    act: 'Give up guns and ammunition',
    strength: 'shall',
    when: boundToGiveUpGuns,
    deadline: { kind: 'hours', count: 24, from: 'order-served' },
    citation: family('6389(c)(1), (c)(2)'),
    doneWhen: 'firearms-surrendered',
    words: {
      protectedParty:
        'The restrained person must give up guns and ammunition within 24 hours of service. If an officer asks, they must do it at once.',
      officer:
        'The restrained person must surrender firearms and ammunition at once when an officer asks, otherwise within 24 hours of service, to police or a licensed dealer.',
    },
  },
  {
    id: idOf('us-ca-file-gun-receipt'),
    jurisdiction,
    actor: 'restrained-party',
    act: 'File the receipt for the guns',
    strength: 'shall',
    when: boundToGiveUpGuns,
    deadline: { kind: 'hours', count: 48, from: 'order-served' },
    citation: family('6389(c)(2)'),
    doneWhen: 'firearms-receipt-filed',
    words: {
      protectedParty:
        'The restrained person must file a receipt with the court within 48 hours of service. A copy goes to the police who served the order.',
      officer:
        'The restrained person must file the receipt with the court, and a copy with the agency that served, within 48 hours of service.',
    },
  },
];
