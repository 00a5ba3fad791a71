/**
 * What kinds of short order the police begin, and what each text asks of them: who may give it, what is weighed first, how the
 * court follows. The kinds are named here; what each asks is data of `law`. It refuses to know a number of its own.
 */
import type { Citation } from '../citation.ts';
import type { RuleId } from '../ids.ts';
import type { Said } from '../language.ts';
import type { ConditionKind } from '../orders/condition.ts';
import type { Instrument, OrderKind } from '../orders/order.ts';
import type { IssuingPlace } from '../place.ts';
import type { TimeZone } from '../time.ts';

export const noticeRegimeIds = ['gb-dvpn', 'gb-dapn', 'ca-epo'] as const;
/** Two police notices of England and Wales, and the emergency order a Californian officer asks for by telephone. */
export type NoticeRegimeId = (typeof noticeRegimeIds)[number];

/**
 * Ranks from the lowest. Source: the two ranks that the Acts of 2010 (s.24) and 2021 (s.22) name, with those below, between and
 * above them in the order forces use; the order itself was not read in a text.
 */
export const policeRanks = [
  'constable',
  'sergeant',
  'inspector',
  'chief-inspector',
  'superintendent',
  'chief-superintendent',
  'chief-officer',
] as const;
export type PoliceRank = (typeof policeRanks)[number];

/** What one kind asks. Every part that is law carries where it stands. */
export interface NoticeRegime {
  readonly id: NoticeRegimeId;
  readonly place: IssuingPlace;
  readonly timeZone: TimeZone;
  /** What is given first. */
  readonly given: { readonly instrument: Instrument; readonly kind: OrderKind };
  /** Who decides: an officer of at least this rank, or a judge asked by telephone. */
  readonly decidedBy:
    | { readonly kind: 'rank'; readonly least: PoliceRank; readonly citation: Citation }
    | { readonly kind: 'judge'; readonly citation: Citation };
  /** The age the restrained party must have, and the protected party where the text names one. */
  readonly ages?: {
    readonly restrained: number;
    readonly protectedParty?: number;
    readonly citation: Citation;
  };
  /** Is it weighed what each person says before it is given? Consent is another matter: none of the texts asks for it. */
  readonly weighs?: { readonly words: Said; readonly citation: Citation };
  readonly consent: { readonly words: Said; readonly citation: Citation };
  /** A term it cannot be without. */
  readonly mustHold?: { readonly condition: ConditionKind; readonly citation: Citation };
  /** How it reaches the restrained party; `verbal` where telling is enough. */
  readonly service: { readonly verbal: boolean; readonly words: Said; readonly citation: Citation };
  /** The order a court may make after it. Days begin with the day it is made. */
  readonly order?: {
    readonly instrument: Instrument;
    readonly days?: { readonly least: number; readonly most: number };
    readonly citation: Citation;
  };
  /** Which rule of the place holds each clock; a part without a rule has no clock. */
  readonly clocks: {
    readonly hearing?: RuleId;
    readonly courtAfterNotice?: RuleId;
    readonly courtAfterOrder?: RuleId;
    readonly proof?: RuleId;
  };
  /** What nobody confirmed about it; shown wherever it is begun. */
  readonly unsure?: Said;
}

/** Is `rank` at least `least`? */
export function isOfRank(rank: PoliceRank, least: PoliceRank): boolean {
  return policeRanks.indexOf(rank) >= policeRanks.indexOf(least);
}
