/**
 * The shape of what is read rather than worked with: articles and the lists of the plan. It travels apart from the screens, as data;
 * nothing in it runs.
 */
import type { Said } from '@holdfast/domain';
import type { PlanSectionId } from '@holdfast/wire';
import type { BroughtLaw } from '../../state/law.ts';

export const articleIds = [
  'calling',
  'not-acting',
  'order',
  'california',
  'any-state',
  'england',
  'advocate',
  'proof',
  'phones',
  'questions',
] as const;
export type ArticleId = (typeof articleIds)[number];

/** Where a part holds. What has no place holds everywhere. */
export type PagePlace = 'US-CA' | 'US' | 'GB-EAW';

/** One thing said; with a source when it says what a text says. */
export interface PageLine {
  readonly says: Said;
  readonly source?: Said;
}

export interface PagePart {
  readonly heading?: Said;
  readonly place?: PagePlace;
  readonly lines: readonly PageLine[];
}

export interface Article {
  readonly id: ArticleId;
  readonly title: Said;
  readonly lead: Said;
  /** The country it is about, when it is about one. */
  readonly country?: 'US' | 'GB';
  readonly parts: readonly PagePart[];
}

/** Something to think of; she ticks it, leaves it, or writes her own. */
export interface PlanItem {
  readonly id: string;
  readonly says: Said;
}

export interface PlanSection {
  readonly id: PlanSectionId;
  readonly title: Said;
  readonly items: readonly PlanItem[];
}

/** Everything, as it is sealed at building and opened on the phone. */
export interface Pages {
  readonly version: 1;
  readonly articles: readonly Article[];
  readonly plan: readonly PlanSection[];
  readonly law: BroughtLaw;
}
