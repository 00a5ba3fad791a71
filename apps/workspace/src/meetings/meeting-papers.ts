/** The agenda and the list of actions as papers. They hold what is on the screen of the meeting and nothing more of any case. */
import {
  type Agenda,
  type AgendaItem,
  dayWords,
  type Language,
  type MeetingBasis,
  type MeetingName,
} from '@holdfast/domain';
import type { Paper, PaperBlock } from '@holdfast/evidence/paper';
import { actionStateWords } from '../cases/case-words.ts';
import { meetingWords as words } from './meeting-words.ts';

export interface Around {
  readonly meeting: MeetingName;
  readonly from: readonly string[];
  readonly language: Language;
}

/** The basis in a line. */
export function sayBasis(basis: MeetingBasis, language: Language): string {
  return basis.kind === 'consent'
    ? `${words.consentUntil[language]} ${dayWords(basis.until)[language]}: ${basis.covers}`
    : `${basis.text} (${words.decided[language]} ${basis.decidedBy})`;
}

function paperOf({ meeting, from, language }: Around, title: string, blocks: readonly PaperBlock[]): Paper {
  return {
    language,
    title: `${meeting.name}: ${title.toLowerCase()}`,
    from,
    date: dayWords(meeting.on)[language],
    to: [],
    blocks,
    signature: [],
    enclosed: [],
    foot: `${meeting.name}, ${dayWords(meeting.on)[language]}`,
  };
}

type Titled<Case> = { readonly agenda: Agenda<Case>; readonly titleOf: (of: Case) => string };

/** The agenda: each case with its basis, why it is there, and what is carried forward. Minutes are no part of it. */
export function agendaPaper<Case>({ agenda, titleOf, ...around }: Around & Titled<Case>): Paper {
  const { language } = around;
  const blocks = agenda.items.flatMap(({ of, item, carried }, at): readonly PaperBlock[] => [
    { kind: 'heading', text: `${at + 1}. ${titleOf(of)}` },
    { kind: 'paragraph', text: item.says.why },
    { kind: 'note', text: sayBasis(item.says.basis, language) },
    ...(carried.length === 0
      ? []
      : [
          { kind: 'part', text: words.carried[language] } as const,
          {
            kind: 'points',
            points: carried.map(({ says }) => `${says.what} (${says.owner}, ${dayWords(says.by)[language]})`),
          } as const,
        ]),
  ]);
  return paperOf(around, words.agenda[language], blocks);
}

/** The actions that are open, and those agreed there, one row each. */
export function actionsPaper<Case>({ agenda, titleOf, ...around }: Around & Titled<Case>): Paper {
  const { language } = around;
  const rowsOf = ({ of, carried, agreed }: AgendaItem<Case>) =>
    [...carried, ...agreed].map(({ says }) => [
      titleOf(of),
      says.what,
      says.owner,
      dayWords(says.by)[language],
      actionStateWords[says.state][language],
    ]);
  const head = [words.caseWord, words.what, words.owner, words.by, words.state].map((each) => each[language]);
  const rows = agenda.items.flatMap(rowsOf);
  const none: PaperBlock = { kind: 'paragraph', text: words.nothing[language] };
  return paperOf(around, words.actions[language], [rows.length === 0 ? none : { kind: 'table', head, rows }]);
}
