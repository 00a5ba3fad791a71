/**
 * How a name may sound, written as a few consonant keys: one reading for each group of languages whose letters differ. Two names that
 * share a key may sound alike; that alone never makes them one.
 *
 * Source: our own rules, from the letter values of English, Spanish and Portuguese, German, the Slavic languages written in Latin
 * letters, and the romanisations of Arabic, Chinese and Korean. Read 2026-11-22.
 */

type Rules = readonly (readonly [RegExp, string])[];

/** Classes at the end: p(b) f(vw) t(d) s(z) k(gq) x(sh, ch, j) l m n r. Vowels stand only at the front, as `a`. */
const english: Rules = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^x/, 's'],
  [/^wh/, 'w'],
  [/ph/g, 'f'],
  [/(?<=[aeiou])ght?/g, 't'],
  [/gh/g, 'g'],
  [/tsch|tch|sch|sh|ch/g, 'x'],
  [/(?<=[ns])ti(?=on)|ti(?=a)|ci(?=a)/g, 'x'],
  [/dg(?=[eiy])/g, 'x'],
  [/^g(?=[eiy])/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x(?=.)/g, 'x'],
  [/j/g, 'x'],
  [/th/g, 't'],
  [/mb$/g, 'm'],
];

const spanish: Rules = [
  [/^x|j|g(?=[eiy])/g, 'h'],
  [/ll/g, 'y'],
  [/qu/g, 'k'],
  [/v/g, 'b'],
  [/ch/g, 'x'],
  [/c(?=[eiy])|z/g, 's'],
  [/c|q/g, 'k'],
  [/gn|nh|ny/g, 'n'],
  [/lh/g, 'l'],
];

const continental: Rules = [
  [/tsch|tch|cz|sch|szcz|sz|sh|zh|ch(?=[aeiouy])/g, 'x'],
  [/ch/g, 'k'],
  [/kh|gh/g, 'k'],
  [/ph|pf/g, 'f'],
  [/dj|dz/g, 'x'],
  [/^j|(?<=.)j/g, 'y'],
  [/ts|tz|z(?=[aeiou])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/dt|th/g, 't'],
  [/x/g, 'ks'],
];

/** The sound keys of one plain word, each different from the others. Empty for a word without Latin letters. */
export function soundKeysOf(word: string): readonly string[] {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const keys = readSounds(word);
  if (heard.size >= mostHeard) heard.clear();
  heard.set(word, keys);
  return keys;
}

/** Words already read: one register says the same names again and again. Emptied when full. */
const heard = new Map<string, readonly string[]>();
const mostHeard = 50_000;

function readSounds(word: string): readonly string[] {
  const letters = word.replace(/[^a-z]/g, '');
  if (letters === '') return [];
  return [...new Set([english, spanish, continental].map((rules) => skeletonOf(letters, rules)))];
}

function skeletonOf(word: string, rules: Rules): string {
  let read = word;
  for (const [from, to] of rules) read = read.replace(from, to);
  const front = /^h?[aeiouy]/.test(read) ? 'a' : '';
  const consonants = read
    .replace(/[aeiouyh]/g, '')
    .replace(/b/g, 'p')
    .replace(/[vw]/g, 'f')
    .replace(/d/g, 't')
    .replace(/z/g, 's')
    .replace(/g/g, 'k')
    .replace(/(.)\1+/g, '$1');
  return front + consonants;
}
