/** What each part of a scene's screen is handed: the draft as it is now, and the way to change it. */
import type { SceneDraft } from '@holdfast/wire';

export interface ScenePart {
  readonly draft: () => SceneDraft;
  readonly onChange: (draft: SceneDraft) => void;
}
