/**
 * One administration of an instrument, and the instrument itself as data: questions, answers, sums and thresholds, with no place
 * for code. It reports; it refuses to predict, to read silence as "no", and to let anyone lower what the answers came to.
 */
import type { Answer } from '../answer.ts';
import { checkScoringItems, type ScoringIssue, type ScoringPlan, scoreBy } from '../instruments/scoring.ts';
import type { Said } from '../language.ts';
import { ok, type Result, refused } from '../result.ts';
import type { CivilDate, Instant } from '../time.ts';

export interface InstrumentOption {
  readonly id: string;
  readonly title: Said;
  /** What choosing it adds. */
  readonly adds: number;
}

export interface InstrumentItem {
  readonly id: string;
  readonly asks: Said;
  /** What a yes adds. */
  readonly yes: number;
  /** Asked as one of these, and not as yes or no. */
  readonly options?: readonly InstrumentOption[];
}

export interface InstrumentLevel {
  readonly id: string;
  readonly from: number;
  readonly title: Said;
  /** What is to be done, not what will happen. */
  readonly means: Said;
}

/** A published tool as a licensed agency fills it in. */
export interface RiskInstrument {
  readonly id: string;
  readonly version: number;
  readonly title: Said;
  readonly validated: boolean;
  /** Only someone trained in it may give it. */
  readonly needsTraining: boolean;
  readonly licence: string;
  /** How the answers add up; every answer once, without it. */
  readonly scoring?: ScoringPlan;
  readonly items: readonly InstrumentItem[];
  /** Lowest first; the first begins at nothing. */
  readonly levels: readonly InstrumentLevel[];
}

export interface RiskRecord {
  readonly instrumentId: string;
  readonly version: number;
  readonly on: CivilDate;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly trained: boolean;
  /** One for each question that was answered; a question that is not here was not answered. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The option chosen, for each question asked in that way that was answered. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** The level a professional judges, when higher than the answers. */
  readonly raisedTo?: string;
  readonly raisedBecause?: string;
  /** How she sees her own danger, in her words. */
  readonly ownView: string;
}

export type InstrumentIssue =
  | 'no-items'
  | 'repeated-item'
  | 'levels-out-of-order'
  | 'too-many-items'
  | 'weight-out-of-range'
  | ScoringIssue;

/** Source: product decision: no published tool asks a hundred questions, and a file with more is not one. */
const mostItems = 100;

/** The instrument as given, or the first thing that makes it none. */
export function checkedInstrument(instrument: RiskInstrument): Result<RiskInstrument, InstrumentIssue> {
  const ids = instrument.items.map(({ id }) => id);
  if (ids.length === 0 || instrument.levels.length === 0) return refused('no-items');
  if (ids.length > mostItems) return refused('too-many-items');
  if (new Set(ids).size !== ids.length) return refused('repeated-item');
  const options = instrument.items.flatMap((item) => item.options ?? []);
  const all = [...instrument.items.map(({ yes }) => yes), ...options.map(({ adds }) => adds)];
  const weights = all.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 100);
  const twice = instrument.items.some((item) => {
    const named = (item.options ?? []).map(({ id }) => id);
    return new Set(named).size !== named.length || named.includes('any');
  });
  if (twice) return refused('repeated-item');
  const scoring =
    instrument.scoring === undefined
      ? undefined
      : checkScoringItems(instrument.scoring, (id) => {
          const item = instrument.items.find((one) => one.id === id);
          return item === undefined ? undefined : (item.options?.map((option) => option.id) ?? ['yes']);
        });
  if (scoring !== undefined) return refused(scoring);
  if (!weights) return refused('weight-out-of-range');
  const rising = instrument.levels.every(
    ({ from }, at) => Number.isInteger(from) && (at === 0 ? from === 0 : from > (instrument.levels[at - 1]?.from ?? 0)),
  );
  return rising ? ok(instrument) : refused('levels-out-of-order');
}

export type RiskIssue =
  | 'needs-training'
  | 'unknown-level'
  | 'lower-than-the-answers'
  | 'reason-needed'
  | 'unknown-item';

export interface RiskReading {
  readonly sum: number;
  /** What the answers came to. */
  readonly level: InstrumentLevel;
  /** What stands: the level judged, or the one the answers came to. */
  readonly stands: InstrumentLevel;
  /** Questions nobody answered, and those answered "not known". Neither is a no. */
  readonly open: readonly InstrumentItem[];
  /** The level if every open question were a yes; the answers may be too few to say anything. */
  readonly upTo: InstrumentLevel;
}

function levelAt(instrument: RiskInstrument, sum: number): InstrumentLevel {
  const found = instrument.levels.findLast(({ from }) => from <= sum);
  if (found === undefined) throw new Error('an instrument that was not checked');
  return found;
}

/**
 * What the answers came to and what stands. Refused: an untrained asker where training is needed, a question that is not the
 * instrument's, a level that is not its, a judgement lower than the answers, and a raise without a reason.
 */
export function readRisk(instrument: RiskInstrument, record: RiskRecord): Result<RiskReading, RiskIssue> {
  if (instrument.needsTraining && !record.trained) return refused('needs-training');
  const given = givenIn(instrument, record);
  if (given === undefined) return refused('unknown-item');
  const open = instrument.items.filter(({ id }) => given(id) === 'open');
  const sum = totalOf(instrument, (id) => (given(id) === 'open' ? undefined : given(id)));
  const most = totalOf(instrument, (id) => (given(id) === 'open' ? 'any' : given(id)));
  const level = levelAt(instrument, sum);
  const reading = { sum, level, open, upTo: levelAt(instrument, most) };
  if (record.raisedTo === undefined) return ok({ ...reading, stands: level });
  const raised = instrument.levels.find(({ id }) => id === record.raisedTo);
  if (raised === undefined) return refused('unknown-level');
  if (raised.from < level.from) return refused('lower-than-the-answers');
  if ((record.raisedBecause ?? '').trim() === '') return refused('reason-needed');
  return ok({ ...reading, stands: raised });
}

/** What was answered: `yes`, `no`, an option, or `open`. Undefined when an answer belongs to no question of the instrument. */
function givenIn(instrument: RiskInstrument, record: RiskRecord): ((id: string) => string) | undefined {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const chosen = record.chosen ?? {};
  const strange =
    Object.keys(record.answers).some((id) => !items.has(id) || items.get(id)?.options !== undefined) ||
    Object.entries(chosen).some(([id, option]) => !items.get(id)?.options?.some((each) => each.id === option));
  if (strange) return undefined;
  return (id) => {
    const answer = chosen[id] ?? record.answers[id] ?? 'unknown';
    return answer === 'unknown' ? 'open' : answer;
  };
}

function totalOf(instrument: RiskInstrument, taken: (id: string) => string | undefined): number {
  const adds = (id: string, answer: string): number => {
    const item = instrument.items.find((one) => one.id === id);
    if (item?.options !== undefined) {
      const each = item.options.map((option) => (answer === 'any' || option.id === answer ? option.adds : 0));
      return Math.max(0, ...each);
    }
    return answer === 'yes' || answer === 'any' ? (item?.yes ?? 0) : 0;
  };
  const plan: ScoringPlan = instrument.scoring ?? {
    total: { sum: instrument.items.map(({ id }) => ({ item: id })) },
    parts: {},
  };
  return scoreBy({ plan, taken, adds });
}
