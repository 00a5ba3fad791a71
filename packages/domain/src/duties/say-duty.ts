/**
 * A duty in words that can be read aloud: what is owed, by whom, what makes it so, by when, and what text says so. It adds no
 * sentence about the law of its own: the rule's words are the rule's, and a text nobody has confirmed is called believed, never law.
 */
import type { Citation } from '../citation.ts';
import type { FactOrigin } from '../facts/fact.ts';
import type { Language, Said } from '../language.ts';
import { dayWords, momentWords } from '../orders/day-words.ts';
import type { TimeZone } from '../time.ts';
import { timeWords, timeWordsInSpanish } from '../words/time-words.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import type { Duty, UsedFact } from './duty.ts';
import { type DutyState, stateOfDuty } from './duty-state.ts';

/** Who reads it. Her words say "you" of her; an officer's say "you" of the officer. */
export type DutyAudience = 'protected-party' | 'officer';

/** One duty, ready for a screen, paper or a voice. Every text is whole sentences or a title. */
export interface DutyTelling {
  readonly state: DutyState;
  readonly stateWords: string;
  readonly title: string;
  readonly who: string;
  /** What the text asks for, in the rule's own plain words. */
  readonly said: string;
  readonly strength: string;
  /** The facts that settled it, each as a sentence with who told it. */
  readonly because: readonly string[];
  /** What to find out, when it cannot be told yet or nobody said whether it was done. */
  readonly ask: readonly string[];
  /** By when, on the clock of `zone`. Absent when nothing is owed or it is done. */
  readonly due?: string;
  /** How that time was counted, or why there is none. */
  readonly counted?: string;
  readonly source: string;
  /** Was the text read and confirmed? Only then may it be shown as law. */
  readonly confirmed: boolean;
}

/** `duty` in words, with times on the clock of `zone`. Never throws. */
export function sayDuty(
  duty: Duty,
  {
    audience,
    language,
    zone,
  }: { readonly audience: DutyAudience; readonly language: Language; readonly zone: TimeZone },
): DutyTelling {
  const { rule } = duty;
  const words = wordsIn(language);
  const state = stateOfDuty(duty);
  return {
    state,
    stateWords: dutyStateWords[state][language],
    title: rule.title[language],
    who: words.actorWords[rule.actor].title,
    said: rule.words[audience === 'officer' ? 'officer' : 'protectedParty'][language],
    strength: strengthOf(rule, words, language),
    because: duty.answer === 'cannot-tell' ? [] : duty.evidence.map((used) => factSentence({ used, words, language })),
    ask: questionsOf(duty, words, language),
    ...dueWords({ duty, language, zone }),
    source: sourceWords(rule.citation, language),
    confirmed: rule.citation.confirmation === 'confirmed',
  };
}

const strengthNotConfirmed: Said = {
  en: 'Nobody has confirmed that a law asks for it.',
  es: 'Nadie ha confirmado que una ley lo pida.',
};

/** A text nobody confirmed lends a rule no strength: only what is no law anyway keeps its own words. */
function strengthOf({ strength, citation }: Duty['rule'], words: Words, language: Language): string {
  return citation.confirmation === 'confirmed' || strength === 'good-practice'
    ? words.strengthWords[strength].meaning
    : strengthNotConfirmed[language];
}

export const dutyStateWords: Readonly<Record<DutyState, Said>> = {
  overdue: { en: 'Overdue', es: 'Atrasado' },
  open: { en: 'Open', es: 'Pendiente' },
  'cannot-tell': { en: 'Cannot tell yet', es: 'Aún no se sabe' },
  met: { en: 'Done', es: 'Hecho' },
  'not-owed': { en: 'Not owed', es: 'No corresponde' },
};

const originWords: Readonly<Record<FactOrigin, Said>> = {
  'protected-party': { en: 'from the survivor’s own notes', es: 'según las notas de la persona protegida' },
  agency: { en: 'from the agency’s record', es: 'según el registro de la agencia' },
  'order-record': { en: 'from the order', es: 'según la orden' },
  'worked-out': { en: 'worked out from the order and what happened', es: 'deducido de la orden y de lo ocurrido' },
};

const noSentence: Said = { en: 'Not so', es: 'No es así' };

function factSentence({
  used,
  words,
  language,
}: {
  readonly used: UsedFact;
  readonly words: Words;
  readonly language: Language;
}): string {
  const { title, denied = `${noSentence[language]}: ${lowered(title)}` } = words.factWords[used.fact];
  const whole = used.answer === 'yes' ? title : denied;
  return used.origin === undefined ? `${whole}.` : `${whole} (${originWords[used.origin][language]}).`;
}

/** Names keep their capital; a title begins with a word that does not. */
function lowered(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function questionsOf(duty: Duty, words: Words, language: Language): readonly string[] {
  if (duty.answer === 'not-owed') return [];
  const asked =
    duty.answer === 'cannot-tell'
      ? duty.ask.map((question) => question.fact)
      : duty.done === 'unknown' && duty.rule.doneWhen !== undefined
        ? [duty.rule.doneWhen]
        : [];
  return asked.map((fact) => duty.rule.questions?.[fact]?.[language] ?? words.factWords[fact].question);
}

const noTime: Said = { en: 'The text names no time.', es: 'El texto no fija un plazo.' };
const noCalendar: Said = {
  en: 'We cannot tell by when: no list of working days reaches that far.',
  es: 'No se sabe para cuándo: no hay lista de días hábiles que llegue tan lejos.',
};

function dueWords({
  duty,
  language,
  zone,
}: {
  readonly duty: Duty;
  readonly language: Language;
  readonly zone: TimeZone;
}): Pick<DutyTelling, 'due' | 'counted'> {
  if (duty.answer !== 'owed' || duty.done === 'yes') return {};
  const { by } = duty;
  const late = duty.overdue === 'yes';
  switch (by.kind) {
    case 'by': {
      const at = momentWords(by.at, zone);
      // A time that has passed while nobody said whether it was done is past all the same.
      const due: Said =
        duty.overdue === 'unknown' && by.inTimeUntil !== undefined
          ? // On one reading it has passed and on the other perhaps not, so neither tense would be true.
            { en: `The last moment, at the latest: ${at.en}.`, es: `El último momento, a más tardar: ${at.es}.` }
          : duty.overdue !== 'no'
            ? { en: `It was due by ${at.en}.`, es: `El plazo venció: ${at.es}.` }
            : { en: `It is due by ${at.en}.`, es: `El plazo es: ${at.es}.` };
      return { due: due[language], counted: by.counted[language] };
    }
    case 'at-once': {
      const due: Said = late
        ? { en: 'It was due at once.', es: 'Tenía que hacerse en el acto.' }
        : { en: 'It is due at once.', es: 'Corresponde hacerlo en el acto.' };
      return { due: due[language] };
    }
    case 'none-in-text':
      return { counted: noTime[language] };
    case 'cannot-tell': {
      if (by.missing === 'calendar') return { counted: noCalendar[language] };
      const missing: Said = {
        en: `We cannot tell by when: it is not noted when ${timeWords[by.missing]}.`,
        es: `No se sabe para cuándo: falta anotar cuándo ${timeWordsInSpanish[by.missing]}.`,
      };
      return { counted: missing[language] };
    }
  }
}

/** "copy of July 21, 2026", or that the copy bears no date and when it was read. */
export function copyWords({ asOf, undated }: Pick<Citation, 'asOf' | 'undated'>, language: Language): string {
  const day = dayWords(asOf)[language];
  if (undated === true)
    return language === 'en' ? `copy without a date, read ${day}` : `copia sin fecha, leída el ${day}`;
  return language === 'en' ? `copy of ${day}` : `copia del ${day}`;
}

/** The text a rule rests on, how far that was checked, and the day its copy bears. */
export function sourceWords({ text, confirmation, asOf, undated }: Citation, language: Language): string {
  const day = dayWords(asOf)[language];
  switch (confirmation) {
    case 'confirmed':
      return undated === true
        ? language === 'en'
          ? `${text}. Read on ${day} in a copy that bears no date.`
          : `${text}. Leído el ${day} en una copia sin fecha.`
        : language === 'en'
          ? `${text}. Read in a copy of ${day}.`
          : `${text}. Leído en una copia del ${day}.`;
    case 'secondary':
      return language === 'en'
        ? `Believed to be in ${text}. Read second hand, as of ${day}. Check it before you rely on it.`
        : `Se cree que está en ${text}. Leído de segunda mano, al ${day}. Compruébelo antes de usarlo.`;
    case 'unconfirmed':
      return language === 'en'
        ? `Not confirmed: ${text}. Ask someone who knows before you rely on it.`
        : `Sin confirmar: ${text}. Pregunte a alguien que sepa antes de usarlo.`;
  }
}
