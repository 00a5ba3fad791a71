/**
 * The forms of a case file as data: which fields each kind has, and what they come to. A form that lacks what is needed makes
 * nothing; what was typed stays.
 */
import {
  barrierCodes,
  type CaseSaying,
  channels,
  dateKinds,
  helpKinds,
  helpStates,
  outcomeKinds,
  peopleParts,
  referralStates,
} from '@holdfast/domain';
import {
  barrierWords,
  channelWords,
  dateWords,
  helpStateWords,
  helpWords,
  outcomeWords,
  partWords,
  referralWords,
} from './case-words.ts';
import { answers, type CaseForm, dayOf, lineOf, note, on, oneOfThem, optionsOf } from './form-parts.ts';
import { words } from './screen-words.ts';

const safeContact: CaseForm = {
  kind: 'safe-contact',
  fields: [
    { name: 'when', label: words.when, kind: 'line', needed: true },
    { name: 'channels', label: words.how, kind: 'ticks', options: optionsOf(channels, channelWords) },
    { name: 'message', label: words.message, kind: 'select', options: answers, needed: true },
    { name: 'codeWord', label: words.codeWord, kind: 'line' },
    { name: 'ifHe', label: words.ifHe, kind: 'lines', needed: true },
    { name: 'never', label: words.never, kind: 'lines' },
  ],
  saying: (values) => {
    const mayLeaveMessage = oneOfThem(['yes', 'no', 'unknown'] as const, values['message']);
    const [when, ifHeAnswers] = [lineOf(values['when']), lineOf(values['ifHe'])];
    if (mayLeaveMessage === undefined || when === '' || ifHeAnswers === '') return undefined;
    const ticked = lineOf(values['channels']).split(' ');
    const [codeWord, never] = [lineOf(values['codeWord']), lineOf(values['never'])];
    return {
      kind: 'safe-contact',
      rules: {
        when,
        channels: channels.filter((channel) => ticked.includes(channel)),
        ifHeAnswers,
        mayLeaveMessage,
        ...(codeWord === '' ? {} : { codeWord }),
        ...(never === '' ? {} : { never }),
      },
    };
  },
  values: (says) =>
    says.kind === 'safe-contact'
      ? {
          when: says.rules.when,
          channels: says.rules.channels.join(' '),
          message: says.rules.mayLeaveMessage,
          codeWord: says.rules.codeWord ?? '',
          ifHe: says.rules.ifHeAnswers,
          never: says.rules.never ?? '',
        }
      : {},
};

const person: CaseForm = {
  kind: 'person',
  fields: [
    { name: 'name', label: words.name, kind: 'line', needed: true },
    { name: 'part', label: words.part, kind: 'select', options: optionsOf(peopleParts, partWords), needed: true },
    { name: 'bornOn', label: words.bornOn, kind: 'date' },
    note,
  ],
  saying: (values) => {
    const part = oneOfThem(peopleParts, values['part']);
    const [name, bornOn] = [lineOf(values['name']), dayOf(values['bornOn'])];
    if (part === undefined || name === '') return undefined;
    return { kind: 'person', name, part, note: values['note'] ?? '', ...(bornOn === undefined ? {} : { bornOn }) };
  },
  values: (says) =>
    says.kind === 'person' ? { name: says.name, part: says.part, bornOn: says.bornOn ?? '', note: says.note } : {},
};

const noteForm: CaseForm = {
  kind: 'note',
  fields: [{ name: 'text', label: words.text, kind: 'lines', needed: true }],
  saying: (values) => (lineOf(values['text']) === '' ? undefined : { kind: 'note', text: values['text'] ?? '' }),
  values: (says) => (says.kind === 'note' ? { text: says.text } : {}),
};

const contactMade: CaseForm = {
  kind: 'contact-made',
  fields: [
    { name: 'rulesRead', label: words.rulesRead, kind: 'tick' },
    on,
    { name: 'channel', label: words.channel, kind: 'select', options: optionsOf(channels, channelWords), needed: true },
    { name: 'text', label: words.text, kind: 'lines', needed: true },
  ],
  saying: (values) => {
    const [day, channel] = [dayOf(values['on']), oneOfThem(channels, values['channel'])];
    if (day === undefined || channel === undefined || lineOf(values['text']) === '') return undefined;
    return {
      kind: 'contact-made',
      on: day,
      channel,
      rulesRead: values['rulesRead'] === 'yes',
      text: values['text'] ?? '',
    };
  },
  values: (says) =>
    says.kind === 'contact-made'
      ? { on: says.on, channel: says.channel, rulesRead: says.rulesRead ? 'yes' : '', text: says.text }
      : {},
};

const help: CaseForm = {
  kind: 'help',
  fields: [
    { name: 'help', label: words.kindOfHelp, kind: 'select', options: optionsOf(helpKinds, helpWords), needed: true },
    { name: 'state', label: words.state, kind: 'select', options: optionsOf(helpStates, helpStateWords), needed: true },
    on,
    note,
  ],
  saying: (values) => {
    const [what, state, day] = [
      oneOfThem(helpKinds, values['help']),
      oneOfThem(helpStates, values['state']),
      dayOf(values['on']),
    ];
    if (what === undefined || state === undefined || day === undefined) return undefined;
    return { kind: 'help', help: what, state, on: day, note: values['note'] ?? '' };
  },
  values: (says) => (says.kind === 'help' ? { help: says.help, state: says.state, on: says.on, note: says.note } : {}),
};

const referral: CaseForm = {
  kind: 'referral',
  fields: [
    { name: 'to', label: words.to, kind: 'help', needed: true },
    {
      name: 'state',
      label: words.state,
      kind: 'select',
      options: optionsOf(referralStates, referralWords),
      needed: true,
    },
    on,
    note,
  ],
  saying: (values) => {
    const [state, day, to] = [oneOfThem(referralStates, values['state']), dayOf(values['on']), lineOf(values['to'])];
    if (state === undefined || day === undefined || to === '') return undefined;
    return { kind: 'referral', to, state, on: day, note: values['note'] ?? '' };
  },
  values: (says) => (says.kind === 'referral' ? { to: says.to, state: says.state, on: says.on, note: says.note } : {}),
};

const barrier: CaseForm = {
  kind: 'barrier',
  fields: [
    {
      name: 'code',
      label: words.barrier,
      kind: 'select',
      options: optionsOf(barrierCodes, barrierWords),
      needed: true,
    },
    on,
    note,
  ],
  saying: (values) => {
    const [code, day] = [oneOfThem(barrierCodes, values['code']), dayOf(values['on'])];
    return code === undefined || day === undefined
      ? undefined
      : { kind: 'barrier', code, on: day, note: values['note'] ?? '' };
  },
  values: (says) => (says.kind === 'barrier' ? { code: says.code, on: says.on, note: says.note } : {}),
};

const plan: CaseForm = {
  kind: 'plan',
  fields: [
    {
      name: 'madeBy',
      label: words.madeBy,
      kind: 'select',
      options: [
        ['her', words.her],
        ['together', words.together],
      ],
      needed: true,
    },
    { name: 'lines', label: words.lines, kind: 'lines', needed: true },
  ],
  saying: (values) => {
    const madeBy = oneOfThem(['her', 'together'] as const, values['madeBy']);
    const lines = (values['lines'] ?? '').split('\n').filter((each) => each.trim() !== '');
    return madeBy === undefined || lines.length === 0 ? undefined : { kind: 'plan', madeBy, lines };
  },
  values: (says) => (says.kind === 'plan' ? { madeBy: says.madeBy, lines: says.lines.join('\n') } : {}),
};

const outcome: CaseForm = {
  kind: 'outcome',
  fields: [
    {
      name: 'outcome',
      label: words.outcome,
      kind: 'select',
      options: optionsOf(outcomeKinds, outcomeWords),
      needed: true,
    },
    on,
    note,
  ],
  saying: (values) => {
    const [what, day] = [oneOfThem(outcomeKinds, values['outcome']), dayOf(values['on'])];
    return what === undefined || day === undefined
      ? undefined
      : { kind: 'outcome', outcome: what, on: day, note: values['note'] ?? '' };
  },
  values: (says) => (says.kind === 'outcome' ? { outcome: says.outcome, on: says.on, note: says.note } : {}),
};

const date: CaseForm = {
  kind: 'date',
  fields: [
    { name: 'date', label: words.state, kind: 'select', options: optionsOf(dateKinds, dateWords), needed: true },
    on,
    { name: 'time', label: words.time, kind: 'time' },
    { name: 'what', label: words.what, kind: 'line', needed: true },
    { name: 'past', label: words.past, kind: 'tick' },
  ],
  saying: (values) => {
    const [kind, day, what] = [oneOfThem(dateKinds, values['date']), dayOf(values['on']), lineOf(values['what'])];
    if (kind === undefined || day === undefined || what === '') return undefined;
    const time = lineOf(values['time']);
    const past = values['past'] === 'yes';
    return { kind: 'date', date: kind, on: day, what, past, ...(time === '' ? {} : { time }) };
  },
  values: (says) =>
    says.kind === 'date'
      ? { date: says.date, on: says.on, time: says.time ?? '', what: says.what, past: says.past ? 'yes' : '' }
      : {},
};

/** In the order a person writes them most. */
export const caseForms: readonly CaseForm[] = [
  noteForm,
  contactMade,
  date,
  help,
  referral,
  barrier,
  person,
  safeContact,
  plan,
  outcome,
];

/** The form of a kind; none for what is not written by hand. */
export function formOf(kind: CaseSaying['kind']): CaseForm | undefined {
  return caseForms.find((form) => form.kind === kind);
}
