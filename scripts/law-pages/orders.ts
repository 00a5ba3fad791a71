// What a place's law says of orders themselves: how long they run, what is notice, which of several speaks, and its calendars.
import {
  type ExpiryRule,
  instrumentWords,
  type NoticeRule,
  noticeWayWords,
  type PlaceLaw,
  type PriorityStep,
  type WorkingCalendar,
} from '@holdfast/domain';
import { labelled, type Sources, section } from './citing.ts';

export const ordersOfPage = (law: PlaceLaw, sources: Sources): readonly string[] => [
  ...section(
    '## When the form bears no end date',
    law.expiryRules.map(
      (rule) => `- **${formsOf(rule.instruments)}:** ${endWords(rule)} ${sources.cite(rule.citation)}`,
    ),
  ),
  ...section('## What counts as notice of an order', noticeLines(law.noticeRule, sources)),
  ...section('## Which of several orders speaks', priorityLines(law, sources)),
  ...section(
    '## Calendars',
    law.calendars.flatMap((calendar) => calendarLines(calendar, sources)),
  ),
];

const formsOf = (instruments: readonly (keyof typeof instrumentWords)[]): string =>
  instruments.map((instrument) => instrumentWords[instrument].title).join('; ');

const endWords = ({ ends }: ExpiryRule): string => {
  switch (ends.kind) {
    case 'years-from-issue':
      return `${ends.count} years from the day it was made.`;
    case 'court-days-or-days':
      return `The close of business on court day ${ends.courtDays} or the end of day ${ends.days}, whichever is first; the day it was made is left out.`;
    case 'between-days':
      return `${ends.least} to ${ends.most} days, beginning with the day it was made.`;
    case 'until-heard':
      return `Until the application it leads to is heard, which is due within ${ends.hours} hours of service; a hearing put off keeps it alive.`;
  }
};

const ways = (accepts: NoticeRule['accepts']): string =>
  accepts.map((way) => noticeWayWords[way].title.replace(/^./, (letter) => letter.toLowerCase())).join('; or ');

const noticeLines = (rule: NoticeRule | undefined, sources: Sources): readonly string[] => {
  if (rule === undefined)
    return ['Nobody has read which ways of notice count here. A missing record is never read as missing notice.'];
  return [
    ...(rule.accepts.length === 0 ? [] : [`- Any of these: ${ways(rule.accepts)}. ${sources.cite(rule.citation)}`]),
    ...(rule.apart ?? []).map(
      ({ instruments, accepts, onlyIfMadeWithoutNotice, citation }) =>
        `- **${formsOf(instruments)}:** ${onlyIfMadeWithoutNotice === true ? 'only where it was made before they could be heard: ' : ''}${ways(accepts)}. ${sources.cite(citation)}`,
    ),
  ];
};

const stepWords: Readonly<Record<PriorityStep, string>> = {
  'emergency-where-stricter':
    'an emergency order that protects the same person from the same person and is more restrictive, as to its stricter terms only',
  'no-contact': 'an order that forbids contact',
  'latest-civil': 'among civil orders, the one made last',
  'criminal-over-civil': 'the order of the criminal court made last',
};

const priorityLines = ({ priorityRule }: PlaceLaw, sources: Sources): readonly string[] =>
  priorityRule === undefined
    ? ['Nobody has read what the law here says when orders differ. Ask a lawyer or the court.']
    : [
        ...priorityRule.sequence.map((step, index) => `${index + 1}. ${stepWords[step]}`),
        '',
        sources.cite(priorityRule.citation),
      ];

const calendarLines = (calendar: WorkingCalendar, sources: Sources): readonly string[] => {
  const { id, covers, provisionalFrom, leavesOut, holidays, citation, timeZone } = calendar;
  const years = Map.groupBy(holidays, ({ date }) => date.slice(0, 4));
  return [
    `### \`${id}\``,
    '',
    leavesOut.en,
    '',
    ...labelled('Clock', timeZone),
    ...labelled('Covers', `${covers.from} to ${covers.to}; past that no deadline is counted`),
    ...labelled('Worked out, not published', provisionalFrom === undefined ? undefined : `from ${provisionalFrom} on`),
    ...labelled('Source', sources.cite(citation)),
    ...[...years].map(([year, days]) => {
      const named = days.map(
        ({ date, name, disputed }) => `${date.slice(5)} ${name.en}${disputed === true ? ' (sources differ)' : ''}`,
      );
      return `- **${year}:** ${named.join(', ')}`;
    }),
    '',
  ];
};
