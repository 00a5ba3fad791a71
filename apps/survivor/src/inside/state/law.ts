/**
 * The law the screens go by. It comes with the sealed pages before anything is shown, and lies in no screen: the law of fifteen
 * places would be a third of them. It refuses to be changed once something was asked of it.
 */
import type { IssuingPlace, PlaceLaw, Said } from '@holdfast/domain';
import type { EscalationStep, ProcessStep } from '@holdfast/law';
import { lawFrom, type ReadLaw } from '@holdfast/law/from';

/** What is general for a country stands under the country. */
type ByPlace<Value> = Readonly<Partial<Record<'US-CA' | 'US' | 'GB-EAW', Value>>>;

/** Something said of the law of a place, with where it stands. */
export interface SourcedLine {
  readonly says: Said;
  readonly source?: Said;
}

export interface BroughtLaw {
  /** What was read of every place. */
  readonly read: ReadLaw;
  /** Whom to turn to, nearest first. */
  readonly ladders: ByPlace<readonly EscalationStep[]>;
  /** How an order is made longer. */
  readonly renewals: ByPlace<ProcessStep>;
  /** What was read about recording others. */
  readonly recordings: ByPlace<readonly SourcedLine[]>;
}

let brought: BroughtLaw | null = null;
let made: ((place: IssuingPlace) => PlaceLaw) | null = null;

/** Puts it in place. Throws after the first answer, which would no longer hold. */
export function bringLaw(law: BroughtLaw): void {
  if (made !== null) throw new Error('the law was asked for already');
  brought = law;
}

/** False when it could not be had: then no place has rules, which is not to be read as "nothing is owed". */
export function isLawHere(): boolean {
  return brought !== null;
}

/** The law of a place; with no rules where nobody has read it. */
export function lawOf(place: IssuingPlace): PlaceLaw {
  made ??= lawFrom(brought?.read ?? {});
  return made(place);
}

/** The steps at a place when the police do not act; none where nobody has written any. */
export function ladderOf(place: IssuingPlace): readonly EscalationStep[] {
  return at(brought?.ladders, place) ?? [];
}

/** How an order of a place is made longer, where somebody has read it. */
export function renewalOf(place: IssuingPlace): ProcessStep | undefined {
  return at(brought?.renewals, place);
}

/** What was read about recording others at a place; nothing where nobody has read it. */
export function recordingOf(place: IssuingPlace): readonly SourcedLine[] {
  return at(brought?.recordings, place) ?? [];
}

function at<Value>(all: ByPlace<Value> | undefined, place: IssuingPlace): Value | undefined {
  if (place === 'US-CA' || place === 'GB-EAW') return all?.[place];
  return place.startsWith('US') ? all?.US : undefined;
}
