/**
 * What every screen is given: what is held, the way to ask for a change, the clock, the way about. No screen imports any
 * of these for itself.
 */
import type { Id, Instant, Language, Said, TimeZone } from '@holdfast/domain';
import type { SayTime } from '@holdfast/ui/format';
import type { Desk } from '@holdfast/vault/log';
import { type Accessor, createContext, useContext } from 'solid-js';
import type { FaceName } from '../../cover/face.ts';
import type { Room } from '../../shell/room.ts';
import type { Keeper } from '../backup/keeper.ts';
import type { CleanFilm } from '../evidence/share-copy.ts';
import type { Shelf } from '../evidence/shelf.ts';
import type { LocalHelp } from '../find/local-help.ts';
import type { Scan } from '../guidance/open-pages.ts';
import type { Pages } from '../words/pages/pages.ts';
import type { Book } from './book.ts';
import type { Command } from './commands.ts';
import type { Held } from './held.ts';
import type { Post } from './post.ts';
import type { Router } from './router.ts';

export type Inside = {
  readonly held: Accessor<Held>;
  /** For her eyes alone; only the screen of private pages asks for them. */
  readonly privatePages: Book['privatePages'];
  /** The language she reads; English until she chose. */
  readonly language: Accessor<Language>;
  /** True when it is kept; false when it could not be, and then nothing has changed. */
  readonly perform: (command: Command) => Promise<boolean>;
  readonly desk: Desk;
  readonly post: Post;
  readonly files: Shelf;
  /** The copy on the server. */
  readonly keeper: Keeper;
  /** Checks what she signs. */
  readonly publicKey: () => Uint8Array | null;
  /** Her account at the server: what a list of openings is chained for. */
  readonly accountKey: () => Uint8Array | null;
  readonly router: Router;
  readonly now: () => Instant;
  readonly zone: TimeZone;
  readonly newId: <Kind extends string>() => Id<Kind>;
  readonly print: () => void;
  /** Puts a text where the phone keeps what is copied. False when it may not. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Gives a file to the downloads of the browser, piece by piece. */
  readonly hand: Room['hand'];
  /** The same for a small file in one piece, where the other way is closed. */
  readonly handWhole: Room['handWhole'];
  /** What she sees when it closes. */
  readonly face: Accessor<FaceName>;
  readonly recoveryWords: () => Promise<readonly string[]>;
  /** Looks for a newer version, because she asked. */
  readonly renew: () => Promise<boolean>;
  /** What is read rather than worked with; `null` when it cannot be had just now. */
  readonly pages: () => Promise<Pages | null>;
  /** The directory of help near her; `null` when it cannot be had just now. */
  readonly localHelp: () => Promise<LocalHelp | null>;
  /** The page that checks a copy, as text; `null` when it cannot be had just now. */
  readonly checkPage: (language: Language) => Promise<string | null>;
  /** What reads a code by the camera; `null` when it cannot be had just now. */
  readonly scanner: () => Promise<Scan | null>;
  /** What cleans a film; `null` when it cannot be had just now. */
  readonly filmCleaner: () => Promise<CleanFilm | null>;
  /** Deletes everything on this device and closes. False, and nothing has changed, when that could not be done. */
  readonly clear: () => Promise<boolean>;
  /** Runs `act` soon, at most once a second, however often it is asked. */
  readonly pace: (act: () => void) => Pace;
  /** Runs `act` before the next picture is drawn. */
  readonly onFrame: (act: () => void) => void;
};

export type Pace = {
  readonly soon: () => void;
  /** Runs what is waiting now. */
  readonly finish: () => void;
  /** Forgets what is waiting. */
  readonly drop: () => void;
};

const InsideContext = createContext<Inside>();
export const InsideProvider = InsideContext.Provider;

/** What the screens share. Throws outside the app: that is a defect. */
export function useInside(): Inside {
  const inside = useContext(InsideContext);
  if (!inside) throw new Error('outside');
  return inside;
}

/** Says a text in her language, and says it again when she chooses another. */
export function useSaid(): (said: Said) => string {
  const { language } = useInside();
  return (said) => said[language()];
}

/** The moment and the zone in which times are said to her. */
export function sayTimeOf(inside: Inside): SayTime {
  return { zone: inside.zone, now: inside.now(), language: inside.language() };
}
