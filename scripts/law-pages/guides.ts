// What is not a rule but kept by place all the same: the way of an order, whom to turn to, recording, numbers, visits.
import type { Jurisdiction } from '@holdfast/domain';
import {
  bradyIndicator,
  defaultVisitPolicy,
  escalationOf,
  type Helpline,
  helplinesFor,
  processOf,
  recordingNoteOf,
} from '@holdfast/law';
import { labelled, type Sources, section } from './citing.ts';

export const guidesOfPage = (place: Jurisdiction, sources: Sources): readonly string[] => [
  ...(place === 'US' ? section('## The federal firearms indicator', indicatorLines()) : []),
  ...section('## From asking for an order to renewing it', processLines(place, sources)),
  ...section('## When the police do not act', ladderLines(place, sources)),
  ...section('## Recording a call or a talk', recordingLines(place, sources)),
  ...section('## Numbers to call', numberLines(place)),
  ...section('## Visits after an order', [
    `${defaultVisitPolicy.note.en} The default is day ${defaultVisitPolicy.days.join(', ')}. ${sources.cite(defaultVisitPolicy.citation)}`,
  ]),
];

/** Twelve states share the usual pattern of the country; it stands on one page. */
const generalOn = (heading: string): readonly string[] => [
  `Nobody has read this for this place. The usual pattern in the country is on [the page of federal law](us.md#${heading}).`,
];

const processLines = (place: Jurisdiction, sources: Sources): readonly string[] => {
  const guide = processOf(place);
  if (guide === undefined) return [];
  if (guide.reach === 'general' && place !== 'US') return generalOn('from-asking-for-an-order-to-renewing-it');
  return [
    ...(guide.reach === 'general'
      ? [
          'The usual pattern in the United States, not the law of any one state. Ask the court about its own forms and times.',
          '',
        ]
      : []),
    ...guide.steps.flatMap(({ title, what, forms, clocks, citation }, index) => [
      `### ${index + 1}. ${title.en}`,
      '',
      what.en,
      '',
      ...forms.map((form) =>
        `- **Form ${form.number}:** ${form.what.en}${form.confidential === true ? ' (confidential)' : ''}. ${form.citation.confirmation === 'confirmed' ? '' : `(${form.citation.confirmation})`}`.trimEnd(),
      ),
      ...clocks.map((clock) => `- **Clock:** ${clock.says.en} ${sources.cite(clock.citation)}`),
      ...labelled('Source', sources.cite(citation)),
      '',
    ]),
  ];
};

const ladderLines = (place: Jurisdiction, sources: Sources): readonly string[] => {
  const ladder = escalationOf(place);
  if (ladder === undefined) return [];
  if (ladder.reach === 'general' && place !== 'US') return generalOn('when-the-police-do-not-act');
  return [
    'Each step is hers to take or leave.',
    '',
    ...ladder.steps.flatMap(({ who, when, ask, attach, words, citation }, index) => [
      `### ${index + 1}. ${who.en}`,
      '',
      ...labelled('When', when.en),
      ...labelled('Ask', ask.en),
      ...labelled('Take along', attach.map((one) => one.en).join('; ')),
      ...labelled('Words', `“${words.en}”`),
      ...labelled('Source', sources.cite(citation)),
      '',
    ]),
  ];
};

const recordingLines = (place: Jurisdiction, sources: Sources): readonly string[] => {
  const note = recordingNoteOf(place);
  if (note === undefined) return [];
  return [...note.lines.map((line) => `- ${line.says.en} ${sources.cite(line.citation)}`), '', note.askForAdvice.en];
};

const numberLines = (place: Jurisdiction): readonly string[] => [
  'Only numbers that were confirmed. Check a number with its owner before it is given out.',
  '',
  ...helplinesFor(place === 'GB-EAW' ? 'GB' : 'US', place).map(numberLine),
];

const numberLine = ({
  name,
  number,
  forWhom,
  hours,
  languages,
  ways,
  source,
  asOf,
  checkedOn,
  reviewOn,
}: Helpline): string => {
  const details = [forWhom?.en, hours?.says.en, languages?.says.en, ...ways.map((way) => way.says.en)]
    .filter((detail) => detail !== undefined)
    .map((detail) => (detail.endsWith('.') ? detail : `${detail}.`));
  const dated = `Source: ${source}${asOf === undefined ? '' : `, ${asOf}`}; checked ${checkedOn}; check again by ${reviewOn}.`;
  return `- **${name}: ${number}.** ${[...details, dated].join(' ')}`;
};

const indicatorLines = (): readonly string[] => [
  'For a court clerk who sets the indicator. Every one of the first list, and one of the second.',
  '',
  ...bradyIndicator.every.map((element) => `- Every: ${bradyIndicator.words[element].question.en}`),
  ...bradyIndicator.oneOf.map((element) => `- One of: ${bradyIndicator.words[element].question.en}`),
];
