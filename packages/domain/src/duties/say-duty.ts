/**
 * A duty in words that can be read aloud: what is owed, by whom, what makes it so, by when, and what text says so. It adds no
 * sentence about the law of its own: the rule's words are the rule's, and a text nobody has confirmed is called believed, never law.
 */
import { deadlineRuleWords } from '../deadlines/deadline-words.ts';
import type { FactOrigin } from '../facts/fact.ts';
import type { Language, Said } from '../language.ts';
import { momentWords } from '../orders/day-words.ts';
import type { TimeZone } from '../time.ts';
import { timeWords, timeWordsInSpanish } from '../words/time-words.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import type { Duty, HoursRule, UsedFact } from './duty.ts';
import { type DutyState, stateOfDuty } from './duty-state.ts';
import { sourceWords } from './source-words.ts';

export { copyWords, sourceWords } from './source-words.ts';

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
  /** How that time was counted, or why there is none; and until when the text forbids it, where it does. */
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
    ...withSoonest(dueWords({ duty, language, zone }), soonestWords({ duty, language, zone })),
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

interface Spoken {
  readonly duty: Duty;
  readonly language: Language;
  readonly zone: TimeZone;
}

function dueWords({ duty, language, zone }: Spoken): DueWords {
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

type DueWords = Pick<DutyTelling, 'due' | 'counted'>;

function withSoonest(words: DueWords, soonest: string | undefined): DueWords {
  if (soonest === undefined) return words;
  return { ...words, counted: words.counted === undefined ? soonest : `${words.counted} ${soonest}` };
}

/** Until when the text forbids what is owed, and the moment itself where the time it runs from is noted. */
function soonestWords({ duty, language, zone }: Spoken): string | undefined {
  if (duty.answer !== 'owed' || duty.done === 'yes' || duty.rule.notBefore === undefined) return undefined;
  const length = notBeforeWords(duty.rule.notBefore)[language];
  if (duty.notBefore?.kind !== 'by') return length;
  const at = momentWords(duty.notBefore.at, zone)[language];
  return language === 'en' ? `${length} That is ${at}.` : `${length} Es decir: ${at}.`;
}

/** "Not before 48 hours after the gun was taken." */
export function notBeforeWords(rule: HoursRule): Said {
  const { en, es } = deadlineRuleWords(rule);
  return { en: `Not before ${en}`, es: `No antes de ${es}` };
}
