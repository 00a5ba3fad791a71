/**
 * Conditions to and from the NCIC condition codes (PCO), 01 to 09. The codes are coarser than an order, so what they lose goes
 * into the free text that 08 points to, and what they add is named. A code is never read as saying more than it does.
 *
 * Source: type `ncic:PCOCodeType` of NIEM (values 01 to 09, `fbi.xsd` of NIEM 2.1; the same meanings in 3.1), read 2026-11-21;
 * NIEM 6.0 fills `j:ProtectionOrderConditionAbstract` with it. The FBI's own manual is not public and was not read.
 */
import { idOf } from '../ids.ts';
import { assertNever } from '../result.ts';
import type { Condition } from './condition.ts';
import { placesOf04, specificsOf } from './ncic-text.ts';

export const pcoCodes = ['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
export type PcoCode = (typeof pcoCodes)[number];

/** What each code says, paraphrased, for a reader of the record. 06 allows; 08 says nothing without the text it points to. */
export const pcoMeanings: Readonly<Record<PcoCode, string>> = {
  '01': 'No assault, threat, abuse, harassment, following, interference or stalking of the protected person or their child.',
  '02': 'No threats to the family or household of the protected person.',
  '03': 'The protected person has the home to themselves.',
  '04': 'Stay away from home, property, school and work of the protected person or their household.',
  '05': 'No contact with the protected person, in person, in writing or by phone, or through others.',
  '06': 'A permission: the restrained person may visit or have the children that are named.',
  '07': 'No having or buying of a firearm or other weapon.',
  '08': 'See the miscellaneous text for the terms.',
  '09': 'The protected person alone has the children for now.',
};

export interface CodedConditions {
  /** Each once, lowest first. */
  readonly codes: readonly PcoCode[];
  /** The text of 08, one term a line. Present whenever 08 is and somebody wrote words. */
  readonly miscellaneousText?: string;
  /** Terms whose code says more than the term: whoever enters the code must know that the order does not go so far. */
  readonly broader: readonly Condition[];
}

/** The codes of `conditions`. Nothing is left out: a term without a code, or with particulars no code has, goes into the text. */
export function toPcoCodes(conditions: readonly Condition[]): CodedConditions {
  const found = new Set(conditions.flatMap(codesOf));
  const lines = conditions.flatMap(specificsOf);
  if (lines.length > 0) found.add('08');
  return {
    codes: pcoCodes.filter((code) => found.has(code)),
    ...(lines.length === 0 ? {} : { miscellaneousText: lines.join('\n') }),
    broader: conditions.filter((condition) => isCodedBroader(condition, conditions)),
  };
}

/**
 * The conditions that `codes` state. Particulars no code has are absent: distance, exceptions for children, ammunition. 08 becomes
 * the record's own words, or a term without words when there are none, which `checkOrder` refuses until somebody reads them.
 */
export function conditionsFromPcoCodes(codes: readonly PcoCode[], miscellaneousText?: string): readonly Condition[] {
  const text = miscellaneousText?.trim() ?? '';
  return pcoCodes.filter((code) => codes.includes(code)).flatMap((code) => conditionsOf(code, text));
}

function codesOf(condition: Condition): readonly PcoCode[] {
  switch (condition.kind) {
    case 'no-violence':
    case 'no-harassment':
      return ['01'];
    case 'no-threats-to-household':
      return ['02'];
    case 'move-out':
      return ['03'];
    case 'stay-away':
      return ['04'];
    case 'no-contact':
    case 'no-contact-through-others':
      return ['05'];
    case 'contact-permission':
      return ['06'];
    case 'firearms-surrender':
      return ['07'];
    case 'exclusive-custody':
      return ['09'];
    case 'positive-requirement':
    case 'other':
      return ['08'];
    default:
      return assertNever(condition);
  }
}

function conditionsOf(code: PcoCode, text: string): readonly Condition[] {
  const id = idOf<'condition'>(`pco-${code}`);
  switch (code) {
    case '01':
      return [
        { id, kind: 'no-violence' },
        { id: idOf(`pco-${code}-b`), kind: 'no-harassment' },
      ];
    case '02':
      return [{ id, kind: 'no-threats-to-household' }];
    case '03':
      return [{ id, kind: 'move-out' }];
    case '04':
      return [{ id, kind: 'stay-away', places: placesOf04 }];
    case '05':
      return [
        { id, kind: 'no-contact', channels: [] },
        { id: idOf(`pco-${code}-b`), kind: 'no-contact-through-others' },
      ];
    case '06':
      return [{ id, kind: 'contact-permission', supervised: 'unknown' }];
    case '07':
      return [{ id, kind: 'firearms-surrender' }];
    case '08':
      return [text === '' ? { id, kind: 'other' } : { id, kind: 'other', text }];
    case '09':
      return [{ id, kind: 'exclusive-custody' }];
    default:
      return assertNever(code);
  }
}

/** Does the code of `condition` forbid something that no term of the order forbids? */
function isCodedBroader(condition: Condition, all: readonly Condition[]): boolean {
  const has = (kind: Condition['kind']) => all.some((one) => one.kind === kind);
  switch (condition.kind) {
    case 'no-violence':
      return !has('no-harassment');
    case 'no-harassment':
      return !has('no-violence');
    case 'no-contact':
      return (
        !has('no-contact-through-others') || condition.channels.length > 0 || condition.exceptForChildExchange === true
      );
    case 'no-contact-through-others':
      return !has('no-contact');
    case 'stay-away':
      return condition.places.length > 0 && placesOf04.some((place) => !condition.places.includes(place));
    default:
      return false;
  }
}
