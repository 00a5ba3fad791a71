/** The files of a copy as its first page lists them: what each is, where it lies, and by which number it can be known again. */
import type { Said } from '@holdfast/domain';
import type { Attachment } from '@holdfast/wire';
import { kindWords } from '../words/files.ts';
import type { Reader } from '../words/rows.ts';
import { atMoment } from '../words/say.ts';
import { copyPageWords as words } from '../words/take-out.ts';
import { type Html, tag } from './html.ts';

/** One file, and what became of it in this copy. */
export type ListedFile = {
  readonly number: number;
  readonly attachment: Attachment;
  readonly how: 'original' | 'cleaned' | 'left-out' | 'removed';
  /** Where it lies; absent where it is not in the copy. */
  readonly path?: string;
  /** Of the file as it came, in hexadecimal. */
  readonly sha256: string;
};

const howWords: Readonly<Record<ListedFile['how'], Said>> = {
  original: words.asItCame,
  cleaned: words.cleanCopy,
  'left-out': words.leftOut,
  removed: words.removed,
};

/** A path as seen from the first page, which lies in the same folder. */
const fromIndex = (path: string): string => path.replace(/^data\//, '');

/** Those of one note or contact, pictures to be seen. */
export function filesUnder(files: readonly ListedFile[], id: string, { language }: Reader): readonly Html[] {
  return files
    .filter(({ attachment }) => attachment.of.id === id)
    .flatMap(({ number, attachment, path, how }) => {
      const name = `${words.number[language]} ${number}: ${kindWords[attachment.kind][language]}`;
      const note = attachment.note === undefined ? [] : [tag('p', [attachment.note], { class: 'own small' })];
      if (path === undefined) return [tag('p', [`${name} (${howWords[how][language]})`]), ...note];
      const shown = /\.(jpg|png|webp)$/.test(path)
        ? [tag('a', [tag('img', [], { src: fromIndex(path), alt: name })], { href: fromIndex(path) })]
        : [];
      return [tag('p', [tag('a', [name], { href: fromIndex(path) })]), ...shown, ...note];
    });
}

/** All of them in one table. */
export function filesSection(files: readonly ListedFile[], { language, zone }: Reader): readonly Html[] {
  if (files.length === 0) return [];
  const head = [words.number, words.file, words.cameIn, words.hash].map((said) => tag('th', [said[language]]));
  const rows = files.map(({ number, attachment, how, path, sha256 }) => {
    const name = attachment.originalName === undefined || how === 'cleaned' ? '' : `, ${attachment.originalName}`;
    const what = `${kindWords[attachment.kind][language]}${name} (${howWords[how][language]})`;
    const file = path === undefined ? what : tag('a', [what], { href: fromIndex(path) });
    return tag('tr', [
      tag('td', [String(number)]),
      tag('td', [file]),
      tag('td', [atMoment(attachment.addedAt, zone)[language]]),
      tag('td', [tag('code', [sha256])]),
    ]);
  });
  return [
    tag('h2', [words.files[language]]),
    tag('div', [tag('table', [tag('thead', [tag('tr', head)]), tag('tbody', rows)])], {
      class: 'scroll',
      tabindex: '0',
      role: 'region',
      'aria-label': words.files[language],
    }),
  ];
}
