/**
 * How a written name is made comparable: marks, capitals, hyphens, particles and titles are set aside, and each way a clerk may have
 * kept it (whole, without its particles, one part of a double name) becomes a term. It never changes what is shown.
 */

/** One way a name may stand in a register. `loss` is how many bits of likelihood it costs that it stands so. */
export interface NameTerm {
  readonly text: string;
  readonly loss: number;
}

/** Letters that decomposition leaves whole, as they are usually typed without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** What a scanner reads for a letter. Taken for the letter only in a word that holds letters too. */
const scannedDigits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '8': 'b',
  '9': 'g',
  '|': 'l',
  '@': 'a',
  $: 's',
};

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'jr', 'sr', 'ii', 'iii', 'iv', 'snr', 'jnr']);

const particles = new Set(
  'de da do dos das di del della dello der den des du van von vander ter ten te la le las los lo el al bin ibn bint abu st san santa mac mc o y e i af av zu zum zur ap ab und'.split(
    ' ',
  ),
);

const mostTerms = 6;
const withoutParticles = 1;
const onePart = 3;

/** The words of a written name: lower case, plain letters, apostrophes and points closed up, titles and suffixes left out. */
export function nameWordsOf(written: string): readonly string[] {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(\p{L})[.'’‘`´ʼ]+(?=\p{L})/gu, '$1')
    .replace(/[.'’‘`´ʼ]/g, ' ');
  const words = plain.match(/[\p{L}\p{N}|@$]+/gu) ?? [];
  const read = words.map((word) =>
    /\p{L}/u.test(word) ? word.replace(/[013456789|@$]/g, (sign) => scannedDigits[sign] ?? sign) : word,
  );
  const kept = read.filter((word) => !titles.has(word) && /\p{L}/u.test(word));
  return kept.length > 0 ? kept : read.filter((word) => /\p{L}/u.test(word));
}

/**
 * Every way this part of a name may stand in a register, the whole first. Empty when nothing was written. A double name gives each
 * of its parts as well; a name of particles alone stays whole.
 */
export function nameTermsOf(written: string): readonly NameTerm[] {
  const words = nameWordsOf(written);
  if (words.length === 0) return [];
  const terms = new Map<string, number>([[words.join(''), 0]]);
  const add = (text: string, loss: number) => {
    const before = terms.get(text);
    if (text !== '' && (before === undefined || before > loss)) terms.set(text, loss);
  };
  const main = words.filter((word) => !particles.has(word));
  if (main.length > 0) add(main.join(''), withoutParticles);
  if (main.length > 1) for (const word of main) if (word.length > 1) add(word, onePart);
  return [...terms].slice(0, mostTerms).map(([text, loss]) => ({ text, loss }));
}

/** The readings of a name written as one line: `Strand, Dale`, `Dale Strand`, `Ana de la Cruz Vega`. At most three, likeliest first. */
export function readingsOfName(written: string): readonly { readonly given: string; readonly surname: string }[] {
  const [before = '', after] = written.split(',', 2);
  if (after !== undefined && nameWordsOf(before).length > 0 && nameWordsOf(after).length > 0)
    return [{ given: after.trim(), surname: before.trim() }];
  const words = written
    .replaceAll(',', ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => nameWordsOf(word).length > 0);
  if (words.length <= 1) return [{ given: '', surname: words[0] ?? '' }];
  const splitAt = (at: number) => ({ given: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') });
  const firstParticle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  const splits = new Set([firstParticle > 0 ? firstParticle : words.length - 1, words.length - 1, 1]);
  return [...splits].map(splitAt);
}
