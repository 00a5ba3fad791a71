/** A measure as one plain sentence, the same in the report, on the terminal and for a screen reader. It refuses a share without its n. */
import type { Language } from '@holdfast/domain';
import type { AuditAnswer, MeasureAnswer, MeasurePart, MeasureWords } from '../answer.ts';
import { countIn, lengthIn, pointsIn, shareIn } from './numbers.ts';
import { reportWord } from './words.ts';

export interface Finding {
  readonly words: MeasureWords;
  readonly measure: MeasureAnswer;
  /** What was found, or that it cannot be said. */
  readonly sentence: string;
  /** The number alone, for where it stands large; absent where there is none. */
  readonly figure?: string;
}

/** What to keep in mind of a file whose rows are no calls; null where they are, or where nobody can tell. */
export function kindNote({ language, source: { kind } }: AuditAnswer): string | null {
  switch (kind) {
    case 'reports':
      return reportWord(language, 'kindReports');
    case 'stops':
      return reportWord(language, 'kindStops');
    case 'arrests':
      return reportWord(language, 'kindArrests');
    case 'calls':
    case 'totals':
    case 'unknown':
      return null;
  }
}

/** Every measure of the answer, in the order of its definitions. */
export function findingsOf(answer: AuditAnswer): readonly Finding[] {
  return answer.definitions.flatMap((words) => {
    const measure = answer.measures[words.id];
    return measure === undefined ? [] : [{ words, measure, ...sentenceOf(answer.language, words, measure) }];
  });
}

/** One measure in words. Throws never: a number that is missing where it should stand is said to be hidden. */
export function sentenceOf(
  language: Language,
  { unit }: MeasureWords,
  { state, n, of, value, interval, p90, parts = [] }: MeasureAnswer,
): { readonly sentence: string; readonly figure?: string } {
  if (state === 'not-computable') return { sentence: `${reportWord(language, 'cannotTell')}.` };
  if (state === 'too-few' || n === null) return { sentence: `${reportWord(language, 'tooFew')}.` };
  const counts = { n: countIn(language, n), of: countIn(language, of) };
  if (unit === 'change') return changeSentence(language, { value, interval, parts });
  if (unit === 'count' || unit === 'table') {
    const sentence = of === null ? counts.n : reportWord(language, 'countOf', counts);
    return { sentence, figure: counts.n };
  }
  if (value === null) return { sentence: `${reportWord(language, 'tooFew')}.` };
  if (unit === 'seconds') {
    const median = lengthIn(language, value);
    const nine = p90 ?? null;
    const blanks = { ...counts, median, p90: nine === null ? '' : lengthIn(language, nine) };
    return { sentence: reportWord(language, nine === null ? 'medianOnly' : 'median', blanks), figure: median };
  }
  const share = shareIn(language, value);
  const range =
    interval === null
      ? ''
      : ` ${reportWord(language, 'range', { low: shareIn(language, interval[0]), high: shareIn(language, interval[1]) })}`;
  return { sentence: `${reportWord(language, 'shareOf', { ...counts, share })}${range}`, figure: share };
}

/** Both shares, how far apart they are, and whether chance is enough: never a direction alone. */
function changeSentence(
  language: Language,
  { value, interval, parts }: Pick<MeasureAnswer, 'value' | 'interval'> & { readonly parts: readonly MeasurePart[] },
): { readonly sentence: string; readonly figure?: string } {
  const [earlier, later] = parts;
  if (value === null || interval === null || earlier === undefined || later === undefined)
    return { sentence: `${reportWord(language, 'tooFew')}.` };
  const side = ({ n, of, value: share }: MeasurePart): string =>
    reportWord(language, 'shareShort', {
      n: countIn(language, n),
      of: countIn(language, of),
      share: shareIn(language, share ?? 0),
    });
  const verdict = reportWord(language, interval[0] > 0 || interval[1] < 0 ? 'changeMore' : 'changeChance');
  const blanks = {
    earlier: earlier.group,
    before: side(earlier),
    later: later.group,
    after: side(later),
    points: pointsIn(language, value),
    low: pointsIn(language, interval[0]),
    high: pointsIn(language, interval[1]),
    verdict,
  };
  return { sentence: reportWord(language, 'changeOf', blanks), figure: pointsIn(language, value) };
}

/** Whether a measure says more than the one it divides: where that one cannot be worked out, its series and its change only repeat why. */
function repeatsAnother({ definitions, measures }: AuditAnswer, { id, unit }: MeasureWords): boolean {
  if (unit !== 'series' && unit !== 'change') return false;
  const whole = definitions.find(
    (one) =>
      one.unit === 'share' &&
      id.startsWith(`${one.id}-`) &&
      /^(?:over-time|change|by-turn)$/.test(id.slice(one.id.length + 1)),
  );
  return whole !== undefined && measures[whole.id]?.state !== 'computed';
}

/** Measures that say nothing for the same reason, told together: the reason once, with every question it leaves open. */
export interface OpenQuestions {
  readonly questions: readonly string[];
  readonly sentence: string;
  readonly why: string;
  readonly needs: readonly string[];
}

/** In the order in which each reason first comes. */
export function openQuestionsOf(answer: AuditAnswer): readonly OpenQuestions[] {
  const byReason = new Map<string, OpenQuestions>();
  for (const { words, measure, sentence } of findingsOf(answer)) {
    if (measure.state === 'computed' || repeatsAnother(answer, words)) continue;
    const reason = `${sentence} ${measure.why}`;
    const known = byReason.get(reason);
    byReason.set(reason, {
      questions: [...(known?.questions ?? []), words.question],
      sentence,
      why: measure.why,
      needs: measure.needs ?? [],
    });
  }
  return [...byReason.values()];
}
