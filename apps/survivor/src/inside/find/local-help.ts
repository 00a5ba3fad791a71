/**
 * The directory of help near her: what an operator put into the app, searched and narrowed on this phone. Pure. It sends no word of a
 * search anywhere and ranks nobody.
 */
import type { Language } from '@holdfast/domain';
import type { HelpHours, HelpOffer, HelpPhone, HelpPlace } from '@holdfast/domain/directory';
import { helpDays, localHelpWords } from '../words/local-help.ts';
import { plain } from './search-in.ts';

export type LocalPlace = Omit<HelpPlace, 'locationId' | 'confidential'>;
/** One kind of help that someone offers. No confidential place is among its places. */
export type LocalOffer = Omit<HelpOffer, 'id' | 'places'> & { readonly places: readonly LocalPlace[] };

export interface LocalHelp {
  readonly version: 1;
  readonly offers: readonly LocalOffer[];
}

/** What narrows the list; an empty text narrows nothing. */
export interface Narrowing {
  readonly query: string;
  readonly kind: string;
  readonly language: string;
  /** Only places that say how they can be reached and used. */
  readonly accessible: boolean;
}

/** Those that have all the words and fit everything chosen, in their order. */
export function offersFor(offers: readonly LocalOffer[], narrowing: Narrowing): readonly LocalOffer[] {
  const wanted = plain(narrowing.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return offers.filter((offer) => {
    if (narrowing.kind !== '' && !offer.kinds.includes(narrowing.kind)) return false;
    if (narrowing.language !== '' && !offer.languages.includes(narrowing.language)) return false;
    if (narrowing.accessible && offer.accessibility.length === 0) return false;
    const words = wanted.length === 0 ? '' : plain(textOf(offer));
    return wanted.every((word) => words.includes(word));
  });
}

function textOf({ name, by, says, kinds, languages, interpreting, forWhom, areas, places }: LocalOffer): string {
  const where = places.flatMap((place) => [place.name, ...place.lines, ...place.accessibility]);
  return [name, by, says, ...kinds, ...languages, interpreting, forWhom, ...areas, ...where].filter(Boolean).join('\n');
}

/** What can be chosen among, each once, in the order of the alphabet. */
export function choicesIn(offers: readonly LocalOffer[], of: 'kinds' | 'languages'): readonly string[] {
  return [...new Set(offers.flatMap((offer) => offer[of]))].toSorted((left, right) => left.localeCompare(right));
}

/** One line for one time of opening. It invents no day and no hour. */
export function sayHours({ days, opens, closes, words }: HelpHours, language: Language): string {
  const on = days.map((day) => helpDays[day]?.[language] ?? day).join(', ');
  const from = opens === undefined ? '' : `${opens}–${closes ?? '?'}`;
  const told = [on, from].filter((part) => part !== '').join(' ');
  return [told, words].filter(Boolean).join('. ') || localHelpWords.everyDay[language];
}

/** All telephones of an offer, its own first, each number once. */
export function phonesOf({ phones, places }: LocalOffer): readonly HelpPhone[] {
  const all = [...phones, ...places.flatMap((place) => place.phones)];
  return all.filter(({ number }, at) => number !== '' && all.findIndex((other) => other.number === number) === at);
}

/** The address a telephone understands; nothing for what has no digits. */
export function dialled({ number, extension }: HelpPhone): string | null {
  const digits = number.replace(/[^\d+]/g, '');
  return digits.length < 3 ? null : `tel:${digits}${extension === undefined ? '' : `,${extension.replace(/\D/g, '')}`}`;
}

/** Sealed beside the screens by whoever serves them; anything of another version is not there. */
export function isLocalHelp(read: unknown): read is LocalHelp {
  return (
    typeof read === 'object' &&
    read !== null &&
    'version' in read &&
    read.version === 1 &&
    'offers' in read &&
    Array.isArray(read.offers)
  );
}
