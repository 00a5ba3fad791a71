/**
 * The terms of an order, typed with their parameters. A term nobody typed is kept as the court wrote it (`other`);
 * nothing here decides whether a term was broken.
 */
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
  'no-harassment',
  'no-contact',
  'stay-away',
  'move-out',
  'firearms-surrender',
  'other',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

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
    | { readonly kind: 'no-harassment' }
    | {
        readonly kind: 'no-contact';
        /** Empty means every channel: an order that names none forbids all. */
        readonly channels: readonly Channel[];
        /** Peaceful contact allowed only for exchanging children under a visitation order. */
        readonly exceptForChildExchange: boolean;
      }
    | {
        readonly kind: 'stay-away';
        readonly places: readonly PlaceKind[];
        /** Distance as the order states it; absent when the order states none or nobody knows. */
        readonly distance?: { readonly amount: number; readonly unit: 'yards' | 'feet' | 'metres' };
      }
    | { readonly kind: 'move-out' }
    | { readonly kind: 'firearms-surrender'; readonly includesAmmunition: boolean }
    | { readonly kind: 'other' }
  );
