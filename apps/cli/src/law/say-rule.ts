/**
 * A rule of law in plain words: when it holds, what lifts it, by when. It puts the rule's own parts into sentences and adds nothing;
 * "not" always means that somebody knows it is not so, because silence is never a no.
 */
import {
  type Criterion,
  type DutyRule,
  deadlineRuleWords,
  type Fact,
  type Language,
  notBeforeWords,
  type Said,
  type WorkingCalendar,
  wordsIn,
} from '@holdfast/domain';

export interface RuleWords {
  readonly title: string;
  readonly who: string;
  /** Only a confirmed text is said to command or allow; what nobody confirmed is said to be believed. */
  readonly strength: string;
  readonly when: string;
  readonly unless?: string;
  readonly deadline: string;
  /** When the text allows longer, and how long. */
  readonly longer?: string;
  /** The title of what is asked instead. */
  readonly otherwise?: string;
}

export function ruleInWords({
  rule,
  rules,
  calendars,
  language,
}: {
  readonly rule: DutyRule;
  /** Where the rule that stands in for this one is looked up. */
  readonly rules: readonly DutyRule[];
  readonly calendars: readonly WorkingCalendar[];
  readonly language: Language;
}): RuleWords {
  const { actorWords } = wordsIn(language);
  const { unless, extended } = rule;
  const instead = rules.find(({ id }) => id === rule.otherwise);
  return {
    title: rule.title[language],
    who: actorWords[rule.actor].title,
    strength: strengthInWords(rule, language),
    when: sayCriterion(rule.when, language),
    ...(unless === undefined ? {} : { unless: sayCriterion(unless, language) }),
    deadline: timesInWords(rule, calendars, language),
    ...(extended === undefined
      ? {}
      : {
          longer: `${deadlineRuleWords(extended.deadline, calendars)[language]} ${linking.if[language]} ${sayCriterion(extended.when, language)}.`,
        }),
    ...(instead === undefined ? {} : { otherwise: instead.title[language] }),
  };
}

/** By when, and until when the text forbids it, where it does. */
function timesInWords(
  { deadline, notBefore }: DutyRule,
  calendars: readonly WorkingCalendar[],
  language: Language,
): string {
  const by =
    deadline.kind === 'none-in-text' ? linking.noTime[language] : deadlineRuleWords(deadline, calendars)[language];
  return notBefore === undefined ? by : `${by} ${notBeforeWords(notBefore)[language]}`;
}

const linking = {
  not: { en: 'not:', es: 'no es así:' },
  and: { en: 'and', es: 'y' },
  or: { en: 'or', es: 'o' },
  if: { en: 'This holds if', es: 'Esto vale si' },
  // A text that is no law, or that nobody confirmed, must not be called the law that names no time.
  noTime: { en: 'No time is named.', es: 'No se fija un plazo.' },
  secondary: { en: 'Believed, read second hand', es: 'Se cree así, leído de segunda mano' },
  unconfirmed: { en: 'Not confirmed', es: 'Sin confirmar' },
} as const satisfies Readonly<Record<string, Said>>;

/** Only a confirmed text lends a rule its strength; good practice is no law, so it may be called what it is. */
export function strengthInWords({ strength, citation }: DutyRule, language: Language): string {
  const { confirmation } = citation;
  return confirmation === 'confirmed' || strength === 'good-practice'
    ? wordsIn(language).strengthWords[strength].title
    : linking[confirmation][language];
}

/** The criterion as one sentence without its full stop: "an officer came; and the order was in force". */
export function sayCriterion(criterion: Criterion, language: Language): string {
  return said(criterion, { language, inner: false });
}

function said(
  criterion: Criterion,
  { language, inner }: { readonly language: Language; readonly inner: boolean },
): string {
  if ('fact' in criterion) {
    const title = lowered(wordsIn(language).factWords[criterion.fact].title);
    return criterion.is === 'yes' ? title : `${linking.not[language]} ${title}`;
  }
  const parts = flat(criterion);
  const link = 'all' in criterion ? linking.and : linking.or;
  const text = parts
    .map((part) => said(part, { language, inner: parts.length > 1 || inner }))
    .join(`; ${link[language]} `);
  return inner && parts.length > 1 ? `(${text})` : text;
}

/** The parts of a list of its own kind inside it are its parts: brackets within "and" after "and" say nothing. */
function flat(criterion: Exclude<Criterion, { readonly fact: Fact }>): readonly Criterion[] {
  if ('all' in criterion) return criterion.all.flatMap((part) => ('all' in part ? flat(part) : [part]));
  return criterion.any.flatMap((part) => ('any' in part ? flat(part) : [part]));
}

function lowered(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
