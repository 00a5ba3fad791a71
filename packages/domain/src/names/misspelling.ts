/**
 * What it costs, in bits, that one word was written for another: the fewest slips of hand, ear or scanner that turn the first into the
 * second, each priced by how common it is. It knows nothing of meaning, and answers `Infinity` where no few slips explain it.
 */

/** Neighbours on the keyboard most registers are typed on (QWERTY), by row and column. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Set<string>();
for (const [row, keys] of rows.entries())
  for (const [column, key] of [...keys].entries())
    for (const [down, across] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [1, -1],
      [-1, 0],
      [-1, 1],
    ] as const) {
      const other = rows[row + down]?.[column + across];
      if (other !== undefined) neighbours.add(key + other);
    }

/** Letters that ears and eyes take for each other: voiced and unvoiced, and shapes that scanners mix up. */
const alike = new Set(
  'bp pb dt td gk kg ck kc sz zs cs sc fv vf vw wv vb bv mn nm iy yi ie ei jy yj jg gj qk kq gq qg xs sx ce ec il li ij ji oa ao ou uo uv vu ao hn nh hb bh rn nr lt tl ft tf oc co od do cq qc'.split(
    ' ',
  ),
);
const vowels = new Set('aeiouy');

const first = 4;
const price = { swap: 2, vowel: 2.5, alike: 2.5, near: 3, double: 1, soft: 2, add: 3.5, other: 5 };
/** Two letters that one letter is read for: `rn` for `m` and their like. */
const joined = new Map([
  ['rn', 'm'],
  ['nn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['li', 'h'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['ks', 'x'],
]);

/** Longest word compared; a longer one is cut. Names of three hundred letters are bad input, not names. */
const longest = 40;
const kinds = 26;

/** Bits for one letter in place of another, by the places of both in the alphabet. */
const replacements = new Float64Array(kinds * kinds);
const letters = 'abcdefghijklmnopqrstuvwxyz';
for (let a = 0; a < kinds; a += 1)
  for (let b = 0; b < kinds; b += 1) replacements[a * kinds + b] = replacement(letters.charAt(a), letters.charAt(b));

/** Pairs that one letter is read for, as `first * kinds + second` to the letter. */
const joinedAt = new Map(
  [...joined].map(([pair, one]) => [placeOf(pair, 0) * kinds + placeOf(pair, 1), placeOf(one, 0)]),
);

// Worked in one after the other and never kept: a comparison is too frequent to ask for new memory each time.
const lines = [0, 1, 2].map(() => new Float64Array(longest + 1));
const looseOf = { a: new Float64Array(longest), b: new Float64Array(longest) };
const placesOf = { a: new Uint8Array(longest), b: new Uint8Array(longest) };

/**
 * Bits that `written` costs when `meant` was the name: 0 when equal, at least 4 for one slip. Stops early and answers `Infinity`
 * above `most`.
 */
export function slipBits(written: string, { meant, most }: { meant: string; most: number }): number {
  if (written === meant) return 0;
  const room = most - first;
  const long = Math.min(written.length, longest);
  const width = Math.min(meant.length, longest);
  if (room < 0 || Math.abs(long - width) * price.double > room) return Number.POSITIVE_INFINITY;
  read(written, { places: placesOf.a, loose: looseOf.a });
  read(meant, { places: placesOf.b, loose: looseOf.b });
  return walk({ long, width, room, a: placesOf.a, b: placesOf.b });
}

function walk({
  long,
  width,
  room,
  a,
  b,
}: {
  long: number;
  width: number;
  room: number;
  a: Uint8Array;
  b: Uint8Array;
}): number {
  let [older, before, here] = lines;
  if (older === undefined || before === undefined || here === undefined) throw new Error('three lines are made above');
  const at = (line: Float64Array | Uint8Array, index: number): number => line[index] ?? 0;
  before[0] = 0;
  for (let j = 1; j <= width; j += 1) before[j] = at(before, j - 1) + at(looseOf.b, j - 1);
  let leastBefore = 0;
  for (let i = 1; i <= long; i += 1) {
    const [letter, loose] = [at(a, i - 1), at(looseOf.a, i - 1)];
    const pair = i > 1 ? joinedAt.get(at(a, i - 2) * kinds + letter) : undefined;
    let least = at(before, 0) + loose;
    here[0] = least;
    for (let j = 1; j <= width; j += 1) {
      const other = at(b, j - 1);
      let cost =
        at(before, j - 1) +
        (letter === other
          ? 0
          : letter < kinds && other < kinds
            ? at(replacements, letter * kinds + other)
            : price.other);
      cost = Math.min(cost, at(before, j) + loose, at(here, j - 1) + at(looseOf.b, j - 1));
      if (i > 1 && j > 1 && letter === at(b, j - 2) && at(a, i - 2) === other)
        cost = Math.min(cost, at(older, j - 2) + price.swap);
      if (pair === other) cost = Math.min(cost, at(older, j - 1) + price.soft);
      if (j > 1 && joinedAt.get(at(b, j - 2) * kinds + other) === letter)
        cost = Math.min(cost, at(before, j - 2) + price.soft);
      here[j] = cost;
      if (cost < least) least = cost;
    }
    // A step over two letters may still reach past one dear line, so both must be too dear.
    if (least > room && leastBefore > room) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    [older, before, here] = [before, here, older];
  }
  const bits = at(before, width);
  return bits > room ? Number.POSITIVE_INFINITY : first + bits;
}

function read(word: string, { places, loose }: { places: Uint8Array; loose: Float64Array }): void {
  const end = Math.min(word.length, longest);
  for (let at = 0; at < end; at += 1) {
    places[at] = placeOf(word, at);
    loose[at] = looseLetter(word, at);
  }
}

function placeOf(word: string, at: number): number {
  const place = word.charCodeAt(at) - 97;
  // Letters of other scripts keep apart from each other as far as a byte allows, and have no neighbours.
  return place >= 0 && place < 26 ? place : kinds + (word.charCodeAt(at) & 127);
}

function replacement(a: string, b: string): number {
  if (alike.has(a + b)) return price.alike;
  if (vowels.has(a) && vowels.has(b)) return price.vowel;
  return neighbours.has(a + b) ? price.near : price.other;
}

/** A letter too many or too few: cheap when it doubles its neighbour, or is one that is often silent. */
function looseLetter(word: string, at: number): number {
  const letter = word[at];
  if (letter === word[at - 1] || letter === word[at + 1]) return price.double;
  return letter === 'h' || (letter === 'e' && at === word.length - 1) ? price.soft : price.add;
}
