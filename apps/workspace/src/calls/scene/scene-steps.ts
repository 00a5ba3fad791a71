/**
 * The short screens of a scene, in the order in which an officer meets it: what to do, what to say to her in her language, and the
 * few questions each asks. Nothing is asked twice, nothing asks "why", and every question may be passed over.
 */
import type { SceneStep } from './scene-step.ts';
import { sceneSteps } from './scene-step-table.ts';

export type { SceneQuestion, SceneStep, SceneStepId } from './scene-step.ts';

/** What the scene has told so far that decides which screens there are. */
export interface SceneSoFar {
  readonly neck: boolean;
  readonly hasOrder: boolean;
}

/** The screens of a scene as it stands: those about the neck only where hands on it were told of, the order's only where one is known. */
export function stepsFor({ neck, hasOrder }: SceneSoFar): readonly SceneStep[] {
  return sceneSteps.filter(({ id }) => (id !== 'neck' || neck) && (id !== 'explain' || hasOrder));
}
