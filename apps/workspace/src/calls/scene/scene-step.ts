/** What one screen of a scene holds. It says nothing by itself. */
import type { GivenFact, Said, SceneCheck } from '@holdfast/domain';

export const sceneStepIds = [
  'verify',
  'apart',
  'children',
  'listen',
  'neck',
  'who',
  'reason',
  'left',
  'weapons',
  'evidence',
  'offer',
  'explain',
  'finish',
] as const;
export type SceneStepId = (typeof sceneStepIds)[number];

export type SceneQuestion =
  | { readonly fact: GivenFact; readonly ask: Said }
  | { readonly check: SceneCheck; readonly ask: Said };

export interface SceneStep {
  readonly id: SceneStepId;
  readonly title: Said;
  /** What to do, in a sentence or two. */
  readonly act: Said;
  /** To say to her, or to read to her. */
  readonly say: readonly Said[];
  readonly questions: readonly SceneQuestion[];
}
