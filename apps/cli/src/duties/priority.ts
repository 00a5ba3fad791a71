/** Which of several orders speaks on each thing, in sentences, as the domain decided it; or what would settle it. */
import {
  type GoverningTerm,
  governingOrders,
  type Language,
  type Order,
  type PriorityStep,
  priorityQuestionWords,
  type Said,
  sourceWords,
  wordsIn,
} from '@holdfast/domain';
import type { Asked } from './asked.ts';

/** Nothing where there is one order, because then there is nothing to weigh. */
export function sayPriority({ scenario, law, language }: Asked): readonly string[] | undefined {
  if (scenario.orders.length < 2) return undefined;
  const here = law(scenario.jurisdiction);
  const found = governingOrders({ orders: scenario.orders, instant: scenario.now, law: here, lawBook: law });
  const sentences = found.flatMap(({ terms }) =>
    terms.map((term) => sayTerm({ term, orders: scenario.orders, language })),
  );
  const byRule = found.some(({ terms }) => terms.some((term) => term.answer === 'speaks' && isStep(term.by)));
  return byRule && here.priorityRule !== undefined
    ? [...sentences, sourceWords(here.priorityRule.citation, language)]
    : sentences;
}

function sayTerm({
  term,
  orders,
  language,
}: {
  readonly term: GoverningTerm;
  readonly orders: readonly Order[];
  readonly language: Language;
}): string {
  const { conditionWords } = wordsIn(language);
  const [first = 'other', ...others] = term.kinds;
  const kinds = [first, ...others].map((kind) => conditionWords[kind].title).join(' / ');
  const named = (ids: readonly string[]) =>
    ids.map((id) => orders.find((order) => order.id === id)?.orderNumber ?? id).join(', ');
  if (term.answer === 'speaks') return `${kinds}: ${named(term.orderIds)}. ${reasons[term.by][language]}`;
  const ask = term.missing.map((question) => priorityQuestionWords[question][language]).join(' ');
  return `${kinds}: ${notSettled[language]} (${named(term.between)}). ${ask}`;
}

const notSettled: Said = { en: 'it cannot be told yet which speaks', es: 'aún no se sabe cuál vale' };

const steps: Readonly<Record<PriorityStep, Said>> = {
  'emergency-where-stricter': {
    en: 'The emergency order asks for more here, and comes first where it does.',
    es: 'La orden de emergencia pide más en esto, y ahí va primero.',
  },
  'no-contact': {
    en: 'An order that forbids contact comes first.',
    es: 'Va primero la orden que prohíbe el contacto.',
  },
  'latest-civil': {
    en: 'Of civil orders the one made last comes first.',
    es: 'De las órdenes civiles vale la última.',
  },
  'criminal-over-civil': {
    en: 'The order of the criminal court that was made last comes first.',
    es: 'Va primero la última orden de la corte penal.',
  },
};

const reasons: Readonly<Record<PriorityStep | 'only-one-says' | 'say-the-same', Said>> = {
  ...steps,
  'only-one-says': { en: 'No other order speaks of it.', es: 'Ninguna otra orden habla de esto.' },
  'say-the-same': { en: 'They say the same.', es: 'Dicen lo mismo.' },
};

function isStep(by: keyof typeof reasons): by is PriorityStep {
  return by !== 'only-one-says' && by !== 'say-the-same';
}
