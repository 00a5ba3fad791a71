// The two peers of name matching, as PostgreSQL's own extensions do them: trigram similarity (pg_trgm) and Soundex (fuzzystrmatch). Written out here so that
// thousands of questions over tens of thousands of rows take seconds; a contract of `store` holds them equal to the real functions.

export type PeerPerson = {
  readonly id: string;
  readonly given: string;
  readonly surname: string;
  readonly dob: string;
};
export type PeerQuestion = { readonly given: string; readonly surname: string; readonly dob: string };
/** Ids in order of likeness, those that the peer's own threshold lets through. */
export type Peer = (question: PeerQuestion) => readonly string[];

/** Source: PostgreSQL documentation, pg_trgm, `pg_trgm.similarity_threshold`: 0.3 unless set. */
export const trigramThreshold = 0.3;

/** Every three signs of each word, with two blanks before it and one behind, once each: what `show_trgm` answers. */
export const trigramsOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
};

/** Plain pg_trgm: `similarity(given || ' ' || surname, asked)`, best first, equal ones by an equal day of birth. */
export const trigramPeer = (people: readonly PeerPerson[]): Peer => {
  const sizes: number[] = [];
  const lists = new Map<string, number[]>();
  for (const [index, { given, surname }] of people.entries()) {
    const trigrams = trigramsOf(`${given} ${surname}`);
    sizes.push(trigrams.size);
    for (const trigram of trigrams) {
      const list = lists.get(trigram);
      if (list === undefined) lists.set(trigram, [index]);
      else list.push(index);
    }
  }
  const counts = new Uint16Array(people.length);
  return ({ given, surname, dob }) => {
    const asked = trigramsOf(`${given} ${surname}`);
    const touched: number[] = [];
    for (const trigram of asked)
      for (const index of lists.get(trigram) ?? []) {
        if (counts[index] === 0) touched.push(index);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    const found: { id: string; likeness: number; sameDay: boolean }[] = [];
    for (const index of touched) {
      const shared = counts[index] ?? 0;
      counts[index] = 0;
      const likeness = shared / (asked.size + (sizes[index] ?? 0) - shared);
      const person = people[index];
      if (likeness >= trigramThreshold && person !== undefined)
        found.push({ id: person.id, likeness, sameDay: dob !== '' && person.dob === dob });
    }
    return found
      .toSorted((a, b) => b.likeness - a.likeness || Number(b.sameDay) - Number(a.sameDay) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
};

const soundexOf: Readonly<Record<string, string>> = Object.fromEntries(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, at) => [...letters].map((each) => [each, `${at + 1}`])),
);

/** The American Soundex of a word as fuzzystrmatch writes it, which lets H and W part equal codes. Empty for a word without letters. */
export const soundex = (word: string): string => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  let code = letters.slice(0, 1).toUpperCase();
  for (let at = 1; at < letters.length && code.length < 4; at += 1) {
    const digit = soundexOf[letters[at] ?? ''];
    if (digit !== undefined && digit !== soundexOf[letters[at - 1] ?? '']) code += digit;
  }
  return code === '' ? '' : code.padEnd(4, '0');
};

/** Both parts sound alike by Soundex; a part not asked for is not compared. Those with the same day of birth first. */
export const soundexPeer = (people: readonly PeerPerson[]): Peer => {
  const coded = people.map((person) => ({ person, given: soundex(person.given), surname: soundex(person.surname) }));
  const bySurname = Map.groupBy(coded, ({ surname }) => surname);
  const byGiven = Map.groupBy(coded, ({ given }) => given);
  return (question) => {
    const [given, surname] = [soundex(question.given), soundex(question.surname)];
    if (given === '' && surname === '') return [];
    const likely = (surname === '' ? byGiven.get(given) : bySurname.get(surname)) ?? [];
    const sameDay = ({ person }: { person: PeerPerson }) => question.dob !== '' && person.dob === question.dob;
    return likely
      .filter((each) => given === '' || each.given === given)
      .toSorted((a, b) => Number(sameDay(b)) - Number(sameDay(a)) || (a.person.id < b.person.id ? -1 : 1))
      .map(({ person }) => person.id);
  };
};
