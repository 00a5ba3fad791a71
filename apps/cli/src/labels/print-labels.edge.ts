/** `holdfast labels`: reads one column of a file and says what each label in it means, and why. It keeps nothing. */
import { type LabelFileIssue, labelsInFile } from '@holdfast/audit';
import type { Language } from '@holdfast/domain';
import { folded } from '../text/lines.ts';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { labelsAsJson, sayLabels } from './say-labels.ts';

/** Never throws but on a defect. A file that cannot be read is an exit of 2 with its reason. */
export async function printLabels({
  file,
  column,
  json,
  language,
  terminal,
}: {
  readonly file: string;
  readonly column?: string;
  readonly json: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
}): Promise<Printed> {
  const page = { ...inkOf(terminal), language };
  const read = await labelsInFile({ path: file, ...(column === undefined ? {} : { column }) });
  if (!read.ok) return refusal(read.issue, page.width);
  return { out: json ? labelsAsJson(read.value, language) : sayLabels(read.value, page), code: 0 };
}

/** What happened and what to do. Names of columns are shown; no cell is. */
function refusal(issue: LabelFileIssue, width: number): Printed {
  const [words, remedy] = wordsOf(issue);
  return { problem: `${[words, ...folded(remedy, { width, lead: '  ' })].join('\n')}\n`, code: 2 };
}

function wordsOf(issue: LabelFileIssue): readonly [words: string, remedy: string] {
  switch (issue.code) {
    case 'unreadable': {
      const { code, file, detail } = issue.read;
      const more = detail === undefined ? '' : ` (${detail})`;
      return code === 'file-not-found'
        ? [`file-not-found: There is no file ${file} there.`, 'Check its path, and who may read it.']
        : [
            `${code}: ${file} cannot be read as a table${more}.`,
            'It may be CSV or any delimited text, XLSX, JSON, and any of them packed as gz or zip.',
          ];
    }
    case 'which-column':
      return ['which-column: The file has several columns.', `Name one with --column: ${listed(issue.columns)}.`];
    case 'no-such-column':
      return ['no-such-column: The file has no column of that name.', `It has: ${listed(issue.columns)}.`];
    case 'too-large':
      return [
        'too-large: The file is too large for a list of labels.',
        'Use holdfast audit, which reads the rows without holding them.',
      ];
  }
}

const mostNamed = 40;

function listed(columns: readonly string[]): string {
  const more = columns.length - mostNamed;
  return `${columns.slice(0, mostNamed).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
