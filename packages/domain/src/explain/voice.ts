/**
 * How each reader is spoken to and how the other person is named, in both languages. Nobody is given a sex: English says "they",
 * Spanish says "persona", and its verbs are the same for "usted" and for a third person.
 */
import type { Audience } from './explanation.ts';

export interface EnglishVoice {
  /** The restrained party, to open a sentence. */
  readonly they: string;
  /** The same, once it is clear who is meant. */
  readonly again: 'They' | 'You';
  readonly them: 'them' | 'you';
  readonly were: 'they were' | 'you were';
  /** The protected party, to end a sentence. */
  readonly her: string;
  /** In front of what is the protected party's. */
  readonly hers: string;
}

export interface SpanishVoice {
  readonly they: string;
  /** The restrained party after "a", and after a verb that was given its pronoun. */
  readonly toThem: string;
  /** The protected party after "con", "de" and "para". */
  readonly her: string;
  /** What is the protected party's, after its noun. */
  readonly hers: string;
  readonly family: string;
  /** One or more verbs with the protected party as their object: "lastimarle", "lastimar a la persona protegida". */
  readonly doing: (...verbs: readonly string[]) => string;
}

const protectedPerson = 'la persona protegida';

function onto(...verbs: readonly string[]): string {
  return `${joined(verbs, 'ni')} a ${protectedPerson}`;
}

function ontoYou(...verbs: readonly string[]): string {
  return joined(
    verbs.map((verb) => `${verb}le`),
    'ni',
  );
}

export const englishVoices: Readonly<Record<Audience, EnglishVoice>> = {
  'protected-party': {
    they: 'They',
    again: 'They',
    them: 'them',
    were: 'they were',
    her: 'you',
    hers: 'your',
  },
  officer: {
    they: 'The restrained person',
    again: 'They',
    them: 'them',
    were: 'they were',
    her: 'the protected person',
    hers: 'the protected person’s',
  },
  'restrained-party': {
    they: 'You',
    again: 'You',
    them: 'you',
    were: 'you were',
    her: 'the protected person',
    hers: 'the protected person’s',
  },
};

export const spanishVoices: Readonly<Record<Audience, SpanishVoice>> = {
  'protected-party': {
    they: 'Esa persona',
    toThem: 'a esa persona',
    her: 'usted',
    hers: 'de usted',
    family: 'a su familia',
    doing: ontoYou,
  },
  officer: {
    they: 'La persona restringida',
    toThem: 'a esa persona',
    her: protectedPerson,
    hers: `de ${protectedPerson}`,
    family: `a la familia de ${protectedPerson}`,
    doing: onto,
  },
  'restrained-party': {
    they: 'Usted',
    toThem: 'a usted',
    her: protectedPerson,
    hers: `de ${protectedPerson}`,
    family: `a la familia de ${protectedPerson}`,
    doing: onto,
  },
};

/** Both voices for one reader. */
export interface Voices {
  readonly audience: Audience;
  readonly en: EnglishVoice;
  readonly es: SpanishVoice;
}

export function voicesFor(audience: Audience): Voices {
  return { audience, en: englishVoices[audience], es: spanishVoices[audience] };
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
