/**
 * A day of birth as people know it: whole, or a year, or a year and a month, in whatever order it was said. It compares what was said with
 * what is on record and prices the difference in bits; an impossible day is kept as it was typed, because a slip of one digit made it.
 */

/** Eight signs, `YYYYMMDD`; `.` where nothing is known. `eitherOrder`: day and month could be read either way round. */
export interface BornKnown {
  readonly digits: string;
  readonly eitherOrder: boolean;
}

export type BornDifference = 'same' | 'day-month-swapped' | 'one-slip' | 'part-same' | 'other';

/** Bits for each difference, and for a day of birth that the record lacks. */
export const bornBits = {
  slip: 5,
  swapped: 5,
  twoSlips: 9,
  otherYear: 9,
  oneUnlike: 11,
  part: 14,
  other: 20,
  missing: 12,
};

const unknown = '........';

/**
 * Reads a day of birth: `1984-03-09`, `19840309`, `3/9/1984`, `09.03.1984`, `1984-03`, `03/1984`, `1984`. Undefined for an empty text and for one
 * that holds no year. Where day and month could be either, the month is taken first and `eitherOrder` says so.
 */
export function bornFrom(written: string): BornKnown | undefined {
  const parts = written.match(/\d+/g) ?? [];
  const whole = (digits: string, eitherOrder = false) => ({ digits, eitherOrder });
  const [one = '', two = '', three = ''] = parts;
  if (parts.length === 1 && one.length === 8) {
    if (isYear(one.slice(0, 4))) return whole(one);
    return isYear(one.slice(4))
      ? dayAndMonth(one.slice(0, 2), { second: one.slice(2, 4), year: one.slice(4) })
      : whole(one);
  }
  if (parts.length === 1 && one.length === 6 && isYear(one.slice(0, 4))) return whole(`${one}..`);
  if (parts.length === 1) return one.length === 4 ? whole(`${one}....`) : undefined;
  if (parts.length === 2 && one.length === 4) return whole(`${one}${two.padStart(2, '0').slice(0, 2)}..`);
  if (parts.length === 2 && two.length === 4) return whole(`${two}${one.padStart(2, '0').slice(0, 2)}..`);
  if (parts.length < 3) return undefined;
  if (one.length === 4) return whole(one + two.padStart(2, '0').slice(0, 2) + three.padStart(2, '0').slice(0, 2));
  return three.length === 4
    ? dayAndMonth(one.padStart(2, '0'), { second: two.padStart(2, '0'), year: three })
    : undefined;
}

function dayAndMonth(first: string, { second, year }: { second: string; year: string }): BornKnown {
  const monthFirst = Number(first) <= 12;
  const digits = monthFirst ? `${year}${first}${second}` : `${year}${second}${first}`;
  return { digits: digits.slice(0, 8), eitherOrder: monthFirst && Number(second) <= 12 };
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** How two days of birth differ, and how many bits that costs. Signs unknown on either side are not compared. */
export function compareBorn(
  asked: BornKnown,
  onRecord: string,
): { readonly difference: BornDifference; readonly bits: number } {
  const known = onRecord.length === 8 ? onRecord : unknown;
  const apart = unlike(asked.digits, known);
  if (apart.length === 0) return { difference: 'same', bits: 0 };
  const [year, day] = [asked.digits.slice(0, 4), asked.digits.slice(4)];
  const turned = year + day.slice(2) + day.slice(0, 2);
  if (!turned.includes('.') && unlike(turned, known).length === 0)
    return { difference: 'day-month-swapped', bits: asked.eitherOrder ? 0.5 : bornBits.swapped };
  if (apart.length === 1) return { difference: 'one-slip', bits: bornBits.slip };
  const [i = 0, j = 0] = apart;
  if (apart.length === 2) {
    if (asked.digits[i] === known[j] && asked.digits[j] === known[i])
      return { difference: 'one-slip', bits: j === i + 1 ? bornBits.slip : bornBits.slip + 2 };
    // Carried over a ten: 1989 for 1990, 09 for 10.
    const near = neighbouringNumber(asked.digits, known);
    return near
      ? { difference: 'one-slip', bits: bornBits.slip + 1 }
      : { difference: 'part-same', bits: bornBits.twoSlips };
  }
  const parts = [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const;
  const equal = parts.filter(([from, to]) => apart.every((at) => at < from || at >= to)).length;
  if (equal === 2)
    return { difference: 'part-same', bits: apart.every((at) => at < 4) ? bornBits.otherYear : bornBits.oneUnlike };
  if (equal === 1) return { difference: 'other', bits: bornBits.part };
  return { difference: 'other', bits: bornBits.other };
}

function unlike(one: string, other: string): readonly number[] {
  const apart: number[] = [];
  for (let at = 0; at < 8; at += 1) if (one[at] !== other[at] && one[at] !== '.' && other[at] !== '.') apart.push(at);
  return apart;
}

function neighbouringNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((digits) => [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]);
  const apart = a?.map((part, at) => Math.abs(Number(part) - Number(b?.[at]))) ?? [];
  return (
    apart.filter((distance) => distance === 1).length === 1 && apart.filter((distance) => distance === 0).length === 2
  );
}

/** Whole days of birth that one slip could have turned into what was asked, itself first: what an index can be asked for. */
export function bornVariants(asked: BornKnown): readonly string[] {
  const { digits } = asked;
  if (digits.includes('.')) return [];
  const found = new Set([digits, digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6)]);
  for (let at = 0; at < 7; at += 1)
    found.add(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2));
  for (let at = 2; at < 8; at += 1)
    for (let digit = 0; digit < 10; digit += 1) found.add(digits.slice(0, at) + digit + digits.slice(at + 1));
  return [...found].filter((each) => each === digits || isDay(each));
}

function isDay(digits: string): boolean {
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return isYear(digits.slice(0, 4)) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
