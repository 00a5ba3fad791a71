/**
 * SHA-256 over whole blocks as a WebAssembly program, put together here with every round written out. It refuses to pad and to
 * finish: `fast-hash.ts` does, and believes it only once it has agreed with the library.
 *
 * [Note: A program made on the phone]
 * The same program as bytes in base64 would be five kilobytes of what every visitor loads. The rounds differ only in their numbers, so
 * what writes them is short. It is noted as on an old pocket calculator, what is worked on before what is done: `a 2 > b +` is b and a
 * turned right by two, added. `=a` puts it into a, `~a` puts it there and goes on with it; `@8` reads eight bytes further on, `!8` writes.
 */

/** Where the eight words of the state lie in the program's memory, and from where on blocks are read. */
export const stateAt = 0;
export const blocksAt = 64;
export const blockLength = 64;
/** As many bytes as are hashed in one call: they stay in a processor's nearest memory meanwhile. */
export const mostBytes = 65_536 - blockLength;

/** Source: WebAssembly Core Specification 2.0, section 5.4.7, read 2026-11-22. `<` and `>` turn, `/` shifts right. */
const operations: Readonly<Record<string, number>> = {
  '+': 0x6a,
  '&': 0x71,
  '|': 0x72,
  '^': 0x73,
  '/': 0x76,
  '<': 0x77,
  '>': 0x78,
};

const rounds = 64;
const lastPrime = 311;

/** The first 64 primes: the words of the state and of the rounds come from their roots. */
function primes(): readonly number[] {
  const found: number[] = [];
  for (let one = 2; one <= lastPrime; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

/** The first 32 bits of the part of a root that is no whole number. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32) | 0;

/** Source: FIPS 180-4, section 4.2.2: of the cube roots. */
export const roundWords = (): readonly number[] => primes().map((prime) => fraction(Math.cbrt(prime)));
/** Source: FIPS 180-4, section 5.3.3: of the square roots of the first eight. */
export const firstState = (): readonly number[] =>
  primes()
    .slice(0, 8)
    .map((prime) => fraction(Math.sqrt(prime)));

/** A number as WebAssembly writes it, seven bits a byte, the lowest first. */
function signed(value: number): number[] {
  const rest = value >> 7;
  const isLast = rest === (value & 0x40 ? -1 : 0);
  return [(value & 0x7f) | (isLast ? 0 : 0x80), ...(isLast ? [] : signed(rest))];
}

/** A length, always in four bytes. */
const sized = (length: number): number[] => [0, 7, 14, 21].map((by) => ((length >> by) & 0x7f) | (by < 21 ? 0x80 : 0));

/** Locals by letter: `p` where to read, `q` where to stop, a to h the state, i to x the schedule, `t` to set aside. */
const locals = 'pqabcdefghIJKLMNOPQRSTUVWXt';

/** Instructions as bytes. Where `turned` is given, a to h name the words as they stand that many rounds later. */
function written(note: string, turned = 0): number[] {
  const local = (name: string): number => {
    const at = locals.indexOf(name);
    return at < 2 || at > 9 ? at : 2 + ((at - 2 - turned + rounds) % 8);
  };
  return note.split(' ').flatMap((word) => {
    const [sign = '', rest = ''] = [word.slice(0, 1), word.slice(1)];
    const operation = operations[word];
    if (operation !== undefined) return operation;
    if (/^-?\d+$/.test(word)) return [0x41, ...signed(Number(word))];
    if (sign === '@' || sign === '!') return [sign === '@' ? 0x28 : 0x36, 2, Number(rest)];
    if (sign === '=') return [0x21, local(rest)];
    return sign === '~' ? [0x22, local(rest)] : [0x20, local(word)];
  });
}

/** The letter of a word of the schedule; after sixteen rounds a place is used again. */
const scheduled = (round: number): string => locals.charAt(10 + (round % 16));

/** Three turns of one word, put together: the functions Σ, and σ where the last shifts. */
const mixed = (name: string, [first, second, third]: readonly [number, number, number], last = '>'): string =>
  `${name} ${first} > ${name} ${second} > ^ ${name} ${third} ${last} ^`;

/** A word of the block, which is written with its highest byte first. */
const readWord = (index: number): string =>
  `p @${index * 4} ~t 8 < 16711935 & t 8 > -16711936 & | =${scheduled(index)}`;

/** The next word of the schedule, in the place of the one that is sixteen rounds old. */
const nextWord = (round: number): string =>
  `${scheduled(round)} ${mixed(scheduled(round + 1), [7, 18, 3], '/')} + ${scheduled(round + 9)} + ${mixed(scheduled(round + 14), [17, 19, 10], '/')} + =${scheduled(round)}`;

/** One round. The words of the state do not move: their names do, one place a round. */
const round = (word: number, index: number): number[] => [
  ...(index < 16 ? [] : written(nextWord(index))),
  // Of f and g the bits of e choose; of a, b and c it is what two agree on.
  ...written(`h ${word} + ${scheduled(index)} + f g ^ e & g ^ + ${mixed('e', [6, 11, 25])} + ~t d + =d`, index),
  ...written(`t ${mixed('a', [2, 13, 22])} + a b | c & a b & | + =h`, index),
];

function body(): number[] {
  const state = [...'abcdefgh'].map((name, at) => ({ name, at: at * 4 }));
  return [
    ...[1, locals.length - 2, 0x7f, 0x03, 0x40],
    ...state.flatMap(({ name, at }) => written(`0 @${at} =${name}`)),
    ...Array.from({ length: 16 }, (_, at) => written(readWord(at))).flat(),
    ...roundWords().flatMap(round),
    ...state.flatMap(({ name, at }) => written(`0 0 @${at} ${name} + !${at}`)),
    // Again, while there is another block.
    ...[...written(`p ${blockLength} + ~p q`), 0x49, 0x0d, 0, 0x0b, 0x0b],
  ];
}

/**
 * A program of one function, `h(from, until)`, and a memory `m` of one page.
 * Source: WebAssembly Core Specification 2.0, section 5.5, read 2026-11-22.
 */
export function sha256Program(): Uint8Array<ArrayBuffer> {
  const code = body();
  const whole = [1, ...sized(code.length), ...code];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, 6, 1, 0x60, 2, 0x7f, 0x7f, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1],
    ...[7, 9, 2, 1, 0x68, 0, 0, 1, 0x6d, 2, 0],
    ...[10, ...sized(whole.length), ...whole],
  ]);
}
