/**
 * What set-up says, as a table that each language fills. The rest of the app is in English; the first screen says so.
 */
import type { FaceName } from '../../../cover/face.ts';
import type { Browser } from '../../set-up/browser.ts';
import type { Country } from '../help.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

export type Language = 'en' | 'es';

/** Why a code is not taken, or how good it is. */
export type CodeWords = {
  readonly tooShort: (left: number) => string;
  readonly tooManyFigures: string;
  readonly tooFew: string;
  readonly inRow: string;
  readonly repeats: string;
  readonly looksLikeDay: string;
  readonly wellKnown: string;
  readonly levels: readonly [low: string, better: string, long: string];
};

export type SetUpWords = {
  readonly showFace: Readonly<Record<FaceName, string>>;
  readonly goOn: string;
  readonly back: string;
  readonly notice: {
    readonly heading: string;
    readonly who: string;
    readonly cannot: string;
    readonly points: readonly string[];
    readonly talk: string;
    readonly bill: string;
    readonly call: (number: string) => string;
    readonly otherDevice: string;
    readonly tick: string;
    readonly missing: string;
    readonly goOn: string;
  };
  readonly other: {
    readonly heading: string;
    readonly where: string;
    readonly kept: string;
    readonly close: Readonly<Record<FaceName, string>>;
  };
  readonly country: {
    readonly heading: string;
    readonly why: string;
    readonly legend: string;
    readonly missing: string;
    readonly names: Readonly<Record<Country, string>>;
  };
  readonly others: {
    readonly heading: string;
    readonly lead: string;
    readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly phone: string;
    readonly phoneMay: string;
    readonly account: string;
    readonly accountMay: string;
  };
  readonly face: {
    readonly heading: string;
    readonly lead: string;
    /** In the installed app, where the phone may have forgotten what was chosen. */
    readonly headingAgain: string;
    readonly leadAgain: string;
    readonly names: Readonly<Record<FaceName, string>>;
    readonly hints: Readonly<Record<FaceName, string>>;
  };
  readonly look: {
    readonly heading: string;
    readonly lead: string;
    readonly icons: string;
    readonly iconNames: readonly string[];
    readonly titles: readonly string[];
    readonly name: string;
    readonly nameHint: string;
    readonly missing: string;
    readonly tells: (word: string) => string;
    readonly build: string;
  };
  readonly building: { readonly heading: string; readonly label: string };
  readonly notBuilt: { readonly heading: string; readonly why: string };
  readonly install: {
    readonly heading: string;
    readonly lead: (title: string) => string;
    readonly ask: (title: string) => string;
    readonly byHand: string;
    readonly steps: Readonly<Record<Browser, readonly string[]>>;
    readonly address: string;
    readonly afterwards: (title: string) => string;
    readonly done: (title: string) => string;
    readonly here: string;
  };
  readonly tab: {
    readonly heading: string;
    readonly lead: string;
    readonly week: string;
    readonly apart: string;
    readonly full: string;
    readonly cleared: string;
    readonly better: string;
    readonly tick: string;
    readonly missing: string;
    readonly goOn: string;
  };
  readonly code: {
    readonly heading: string;
    readonly lead: Readonly<Record<FaceName, string>>;
    readonly strength: string;
    readonly again: string;
    readonly againLead: string;
    readonly differ: string;
    readonly another: string;
    readonly lossHeading: string;
    readonly lossFirst: string;
    readonly loss: readonly string[];
    readonly make: string;
    readonly making: string;
    readonly wait: string;
    readonly failed: string;
    readonly notKept: string;
    readonly notOpened: string;
    readonly retry: string;
    readonly judged: CodeWords;
    readonly typed: string;
  };
  readonly askWords: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly count: (found: number) => string;
  };
  readonly takeWords: {
    readonly heading: string;
    readonly lead: string;
    readonly warning: string;
    readonly need: string;
    readonly show: string;
    readonly print: string;
    readonly printTitle: string;
    readonly printWarning: string;
    readonly printNow: string;
    readonly done: string;
    readonly later: string;
  };
};

export const setUpWords: Readonly<Record<Language, SetUpWords>> = { en: english, es: spanish };
