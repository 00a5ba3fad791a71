/**
 * The terms of an order, typed with their parameters. A term nobody typed is kept as the court wrote it (`other`);
 * nothing here decides whether a term was broken.
 */
import type { Answer } from '../answer.ts';
import type { ConditionId } from '../ids.ts';

export const channels = [
  'in-person',
  'phone',
  'text',
  'email',
  'social-media',
  'mail',
  'through-others',
  'devices',
] as const;
/** A way of reaching someone. `devices` means connected things: cars, locks, cameras, trackers. */
export type Channel = (typeof channels)[number];

export const placeKinds = ['home', 'work', 'school', 'child-care', 'vehicle', 'person', 'other'] as const;
/** What the restrained party must stay away from. The place is named by kind, never by address. */
export type PlaceKind = (typeof placeKinds)[number];

export const conditionKinds = [
  'no-violence',
  'no-threats-to-household',
  'no-harassment',
  'no-contact',
  'no-contact-through-others',
  'stay-away',
  'move-out',
  'firearms-surrender',
  'exclusive-custody',
  'contact-permission',
  'positive-requirement',
  'other',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const distanceUnits = ['yards', 'feet', 'metres'] as const;
export interface Distance {
  readonly amount: number;
  readonly unit: (typeof distanceUnits)[number];
}

export const requirements = ['programme', 'treatment', 'tag', 'report-to-police', 'notify-address', 'other'] as const;
/** What a positive requirement asks the restrained party to do. */
export type Requirement = (typeof requirements)[number];

interface ConditionBase {
  readonly id: ConditionId;
  /** The number the term bears on the order, as printed, when known. */
  readonly number?: string;
  /** The court's words, when someone typed them. At most 2,000 characters. */
  readonly text?: string;
}

export type Condition = ConditionBase &
  (
    | { readonly kind: 'no-violence' }
    /** No threats to the protected party's family or household. */
    | { readonly kind: 'no-threats-to-household' }
    | { readonly kind: 'no-harassment' }
    | {
        readonly kind: 'no-contact';
        /** Empty means every channel: an order that names none forbids all. */
        readonly channels: readonly Channel[];
        /** Peaceful contact allowed only for exchanging children under a visitation order. Absent when nobody knows. */
        readonly exceptForChildExchange?: boolean;
      }
    | {
        readonly kind: 'stay-away';
        readonly places: readonly PlaceKind[];
        /** Distance as the order states it; absent when the order states none or nobody knows. */
        readonly distance?: Distance;
      }
    | { readonly kind: 'no-contact-through-others' }
    /** Leave the home and leave its possession to the protected party. */
    | { readonly kind: 'move-out' }
    /** Does it name ammunition too? Absent when nobody knows. */
    | { readonly kind: 'firearms-surrender'; readonly includesAmmunition?: boolean }
    /** The protected party alone has custody of the children. */
    | { readonly kind: 'exclusive-custody' }
    /** A permission, never a ban: the restrained party may see or have the children, as the order says. */
    | { readonly kind: 'contact-permission'; readonly supervised: Answer }
    | { readonly kind: 'positive-requirement'; readonly requirement: Requirement }
    | { readonly kind: 'other' }
  );

/** Does the term allow something? A permission cannot be broken and is never shown among what is forbidden. */
export function isPermission(condition: Condition): boolean {
  return condition.kind === 'contact-permission';
}
