/**
 * What the screens of set-up share: the words of the chosen language, which face the app has, and what the page outside can
 * do for them. It keeps nothing.
 */
import { type Accessor, createContext, useContext } from 'solid-js';
import type { FaceName } from '../../cover/face.ts';
import type { Look } from '../../offline/look.ts';
import type { Room } from '../../shell/room.ts';
import type { Language, SetUpWords } from '../words/set-up/words.ts';
import type { Browser } from './browser.ts';

/** What the page outside lends to set-up. */
export type Outside = Pick<Room, 'look' | 'putLook' | 'installing'> & { readonly browser: Browser };

export type Lent = {
  readonly language: Accessor<Language>;
  readonly words: Accessor<SetUpWords>;
  readonly face: Accessor<FaceName>;
  readonly outside: Outside;
  /** Presents the app differently from now on. False where that cannot be done. */
  readonly present: (look: Look, onStep: (done: number) => void) => Promise<boolean>;
};

const LentContext = createContext<Lent>();
export const LentProvider = LentContext.Provider;

/** What is shared. Throws outside set-up: that is a defect. */
export function useLent(): Lent {
  const lent = useContext(LentContext);
  if (!lent) throw new Error('not lent');
  return lent;
}
