/**
 * Finding a case by any word in it, over what was decrypted on this device. It keeps no index on a server and sends no word of a
 * search anywhere.
 */
import type { CaseEntry, CaseId } from './case-entry.ts';
import type { CaseFile } from './case-file.ts';

export interface SearchableCase {
  readonly id: CaseId;
  /** Its words without marks and capitals, its name first. */
  readonly words: string;
}

const marks = /\p{Mn}/gu;

/** Text as it is searched: no capitals, no accents, so that "Muñoz" is found by "munoz". */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function wordsOf({ says }: CaseEntry): readonly string[] {
  return says.kind === 'taken-back' ? [] : textsOf(says);
}

/** What of a case can be found. Only what stands counts: words that were changed do not bring an old page up. */
export function searchableCase(file: CaseFile): SearchableCase {
  const standing = file.items.filter(({ takenBack }) => !takenBack);
  const first = standing.filter(({ says: { kind } }) => kind === 'begun' || kind === 'person');
  const rest = standing.filter(({ says: { kind } }) => kind !== 'begun' && kind !== 'person');
  const words = [...first, ...rest].flatMap(({ entry, also }) => [entry, ...also].flatMap(wordsOf));
  return { id: file.id, words: searchText(words.join('\n')) };
}

/** The cases in which every word asked for occurs, those found earliest in their words first. No words find all, as given. */
export function searchCases(cases: readonly SearchableCase[], asked: string): readonly CaseId[] {
  const wanted = searchText(asked)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return cases.map(({ id }) => id);
  const found: { readonly id: CaseId; readonly at: number }[] = [];
  for (const { id, words } of cases) {
    let at = Number.POSITIVE_INFINITY;
    for (const word of wanted) {
      const here = words.indexOf(word);
      if (here < 0) {
        at = -1;
        break;
      }
      at = Math.min(at, here);
    }
    if (at >= 0) found.push({ id, at });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
}
