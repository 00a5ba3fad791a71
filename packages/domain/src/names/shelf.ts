/**
 * An index of names held in memory, for a file of people that fits there: the same keys, the same plan and the same ranking as the one in the
 * database, so that what is measured on one is true of the other.
 */
import { bornFrom } from './born.ts';
import { type NameFound, rankNames } from './rank.ts';
import { type NameQuestion, type NameRow, nameSearchOf, rowsWantedBy, type TermOnRecord } from './search.ts';
import { nameTermsOf, readingsOfName } from './spelling.ts';
import { keysOfTerm } from './term-keys.ts';

/** A person as a register writes them: two parts of a name, or one line. */
export interface PersonOnRecord {
  readonly id: string;
  readonly given?: string;
  readonly surname?: string;
  readonly line?: string;
  readonly born?: string | undefined;
}

/** Finds people; built once. */
export interface NameShelf {
  readonly find: (question: NameQuestion) => readonly NameFound[];
}

/** The ways a person may stand in the index; none for someone without a name. */
export function nameRowsOf(person: PersonOnRecord): readonly NameRow[] {
  const readings =
    person.line === undefined
      ? [{ given: person.given ?? '', surname: person.surname ?? '' }]
      : readingsOfName(person.line).slice(0, 2);
  const born = bornFrom(person.born ?? '')?.digits ?? '';
  const empty = [{ text: '', loss: 0 }];
  const rows = new Map<string, NameRow>();
  for (const { given, surname } of readings) {
    const [givens, surnames] = [nameTermsOf(given), nameTermsOf(surname)];
    if (givens.length + surnames.length === 0) continue;
    for (const first of givens.length > 0 ? givens : empty)
      for (const last of surnames.length > 0 ? surnames : empty) {
        const loss = first.loss + last.loss;
        const key = `${last.text} ${first.text}`;
        if ((rows.get(key)?.loss ?? Number.POSITIVE_INFINITY) > loss)
          rows.set(key, { id: person.id, given: first.text, surname: last.text, born, loss });
      }
  }
  return [...rows.values()];
}

/** Builds the index over `people`. */
export function nameShelfOf(people: readonly PersonOnRecord[]): NameShelf {
  const terms = new Map<string, { term: string; asGiven: number; asSurname: number }>();
  const by = {
    pair: new Map<string, NameRow[]>(),
    surname: new Map<string, NameRow[]>(),
    given: new Map<string, NameRow[]>(),
    born: new Map<string, NameRow[]>(),
  };
  const byKey = new Map<number, TermOnRecord[]>();
  const termOf = (term: string) => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    const made = { term, asGiven: 0, asSurname: 0 };
    terms.set(term, made);
    for (const key of keysOfTerm(term)) push(byKey, key, made);
    return made;
  };
  for (const person of people)
    for (const row of nameRowsOf(person)) {
      if (row.given !== '') termOf(row.given).asGiven += 1;
      if (row.surname !== '') termOf(row.surname).asSurname += 1;
      push(by.pair, `${row.surname} ${row.given}`, row);
      push(by.surname, row.surname, row);
      push(by.given, row.given, row);
      if (row.born !== '') push(by.born, row.born, row);
    }
  return {
    find: (question) => {
      const search = nameSearchOf(question);
      if (search === undefined) return [];
      const onRecord = [...new Set(search.keys.flatMap((key) => byKey.get(key) ?? []))];
      const wanted = rowsWantedBy(search, onRecord);
      const [surnames, givens] = [new Set(wanted.surnames), new Set(wanted.givens)];
      const rows = new Set<NameRow>();
      const take = (found: readonly NameRow[] | undefined, most = Number.POSITIVE_INFINITY) => {
        for (const row of (found ?? []).slice(0, most)) rows.add(row);
      };
      for (const { surname, given } of wanted.pairs) take(by.pair.get(`${surname} ${given}`));
      for (const day of wanted.days) take(by.born.get(day));
      for (const day of wanted.nearDays)
        take(by.born.get(day)?.filter((row) => surnames.has(row.surname) || givens.has(row.given)));
      for (const surname of wanted.surnames) take(by.surname.get(surname), 200);
      for (const given of wanted.givens.slice(0, 4)) take(by.pair.get(` ${given}`), 200);
      return rankNames({ search, rows: [...rows], onRecord, people: people.length });
    },
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
