/** The answer as text for a terminal: what was found, small drawings in signs every terminal has, what cannot be said, what to watch. Pure. */
import type { AnswerTable, AuditAnswer, MeasureAnswer } from '../answer.ts';
import { ofKind } from '../words/kind-words.ts';
import { findingsOf, kindNote, openQuestionsOf } from './findings.ts';
import { countIn, dayIn } from './numbers.ts';
import { reportWord } from './words.ts';

export interface TerminalPage {
  readonly width: number;
  /** Makes a heading stand out; leaves it as it is in a file. */
  readonly strong: (text: string) => string;
}

/** The summary, ending in a line end. */
export function reportText(answer: AuditAnswer, page: TerminalPage): string {
  const { language, source } = answer;
  const period =
    source.period === undefined
      ? []
      : [
          reportWord(language, 'period', {
            from: dayIn(language, source.period.from),
            to: dayIn(language, source.period.to),
          }),
        ];
  const note = kindNote(answer);
  const counts = { rows: countIn(language, answer.rows), calls: countIn(language, answer.calls) };
  const from = reportWord(language, 'from', { files: source.files.map(({ name }) => name).join(', ') });
  const lines = [
    ...folded(reportWord(language, 'title'), page, '').map(page.strong),
    ...[
      from,
      ...period,
      ofKind(reportWord(language, 'rows', counts), { language, kind: source.kind }),
      ...(note === null ? [] : [note]),
    ].flatMap((line) => folded(line, page, '  ')),
    '',
    ...foundLines(answer, page),
    ...monthLines(answer.tables, page),
    ...cannotLines(answer, page),
    ...listLines(
      reportWord(language, 'leftOut'),
      answer.exclusions.map(({ why }) => why),
      page,
    ),
    ...listLines(
      reportWord(language, 'quality'),
      answer.warnings.map(({ text }) => text),
      page,
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function foundLines(answer: AuditAnswer, page: TerminalPage): readonly string[] {
  const said = findingsOf(answer).filter(
    ({ measure, words: { unit } }) => measure.state === 'computed' && unit !== 'table' && unit !== 'series',
  );
  if (said.length === 0) return [...folded(reportWord(answer.language, 'nothingComputed'), page, '  '), ''];
  return [
    page.strong(reportWord(answer.language, 'inShort')),
    ...said.flatMap(({ words, measure, sentence }) => [
      ...folded(words.question, page, '  '),
      ...(words.unit === 'share' ? [`    ${bar(measure)}`] : []),
      ...folded(sentence, page, '    '),
    ]),
    '',
  ];
}

const barWidth = 30;

/** A share as a bar; what chance allows around it in lighter signs. */
function bar({ value, interval }: MeasureAnswer): string {
  const at = (share: number): number => Math.round(share * barWidth);
  const [low, high] = interval ?? [value ?? 0, value ?? 0];
  return Array.from({ length: barWidth }, (_, place) => {
    if (place < at(low)) return '█';
    if (place < at(value ?? 0)) return '▓';
    return place < at(high) ? '▒' : '·';
  }).join('');
}

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Months as a row of small columns; a hidden one is a question mark, none is a dot. */
function monthLines(tables: readonly AnswerTable[], page: TerminalPage): readonly string[] {
  const months = tables.find(({ by }) => by === 'month');
  if (months === undefined || months.cells.length < 2) return [];
  const hidden = months.cells.filter(({ count }) => count === null).length;
  if (hidden > months.cells.length / 2) return [];
  const cells = months.cells.slice(-(page.width - 4));
  const highest = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  const drawn = cells
    .map(({ count }) =>
      count === null ? '?' : count === 0 ? '·' : (heights[Math.ceil((count / highest) * 8) - 1] ?? '▁'),
    )
    .join('');
  return [
    ...folded(months.title, page, '').map(page.strong),
    `  ${drawn}`,
    `  ${cells[0]?.group ?? ''} … ${cells.at(-1)?.group ?? ''}`,
    '',
  ];
}

function cannotLines(answer: AuditAnswer, page: TerminalPage): readonly string[] {
  const open = openQuestionsOf(answer);
  if (open.length === 0) return [];
  return [
    page.strong(reportWord(answer.language, 'cannot')),
    ...open.flatMap(({ questions, sentence, why }) => [
      ...questions.flatMap((question) => folded(question, page, '  - ')),
      ...folded(why === '' ? sentence : why, page, '      '),
    ]),
    '',
  ];
}

function listLines(title: string, items: readonly string[], page: TerminalPage): readonly string[] {
  if (items.length === 0) return [];
  return [page.strong(title), ...items.flatMap((item) => folded(item, page, '  - ')), ''];
}

function folded(text: string, { width }: TerminalPage, lead: string): readonly string[] {
  const inset = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === lead || line === inset ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '' && line !== lead) {
      lines.push(line);
      line = `${inset}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
