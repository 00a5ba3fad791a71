/** A paper as plain text, and as a file for editing (RTF): the same words in the same order. Neither holds anything the paper does not. */
import { type Paper, type PaperBlock, paperWords } from './paper.ts';

/** The paper as text, with blank lines between its parts, without what stands at the foot of pages. A row of a table is one line. */
export function paperText(paper: Paper): string {
  const words = paperWords[paper.language];
  const parts = [
    paper.from.join('\n'),
    paper.date,
    paper.to.join('\n'),
    paper.title,
    ...paper.blocks.map(blockText),
    paper.signature.length === 0 ? '' : [words.closing, '', ...paper.signature].join('\n'),
    paper.enclosed.length === 0 ? '' : [words.enclosed, ...paper.enclosed.map((each) => `- ${each}`)].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'points':
      return block.points.map((point) => `- ${point}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'heading':
    case 'part':
    case 'paragraph':
    case 'note':
      return block.text;
  }
}

/** Half points, twips and language ids. Source: Rich Text Format specification 1.9.1, Microsoft, 2008. */
const languageIds = { en: 1033, es: 3082 } as const;
/** Usable width between margins of 25 mm on US letter, in twips. */
const width = 9_406;

/** The paper for any word processor. Every sign outside ASCII, and each that the format reads as its own, is written as a number. */
export function paperRtf(paper: Paper): string {
  const words = paperWords[paper.language];
  const lines = (each: readonly string[]) => each.map(escaped).join('\\line ');
  const closing = [
    `\\pard\\sb400\\sa600\\keepn ${escaped(words.closing)}\\par`,
    `\\pard\\sa200 ${lines(paper.signature)}\\par`,
  ];
  const enclosed = [`\\pard\\sb200\\sa80\\keepn\\b ${escaped(words.enclosed)}\\b0\\par`, ...paper.enclosed.map(point)];
  return [
    `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang${languageIds[paper.language]}{\\fonttbl{\\f0\\froman Source Serif 4{\\*\\falt Times New Roman};}}`,
    `{\\info{\\title ${escaped(paper.title)}}}`,
    '\\margl1417\\margr1417\\margt1360\\margb1474\\f0\\fs22',
    `{\\footer\\pard\\fs17 ${escaped(paper.foot)}\\tab ${escaped(words.page)} \\chpgn\\par}`,
    ...(paper.from.length === 0 ? [] : [`\\pard\\sa300 ${lines(paper.from)}\\par`]),
    `\\pard\\sa240 ${escaped(paper.date)}\\par`,
    ...(paper.to.length === 0 ? [] : [`\\pard\\sa300 ${lines(paper.to)}\\par`]),
    `\\pard\\sa200\\outlinelevel0\\b\\fs26 ${escaped(paper.title)}\\b0\\fs22\\par`,
    ...paper.blocks.flatMap(blockRtf),
    ...(paper.signature.length === 0 ? [] : closing),
    ...(paper.enclosed.length === 0 ? [] : enclosed),
    '}',
  ].join('\n');
}

function point(text: string): string {
  return `\\pard\\fi-284\\li284\\sa80 \\bullet\\tab ${escaped(text)}\\par`;
}

function blockRtf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`\\pard\\sb260\\sa80\\keepn\\outlinelevel1\\b\\fs23 ${escaped(block.text)}\\b0\\fs22\\par`];
    case 'part':
      return [`\\pard\\sb200\\sa80\\keepn\\outlinelevel2\\b ${escaped(block.text)}\\b0\\par`];
    case 'paragraph':
      return [`\\pard\\sa160 ${escaped(block.text)}\\par`];
    case 'note':
      return [`\\pard\\sa160\\fs19 ${escaped(block.text)}\\fs22\\par`];
    case 'points':
      return block.points.map(point);
    case 'table':
      return [...[block.head, ...block.rows].map(rowRtf), '\\pard\\sa160\\par'];
  }
}

function rowRtf(cells: readonly string[], row: number): string {
  const borders = cells
    .map((_, at) => `\\clbrdrb\\brdrs\\cellx${Math.round((width * (at + 1)) / cells.length)}`)
    .join('');
  const bold = row === 0 ? ['\\b ', '\\b0'] : ['', ''];
  const texts = cells.map((cell) => `\\intbl ${bold[0]}${escaped(cell)}${bold[1]}\\cell`).join('');
  return `\\trowd${row === 0 ? '\\trhdr' : ''}${borders}\\pard${texts}\\row`;
}

/** Text that cannot become a command, a group or a field: what is not a plain letter, digit or harmless sign is a number. */
function escaped(text: string): string {
  const code = (unit: number) => `\\u${unit > 32_767 ? unit - 65_536 : unit}?`;
  return [...text]
    .map((sign) => {
      if (sign === '\n') return '\\line ';
      if (sign >= ' ' && sign <= '~' && !'\\{}'.includes(sign)) return sign;
      return Array.from({ length: sign.length }, (_, at) => code(sign.charCodeAt(at))).join('');
    })
    .join('');
}
